//! Asking again, by the portal itself: some facts of an application that is there already, and no others.

use domain::application::{Assurance, Channel};
use domain::definition::Definition;
use domain::facts::{FactId, KnownFact};
use domain::gate::{Acting, Said};
use domain::journey::{Answers, SourceOutcome};
use std::collections::BTreeSet;
use tokio::time::Instant;

use super::adapters::{Call, CorrectionAsked, CorrectionHeard, Failure};
use super::pull::Pulled;
use super::{Exchange, OnBehalf};
use crate::storage::Application;

impl OnBehalf {
    /// The portal by itself, for an application that is there: with what the person said and how surely they were known.
    pub fn by_hub(application: &Application, national_id: String, assurance: Assurance) -> Self {
        Self {
            application: application.id,
            person: application.person,
            national_id,
            acting: Acting::Person(assurance),
            channel: Channel::Web,
            served: None,
            represented: None,
            by_hub: true,
            status: application.status,
            said: Said { explicit_request: application.answers.explicit_request.is_some(), consent: false },
        }
    }
}

impl Pulled {
    /// True when a register that was called said nothing at all, so that asking again may help.
    pub fn is_silent(&self, source: &str) -> bool {
        use SourceOutcome::{Answered, NotAllowed, UnknownThere};
        !matches!(self.outcomes.get(source), None | Some(Answered | UnknownThere | NotAllowed))
    }
}

impl Exchange {
    /// Asks for these facts of an application and for nothing else; through the gate and the log like every pull.
    pub async fn ask_again(
        &self,
        definition: &Definition,
        answers: &Answers,
        wanted: &BTreeSet<FactId>,
        by: &OnBehalf,
    ) -> Pulled {
        let mut narrowed = answers.clone();
        narrowed.facts.retain(|fact, _| !wanted.contains(fact));
        // What counts as answered is not asked for: an empty answer stands in for what nobody wants to know now.
        for (_, requirement) in definition.requirements(&answers.services) {
            if !wanted.contains(&requirement.fact) {
                let empty = || KnownFact::declared(None, self.clock.now());
                narrowed.facts.entry(requirement.fact.clone()).or_insert_with(empty);
            }
        }
        self.pull(definition, &narrowed, by).await
    }

    /// True while a register that was silent a moment ago is to be left alone by whoever can wait.
    pub fn is_resting(&self, source: &str) -> bool {
        self.pulse.is_resting(source)
    }

    /// The registers that answered again since this was asked last.
    pub fn returned(&self) -> BTreeSet<String> {
        self.pulse.returned()
    }

    /// Hands a request for correction to the register, or asks how it stands: the same call under the same id.
    ///
    /// # Errors
    /// [`Failure`] when nothing that can be used came back: to be tried again later.
    pub async fn correct(&self, source: &str, asked: &CorrectionAsked) -> Result<CorrectionHeard, Failure> {
        let corrections = self.catalogue.sources.get(source).and_then(|source| source.corrections.as_ref());
        let (Some(register), Some(corrections)) = (self.registers.get(source), corrections) else {
            return Err(Failure::Unreachable("it takes no corrections here".to_owned()));
        };
        let call = Call { id: asked.id, application: asked.application, user: asked.person };
        let deadline = Instant::now() + self.deadline;
        register.correct(deadline, &call, &corrections.operation, asked).await
    }
}
