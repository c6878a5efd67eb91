//! Loading a draft for one page, and saving it so that two windows never overwrite each other unnoticed.

use domain::application::ApplicationStatus;
use domain::catalogue::Bind;
use domain::definition::Definition;
use domain::facts::FactId;
use domain::gate::Said;
use domain::journey::{Journey, Page};
use domain::rule::{Rule, Verdict};
use domain::vouched::vouched;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

use super::{Cases, Citizen, Refusal};
use crate::exchange::OnBehalf;
use crate::storage::{Application, StoreError};

/// How often a change is tried when other requests save in between.
pub(super) const ATTEMPTS: usize = 5;

/// Tries a change anew, from what is stored now, when another request saved in between: a double click, or another
/// page in another window. Only the same page changed elsewhere is a matter for the person.
///
/// A macro, because a function that takes an async closure is not known to be `Send`.
macro_rules! again {
    ($attempt:expr) => {{
        for _ in 0..$crate::cases::drafts::ATTEMPTS {
            match $attempt.await {
                Err($crate::cases::Refusal::Store($crate::storage::StoreError::Changed)) => {}
                outcome => return outcome,
            }
        }
        Err($crate::cases::Refusal::SavedElsewhere)
    }};
}

pub(super) use again;

/// A draft with all that is needed to show or change a page of it.
#[derive(Clone)]
pub struct Draft {
    /// The application.
    pub application: Arc<Application>,
    /// What it was started with.
    pub definition: Arc<Definition>,
    /// Its pages.
    pub journey: Arc<Journey>,
    /// The day on which it was loaded.
    pub today: Date,
}

impl Draft {
    /// The facts of a source that are shown for confirmation.
    pub fn facts_from(&self, source: &str) -> Vec<FactId> {
        let facts = &self.application.answers.facts;
        let from = |fact: &FactId| facts.get(fact).is_some_and(|known| known.source.as_deref() == Some(source));
        self.journey.required.iter().map(|required| &required.fact).filter(|fact| from(fact)).cloned().collect()
    }

    /// The facts of a source of which it has a newer value.
    pub fn newer_at(&self, source: &str) -> Vec<FactId> {
        let shown = self.facts_from(source);
        shown.into_iter().filter(|fact| self.application.answers.newer.contains_key(fact)).collect()
    }

    /// The application to change; what others hold of it stays as it was.
    pub(super) fn change(&mut self) -> &mut Application {
        Arc::make_mut(&mut self.application)
    }

    /// Drops what registers said and nothing that was chosen needs. What came only because a condition could not be
    /// decided before is not kept when it turns out unneeded; as long as the condition is open it stays, so that nobody
    /// is asked later for what a register has said.
    pub(super) fn keep_wanted(&mut self) {
        let (definition, today) = (Arc::clone(&self.definition), self.today);
        let answers = &mut self.change().answers;
        let ruled_out = |rule: &Rule| rule.decide(&answers.facts, today) == Ok(Verdict::Fails);
        let wanted: BTreeSet<FactId> = definition
            .requirements(&answers.services)
            .filter(|(_, requirement)| !requirement.when.as_ref().is_some_and(ruled_out))
            .map(|(_, requirement)| requirement.fact.clone())
            .collect();
        answers.facts.retain(|fact, known| !known.is_from_register() || wanted.contains(fact));
    }

    /// Drops those who are related to a candidate by relations that nothing chosen needs, and what is remembered of facts
    /// that went with other services. Who stands in a role stays: roles lead to one another.
    pub(super) fn keep_related(&mut self) {
        let definition = Arc::clone(&self.definition);
        let answers = &mut self.change().answers;
        let services = answers.services.clone();
        let needed = |role: &str| definition.requirements(&services).any(|(_, one)| one.fact.role == role);
        let wanted: BTreeSet<String> = definition
            .roles()
            .into_iter()
            .filter(|role| needed(&role.id))
            .filter_map(|role| match &role.bind {
                Bind::Related { relation, .. } => Some(relation.clone()),
                _ => None,
            })
            .collect();
        for candidate in &mut answers.candidates {
            candidate.related.retain(|relation, _| wanted.contains(relation));
        }
        let (facts, barred, newer) = (&answers.facts, &mut answers.barred, &mut answers.newer);
        barred.retain(|fact| needed(&fact.role));
        newer.retain(|fact, _| facts.contains_key(fact));
    }

    pub(super) fn recompute(&mut self) {
        self.journey = Arc::new(Journey::of(&self.definition, &self.application.answers, self.today));
    }
}

impl Cases {
    /// An application in any state, if it is this person's.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], also when it is somebody else's; [`Refusal::AssuranceTooLow`] for its services.
    pub async fn load(&self, by: &Citizen, id: Uuid) -> Result<Draft, Refusal> {
        let application = self.store.application(id, by.person).await?.ok_or(Refusal::NotFound)?;
        if !by.may_touch(&application.answers.services) {
            return Err(Refusal::NotFound);
        }
        let definition = self.definitions.get(&application.definition).await?;
        let chosen = definition.services.iter().filter(|service| application.answers.services.contains(&service.id));
        if let Some(needed) = chosen
            .map(|service| service.min_assurance)
            .max()
            .filter(|needed| by.assurance < *needed && !by.may_continue())
        {
            return Err(Refusal::AssuranceTooLow { needed });
        }
        let today = self.clock.today();
        let journey = self.journeys.of(&application, &definition, today);
        Ok(Draft { application, definition, journey, today })
    }

    /// A draft, for the page that asks what is being begun or at a glance.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or [`Refusal::HandedIn`] when it is no draft any more.
    pub async fn draft(&self, by: &Citizen, id: Uuid) -> Result<Draft, Refusal> {
        let draft = self.load(by, id).await?;
        if draft.application.status == ApplicationStatus::Draft { Ok(draft) } else { Err(Refusal::HandedIn) }
    }

    /// A draft for a page that may be visited now.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a page that this application never has, [`Refusal::ComesFirst`] for one whose
    /// turn has not come, [`Refusal::HandedIn`] for an application that is no draft any more.
    pub async fn draft_at(&self, by: &Citizen, id: Uuid, page: &Page) -> Result<Draft, Refusal> {
        let draft = self.draft(by, id).await?;
        if draft.journey.may_visit(page) {
            return Ok(draft);
        }
        let known = match page {
            Page::Topic(topic) => draft.definition.topics.contains(topic),
            Page::Known(source) => self.catalogue.sources.contains_key(source) || self.is_identity(source),
            Page::Who => draft.definition.chosen_role().is_some(),
            Page::Check => true,
        };
        Err(if known { Refusal::ComesFirst(draft.journey.next()) } else { Refusal::NotFound })
    }

    /// True for the identity with which people sign in: no register, so nobody can say that it is wrong.
    pub(super) fn is_identity(&self, source: &str) -> bool {
        self.catalogue.identity.as_ref().is_some_and(|identity| identity.id == source)
    }

    /// Refuses a form that was shown before the same page was saved elsewhere.
    pub(super) fn fresh(draft: &Draft, page: &str, version: i64) -> Result<(), Refusal> {
        let saved = draft.application.answers.saved.get(page).copied().unwrap_or(0);
        if version < saved { Err(Refusal::SavedElsewhere) } else { Ok(()) }
    }

    /// Saves a page's change.
    ///
    /// # Errors
    /// [`crate::storage::StoreError::Changed`] when the draft was saved by another request in between: see `again!`.
    pub(super) async fn save(&self, draft: &mut Draft, page: &str) -> Result<(), Refusal> {
        let next = draft.application.version + 1;
        let answers = &mut draft.change().answers;
        answers.saved.insert(page.to_owned(), next);
        // A first value has done its duty once the fact is known.
        let facts = &answers.facts;
        answers.suggested.retain(|fact, _| !facts.contains_key(fact));
        let saved = self.store.save_draft(&draft.application, self.clock.now()).await;
        let outcome = match &saved {
            Ok(()) => "acknowledged",
            // Somebody else saved in between: it is tried anew from what is stored now.
            Err(StoreError::Changed) => "again",
            Err(_) => "failed",
        };
        metrics::counter!("shubbak_saves", "outcome" => outcome).increment(1);
        saved?;
        draft.change().version = next;
        draft.recompute();
        Ok(())
    }

    /// Asks the registers for what is still missing and keeps what the application needs of it.
    pub(super) async fn prefill(&self, draft: &mut Draft, by: &OnBehalf) {
        let pulled = self.exchange.pull(&draft.definition, &draft.application.answers, by).await;
        let (definition, today) = (Arc::clone(&draft.definition), draft.today);
        let answers = &mut draft.change().answers;
        for (fact, known) in pulled.facts {
            answers.facts.entry(fact).or_insert(known);
        }
        answers.sources.extend(pulled.outcomes);
        // What was declared in between was not asked for anew: for it holds what held before.
        let facts = &answers.facts;
        answers.barred.retain(|fact| facts.get(fact).is_some_and(|known| !known.is_from_register()));
        answers.barred.extend(pulled.barred);
        if let Some(identity) = &self.catalogue.identity {
            answers.facts.extend(vouched(identity, &definition, answers, (today, self.clock.now())));
        }
        draft.keep_wanted();
        draft.recompute();
    }

    pub(super) async fn on_behalf(&self, by: &Citizen, application: &Application) -> Result<OnBehalf, Refusal> {
        let person = self.store.person(by.person).await?;
        Ok(OnBehalf {
            application: application.id,
            person: by.person,
            national_id: person.identity.national_id,
            acting: by.acting(),
            channel: by.channel,
            by_hub: false,
            served: by.served.clone(),
            represented: by.represented.clone(),
            status: application.status,
            said: Said { explicit_request: application.answers.explicit_request.is_some(), consent: false },
        })
    }
}
