//! Help codes at rest: a keyed hash each, one a draft, used up by whoever joins; and who helps with a draft now.

use domain::encounter::{Encounter, Ended};
use domain::spoken_code::SpokenCode;
use jiff::Timestamp;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Resumed, Store, StoreError, micros, moment};

const KIND: &str = "help-code";

/// Staff who were let into a draft, as far as the table says: the encounter may have run out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Helping {
    /// The encounter.
    pub encounter: Uuid,
    /// When it began.
    pub started: Timestamp,
    /// When something was done in it last.
    pub seen: Timestamp,
}

impl Store {
    /// Keeps a code for a draft, in place of the one before it. `Ok(None)` when there is no such draft of this person's;
    /// `Ok(Some(false))` when the code is taken: draw another one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_help_code(
        &self,
        what: Resumed,
        code: &SpokenCode,
        (now, until): (Timestamp, Timestamp),
    ) -> Result<Option<bool>, StoreError> {
        if self.draft_subject(what).await?.is_none() {
            return Ok(None);
        }
        let hash = self.vault().index(KIND, &code.digits());
        let kept = in_transaction!(self, tx => {
            // One that has run out makes place for the same digits.
            sqlx::query("DELETE FROM help_code WHERE application_id = $1 OR expires_at <= $2")
                .bind(what.application).bind(micros(now)).execute(&mut *tx).await?;
            let kept = sqlx::query("INSERT INTO help_code (application_id, person_id, code_hash, expires_at, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING")
                .bind(what.application).bind(what.person).bind(&hash).bind(micros(until)).bind(micros(now))
                .execute(&mut *tx).await?.rows_affected();
            kept == 1
        });
        Ok(Some(kept))
    }

    /// The draft to which a code leads now.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn asked_for_help(&self, code: &SpokenCode, now: Timestamp) -> Result<Option<Resumed>, StoreError> {
        let hash = self.vault().index(KIND, &code.digits());
        let row: Option<(Uuid, Uuid)> = on!(self, pool => sqlx::query_as(
            "SELECT h.application_id, h.person_id FROM help_code h JOIN application a ON a.id = h.application_id \
             WHERE h.code_hash = $1 AND h.expires_at > $2 AND a.status = 'draft' AND a.person_id = h.person_id")
            .bind(&hash).bind(micros(now)).fetch_optional(pool).await)?;
        Ok(row.map(|(application, person)| Resumed { application, person }))
    }

    /// Uses a code up; false when somebody else did, or it was replaced meanwhile.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn use_help_code(&self, code: &SpokenCode) -> Result<bool, StoreError> {
        let hash = self.vault().index(KIND, &code.digits());
        let used = on!(self, pool => sqlx::query("DELETE FROM help_code WHERE code_hash = $1")
            .bind(&hash).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(used == 1)
    }

    /// Who was let into a draft of this person's and has not ended it, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn helping_with(&self, what: Resumed) -> Result<Option<Helping>, StoreError> {
        let row: Option<(Uuid, i64, i64)> = on!(self, pool => sqlx::query_as(
            "SELECT id, started_at, seen_at FROM encounter WHERE only_application = $1 AND person_id = $2 \
             AND ended_at IS NULL ORDER BY started_at DESC LIMIT 1")
            .bind(what.application).bind(what.person).fetch_optional(pool).await)?;
        Ok(row.map(|(encounter, started, seen)| Helping { encounter, started: moment(started), seen: moment(seen) }))
    }

    /// Lets everybody go who was let into a draft of this person's, and withdraws a code that nobody used.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_help(&self, what: Resumed, now: Timestamp) -> Result<(), StoreError> {
        in_transaction!(self, tx => {
            sqlx::query("UPDATE encounter SET ended_at = $1, ended = $2 WHERE only_application = $3 AND person_id = $4 AND ended_at IS NULL")
                .bind(micros(now)).bind(Ended::ByPerson.name()).bind(what.application).bind(what.person)
                .execute(&mut *tx).await?;
            sqlx::query("DELETE FROM help_code WHERE application_id = $1 AND person_id = $2")
                .bind(what.application).bind(what.person).execute(&mut *tx).await?;
        });
        Ok(())
    }
}

impl Helping {
    /// True as long as staff can do something in it.
    pub fn is_open(&self, now: Timestamp) -> bool {
        now < Encounter::runs_out(self.started, self.seen)
    }
}
