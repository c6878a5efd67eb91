//! The exchange log: appended before and after every look at a register, never changed, without content.

use domain::exchange::LogEntry;
use domain::exchange::chain::LogRow;
use uuid::Uuid;

use super::db::in_transaction;
use super::{Store, StoreError, micros};

/// A look at a person's facts, as they may see it.
#[derive(Clone, Debug)]
pub struct Looked {
    /// What was intended, and whether it was allowed.
    pub intended: LogEntry,
    /// What came of it, if anything is known.
    pub result: Option<LogEntry>,
}

impl Store {
    /// Appends rows, all or none. `subjects` are the keyed hashes of those concerned, row by row.
    ///
    /// # Errors
    /// When they can't be committed: then no call may be made.
    pub async fn append_log(&self, entries: &[(LogEntry, Option<Vec<u8>>)]) -> Result<(), StoreError> {
        if entries.is_empty() {
            return Ok(());
        }
        in_transaction!(self, tx => {
            for (entry, subject) in entries {
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
                sqlx::query(
                    "INSERT INTO exchange_log (id, at, phase, exchange_id, application_id, person_id, subject_hash, allowed, entry, seal) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                )
                .bind(row.id).bind(row.at).bind(row.phase).bind(row.exchange).bind(row.application)
                .bind(row.person).bind(row.subject).bind(row.allowed).bind(row.entry).bind(seal)
                .execute(&mut *tx).await?;
            }
        });
        Ok(())
    }
}
