//! What people say about pages and outcomes: counted, read by staff, and shown to everybody where staff decide so.

use domain::application::Channel;
use domain::feedback::{About, Answer, Moment, WordsState};
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Store, StoreError, micros, moment};

/// What somebody says. It names nobody.
#[derive(Clone, Debug)]
pub struct NewFeedback {
    /// About what.
    pub about: About,
    /// In which language the page was.
    pub language: String,
    /// On which way they came.
    pub channel: Channel,
    /// What they answered.
    pub answer: Answer,
    /// Their words; empty when they wrote none.
    pub words: String,
    /// On which day.
    pub day: Date,
}

/// How often something was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerCount {
    /// The month: `2026-11`.
    pub month: String,
    /// After what.
    pub moment: Moment,
    /// About which page, or which service or life event.
    pub path: String,
    /// In which language.
    pub language: String,
    /// On which way they came.
    pub channel: Channel,
    /// What.
    pub answer: Answer,
    /// How often.
    pub count: i64,
}

/// Somebody's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackWords {
    /// Their id.
    pub id: Uuid,
    /// After what they were asked.
    pub moment: Moment,
    /// About what.
    pub path: String,
    /// In which language the page was.
    pub language: String,
    /// What they answered.
    pub answer: Answer,
    /// The words.
    pub words: String,
    /// On which day.
    pub day: Date,
    /// Where they stand.
    pub state: WordsState,
    /// What staff answered.
    pub reply: Option<String>,
}

/// What staff decide about somebody's words.
#[derive(Clone, Copy, Debug)]
pub struct WordsDecision<'a> {
    /// How the words stood when whoever decides read them.
    pub was: WordsState,
    /// How they shall stand.
    pub state: WordsState,
    /// The answer, which everybody reads beside published words; empty for none.
    pub reply: &'a str,
}

/// A decision that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsDecided {
    /// How the words stood from then on.
    pub state: WordsState,
    /// What was answered.
    pub reply: Option<String>,
    /// Who decided.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

type CountRow = (String, String, String, String, String, String, i64);
type DecisionRow = (String, Option<Vec<u8>>, String, i64);
type Row = (Uuid, String, String, String, String, Vec<u8>, String, String, Option<Vec<u8>>);

const COLUMNS: &str = "SELECT id, moment, path, language, answer, words, day, state, reply FROM feedback ";

fn place(id: Uuid, part: &str) -> String {
    format!("feedback.{part}:{id}")
}

impl Store {
    /// Keeps what somebody says.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn keep_feedback(&self, one: &NewFeedback) -> Result<(), StoreError> {
        // Not an id that holds the time: it would say to the millisecond who it was.
        let id = Uuid::new_v4();
        let silent = one.words.is_empty();
        let words = if silent { None } else { Some(self.vault().seal(&place(id, "words"), one.words.as_bytes())?) };
        let state = if silent { WordsState::Silent } else { WordsState::Waiting };
        let (day, month) = (one.day.to_string(), one.day.strftime("%Y-%m").to_string());
        self.count_commit();
        on!(self, pool => sqlx::query(
            "INSERT INTO feedback (id, moment, path, language, channel, answer, words, day, month, state) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
            .bind(id).bind(one.about.moment.name()).bind(&one.about.path).bind(&one.language).bind(one.channel.name())
            .bind(one.answer.name()).bind(words).bind(day).bind(month).bind(state.name())
            .execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// How often what was answered, month by month from a month on (`2026-11`).
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn feedback_counts(&self, from: &str) -> Result<Vec<AnswerCount>, StoreError> {
        let rows: Vec<CountRow> = on!(self, pool => sqlx::query_as(
            "SELECT month, moment, path, language, channel, answer, COUNT(*) FROM feedback WHERE month >= $1 \
             GROUP BY month, moment, path, language, channel, answer \
             ORDER BY month, moment, path, language, channel, answer")
            .bind(from).fetch_all(pool).await)?;
        let read = |(month, moment, path, language, channel, answer, count): CountRow| {
            Ok(AnswerCount {
                month,
                moment: moment.parse().map_err(StoreError::unreadable("moment"))?,
                path,
                language,
                channel: domain::encounter::channel(&channel).map_err(StoreError::unreadable("channel"))?,
                answer: answer.parse().map_err(StoreError::unreadable("answer"))?,
                count,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// Words that stand so, the newest day first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn feedback_words(
        &self,
        state: WordsState,
        (skip, most): (i64, i64),
    ) -> Result<Vec<FeedbackWords>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE state = $1 ORDER BY day DESC, id LIMIT $2 OFFSET $3"));
        let rows: Vec<Row> = on!(self, pool =>
            sqlx::query_as(text).bind(state.name()).bind(most).bind(skip).fetch_all(pool).await)?;
        rows.into_iter().map(|row| self.read_words(row)).collect()
    }

    /// How many words stand so.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn feedback_words_count(&self, state: WordsState) -> Result<i64, StoreError> {
        let (count,): (i64,) = on!(self, pool => sqlx::query_as("SELECT COUNT(*) FROM feedback WHERE state = $1")
            .bind(state.name()).fetch_one(pool).await)?;
        Ok(count)
    }

    /// Somebody's words by their id.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn one_feedback(&self, id: Uuid) -> Result<Option<FeedbackWords>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE id = $1 AND words IS NOT NULL"));
        let row: Option<Row> = on!(self, pool => sqlx::query_as(text).bind(id).fetch_optional(pool).await)?;
        row.map(|row| self.read_words(row)).transpose()
    }

    /// Decides about somebody's words; false when they stand otherwise by now, or are not there. What was decided before
    /// stays in the history.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn decide_feedback(
        &self,
        id: Uuid,
        decision: WordsDecision<'_>,
        (by, now): (&str, Timestamp),
    ) -> Result<bool, StoreError> {
        let WordsDecision { was, state, reply } = decision;
        let reply =
            if reply.is_empty() { None } else { Some(self.vault().seal(&place(id, "reply"), reply.as_bytes())?) };
        let done = in_transaction!(self, tx => {
            let done = sqlx::query(
                "UPDATE feedback SET state = $1, reply = $2, decided_by = $3, decided_at = $4 \
                 WHERE id = $5 AND state = $6 AND words IS NOT NULL")
                .bind(state.name()).bind(reply.as_deref()).bind(by).bind(micros(now)).bind(id).bind(was.name())
                .execute(&mut *tx).await?.rows_affected() == 1;
            if done {
                sqlx::query(
                    "INSERT INTO feedback_decision (id, feedback_id, state, reply, decided_by, decided_at) \
                     VALUES ($1, $2, $3, $4, $5, $6)")
                    .bind(Uuid::now_v7()).bind(id).bind(state.name()).bind(reply.as_deref()).bind(by).bind(micros(now))
                    .execute(&mut *tx).await?;
            }
            done
        });
        Ok(done)
    }

    /// What was decided about somebody's words so far, newest first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn feedback_decisions(&self, id: Uuid) -> Result<Vec<WordsDecided>, StoreError> {
        let rows: Vec<DecisionRow> = on!(self, pool => sqlx::query_as(
            "SELECT state, reply, decided_by, decided_at FROM feedback_decision WHERE feedback_id = $1 \
             ORDER BY decided_at DESC, id DESC")
            .bind(id).fetch_all(pool).await)?;
        let read = |(state, reply, by, at): DecisionRow| {
            Ok(WordsDecided {
                state: state.parse().map_err(StoreError::unreadable("state"))?,
                reply: reply.map(|sealed| self.open_words((id, "reply"), &sealed)).transpose()?,
                by,
                at: moment(at),
            })
        };
        rows.into_iter().map(read).collect()
    }

    fn open_words(&self, (id, part): (Uuid, &str), sealed: &[u8]) -> Result<String, StoreError> {
        let bytes = self.vault().open(&place(id, part), sealed)?;
        String::from_utf8(bytes).map_err(StoreError::unreadable("feedback"))
    }

    fn read_words(&self, row: Row) -> Result<FeedbackWords, StoreError> {
        let (id, moment, path, language, answer, words, day, state, reply) = row;
        Ok(FeedbackWords {
            id,
            moment: moment.parse().map_err(StoreError::unreadable("moment"))?,
            path,
            language,
            answer: answer.parse().map_err(StoreError::unreadable("answer"))?,
            words: self.open_words((id, "words"), &words)?,
            day: day.parse().map_err(StoreError::unreadable("day"))?,
            state: state.parse().map_err(StoreError::unreadable("state"))?,
            reply: reply.map(|sealed| self.open_words((id, "reply"), &sealed)).transpose()?,
        })
    }
}
