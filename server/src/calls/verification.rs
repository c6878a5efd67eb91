//! Is the caller who they say they are? Agents type what is said and see a match or none, never what registers hold.

use domain::caller::{Call, Claim, draw, matches};
use domain::encounter::{Encounter, Identification, VisitReason};
use domain::journey::SourceOutcome;
use rand::Rng;
use std::collections::BTreeMap;

use super::Calls;
use crate::encounters::{NoEncounter, Opening};
use crate::identity::StaffMember;

/// Under which function of the desk registers are asked about a caller.
pub(super) const VERIFY: &str = "caller-verification";

/// What came of a caller's saying who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// Questions were drawn.
    Asked,
    /// It failed too often today for this person: they are called on their contact on record, or come to a counter.
    Locked,
    /// Registers gave nothing to ask about; why.
    Silent(SourceOutcome),
}

/// What came of their answers.
#[derive(Debug)]
pub enum Answered {
    /// Everything matches: the record is open.
    Verified(Box<Encounter>),
    /// Something does not match; `locked` when that was the last try of the day.
    NoMatch {
        /// True when nobody may try again today.
        locked: bool,
    },
    /// Nothing was asked: the questions are gone or were answered.
    NotAsked,
}

impl Calls {
    /// The caller says which national id is theirs: registers are asked, and questions drawn.
    ///
    /// # Errors
    /// When the store fails, or the catalogue knows no such function.
    pub async fn claim(
        &self,
        member: &StaffMember,
        call: &mut Call,
        national_id: &str,
    ) -> Result<Claimed, NoEncounter> {
        if self.store.caller_is_locked(national_id, self.clock.today()).await? {
            self.store.note_caller_check(call.id, "locked", self.clock.now()).await?;
            self.lock(call, national_id).await?;
            return Ok(Claimed::Locked);
        }
        self.encounters.may_look_up(member, national_id)?;
        let found = self.encounters.ask_registers(member, (VERIFY, national_id)).await?;
        if !matches!(found.outcome, SourceOutcome::Answered | SourceOutcome::UnknownThere) {
            return Ok(Claimed::Silent(found.outcome));
        }
        self.encounters.compare_later(member, national_id, &found).await?;
        let known = found.outcome == SourceOutcome::Answered;
        let function = self.encounters.catalogue.hub_functions.get(VERIFY).ok_or(NoEncounter::NotYours)?;
        let dice: Vec<u32> = {
            let mut rng = rand::rng();
            function.ask.iter().map(|_| rng.random()).collect()
        };
        let arrival = known.then(|| self.encounters.arrival(national_id, &found));
        let nobody = BTreeMap::new();
        let questions = draw(function, if known { &found.content } else { &nobody }, &dice);
        if questions.len() < domain::caller::QUESTIONS {
            return Ok(Claimed::Silent(SourceOutcome::Unavailable));
        }
        call.claim = Some(Claim { national_id: national_id.to_owned(), arrival, questions, at: self.clock.now() });
        self.keep(call).await?;
        Ok(Claimed::Asked)
    }

    /// Nobody may try for this person any more today: the claim stays with the call without questions, so that the person
    /// can be called on their contact on record.
    async fn lock(&self, call: &mut Call, national_id: &str) -> Result<(), NoEncounter> {
        let claim =
            Claim { national_id: national_id.to_owned(), arrival: None, questions: Vec::new(), at: self.clock.now() };
        call.claim = Some(claim);
        self.keep(call).await
    }

    /// Somebody else is meant: who they said they were is forgotten.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn forget_claim(&self, call: &mut Call) -> Result<(), NoEncounter> {
        call.claim = None;
        self.keep(call).await
    }

    /// Compares what the caller said, by concept. Each comparison is one of the day's tries for that person, taken before
    /// anything is compared; the questions are used up by it.
    ///
    /// # Errors
    /// [`NoEncounter::Barred`] when everything matches and the record may not be opened all the same.
    pub async fn answer(
        &self,
        member: &StaffMember,
        call: &mut Call,
        (said, reason): (&BTreeMap<String, String>, VisitReason),
    ) -> Result<Answered, NoEncounter> {
        let Some(claim) = call.claim.take().filter(|claim| !claim.is_locked()) else { return Ok(Answered::NotAsked) };
        let (day, now) = (self.clock.today(), self.clock.now());
        if !self.store.take_caller_try(&claim.national_id, day).await? {
            self.lock(call, &claim.national_id).await?;
            self.store.note_caller_check(call.id, "locked", now).await?;
            return Ok(Answered::NoMatch { locked: true });
        }
        let catalogue = &self.encounters.catalogue;
        let nothing = String::new();
        let right = claim.questions.iter().filter(|question| {
            let said = said.get(&question.concept).unwrap_or(&nothing);
            matches(catalogue, question, said, day)
        });
        let all = right.count() == claim.questions.len();
        let Some(arrival) = claim.arrival.filter(|_| all) else {
            self.keep(call).await?;
            self.store.note_caller_check(call.id, "wrong", now).await?;
            metrics::counter!("shubbak_caller_checks", "outcome" => "wrong").increment(1);
            let locked = self.store.caller_is_locked(&claim.national_id, day).await?;
            if locked {
                self.lock(call, &claim.national_id).await?;
            }
            return Ok(Answered::NoMatch { locked });
        };
        self.store.caller_was_right(&claim.national_id, day).await?;
        self.store.note_caller_check(call.id, "right", now).await?;
        metrics::counter!("shubbak_caller_checks", "outcome" => "right").increment(1);
        self.keep(call).await?;
        let opening = Opening { identification: Identification::Answers, reason, ticket: None, only: None };
        let encounter = self.encounters.begin(member, &arrival, &opening).await?;
        call.encounter = Some(encounter.id);
        self.keep(call).await?;
        Ok(Answered::Verified(Box::new(encounter)))
    }
}
