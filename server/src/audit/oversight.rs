//! Use cases of the auditor, who stands outside every authority: reads all refusals and what is unusual, changes nothing.

use domain::application::{Actor, StaffRole};
use domain::catalogue::Catalogue;
use domain::exchange::LogEntry;
use domain::exchange::lookups::{Look, LookAlert, is_outside, unusual_looks};
use domain::exchange::unusual::{Limits, Seen, Unusual, Watch};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use uuid::Uuid;

use crate::clock::Clock;
use crate::storage::{Logged, LookedUp, Store, StoreError};

/// How many rows are read at a time.
const STRETCH: i64 = 5_000;

/// Why an auditor's question is not answered.
#[derive(Debug, thiserror::Error)]
pub enum OversightRefusal {
    /// Only an auditor may ask.
    #[error("only an auditor may ask")]
    NotYours,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A refused look, without the person concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// When.
    pub at: Timestamp,
    /// The exchange.
    pub exchange: Uuid,
    /// pull, push, hub or authority.
    pub initiator: String,
    /// The kind of the one who acted.
    pub actor_kind: String,
    /// Through which channel.
    pub channel: String,
    /// The authority that asked.
    pub requester: String,
    /// For which service or function.
    pub service: String,
    /// For which purpose.
    pub purpose: String,
    /// Which register.
    pub source: String,
    /// Which concepts.
    pub concepts: Vec<String>,
    /// The gate's reason code.
    pub reason: String,
}

/// The use cases and what they need.
#[derive(Clone, Debug)]
pub struct Oversight {
    /// Where the log is.
    pub store: Store,
    /// From which number on something is unusual.
    pub limits: Limits,
    /// The centres and their hours.
    pub catalogue: Arc<Catalogue>,
    /// The time.
    pub clock: Clock,
}

impl Oversight {
    /// The refusals of a time, newest first, so many after leaving so many out; and how many there are in all.
    ///
    /// # Errors
    /// [`OversightRefusal::NotYours`].
    pub async fn refusals(
        &self,
        by: &Actor,
        time: (Timestamp, Timestamp),
        page: (i64, i64),
    ) -> Result<(i64, Vec<Refused>), OversightRefusal> {
        auditor(by)?;
        let (total, entries) = self.store.refusals(time, page).await?;
        Ok((total, entries.into_iter().map(refused).collect()))
    }

    /// What was unusual in a time, newest day first.
    ///
    /// # Errors
    /// [`OversightRefusal::NotYours`].
    pub async fn unusual(&self, by: &Actor, time: (Timestamp, Timestamp)) -> Result<Vec<Unusual>, OversightRefusal> {
        auditor(by)?;
        let mut watch = Watch::new(self.limits);
        let mut after = None;
        loop {
            let looks = self.store.looks_between(time, after, STRETCH).await?;
            after = looks.last().map(|look| (look.at, look.id));
            looks.into_iter().for_each(|look| watch.see(&self.seen(look)));
            if after.is_none() {
                return Ok(watch.findings());
            }
        }
    }

    /// What was unusual in what staff looked up, the latest first; and since which day look-ups were compared.
    ///
    /// # Errors
    /// [`OversightRefusal::NotYours`].
    pub async fn unusual_looks(&self, by: &Actor) -> Result<(Date, Vec<LookAlert>), OversightRefusal> {
        auditor(by)?;
        let (limits, now) = (self.limits.lookups, self.clock.now());
        let days = SignedDuration::from_hours(24 * i64::from(limits.days));
        let since = now.saturating_sub(days).unwrap_or_default();
        let (mut looks, mut after) = (Vec::new(), None);
        loop {
            let some = self.store.look_ups_between((since, now), after, STRETCH).await?;
            after = some.last().map(|one| (one.at, one.look.exchange));
            looks.extend(some.into_iter().map(|one| self.look(one)));
            if after.is_none() {
                break;
            }
        }
        // Comparing many look-ups takes its time; whoever else is served does not wait for it.
        let compared = tokio::task::spawn_blocking(move || unusual_looks(&looks, &limits)).await;
        let alerts = compared.map_err(|error| StoreError::Log(error.to_string()))?;
        Ok((self.clock.local(since).date(), alerts))
    }

    fn look(&self, looked: LookedUp) -> Look {
        let at = self.clock.local(looked.at);
        let outside = is_outside(&self.catalogue.centres, &looked.look.workplace, at);
        Look { at, outside, ..looked.look }
    }

    fn seen(&self, look: Logged) -> Seen {
        let entry = look.entry;
        Seen {
            at: self.clock.local(look.at),
            exchange: entry.request_id,
            actor: entry
                .actor
                .or_else(|| entry.person.filter(|_| entry.actor_kind == "citizen").map(|id| id.to_string())),
            subject: look.subject,
            requester: entry.requester,
            service: entry.service,
            allowed: entry.allowed,
        }
    }
}

fn refused(entry: LogEntry) -> Refused {
    Refused {
        at: entry.at,
        exchange: entry.request_id,
        initiator: entry.initiator,
        actor_kind: entry.actor_kind,
        channel: entry.channel,
        requester: entry.requester,
        service: entry.service,
        purpose: entry.purpose,
        source: entry.source,
        concepts: entry.concepts,
        reason: entry.reason,
    }
}

fn auditor(by: &Actor) -> Result<(), OversightRefusal> {
    match by {
        Actor::Staff { role: StaffRole::Auditor, .. } => Ok(()),
        _ => Err(OversightRefusal::NotYours),
    }
}
