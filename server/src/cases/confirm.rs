//! Confirming what a register said.

use domain::facts::Status;
use domain::journey::Page;
use uuid::Uuid;

use super::drafts::again;
use super::{Cases, Citizen, Draft, Refusal};

impl Cases {
    /// Marks all facts of a source that the page shows as confirmed. What was contested stays contested.
    ///
    /// # Errors
    /// As [`Cases::draft_at`]; [`Refusal::SavedElsewhere`] when somebody else was chosen in another window.
    #[tracing::instrument(target = "shubbak::trace", name = "confirm facts", skip_all)]
    pub async fn confirm(&self, by: &Citizen, id: Uuid, source: &str, version: i64) -> Result<Draft, Refusal> {
        again!(self.confirm_once(by, id, source, version))
    }

    async fn confirm_once(&self, by: &Citizen, id: Uuid, source: &str, version: i64) -> Result<Draft, Refusal> {
        let page = Page::Known(source.to_owned());
        let mut draft = self.draft_at(by, id, &page).await?;
        // Facts about somebody else, chosen in another window meanwhile, are not what the person has seen.
        Self::fresh(&draft, "who", version)?;
        let mut changed = false;
        for fact in draft.facts_from(source) {
            if let Some(known) = draft.change().answers.facts.get_mut(&fact)
                && known.status == Status::Unconfirmed
            {
                known.status = Status::Confirmed;
                changed = true;
            }
        }
        if changed {
            self.save(&mut draft, &page.to_string()).await?;
        }
        Ok(draft)
    }
}
