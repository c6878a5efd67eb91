//! Leaving services out of a draft: what the law refuses does not hold up the rest of what was begun together.

use domain::catalogue::Effect;
use domain::journey::failed_criteria;
use std::collections::BTreeSet;
use uuid::Uuid;

use super::begin::BEGIN;
use super::drafts::again;
use super::{Cases, Citizen, Draft, Refusal};

impl Cases {
    /// Goes on without some services that the law refuses; what it allows stays. What registers said for those alone is
    /// not kept.
    ///
    /// # Errors
    /// As [`Cases::draft`]; [`Refusal::NothingChosen`] when nothing would be left.
    #[tracing::instrument(target = "shubbak::trace", name = "leave services out", skip_all)]
    pub async fn leave_out(&self, by: &Citizen, id: Uuid, out: &[String]) -> Result<Draft, Refusal> {
        again!(self.leave_out_once(by, id, out))
    }

    async fn leave_out_once(&self, by: &Citizen, id: Uuid, out: &[String]) -> Result<Draft, Refusal> {
        let mut draft = self.draft(by, id).await?;
        // Only what the law refuses as things stand now: the form may be of another answer.
        let failed = failed_criteria(&draft.definition, &draft.application.answers, draft.today);
        let refused: BTreeSet<&String> =
            failed.iter().filter(|(_, rule)| rule.effect == Effect::Refuse).map(|(service, _)| &service.id).collect();
        let mut left = draft.application.answers.services.clone();
        left.retain(|service| !out.contains(service) || !refused.contains(service));
        if left.is_empty() {
            return Err(Refusal::NothingChosen);
        }
        // Pressed twice: they are gone already.
        if left.len() == draft.application.answers.services.len() {
            return Ok(draft);
        }
        draft.change().answers.services = left;
        draft.keep_wanted();
        draft.keep_related();
        // The services were chosen when it was begun: that is the page that changes.
        self.save(&mut draft, BEGIN).await?;
        Ok(draft)
    }
}
