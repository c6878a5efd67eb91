//! Resume codes at rest: a keyed hash each, one an application. What is handed in is opened by none.

use domain::definition::Subject;
use domain::spoken_code::SpokenCode;
use jiff::Timestamp;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Store, StoreError, micros};

/// What a code leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resumed {
    /// The draft.
    pub application: Uuid,
    /// Whose it is.
    pub person: Uuid,
}

const KIND: &str = "resume-code";

impl Store {
    /// Keeps a code for a draft, in place of the one before it. `Ok(None)` when there is no such draft of this person's;
    /// `Ok(Some(false))` when the code is taken: draw another one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_resume_code(
        &self,
        what: Resumed,
        code: &SpokenCode,
        (now, until): (Timestamp, Timestamp),
    ) -> Result<Option<bool>, StoreError> {
        let hash = self.vault().index(KIND, &code.digits());
        let kept = in_transaction!(self, tx => {
            let draft: Option<(String,)> = sqlx::query_as("SELECT status FROM application WHERE id = $1 AND person_id = $2 AND status = 'draft'")
                .bind(what.application).bind(what.person).fetch_optional(&mut *tx).await?;
            if draft.is_none() { return Ok(None) }
            // One that has run out makes place for the same digits.
            sqlx::query("DELETE FROM resume_code WHERE application_id = $1 OR (code_hash = $2 AND expires_at <= $3)")
                .bind(what.application).bind(&hash).bind(micros(now)).execute(&mut *tx).await?;
            let kept = sqlx::query("INSERT INTO resume_code (application_id, person_id, code_hash, expires_at, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING")
                .bind(what.application).bind(what.person).bind(&hash).bind(micros(until)).bind(micros(now))
                .execute(&mut *tx).await?.rows_affected();
            if kept == 0 { return Ok(Some(false)) }
            Some(true)
        });
        Ok(kept)
    }

    /// The draft that a code opens now.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn resumed(&self, code: &SpokenCode, now: Timestamp) -> Result<Option<Resumed>, StoreError> {
        let hash = self.vault().index(KIND, &code.digits());
        let row: Option<(Uuid, Uuid)> = on!(self, pool => sqlx::query_as(
            "SELECT r.application_id, r.person_id FROM resume_code r JOIN application a ON a.id = r.application_id \
             WHERE r.code_hash = $1 AND r.expires_at > $2 AND a.status = 'draft' AND a.person_id = r.person_id")
            .bind(&hash).bind(micros(now)).fetch_optional(pool).await)?;
        Ok(row.map(|(application, person)| Resumed { application, person }))
    }

    /// What a draft of a person's was begun as.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn draft_subject(&self, what: Resumed) -> Result<Option<Subject>, StoreError> {
        let row: Option<(String,)> = on!(self, pool => sqlx::query_as(
            "SELECT subject FROM application WHERE id = $1 AND person_id = $2 AND status = 'draft'")
            .bind(what.application).bind(what.person).fetch_optional(pool).await)?;
        row.map(|(subject,)| serde_json::from_str(&subject).map_err(StoreError::unreadable("subject"))).transpose()
    }

    /// Forgets codes that have run out.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sweep_codes(&self, now: Timestamp) -> Result<(), StoreError> {
        for sweep in [
            "DELETE FROM resume_code WHERE expires_at <= $1",
            "DELETE FROM help_code WHERE expires_at <= $1",
            "DELETE FROM contact_stop WHERE expires_at <= $1",
        ] {
            on!(self, pool => sqlx::query(sweep).bind(micros(now)).execute(pool).await.map(|_| ()))?;
        }
        Ok(())
    }
}
