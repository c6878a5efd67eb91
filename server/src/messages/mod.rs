//! Messages to people: in their space always, by text message or email where they want it and can be reached. What is
//! sent goes through an outbox, under a stable id, at least once; the texts are destroyed afterwards.

mod gateway;
mod length;
mod represented;
mod worker;

pub use gateway::{Gateway, GatewayError};
pub use length::{Encoding, length};
pub use worker::MessageWorker;

use app::texts::{L, Texts};
use app::words::message;
use domain::contact::{Contact, ContactKind, KnownContact, for_news};
use domain::notice::{MessageState, Notice, Topic};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use tokio::sync::Notify;
use uuid::Uuid;

use crate::clock::Clock;
use crate::storage::{ContactBook, NewMessage, Outgoing, Store, StoreError};

/// News are sent within this time, or not at all: they stand in the person's space anyway.
const WORTH_SENDING: SignedDuration = SignedDuration::from_hours(48);
/// More are not sent to one person in an hour: they stand in their space.
const MOST_AN_HOUR: i64 = 20;

/// The id under which one of several people is told about something that has an id: told twice, each is told once.
pub(crate) fn told_to(what: Uuid, person: Uuid) -> Uuid {
    Uuid::from_u128(what.as_u128() ^ person.as_u128().rotate_right(64))
}

/// Tells people. Cheap to clone.
#[derive(Clone)]
pub struct Messages {
    /// Where messages are kept.
    pub store: Store,
    /// All words.
    pub texts: &'static Texts,
    /// The time.
    pub clock: Clock,
    /// True when there is a gateway; without one, messages stay in people's space.
    pub sends: bool,
    /// Wakes the worker.
    pub wake: Arc<Notify>,
}

impl Messages {
    /// Tells a person something: in their space, and by the way that they want, if they want it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn tell(&self, person: Uuid, notice: &Notice) -> Result<Uuid, StoreError> {
        let id = Uuid::now_v7();
        self.tell_as(id, person, notice).await?;
        Ok(id)
    }

    /// The same under an id of the caller's: told twice, it is told once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn tell_as(&self, id: Uuid, person: Uuid, notice: &Notice) -> Result<(), StoreError> {
        let (book, now) = (self.store.contact_book(person).await?, self.clock.now());
        let wanted = match notice.topic() {
            Topic::Looks => book.wishes.looks,
            Topic::Cases => book.wishes.cases,
            Topic::Reminders => book.wishes.reminders,
            Topic::Safety => true,
        };
        let to = for_news(&book.known, &book.wishes, now).filter(|_| wanted && self.sends);
        let outgoing = to.map(|to: &KnownContact| self.outgoing(&book, notice, (&to.contact, None)));
        let ends_at = now.saturating_add(WORTH_SENDING).unwrap_or(now);
        self.put(NewMessage { id, person, notice: notice.clone(), outgoing, ends_at }, now).await
    }

    /// Puts a notice into a person's space and sends nothing: they did it themselves a moment ago.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn keep(&self, person: Uuid, notice: &Notice) -> Result<Uuid, StoreError> {
        let id = Uuid::now_v7();
        self.keep_as(id, person, notice).await?;
        Ok(id)
    }

    /// The same under an id of the caller's: told twice, it is told once. For what somebody else could make the portal
    /// say again and again.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn keep_as(&self, id: Uuid, person: Uuid, notice: &Notice) -> Result<(), StoreError> {
        let now = self.clock.now();
        self.put(NewMessage { id, person, notice: notice.clone(), outgoing: None, ends_at: now }, now).await
    }

    /// Sends a notice with something secret to one contact, whatever the person wants to be told; what can't be sent
    /// stands in their space without the secret. Returns the message's id.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn send(
        &self,
        person: Uuid,
        notice: &Notice,
        (to, secret): (&Contact, Option<&str>),
        ends_at: Timestamp,
    ) -> Result<Uuid, StoreError> {
        let (book, now) = (self.store.contact_book(person).await?, self.clock.now());
        let id = Uuid::now_v7();
        let outgoing = self.sends.then(|| self.outgoing(&book, notice, (to, secret)));
        self.put(NewMessage { id, person, notice: notice.clone(), outgoing, ends_at }, now).await?;
        Ok(id)
    }

    /// Where a message of a person's stands: for the page that says honestly whether it is on its way.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn state(&self, id: Uuid, person: Uuid) -> Result<Option<MessageState>, StoreError> {
        self.store.message_state(id, person).await
    }

    /// The language in which somebody is written to.
    pub fn language(&self, book: &ContactBook) -> Option<L> {
        let wanted = book.wishes.language.as_deref().and_then(|id| self.texts.language(id));
        wanted.or_else(|| self.texts.languages().next())
    }

    fn outgoing(&self, book: &ContactBook, notice: &Notice, (to, secret): (&Contact, Option<&str>)) -> Outgoing {
        let Some(l) = self.language(book) else {
            unreachable!("a portal without a language does not start");
        };
        let (subject, text) = match to.kind() {
            ContactKind::Phone => (None, message::sms(l, notice, secret)),
            ContactKind::Email => {
                let (subject, text) = message::email(l, notice, secret, self.clock.today());
                (Some(subject), text)
            }
        };
        Outgoing { to: to.clone(), subject, text, language: l.lang().to_owned() }
    }

    async fn put(&self, mut new: NewMessage, now: Timestamp) -> Result<(), StoreError> {
        // Codes have limits of their own, and what lets somebody stop a change must never be kept back.
        let may_flood = !matches!(
            new.notice,
            Notice::OneTimeCode { .. } | Notice::ResumeCode { .. } | Notice::ContactChanged { .. }
        );
        if may_flood && new.outgoing.is_some() {
            let since = now.saturating_sub(SignedDuration::from_hours(1)).unwrap_or(now);
            if self.store.messages_since(new.person, since).await? >= MOST_AN_HOUR {
                tracing::warn!(person = %new.person, "somebody got many messages in an hour: this one stays in their space");
                new.outgoing = None;
            }
        }
        self.store.put_message(&new, now).await?;
        if new.outgoing.is_some() {
            self.wake.notify_one();
        }
        Ok(())
    }
}
