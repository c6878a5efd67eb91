//! The contact on record: what the person keeps, else what a register knows. The register is asked through the gate and
//! the log like everything else, when somebody needs to know, and not again for a while.

use domain::catalogue::{Catalogue, HubKind};
use domain::contact::{Contact, ContactKind, KnownContact, Masked, for_codes, in_force};
use domain::facts::Value;
use domain::journey::SourceOutcome;
use jiff::SignedDuration;
use std::sync::Arc;
use uuid::Uuid;

use crate::clock::Clock;
use crate::exchange::{Exchange, HubLook, SetOff};
use crate::storage::{Changed, ContactBook, Store, StoreError};
use domain::application::SubjectId;

/// What a register said is believed for this long.
const BELIEVED: SignedDuration = SignedDuration::from_hours(24 * 30);
/// After a register was silent it is asked again after this long.
const SILENT: SignedDuration = SignedDuration::from_mins(15);
const CAPACITY: &str = "person";

/// What is known of people's contacts. Cheap to clone.
#[derive(Clone)]
pub struct Record {
    /// Which register knows contacts, and how phone numbers look.
    pub catalogue: Arc<Catalogue>,
    /// Where contacts are kept.
    pub store: Store,
    /// The way to the register.
    pub exchange: Exchange,
    /// The time.
    pub clock: Clock,
    /// How long a changed contact has to wait.
    pub cooling: SignedDuration,
}

impl Record {
    /// Everything that is kept about reaching a person; the register is asked where that is due. Also tells what the
    /// register changed.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn book(&self, person: Uuid) -> Result<(ContactBook, Vec<Changed>), StoreError> {
        let book = self.store.contact_book(person).await?;
        let now = self.clock.now();
        let own = |kind: &ContactKind| {
            let known = in_force(&book.known, *kind, now);
            known.is_some_and(|known| known.origin == domain::contact::Origin::Person)
        };
        let recent = book.register_at.is_some_and(|at| now.duration_since(at) < BELIEVED);
        if recent || ContactKind::ALL.iter().all(own) {
            return Ok((book, Vec::new()));
        }
        let changed = self.ask_register(person).await?;
        Ok((self.store.contact_book(person).await?, changed))
    }

    /// Where codes for a person go now: what is in force, the phone first. A register is asked only where the person
    /// keeps nothing.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn for_codes(&self, person: Uuid) -> Result<Option<KnownContact>, StoreError> {
        let book = self.store.contact_book(person).await?;
        if let Some(known) = for_codes(&book.known, self.clock.now()) {
            return Ok(Some(known.clone()));
        }
        let (book, _) = self.book(person).await?;
        // What the register has said just now is in force from now on, not from before it was asked.
        Ok(for_codes(&book.known, self.clock.now()).cloned())
    }

    /// What staff may see of where codes go.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn masked(&self, person: Uuid) -> Result<Option<Masked>, StoreError> {
        Ok(self.for_codes(person).await?.map(|known| known.contact.masked()))
    }

    /// The people who are reached by a phone number, such as a caller's: at most ten, and never more than a hint of who
    /// calls. What can't be a number is nobody's.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn whose_phone(&self, typed: &str) -> Result<Vec<Uuid>, StoreError> {
        match self.read(ContactKind::Phone, typed) {
            Ok(contact) => self.store.people_with(&contact, self.clock.now()).await,
            Err(_) => Ok(Vec::new()),
        }
    }

    /// Reads what was typed as a contact.
    ///
    /// # Errors
    /// Why it can't be one.
    pub fn read(&self, kind: ContactKind, typed: &str) -> Result<Contact, domain::facts::Invalid> {
        Contact::read(kind, typed, self.catalogue.country.phone.as_ref())
    }

    /// Asks the register that knows contacts, under the function of the hub that is there for it.
    async fn ask_register(&self, person: Uuid) -> Result<Vec<Changed>, StoreError> {
        let Some(function) = self.catalogue.hub_functions.values().find(|f| f.kind == HubKind::Contact) else {
            return Ok(Vec::new());
        };
        let concepts: Vec<String> = function.needs.iter().flat_map(|need| need.concepts.clone()).collect();
        let Some((source, _)) = concepts.iter().find_map(|id| self.catalogue.authentic_source(id, CAPACITY)) else {
            return Ok(Vec::new());
        };
        let national_id = self.store.person(person).await?.identity.national_id;
        let subject = SubjectId { scheme: "national_id".to_owned(), id: national_id };
        let look = HubLook {
            function,
            set_off: SetOff::Round,
            source,
            subject: &subject,
            role: "applicant",
            capacity: CAPACITY,
            concepts: &concepts,
        };
        let found = self.exchange.hub_query(&look).await;
        let now = self.clock.now();
        if !matches!(found.outcome, SourceOutcome::Answered | SourceOutcome::UnknownThere | SourceOutcome::NotAllowed) {
            // Silent: what is known stays, and nobody asks again on every page.
            let asked_at = now.saturating_sub(BELIEVED - SILENT).unwrap_or(now);
            self.store.register_asked(person, asked_at).await?;
            return Ok(Vec::new());
        }
        let said: Vec<Contact> = found.content.iter().filter_map(|(id, value)| self.contact(id, value)).collect();
        self.store.take_from_register(person, &said, now, self.cooling).await
    }

    fn contact(&self, concept: &str, value: &Value) -> Option<Contact> {
        let kind = match self.catalogue.concepts.get(concept)?.datatype {
            domain::catalogue::Datatype::Phone => ContactKind::Phone,
            domain::catalogue::Datatype::Email => ContactKind::Email,
            _ => return None,
        };
        self.read(kind, &value.canonical()).ok()
    }
}
