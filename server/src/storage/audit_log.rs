//! The exchange log as the auditor reads it: by time, over all people, who stay pseudonyms.

use domain::exchange::LogEntry;
use jiff::Timestamp;
use std::{fmt, str::FromStr};
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

/// A person as the auditor knows them: the beginning of the keyed hash of their national id. The same on every page, as
/// applicant and as the one concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pseudonym(Vec<u8>);

impl Pseudonym {
    /// How many bytes of the hash it shows: enough to tell the people of a country apart.
    const BYTES: usize = 8;

    /// Of a keyed hash.
    pub fn of(hash: &[u8]) -> Self {
        Self(hash.iter().copied().take(Self::BYTES).collect())
    }

    /// The hashes that begin with it lie from the first to the second.
    fn range(&self) -> (Vec<u8>, Vec<u8>) {
        let last = self.0.iter().copied().chain([u8::MAX; 32]).collect();
        (self.0.clone(), last)
    }
}

impl fmt::Display for Pseudonym {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Pseudonym {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let not = "a pseudonym has sixteen hexadecimal digits";
        let is_hex = text.len() == Self::BYTES * 2 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let byte = |place: usize| text.get(place..place + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        if !is_hex {
            return Err(not);
        }
        (0..text.len()).step_by(2).map(byte).collect::<Option<Vec<u8>>>().map(Self).ok_or(not)
    }
}

/// Which looks are wanted.
#[derive(Clone, Debug, Default)]
pub struct LogFilter {
    /// From this moment on, itself included.
    pub from: Option<Timestamp>,
    /// Up to this moment, itself excluded.
    pub to: Option<Timestamp>,
    /// On behalf of this authority only.
    pub requester: Option<String>,
    /// In which this person is the applicant or the one concerned.
    pub person: Option<Pseudonym>,
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
    /// The subject, where they are known by their national id or another.
    pub subject: Option<Pseudonym>,
    /// The applicant.
    pub person: Option<Pseudonym>,
}

type IntendedRow = (Uuid, i64, Option<i64>, Option<Vec<u8>>, Option<Vec<u8>>, String);

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
        let (first, last) = filter.person.as_ref().map(Pseudonym::range).unzip();
        let rows: Vec<IntendedRow> = on!(self, pool => sqlx::query_as(
            "SELECT e.id, e.at, e.seq, e.subject_hash, p.id_hash, e.entry FROM exchange_log e LEFT JOIN person p ON p.id = e.person_id \
             WHERE e.phase = 'intended' AND (e.at < $1 OR (e.at = $1 AND e.id < $2)) \
             AND ($3 = '' OR e.entry LIKE $3) AND ($4 = '' OR e.entry LIKE $4) \
             AND ($5 = 2 OR CASE WHEN e.allowed THEN 1 ELSE 0 END = $5) \
             AND ($6 = '' OR e.entry LIKE $6) AND e.at >= $7 AND e.at < $8 \
             AND ($9 IS NULL OR (e.subject_hash >= $9 AND e.subject_hash <= $10) OR (p.id_hash >= $9 AND p.id_hash <= $10)) \
             ORDER BY e.at DESC, e.id DESC LIMIT $11")
            .bind(before.at).bind(before.id)
            .bind(member("source", filter.source.as_ref())).bind(member("service", filter.service.as_ref()))
            .bind(allowed).bind(member("requester", filter.requester.as_ref()))
            .bind(filter.from.map_or(i64::MIN, micros)).bind(filter.to.map_or(i64::MAX, micros))
            .bind(&first).bind(&last).bind(limit)
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

fn look((id, at, seq, subject, person, entry): IntendedRow) -> Result<LoggedLook, StoreError> {
    Ok(LoggedLook {
        place: Before { at, id },
        seq,
        intended: serde_json::from_str(&entry).map_err(StoreError::unreadable("log entry"))?,
        result: None,
        subject: subject.as_deref().map(Pseudonym::of),
        person: person.as_deref().map(Pseudonym::of),
    })
}
