//! Answers that somebody takes along from a page that everybody may use to one that is theirs: with the sign-in for which
//! they leave, then with whoever came back from that very sign-in, and with nobody else.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tower_sessions::session::Error;
use uuid::Uuid;

use super::visit::{KeptForm, SignedInPerson, Visit, Who};

/// So long there is time to sign in and to begin.
const LASTS: SignedDuration = SignedDuration::from_mins(15);
/// Under which name the session keeps them for a person.
const ALONG: &str = "along";

/// What is taken along, and since when.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TakenAlong {
    form: KeptForm,
    since: Timestamp,
}

impl TakenAlong {
    /// The fields for a page, from now on.
    pub fn new(form: KeptForm, now: Timestamp) -> Self {
        Self { form, since: now }
    }
}

impl Visit<SignedInPerson> {
    /// Keeps what a person takes along, in place of what was there.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn take_along(&self, person: Uuid, what: &TakenAlong) -> Result<(), Error> {
        self.remember(ALONG, &(person, what)).await
    }

    /// What the person who is signed in took along, a short while ago.
    pub async fn along(&self, now: Timestamp) -> Option<KeptForm> {
        let (whose, what): (Uuid, TakenAlong) = self.recall(ALONG).await?;
        let theirs = self.data().is_some_and(|data| data.person == whose);
        if theirs && now.duration_since(what.since) < LASTS {
            return Some(what.form);
        }
        self.leave_behind().await;
        None
    }
}

impl<W: Who> Visit<W> {
    /// Forgets what was taken along, where there is something.
    pub async fn leave_behind(&self) {
        if self.recall::<Value>(ALONG).await.is_some() {
            self.forget(ALONG).await;
        }
    }
}
