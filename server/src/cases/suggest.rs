//! What somebody said before they began, as first values of the questions that no register answers.

use domain::facts::{FactId, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::begin::BEGIN;
use super::drafts::again;
use super::{Cases, Citizen, Draft, Refusal};

impl Cases {
    /// Keeps first values with a draft: those of facts that its services need, and nothing else. They count for nothing
    /// until the person saves them on the page that asks.
    ///
    /// # Errors
    /// As [`Cases::draft`].
    pub async fn suggest(&self, by: &Citizen, id: Uuid, said: &BTreeMap<FactId, Value>) -> Result<Draft, Refusal> {
        again!(self.suggest_once(by, id, said))
    }

    async fn suggest_once(&self, by: &Citizen, id: Uuid, said: &BTreeMap<FactId, Value>) -> Result<Draft, Refusal> {
        let mut draft = self.draft(by, id).await?;
        let services = &draft.application.answers.services;
        let open = |fact: &FactId| !draft.application.answers.facts.contains_key(fact);
        let needed: BTreeMap<FactId, Value> = draft
            .definition
            .requirements(services)
            .filter(|(_, requirement)| open(&requirement.fact))
            .filter_map(|(_, requirement)| Some((requirement.fact.clone(), said.get(&requirement.fact)?.clone())))
            .collect();
        if needed == draft.application.answers.suggested {
            return Ok(draft);
        }
        draft.change().answers.suggested = needed;
        self.save(&mut draft, BEGIN).await?;
        Ok(draft)
    }
}
