//! Erasing a person: their key and every row about them, in one transaction. What is kept, and why, stands in
//! ARCHITECTURE ("Erasing a person").

use jiff::Timestamp;
use sqlx::AssertSqlSafe;
use std::time::Duration;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::sessions::place as session_place;
use super::{Db, Store, StoreError, micros};

/// What was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Rows of the person, their key among them.
    pub rows: u64,
    /// Sessions in which they were signed in, or in which staff had them before them.
    pub sessions: u64,
}

/// Why nothing was erased.
#[derive(Debug, thiserror::Error)]
pub enum NotErased {
    /// Nobody is known by that id.
    #[error("nobody is known by that id")]
    Unknown,
    /// So many services that they asked for are not decided.
    #[error("{0} service(s) that the person asked for are not decided")]
    Open(u64),
    /// The database failed: nothing was erased.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for NotErased {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Statements about a person (`$1`), in the order in which rows hang on each other.
const BY_PERSON: [&str; 30] = [
    "UPDATE phone_call SET claim = NULL, notes = NULL WHERE encounter_id IN (SELECT id FROM encounter WHERE person_id = $1)",
    "UPDATE screen SET encounter_id = NULL, application_id = NULL, answer = NULL \
     WHERE application_id IN (SELECT id FROM application WHERE person_id = $1) \
     OR encounter_id IN (SELECT id FROM encounter WHERE person_id = $1)",
    "UPDATE ticket SET encounter_id = NULL WHERE encounter_id IN (SELECT id FROM encounter WHERE person_id = $1)",
    "DELETE FROM correction_step WHERE correction_id IN (SELECT id FROM correction WHERE person_id = $1)",
    "DELETE FROM encounter_case WHERE encounter_id IN (SELECT id FROM encounter WHERE person_id = $1) \
     OR application_id IN (SELECT id FROM application WHERE person_id = $1)",
    "DELETE FROM stray_event WHERE request_id IN (SELECT id FROM service_request WHERE person_id = $1)",
    "DELETE FROM correction WHERE person_id = $1",
    "DELETE FROM verified_fact WHERE person_id = $1",
    "DELETE FROM verification WHERE person_id = $1",
    "DELETE FROM question WHERE person_id = $1",
    "DELETE FROM delivery WHERE person_id = $1",
    "DELETE FROM service_request WHERE person_id = $1",
    "DELETE FROM submission WHERE person_id = $1",
    "DELETE FROM timeline WHERE person_id = $1",
    "DELETE FROM help_code WHERE person_id = $1",
    "DELETE FROM resume_code WHERE person_id = $1",
    "DELETE FROM one_time_code WHERE person_id = $1",
    "DELETE FROM application WHERE person_id = $1",
    "DELETE FROM look_question WHERE person_id = $1",
    "DELETE FROM contact WHERE person_id = $1",
    "DELETE FROM contact_settings WHERE person_id = $1",
    "DELETE FROM contact_stop WHERE person_id = $1",
    "DELETE FROM message WHERE person_id = $1",
    "DELETE FROM appointment WHERE person_id = $1",
    "DELETE FROM hand_over WHERE person_id = $1",
    "DELETE FROM encounter WHERE person_id = $1",
    "DELETE FROM service_list WHERE person_id = $1",
    "DELETE FROM representation WHERE person_id = $1",
    "UPDATE representation SET representative_id = NULL WHERE representative_id = $1",
    "DELETE FROM person WHERE id = $1",
];

/// Statements about the keyed hash of their id (`$1`).
const BY_HASH: [&str; 6] = [
    "DELETE FROM offer WHERE subject_hash = $1",
    "DELETE FROM subject_key WHERE subject_hash = $1",
    "DELETE FROM offer_switch WHERE subject_hash = $1",
    "DELETE FROM hub_look WHERE subject_hash = $1",
    "DELETE FROM reference_directory WHERE subject_hash = $1",
    "DELETE FROM register_event WHERE subject_hash = $1",
];

const OPEN: &str = "SELECT COUNT(*) FROM service_request r JOIN person p ON p.id = r.person_id WHERE p.id_hash = $1 \
     AND r.status NOT IN ('approved', 'refused', 'blocked')";

/// How many sessions are looked at in one go.
const SESSIONS_AT_ONCE: i64 = 500;
/// How often, and how many times, SQLite is asked to empty its log.
const EMPTY_AGAIN: Duration = Duration::from_millis(250);
const EMPTY_TIMES: usize = 120;

impl Store {
    /// Whom an id means, and how many services of theirs are not decided; `None` when nothing is known by it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn to_erase(&self, scheme: &str, id: &str) -> Result<Option<(Option<Uuid>, u64)>, StoreError> {
        let hash = self.vault().index(scheme, id);
        let person: Option<(Uuid,)> = on!(self, pool =>
            sqlx::query_as("SELECT id FROM person WHERE id_hash = $1").bind(&hash).fetch_optional(pool).await)?;
        let (offers,): (i64,) = on!(self, pool => sqlx::query_as(
            "SELECT COUNT(*) FROM subject_key WHERE subject_hash = $1").bind(&hash).fetch_one(pool).await)?;
        if person.is_none() && offers == 0 {
            return Ok(None);
        }
        let (open,): (i64,) = on!(self, pool => sqlx::query_as(OPEN).bind(&hash).fetch_one(pool).await)?;
        Ok(Some((person.map(|(id,)| id), u64::try_from(open).unwrap_or(0))))
    }

    /// Erases a person. With services that are not decided nothing happens, unless `open_too`.
    ///
    /// # Errors
    /// [`NotErased`]; then nothing was erased.
    pub async fn erase(&self, (scheme, id): (&str, &str), open_too: bool, now: Timestamp) -> Result<Erased, NotErased> {
        let Some((person, open)) = self.to_erase(scheme, id).await? else { return Err(NotErased::Unknown) };
        if open > 0 && !open_too {
            return Err(NotErased::Open(open));
        }
        let hash = self.vault().index(scheme, id);
        let (caller, representative) = (self.vault().index("caller", id), self.vault().index("representative", id));
        let mut rows = 0;
        in_transaction!(self, tx => {
            if let Some(person) = person {
                for statement in BY_PERSON {
                    rows += sqlx::query(statement).bind(person).execute(&mut *tx).await?.rows_affected();
                }
            }
            for statement in BY_HASH {
                rows += sqlx::query(statement).bind(&hash).execute(&mut *tx).await?.rows_affected();
            }
            rows += sqlx::query("DELETE FROM caller_guard WHERE subject_hash = $1").bind(&caller).execute(&mut *tx).await?.rows_affected();
            rows += sqlx::query("UPDATE representation SET ended_at = $1, ended_how = 'given-back' WHERE representative_hash = $2 AND ended_at IS NULL")
                .bind(micros(now)).bind(&representative).execute(&mut *tx).await?.rows_affected();
            sqlx::query("INSERT INTO erasure (id, at) VALUES ($1, $2)").bind(Uuid::new_v4()).bind(micros(now)).execute(&mut *tx).await?;
        });
        self.forget_remembered();
        let sessions = match person {
            Some(person) => self.end_sessions_about(&person.to_string(), id).await?,
            None => 0,
        };
        Ok(Erased { rows, sessions })
    }

    /// Ends the sessions in which the person or their id stands.
    async fn end_sessions_about(&self, person: &str, national_id: &str) -> Result<u64, StoreError> {
        let mut after: Vec<u8> = Vec::new();
        let mut ended = 0;
        loop {
            let rows: Vec<(Vec<u8>, Vec<u8>)> = on!(self, pool => sqlx::query_as(
                "SELECT id_hash, data FROM session WHERE id_hash > $1 ORDER BY id_hash LIMIT $2")
                .bind(after.as_slice()).bind(SESSIONS_AT_ONCE).fetch_all(pool).await)?;
            let Some((last, _)) = rows.last() else { return Ok(ended) };
            after.clone_from(last);
            for (hash, sealed) in rows {
                let Ok(id) = <[u8; 32]>::try_from(hash.as_slice()) else { continue };
                let Ok(data) = self.vault().open(&session_place(&id), &sealed) else { continue };
                let text = String::from_utf8_lossy(&data);
                if text.contains(person) || text.contains(national_id) {
                    ended += on!(self, pool => sqlx::query("DELETE FROM session WHERE id_hash = $1")
                        .bind(&hash).execute(pool).await.map(|done| done.rows_affected()))?;
                }
            }
        }
    }

    /// Empties SQLite's write-ahead log, in which what was erased may still stand; overwritten rows were wiped when they
    /// were freed. False when others used the database all the time. PostgreSQL has nothing to do here.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn empty_log_file(&self) -> Result<bool, StoreError> {
        let Db::Sqlite(pool) = self.db() else { return Ok(true) };
        for _ in 0..EMPTY_TIMES {
            let (busy, _, _): (i64, i64, i64) =
                sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(pool).await?;
            if busy == 0 {
                return Ok(true);
            }
            tokio::time::sleep(EMPTY_AGAIN).await;
        }
        Ok(false)
    }

    /// Asks PostgreSQL to free what was erased; it does so without standing in anybody's way. SQLite has wiped it already.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn free_erased(&self) -> Result<(), StoreError> {
        let Db::Pg(pool) = self.db() else { return Ok(()) };
        for table in ["person", "application", "submission", "session", "message", "contact"] {
            sqlx::query(AssertSqlSafe(format!("VACUUM {table}"))).execute(pool).await?;
        }
        Ok(())
    }
}
