//! The exchange log as an auditor reads it: what was refused, and all looks of a time one after the other.

use domain::exchange::LogEntry;
use jiff::Timestamp;
use uuid::Uuid;

use super::db::on;
use super::{Store, StoreError, micros, moment};

/// A look that is to be compared with others.
#[derive(Clone, Debug)]
pub struct Logged {
    /// When it was written.
    pub at: Timestamp,
    /// The row's id.
    pub id: Uuid,
    /// The keyed hash of the one concerned.
    pub subject: Option<Vec<u8>>,
    /// What it says.
    pub entry: LogEntry,
}

type Row = (Uuid, i64, Option<Vec<u8>>, String);

impl Store {
    /// What the gate refused in a time, newest first, and how many there are in all.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn refusals(
        &self,
        (from, to): (Timestamp, Timestamp),
        (offset, limit): (i64, i64),
    ) -> Result<(i64, Vec<LogEntry>), StoreError> {
        let (from, to) = (micros(from), micros(to));
        let (total,): (i64,) = on!(self, pool => sqlx::query_as(
            "SELECT COUNT(*) FROM exchange_log WHERE NOT allowed AND phase = 'intended' AND at >= $1 AND at < $2")
            .bind(from).bind(to).fetch_one(pool).await)?;
        let rows: Vec<(String,)> = on!(self, pool => sqlx::query_as(
            "SELECT entry FROM exchange_log WHERE NOT allowed AND phase = 'intended' AND at >= $1 AND at < $2 \
             ORDER BY at DESC, id DESC LIMIT $3 OFFSET $4")
            .bind(from).bind(to).bind(limit).bind(offset).fetch_all(pool).await)?;
        let read = |(text,): &(String,)| serde_json::from_str(text).map_err(StoreError::unreadable("log entry"));
        Ok((total, rows.iter().map(read).collect::<Result<_, _>>()?))
    }

    /// The looks of a time, oldest first, so many after the one given: a stretch of a walk through all of them.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn looks_between(
        &self,
        (from, to): (Timestamp, Timestamp),
        after: Option<(Timestamp, Uuid)>,
        limit: i64,
    ) -> Result<Vec<Logged>, StoreError> {
        let (begin, last) = after.map_or((micros(from), Uuid::nil()), |(at, id)| (micros(at), id));
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(
            "SELECT id, at, subject_hash, entry FROM exchange_log WHERE phase = 'intended' AND at < $2 \
             AND (at > $1 OR at = $1 AND id > $3) ORDER BY at, id LIMIT $4")
            .bind(begin).bind(micros(to)).bind(last).bind(limit).fetch_all(pool).await)?;
        let read = |(id, at, subject, text): Row| {
            let entry = serde_json::from_str(&text).map_err(StoreError::unreadable("log entry"))?;
            Ok(Logged { at: moment(at), id, subject, entry })
        };
        rows.into_iter().map(read).collect()
    }
}
