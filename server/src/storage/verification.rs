//! Declared facts that are verified later: what waits for which register, and what was found.

use domain::facts::{FactId, KnownFact};
use domain::verification::Verdict;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::cases::ServiceRequest;
use super::db::{in_transaction, on};
use super::persons::key_place;
use super::{DataKey, Db, Store, StoreError, micros, moment};

/// Facts that one register should have given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToVerify {
    /// The register.
    pub source: String,
    /// The facts.
    pub facts: Vec<FactId>,
    /// True when the portal has no right to ask the register for them: that is kept as found, and nobody is asked.
    pub barred: bool,
}

impl ToVerify {
    /// State of the verification and verdict on its facts when it is opened.
    pub(super) fn begins(&self) -> (&'static str, Verdict) {
        if self.barred { ("done", Verdict::NotAllowed) } else { ("open", Verdict::Open) }
    }
}

/// A verification that this worker has claimed.
#[derive(Clone)]
pub struct DueVerification {
    /// Its id.
    pub id: Uuid,
    /// The application.
    pub application: Uuid,
    /// Whose it is.
    pub person: Uuid,
    /// The register.
    pub source: String,
    /// The facts that are open.
    pub facts: Vec<FactId>,
    /// How often it was tried before.
    pub attempts: i64,
    /// When the portal gives up.
    pub ends_at: Timestamp,
    /// Where the application's services stand.
    pub requests: Vec<ServiceRequest>,
    key: DataKey,
}

/// What was found about one fact.
#[derive(Clone, Debug)]
pub struct Found {
    /// Which fact.
    pub fact: FactId,
    /// What came of it.
    pub verdict: Verdict,
    /// What the register says, where it said something.
    pub known: Option<KnownFact>,
}

/// A fact that is, or was, to be verified.
#[derive(Clone, Debug)]
pub struct Verified {
    /// The register.
    pub source: String,
    /// When that was found; while it is open, since when it waits.
    pub at: Timestamp,
    /// What was found.
    pub found: Found,
}

type Row = (Uuid, Uuid, Uuid, String, i64, i64);
type OfPerson = (Uuid, Uuid, String, String, String, Option<Vec<u8>>, i64);
type FactRow = (Uuid, String, String, String, Option<Vec<u8>>, i64);

const LEASE: SignedDuration = SignedDuration::from_secs(120);

const CLAIM_SQLITE: &str = "UPDATE verification SET lease = $1, next_at = $2 WHERE id IN \
     (SELECT id FROM verification WHERE state = 'open' AND next_at <= $3 ORDER BY next_at LIMIT 16) \
     RETURNING id, application_id, person_id, source, attempts, ends_at";
const CLAIM_PG: &str = "UPDATE verification SET lease = $1, next_at = $2 WHERE id IN \
     (SELECT id FROM verification WHERE state = 'open' AND next_at <= $3 ORDER BY next_at LIMIT 16 FOR UPDATE SKIP LOCKED) \
     RETURNING id, application_id, person_id, source, attempts, ends_at";

/// Opens verifications in a transaction: `$of` is (application, person), `$when` is (now, until).
macro_rules! open_verifications {
    ($tx:ident, $to_verify:expr, $of:expr, $when:expr) => {
        for one in $to_verify {
            let ((application, person), (now, until)) = ($of, $when);
            let id = uuid::Uuid::now_v7();
            let (state, verdict) = one.begins();
            sqlx::query(
                "INSERT INTO verification (id, application_id, person_id, source, state, attempts, next_at, ends_at, created_at, done_at) \
                 VALUES ($1, $2, $3, $4, $7, 0, $5, $6, $5, $8)",
            )
            .bind(id).bind(application).bind(person).bind(&one.source).bind(now).bind(until).bind(state).bind(one.barred.then_some(now)).execute(&mut *$tx).await?;
            for fact in &one.facts {
                sqlx::query(
                    "INSERT INTO verified_fact (verification_id, fact, application_id, person_id, verdict, at) \
                     VALUES ($1, $2, $3, $4, $6, $5)",
                )
                .bind(id).bind(fact.to_string()).bind(application).bind(person).bind(now).bind(verdict.name()).execute(&mut *$tx).await?;
            }
        }
    };
}

pub(super) use open_verifications;

fn known_place(verification: Uuid, fact: &str) -> String {
    format!("verified_fact.known:{verification}:{fact}")
}

impl Store {
    /// Opens a verification of facts of an application that was handed in before.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn verify_again(
        &self,
        (application, person): (Uuid, Uuid),
        one: ToVerify,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        let when = (micros(now), micros(until));
        in_transaction!(self, tx => { open_verifications!(tx, [&one], (application, person), when); });
        Ok(())
    }

    /// Claims verifications that are due, for as long as the lease holds.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn claim_verifications(&self, worker: Uuid, now: Timestamp) -> Result<Vec<DueVerification>, StoreError> {
        let until = micros(now.saturating_add(LEASE).unwrap_or(now));
        self.count_round_trip();
        let at = micros(now);
        let rows: Vec<Row> = match self.db() {
            Db::Sqlite(pool) => sqlx::query_as(CLAIM_SQLITE).bind(worker).bind(until).bind(at).fetch_all(pool).await?,
            Db::Pg(pool) => sqlx::query_as(CLAIM_PG).bind(worker).bind(until).bind(at).fetch_all(pool).await?,
        };
        let mut due = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.0;
            match self.open_verification(row).await {
                Ok(one) => due.push(one),
                // One that can't be opened must not hold up the others; its lease runs out and it is tried again.
                Err(error) => tracing::error!(%error, verification = %id, "a verification can't be opened"),
            }
        }
        Ok(due)
    }

    async fn open_verification(&self, row: Row) -> Result<DueVerification, StoreError> {
        let (id, application, person, source, attempts, ends_at) = row;
        let (wrapped,): (Vec<u8>,) = on!(self, pool =>
            sqlx::query_as("SELECT wrapped_key FROM person WHERE id = $1").bind(person).fetch_one(pool).await)?;
        let key = self.vault().data_key(&key_place(person), &wrapped)?;
        let facts: Vec<(String,)> = on!(self, pool => sqlx::query_as(
            "SELECT fact FROM verified_fact WHERE verification_id = $1 AND verdict = 'open' ORDER BY fact")
            .bind(id).fetch_all(pool).await)?;
        let requests = self.requests(application, &key).await?;
        let read = |(fact,): &(String,)| fact.parse().map_err(StoreError::unreadable("fact"));
        let facts = facts.iter().map(read).collect::<Result<_, _>>()?;
        Ok(DueVerification {
            id,
            application,
            person,
            source,
            facts,
            attempts,
            ends_at: moment(ends_at),
            requests,
            key,
        })
    }

    /// Puts a verification off: the register is silent. `tried` says whether it was asked.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn verify_later(&self, id: Uuid, tried: bool, again_at: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE verification SET attempts = attempts + $1, next_at = $2, lease = NULL WHERE id = $3")
            .bind(i64::from(tried)).bind(micros(again_at)).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// A register is back: what waits for it is due now.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn verify_now(&self, source: &str, now: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE verification SET next_at = $1 WHERE source = $2 AND state = 'open' AND lease IS NULL AND next_at > $1")
            .bind(micros(now)).bind(source).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Keeps what was found, writes the timeline and tells the authorities of `tell` (service requests), once: when
    /// another worker has taken the verification over, nothing happens and the answer is false.
    ///
    /// # Errors
    /// When the database or the vault fails: then nothing was kept.
    pub async fn settle_verification(
        &self,
        (due, worker): (&DueVerification, Uuid),
        found: &[Found],
        tell: &[Uuid],
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let at = micros(now);
        let mut sealed: Vec<(String, &'static str, Option<Vec<u8>>)> = Vec::with_capacity(found.len());
        for one in found {
            sealed.push((one.fact.to_string(), one.verdict.name(), seal(due, one)?));
        }
        let kept = in_transaction!(self, tx => {
            let ours = sqlx::query("UPDATE verification SET state = 'done', done_at = $1, attempts = attempts + 1, lease = NULL WHERE id = $2 AND lease = $3 AND state = 'open'")
                .bind(at).bind(due.id).bind(worker).execute(&mut *tx).await?.rows_affected();
            if ours == 1 {
                for (fact, verdict, known) in &sealed {
                    sqlx::query("UPDATE verified_fact SET verdict = $1, known = $2, at = $3 WHERE verification_id = $4 AND fact = $5")
                        .bind(verdict).bind(known).bind(at).bind(due.id).bind(fact).execute(&mut *tx).await?;
                }
                for happened in happened(found) {
                    sqlx::query("INSERT INTO timeline (id, application_id, person_id, service, happened, actor, channel, at, source) VALUES ($1, $2, $3, NULL, $4, 'hub', 'web', $5, $6)")
                        .bind(Uuid::now_v7()).bind(due.application).bind(due.person).bind(happened).bind(at).bind(&due.source)
                        .execute(&mut *tx).await?;
                }
                for request in tell {
                    // What waits for another service is told together with the case itself.
                    sqlx::query(
                        "INSERT INTO delivery (id, request_id, application_id, person_id, kind, question, state, attempts, next_at, created_at) \
                         SELECT $1, r.id, r.application_id, r.person_id, 'verification', $2, \
                         CASE WHEN r.status = 'waiting' THEN 'waiting' ELSE 'ready' END, 0, $3, $3 \
                         FROM service_request r WHERE r.id = $4 AND r.status NOT IN ('approved', 'refused', 'blocked')",
                    )
                    .bind(self.vault().stable_id("verification", &format!("{}:{request}", due.id)))
                    .bind(due.id.to_string()).bind(at).bind(request).execute(&mut *tx).await?;
                }
            }
            ours == 1
        });
        Ok(kept)
    }

    /// All facts of an application that were or are to be verified, the newest finding first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn verified(&self, application: Uuid, key: &DataKey) -> Result<Vec<Verified>, StoreError> {
        let rows: Vec<FactRow> = on!(self, pool => sqlx::query_as(
            "SELECT v.id, v.source, f.fact, f.verdict, f.known, f.at FROM verified_fact f JOIN verification v ON v.id = f.verification_id \
             WHERE f.application_id = $1 ORDER BY f.at DESC, f.fact")
            .bind(application).fetch_all(pool).await)?;
        rows.into_iter().map(|row| read(row, key)).collect()
    }

    /// What one verification found.
    pub(super) async fn findings(&self, verification: Uuid, key: &DataKey) -> Result<Vec<Verified>, StoreError> {
        let rows: Vec<FactRow> = on!(self, pool => sqlx::query_as(
            "SELECT v.id, v.source, f.fact, f.verdict, f.known, f.at FROM verified_fact f JOIN verification v ON v.id = f.verification_id \
             WHERE f.verification_id = $1 ORDER BY f.fact")
            .bind(verification).fetch_all(pool).await)?;
        rows.into_iter().map(|row| read(row, key)).collect()
    }

    /// What registers said to the portal about a person's facts after the applications were handed in, with the
    /// application of each.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn verified_of(&self, person: Uuid) -> Result<Vec<(Uuid, Verified)>, StoreError> {
        let (wrapped,): (Vec<u8>,) = on!(self, pool =>
            sqlx::query_as("SELECT wrapped_key FROM person WHERE id = $1").bind(person).fetch_one(pool).await)?;
        let key = self.vault().data_key(&key_place(person), &wrapped)?;
        let rows: Vec<OfPerson> = on!(self, pool => sqlx::query_as(
            "SELECT f.application_id, v.id, v.source, f.fact, f.verdict, f.known, f.at FROM verified_fact f JOIN verification v ON v.id = f.verification_id \
             WHERE f.person_id = $1 AND f.known IS NOT NULL ORDER BY f.at DESC LIMIT 1000")
            .bind(person).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(application, id, source, fact, verdict, known, at)| {
                Ok((application, read((id, source, fact, verdict, known, at), &key)?))
            })
            .collect()
    }
}

fn seal(due: &DueVerification, found: &Found) -> Result<Option<Vec<u8>>, StoreError> {
    let Some(known) = &found.known else { return Ok(None) };
    let body = serde_json::to_vec(known).map_err(StoreError::unreadable("fact"))?;
    Ok(Some(due.key.seal(&known_place(due.id, &found.fact.to_string()), &body)?))
}

fn read((id, source, fact, verdict, known, at): FactRow, key: &DataKey) -> Result<Verified, StoreError> {
    let known = match known {
        Some(sealed) => {
            let body = key.open(&known_place(id, &fact), &sealed)?;
            Some(serde_json::from_slice(&body).map_err(StoreError::unreadable("fact"))?)
        }
        None => None,
    };
    Ok(Verified {
        source,
        at: moment(at),
        found: Found {
            fact: fact.parse().map_err(StoreError::unreadable("fact"))?,
            verdict: verdict.parse().map_err(StoreError::unreadable("verdict"))?,
            known,
        },
    })
}

/// The lines of the timeline: one for each kind of finding.
fn happened(found: &[Found]) -> Vec<&'static str> {
    let any = |wanted: &dyn Fn(Verdict) -> bool| found.iter().any(|one| wanted(one.verdict));
    let mut lines = Vec::new();
    if any(&|verdict| verdict == Verdict::Confirmed) {
        lines.push("verified");
    }
    if any(&|verdict| !matches!(verdict, Verdict::Confirmed | Verdict::Contradicted | Verdict::Open)) {
        lines.push("not-verified");
    }
    if any(&|verdict| verdict == Verdict::Contradicted) {
        lines.push("contradicted");
    }
    lines
}

impl DueVerification {
    /// The services that are not decided yet: for the others nothing more may be asked.
    pub fn undecided(&self) -> impl Iterator<Item = &ServiceRequest> {
        self.requests.iter().filter(|request| !request.status.is_final())
    }
}
