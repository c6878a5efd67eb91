//! Handing in: checked once more on the server, sealed in every language, one reference for life.

use domain::application::Actor;
use domain::definition::Definition;
use domain::encounter::Confirmation;
use domain::facts::{FactId, Facts, KnownFact};
use domain::journey::{failed_criteria, is_refused};
use domain::representation::RepresentedBy;
use domain::submission::{HandedInAt, Submission, reference};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

use super::{Cases, Citizen, Draft, Refusal};
use crate::storage::{Application, HandedIn, NewRequest, Sealed, ToVerify};
use app::pages::FactRef;
use app::texts::L;

/// How often a new reference is drawn when one is taken already.
const DRAWS: usize = 8;

/// The key of the form with which exactly these answers are handed in.
pub fn submit_key(application: &Application) -> String {
    let digest = Sha256::digest(format!("{}:{}", application.id, application.version));
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether and how the person declared that what is handed in is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declared {
    /// They did not.
    No,
    /// On the web, by themselves.
    Themselves,
    /// With a member of staff.
    With(Confirmation),
}

impl Declared {
    /// A person who acts themselves declares themselves; one who is served, in a way of that channel.
    fn stands_for(self, by: &Citizen) -> bool {
        match self {
            Self::No => false,
            Self::Themselves => by.served.is_none(),
            Self::With(way) => by.served.is_some() && Confirmation::on(by.channel).contains(&way),
        }
    }

    fn with_staff(self) -> Option<Confirmation> {
        match self {
            Self::With(way) => Some(way),
            _ => None,
        }
    }
}

/// Who hands it in.
fn actor(by: &Citizen) -> Actor {
    match by.hand() {
        None => Actor::Citizen {
            person: by.represented.as_ref().map_or(by.person, |right| right.representative),
            assurance: by.assurance,
        },
        Some(hand) => Actor::Staff { subject: hand.staff.clone(), role: hand.role, workplace: hand.workplace.clone() },
    }
}

/// Facts under the registers that hold them.
fn by_source(definition: &Definition, facts: BTreeSet<FactId>, barred: bool) -> Vec<ToVerify> {
    let mut all: Vec<ToVerify> = Vec::new();
    for fact in facts {
        let Some(source) = definition.held.get(&fact) else { continue };
        match all.iter_mut().find(|one| one.source == *source) {
            Some(one) => one.facts.push(fact),
            None => all.push(ToVerify { source: source.clone(), facts: vec![fact], barred }),
        }
    }
    all
}

impl Cases {
    /// Hands the application in and returns its reference. Sent twice, it returns the same reference.
    ///
    /// # Errors
    /// [`Refusal::ComesFirst`] with something open, [`Refusal::NotDeclared`], [`Refusal::Forbidden`] by a criterion,
    /// [`Refusal::SavedElsewhere`] when the answers are not those that the person looked at.
    #[tracing::instrument(target = "shubbak::trace", name = "submit application", skip_all)]
    pub async fn submit(
        &self,
        by: &Citizen,
        id: Uuid,
        key: &str,
        (declared, language): (Declared, &str),
    ) -> Result<String, Refusal> {
        let outcome = self.submit_once(by, id, key, (declared, language)).await;
        let name = match &outcome {
            Ok(_) => "acknowledged",
            Err(Refusal::Store(_)) => "failed",
            Err(_) => "refused",
        };
        metrics::counter!("shubbak_submits", "outcome" => name).increment(1);
        outcome
    }

    async fn submit_once(
        &self,
        by: &Citizen,
        id: Uuid,
        key: &str,
        (declared, language): (Declared, &str),
    ) -> Result<String, Refusal> {
        let draft = self.load(by, id).await?;
        if let Some(reference) = &draft.application.reference {
            return Ok(reference.clone());
        }
        let chosen =
            draft.definition.services.iter().filter(|one| draft.application.answers.services.contains(&one.id));
        if let Some(needed) = chosen.map(|one| one.min_assurance).max().filter(|needed| by.assurance < *needed) {
            return Err(Refusal::AssuranceTooLow { needed });
        }
        if !draft.journey.is_complete() {
            return Err(Refusal::ComesFirst(draft.journey.next()));
        }
        if !declared.stands_for(by) {
            return Err(Refusal::NotDeclared);
        }
        if is_refused(&failed_criteria(&draft.definition, &draft.application.answers, draft.today)) {
            return Err(Refusal::Forbidden);
        }
        if key != submit_key(&draft.application) {
            return Err(Refusal::SavedElsewhere);
        }
        let handed_in = self.handed_in(&draft, by);
        let represented_by = self.represented_by(by).await?;
        for draw in 0..DRAWS {
            let reference = self.reference(&draft, draw);
            let submission = Submission {
                represented_by: represented_by.clone(),
                reference,
                ..self.seal(&draft, by, (declared, language))
            };
            match self.store.submit(&draft.application, &submission, &handed_in, (by.doer(), self.clock.now())).await? {
                Sealed::Reference(reference) => {
                    metrics::counter!("shubbak_applications_submitted").increment(1);
                    self.wake.notify_one();
                    return Ok(reference);
                }
                Sealed::Changed => return Err(Refusal::SavedElsewhere),
                Sealed::ReferenceTaken => {}
            }
        }
        Err(Refusal::SavedElsewhere)
    }

    /// What follows from handing in: the services, what is verified later, and what registers are to correct.
    fn handed_in(&self, draft: &Draft, by: &Citizen) -> HandedIn {
        let now = self.clock.now();
        let (definition, answers) = (&draft.definition, &draft.application.answers);
        let mut to_verify = by_source(definition, draft.journey.to_be_verified(definition, answers), false);
        to_verify.extend(by_source(definition, draft.journey.not_verifiable(definition, answers), true));
        HandedIn {
            requests: self.requests(draft),
            to_verify,
            verify_until: now.saturating_add(self.verify_for).unwrap_or(now),
            corrections: self.corrections(draft, by),
        }
    }

    /// The reference of an application. It follows from the application: when a restore has taken a submission back, the
    /// same one gets the reference again that the person has in hand, and nobody else does.
    fn reference(&self, draft: &Draft, draw: usize) -> String {
        let about = format!("{}:{draw}", draft.application.id);
        reference(draft.today.year(), self.store.vault().stable_number("reference", &about))
    }

    fn seal(&self, draft: &Draft, by: &Citizen, (declared, language): (Declared, &str)) -> Submission {
        let answers = &draft.application.answers;
        let required = &draft.journey.required;
        let facts: Facts = required
            .iter()
            .filter_map(|requirement| Some((requirement.fact.clone(), answers.facts.get(&requirement.fact)?.clone())))
            .collect();
        Submission {
            application: draft.application.id,
            reference: String::new(),
            definition: draft.application.definition.clone(),
            services: answers.services.clone(),
            texts: self.words(draft, &facts),
            declaration: self.texts.languages().map(|l| (l.lang().to_owned(), l.plain("declaration-text"))).collect(),
            facts,
            actor: actor(by),
            at: self.clock.now(),
            language: language.to_owned(),
            served: by.served.as_ref().zip(declared.with_staff()).map(|(served, confirmed)| HandedInAt {
                encounter: served.encounter,
                person: by.person,
                assurance: by.assurance,
                confirmed,
            }),
            represented_by: None,
        }
    }

    /// Who acts for the person, by name and number: the authority has to know who declared it, and under which right.
    async fn represented_by(&self, by: &Citizen) -> Result<Option<RepresentedBy>, Refusal> {
        let Some(right) = &by.represented else { return Ok(None) };
        let identity = self.store.person(right.representative).await?.identity;
        Ok(Some(RepresentedBy {
            representation: right.representation,
            kind: right.kind,
            national_id: identity.national_id,
            names: identity.names,
        }))
    }

    /// What the person read, in every language: each fact's label and value.
    fn words(&self, draft: &Draft, facts: &Facts) -> BTreeMap<String, BTreeMap<FactId, String>> {
        let lines = |l: L| -> BTreeMap<FactId, String> {
            let line = |(fact, known): (&FactId, &KnownFact)| {
                let named = FactRef::of(fact, draft.definition.concept(fact)?);
                let value = known.value.as_ref().map(|value| app::words::value(l, &named, value)).unwrap_or_default();
                Some((fact.clone(), format!("{}: {value}", app::words::fact_label_plain(l, &named))))
            };
            facts.iter().filter_map(line).collect()
        };
        self.texts.languages().map(|l| (l.lang().to_owned(), lines(l))).collect()
    }

    fn requests(&self, draft: &Draft) -> Vec<NewRequest> {
        let chosen = &draft.application.answers.services;
        let mut promised: BTreeMap<&str, Date> = BTreeMap::new();
        let services = draft.definition.services.iter().filter(|service| chosen.contains(&service.id));
        let request = |service| {
            let service: &domain::catalogue::Service = service;
            let follows: Vec<String> = service.follows.iter().filter(|id| chosen.contains(id)).cloned().collect();
            let begins =
                follows.iter().filter_map(|id| promised.get(id.as_str())).max().copied().unwrap_or(draft.today);
            let day = self.catalogue.country.working_days_after(begins, service.processing_days);
            promised.insert(&service.id, day);
            NewRequest {
                // The office knows it by this id, also when a restore has taken the submission back here.
                id: self.store.vault().stable_id("request", &format!("{}:{}", draft.application.id, service.id)),
                service: service.id.clone(),
                authority: service.authority.clone(),
                follows,
                promised: day,
            }
        };
        services.map(request).collect()
    }
}
