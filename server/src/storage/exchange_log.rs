//! The exchange log: appended before and after every look at a register, never changed, without content.

use domain::exchange::LogEntry;
use domain::exchange::chain::LogRow;
use uuid::Uuid;

use super::log_queue::NewRow;
use super::{Store, StoreError, micros};
use crate::telemetry::spans;

/// A look at a person's facts, as they may see it.
#[derive(Clone, Debug)]
pub struct Looked {
    /// What was intended, and whether it was allowed.
    pub intended: LogEntry,
    /// What came of it, if anything is known.
    pub result: Option<LogEntry>,
}

impl Store {
    /// Appends rows, all or none, in one transaction with those that others append at the same moment. `subjects` are the keyed hashes of those concerned, row by row.
    ///
    /// # Errors
    /// When they can't be committed: then no call may be made.
    pub async fn append_log(&self, entries: &[(LogEntry, Option<Vec<u8>>)]) -> Result<(), StoreError> {
        if entries.is_empty() {
            return Ok(());
        }
        let _traced = spans::transaction(self.system(), "exchange_log");
        let rows = entries.iter().map(|entry| self.sealed(entry)).collect::<Result<_, _>>()?;
        self.write_with_others(rows).await
    }

    /// A row as it is stored.
    fn sealed(&self, (entry, subject): &(LogEntry, Option<Vec<u8>>)) -> Result<NewRow, StoreError> {
        let body = serde_json::to_string(entry).map_err(StoreError::unreadable("log entry"))?;
        let row = LogRow {
            id: Uuid::now_v7(),
            at: micros(entry.at),
            phase: entry.phase.name(),
            exchange: entry.request_id,
            application: entry.application,
            person: entry.person,
            subject: subject.as_deref(),
            allowed: entry.allowed,
            entry: &body,
        };
        let seal = self.vault().audit().seal(&row.digest()).to_vec();
        let (id, at, phase, subject) = (row.id, row.at, entry.phase.name(), subject.clone());
        let (exchange, application, person) = (row.exchange, row.application, row.person);
        let allowed = row.allowed;
        Ok(NewRow { id, at, phase, exchange, application, person, subject, allowed, entry: body, seal })
    }
}
