//! Records that officers have open: for a while, for the one who opened it alone, and logged before.

use jiff::Timestamp;
use uuid::Uuid;

use crate::storage::db::{in_transaction, on};
use crate::storage::{Store, StoreError, micros, moment};

/// A record that an officer has open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLook {
    /// The exchange, as it stands in the log.
    pub id: Uuid,
    /// The register.
    pub source: String,
    /// The officer's name at the staff's provider.
    pub officer: String,
    /// The code of the reason that they stated.
    pub reason: String,
    /// About whom: their id in the register's scheme.
    pub subject: String,
    /// Since when.
    pub opened_at: Timestamp,
    /// Until when.
    pub ends_at: Timestamp,
}

fn place(look: Uuid) -> String {
    format!("record_look.subject:{look}")
}

impl Store {
    /// Puts a look down, and forgets those that are over.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn open_record(&self, look: &RecordLook) -> Result<(), StoreError> {
        let subject = self.vault().seal(&place(look.id), look.subject.as_bytes())?;
        in_transaction!(self, tx => {
            sqlx::query("DELETE FROM record_look WHERE ends_at <= $1").bind(micros(look.opened_at)).execute(&mut *tx).await?;
            sqlx::query(
                "INSERT INTO record_look (id, source, officer, reason, subject, opened_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(look.id).bind(&look.source).bind(&look.officer).bind(&look.reason).bind(&subject)
            .bind(micros(look.opened_at)).bind(micros(look.ends_at)).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// A look of an officer that is not over.
    ///
    /// # Errors
    /// When the database fails, or the row can't be opened.
    pub async fn record_look(&self, id: Uuid, officer: &str, now: Timestamp) -> Result<Option<RecordLook>, StoreError> {
        let row: Option<(String, String, Vec<u8>, i64, i64)> = on!(self, pool => sqlx::query_as(
            "SELECT source, reason, subject, opened_at, ends_at FROM record_look WHERE id = $1 AND officer = $2 AND ends_at > $3",
        )
        .bind(id).bind(officer).bind(micros(now)).fetch_optional(pool).await)?;
        let Some((source, reason, sealed, opened, ends)) = row else { return Ok(None) };
        let subject = String::from_utf8(self.vault().open(&place(id), &sealed)?)
            .map_err(|error| StoreError::Unreadable { what: "subject", why: error.to_string() })?;
        let (officer, opened_at, ends_at) = (officer.to_owned(), moment(opened), moment(ends));
        Ok(Some(RecordLook { id, source, officer, reason, subject, opened_at, ends_at }))
    }
}
