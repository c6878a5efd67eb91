//! Calls: an agent helps somebody who is a stranger until what they say matches what registers hold.

mod backs;
mod help;
mod verification;

pub use backs::{CallBacks, NotWanted, Wanted};
pub use help::Joined;
pub use verification::{Answered, Claimed};

use domain::application::StaffRole;
use domain::caller::{Call, CallOutcome, IDLE_MINUTES};
use jiff::SignedDuration;
use uuid::Uuid;

use crate::clock::Clock;
use crate::encounters::{Encounters, NoEncounter};
use crate::identity::StaffMember;
use crate::storage::Store;

/// How many topics one call has at most, and how long notes are, in characters.
const MOST_TOPICS: usize = 12;
const LONGEST_NOTES: usize = 4_000;

/// The use cases of calls. Cheap to clone.
#[derive(Clone)]
pub struct Calls {
    /// Where everything is kept.
    pub store: Store,
    /// What follows when the caller is verified.
    pub encounters: Encounters,
    /// The time.
    pub clock: Clock,
}

impl Calls {
    /// Begins a call. What the same agent still had open is over with that.
    ///
    /// # Errors
    /// [`NoEncounter::NotYours`] for anybody but agents.
    pub async fn begin(&self, member: &StaffMember, language: &str) -> Result<Call, NoEncounter> {
        if member.role != StaffRole::Agent {
            return Err(NoEncounter::NotYours);
        }
        // Nobody stays open behind another call.
        if let Some(open) = self.encounters.open_of(member).await? {
            self.encounters.end(member, open.id, domain::encounter::Ended::Left).await?;
        }
        let now = self.clock.now();
        let call = Call {
            id: Uuid::now_v7(),
            staff: member.subject.clone(),
            workplace: member.workplace.clone(),
            language: language.to_owned(),
            started: now,
            seen: now,
            ended: None,
            encounter: None,
            notes: String::new(),
            topics: Vec::new(),
            claim: None,
        };
        self.store.begin_call(&call).await?;
        metrics::counter!("shubbak_calls").increment(1);
        Ok(call)
    }

    /// A call of this agent's, over or not. One in which nothing was done for long is over.
    ///
    /// # Errors
    /// [`NoEncounter::Over`] when there is none, or it is somebody else's.
    pub async fn of(&self, member: &StaffMember, id: Uuid) -> Result<Call, NoEncounter> {
        let mut call = self.store.phone_call(id, &member.subject).await?.ok_or(NoEncounter::Over)?;
        let now = self.clock.now();
        let idle = now.duration_since(call.seen) > SignedDuration::from_mins(IDLE_MINUTES);
        if call.ended.is_none() && idle && !self.is_served(member, &call).await? {
            self.store.end_call(id, (CallOutcome::Dropped, None), now).await?;
            // Its encounter has run out before it.
            call.ended = Some((now, CallOutcome::Dropped, None));
        }
        Ok(call)
    }

    /// A call that is still going on.
    ///
    /// # Errors
    /// As [`Calls::of`], and [`NoEncounter::Over`] when it has ended.
    pub async fn open(&self, member: &StaffMember, id: Uuid) -> Result<Call, NoEncounter> {
        let call = self.of(member, id).await?;
        if call.ended.is_some() { Err(NoEncounter::Over) } else { Ok(call) }
    }

    /// The call that an agent has open now.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn going_on(&self, member: &StaffMember) -> Result<Option<Uuid>, NoEncounter> {
        for call in self.today(member).await?.into_iter().filter(|call| call.ended.is_none()) {
            if self.of(member, call.id).await?.ended.is_none() {
                return Ok(Some(call.id));
            }
        }
        Ok(None)
    }

    /// The agent's calls of today, and the one that is open, newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn today(&self, member: &StaffMember) -> Result<Vec<Call>, NoEncounter> {
        let since = self.clock.now().saturating_sub(SignedDuration::from_hours(12)).unwrap_or_default();
        Ok(self.store.calls_of(&member.subject, since).await?)
    }

    /// Adds what the caller asks about; asked about twice, it is there once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn about(&self, call: &mut Call, topic: &str) -> Result<(), NoEncounter> {
        if !call.topics.iter().any(|known| known == topic) && call.topics.len() < MOST_TOPICS {
            call.topics.push(topic.to_owned());
            self.keep(call).await?;
        }
        Ok(())
    }

    /// Keeps what the agent wrote down.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn note(&self, call: &mut Call, notes: &str) -> Result<(), NoEncounter> {
        call.notes = domain::facts::strip_controls(&notes.replace('\r', "")).chars().take(LONGEST_NOTES).collect();
        self.keep(call).await
    }

    /// Ends a call, and the encounter with it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn end(
        &self,
        member: &StaffMember,
        call: &Call,
        (outcome, handed_to): (CallOutcome, Option<&str>),
    ) -> Result<(), NoEncounter> {
        if let Some(encounter) = call.encounter {
            let how = match outcome {
                CallOutcome::HandedOn => domain::encounter::Ended::HandedOver,
                _ => domain::encounter::Ended::Finished,
            };
            self.encounters.end(member, encounter, how).await?;
        }
        Ok(self.store.end_call(call.id, (outcome, handed_to), self.clock.now()).await?)
    }

    async fn is_served(&self, member: &StaffMember, call: &Call) -> Result<bool, NoEncounter> {
        let open = self.encounters.open_of(member).await?;
        Ok(open.is_some_and(|open| call.encounter == Some(open.id)))
    }

    async fn keep(&self, call: &Call) -> Result<(), NoEncounter> {
        let kept = self.store.keep_call(call, self.clock.now()).await?;
        if kept { Ok(()) } else { Err(NoEncounter::Over) }
    }
}
