//! Correction requests: opened once, moved forward step by step, sealed with the key of the person who asks.

use domain::correction::{Claim, CorrectionStatus};
use domain::facts::FactId;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::persons::key_place;
use super::{Application, DataKey, Db, Store, StoreError, micros, moment};

/// Who decides on a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// The register takes it by itself.
    Register,
    /// An officer of the authority, at the desk.
    Desk,
}

impl Manner {
    fn name(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::Desk => "desk",
        }
    }
}

/// A request to be opened.
#[derive(Clone, Debug)]
pub struct NewCorrection {
    /// Its id, the same at the register.
    pub id: Uuid,
    /// The number that the person is given.
    pub reference: String,
    /// The fact.
    pub fact: FactId,
    /// The register.
    pub source: String,
    /// The authority that keeps it.
    pub authority: String,
    /// Who decides.
    pub manner: Manner,
    /// What is asked.
    pub claim: Claim,
}

/// A request as it stands.
#[derive(Clone, Debug)]
pub struct Correction {
    /// Its id.
    pub id: Uuid,
    /// The number that the person was given.
    pub reference: String,
    /// Who asks.
    pub person: Uuid,
    /// In which application it came up.
    pub application: Uuid,
    /// The fact.
    pub fact: FactId,
    /// The register.
    pub source: String,
    /// The authority that keeps it.
    pub authority: String,
    /// Who decides.
    pub manner: Manner,
    /// Where it stands.
    pub status: CorrectionStatus,
    /// What is asked.
    pub claim: Claim,
    /// The authority's words about its decision, by language.
    pub answer: BTreeMap<String, String>,
    /// How often the register was called in its present state.
    pub attempts: i64,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it moved last.
    pub updated_at: Timestamp,
}

/// A step of a request.
#[derive(Clone, Debug)]
pub struct Moved<'a> {
    /// Where it goes.
    pub to: CorrectionStatus,
    /// The authority's words, by language.
    pub answer: Option<&'a BTreeMap<String, String>>,
    /// Who decided, at the desk.
    pub by: Option<&'a str>,
}

pub(super) const COLUMNS: &str = "SELECT c.id, c.reference, c.person_id, c.application_id, c.fact, c.source, c.authority, c.manner, \
     c.status, c.body, c.answer, c.attempts, c.opened_at, c.updated_at, p.wrapped_key FROM correction c JOIN person p ON p.id = c.person_id ";

const LEASE: SignedDuration = SignedDuration::from_secs(120);
const CLAIM_SQLITE: &str = "UPDATE correction SET lease = $1, next_at = $2 WHERE id IN \
     (SELECT id FROM correction WHERE NOT settled AND next_at <= $3 ORDER BY next_at LIMIT 16) RETURNING id";
const CLAIM_PG: &str = "UPDATE correction SET lease = $1, next_at = $2 WHERE id IN \
     (SELECT id FROM correction WHERE NOT settled AND next_at <= $3 ORDER BY next_at LIMIT 16 FOR UPDATE SKIP LOCKED) RETURNING id";

fn body_place(id: Uuid) -> String {
    format!("correction.body:{id}")
}

fn answer_place(id: Uuid) -> String {
    format!("correction.answer:{id}")
}

/// A new request with its sealed claim and the keyed hash of the one concerned.
pub(super) struct SealedCorrection<'a> {
    pub(super) new: &'a NewCorrection,
    pub(super) body: Vec<u8>,
    pub(super) subject: Vec<u8>,
}

impl SealedCorrection<'_> {
    pub(super) fn manner(&self) -> &'static str {
        self.new.manner.name()
    }

    /// Only what a register takes by itself has to be sent.
    pub(super) fn is_settled(&self) -> bool {
        self.new.manner == Manner::Desk
    }
}

/// Seals claims with the key of the person whose application it is.
pub(super) fn seal_all<'a>(
    store: &Store,
    application: &Application,
    all: &'a [NewCorrection],
) -> Result<Vec<SealedCorrection<'a>>, StoreError> {
    let seal = |new: &'a NewCorrection| {
        let body = serde_json::to_vec(&new.claim).map_err(StoreError::unreadable("claim"))?;
        let subject = store.vault().index(&new.claim.subject.scheme, &new.claim.subject.id);
        Ok(SealedCorrection { new, body: application.key.seal(&body_place(new.id), &body)?, subject })
    };
    all.iter().map(seal).collect()
}

/// Opens requests in a transaction; one about the same fact that is open already stays the only one.
/// `$of` is (application, person).
macro_rules! open_corrections {
    ($tx:ident, $sealed:expr, $of:expr, $at:expr) => {
        for one in $sealed {
            let (application, person) = $of;
            let opened = sqlx::query(
                "INSERT INTO correction (id, reference, person_id, application_id, subject_hash, fact, source, authority, manner, status, body, settled, attempts, next_at, opened_at, updated_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'opened', $10, $11, 0, $12, $12, $12) ON CONFLICT DO NOTHING",
            )
            .bind(one.new.id).bind(&one.new.reference).bind(person).bind(application).bind(&one.subject).bind(one.new.fact.to_string())
            .bind(&one.new.source).bind(&one.new.authority).bind(one.manner()).bind(&one.body).bind(one.is_settled()).bind($at)
            .execute(&mut *$tx).await?.rows_affected();
            if opened == 1 {
                sqlx::query("INSERT INTO correction_step (id, correction_id, status, at) VALUES ($1, $2, 'opened', $3)")
                    .bind(uuid::Uuid::now_v7()).bind(one.new.id).bind($at).execute(&mut *$tx).await?;
                sqlx::query("INSERT INTO timeline (id, application_id, person_id, service, happened, actor, channel, at, source) VALUES ($1, $2, $3, NULL, 'correction-opened', 'citizen', 'web', $4, $5)")
                    .bind(uuid::Uuid::now_v7()).bind(application).bind(person).bind($at).bind(&one.new.source).execute(&mut *$tx).await?;
            }
        }
    };
}

pub(super) use open_corrections;

impl Store {
    /// Opens a request, unless one about the same fact is open already; returns the one that is open then.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn open_correction(
        &self,
        application: &Application,
        new: &NewCorrection,
        now: Timestamp,
    ) -> Result<Uuid, StoreError> {
        let sealed = seal_all(self, application, std::slice::from_ref(new))?;
        let (id, person) = (application.id, application.person);
        let subject = self.vault().index(&new.claim.subject.scheme, &new.claim.subject.id);
        let open = in_transaction!(self, tx => {
            open_corrections!(tx, &sealed, (id, person), micros(now));
            let (open,): (Uuid,) = sqlx::query_as(
                "SELECT id FROM correction WHERE person_id = $1 AND subject_hash = $2 AND source = $3 AND fact = $4 AND status IN ('opened', 'sent', 'taken')",
            )
            .bind(person).bind(&subject).bind(&new.source).bind(new.fact.to_string()).fetch_one(&mut *tx).await?;
            open
        });
        Ok(open)
    }

    /// A person's requests, newest first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn corrections_of(&self, person: Uuid) -> Result<Vec<Correction>, StoreError> {
        let text = format!("{COLUMNS} WHERE c.person_id = $1 ORDER BY c.opened_at DESC, c.id DESC LIMIT 200");
        let text = sqlx::AssertSqlSafe(text);
        let rows: Vec<CorrectionRow> = on!(self, pool => sqlx::query_as(text).bind(person).fetch_all(pool).await)?;
        rows.into_iter().map(|row| self.read_correction(row)).collect()
    }

    /// A request by its id, whoever asked.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn correction(&self, id: Uuid) -> Result<Option<Correction>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE c.id = $1"));
        let row: Option<CorrectionRow> = on!(self, pool => sqlx::query_as(text).bind(id).fetch_optional(pool).await)?;
        row.map(|row| self.read_correction(row)).transpose()
    }

    /// What became of a request, oldest first.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn correction_steps(&self, id: Uuid) -> Result<Vec<(CorrectionStatus, Timestamp)>, StoreError> {
        let rows: Vec<(String, i64)> = on!(self, pool => sqlx::query_as(
            "SELECT status, at FROM correction_step WHERE correction_id = $1 ORDER BY at, id").bind(id).fetch_all(pool).await)?;
        let read =
            |(status, at): (String, i64)| Ok((status.parse().map_err(StoreError::unreadable("status"))?, moment(at)));
        rows.into_iter().map(read).collect()
    }

    /// Claims requests with which there is something to do, for as long as the lease holds.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn claim_corrections(&self, worker: Uuid, now: Timestamp) -> Result<Vec<Uuid>, StoreError> {
        let until = micros(now.saturating_add(LEASE).unwrap_or(now));
        self.count_round_trip();
        let at = micros(now);
        let rows: Vec<(Uuid,)> = match self.db() {
            Db::Sqlite(pool) => sqlx::query_as(CLAIM_SQLITE).bind(worker).bind(until).bind(at).fetch_all(pool).await?,
            Db::Pg(pool) => sqlx::query_as(CLAIM_PG).bind(worker).bind(until).bind(at).fetch_all(pool).await?,
        };
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Moves a request on, where it may go there; false when it may not, or somebody else moved it just now.
    ///
    /// # Errors
    /// When the database or the vault fails: then nothing was changed.
    pub async fn move_correction(
        &self,
        correction: &Correction,
        moved: &Moved<'_>,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        if !correction.status.may_become(moved.to) {
            return Ok(false);
        }
        let (id, at) = (correction.id, micros(now));
        let answer = self.seal_answer(correction, moved).await?;
        // What was corrected still has to flow back; what is at the register is asked for by and by.
        let settled = match moved.to {
            CorrectionStatus::Corrected => false,
            to => to.is_final() || correction.manner == Manner::Desk,
        };
        let happened = match moved.to {
            CorrectionStatus::Corrected => Some("corrected"),
            CorrectionStatus::Declined => Some("correction-declined"),
            _ => None,
        };
        let done = in_transaction!(self, tx => {
            let done = sqlx::query(
                "UPDATE correction SET status = $1, answer = COALESCE($2, answer), decided_by = $3, settled = $4, attempts = 0, next_at = $5, lease = NULL, updated_at = $5 \
                 WHERE id = $6 AND status = $7",
            )
            .bind(moved.to.name()).bind(&answer).bind(moved.by).bind(settled).bind(at).bind(id).bind(correction.status.name())
            .execute(&mut *tx).await?.rows_affected();
            if done == 1 {
                sqlx::query("INSERT INTO correction_step (id, correction_id, status, at) VALUES ($1, $2, $3, $4)")
                    .bind(Uuid::now_v7()).bind(id).bind(moved.to.name()).bind(at).execute(&mut *tx).await?;
                if let Some(happened) = happened {
                    sqlx::query("INSERT INTO timeline (id, application_id, person_id, service, happened, actor, channel, at, source) VALUES ($1, $2, $3, NULL, $4, 'register', 'web', $5, $6)")
                        .bind(Uuid::now_v7()).bind(correction.application).bind(correction.person).bind(happened).bind(at).bind(&correction.source)
                        .execute(&mut *tx).await?;
                }
            }
            done == 1
        });
        Ok(done)
    }

    /// Looks at a request again later. `tried` says whether somebody was called in vain.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn correction_later(&self, id: Uuid, tried: bool, again_at: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE correction SET attempts = attempts + $1, next_at = $2, lease = NULL WHERE id = $3")
            .bind(i64::from(tried)).bind(micros(again_at)).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// There is nothing more to do with a request.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn correction_settled(&self, id: Uuid) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE correction SET settled = $1, lease = NULL WHERE id = $2")
            .bind(true).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    async fn seal_answer(&self, of: &Correction, moved: &Moved<'_>) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(words) = moved.answer else { return Ok(None) };
        let key = self.person_key(of.person).await?;
        let body = serde_json::to_vec(words).map_err(StoreError::unreadable("answer"))?;
        Ok(Some(key.seal(&answer_place(of.id), &body)?))
    }

    pub(super) async fn person_key(&self, person: Uuid) -> Result<DataKey, StoreError> {
        let (wrapped,): (Vec<u8>,) = on!(self, pool =>
            sqlx::query_as("SELECT wrapped_key FROM person WHERE id = $1").bind(person).fetch_one(pool).await)?;
        Ok(self.vault().data_key(&key_place(person), &wrapped)?)
    }

    pub(super) fn read_correction(&self, row: CorrectionRow) -> Result<Correction, StoreError> {
        let key = self.vault().data_key(&key_place(row.person_id), &row.wrapped_key)?;
        let claim = key.open(&body_place(row.id), &row.body)?;
        let answer = match row.answer {
            Some(sealed) => serde_json::from_slice(&key.open(&answer_place(row.id), &sealed)?)
                .map_err(StoreError::unreadable("answer"))?,
            None => BTreeMap::new(),
        };
        Ok(Correction {
            id: row.id,
            reference: row.reference,
            person: row.person_id,
            application: row.application_id,
            fact: row.fact.parse().map_err(StoreError::unreadable("fact"))?,
            source: row.source,
            authority: row.authority,
            manner: if row.manner == Manner::Desk.name() { Manner::Desk } else { Manner::Register },
            status: row.status.parse().map_err(StoreError::unreadable("status"))?,
            claim: serde_json::from_slice(&claim).map_err(StoreError::unreadable("claim"))?,
            answer,
            attempts: row.attempts,
            opened_at: moment(row.opened_at),
            updated_at: moment(row.updated_at),
        })
    }
}

/// A row of the table with its person's key.
#[derive(sqlx::FromRow)]
pub(super) struct CorrectionRow {
    id: Uuid,
    reference: String,
    person_id: Uuid,
    application_id: Uuid,
    fact: String,
    source: String,
    authority: String,
    manner: String,
    status: String,
    body: Vec<u8>,
    answer: Option<Vec<u8>>,
    attempts: i64,
    opened_at: i64,
    updated_at: i64,
    wrapped_key: Vec<u8>,
}
