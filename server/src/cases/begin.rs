//! Beginning an application: which services, and the first question to the registers.

use domain::application::{Assurance, Relation, Subject as Who, SubjectId};
use domain::catalogue::Bind;
use domain::definition::{Definition, Subject};
use domain::gate::Acting;
use domain::journey::Answers;
use std::sync::Arc;
use tracing::Instrument;
use uuid::Uuid;

use super::{Cases, Citizen, Draft, Refusal};
use crate::exchange::Expected;
use crate::storage::{NewApplication, StoreError};

/// Under which name the first save is noted.
pub(super) const BEGIN: &str = "begin";
/// How often, and how long each time, the second of two equal forms waits for the first.
const WAITS: usize = 30;
const WAIT: std::time::Duration = std::time::Duration::from_millis(100);

impl Cases {
    /// How surely a person must be known to begin this, `None` when there is no such thing.
    pub fn assurance_for(&self, subject: &Subject) -> Option<Assurance> {
        let definition = Definition::of(&self.catalogue, subject)?;
        Some(definition.services.iter().map(|service| service.min_assurance).max().unwrap_or(Assurance::Low))
    }

    /// Which registers would be asked if this person began it now, by the rights in force; `None` when there is no such
    /// thing.
    pub fn expected(&self, by: &Citizen, subject: &Subject) -> Option<Vec<Expected>> {
        let definition = Definition::of(&self.catalogue, subject)?;
        Some(self.exchange.expected(&definition, (Acting::Person(by.assurance), by.channel)))
    }

    /// Begins an application for some of the services; the same form (`key`) begins one, however often it is sent.
    /// Asks the register whose list fills a role, or, where there is none, all registers.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::NothingChosen`], [`Refusal::AssuranceTooLow`].
    #[tracing::instrument(target = "shubbak::trace", name = "begin application", skip_all)]
    pub async fn begin(
        &self,
        by: &Citizen,
        subject: &Subject,
        services: &[String],
        key: Uuid,
    ) -> Result<Draft, Refusal> {
        let definition = Definition::of(&self.catalogue, subject).ok_or(Refusal::NotFound)?;
        let chosen: Vec<String> =
            definition.services.iter().map(|s| s.id.clone()).filter(|id| services.contains(id)).collect();
        if chosen.is_empty() {
            return Err(Refusal::NothingChosen);
        }
        let beyond: Vec<String> =
            chosen.iter().filter(|one| !by.may_touch(std::slice::from_ref(one))).cloned().collect();
        if !beyond.is_empty() {
            return Err(Refusal::BeyondMandate(beyond));
        }
        let needed = definition.services.iter().filter(|s| chosen.contains(&s.id)).map(|s| s.min_assurance).max();
        if let Some(needed) = needed.filter(|needed| by.assurance < *needed) {
            return Err(Refusal::AssuranceTooLow { needed });
        }
        let fresh = Uuid::now_v7();
        let national_id = self.store.person(by.person).await?.identity.national_id;
        // The form that begins an application names the registers that will be asked: sending it is the request.
        let mut answers = Answers { services: chosen, explicit_request: Some(self.clock.now()), ..Answers::default() };
        for role in definition.roles().into_iter().filter(|role| role.bind == Bind::Applicant) {
            let id = SubjectId { scheme: "national_id".to_owned(), id: national_id.clone() };
            answers.subjects.insert(role.id.clone(), Who { id, relation: Relation::Same, until: None });
        }
        let new =
            NewApplication { id: fresh, person: by.person, definition: &definition, answers: &answers, begin_key: key };
        let id = self.store.begin(&new, by.doer(), self.clock.now()).await?;
        self.definitions.keep(&definition.version(), &Arc::new(definition));
        if id != fresh {
            self.wait_for_the_first(by, id).await?;
        }
        // The browser may hang up, by a second click or a lost connection: what was begun is brought to its end.
        let (cases, by) = (self.clone(), by.clone());
        let asking = async move { cases.first_questions(&by, id).await };
        let asking = tokio::spawn(asking.instrument(tracing::Span::current()));
        asking.await.unwrap_or(Err(Refusal::NotFound))
    }

    /// Asks the register whose list fills a role or, where there is none, all registers; once for a draft.
    async fn first_questions(&self, by: &Citizen, id: Uuid) -> Result<Draft, Refusal> {
        let mut draft = self.load(by, id).await?;
        if draft.application.answers.saved.contains_key(BEGIN) || draft.application.version > 1 {
            return Ok(draft);
        }
        let behalf = self.on_behalf(by, &draft.application).await?;
        match self.exchange.list(&draft.definition, &draft.application.answers, &behalf).await {
            Some(listed) => {
                let answers = &mut draft.change().answers;
                answers.candidates = listed.candidates;
                answers.sources.insert(listed.source, listed.outcome);
                draft.keep_related();
            }
            None => self.prefill(&mut draft, &behalf).await,
        }
        draft.recompute();
        match self.save(&mut draft, BEGIN).await {
            // Somebody else was faster with the same form: theirs is as good.
            Err(Refusal::Store(StoreError::Changed)) => self.load(by, id).await,
            Err(refusal) => Err(refusal),
            Ok(()) => Ok(draft),
        }
    }

    /// Waits a little for the same form, sent a moment before, to get its answers from the registers.
    async fn wait_for_the_first(&self, by: &Citizen, id: Uuid) -> Result<(), Refusal> {
        for _ in 0..WAITS {
            if self.load(by, id).await?.application.version > 1 {
                break;
            }
            tokio::time::sleep(WAIT).await;
        }
        Ok(())
    }
}
