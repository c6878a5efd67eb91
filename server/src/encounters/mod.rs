//! Encounters: staff find out who is before them, open the record for a reason, and leave it again. Nobody opens a
//! record without: not their own, not their household's, a protected person's only with a second one's consent.

mod arrival;
mod compared;
mod hand_over;
mod log;
mod screens;

pub use arrival::Looked;
pub use hand_over::{HandOvers, Handing, NotHandedOver, authorities};
pub use screens::{CODE_LASTS, Screens};

use domain::application::StaffRole;
use domain::encounter::{Arrival, Bar, Encounter, Ended, Hand, Identification, VisitReason};
use jiff::SignedDuration;
use std::sync::Arc;
use uuid::Uuid;

use crate::clock::Clock;
use crate::exchange::Exchange;
use crate::identity::StaffMember;
use crate::limits::TooMany;
use crate::rates::Rates;
use crate::storage::{Identity, NewEncounter, Store, StoreError, Waiting};
use domain::catalogue::Catalogue;

/// Under which function of the desk the portal asks who somebody is.
pub const IDENTIFY: &str = "counter-identification";
/// Under which function of the desk the portal asks in which street somebody lives, so that look-ups can be compared.
pub const COMPARE: &str = "look-up-oversight";
/// How long a second one's consent is good for, counted from the question.
pub const CONSENT_LASTS: SignedDuration = SignedDuration::from_mins(30);
/// That something was done is written down at most this often.
const NOTED_EVERY: SignedDuration = SignedDuration::from_secs(30);

/// Why an encounter does not begin or go on.
#[derive(Debug, thiserror::Error)]
pub enum NoEncounter {
    /// Only staff who serve people have encounters.
    #[error("this role has no encounters")]
    NotYours,
    /// There is none, it is somebody else's, or it is over.
    #[error("there is no open encounter")]
    Over,
    /// The way of identifying does not belong to the channel.
    #[error("that way of identifying does not belong to the channel")]
    NotIdentified,
    /// The record may not be opened.
    #[error("barred: {0}")]
    Barred(Bar),
    /// Too many look-ups, by this member of staff or about this person.
    #[error("too many look-ups for now")]
    TooMany(TooMany),
    /// The log can't be written, so nothing may be opened.
    #[error("the log can't be written")]
    LogUnavailable,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The use cases of encounters.
#[derive(Clone)]
pub struct Encounters {
    /// Where everything is kept.
    pub store: Store,
    /// The crossroads to the registers.
    pub exchange: Exchange,
    /// What the desk's functions may ask.
    pub catalogue: Arc<Catalogue>,
    /// How often anybody may be looked up.
    pub rates: Arc<Rates>,
    /// The time.
    pub clock: Clock,
}

/// How an encounter is to begin.
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    /// How the person was identified.
    pub identification: Identification,
    /// What they came for.
    pub reason: VisitReason,
    /// The ticket with which they were called.
    pub ticket: Option<Uuid>,
    /// The one draft into which a help code lets staff.
    pub only: Option<Uuid>,
}

impl Encounters {
    /// Begins an encounter with somebody who was looked up before; whatever was still open of the same member of staff
    /// ends. It is logged before it begins.
    ///
    /// # Errors
    /// [`NoEncounter`] with what bars it; a bar is logged too.
    pub async fn begin(
        &self,
        member: &StaffMember,
        arrival: &Arrival,
        opening: &Opening,
    ) -> Result<Encounter, NoEncounter> {
        if !matches!(member.role, StaffRole::Clerk | StaffRole::Agent) {
            return Err(NoEncounter::NotYours);
        }
        let channel = member.channel();
        if !Identification::on(channel).contains(&opening.identification) {
            return Err(NoEncounter::NotIdentified);
        }
        let bar = self.bar(member, arrival, opening.reason).await?;
        let now = self.clock.now();
        let hand = Hand::from(member);
        if let Some(bar) = bar {
            self.note_refusal(&hand, arrival, (opening.reason, bar)).await?;
            return Err(NoEncounter::Barred(bar));
        }
        let identity = Identity { national_id: arrival.national_id.clone(), names: arrival.names.clone() };
        let encounter = Encounter {
            id: Uuid::now_v7(),
            person: self.store.recognise(&identity, now).await?,
            staff: hand.staff.clone(),
            role: hand.role,
            workplace: hand.workplace.clone(),
            channel,
            identification: opening.identification,
            reason: opening.reason,
            only: opening.only,
            started: now,
            seen: now,
            ended: None,
        };
        self.note_opening(&encounter, (&hand, arrival)).await?;
        self.store.begin_encounter(&NewEncounter { encounter: encounter.clone(), ticket: opening.ticket }).await?;
        self.store.look_up_led_to(arrival.exchange, &encounter).await?;
        metrics::counter!("shubbak_encounters", "channel" => channel.name()).increment(1);
        Ok(encounter)
    }

    /// The open encounter with this id, if it is this member's; that something is done in it is noted.
    ///
    /// # Errors
    /// [`NoEncounter::Over`] when there is none, or it has run out: then it is ended.
    pub async fn current(&self, member: &StaffMember, id: Uuid) -> Result<Encounter, NoEncounter> {
        let now = self.clock.now();
        let Some(mut encounter) = self.store.encounter(id, &member.subject).await? else {
            return Err(NoEncounter::Over);
        };
        if !encounter.is_open(now) {
            if encounter.ended.is_none() {
                self.store.end_encounter(id, Ended::Idle, now).await?;
            }
            return Err(NoEncounter::Over);
        }
        if now.duration_since(encounter.seen) >= NOTED_EVERY {
            self.store.encounter_seen(id, now).await?;
            encounter.seen = now;
        }
        Ok(encounter)
    }

    /// The encounter that a member has open now.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn open_of(&self, member: &StaffMember) -> Result<Option<Encounter>, NoEncounter> {
        let open = self.store.encounter_of(&member.subject).await?;
        Ok(open.filter(|encounter| encounter.is_open(self.clock.now())))
    }

    /// Ends it; returns the ticket with which the person was called. Ended twice, it stays as it was.
    ///
    /// # Errors
    /// When it is somebody else's, or the store fails.
    pub async fn end(&self, member: &StaffMember, id: Uuid, how: Ended) -> Result<Option<Uuid>, NoEncounter> {
        self.store.encounter(id, &member.subject).await?.ok_or(NoEncounter::Over)?;
        Ok(self.store.end_encounter(id, how, self.clock.now()).await?)
    }

    /// Notes on the log, the first time, that an application was opened in an encounter.
    ///
    /// # Errors
    /// [`NoEncounter::LogUnavailable`]: then it may not be shown.
    pub async fn open_case(&self, encounter: &Encounter, application: Uuid) -> Result<(), NoEncounter> {
        if self.store.opened_in(encounter, application, self.clock.now()).await? {
            self.note_case(encounter, application).await?;
        }
        Ok(())
    }

    /// The person on the phone has typed or read aloud the one-time code from their contact on record: from now on they
    /// are known well enough to hand something in.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn strengthen(&self, encounter: &Encounter) -> Result<(), NoEncounter> {
        Ok(self.store.identify_encounter(encounter.id, Identification::AnswersAndCode).await?)
    }

    /// What waits for a second one's consent.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn waiting(&self) -> Result<Vec<Waiting>, NoEncounter> {
        let since = self.clock.now().saturating_sub(CONSENT_LASTS).unwrap_or_default();
        Ok(self.store.waiting_to_open(since).await?)
    }

    /// Consents, or refuses; nobody for themselves.
    ///
    /// # Errors
    /// [`NoEncounter::NotYours`] for anybody but supervisors, [`NoEncounter::Over`] when there is nothing to decide.
    pub async fn consent(&self, member: &StaffMember, id: Uuid, granted: bool) -> Result<(), NoEncounter> {
        if member.role != StaffRole::Supervisor {
            return Err(NoEncounter::NotYours);
        }
        let decided = self.store.decide_opening(id, &member.subject, granted, self.clock.now()).await?;
        if decided { Ok(()) } else { Err(NoEncounter::Over) }
    }

    /// Whether a member of staff may open the record of somebody for whom the person whom they serve acts. A bar is
    /// logged.
    ///
    /// # Errors
    /// [`NoEncounter::Barred`] with what stands in the way.
    pub async fn may_open(
        &self,
        member: &StaffMember,
        arrival: &Arrival,
        reason: VisitReason,
    ) -> Result<(), NoEncounter> {
        let Some(bar) = self.bar(member, arrival, reason).await? else { return Ok(()) };
        self.note_refusal(&Hand::from(member), arrival, (reason, bar)).await?;
        Err(NoEncounter::Barred(bar))
    }

    /// What stands in the way of opening the record.
    async fn bar(
        &self,
        member: &StaffMember,
        arrival: &Arrival,
        reason: VisitReason,
    ) -> Result<Option<Bar>, NoEncounter> {
        if member.national_id.as_deref() == Some(arrival.national_id.as_str()) {
            return Ok(Some(Bar::OwnRecord));
        }
        if self.same_household(member, arrival).await? {
            return Ok(Some(Bar::HouseholdMember));
        }
        if !arrival.protected {
            return Ok(None);
        }
        let now = self.clock.now();
        let since = now.saturating_sub(CONSENT_LASTS).unwrap_or_default();
        let subject = self.store.vault().index("national_id", &arrival.national_id);
        let asker = (member.subject.as_str(), member.workplace.as_deref());
        let waiting = self.store.ask_to_open(asker, &subject, reason, (since, now)).await?;
        Ok(match waiting.decided {
            None => Some(Bar::ConsentMissing),
            Some((_, false)) => Some(Bar::ConsentRefused),
            Some((_, true)) => None,
        })
    }
}
