//! The worker: hands requests in at registers, asks how they stand, and carries corrections back.

use domain::correction::{CorrectionStatus, in_own_codes};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tracing::Instrument;
use uuid::Uuid;

use crate::clock::Clock;
use crate::definitions::Definitions;
use crate::exchange::{CorrectionAsked, CorrectionHeard, Exchange};
use crate::storage::{Correction, Moved, Store, StoreError};
use crate::telemetry::spans;
use domain::catalogue::Catalogue;

/// The pause after the first call; each one after that is twice as long.
const FIRST_PAUSE: i64 = 2;
/// The longest pause between two calls.
const LONGEST_PAUSE: i64 = 3600;

/// Moves correction requests on until it is told to stop.
#[derive(Clone)]
pub struct CorrectionWorker {
    /// Where they are kept.
    pub store: Store,
    /// How registers hold facts.
    pub catalogue: Arc<Catalogue>,
    /// What applications were started with.
    pub definitions: Definitions,
    /// The crossroads to the registers.
    pub exchange: Exchange,
    /// The time.
    pub clock: Clock,
    /// How long a register is asked about facts that are to be verified.
    pub verify_for: SignedDuration,
    /// The worker's own name, under which it claims.
    pub id: Uuid,
}

impl CorrectionWorker {
    /// Runs until `stop` turns true. What it has claimed then runs out by itself.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            match self.store.claim_corrections(self.id, self.clock.now()).await {
                Ok(due) => {
                    for id in due {
                        let traced = spans::work("move correction on");
                        if let Err(error) = self.go_on(id).instrument(traced).await {
                            tracing::error!(%error, correction = %id, "a correction request can't be moved on: it will be tried again");
                        }
                    }
                }
                Err(error) => tracing::error!(%error, "correction requests can't be read"),
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_secs(1)) => {}
                _ = stop.changed() => {}
            }
        }
    }

    async fn go_on(&self, id: Uuid) -> Result<(), StoreError> {
        let Some(correction) = self.store.correction(id).await? else { return Ok(()) };
        match correction.status {
            CorrectionStatus::Corrected => {
                if self.flow_back(&correction).await? {
                    self.store.correction_settled(id).await
                } else {
                    self.store.correction_later(id, true, self.again(&correction)).await
                }
            }
            CorrectionStatus::Declined | CorrectionStatus::Withdrawn => self.store.correction_settled(id).await,
            CorrectionStatus::Opened | CorrectionStatus::Sent | CorrectionStatus::Taken => self.ask(&correction).await,
        }
    }

    /// Hands the request in, or asks how it stands: the same call.
    async fn ask(&self, correction: &Correction) -> Result<(), StoreError> {
        let heard = match self.asked(correction) {
            Some(asked) => self.exchange.correct(&correction.source, &asked).await,
            // The register does not hold the fact any more: nobody but its officer can say what to do.
            None => return self.store.correction_later(correction.id, true, self.again(correction)).await,
        };
        let (to, answer) = match &heard {
            Ok(CorrectionHeard::Received) => (CorrectionStatus::Sent, None),
            Ok(CorrectionHeard::Taken) => (CorrectionStatus::Taken, None),
            Ok(CorrectionHeard::Corrected(words)) => (CorrectionStatus::Corrected, Some(words)),
            Ok(CorrectionHeard::Declined(words)) => (CorrectionStatus::Declined, Some(words)),
            Err(failure) => {
                tracing::warn!(source = %correction.source, correction = %correction.id, %failure, "a register did not take a correction request");
                return self.store.correction_later(correction.id, true, self.again(correction)).await;
            }
        };
        let now = self.clock.now();
        if self.store.move_correction(correction, &Moved { to, answer, by: None }, now).await? {
            metrics::counter!("shubbak_corrections", "source" => correction.source.clone(), "status" => to.name())
                .increment(1);
            if to.is_final() {
                return Ok(());
            }
        }
        self.store.correction_later(correction.id, true, self.again(correction)).await
    }

    fn asked(&self, correction: &Correction) -> Option<CorrectionAsked> {
        let source = self.catalogue.sources.get(&correction.source)?;
        let scheme = &correction.claim.subject.scheme;
        let holds = |row: &&domain::catalogue::Availability| {
            row.subject == *scheme && row.concept.split_once('.').is_some_and(|(_, path)| path == correction.fact.path)
        };
        let row = source.availability.iter().find(holds)?;
        let claim = &correction.claim;
        Some(CorrectionAsked {
            id: correction.id,
            application: correction.application,
            person: correction.person,
            subject: claim.subject.clone(),
            attribute: row.attribute.clone(),
            value: in_own_codes(row, &claim.value),
            registered: claim.registered.as_ref().map(|value| in_own_codes(row, value)),
            reason: claim.reason.clone(),
        })
    }

    fn again(&self, correction: &Correction) -> Timestamp {
        let pause = (FIRST_PAUSE << correction.attempts.clamp(0, 20)).min(LONGEST_PAUSE);
        let now = self.clock.now();
        now.saturating_add(SignedDuration::from_secs(pause)).unwrap_or(now)
    }
}
