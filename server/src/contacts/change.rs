//! Changing a contact: proposed, confirmed by a code that was sent there, in force after a time in which the old one is
//! told and can stop it.

use domain::application::Assurance;
use domain::contact::{Contact, ContactKind, Masked, Wishes, in_force};
use domain::facts::Invalid;
use domain::notice::{CodePurpose, Notice};
use domain::spoken_code::{CODES, Slip, SpokenCode};
use jiff::Timestamp;
use rand::Rng;
use uuid::Uuid;

use super::Contacts;
use crate::cases::Citizen;
use crate::codes::{CodeSent, Guesser, NotSent};
use crate::limits::TooMany;
use crate::storage::{Changed, Checked, CodeFor, ContactBook, StoreError};

/// A contact that waits for its code.
#[derive(Clone, Debug)]
pub struct Proposed {
    /// The contact's row.
    pub id: Uuid,
    /// Whether a code is on its way, and where to.
    pub sent: Result<CodeSent, NotSent>,
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotChanged {
    /// It can't be a phone number, or an address.
    #[error("what was typed can't be taken")]
    Invalid(Invalid),
    /// It is what is in force already.
    #[error("it is in force already")]
    Same,
    /// Changes are locked, because somebody said that one was not theirs.
    #[error("changes are locked")]
    Locked,
    /// There is nothing of the kind to change.
    #[error("there is nothing to change")]
    Nothing,
    /// The code is not right.
    #[error("the code is not right")]
    Code(Checked),
    /// The person is not known surely enough.
    #[error("the person is not known surely enough")]
    AssuranceTooLow {
        /// How surely they must be.
        needed: Assurance,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What became of saying "this was not me".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopOutcome {
    /// The old contact stays, and nothing can be changed for now.
    Stopped,
    /// It can't be a code.
    Slip(Slip),
    /// No change waits that it would stop.
    Wrong,
    /// Too many tries.
    TooMany(TooMany),
}

impl Contacts {
    /// Everything about reaching the person who is signed in, for their own page; they are told of what a register
    /// changed. The language in which they look is that of their messages, until they choose another.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn mine(&self, by: &Citizen, language: &str) -> Result<ContactBook, NotChanged> {
        sure(by, Assurance::Substantial)?;
        let (mut book, changed) = self.record.book(by.person).await?;
        if book.wishes.language.is_none() {
            book.wishes.language = Some(language.to_owned());
            self.record.store.wish(by.person, &book.wishes).await?;
        }
        for change in changed {
            self.tell(by.person, &change).await?;
        }
        Ok(book)
    }

    /// Keeps a new contact until it is confirmed, and sends a code there.
    ///
    /// # Errors
    /// [`NotChanged`].
    pub async fn propose(&self, by: &Citizen, kind: ContactKind, typed: &str) -> Result<Proposed, NotChanged> {
        sure(by, Assurance::Substantial)?;
        let contact = self.record.read(kind, typed).map_err(NotChanged::Invalid)?;
        let now = self.record.clock.now();
        let book = self.record.store.contact_book(by.person).await?;
        if in_force(&book.known, kind, now).is_some_and(|known| known.contact == contact && known.until.is_none()) {
            return Err(NotChanged::Same);
        }
        let id = self.record.store.propose_contact(by.person, &contact, now).await?.ok_or(NotChanged::Locked)?;
        let sent = self.codes.send_to(confirming(by.person, id), &contact).await;
        Ok(Proposed { id, sent })
    }

    /// Sends the code for a contact that waits again.
    ///
    /// # Errors
    /// [`NotChanged`].
    pub async fn send_again(&self, by: &Citizen, kind: ContactKind) -> Result<Proposed, NotChanged> {
        let (id, contact) = self.waiting(by, kind).await?;
        let sent = self.codes.send_to(confirming(by.person, id), &contact).await;
        Ok(Proposed { id, sent })
    }

    /// Takes a contact over when the code is right: at once where nothing is in force, else after the cooling-off time;
    /// those that are in force are told, with a code to stop it.
    ///
    /// # Errors
    /// [`NotChanged`].
    pub async fn confirm(&self, by: &Citizen, kind: ContactKind, typed: &str) -> Result<Changed, NotChanged> {
        let (id, _) = self.waiting(by, kind).await?;
        match self.codes.check_for(confirming(by.person, id), typed).await? {
            Checked::Right => {}
            other => return Err(NotChanged::Code(other)),
        }
        let changed = self.record.store.take_contact(by.person, id, self.record.clock.now(), self.cooling).await?;
        self.done(by.person, changed).await
    }

    /// Ends a contact after the cooling-off time; those that are in force are told, with a code to stop it.
    ///
    /// # Errors
    /// [`NotChanged`].
    pub async fn remove(&self, by: &Citizen, kind: ContactKind) -> Result<Changed, NotChanged> {
        sure(by, Assurance::Substantial)?;
        let now = self.record.clock.now();
        let changed = self.record.store.end_contact(by.person, kind, now, self.cooling).await?;
        self.done(by.person, changed).await
    }

    /// Takes back every change that is not in force yet.
    ///
    /// # Errors
    /// [`NotChanged`].
    pub async fn keep(&self, by: &Citizen) -> Result<(), NotChanged> {
        sure(by, Assurance::Substantial)?;
        Ok(self.record.store.keep_contacts(by.person, false, self.record.clock.now()).await?)
    }

    /// "This was not me": whoever has the code that the old contact was sent keeps the old contact, and locks changes
    /// until the person comes to a counter or signs in at high assurance.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn stop(&self, typed: &str, guesser: &Guesser) -> Result<StopOutcome, StoreError> {
        let code = match SpokenCode::read(typed) {
            Ok(code) => code,
            Err(slip) => return Ok(StopOutcome::Slip(slip)),
        };
        if let Err(too_many) = self.guesses.take(guesser) {
            return Ok(StopOutcome::TooMany(too_many));
        }
        let now = self.record.clock.now();
        let Some(person) = self.record.store.stop_code(&code.digits(), now).await? else {
            return Ok(StopOutcome::Wrong);
        };
        self.record.store.keep_contacts(person, true, now).await?;
        self.messages.tell(person, &Notice::ChangeStopped).await?;
        tracing::warn!(%person, "a change of contact was stopped by the old contact: changes are locked");
        metrics::counter!("shubbak_contact_changes", "outcome" => "stopped").increment(1);
        Ok(StopOutcome::Stopped)
    }

    /// Lets contacts be changed again: the person is known for sure.
    ///
    /// # Errors
    /// [`NotChanged::AssuranceTooLow`] below high assurance.
    pub async fn unlock(&self, by: &Citizen) -> Result<(), NotChanged> {
        sure(by, Assurance::High)?;
        Ok(self.record.store.unlock_contacts(by.person).await?)
    }

    /// The same at a counter, where a member of staff has seen who the person is.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn unlock_at_counter(&self, person: Uuid) -> Result<(), StoreError> {
        self.record.store.unlock_contacts(person).await
    }

    /// Keeps what the person wants to be told.
    ///
    /// # Errors
    /// [`NotChanged`].
    pub async fn wish(&self, by: &Citizen, wishes: &Wishes) -> Result<(), NotChanged> {
        sure(by, Assurance::Substantial)?;
        Ok(self.record.store.wish(by.person, wishes).await?)
    }

    /// The contact of a kind that waits for its code.
    async fn waiting(&self, by: &Citizen, kind: ContactKind) -> Result<(Uuid, Contact), NotChanged> {
        sure(by, Assurance::Substantial)?;
        let book = self.record.store.contact_book(by.person).await?;
        let waiting = book.known.into_iter().find(|known| known.contact.kind() == kind && known.from.is_none());
        waiting.map(|known| (known.id, known.contact)).ok_or(NotChanged::Nothing)
    }

    async fn done(&self, person: Uuid, changed: Changed) -> Result<Changed, NotChanged> {
        match &changed {
            Changed::Locked => Err(NotChanged::Locked),
            Changed::Nothing => Err(NotChanged::Nothing),
            Changed::From { .. } => {
                self.tell(person, &changed).await?;
                Ok(changed)
            }
        }
    }

    /// Tells all contacts that are in force of a change, at once, with a code that stops it.
    async fn tell(&self, person: Uuid, changed: &Changed) -> Result<(), StoreError> {
        let Changed::From { from, old, new, tell } = changed else { return Ok(()) };
        let masked = |contact: &Option<Contact>| -> Option<Masked> { contact.as_ref().map(Contact::masked) };
        let notice = Notice::ContactChanged { old: masked(old), new: masked(new), from: *from };
        if tell.is_empty() {
            if new.is_some() {
                self.messages.tell(person, &notice).await?;
            }
            return Ok(());
        }
        let stop = SpokenCode::of(rand::rng().random_range(0..CODES));
        self.record.store.keep_stop_code(&stop.digits(), person, *from).await?;
        metrics::counter!("shubbak_contact_changes", "outcome" => "changed").increment(1);
        self.send_all(person, &notice, (tell, &stop), *from).await
    }

    async fn send_all(
        &self,
        person: Uuid,
        notice: &Notice,
        (tell, stop): (&[Contact], &SpokenCode),
        ends_at: Timestamp,
    ) -> Result<(), StoreError> {
        for contact in tell {
            self.messages.send(person, notice, (contact, Some(&stop.spoken())), ends_at).await?;
        }
        Ok(())
    }
}

fn confirming(person: Uuid, contact: Uuid) -> CodeFor {
    CodeFor { person, purpose: CodePurpose::ConfirmContact, about: contact }
}

fn sure(by: &Citizen, needed: Assurance) -> Result<(), NotChanged> {
    if by.assurance < needed { Err(NotChanged::AssuranceTooLow { needed }) } else { Ok(()) }
}
