//! The outbox: claiming what is due, and keeping what came of each attempt.

use domain::representation::RepresentedBy;
use domain::verification::Verdict;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::cases::answer_place;
use super::db::{in_transaction, on};
use super::persons::key_place;
use super::{Db, Store, StoreError, Verified, micros, moment};

/// What is delivered.
#[derive(Clone, Debug)]
pub enum Kind {
    /// The application itself.
    Submission,
    /// A person's reply to a question, with the question's id and the text.
    Reply {
        /// The authority's id of the question.
        question: String,
        /// What the person wrote.
        text: String,
        /// Who wrote it for the person, where somebody acted for them.
        represented_by: Option<RepresentedBy>,
    },
    /// What registers said later about facts that were declared.
    Verification(Vec<Verified>),
}

impl Kind {
    /// Its name in traces.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Submission => "submission",
            Self::Reply { .. } => "reply",
            Self::Verification(_) => "verification",
        }
    }
}

/// A delivery that this worker has claimed.
#[derive(Clone, Debug)]
pub struct Due {
    /// The stable message id.
    pub id: Uuid,
    /// The service request.
    pub request: Uuid,
    /// The application.
    pub application: Uuid,
    /// The service.
    pub service: String,
    /// What is delivered.
    pub kind: Kind,
    /// How often it was tried before.
    pub attempts: i64,
    /// What the services that it follows have issued, by fact.
    pub outputs: BTreeMap<String, String>,
    /// The declared facts that no register has verified yet, each with its register: open, or not to be asked for.
    pub unverified: BTreeMap<String, (String, Verdict)>,
}

type Row = (Uuid, Uuid, Uuid, Uuid, String, Option<String>, i64);

/// How long a claim holds: after that another worker may take it over.
const LEASE: SignedDuration = SignedDuration::from_secs(120);
/// No delivery waits longer than this for its next attempt. One that is to wait longer was put down while the clock was
/// ahead: it is due now, or it would wait until then.
pub(super) const LONGEST_WAIT: SignedDuration = SignedDuration::from_secs(1020);

/// How many deliveries are claimed at once, at most.
pub const CLAIMED: usize = 16;

const CLAIM_SQLITE: &str = "UPDATE delivery SET lease = $1, next_at = $2 WHERE id IN \
     (SELECT id FROM delivery WHERE state = 'ready' AND (next_at <= $3 OR next_at > $4) \
      AND NOT EXISTS (SELECT 1 FROM service_request r WHERE r.id = delivery.request_id AND r.service IN (SELECT value FROM json_each($5))) \
      ORDER BY next_at LIMIT $6) \
     RETURNING id, request_id, application_id, person_id, kind, question, attempts";
const CLAIM_PG: &str = "UPDATE delivery SET lease = $1, next_at = $2 WHERE id IN \
     (SELECT id FROM delivery WHERE state = 'ready' AND (next_at <= $3 OR next_at > $4) \
      AND NOT EXISTS (SELECT 1 FROM service_request r WHERE r.id = delivery.request_id AND r.service IN (SELECT jsonb_array_elements_text($5::jsonb))) \
      ORDER BY next_at LIMIT $6 FOR UPDATE SKIP LOCKED) \
     RETURNING id, request_id, application_id, person_id, kind, question, attempts";

impl Store {
    /// Claims deliveries that are due, [`CLAIMED`] at most, for as long as the lease holds; none to the offices of these
    /// services.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn claim(&self, worker: Uuid, full: &[&str], now: Timestamp) -> Result<Vec<Due>, StoreError> {
        let until = micros(now.saturating_add(LEASE).unwrap_or(now));
        self.count_round_trip();
        let (at, ahead) = (micros(now), micros(now.saturating_add(LONGEST_WAIT).unwrap_or(Timestamp::MAX)));
        let full = serde_json::to_string(full).map_err(StoreError::unreadable("names of services"))?;
        let most = i64::try_from(CLAIMED).unwrap_or(i64::MAX);
        let sql = if matches!(self.db(), Db::Pg(_)) { CLAIM_PG } else { CLAIM_SQLITE };
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(sql)
            .bind(worker).bind(until).bind(at).bind(ahead).bind(full).bind(most).fetch_all(pool).await)?;
        let mut due = Vec::with_capacity(rows.len());
        for row in rows {
            let (id, attempts) = (row.0, row.6);
            match self.open_due(row).await {
                Ok(one) => due.push(one),
                // One that can't be opened must not hold up the others.
                Err(error) => {
                    tracing::error!(%error, delivery = %id, "a delivery can't be opened");
                    let pause = SignedDuration::from_secs(60 << attempts.clamp(0, 4));
                    self.undelivered(id, &error.to_string(), now.saturating_add(pause).unwrap_or(now)).await?;
                }
            }
        }
        Ok(due)
    }

    async fn open_due(&self, row: Row) -> Result<Due, StoreError> {
        let (id, request, application, person, kind, question, attempts) = row;
        let (wrapped,): (Vec<u8>,) = on!(self, pool =>
            sqlx::query_as("SELECT wrapped_key FROM person WHERE id = $1").bind(person).fetch_one(pool).await)?;
        let key = self.vault().data_key(&key_place(person), &wrapped)?;
        let requests = self.requests(application, &key).await?;
        let service = requests.iter().find(|r| r.id == request).map(|r| r.service.clone()).unwrap_or_default();
        let follows = requests.iter().find(|r| r.id == request).map(|r| r.follows.clone()).unwrap_or_default();
        let before = requests.into_iter().filter(|r| follows.contains(&r.service));
        let outputs = before.filter_map(|r| r.decision).flat_map(|decision| decision.outputs).collect();
        let unverified = self.unverified(application).await?;
        let kind = match question {
            Some(question) if kind == "reply" => {
                let (sealed, right): (Vec<u8>, Option<Uuid>) = on!(self, pool => sqlx::query_as(
                    "SELECT answer, answered_under FROM question WHERE request_id = $1 AND id = $2").bind(request).bind(&question).fetch_one(pool).await)?;
                let text = key.open(&answer_place(request, &question), &sealed)?;
                let represented_by = match right {
                    Some(right) => self.represented_under(right, (person, &key)).await?,
                    None => None,
                };
                Kind::Reply { question, text: String::from_utf8_lossy(&text).into_owned(), represented_by }
            }
            Some(verification) if kind == "verification" => {
                let id = verification.parse().map_err(StoreError::unreadable("verification"))?;
                Kind::Verification(self.findings(id, &key).await?)
            }
            _ => Kind::Submission,
        };
        Ok(Due { id, request, application, service, kind, attempts, outputs, unverified })
    }

    async fn unverified(&self, application: Uuid) -> Result<BTreeMap<String, (String, Verdict)>, StoreError> {
        let rows: Vec<(String, String, String)> = on!(self, pool => sqlx::query_as(
            "SELECT f.fact, v.source, f.verdict FROM verified_fact f JOIN verification v ON v.id = f.verification_id \
             WHERE f.application_id = $1 AND f.verdict IN ('open', 'not-allowed') ORDER BY f.at")
            .bind(application).fetch_all(pool).await)?;
        let read = |(fact, source, verdict): (String, String, String)| {
            Ok((fact, (source, verdict.parse().map_err(StoreError::unreadable("verdict"))?)))
        };
        rows.into_iter().map(read).collect()
    }

    /// Notes that a delivery arrived.
    ///
    /// # Errors
    /// When the database fails: then it will be delivered again, under the same message id.
    pub async fn delivered(&self, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE delivery SET state = 'done', done_at = $1, attempts = attempts + 1, lease = NULL WHERE id = $2")
            .bind(micros(now)).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Notes that an attempt failed, why, and when to try again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn undelivered(&self, id: Uuid, why: &str, again_at: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE delivery SET attempts = attempts + 1, next_at = $1, last_error = $2, lease = NULL WHERE id = $3")
            .bind(micros(again_at)).bind(why).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Gives back what a worker claimed and did not finish, so that another one can take it at once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn release(&self, worker: Uuid, now: Timestamp) -> Result<u64, StoreError> {
        let released = in_transaction!(self, tx => {
            sqlx::query("UPDATE delivery SET lease = NULL, next_at = $1 WHERE lease = $2 AND state = 'ready'")
                .bind(micros(now)).bind(worker).execute(&mut *tx).await?.rows_affected()
        });
        Ok(released)
    }

    /// Gives back what a portal before this one claimed and did not finish. Only a portal that is alone with its database
    /// knows that nobody else works on it: elsewhere claims run out by themselves, and nothing happens here.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn release_abandoned(&self, now: Timestamp) -> Result<u64, StoreError> {
        if !self.is_alone() {
            return Ok(0);
        }
        let released = in_transaction!(self, tx => {
            sqlx::query("UPDATE delivery SET lease = NULL, next_at = $1 WHERE lease IS NOT NULL AND state = 'ready'")
                .bind(micros(now)).execute(&mut *tx).await?.rows_affected()
        });
        Ok(released)
    }

    /// When the oldest delivery that has not arrived was due for the first time, and how many there are.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn undelivered_since(&self) -> Result<(i64, Option<Timestamp>), StoreError> {
        let (count, oldest): (i64, Option<i64>) = on!(self, pool => sqlx::query_as(
            "SELECT COUNT(*), MIN(created_at) FROM delivery WHERE state IN ('ready', 'held')").fetch_one(pool).await)?;
        Ok((count, oldest.map(moment)))
    }
}
