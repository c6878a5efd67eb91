//! Confirming what a register said.

use domain::facts::Status;
use domain::journey::Page;
use uuid::Uuid;

use super::{Cases, Citizen, Draft, Refusal};

impl Cases {
    /// Marks all facts of a source that the page shows as confirmed. What was contested stays contested.
    ///
    /// # Errors
    /// As [`Cases::draft_at`]; [`Refusal::SavedElsewhere`] when the page was saved elsewhere since.
    pub async fn confirm(&self, by: &Citizen, id: Uuid, source: &str, version: i64) -> Result<Draft, Refusal> {
        let page = Page::Known(source.to_owned());
        let mut draft = self.draft_at(by, id, &page).await?;
        Self::fresh(&draft, &page.to_string(), version)?;
        let shown = draft.facts_from(source);
        for fact in &shown {
            if let Some(known) = draft.application.answers.facts.get_mut(fact)
                && known.status == Status::Unconfirmed
            {
                known.status = Status::Confirmed;
            }
        }
        self.save(&mut draft, &page.to_string()).await?;
        Ok(draft)
    }
}
