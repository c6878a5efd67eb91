//! Asking a register anew, because it said that it has a newer value. The person asked for it, and confirms it again.

use domain::facts::FactId;
use domain::journey::Page;
use domain::newer::renew;
use std::sync::Arc;
use uuid::Uuid;

use super::drafts::again;
use super::{Cases, Citizen, Draft, Refusal};

impl Cases {
    /// Asks a source anew for the facts of which it has a newer value, through the gate like the first time. What does
    /// not arrive stays as it was, and marked.
    ///
    /// # Errors
    /// As [`Cases::draft_at`].
    #[tracing::instrument(target = "shubbak::trace", name = "renew facts", skip_all)]
    pub async fn renew(&self, by: &Citizen, id: Uuid, source: &str) -> Result<Draft, Refusal> {
        again!(self.renew_once(by, id, source))
    }

    async fn renew_once(&self, by: &Citizen, id: Uuid, source: &str) -> Result<Draft, Refusal> {
        let page = Page::Known(source.to_owned());
        let mut draft = self.draft_at(by, id, &page).await?;
        let newer: Vec<FactId> = draft.newer_at(source);
        if newer.is_empty() {
            return Ok(draft);
        }
        let behalf = self.on_behalf(by, &draft.application).await?;
        let mut without = draft.clone();
        for fact in &newer {
            without.change().answers.facts.remove(fact);
        }
        let pulled = self.exchange.pull_from(source, &draft.definition, &without.application.answers, &behalf).await;
        let answers = &mut Arc::make_mut(&mut draft.application).answers;
        for (fact, known) in pulled.facts {
            if newer.contains(&fact) {
                renew(answers, &fact, known);
            }
        }
        if let Some(outcome) = pulled.outcomes.get(source) {
            answers.sources.insert(source.to_owned(), *outcome);
        }
        self.save(&mut draft, &page.to_string()).await?;
        Ok(draft)
    }
}
