//! People who want to be called, and each attempt to reach them. Number, name and words are sealed.

use domain::caller::{AttemptResult, CallTime, MOST_ATTEMPTS};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Store, StoreError, micros, moment};

/// What only whoever calls sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallBackBody {
    /// The number, `+` and digits.
    pub number: String,
    /// How they want to be addressed.
    pub name: String,
    /// What it is about, in words.
    pub words: String,
}

/// Somebody wants to be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallBack {
    /// Its id.
    pub id: Uuid,
    /// Number, name and words.
    pub body: CallBackBody,
    /// The path of the service or life event that it is about.
    pub topic: Option<String>,
    /// The language to call in.
    pub language: String,
    /// When they want to be called.
    pub wanted: CallTime,
    /// From when on they may be called.
    pub due: Timestamp,
    /// When it was asked for.
    pub asked: Timestamp,
    /// Who has taken it.
    pub taken_by: Option<String>,
    /// Each attempt, first to last: when, by whom, what came of it.
    pub attempts: Vec<(Timestamp, String, AttemptResult)>,
}

type Row = (Uuid, Vec<u8>, Option<String>, String, String, i64, i64, Option<String>);
type AttemptRow = (Uuid, i64, String, String);

fn place(id: Uuid) -> String {
    format!("call_back.body:{id}")
}

impl Store {
    /// Keeps that somebody wants to be called. Kept twice under one id, it is there once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ask_call_back(&self, one: &CallBack) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec(&one.body).map_err(StoreError::unreadable("call-back"))?;
        let body = self.vault().seal(&place(one.id), &bytes)?;
        on!(self, pool => sqlx::query(
            "INSERT INTO call_back (id, body, topic, language, wanted, due_at, created_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING")
            .bind(one.id).bind(body).bind(&one.topic).bind(&one.language).bind(one.wanted.name())
            .bind(micros(one.due)).bind(micros(one.asked)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// How many wait.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn call_backs_waiting(&self) -> Result<i64, StoreError> {
        let (count,): (i64,) = on!(self, pool => sqlx::query_as("SELECT COUNT(*) FROM call_back WHERE ended_at IS NULL")
            .fetch_one(pool).await)?;
        Ok(count)
    }

    /// Those who wait, whoever has been waiting longest first.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn call_backs(&self) -> Result<Vec<CallBack>, StoreError> {
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(
            "SELECT id, body, topic, language, wanted, due_at, created_at, taken_by FROM call_back \
             WHERE ended_at IS NULL ORDER BY due_at LIMIT 200")
            .fetch_all(pool).await)?;
        let attempts: Vec<AttemptRow> = on!(self, pool => sqlx::query_as(
            "SELECT a.call_back_id, a.at, a.staff, a.result FROM call_back_attempt a JOIN call_back c ON c.id = a.call_back_id \
             WHERE c.ended_at IS NULL ORDER BY a.at")
            .fetch_all(pool).await)?;
        rows.into_iter().map(|row| self.read_call_back(row, &attempts)).collect()
    }

    /// One of them, over or not, without the attempts.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn call_back(&self, id: Uuid) -> Result<Option<CallBack>, StoreError> {
        let row: Option<Row> = on!(self, pool => sqlx::query_as(
            "SELECT id, body, topic, language, wanted, due_at, created_at, taken_by FROM call_back WHERE id = $1")
            .bind(id).fetch_optional(pool).await)?;
        row.map(|row| self.read_call_back(row, &[])).transpose()
    }

    /// Takes one, so that nobody else calls the same person; false when somebody else has it or it is over. One that was
    /// taken before `since` is free again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_call_back(
        &self,
        id: Uuid,
        staff: &str,
        (since, now): (Timestamp, Timestamp),
    ) -> Result<bool, StoreError> {
        let taken = on!(self, pool => sqlx::query(
            "UPDATE call_back SET taken_by = $1, taken_at = $2 \
             WHERE id = $3 AND ended_at IS NULL AND (taken_by IS NULL OR taken_by = $1 OR taken_at < $4)")
            .bind(staff).bind(micros(now)).bind(id).bind(micros(since)).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(taken == 1)
    }

    /// Lets go of one that this member of staff has taken; false when they have not.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn let_go_call_back(&self, id: Uuid, staff: &str) -> Result<bool, StoreError> {
        let done = on!(self, pool => sqlx::query(
            "UPDATE call_back SET taken_by = NULL, taken_at = NULL WHERE id = $1 AND taken_by = $2 AND ended_at IS NULL")
            .bind(id).bind(staff).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(done == 1)
    }

    /// Notes an attempt of whoever has taken it. Reached or a wrong number is its end, and so is the last of
    /// [`MOST_ATTEMPTS`]; otherwise it waits until `again`. False when somebody else has it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn attempt_call_back(
        &self,
        id: Uuid,
        (staff, result): (&str, AttemptResult),
        (now, again): (Timestamp, Timestamp),
    ) -> Result<bool, StoreError> {
        let noted = in_transaction!(self, tx => {
            let mine = sqlx::query("UPDATE call_back SET taken_by = NULL, taken_at = NULL, due_at = $1 WHERE id = $2 AND taken_by = $3 AND ended_at IS NULL")
                .bind(micros(again)).bind(id).bind(staff).execute(&mut *tx).await?.rows_affected() == 1;
            if mine {
                sqlx::query("INSERT INTO call_back_attempt (id, call_back_id, staff, result, at) VALUES ($1, $2, $3, $4, $5)")
                    .bind(Uuid::now_v7()).bind(id).bind(staff).bind(result.name()).bind(micros(now)).execute(&mut *tx).await?;
                let (tries,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM call_back_attempt WHERE call_back_id = $1")
                    .bind(id).fetch_one(&mut *tx).await?;
                let is_over = matches!(result, AttemptResult::Reached | AttemptResult::WrongNumber);
                if is_over || tries >= i64::try_from(MOST_ATTEMPTS).unwrap_or(i64::MAX) {
                    sqlx::query("UPDATE call_back SET ended_at = $1, outcome = $2 WHERE id = $3")
                        .bind(micros(now)).bind(result.name()).bind(id).execute(&mut *tx).await?;
                }
            }
            mine
        });
        Ok(noted)
    }

    fn read_call_back(&self, row: Row, attempts: &[AttemptRow]) -> Result<CallBack, StoreError> {
        let (id, body, topic, language, wanted, due, asked, taken_by) = row;
        let bytes = self.vault().open(&place(id), &body)?;
        let mut tries = Vec::new();
        for (_, at, staff, result) in attempts.iter().filter(|(of, ..)| *of == id) {
            let result = result.parse().map_err(StoreError::unreadable("result"))?;
            tries.push((moment(*at), staff.clone(), result));
        }
        Ok(CallBack {
            id,
            body: serde_json::from_slice(&bytes).map_err(StoreError::unreadable("call-back"))?,
            topic,
            language,
            wanted: wanted.parse().map_err(StoreError::unreadable("wanted"))?,
            due: moment(due),
            asked: moment(asked),
            taken_by,
            attempts: tries,
        })
    }
}
