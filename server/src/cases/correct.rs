//! "This is wrong" from "my data" or from a case: a correction request at the register that owns the fact.

use domain::correction::{Claim, CorrectionStatus};
use domain::facts::{FactId, KnownFact, Value, read};
use domain::submission::reference;
use rand::Rng;
use uuid::Uuid;

use super::{Cases, Citizen, Draft, FieldInput, Refusal, Rejected};
use crate::storage::{Correction, CorrectionManner, Moved, NewCorrection};

/// The longest reason that is kept, in characters.
const LONGEST_REASON: usize = 1000;

impl Cases {
    /// An application of this person's with a fact that a register holds: what the form of a correction request shows.
    /// The fact is what the register says, or was declared in its place.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when no register holds the fact, or nobody is known about whom to ask it.
    pub async fn correctable(
        &self,
        by: &Citizen,
        application: Uuid,
        fact: &FactId,
    ) -> Result<(Draft, KnownFact, String), Refusal> {
        let draft = self.load(by, application).await?;
        let known = draft.application.answers.facts.get(fact).cloned().ok_or(Refusal::NotFound)?;
        let source = known.source.clone().or_else(|| draft.definition.held.get(fact).cloned());
        let source = source.filter(|id| self.catalogue.sources.contains_key(id)).ok_or(Refusal::NotFound)?;
        if !draft.application.answers.subjects.contains_key(&fact.role) {
            return Err(Refusal::NotFound);
        }
        Ok((draft, known, source))
    }

    /// Opens a request with the right value and the reason; returns its id. While one about the same fact is open, it
    /// is that one.
    ///
    /// # Errors
    /// [`Refusal::Rejected`] when the value can't be taken; else as [`Cases::correctable`].
    #[tracing::instrument(target = "shubbak::trace", name = "ask for correction", skip_all)]
    pub async fn open_correction(
        &self,
        by: &Citizen,
        application: Uuid,
        input: &FieldInput,
        reason: &str,
    ) -> Result<Uuid, Refusal> {
        let (draft, known, source) = self.correctable(by, application, &input.fact).await?;
        let concept = draft.definition.concept(&input.fact).ok_or(Refusal::NotFound)?;
        let answer = read(concept, &input.typed, draft.definition.codes_of(concept), draft.today)
            .map_err(|why| Refusal::Rejected(vec![Rejected { fact: input.fact.clone(), why }]))?;
        let reason = reason.trim();
        let reason = (!reason.is_empty()).then(|| reason.chars().take(LONGEST_REASON).collect());
        let said = if known.is_from_register() { known.registered.or(known.value) } else { None };
        let new = self.correction(&draft, by, (&input.fact, &source), (answer.value, said, reason));
        let new = new.ok_or(Refusal::NotFound)?;
        Ok(self.store.open_correction(&draft.application, &new, self.clock.now()).await?)
    }

    /// Takes a request back, as long as the register does not have it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when there is no such request of this person.
    pub async fn withdraw_correction(&self, by: &Citizen, id: Uuid) -> Result<(), Refusal> {
        let correction = self.own_correction(by, id).await?;
        if may_withdraw(&correction) {
            let moved = Moved { to: CorrectionStatus::Withdrawn, answer: None, by: None };
            self.store.move_correction(&correction, &moved, self.clock.now()).await?;
        }
        Ok(())
    }

    /// A request of this person's.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], also when it is somebody else's.
    pub async fn own_correction(&self, by: &Citizen, id: Uuid) -> Result<Correction, Refusal> {
        let found = self.store.correction(id).await?;
        found.filter(|correction| correction.person == by.person).ok_or(Refusal::NotFound)
    }

    /// The requests that an application's contested facts come to when it is handed in.
    pub(super) fn corrections(&self, draft: &Draft, by: &Citizen) -> Vec<NewCorrection> {
        let required = draft.journey.required.iter().map(|required| &required.fact);
        let contested = required.filter_map(|fact| {
            let known = draft.application.answers.facts.get(fact)?;
            let (source, value) = (known.source.as_deref()?, known.value.clone()?);
            let registered = known.registered.clone()?;
            let one = self.correction(draft, by, (fact, source), (value, Some(registered), known.reason.clone()))?;
            // Both follow from what was handed in: a register that was told before a restore knows it again.
            let (about, vault) = (format!("{}:{source}:{fact}", draft.application.id), self.store.vault());
            let number = vault.stable_number("correction", &about);
            let reference = format!("C-{}", reference(draft.today.year(), number));
            Some(NewCorrection { id: vault.stable_id("correction", &about), reference, ..one })
        });
        contested.collect()
    }

    fn correction(
        &self,
        draft: &Draft,
        by: &Citizen,
        (fact, source): (&FactId, &str),
        (value, registered, reason): (Value, Option<Value>, Option<String>),
    ) -> Option<NewCorrection> {
        let source = self.catalogue.sources.get(source)?;
        let subject = draft.application.answers.subjects.get(&fact.role)?.id.clone();
        Some(NewCorrection {
            id: Uuid::now_v7(),
            reference: format!("C-{}", reference(draft.today.year(), rand::rng().random())),
            fact: fact.clone(),
            source: source.id.clone(),
            authority: source.authority.clone(),
            manner: if source.corrections.is_some() { CorrectionManner::Register } else { CorrectionManner::Desk },
            claim: Claim { subject, assurance: by.assurance, value, registered, reason },
        })
    }
}

/// True while the person can take a request back: nobody has decided, and no register of its own has it.
pub fn may_withdraw(correction: &Correction) -> bool {
    match correction.manner {
        CorrectionManner::Desk => !correction.status.is_final(),
        CorrectionManner::Register => correction.status == CorrectionStatus::Opened,
    }
}
