//! Handing a case over: to another counter of the centre, by the ticket; to an officer of an authority; to the person.

use domain::catalogue::Centre;
use domain::encounter::Encounter;
use domain::facts::Invalid;
use domain::hand_over::{Onward, note};
use jiff::SignedDuration;
use uuid::Uuid;

use crate::cases::Draft;
use crate::clock::Clock;
use crate::identity::StaffMember;
use crate::queue::{Colleague, NotMoved, NotTaken, Queue};
use crate::storage::{HandOver, NewHandOver, Store, StoreError, StoredTicket, TicketMove};

/// For how long notes stand beside a case.
const NOTES_LAST: SignedDuration = SignedDuration::from_hours(24 * 30);

/// What a clerk chose and wrote.
#[derive(Clone, Copy, Debug)]
pub struct Handing<'a> {
    /// The form's key: the same form hands over once.
    pub key: Uuid,
    /// For another counter: what it is about, and to which counter.
    pub kind: &'a str,
    /// The one counter that may call the ticket.
    pub counter: Option<u32>,
    /// For an officer: of which authority.
    pub authority: &'a str,
    /// The note.
    pub note: &'a str,
}

/// Why a case was not handed over.
#[derive(Debug, thiserror::Error)]
pub enum NotHandedOver {
    /// The note is missing or too long.
    #[error("the note can't be taken")]
    Note(Invalid),
    /// What was chosen does not exist, or has nothing to do with the case.
    #[error("there is no such counter or authority")]
    NoSuchChoice,
    /// It was handed over before, or the encounter is over.
    #[error("it was handed over before")]
    Before,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The use cases, and what they need.
#[derive(Clone, Copy)]
pub struct HandOvers<'a> {
    /// Where everything is kept.
    pub store: &'a Store,
    /// The queues of the centres.
    pub queue: &'a Queue,
    /// The time.
    pub clock: &'a Clock,
}

impl HandOvers<'_> {
    /// The ticket that a clerk has in hand in an encounter.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn ticket_in_hand(
        &self,
        by: Colleague<'_>,
        encounter: &Encounter,
    ) -> Result<Option<StoredTicket>, StoreError> {
        let Some(shift) = self.queue.shift_of_today(by).await? else { return Ok(None) };
        let ticket = self.queue.in_hand(by, &shift).await?;
        Ok(ticket.filter(|ticket| ticket.encounter == Some(encounter.id)))
    }

    /// To another counter of the centre: the encounter ends, and the ticket goes back into the line with its place. Whoever
    /// has no ticket gets one.
    ///
    /// # Errors
    /// [`NotHandedOver`]; when only the ticket could not be moved any more, the note is with the case all the same.
    pub async fn to_counter(
        &self,
        member: &StaffMember,
        (encounter, application): (&Encounter, Uuid),
        what: Handing<'_>,
    ) -> Result<(), NotHandedOver> {
        let note = note(what.note, false).map_err(NotHandedOver::Note)?;
        let by = self.queue.colleague(member).ok_or(NotHandedOver::NoSuchChoice)?;
        if !is_choice(by.centre, what.kind, what.counter) {
            return Err(NotHandedOver::NoSuchChoice);
        }
        let in_hand = self.ticket_in_hand(by, encounter).await?;
        let ticket = match &in_hand {
            Some(ticket) => ticket.clone(),
            None => self.queue.give(by, what.kind, false, &what.key.to_string()).await.map_err(not_taken)?,
        };
        let new = NewHandOver {
            id: what.key,
            encounter,
            application,
            onward: Onward::Counter,
            authority: None,
            ticket: Some(ticket.id),
            note: &note,
        };
        if !self.store.hand_over(&new, self.clock.now()).await? {
            return Err(NotHandedOver::Before);
        }
        if in_hand.is_none() {
            return Ok(());
        }
        let change = TicketMove::Transfer { kind: what.kind, counter: what.counter };
        match self.queue.serve(by, (ticket.id, None), change).await {
            Ok(_) => Ok(()),
            Err(NotMoved::Store(error)) => Err(error.into()),
            // It went on without us: the note waits with the case, whoever calls the ticket.
            Err(why) => {
                tracing::info!(?why, "a ticket is not sent on with its case");
                Ok(())
            }
        }
    }

    /// To an officer of one of the authorities that decide the case. The encounter goes on.
    ///
    /// # Errors
    /// [`NotHandedOver`]
    pub async fn to_authority(
        &self,
        (encounter, draft): (&Encounter, &Draft),
        what: Handing<'_>,
    ) -> Result<(), NotHandedOver> {
        if !authorities(draft).iter().any(|id| id == what.authority) {
            return Err(NotHandedOver::NoSuchChoice);
        }
        let note = note(what.note, true).map_err(NotHandedOver::Note)?;
        let new = NewHandOver {
            id: what.key,
            encounter,
            application: draft.application.id,
            onward: Onward::Authority,
            authority: Some(what.authority),
            ticket: None,
            note: &note,
        };
        // Sent twice, it is one question.
        self.store.hand_over(&new, self.clock.now()).await?;
        Ok(())
    }

    /// The person goes on at home, by a resume code: once an encounter and case, however many codes are made.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn to_person(&self, encounter: &Encounter, application: Uuid) -> Result<(), StoreError> {
        let new = NewHandOver {
            id: Uuid::now_v7(),
            encounter,
            application,
            onward: Onward::Home,
            authority: None,
            ticket: None,
            note: "",
        };
        self.store.hand_over(&new, self.clock.now()).await.map(drop)
    }

    /// The notes beside a person's cases, newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn notes(&self, person: Uuid) -> Result<Vec<HandOver>, StoreError> {
        let since = self.clock.now().saturating_sub(NOTES_LAST).unwrap_or_default();
        self.store.hand_overs_of(person, since).await
    }
}

/// The authorities that decide a part of a case, each once.
pub fn authorities(draft: &Draft) -> Vec<String> {
    let chosen = &draft.application.answers.services;
    let mut found: Vec<String> = Vec::new();
    for service in draft.definition.services.iter().filter(|service| chosen.contains(&service.id)) {
        if !found.contains(&service.authority) {
            found.push(service.authority.clone());
        }
    }
    found
}

fn is_choice(centre: &Centre, kind: &str, counter: Option<u32>) -> bool {
    centre.serves(kind) && counter.is_none_or(|number| centre.counter(number).is_some())
}

fn not_taken(why: NotTaken) -> NotHandedOver {
    match why {
        NotTaken::Store(error) => error.into(),
        _ => NotHandedOver::NoSuchChoice,
    }
}
