//! A register has a newer value: what the person's open drafts hold of the old one is marked.

use domain::application::ApplicationStatus;
use domain::newer::{Change, mark};
use std::sync::Arc;

use super::{Hub, NotNow};
use crate::storage::{DueEvent, StoreError};

/// How often a draft is tried that somebody saves at the same time.
const ATTEMPTS: usize = 5;

impl Hub {
    /// Marks what is older than the event in the person's own drafts. Nobody is asked: the person does that when they
    /// want the newer value.
    pub(super) async fn mark_stale(&self, event: &DueEvent, concepts: &[String]) -> Result<(), NotNow> {
        let Some(person) = self.store.person_of(&self.hash(&event.subject)).await? else { return Ok(()) };
        let change = Change { source: &event.source, subject: &event.subject, concepts, at: event.at };
        let drafts = self.store.applications_of(person).await?;
        for draft in drafts.iter().filter(|one| one.status == ApplicationStatus::Draft) {
            self.mark_draft(draft.id, person, &change).await?;
        }
        Ok(())
    }

    async fn mark_draft(&self, id: uuid::Uuid, person: uuid::Uuid, change: &Change<'_>) -> Result<(), NotNow> {
        for _ in 0..ATTEMPTS {
            let Some(mut application) = self.store.application(id, person).await? else { return Ok(()) };
            if application.status != ApplicationStatus::Draft
                || !mark(&mut Arc::make_mut(&mut application).answers, change)
            {
                return Ok(());
            }
            match self.store.save_draft(&application, self.clock.now()).await {
                Err(StoreError::Changed) => {}
                outcome => return Ok(outcome?),
            }
        }
        Err(StoreError::Changed.into())
    }
}
