//! Questions that people ask about one look at their data, and what the authority answers.

use jiff::Timestamp;
use uuid::Uuid;

use super::db::on;
use super::persons::key_place;
use super::{DataKey, Store, StoreError, micros, moment};

/// A question to be asked.
#[derive(Clone, Debug)]
pub struct NewLookQuestion<'a> {
    /// The look.
    pub exchange: Uuid,
    /// Who asks.
    pub person: Uuid,
    /// The authority on whose behalf it was looked.
    pub authority: &'a str,
    /// For which service.
    pub service: &'a str,
    /// Into which register.
    pub source: &'a str,
    /// When.
    pub looked_at: Timestamp,
    /// What the person wants to know.
    pub text: &'a str,
    /// The right under which somebody else asks for them.
    pub under: Option<Uuid>,
}

/// A question and its answer.
#[derive(Clone, Debug)]
pub struct LookQuestion {
    /// Its id.
    pub id: Uuid,
    /// The look.
    pub exchange: Uuid,
    /// Who asked.
    pub person: Uuid,
    /// The authority that answers.
    pub authority: String,
    /// For which service it was looked.
    pub service: String,
    /// Into which register.
    pub source: String,
    /// When it was looked.
    pub looked_at: Timestamp,
    /// The question.
    pub text: String,
    /// The right under which somebody else asked for them.
    pub under: Option<Uuid>,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// The answer and its moment.
    pub answer: Option<(String, Timestamp)>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    exchange_id: Uuid,
    person_id: Uuid,
    authority: String,
    service: String,
    source: String,
    looked_at: i64,
    question: Vec<u8>,
    asked_at: i64,
    answer: Option<Vec<u8>>,
    answered_at: Option<i64>,
    asked_under: Option<Uuid>,
    wrapped_key: Vec<u8>,
}

const COLUMNS: &str = "SELECT q.id, q.exchange_id, q.person_id, q.authority, q.service, q.source, q.looked_at, q.question, q.asked_at, \
     q.answer, q.answered_at, q.asked_under, p.wrapped_key FROM look_question q JOIN person p ON p.id = q.person_id ";

fn question_place(id: Uuid) -> String {
    format!("look_question.question:{id}")
}

fn answer_place(id: Uuid) -> String {
    format!("look_question.answer:{id}")
}

impl Store {
    /// Asks. While the same person's question about the same look is open at that authority, a second one is not kept.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn ask_about_look(&self, new: &NewLookQuestion<'_>, now: Timestamp) -> Result<bool, StoreError> {
        let key = self.person_key(new.person).await?;
        let id = Uuid::now_v7();
        let sealed = key.seal(&question_place(id), new.text.as_bytes())?;
        self.count_commit();
        let kept = on!(self, pool => sqlx::query(
            "INSERT INTO look_question (id, exchange_id, person_id, authority, service, source, looked_at, question, asked_at, asked_under) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING")
            .bind(id).bind(new.exchange).bind(new.person).bind(new.authority).bind(new.service).bind(new.source)
            .bind(micros(new.looked_at)).bind(&sealed).bind(micros(now)).bind(new.under)
            .execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(kept == 1)
    }

    /// A person's questions, newest first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn look_questions_of(&self, person: Uuid) -> Result<Vec<LookQuestion>, StoreError> {
        let text = format!("{COLUMNS} WHERE q.person_id = $1 ORDER BY q.asked_at DESC, q.id DESC LIMIT 200");
        let text = sqlx::AssertSqlSafe(text);
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(text).bind(person).fetch_all(pool).await)?;
        rows.into_iter().map(|row| self.read_look_question(row)).collect()
    }

    /// The questions that wait for an authority's answer, oldest first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn look_questions_for(&self, authority: &str) -> Result<Vec<LookQuestion>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE q.authority = $1 AND q.answered_at IS NULL ORDER BY q.asked_at, q.id LIMIT 500"
        ));
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(text).bind(authority).fetch_all(pool).await)?;
        rows.into_iter().map(|row| self.read_look_question(row)).collect()
    }

    /// An authority's answer, once; false when it is not theirs, does not exist or was answered before.
    ///
    /// # Errors
    /// When the database or the vault fails: then nothing was kept.
    pub async fn answer_look_question(
        &self,
        (authority, by): (&str, &str),
        id: Uuid,
        text: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let found: Option<(Uuid,)> = on!(self, pool => sqlx::query_as(
            "SELECT person_id FROM look_question WHERE id = $1 AND authority = $2 AND answered_at IS NULL")
            .bind(id).bind(authority).fetch_optional(pool).await)?;
        let Some((person,)) = found else { return Ok(false) };
        let sealed = self.person_key(person).await?.seal(&answer_place(id), text.as_bytes())?;
        self.count_commit();
        let kept = on!(self, pool => sqlx::query(
            "UPDATE look_question SET answer = $1, answered_by = $2, answered_at = $3 WHERE id = $4 AND authority = $5 AND answered_at IS NULL")
            .bind(&sealed).bind(by).bind(micros(now)).bind(id).bind(authority)
            .execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(kept == 1)
    }

    fn read_look_question(&self, row: Row) -> Result<LookQuestion, StoreError> {
        let key: DataKey = self.vault().data_key(&key_place(row.person_id), &row.wrapped_key)?;
        let words = |place: &str, sealed: &[u8]| -> Result<String, StoreError> {
            Ok(String::from_utf8_lossy(&key.open(place, sealed)?).into_owned())
        };
        let answer = match (row.answer, row.answered_at) {
            (Some(sealed), Some(at)) => Some((words(&answer_place(row.id), &sealed)?, moment(at))),
            _ => None,
        };
        Ok(LookQuestion {
            under: row.asked_under,
            text: words(&question_place(row.id), &row.question)?,
            id: row.id,
            exchange: row.exchange_id,
            person: row.person_id,
            authority: row.authority,
            service: row.service,
            source: row.source,
            looked_at: moment(row.looked_at),
            asked_at: moment(row.asked_at),
            answer,
        })
    }
}
