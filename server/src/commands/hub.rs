//! `shubbak hub`: makes a round due at once, and says what came of it. The portal that serves makes the round: it has
//! the registers' addresses, and of several portals one takes it.

use clap::{Subcommand, ValueEnum};
use std::time::Duration;

use super::print;
use crate::clock::Clock;
use crate::hub::Task;
use crate::portal;
use crate::settings::Settings;
use crate::storage::Store;

/// How long a portal has to begin, and to end, a round.
const BEGINS_WITHIN: Duration = Duration::from_secs(20);
const ENDS_WITHIN: Duration = Duration::from_secs(3600);
const LOOK_EVERY: Duration = Duration::from_millis(200);

#[derive(Debug, Subcommand)]
pub(super) enum HubTask {
    /// Make a round now, and wait until it is over.
    Run {
        /// Which one.
        task: Round,
    },
    /// Show when each round was made last, and when it is due again.
    Show,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Round {
    /// Ask for rows of the reference directory that have run out.
    Reconcile,
    /// Look for documents that run out.
    Reminders,
    /// Look for people who are entitled to something.
    Entitlements,
}

impl Round {
    fn task(self) -> Task {
        match self {
            Self::Reconcile => Task::Reconcile,
            Self::Reminders => Task::Reminders,
            Self::Entitlements => Task::Entitlements,
        }
    }
}

pub(super) async fn run(task: HubTask, settings: &Settings) -> Result<(), String> {
    let store = portal::open_store(settings).await.map_err(|error| error.to_string())?;
    let clock = Clock::system(jiff::tz::TimeZone::UTC);
    let said = match task {
        HubTask::Run { task } => make(&store, &clock, task.task()).await,
        HubTask::Show => show(&store, &clock).await,
    };
    store.close().await;
    print(&said?);
    Ok(())
}

async fn make(store: &Store, clock: &Clock, task: Task) -> Result<String, String> {
    let name = task.name();
    let unknown = || {
        format!(
            "no portal has served from this database yet\n    mend: start it with `shubbak serve`, then call for {name} again"
        )
    };
    let before = store.task(name).await.map_err(|error| error.to_string())?.ok_or_else(unknown)?;
    store.call_task(name, clock.now()).await.map_err(|error| error.to_string())?;
    let mut waited = Duration::ZERO;
    loop {
        let now = store.task(name).await.map_err(|error| error.to_string())?.ok_or_else(unknown)?;
        let over = now.begun > before.begun && now.ended_at.is_some_and(|at| Some(at) > before.ended_at);
        if over {
            return Ok(format!("{name}: {}", now.figures.unwrap_or_default()));
        }
        if now.begun == before.begun && waited > BEGINS_WITHIN {
            return Err(format!(
                "{name} is due, but no portal has begun it\n    mend: start one with `shubbak serve`; it begins at once"
            ));
        }
        if waited > ENDS_WITHIN {
            return Err(format!(
                "{name} has not ended within an hour\n    mend: see the portal's log; the round goes on"
            ));
        }
        tokio::time::sleep(LOOK_EVERY).await;
        waited += LOOK_EVERY;
    }
}

async fn show(store: &Store, clock: &Clock) -> Result<String, String> {
    let mut lines = Vec::new();
    for task in Task::ALL {
        let name = task.name();
        lines.push(match store.task(name).await.map_err(|error| error.to_string())? {
            None => format!("{name}: never made"),
            Some(run) => {
                let last = run.ended_at.map_or_else(|| "never made".to_owned(), |at| format!("made {at}"));
                format!(
                    "{name}: {last}, due {}; {}",
                    run.next_at,
                    run.figures.unwrap_or_else(|| "no figures yet".to_owned())
                )
            }
        });
    }
    let (rows, hold) = store.directory_size(clock.now()).await.map_err(|error| error.to_string())?;
    lines.push(format!("directory: {rows} rows, {hold} of them still hold"));
    Ok(lines.join("\n"))
}
