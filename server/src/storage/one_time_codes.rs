//! One-time codes at rest: a keyed hash each, for one person, one purpose and one thing. Of these the newest counts.

use domain::notice::CodePurpose;
use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use super::contacts::take_turn;
use super::db::in_transaction;
use super::{Store, StoreError, micros, moment};

/// For whom and what a code is. A code opens nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeFor {
    /// The person.
    pub person: Uuid,
    /// The purpose.
    pub purpose: CodePurpose,
    /// The application, contact or encounter that it is about; nil where it is about none.
    pub about: Uuid,
}

impl CodeFor {
    fn hash_of(&self, store: &Store, code: &str) -> Vec<u8> {
        let bound = format!("one-time-code:{}:{}:{}", self.person, self.purpose, self.about);
        store.vault().index(&bound, code)
    }
}

/// What became of wanting to send a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptCode {
    /// It is kept, and may be sent.
    Yes,
    /// Enough were sent for now.
    Enough {
        /// When the next one may be.
        again_at: Timestamp,
    },
}

/// What a typed code turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// It is right, and used up now.
    Right,
    /// It is wrong, and may be tried so many times more.
    Wrong {
        /// How many times.
        left: i64,
    },
    /// There is none, it has run out, or it was used: a new one is needed.
    Expired,
    /// It was tried too often: a new one is needed.
    Locked,
    /// It can't be a code: it was not looked at, and costs no try.
    NotSixDigits,
}

/// How often one code may be tried.
pub const TRIES: i64 = 5;

/// The newest code for something: its id, hash, tries, when it was used and until when it holds (microseconds).
type Newest = (Uuid, Vec<u8>, i64, Option<i64>, i64);

impl Store {
    /// Keeps a new code. It ends those before it for the same thing. At most `most` an hour are kept for a person,
    /// whatever they are for.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_code(
        &self,
        what: CodeFor,
        code: &str,
        (now, lifetime): (Timestamp, SignedDuration),
        most: usize,
    ) -> Result<KeptCode, StoreError> {
        const HOUR: SignedDuration = SignedDuration::from_hours(1);
        let hash = what.hash_of(self, code);
        let expires_at = micros(now.saturating_add(lifetime).unwrap_or(now));
        let since = micros(now.saturating_sub(HOUR).unwrap_or(now));
        in_transaction!(self, tx => {
            take_turn!(tx, what.person);
            let sent: Vec<(i64,)> = sqlx::query_as("SELECT created_at FROM one_time_code WHERE person_id = $1 AND created_at > $2 ORDER BY created_at DESC")
                .bind(what.person).bind(since).fetch_all(&mut *tx).await?;
            if let Some((oldest,)) = sent.get(most.saturating_sub(1)) {
                let again_at = moment(*oldest).saturating_add(HOUR).unwrap_or(now);
                return Ok(KeptCode::Enough { again_at });
            }
            // What is over for a day tells nobody anything any more.
            sqlx::query("DELETE FROM one_time_code WHERE person_id = $1 AND created_at < $2")
                .bind(what.person).bind(micros(now.saturating_sub(HOUR * 24).unwrap_or(now))).execute(&mut *tx).await?;
            sqlx::query("INSERT INTO one_time_code (id, person_id, purpose, about, code_hash, tries, expires_at, created_at) VALUES ($1, $2, $3, $4, $5, 0, $6, $7)")
                .bind(Uuid::now_v7()).bind(what.person).bind(what.purpose.name()).bind(what.about).bind(&hash)
                .bind(expires_at).bind(micros(now)).execute(&mut *tx).await?;
        });
        Ok(KeptCode::Yes)
    }

    /// Takes a code back that could not be sent: it opens nothing, and does not count.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drop_code(&self, what: CodeFor, code: &str) -> Result<(), StoreError> {
        let hash = what.hash_of(self, code);
        in_transaction!(self, tx => {
            sqlx::query("DELETE FROM one_time_code WHERE person_id = $1 AND code_hash = $2").bind(what.person).bind(&hash)
                .execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// Tries a code. Each try counts, also of many at the same time; a right one counts once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn try_code(&self, what: CodeFor, typed: &str, now: Timestamp) -> Result<Checked, StoreError> {
        let hash = what.hash_of(self, typed);
        let checked = in_transaction!(self, tx => {
            take_turn!(tx, what.person);
            let newest: Option<Newest> = sqlx::query_as(
                "SELECT id, code_hash, tries, used_at, expires_at FROM one_time_code \
                 WHERE person_id = $1 AND purpose = $2 AND about = $3 ORDER BY created_at DESC, id DESC LIMIT 1")
                .bind(what.person).bind(what.purpose.name()).bind(what.about).fetch_optional(&mut *tx).await?;
            match newest {
                Some((id, known, tries, None, expires_at)) if expires_at > micros(now) => {
                    let right: bool = known.ct_eq(&hash).into();
                    let used_at = (right && tries < TRIES).then(|| micros(now));
                    sqlx::query("UPDATE one_time_code SET tries = tries + 1, used_at = $1 WHERE id = $2").bind(used_at).bind(id)
                        .execute(&mut *tx).await?;
                    match (tries < TRIES, right) {
                        (false, _) => Checked::Locked,
                        (true, true) => Checked::Right,
                        (true, false) if tries + 1 == TRIES => Checked::Locked,
                        (true, false) => Checked::Wrong { left: TRIES - tries - 1 },
                    }
                }
                _ => Checked::Expired,
            }
        });
        Ok(checked)
    }
}
