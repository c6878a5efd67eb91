//! The exchange log as the auditor reads it: by time, over all people, who stay pseudonyms.

use domain::exchange::LogEntry;
use uuid::Uuid;

use super::db::on;
use super::{Store, StoreError, micros};

/// A result is written within this time after its intention, in microseconds: no call takes longer.
const RESULT_WITHIN: i64 = 120_000_000;
/// At most so many results are looked through for one page.
const MOST_RESULTS: i64 = 5_000;

/// Where a page of the log begins: everything before this row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Before {
    /// The row's time in microseconds since 1970.
    pub at: i64,
    /// The row.
    pub id: Uuid,
}

/// Which looks are wanted.
#[derive(Clone, Debug, Default)]
pub struct LogFilter {
    /// Of this register only.
    pub source: Option<String>,
    /// For this service or function of the hub only.
    pub service: Option<String>,
    /// Allowed ones or refused ones only.
    pub allowed: Option<bool>,
    /// Older than this one.
    pub before: Option<Before>,
}

/// A look, allowed or refused, with what came of it.
#[derive(Clone, Debug)]
pub struct LoggedLook {
    /// The row of the intention.
    pub place: Before,
    /// Its place in the chain; `None` as long as it has none.
    pub seq: Option<i64>,
    /// What was intended.
    pub intended: LogEntry,
    /// What came of it.
    pub result: Option<LogEntry>,
    /// The subject's pseudonym: the beginning of the keyed hash of their id.
    pub subject: Option<String>,
}

type IntendedRow = (Uuid, i64, Option<i64>, Option<Vec<u8>>, String);

/// A pattern that finds a member of the entry's JSON; the values are ids of the catalogue.
fn member(name: &str, value: Option<&String>) -> String {
    value.map(|value| format!("%\"{name}\":\"{value}\"%")).unwrap_or_default()
}

impl Store {
    /// A page of looks, newest first.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn logged(&self, filter: &LogFilter, limit: i64) -> Result<Vec<LoggedLook>, StoreError> {
        let before = filter.before.unwrap_or(Before { at: i64::MAX, id: Uuid::max() });
        let allowed: i64 = filter.allowed.map_or(2, i64::from);
        let rows: Vec<IntendedRow> = on!(self, pool => sqlx::query_as(
            "SELECT id, at, seq, subject_hash, entry FROM exchange_log \
             WHERE phase = 'intended' AND (at < $1 OR (at = $1 AND id < $2)) \
             AND ($3 = '' OR entry LIKE $3) AND ($4 = '' OR entry LIKE $4) \
             AND ($5 = 2 OR CASE WHEN allowed THEN 1 ELSE 0 END = $5) \
             ORDER BY at DESC, id DESC LIMIT $6")
            .bind(before.at).bind(before.id)
            .bind(member("source", filter.source.as_ref())).bind(member("service", filter.service.as_ref()))
            .bind(allowed).bind(limit)
            .fetch_all(pool).await)?;
        let mut looks = rows.into_iter().map(look).collect::<Result<Vec<_>, _>>()?;
        self.add_results(&mut looks).await?;
        Ok(looks)
    }

    async fn add_results(&self, looks: &mut [LoggedLook]) -> Result<(), StoreError> {
        let times = looks.iter().map(|look| micros(look.intended.at));
        let (Some(from), Some(to)) = (times.clone().min(), times.max()) else { return Ok(()) };
        let rows: Vec<(String,)> = on!(self, pool => sqlx::query_as(
            "SELECT entry FROM exchange_log WHERE phase = 'result' AND at >= $1 AND at <= $2 ORDER BY at, id LIMIT $3")
            .bind(from).bind(to.saturating_add(RESULT_WITHIN)).bind(MOST_RESULTS).fetch_all(pool).await)?;
        for (text,) in rows {
            let result: LogEntry = serde_json::from_str(&text).map_err(StoreError::unreadable("log entry"))?;
            let same = |look: &&mut LoggedLook| {
                let intended = &look.intended;
                look.result.is_none()
                    && intended.request_id == result.request_id
                    && intended.service == result.service
                    && intended.role == result.role
            };
            if let Some(look) = looks.iter_mut().find(same) {
                look.result = Some(result);
            }
        }
        Ok(())
    }
}

fn look((id, at, seq, subject, entry): IntendedRow) -> Result<LoggedLook, StoreError> {
    Ok(LoggedLook {
        place: Before { at, id },
        seq,
        intended: serde_json::from_str(&entry).map_err(StoreError::unreadable("log entry"))?,
        result: None,
        subject: subject.map(|hash| hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect()),
    })
}
