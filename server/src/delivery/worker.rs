//! The worker: takes what is due from the outbox, delivers it, and tries again later when it can't.

use futures::FutureExt;
use jiff::SignedDuration;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, watch};
use tracing::{Instrument, Span};
use uuid::Uuid;

use super::back_office::BackOffices;
use super::message;
use super::under_way::UnderWay;
use crate::clock::Clock;
use crate::definitions::Definitions;
use crate::storage::{CLAIMED, Change, Due, Kind, Store, StoreError};
use crate::telemetry::spans;

/// After how many attempts staff are to look into it; the worker goes on trying.
const GIVE_TO_STAFF: i64 = 6;
/// The longest pause between two attempts, in seconds.
const LONGEST_PAUSE: i64 = 900;

/// Delivers what is in the outbox until it is told to stop.
#[derive(Clone)]
pub struct Worker {
    /// Where the outbox is.
    pub store: Store,
    /// What applications were started with.
    pub definitions: Definitions,
    /// Where to deliver.
    pub offices: BackOffices,
    /// The time.
    pub clock: Clock,
    /// Wakes the worker when something new is in the outbox.
    pub wake: Arc<Notify>,
    /// The worker's own name, under which it claims deliveries.
    pub id: Uuid,
}

impl Worker {
    /// Runs until `stop` turns true; then gives back what it has claimed and not delivered. Offices that answer late or
    /// never hold up nobody but themselves.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let mut under_way = UnderWay::default();
        let mut more = true;
        while !*stop.borrow() {
            while more && under_way.room() >= CLAIMED {
                more = self.take(&mut under_way).await;
            }
            tokio::select! {
                Some(was_full) = under_way.next() => more |= was_full,
                () = self.wake.notified() => more = true,
                () = tokio::time::sleep(Duration::from_secs(1)) => more = true,
                _ = stop.changed() => {}
            }
        }
        drop(under_way);
        if let Err(error) = self.store.release(self.id, self.clock.now()).await {
            tracing::warn!(%error, "claims can't be given back: they run out by themselves");
        }
    }

    /// Begins what is due; returns whether there may be more of it.
    async fn take<'a>(&'a self, under_way: &mut UnderWay<'a>) -> bool {
        match self.store.claim(self.id, &under_way.full(), self.clock.now()).await {
            Ok(due) => {
                let more = due.len() == CLAIMED;
                for one in due {
                    under_way.begin(one.service.clone(), self.deliver(one).boxed());
                }
                more
            }
            Err(error) => {
                tracing::error!(%error, "the outbox can't be read");
                false
            }
        }
    }

    async fn deliver(&self, due: Due) {
        let traced = spans::delivery(&due.service, due.kind.name(), due.attempts + 1);
        self.deliver_traced(due, &traced).instrument(traced.clone()).await;
    }

    async fn deliver_traced(&self, due: Due, traced: &Span) {
        let outcome = self.attempt(&due).await;
        spans::came(traced, if outcome.is_ok() { "delivered" } else { "failed" }, outcome.is_err());
        let kept = match outcome {
            Ok(receipt) => self.arrived(&due, receipt).await,
            Err(error) => self.failed(&due, &error.to_string()).await,
        };
        if let Err(error) = kept {
            tracing::error!(%error, delivery = %due.id, "what came of a delivery can't be stored: it will be sent again");
        }
    }

    async fn attempt(&self, due: &Due) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
        let now = self.clock.now().as_second();
        match &due.kind {
            Kind::Submission => {
                let submission = self.store.submission(due.application).await?;
                let definition = self.definitions.get(&submission.definition).await?;
                let body = message::submission(due, &submission, &definition);
                Ok(self.offices.post(&due.service, "submissions", (due.id, now), &body).await?)
            }
            Kind::Verification(verified) => {
                let submission = self.store.submission(due.application).await?;
                let definition = self.definitions.get(&submission.definition).await?;
                let body = message::verification(due, (&submission, &definition), verified);
                let path = format!("submissions/{}/verifications", due.request);
                Ok(self.offices.post(&due.service, &path, (due.id, now), &body).await?)
            }
            Kind::Reply { question, text, represented_by } => {
                let body = message::reply(due, (question, text), represented_by.as_ref());
                let path = format!("submissions/{}/replies", due.request);
                Ok(self.offices.post(&due.service, &path, (due.id, now), &body).await?)
            }
        }
    }

    async fn arrived(&self, due: &Due, receipt: String) -> Result<(), StoreError> {
        let now = self.clock.now();
        if matches!(due.kind, Kind::Submission) {
            self.store.apply(due.request, &Change::Received(receipt), None, now).await?;
        }
        metrics::counter!("shubbak_deliveries", "service" => due.service.clone(), "outcome" => "delivered")
            .increment(1);
        self.store.delivered(due.id, now).await?;
        // After a restore the office may have had it all along: it is asked where the case stands.
        if matches!(due.kind, Kind::Submission) && self.store.restored_at().await?.is_some() {
            self.store.check_delivered(due.request, now).await?;
        }
        Ok(())
    }

    async fn failed(&self, due: &Due, why: &str) -> Result<(), StoreError> {
        let now = self.clock.now();
        let pause = (1_i64 << due.attempts.clamp(0, 10)).min(LONGEST_PAUSE);
        let again = now.saturating_add(SignedDuration::from_secs(pause)).unwrap_or(now);
        tracing::warn!(delivery = %due.id, service = %due.service, attempts = due.attempts + 1, why, "a delivery did not arrive");
        metrics::counter!("shubbak_deliveries", "service" => due.service.clone(), "outcome" => "failed").increment(1);
        self.store.undelivered(due.id, why, again).await?;
        if matches!(due.kind, Kind::Submission) && due.attempts + 1 == GIVE_TO_STAFF {
            self.store.apply(due.request, &Change::FailedDelivery, None, now).await?;
        }
        Ok(())
    }
}
