//! Looks at a person's data as the person may see them: filtered, counted, page by page, with what came of each.

use domain::exchange::{LogEntry, Phase};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::db::on;
use super::{Looked, Store, StoreError, micros, moment};

/// How long after a look its result may be logged at most: calls have deadlines of seconds.
const LATEST_RESULT: SignedDuration = SignedDuration::from_mins(10);

/// Whose applications the looks were made for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LookedFor {
    /// Anybody's.
    #[default]
    Anybody,
    /// The person's own.
    Own,
    /// Somebody else's, in which the person is concerned.
    Others,
}

/// Which looks count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LookScope {
    /// Every look that concerns the person: at their own data, and at others' for an application of theirs; allowed or
    /// refused.
    #[default]
    Concerning,
    /// The uses of the person's own data: looks at it that were allowed. What the data tracker gives.
    Used,
}

/// Which looks are asked for.
#[derive(Clone, Debug)]
pub struct LookQuery {
    /// The person: looks for their own applications.
    pub person: Uuid,
    /// The keyed hash of their id: looks in which they were the subject.
    pub subject: Vec<u8>,
    /// From this moment on, itself included.
    pub from: Timestamp,
    /// Up to this moment, itself excluded.
    pub to: Timestamp,
    /// One register alone.
    pub source: Option<String>,
    /// Which looks count.
    pub scope: LookScope,
    /// Whose applications.
    pub whose: LookedFor,
    /// The kind of the one who acted, or how its name begins.
    pub actor: Option<&'static str>,
}

type Row = (Uuid, String);

const WHERE: &str = "FROM exchange_log WHERE ((person_id = $1 AND $8 = 'concerning') OR subject_hash = $2) \
     AND ($8 = 'concerning' OR allowed) AND at >= $3 AND at < $4 AND phase = 'intended' \
     AND entry LIKE $5 AND entry LIKE $6 \
     AND ($7 = 'anybody' OR ($7 = 'own' AND person_id = $1) OR ($7 = 'others' AND (person_id IS NULL OR person_id <> $1)))";

impl LookQuery {
    fn source_pattern(&self) -> String {
        self.source.as_ref().map_or_else(|| "%".to_owned(), |id| format!("%\"source\":\"{}\"%", id.replace('%', "")))
    }

    fn actor_pattern(&self) -> String {
        self.actor.map_or_else(|| "%".to_owned(), |kind| format!("%\"actor_kind\":\"{kind}%"))
    }

    fn scope(&self) -> &'static str {
        match self.scope {
            LookScope::Concerning => "concerning",
            LookScope::Used => "used",
        }
    }

    fn whose(&self) -> &'static str {
        match self.whose {
            LookedFor::Anybody => "anybody",
            LookedFor::Own => "own",
            LookedFor::Others => "others",
        }
    }
}

impl Store {
    /// How many looks there are.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_looks(&self, query: &LookQuery) -> Result<i64, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) {WHERE}"));
        let (count,): (i64,) = on!(self, pool => sqlx::query_as(text)
            .bind(query.person).bind(&query.subject).bind(micros(query.from)).bind(micros(query.to))
            .bind(query.source_pattern()).bind(query.actor_pattern()).bind(query.whose()).bind(query.scope()).fetch_one(pool).await)?;
        Ok(count)
    }

    /// Some of them, newest first.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn looks(&self, query: &LookQuery, offset: i64, limit: i64) -> Result<Vec<Looked>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "SELECT exchange_id, entry {WHERE} ORDER BY at DESC, id DESC LIMIT $9 OFFSET $10"
        ));
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(text)
            .bind(query.person).bind(&query.subject).bind(micros(query.from)).bind(micros(query.to))
            .bind(query.source_pattern()).bind(query.actor_pattern()).bind(query.whose()).bind(query.scope()).bind(limit).bind(offset)
            .fetch_all(pool).await)?;
        let intended: Vec<LogEntry> = rows.iter().map(|(_, text)| read(text)).collect::<Result<_, _>>()?;
        let (Some(newest), Some(oldest)) = (intended.iter().map(|e| e.at).max(), intended.iter().map(|e| e.at).min())
        else {
            return Ok(Vec::new());
        };
        let until = newest.saturating_add(LATEST_RESULT).unwrap_or(newest);
        let results: Vec<Row> = on!(self, pool => sqlx::query_as(
            "SELECT exchange_id, entry FROM exchange_log WHERE (person_id = $1 OR subject_hash = $2) AND at >= $3 AND at <= $4 AND phase = 'result'")
            .bind(query.person).bind(&query.subject).bind(micros(oldest)).bind(micros(until)).fetch_all(pool).await)?;
        with_results(intended, &results)
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

    /// All looks of one call that the person may see; none when it does not concern them.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn looks_of(&self, exchange: Uuid, person: Uuid, subject: &[u8]) -> Result<Vec<Looked>, StoreError> {
        let rows: Vec<(String, Uuid, String)> = on!(self, pool => sqlx::query_as(
            "SELECT phase, exchange_id, entry FROM exchange_log WHERE (person_id = $1 OR subject_hash = $2) AND exchange_id = $3 ORDER BY at, id")
            .bind(person).bind(subject).bind(exchange).fetch_all(pool).await)?;
        let of = |wanted: Phase| rows.iter().filter(move |(phase, ..)| phase == wanted.name());
        let intended: Vec<LogEntry> = of(Phase::Intended).map(|(.., text)| read(text)).collect::<Result<_, _>>()?;
        let results: Vec<Row> = of(Phase::Result).map(|(_, id, text)| (*id, text.clone())).collect();
        with_results(intended, &results)
    }
}

fn read(text: &str) -> Result<LogEntry, StoreError> {
    serde_json::from_str(text).map_err(StoreError::unreadable("log entry"))
}

/// Puts each result beside its look: the same call, service and role.
fn with_results(intended: Vec<LogEntry>, results: &[Row]) -> Result<Vec<Looked>, StoreError> {
    let mut looks: Vec<Looked> = intended.into_iter().map(|intended| Looked { intended, result: None }).collect();
    for (exchange, text) in results {
        if !looks.iter().any(|look| look.intended.request_id == *exchange) {
            continue;
        }
        let result = read(text)?;
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
    Ok(looks)
}
