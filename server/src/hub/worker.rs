//! The hub at work: what follows from events, and its rounds. Leases keep two portals from doing the same.

use futures::StreamExt;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, watch};
use tracing::Instrument;
use uuid::Uuid;

use super::{Hub, NotNow};
use crate::storage::{DueEvent, Identity, StoreError};
use crate::telemetry::spans;

/// How many events are followed up side by side.
const AT_ONCE: usize = 4;
/// How many people a round reads at once; between two such stretches it says that it is still there.
const STRETCH: i64 = 50;
/// After how many attempts an event is given up: by then its register has been away for days.
const GIVE_UP: i64 = 40;
/// The longest pause between two attempts, in seconds.
const LONGEST_PAUSE: i64 = 3 * 3600;
/// How long after the start the first rounds are due.
const FIRST: SignedDuration = SignedDuration::from_mins(10);

/// A round of the hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// The directory.
    Reconcile,
    /// Documents that run out.
    Reminders,
    /// What people are entitled to.
    Entitlements,
}

impl Task {
    /// Every round.
    pub const ALL: [Self; 3] = [Self::Reconcile, Self::Reminders, Self::Entitlements];

    /// Its name in the database and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reconcile => "reconcile",
            Self::Reminders => "reminders",
            Self::Entitlements => "entitlements",
        }
    }

    /// Its name in traces.
    fn span(self) -> &'static str {
        match self {
            Self::Reconcile => "round reconcile",
            Self::Reminders => "round reminders",
            Self::Entitlements => "round entitlements",
        }
    }
}

/// Follows events up and makes rounds until it is told to stop.
#[derive(Clone)]
pub struct Worker {
    /// What it does.
    pub hub: Hub,
    /// How much time passes between two rounds.
    pub every: Duration,
    /// Wakes it when a register has said something.
    pub wake: Arc<Notify>,
    /// This portal's own name, under which it claims work.
    pub id: Uuid,
}

impl Worker {
    /// Runs until `stop` turns true. What was claimed and not done is taken over when the lease ends.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let first = self.hub.clock.now().saturating_add(FIRST).unwrap_or(Timestamp::MAX);
        if let Err(error) = self.hub.store.know_tasks(&Task::ALL.map(Task::name), first).await {
            tracing::error!(%error, "the hub's rounds can't be put down");
        }
        while !*stop.borrow() {
            tokio::select! {
                () = self.turn() => {}
                _ = stop.changed() => return,
            }
            tokio::select! {
                () = self.wake.notified() => {}
                () = tokio::time::sleep(Duration::from_secs(1)) => {}
                _ = stop.changed() => {}
            }
        }
    }

    async fn turn(&self) {
        // A sheet of a register may change many records at once: all that is due is followed up in one turn.
        loop {
            match self.hub.store.claim_events(self.id, self.hub.clock.now()).await {
                Ok(due) if due.is_empty() => break,
                Ok(due) => {
                    futures::stream::iter(due).for_each_concurrent(AT_ONCE, |event| Box::pin(self.follow(event))).await
                }
                Err(error) => {
                    tracing::error!(%error, "the registers' events can't be read");
                    break;
                }
            }
        }
        for task in Task::ALL {
            if let Err(error) = self.round(task).await {
                tracing::error!(task = task.name(), %error, "a round of the hub failed");
            }
        }
    }

    async fn follow(&self, event: DueEvent) {
        let now = self.hub.clock.now();
        let traced = spans::work("follow event");
        let followed = self.hub.follow(&event).instrument(traced.clone()).await;
        spans::came(&traced, if followed.is_ok() { "done" } else { "not-now" }, false);
        let noted = match followed {
            Ok(()) => self.hub.store.event_done(event.id, true, now).await,
            Err(why) if event.attempts + 1 >= GIVE_UP => {
                tracing::error!(event = %event.id, %why, "what follows from an event is given up");
                self.hub.store.event_done(event.id, false, now).await
            }
            Err(why) => {
                tracing::warn!(event = %event.id, %why, "what follows from an event is tried again later");
                let pause = 1_i64.checked_shl(u32::try_from(event.attempts).unwrap_or(0)).unwrap_or(LONGEST_PAUSE);
                let pause = SignedDuration::from_secs(pause.clamp(1, LONGEST_PAUSE));
                self.hub.store.event_later(event.id, now.saturating_add(pause).unwrap_or(now)).await
            }
        };
        if let Err(error) = noted {
            tracing::error!(event = %event.id, %error, "what became of an event can't be noted");
        }
    }

    /// Makes a round if it is due and no other portal makes it.
    async fn round(&self, task: Task) -> Result<(), NotNow> {
        let store = &self.hub.store;
        if !store.claim_task(task.name(), self.id, self.hub.clock.now()).await? {
            return Ok(());
        }
        let traced = spans::work(task.span());
        let outcome = self.all_people(task).instrument(traced.clone()).await;
        spans::came(&traced, if outcome.is_ok() { "done" } else { "failed" }, outcome.is_err());
        outcome
    }

    async fn all_people(&self, task: Task) -> Result<(), NotNow> {
        let store = &self.hub.store;
        let (mut last, mut people, mut done) = (Uuid::nil(), 0_usize, 0_usize);
        let outcome: Result<(), NotNow> = loop {
            let stretch = match store.people_after(last, STRETCH).await {
                Ok(stretch) => stretch,
                Err(error) => break Err(error.into()),
            };
            let Some((id, _)) = stretch.last() else { break Ok(()) };
            last = *id;
            people += stretch.len();
            match self.stretch(task, &stretch).await {
                Ok(count) => done += count,
                Err(why) => break Err(why),
            }
            if !store.keep_task(task.name(), self.id, self.hub.clock.now()).await? {
                return Ok(());
            }
        };
        let figures = format!("people: {people}, {}: {done}", what(task));
        tracing::info!(task = task.name(), people, done, "a round of the hub is over");
        let now = self.hub.clock.now();
        let pause = SignedDuration::try_from(self.every).unwrap_or(SignedDuration::from_hours(24));
        let next = now.saturating_add(pause).unwrap_or(Timestamp::MAX);
        store.end_task((task.name(), self.id), &figures, (now, next)).await?;
        outcome
    }

    async fn stretch(&self, task: Task, people: &[(Uuid, Identity)]) -> Result<usize, NotNow> {
        let mut done = 0;
        for (id, identity) in people {
            let one = match task {
                Task::Reconcile => self.hub.reconcile(&identity.national_id).await,
                Task::Reminders => self.hub.remind(&identity.national_id).await,
                Task::Entitlements => self.hub.find_entitled(*id, &identity.national_id).await,
            };
            match one {
                Ok(count) => done += count,
                // The log or the database is away: nobody else can be looked after either.
                Err(NotNow::Store(error @ StoreError::Database(_))) => return Err(error.into()),
                Err(why) => {
                    tracing::warn!(task = task.name(), person = %id, %why, "the hub leaves somebody out this time")
                }
            }
        }
        Ok(done)
    }
}

fn what(task: Task) -> &'static str {
    match task {
        Task::Reconcile => "rows asked for anew",
        Task::Reminders => "reminders",
        Task::Entitlements => "offers",
    }
}
