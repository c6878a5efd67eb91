//! A caller reads a help code aloud: the agent joins them at that draft, without any further question. The caller has shown
//! who they are by signing in; the code says that it is they who call.

use domain::caller::Call;
use domain::encounter::{Encounter, Ended, Identification, VisitReason};
use domain::journey::SourceOutcome;

use super::Calls;
use super::verification::VERIFY;
use crate::codes::{Guesser, HelpCodes, NotOpened};
use crate::encounters::{NoEncounter, Opening};
use crate::identity::StaffMember;

/// What came of a help code.
#[derive(Debug)]
pub enum Joined {
    /// The draft is open, and nothing else of the person's.
    In(Box<Encounter>),
    /// The code opens nothing.
    Not(NotOpened),
    /// Registers don't say who it is, so nobody can say whether the record may be opened; why.
    Silent(SourceOutcome),
}

impl Calls {
    /// Joins the person who made a code at their draft. The code is used up only when that worked: whoever waits for a
    /// second one's consent comes back with the same one.
    ///
    /// # Errors
    /// [`NoEncounter::Barred`] where the record may not be opened; or when the store fails.
    pub async fn join(
        &self,
        member: &StaffMember,
        call: &mut Call,
        (codes, typed): (&HelpCodes, &str),
    ) -> Result<Joined, NoEncounter> {
        let (code, draft) = match codes.find(typed, &Guesser::Staff(member.subject.clone())).await {
            Ok(found) => found,
            Err(NotOpened::Store(error)) => return Err(error.into()),
            Err(why) => return Ok(Joined::Not(why)),
        };
        let national_id = self.store.person(draft.person).await?.identity.national_id;
        let found = self.encounters.ask_registers(member, (VERIFY, &national_id)).await?;
        if found.outcome != SourceOutcome::Answered {
            return Ok(Joined::Silent(found.outcome));
        }
        self.encounters.compare_later(member, &national_id, &found).await?;
        let arrival = self.encounters.arrival(&national_id, &found);
        let opening = Opening {
            identification: Identification::HelpCode,
            reason: VisitReason::Continue,
            ticket: None,
            only: Some(draft.application),
        };
        let encounter = self.encounters.begin(member, &arrival, &opening).await?;
        if !self.store.use_help_code(&code).await? {
            self.encounters.end(member, encounter.id, Ended::Left).await?;
            return Ok(Joined::Not(NotOpened::Wrong));
        }
        call.claim = None;
        call.encounter = Some(encounter.id);
        self.keep(call).await?;
        Ok(Joined::In(Box::new(encounter)))
    }
}
