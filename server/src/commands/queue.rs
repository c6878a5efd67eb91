//! `shubbak queue`: made-up life in the queue of a centre, for looking at full pages. Only in the demo country.

use clap::Subcommand;
use std::sync::Arc;

use super::print;
use crate::clock::Clock;
use crate::content::Content;
use crate::queue::{Queue, fill};
use crate::settings::Settings;
use crate::{offer, portal};

#[derive(Debug, Subcommand)]
pub(super) enum QueueTask {
    /// Put made-up tickets into a centre's queue: people who wait now, and past days for the figures.
    Fill {
        /// The centre's id in catalogue/centres.toml.
        centre: String,
        /// How many people wait.
        #[arg(long, default_value_t = 14)]
        waiting: u32,
        /// How many days before today have services.
        #[arg(long, default_value_t = 7)]
        days: u32,
    },
}

pub(super) async fn run(task: QueueTask, settings: &Settings) -> Result<(), String> {
    let QueueTask::Fill { centre, waiting, days } = task;
    if !settings.demo {
        return Err("made-up tickets belong into the demo country\n    mend: set SHUBBAK_DEMO=on".to_owned());
    }
    let content = Content::read(settings.content_dir.as_deref())?;
    let offer = offer::read(&content).map_err(|findings| format!("{} findings: run shubbak check", findings.len()))?;
    let known: Vec<&str> = offer.catalogue.centres.iter().map(|centre| centre.id.as_str()).collect();
    let Some(of) = offer.catalogue.centre(&centre) else {
        return Err(format!("there is no centre `{centre}`\n    mend: name one of: {}", known.join(", ")));
    };
    if waiting > 200 || days > 60 {
        return Err("that is more than a page shows\n    mend: at most --waiting 200 and --days 60".to_owned());
    }
    let store = portal::open_store(settings).await.map_err(|error| error.to_string())?;
    let clock = Clock::system(offer.zone.clone());
    let queue = Queue { catalogue: Arc::clone(&offer.catalogue), store: store.clone(), clock };
    let filled = fill(&queue, of, (days, waiting)).await;
    store.close().await;
    let filled = filled.map_err(|error| error.to_string())?;
    print(&format!(
        "{centre}: {} tickets, {} services finished, {} people wait.",
        filled.taken, filled.finished, filled.waiting
    ));
    Ok(())
}
