//! Answering the questions of one topic.

use domain::facts::{FactId, Invalid, KnownFact, Typed, read};
use domain::journey::Page;
use uuid::Uuid;

use super::drafts::again;
use super::{Cases, Citizen, Draft, Refusal};

/// What was typed for one fact.
#[derive(Clone, Debug, Default)]
pub struct FieldInput {
    /// Which fact.
    pub fact: FactId,
    /// What was typed.
    pub typed: Typed,
}

/// An answer that can't be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Which fact.
    pub fact: FactId,
    /// Why.
    pub why: Invalid,
}

impl Cases {
    /// Takes the answers of a topic's page. Valid ones are kept even when others are not; only what the page asks
    /// is read, so nothing that a register said can be overwritten.
    ///
    /// # Errors
    /// [`Refusal::Rejected`] with every answer that can't be taken; else as [`Cases::draft_at`].
    #[tracing::instrument(target = "shubbak::trace", name = "answer questions", skip_all)]
    pub async fn answer(
        &self,
        by: &Citizen,
        id: Uuid,
        (topic, version): (&str, i64),
        inputs: &[FieldInput],
    ) -> Result<Draft, Refusal> {
        again!(self.answer_once(by, id, (topic, version), inputs))
    }

    async fn answer_once(
        &self,
        by: &Citizen,
        id: Uuid,
        (topic, version): (&str, i64),
        inputs: &[FieldInput],
    ) -> Result<Draft, Refusal> {
        let mut draft = self.draft_at(by, id, &Page::Topic(topic.to_owned())).await?;
        let now = self.clock.now();
        let mut rejected = Vec::new();
        let mut changed = Vec::new();
        for requirement in draft.journey.asked(&draft.application.answers, topic) {
            let Some(concept) = draft.definition.concept(&requirement.fact) else { continue };
            let input = inputs.iter().find(|input| input.fact == requirement.fact);
            let typed = input.map(|input| input.typed.clone()).unwrap_or_default();
            let value = match read(concept, &typed, draft.definition.codes_of(concept), draft.today) {
                Ok(answer) => Some(answer.value),
                Err(Invalid::Missing) if requirement.optional => None,
                Err(why) => {
                    rejected.push(Rejected { fact: requirement.fact.clone(), why });
                    continue;
                }
            };
            let known = draft.application.answers.facts.get(&requirement.fact);
            if known.map(|known| &known.value) != Some(&value) {
                changed.push((requirement.fact.clone(), KnownFact::declared(value, now).typed_by(by.hand())));
            }
        }
        // The same answers sent twice, by a double click or a reload, are no conflict.
        if !changed.is_empty() {
            Self::fresh(&draft, topic, version)?;
            draft.change().answers.facts.extend(changed);
            self.save(&mut draft, topic).await?;
        }
        if rejected.is_empty() { Ok(draft) } else { Err(Refusal::Rejected(rejected)) }
    }
}
