//! "This is wrong": the person's value beside the register's, from there and then on.

use domain::facts::{FactId, KnownFact, read};
use uuid::Uuid;

use super::drafts::again;
use super::{Cases, Citizen, Draft, FieldInput, Refusal, Rejected};

/// The longest reason that is kept, in characters.
const LONGEST_REASON: usize = 1000;

impl Cases {
    /// A draft in which a fact came from a register, with that fact.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when no register gave the fact, or the sign-in did; [`Refusal::ComesFirst`] before its page may be visited.
    pub async fn known_fact(&self, by: &Citizen, id: Uuid, fact: &FactId) -> Result<(Draft, KnownFact), Refusal> {
        let draft = self.draft(by, id).await?;
        let known = draft.application.answers.facts.get(fact).cloned().ok_or(Refusal::NotFound)?;
        let source = known.source.clone().filter(|source| !self.is_identity(source)).ok_or(Refusal::NotFound)?;
        if !draft.facts_from(&source).contains(fact) {
            return Err(Refusal::NotFound);
        }
        let page = domain::journey::Page::Known(source);
        if draft.journey.may_visit(&page) { Ok((draft, known)) } else { Err(Refusal::ComesFirst(draft.journey.next())) }
    }

    /// Keeps the person's value, marked as contested. The register's own value takes it back.
    ///
    /// # Errors
    /// [`Refusal::Rejected`] when the value can't be taken; else as [`Cases::known_fact`].
    #[tracing::instrument(target = "shubbak::trace", name = "contest fact", skip_all)]
    pub async fn contest(&self, by: &Citizen, id: Uuid, input: &FieldInput, reason: &str) -> Result<Draft, Refusal> {
        again!(self.contest_once(by, id, input, reason))
    }

    async fn contest_once(&self, by: &Citizen, id: Uuid, input: &FieldInput, reason: &str) -> Result<Draft, Refusal> {
        let (mut draft, known) = self.known_fact(by, id, &input.fact).await?;
        let concept = draft.definition.concept(&input.fact).ok_or(Refusal::NotFound)?;
        let answer = read(concept, &input.typed, draft.definition.codes_of(concept), draft.today)
            .map_err(|why| Refusal::Rejected(vec![Rejected { fact: input.fact.clone(), why }]))?;
        let now = self.clock.now();
        let registered = known.registered.as_ref().or(known.value.as_ref());
        let fact = if registered == Some(&answer.value) {
            known.uncontested()
        } else {
            let reason = reason.trim();
            let reason = (!reason.is_empty()).then(|| reason.chars().take(LONGEST_REASON).collect());
            known.contested(answer.value, reason, now).typed_by(by.hand())
        };
        draft.change().answers.facts.insert(input.fact.clone(), fact);
        let page = format!("wrong-{}", input.fact);
        self.save(&mut draft, &page).await?;
        Ok(draft)
    }
}
