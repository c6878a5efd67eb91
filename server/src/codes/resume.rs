//! Resume codes: made on a draft's page or by staff, opened on the web, at the counter and on the phone. A code says
//! which draft is meant, and never who somebody is.

use domain::contact::Masked;
use domain::notice::Notice;
use domain::spoken_code::{CODES, Slip, SpokenCode};
use jiff::{SignedDuration, Timestamp};
use rand::Rng;
use std::sync::Arc;
use uuid::Uuid;

use super::guesses::{Guesser, Guesses};
use crate::clock::Clock;
use crate::contacts::Record;
use crate::limits::TooMany;
use crate::messages::Messages;
use crate::storage::{Resumed, Store, StoreError};

/// How often a new code is drawn when one is taken.
pub(super) const DRAWS: usize = 8;
/// A code by message is sent within this time, or not at all.
const WORTH_SENDING: SignedDuration = SignedDuration::from_hours(24);

/// How a code gets to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandOver {
    /// They made it themselves and see it on their page.
    OnTheirPage,
    /// A member of staff prints it or reads it aloud.
    ByStaff,
    /// It goes to their contact on record; see [`Made::sent`] whether it could.
    ByMessage,
}

/// A code that was made. It is shown or sent once: only its keyed hash is kept.
#[derive(Clone, Debug)]
pub struct Made {
    /// The code.
    pub code: SpokenCode,
    /// Until when it opens the draft.
    pub until: Timestamp,
    /// Where it was sent, if it was: [`Messages::state`] says how that stands.
    pub sent: Option<(Masked, Uuid)>,
}

/// Why no code was made.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// There is no such draft, it is somebody else's, or it was handed in.
    #[error("there is no such draft")]
    NotFound,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a code opens nothing.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// It can't be a code: nobody was asked, and it does not count as a try.
    #[error("it can't be a code")]
    Slip(Slip),
    /// It opens nothing, or nothing of this person's: it is wrong, has run out, was replaced, or the draft was handed in.
    #[error("it opens nothing")]
    Wrong,
    /// Too many tries: right or wrong, it was not looked at.
    #[error("too many tries")]
    TooMany(TooMany),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The use cases about resume codes. Cheap to clone.
#[derive(Clone)]
pub struct ResumeCodes {
    /// Where their hashes are kept.
    pub store: Store,
    /// Where codes are sent.
    pub record: Record,
    /// By which they are sent.
    pub messages: Messages,
    /// The time.
    pub clock: Clock,
    /// How long a code holds.
    pub valid_for: SignedDuration,
    /// How often somebody may try one.
    pub guesses: Arc<Guesses>,
}

impl ResumeCodes {
    /// Makes a code for a draft of a person's, in place of the one before it; the person is told that there is one.
    ///
    /// # Errors
    /// [`NotMade`].
    pub async fn make(&self, person: Uuid, application: Uuid, hand_over: HandOver) -> Result<Made, NotMade> {
        let what = Resumed { application, person };
        let subject = self.store.draft_subject(what).await?.ok_or(NotMade::NotFound)?;
        let now = self.clock.now();
        let until = now.saturating_add(self.valid_for).unwrap_or(now);
        for _ in 0..DRAWS {
            let code = SpokenCode::of(rand::rng().random_range(0..CODES));
            match self.store.keep_resume_code(what, &code, (now, until)).await? {
                None => return Err(NotMade::NotFound),
                Some(false) => {}
                Some(true) => {
                    let notice = Notice::ResumeCode { application, subject, until };
                    let sent = self.tell(person, &notice, (&code, hand_over)).await?;
                    return Ok(Made { code, until, sent });
                }
            }
        }
        Err(NotMade::Store(StoreError::Changed))
    }

    /// Tells the person, with the code where it is to be sent and can be.
    async fn tell(
        &self,
        person: Uuid,
        notice: &Notice,
        (code, hand_over): (&SpokenCode, HandOver),
    ) -> Result<Option<(Masked, Uuid)>, StoreError> {
        let now = self.clock.now();
        match hand_over {
            HandOver::OnTheirPage => self.messages.keep(person, notice).await.map(|_| None),
            HandOver::ByStaff => self.messages.tell(person, notice).await.map(|_| None),
            HandOver::ByMessage => {
                let Some(known) = self.record.for_codes(person).await?.filter(|_| self.messages.sends) else {
                    return self.messages.keep(person, notice).await.map(|_| None);
                };
                let ends_at = now.saturating_add(WORTH_SENDING).unwrap_or(now);
                let spoken = code.spoken();
                let message = self.messages.send(person, notice, (&known.contact, Some(&spoken)), ends_at).await?;
                Ok(Some((known.contact.masked(), message)))
            }
        }
    }

    /// The draft of a person's that a code opens: for somebody who is signed in, and for staff in an encounter with that
    /// person. Somebody else's draft is as if the code were wrong.
    ///
    /// # Errors
    /// [`NotOpened`].
    pub async fn open(&self, typed: &str, person: Uuid, guesser: &Guesser) -> Result<Uuid, NotOpened> {
        let resumed = self.find(typed, guesser).await?;
        if resumed.person == person { Ok(resumed.application) } else { Err(NotOpened::Wrong) }
    }

    /// What a code leads to, for somebody who has yet to show who they are: nothing of it may be shown before.
    ///
    /// # Errors
    /// [`NotOpened`].
    pub async fn find(&self, typed: &str, guesser: &Guesser) -> Result<Resumed, NotOpened> {
        let code = SpokenCode::read(typed).map_err(NotOpened::Slip)?;
        self.guesses.take(guesser).map_err(NotOpened::TooMany)?;
        let found = self.store.resumed(&code, self.clock.now()).await?;
        let outcome = if found.is_some() { "right" } else { "wrong" };
        metrics::counter!("shubbak_resume_codes", "outcome" => outcome).increment(1);
        found.ok_or(NotOpened::Wrong)
    }

    /// True while what a code led to is still a draft of that person's.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn is_open(&self, what: Resumed) -> Result<bool, StoreError> {
        Ok(self.store.draft_subject(what).await?.is_some())
    }
}
