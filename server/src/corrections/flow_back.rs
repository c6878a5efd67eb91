//! A corrected register flows back: the fact is asked for anew, through the gate, for what the person has open.

use domain::application::ApplicationStatus;
use domain::facts::{FactId, KnownFact, Status};
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

use super::CorrectionWorker;
use crate::exchange::OnBehalf;
use crate::storage::{Application, Correction, Store, StoreError, ToVerify};

/// How often a draft is saved anew when the person saves it at the same time.
const ATTEMPTS: usize = 5;

impl CorrectionWorker {
    /// Carries a correction into the person's open drafts and cases; false when the register was silent, so that it is
    /// to be tried again.
    pub(super) async fn flow_back(&self, correction: &Correction) -> Result<bool, StoreError> {
        let (mut done, mut cases) = (true, Vec::new());
        for overview in self.store.applications_of(correction.person).await? {
            let Some(application) = self.store.application(overview.id, correction.person).await? else { continue };
            let Some(fact) = the_fact(&application, correction) else { continue };
            if application.status == ApplicationStatus::Draft {
                done &= self.renew_in_draft(application.id, &fact, correction).await?;
            } else if application.status != ApplicationStatus::Decided {
                cases.push((application.id, fact));
            }
        }
        // Last and once: a draft whose register is silent is tried again, and must not open verifications each time.
        if done {
            for (application, fact) in cases {
                self.verify_in_case(application, fact, correction).await?;
            }
        }
        Ok(done)
    }

    /// A case that is not decided yet: the fact is verified, so that the officer and the person see what the register
    /// says now.
    async fn verify_in_case(&self, application: Uuid, fact: FactId, correction: &Correction) -> Result<(), StoreError> {
        let now = self.clock.now();
        let until = now.saturating_add(self.verify_for).unwrap_or(now);
        let one = ToVerify { source: correction.source.clone(), facts: vec![fact], barred: false };
        self.store.verify_again((application, correction.person), one, now, until).await
    }

    /// A draft: the register's new value takes the place of the old one. What agrees with what the person said is marked
    /// as corrected; anything else is theirs to confirm.
    async fn renew_in_draft(&self, id: Uuid, fact: &FactId, correction: &Correction) -> Result<bool, StoreError> {
        for _ in 0..ATTEMPTS {
            let Some(application) = self.store.application(id, correction.person).await? else { return Ok(true) };
            let known = application.answers.facts.get(fact).filter(|_| application.status == ApplicationStatus::Draft);
            let Some(before) = known.cloned() else { return Ok(true) };
            let definition = self.definitions.get(&application.definition).await?;
            let by = self.on_behalf(&application, correction).await?;
            let wanted = BTreeSet::from([fact.clone()]);
            let pulled = self.exchange.ask_again(&definition, &application.answers, &wanted, &by).await;
            let Some(fresh) = pulled.facts.get(fact) else {
                return Ok(!pulled.is_silent(&correction.source));
            };
            let mut changed = Arc::unwrap_or_clone(application);
            let status = if fresh.value == Some(correction.claim.value.clone()) || fresh.value == before.value {
                Status::Corrected
            } else {
                Status::Unconfirmed
            };
            changed.answers.facts.insert(fact.clone(), KnownFact { status, ..fresh.clone() });
            changed.answers.newer.remove(fact);
            match self.save(&changed).await {
                Err(StoreError::Changed) => {}
                outcome => return outcome.map(|()| true),
            }
        }
        Ok(false)
    }

    async fn save(&self, application: &Application) -> Result<(), StoreError> {
        let store: &Store = &self.store;
        store.save_draft(application, self.clock.now()).await
    }

    async fn on_behalf(&self, application: &Application, correction: &Correction) -> Result<OnBehalf, StoreError> {
        let person = self.store.person(correction.person).await?;
        Ok(OnBehalf::by_hub(application, person.identity.national_id, correction.claim.assurance))
    }
}

/// The fact of an application that the corrected register gave about the same one: perhaps in another role.
fn the_fact(application: &Application, correction: &Correction) -> Option<FactId> {
    let same_subject = |role: &String| {
        application.answers.subjects.get(role).is_some_and(|subject| subject.id == correction.claim.subject)
    };
    let facts = application.answers.facts.iter();
    let mut found = facts.filter(|(fact, known)| {
        fact.path == correction.fact.path
            && known.source.as_deref() == Some(correction.source.as_str())
            && same_subject(&fact.role)
    });
    found.next().map(|(fact, _)| fact.clone())
}
