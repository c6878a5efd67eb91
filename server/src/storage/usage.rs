//! Who used a person's data, counted and page by page, for the data tracker's interface.

use domain::exchange::LogEntry;
use jiff::Timestamp;

use super::db::on;
use super::{Store, StoreError, micros, moment};

/// Which uses are asked for.
#[derive(Clone, Copy, Debug)]
pub struct UsageQuery<'a> {
    /// The keyed hash of the person's national id.
    pub subject: &'a [u8],
    /// From this moment on, itself included.
    pub from: Timestamp,
    /// Up to this moment, itself included.
    pub to: Timestamp,
    /// How many to leave out, newest first.
    pub offset: i64,
    /// How many to give at most.
    pub limit: i64,
}

impl Store {
    /// The allowed uses of a person's data, newest first, and how many there are in all in the period.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn uses(&self, query: &UsageQuery<'_>) -> Result<(i64, Vec<LogEntry>), StoreError> {
        let (from, to) = (micros(query.from), micros(query.to));
        let (total,): (i64,) = on!(self, pool => sqlx::query_as(
            "SELECT COUNT(*) FROM exchange_log WHERE subject_hash = $1 AND phase = 'intended' AND allowed AND at >= $2 AND at <= $3")
            .bind(query.subject).bind(from).bind(to).fetch_one(pool).await)?;
        let rows: Vec<(String,)> = on!(self, pool => sqlx::query_as(
            "SELECT entry FROM exchange_log WHERE subject_hash = $1 AND phase = 'intended' AND allowed AND at >= $2 AND at <= $3 \
             ORDER BY at DESC, id DESC LIMIT $4 OFFSET $5")
            .bind(query.subject).bind(from).bind(to).bind(query.limit).bind(query.offset).fetch_all(pool).await)?;
        let read = |(text,): &(String,)| serde_json::from_str(text).map_err(StoreError::unreadable("log entry"));
        Ok((total, rows.iter().map(read).collect::<Result<_, _>>()?))
    }

    /// The moment of the oldest row of the exchange log; `None` while it is empty.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn log_since(&self) -> Result<Option<Timestamp>, StoreError> {
        let (oldest,): (Option<i64>,) =
            on!(self, pool => sqlx::query_as("SELECT MIN(at) FROM exchange_log").fetch_one(pool).await)?;
        Ok(oldest.map(moment))
    }
}
