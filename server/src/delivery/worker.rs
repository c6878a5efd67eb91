//! The worker: takes what is due from the outbox, delivers it, and tries again later when it can't.

use futures::StreamExt;
use jiff::SignedDuration;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, watch};
use uuid::Uuid;

use super::back_office::BackOffices;
use super::message;
use crate::clock::Clock;
use crate::definitions::Definitions;
use crate::storage::{Change, Due, Kind, Store, StoreError};

/// How many deliveries run side by side.
const AT_ONCE: usize = 8;
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
    /// Runs until `stop` turns true; then gives back what it has claimed and not delivered.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            match self.store.claim(self.id, self.clock.now()).await {
                Ok(due) if !due.is_empty() => {
                    let all = futures::stream::iter(due).for_each_concurrent(AT_ONCE, |due| self.deliver(due));
                    tokio::select! { () = all => {}, _ = stop.changed() => break }
                    continue;
                }
                Ok(_) => {}
                Err(error) => tracing::error!(%error, "the outbox can't be read"),
            }
            tokio::select! {
                () = self.wake.notified() => {}
                () = tokio::time::sleep(Duration::from_secs(1)) => {}
                _ = stop.changed() => {}
            }
        }
        if let Err(error) = self.store.release(self.id, self.clock.now()).await {
            tracing::warn!(%error, "claims can't be given back: they run out by themselves");
        }
    }

    async fn deliver(&self, due: Due) {
        let outcome = self.attempt(&due).await;
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
        self.store.delivered(due.id, now).await
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
