//! Screens in front of people at a counter: paired with a member of staff by a code, showing one application at a time.

use jiff::Timestamp;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Store, StoreError, micros};

/// A screen as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Its id.
    pub id: Uuid,
    /// The code by which it is paired; `None` once it is.
    pub code: Option<String>,
    /// With whom it is paired.
    pub staff: Option<String>,
    /// What it shows: encounter, application and the application's version.
    pub shows: Option<Shown>,
}

/// What a screen shows, and what the person said to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The encounter.
    pub encounter: Uuid,
    /// The application.
    pub application: Uuid,
    /// Its version when it was sent to the screen: another one is not what the person has read.
    pub version: i64,
    /// What they said: yes, it is right; no, it is not; nothing yet.
    pub answer: Option<bool>,
}

type Row = (Uuid, Option<String>, Option<String>, Option<Uuid>, Option<Uuid>, Option<i64>, Option<String>);

const COLUMNS: &str = "SELECT id, code, staff, encounter_id, application_id, version, answer FROM screen ";

impl Store {
    /// Keeps a new screen with its code; false when the code is taken.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn new_screen(&self, id: Uuid, token: &[u8], code: &str, now: Timestamp) -> Result<bool, StoreError> {
        let kept = on!(self, pool => sqlx::query(
            "INSERT INTO screen (id, token_hash, code, created_at, seen_at) VALUES ($1, $2, $3, $4, $4) ON CONFLICT (code) DO NOTHING")
            .bind(id).bind(token).bind(code).bind(micros(now)).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(kept == 1)
    }

    /// The screen with this token; that it looked is noted at most once a minute.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn screen(&self, token: &[u8], now: Timestamp) -> Result<Option<Screen>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE token_hash = $1"));
        let row: Option<Row> = on!(self, pool => sqlx::query_as(text).bind(token).fetch_optional(pool).await)?;
        if row.is_some() {
            on!(self, pool => sqlx::query("UPDATE screen SET seen_at = $1 WHERE token_hash = $2 AND seen_at < $1 - 60000000")
                .bind(micros(now)).bind(token).execute(pool).await.map(|_| ()))?;
        }
        Ok(row.map(read))
    }

    /// The screen that is paired with a member of staff.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn screen_of(&self, staff: &str) -> Result<Option<Screen>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE staff = $1 ORDER BY created_at DESC LIMIT 1"));
        let row: Option<Row> = on!(self, pool => sqlx::query_as(text).bind(staff).fetch_optional(pool).await)?;
        Ok(row.map(read))
    }

    /// Pairs the screen that shows the code, if it was made since `since`; the one that was paired before is let go.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn pair_screen(&self, staff: &str, code: &str, since: Timestamp) -> Result<bool, StoreError> {
        let paired = in_transaction!(self, tx => {
            let paired = sqlx::query("UPDATE screen SET staff = $1, code = NULL WHERE code = $2 AND staff IS NULL AND created_at >= $3")
                .bind(staff).bind(code).bind(micros(since)).execute(&mut *tx).await?.rows_affected();
            if paired == 1 {
                sqlx::query("DELETE FROM screen WHERE staff = $1 AND id NOT IN \
                     (SELECT id FROM screen WHERE staff = $1 ORDER BY created_at DESC LIMIT 1)")
                    .bind(staff).execute(&mut *tx).await?;
            }
            paired == 1
        });
        Ok(paired)
    }

    /// Lets the screen of a member of staff go: it shows nothing and must be paired anew.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unpair_screen(&self, staff: &str) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query("DELETE FROM screen WHERE staff = $1").bind(staff).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Forgets screens that nobody has looked at since a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_screens(&self, before: Timestamp) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query("DELETE FROM screen WHERE seen_at < $1").bind(micros(before)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Sends an application to the screen of a member of staff; false when none is paired.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn show_on_screen(&self, staff: &str, shown: &Shown) -> Result<bool, StoreError> {
        let sent = on!(self, pool => sqlx::query(
            "UPDATE screen SET encounter_id = $1, application_id = $2, version = $3, answer = NULL, answered_at = NULL WHERE staff = $4")
            .bind(shown.encounter).bind(shown.application).bind(shown.version).bind(staff)
            .execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(sent > 0)
    }

    /// What the person says to what the screen shows; false when it shows something else by now.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn answer_on_screen(
        &self,
        token: &[u8],
        (application, version): (Uuid, i64),
        yes: bool,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let kept = on!(self, pool => sqlx::query(
            "UPDATE screen SET answer = $1, answered_at = $2 WHERE token_hash = $3 AND application_id = $4 AND version = $5 AND answer IS NULL")
            .bind(if yes { "yes" } else { "no" }).bind(micros(now)).bind(token).bind(application).bind(version)
            .execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(kept == 1)
    }
}

fn read((id, code, staff, encounter, application, version, answer): Row) -> Screen {
    let answer = answer.map(|said| said == "yes");
    let shows = match (encounter, application, version) {
        (Some(encounter), Some(application), Some(version)) => Some(Shown { encounter, application, version, answer }),
        _ => None,
    };
    Screen { id, code, staff, shows }
}
