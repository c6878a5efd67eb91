//! Help codes: whoever is stuck in a draft makes one and reads it to somebody on the phone, who then sees that draft, and
//! nothing else, and fills it in with them. Short-lived and used once.

use domain::spoken_code::{CODES, SpokenCode};
use jiff::{SignedDuration, Timestamp};
use rand::Rng;
use std::sync::Arc;
use uuid::Uuid;

use super::guesses::{Guesser, Guesses};
use super::resume::{DRAWS, NotMade, NotOpened};
use crate::clock::Clock;
use crate::storage::{Helping, Resumed, Store, StoreError};

/// How long a code lets somebody in: as long as a call takes to be put through.
const LASTS: SignedDuration = SignedDuration::from_mins(15);

/// The use cases about help codes. Cheap to clone.
#[derive(Clone)]
pub struct HelpCodes {
    /// Where their hashes are kept.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// How often somebody may try one.
    pub guesses: Arc<Guesses>,
}

impl HelpCodes {
    /// Makes a code for a draft of a person's, in place of the one before it: the code, and until when it lets somebody
    /// in. It is shown once.
    ///
    /// # Errors
    /// [`NotMade`].
    pub async fn make(&self, person: Uuid, application: Uuid) -> Result<(SpokenCode, Timestamp), NotMade> {
        let what = Resumed { application, person };
        let now = self.clock.now();
        let until = now.saturating_add(LASTS).unwrap_or(now);
        for _ in 0..DRAWS {
            let code = SpokenCode::of(rand::rng().random_range(0..CODES));
            match self.store.keep_help_code(what, &code, (now, until)).await? {
                None => return Err(NotMade::NotFound),
                Some(false) => {}
                Some(true) => return Ok((code, until)),
            }
        }
        Err(NotMade::Store(StoreError::Changed))
    }

    /// The draft to which a code leads. It is not used up by looking.
    ///
    /// # Errors
    /// [`NotOpened`].
    pub async fn find(&self, typed: &str, guesser: &Guesser) -> Result<(SpokenCode, Resumed), NotOpened> {
        let code = SpokenCode::read(typed).map_err(NotOpened::Slip)?;
        self.guesses.take(guesser).map_err(NotOpened::TooMany)?;
        let found = self.store.asked_for_help(&code, self.clock.now()).await?;
        let outcome = if found.is_some() { "right" } else { "wrong" };
        metrics::counter!("shubbak_help_codes", "outcome" => outcome).increment(1);
        found.map(|draft| (code, draft)).ok_or(NotOpened::Wrong)
    }

    /// Since when somebody helps with a draft; `None` when nobody does.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn helping(&self, person: Uuid, application: Uuid) -> Result<Option<Timestamp>, StoreError> {
        let found = self.store.helping_with(Resumed { application, person }).await?;
        Ok(found.filter(|one: &Helping| one.is_open(self.clock.now())).map(|one| one.started))
    }

    /// The person needs no more help: whoever was let in sees nothing more, and an unused code lets nobody in.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn end(&self, person: Uuid, application: Uuid) -> Result<(), StoreError> {
        self.store.end_help(Resumed { application, person }, self.clock.now()).await
    }
}
