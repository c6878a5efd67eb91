//! Offers of entitlements: nothing that a register holds speaks against it, and the person has not asked for it yet.

use domain::application::SubjectId;
use domain::catalogue::{Effect, Proactive, Service, Trigger};
use domain::definition::{Definition, Subject};
use domain::facts::{FactId, Facts, KnownFact};
use domain::journey::Candidate;
use domain::rule::Verdict;
use uuid::Uuid;

use super::occasions::{Chosen, born, chosen};
use super::{Hub, NotNow, national};
use crate::exchange::SetOff;
use crate::storage::{OfferContent, Overview};

impl Hub {
    /// Looks after one person; how many offers there are now.
    pub(super) async fn find_entitled(&self, person: Uuid, national_id: &str) -> Result<usize, NotNow> {
        let subject = national(national_id);
        let unwanted = self.store.unwanted(&self.hash(&subject)).await?;
        let mut found = 0;
        for offer in self.catalogue.proactive.iter().filter(|offer| offer.trigger == Trigger::Criteria) {
            if unwanted.contains(&offer.id) {
                continue;
            }
            found += self.entitle(offer, (person, &subject)).await?;
        }
        Ok(found)
    }

    async fn entitle(&self, offer: &Proactive, (person, subject): (Uuid, &SubjectId)) -> Result<usize, NotNow> {
        let Subject::Service(id) = &offer.start.0 else { return Ok(0) };
        let (Some(function), Some(service)) = (self.function(offer), self.catalogue.services.get(id)) else {
            return Ok(0);
        };
        let Some(definition) = Definition::of(&self.catalogue, &offer.start.0) else { return Ok(0) };
        let Some(list) = chosen(&self.catalogue, &definition) else { return Ok(0) };
        let candidates = self.candidates((function, SetOff::Round), &list, subject).await?;
        if candidates.is_empty() {
            return Ok(0);
        }
        let mine = self.store.applications_of(person).await?;
        let offered = self.store.offers_of(person, self.clock.now()).await?;
        let mut found = 0;
        for candidate in candidates {
            let asked = mine.iter().any(|one| is_asked_for(one, id, &candidate.subject));
            // The whole life event is offered about the same child: once is enough.
            let with_more = offered.iter().any(|other| {
                other.kind != offer.id
                    && other.content.about.as_ref() == Some(&candidate.subject)
                    && other.content.services.contains(id)
            });
            if asked || with_more || !self.may_have(service, &list, &candidate) {
                continue;
            }
            let content = OfferContent {
                source: list.source.id.clone(),
                legal_basis: function.legal_basis.clone(),
                about: Some(candidate.subject.clone()),
                day: born(&candidate),
                services: vec![id.clone()],
                facts: None,
            };
            self.put(offer, subject, &candidate.subject, &content).await?;
            found += 1;
        }
        Ok(found)
    }

    /// At least one refusing criterion can be judged by what the register says, and none fails.
    fn may_have(&self, service: &Service, list: &Chosen<'_>, candidate: &Candidate) -> bool {
        let mut facts = Facts::new();
        for (path, value) in &candidate.shows {
            let fact = FactId::new(&list.role, path);
            facts.insert(fact, KnownFact::declared(Some(value.clone()), self.clock.now()));
        }
        let today = self.clock.today();
        let refusing = service.criterion.iter().filter(|criterion| criterion.effect == Effect::Refuse);
        let verdicts: Vec<_> = refusing.map(|criterion| criterion.expression.decide(&facts, today)).collect();
        verdicts.contains(&Ok(Verdict::Holds)) && !verdicts.contains(&Ok(Verdict::Fails))
    }
}

/// The person has begun or sent an application for the service about the same one.
fn is_asked_for(one: &Overview, service: &str, about: &SubjectId) -> bool {
    one.services.iter().any(|id| id == service) && one.answers.subjects.values().any(|subject| subject.id == *about)
}
