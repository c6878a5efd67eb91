//! On the way from a resume code to its draft: the code was right, and whoever has it has yet to show who they are.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use tower_sessions::session::Error;
use uuid::Uuid;

use super::visit::{SignedInPerson, Visit};

/// The way is open for this long.
const OPEN: SignedDuration = SignedDuration::from_mins(30);
const RESUMING: &str = "resuming";

/// What a code led to, kept in the session of whoever typed it. Nothing of it is shown to them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Resuming {
    /// The draft.
    pub application: Uuid,
    /// Whose it is.
    pub person: Uuid,
    /// When the code was typed.
    pub since: Timestamp,
    /// The message with the one-time code, and where it went, masked.
    pub sent: Option<(Uuid, String)>,
}

impl Visit<SignedInPerson> {
    /// Keeps what a code led to.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn keep_resuming(&self, resuming: &Resuming) -> Result<(), Error> {
        self.session.insert(RESUMING, resuming).await
    }

    /// What a code led to, a short while ago.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn resuming(&self, now: Timestamp) -> Result<Option<Resuming>, Error> {
        let kept: Option<Resuming> = self.session.get(RESUMING).await?;
        Ok(kept.filter(|kept| now.duration_since(kept.since) < OPEN))
    }

    /// Forgets what a code led to.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn forget_resuming(&self) -> Result<(), Error> {
        self.session.remove::<Resuming>(RESUMING).await.map(|_| ())
    }
}
