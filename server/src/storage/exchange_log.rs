//! The exchange log: appended before and after every look at a register, never changed, without content.

use domain::exchange::chain::LogRow;
use domain::exchange::{LogEntry, Phase};
use uuid::Uuid;

use super::db::on;
use super::log_queue::NewRow;
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
    /// Appends rows, all or none, in one transaction with those that others append at the same moment. `subjects` are the keyed hashes of those concerned, row by row.
    ///
    /// # Errors
    /// When they can't be committed: then no call may be made.
    pub async fn append_log(&self, entries: &[(LogEntry, Option<Vec<u8>>)]) -> Result<(), StoreError> {
        if entries.is_empty() {
            return Ok(());
        }
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

    /// Every look at a person's facts: those made for their own applications, and those in which they were the
    /// subject of somebody else's. Newest first, at most 500.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn looks(&self, person: Uuid, subject: &[u8]) -> Result<Vec<Looked>, StoreError> {
        let rows: Vec<(String, Uuid, String)> = on!(self, pool => sqlx::query_as(
            "SELECT phase, exchange_id, entry FROM exchange_log WHERE person_id = $1 OR subject_hash = $2 ORDER BY at DESC, id DESC LIMIT 1000")
            .bind(person).bind(subject).fetch_all(pool).await)?;
        let read = |text: &String| serde_json::from_str(text).map_err(StoreError::unreadable("log entry"));
        let mut looks: Vec<Looked> = Vec::new();
        for (_, _, text) in rows.iter().filter(|(phase, ..)| phase == Phase::Intended.name()) {
            looks.push(Looked { intended: read(text)?, result: None });
        }
        for (_, _, text) in rows.iter().filter(|(phase, ..)| phase == Phase::Result.name()) {
            let result: LogEntry = read(text)?;
            let same = |look: &&mut Looked| {
                look.result.is_none()
                    && look.intended.request_id == result.request_id
                    && look.intended.service == result.service
                    && look.intended.role == result.role
            };
            if let Some(look) = looks.iter_mut().find(same) {
                look.result = Some(result);
            }
        }
        looks.truncate(500);
        Ok(looks)
    }
}
