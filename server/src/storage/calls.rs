//! Calls, and how often it failed that a caller is who they say. Claim and notes are sealed.

use domain::caller::{Call, CallOutcome, Claim, MOST_FAILURES};
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::db::on;
use super::{Store, StoreError, micros, moment};

type Row = (
    Uuid,
    String,
    Option<String>,
    String,
    String,
    Option<Vec<u8>>,
    Option<Vec<u8>>,
    Option<Uuid>,
    i64,
    i64,
    Option<i64>,
    Option<String>,
    Option<String>,
);

const COLUMNS: &str = "SELECT id, staff, workplace, language, topics, claim, notes, encounter_id, started_at, seen_at, ended_at, outcome, handed_to \
     FROM phone_call ";

fn claim_place(id: Uuid) -> String {
    format!("call.claim:{id}")
}

fn notes_place(id: Uuid) -> String {
    format!("call.notes:{id}")
}

impl Store {
    /// Keeps a call that begins. What the same member of staff still had open is over with that: the caller was gone.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin_call(&self, call: &Call) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query("UPDATE phone_call SET ended_at = $1, outcome = $2, claim = NULL WHERE staff = $3 AND ended_at IS NULL")
            .bind(micros(call.started)).bind(CallOutcome::Dropped.name()).bind(&call.staff).execute(pool).await.map(|_| ()))?;
        on!(self, pool => sqlx::query(
            "INSERT INTO phone_call (id, staff, workplace, language, topics, started_at, seen_at) VALUES ($1, $2, $3, $4, $5, $6, $6)")
            .bind(call.id).bind(&call.staff).bind(&call.workplace).bind(&call.language).bind(call.topics.join(" "))
            .bind(micros(call.started)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// A call of this member of staff; somebody else's is as if it did not exist.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn phone_call(&self, id: Uuid, staff: &str) -> Result<Option<Call>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE id = $1 AND staff = $2"));
        let row: Option<Row> = on!(self, pool => sqlx::query_as(text).bind(id).bind(staff).fetch_optional(pool).await)?;
        row.map(|row| self.read_call(row)).transpose()
    }

    /// The newest calls of a member of staff.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn calls_of(&self, staff: &str, since: Timestamp) -> Result<Vec<Call>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE staff = $1 AND (started_at >= $2 OR ended_at IS NULL) ORDER BY started_at DESC LIMIT 100"
        ));
        let rows: Vec<Row> =
            on!(self, pool => sqlx::query_as(text).bind(staff).bind(micros(since)).fetch_all(pool).await)?;
        rows.into_iter().map(|row| self.read_call(row)).collect()
    }

    /// Keeps what changed in an open call: topics, claim, notes, encounter, and that it was seen.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_call(&self, call: &Call, now: Timestamp) -> Result<bool, StoreError> {
        let claim = match &call.claim {
            Some(claim) => {
                let bytes = serde_json::to_vec(claim).map_err(StoreError::unreadable("claim"))?;
                Some(self.vault().seal(&claim_place(call.id), &bytes)?)
            }
            None => None,
        };
        let notes = self.vault().seal(&notes_place(call.id), call.notes.as_bytes())?;
        let kept = on!(self, pool => sqlx::query(
            "UPDATE phone_call SET topics = $1, claim = $2, notes = $3, encounter_id = $4, seen_at = $5 WHERE id = $6 AND ended_at IS NULL")
            .bind(call.topics.join(" ")).bind(claim).bind(notes).bind(call.encounter).bind(micros(now)).bind(call.id)
            .execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(kept == 1)
    }

    /// The call in which an encounter began.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn call_with(&self, encounter: Uuid) -> Result<Option<Uuid>, StoreError> {
        let row: Option<(Uuid,)> = on!(self, pool => sqlx::query_as("SELECT id FROM phone_call WHERE encounter_id = $1")
            .bind(encounter).fetch_optional(pool).await)?;
        Ok(row.map(|(id,)| id))
    }

    /// Ends a call, once. Who the caller said they are is forgotten.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_call(
        &self,
        id: Uuid,
        (outcome, handed_to): (CallOutcome, Option<&str>),
        now: Timestamp,
    ) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query(
            "UPDATE phone_call SET ended_at = $1, outcome = $2, handed_to = $3, claim = NULL WHERE id = $4 AND ended_at IS NULL")
            .bind(micros(now)).bind(outcome.name()).bind(handed_to).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Takes one of the day's tries for a person; false when they are used up. It counts as failed until
    /// [`Store::caller_was_right`] gives it back.
    ///
    /// # Errors
    /// When the database fails: then nothing may be compared.
    pub async fn take_caller_try(&self, national_id: &str, day: Date) -> Result<bool, StoreError> {
        let (hash, day) = (self.caller_hash(national_id), day.to_string());
        on!(self, pool => sqlx::query("DELETE FROM caller_guard WHERE day < $1").bind(&day).execute(pool).await.map(|_| ()))?;
        let taken = on!(self, pool => sqlx::query(
            "INSERT INTO caller_guard (subject_hash, day, tries) VALUES ($1, $2, 1) \
             ON CONFLICT (subject_hash, day) DO UPDATE SET tries = caller_guard.tries + 1 WHERE caller_guard.tries < $3")
            .bind(&hash).bind(&day).bind(MOST_FAILURES).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(taken == 1)
    }

    /// True when the day's tries for a person are used up.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn caller_is_locked(&self, national_id: &str, day: Date) -> Result<bool, StoreError> {
        let row: Option<(i64,)> = on!(self, pool => sqlx::query_as(
            "SELECT tries FROM caller_guard WHERE subject_hash = $1 AND day = $2")
            .bind(self.caller_hash(national_id)).bind(day.to_string()).fetch_optional(pool).await)?;
        Ok(row.is_some_and(|(tries,)| tries >= MOST_FAILURES))
    }

    /// Gives the try back: everything matched.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn caller_was_right(&self, national_id: &str, day: Date) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query("UPDATE caller_guard SET tries = tries - 1 WHERE subject_hash = $1 AND day = $2 AND tries > 0")
            .bind(self.caller_hash(national_id)).bind(day.to_string()).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Notes what came of a verification: `right`, `wrong` or `locked`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn note_caller_check(&self, call: Uuid, outcome: &str, now: Timestamp) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query("INSERT INTO caller_check (id, call_id, outcome, at) VALUES ($1, $2, $3, $4)")
            .bind(Uuid::now_v7()).bind(call).bind(outcome).bind(micros(now)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    fn caller_hash(&self, national_id: &str) -> Vec<u8> {
        self.vault().index("caller", national_id)
    }

    fn read_call(&self, row: Row) -> Result<Call, StoreError> {
        let (id, staff, workplace, language, topics, claim, notes, encounter, started, seen, ended, outcome, to) = row;
        let claim: Option<Claim> = match claim {
            Some(sealed) => {
                let bytes = self.vault().open(&claim_place(id), &sealed)?;
                Some(serde_json::from_slice(&bytes).map_err(StoreError::unreadable("claim"))?)
            }
            None => None,
        };
        let notes = match notes {
            Some(sealed) => String::from_utf8_lossy(&self.vault().open(&notes_place(id), &sealed)?).into_owned(),
            None => String::new(),
        };
        let outcome = outcome.map(|outcome| outcome.parse()).transpose().map_err(StoreError::unreadable("outcome"))?;
        Ok(Call {
            id,
            staff,
            workplace,
            language,
            started: moment(started),
            seen: moment(seen),
            ended: ended.map(moment).zip(outcome).map(|(at, outcome)| (at, outcome, to)),
            encounter,
            notes,
            topics: topics.split_whitespace().map(str::to_owned).collect(),
            claim,
        })
    }
}
