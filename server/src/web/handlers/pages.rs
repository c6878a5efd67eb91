//! From a draft to the structs that its pages are drawn from.

use app::pages::{
    Candidate, CheckAnswersPage, FactRef, FactRow, Field, Filled, Head, KnownPage, Law, NOT_LISTED, QuestionPage,
    RuleLine, Trouble, WhoPage, WrongPage,
};
use domain::application::Channel;
use domain::catalogue::{Bind, Catalogue, Concept, Effect, Every, Money, Service};
use domain::facts::{FactId, KnownFact, Value};
use domain::journey::{Page, Required, SourceOutcome, failed_criteria};
use std::cell::OnceCell;
use std::collections::BTreeSet;

use crate::cases::{Draft, Rejected, submit_key};

/// Where somebody lives, as far as distances go.
const HOME: &str = "address.municipality";

/// True for what the sign-in itself told.
pub(super) fn is_identity(catalogue: &Catalogue, source: &str) -> bool {
    catalogue.identity.as_ref().is_some_and(|identity| identity.id == source)
}

/// Draws the pages of one draft.
pub(in super::super) struct Drawn<'a> {
    pub(in super::super) draft: &'a Draft,
    pub(in super::super) catalogue: &'a Catalogue,
    base: String,
    unverified: OnceCell<BTreeSet<FactId>>,
}

impl<'a> Drawn<'a> {
    pub(in super::super) fn new(draft: &'a Draft, catalogue: &'a Catalogue) -> Self {
        Self { draft, catalogue, base: "/applications".to_owned(), unverified: OnceCell::new() }
    }

    /// The same, for pages that stand below another path.
    pub(in super::super) fn below(self, base: String) -> Self {
        Self { base, ..self }
    }

    pub(in super::super) fn head(&self) -> Head {
        let application = &self.draft.application;
        Head {
            id: application.id.to_string(),
            version: application.version,
            subject: application.subject.clone(),
            services: application.answers.services.clone(),
            base: self.base.clone(),
            progress: None,
            own_roles: self.own_roles(),
        }
    }

    /// The roles in which the person stands who applies, first the one as which they do.
    fn own_roles(&self) -> Vec<String> {
        let subjects = &self.draft.application.answers.subjects;
        let applies = self.draft.definition.roles().into_iter().find(|role| role.bind == Bind::Applicant);
        let Some((own, person)) = applies.and_then(|role| Some((role, subjects.get(&role.id)?))) else {
            return Vec::new();
        };
        let same = subjects.iter().filter(|(role, one)| **role != own.id && one.id == person.id);
        std::iter::once(own.id.clone()).chain(same.map(|(role, _)| role.clone())).collect()
    }

    /// The same, for one of its pages.
    fn head_at(&self, page: &Page) -> Head {
        Head { progress: self.draft.journey.progress(page), ..self.head() }
    }

    pub(in super::super) fn named(&self, fact: &FactId) -> Option<FactRef> {
        self.draft.definition.concept(fact).map(|concept| FactRef::of(fact, concept))
    }

    fn row(&self, fact: &FactId, known: &KnownFact, back: &str) -> Option<FactRow> {
        let head = self.head();
        let law = self.draft.definition.law_of(fact, &head.services).map(|id| Law::of(self.catalogue, id));
        let topic = self
            .draft
            .definition
            .requirements(&head.services)
            .find(|(_, r)| r.fact == *fact)
            .map(|(_, r)| r.topic.as_str());
        let from_register = known.is_from_register();
        let from_identity = known.source.as_deref().is_some_and(|source| is_identity(self.catalogue, source));
        Some(FactRow {
            fact: self.named(fact)?,
            known: known.clone(),
            law,
            change: topic.filter(|_| !from_register).map(|topic| head.path(&format!("{topic}{back}"))),
            wrong: (from_register && !from_identity).then(|| head.path(&format!("wrong-{fact}{back}"))),
            to_verify: self.unverified().contains(fact),
            correction: None,
        })
    }

    pub(in super::super) fn trouble(&self, source: &str) -> Option<Trouble> {
        let outcome = *self.draft.application.answers.sources.get(source)?;
        (outcome != SourceOutcome::Answered).then(|| Trouble { source: source.to_owned(), outcome })
    }

    pub(in super::super) fn who(&self, chosen: Option<String>, not_chosen: bool) -> Option<WhoPage> {
        let (role, source, list) = self.draft.definition.chosen_role()?;
        // What is kept of them has no order of its own; the list has.
        let lists = self.catalogue.sources.get(source).into_iter().flat_map(|source| &source.list);
        let shows: Vec<&Concept> = lists
            .filter(|known| known.id == list)
            .flat_map(|known| &known.shows)
            .filter_map(|id| self.catalogue.concepts.get(id))
            .collect();
        let candidates: Vec<Candidate> = self
            .draft
            .application
            .answers
            .candidates
            .iter()
            .map(|candidate| {
                let known = shows.iter().filter_map(|one| Some((*one, candidate.shows.get(one.path())?)));
                Candidate::of(candidate.subject.id.clone(), &role.id, known)
            })
            .collect();
        let before = self.draft.application.answers.who_answered.then(|| {
            let subject = self.draft.application.answers.subjects.get(&role.id);
            subject.map_or_else(|| NOT_LISTED.to_owned(), |subject| subject.id.id.clone())
        });
        let trouble = self.trouble(source).filter(|_| candidates.is_empty());
        let example = candidates.first().map_or_else(|| NOT_LISTED.to_owned(), |first| first.value.clone());
        Some(WhoPage {
            head: self.head_at(&Page::Who),
            role: role.id.clone(),
            source: source.to_owned(),
            candidates,
            chosen: chosen.or(before),
            not_chosen,
            trouble,
            example: Some(example),
        })
    }

    /// The page of what a source said, its facts by role in the order in which the services need them.
    pub(in super::super) fn known(&self, source: &str) -> KnownPage {
        let answers = &self.draft.application.answers;
        let mut groups: Vec<(String, Vec<FactRow>)> = Vec::new();
        for fact in self.draft.facts_from(source) {
            let Some(row) = answers.facts.get(&fact).and_then(|known| self.row(&fact, known, "")) else { continue };
            match groups.iter_mut().find(|(role, _)| *role == fact.role) {
                Some((_, rows)) => rows.push(row),
                None => groups.push((fact.role.clone(), vec![row])),
            }
        }
        let required = &self.draft.journey.required;
        let held = |fact: &FactId| self.draft.definition.held.get(fact).is_some_and(|by| by == source);
        let missing = required
            .iter()
            .map(|requirement| &requirement.fact)
            .filter(|fact| held(fact) && !answers.facts.get(fact).is_some_and(KnownFact::is_from_register))
            .filter_map(|fact| self.named(fact));
        KnownPage {
            head: self.head_at(&Page::Known(source.to_owned())),
            source: source.to_owned(),
            groups,
            missing: missing.collect(),
            trouble: self.trouble(source),
            from_sign_in: is_identity(self.catalogue, source),
            newer: self.draft.newer_at(source).iter().filter_map(|fact| self.named(fact)).collect(),
        }
    }

    /// The field of a fact: filled with what was typed, else with what is known.
    pub(in super::super) fn field(&self, fact: &FactId, typed: Option<Filled>, rejected: &[Rejected]) -> Option<Field> {
        let definition = &self.draft.definition;
        let concept = definition.concept(fact)?;
        let mut field = Field::of(fact, concept, definition.codes_of(concept));
        self.nearest_first(concept, &mut field);
        let answers = &self.draft.application.answers;
        let known = match answers.facts.get(fact) {
            Some(known) => known.value.as_ref(),
            None => answers.suggested.get(fact),
        };
        field.filled = typed.or_else(|| known.map(Filled::from_value)).unwrap_or_default();
        field.error = rejected.iter().find(|one| one.fact == *fact).map(|one| one.why.clone());
        let services = &self.draft.application.answers.services;
        field.services =
            definition.requirements(services).filter(|(_, r)| r.fact == *fact).map(|(s, _)| s.id.clone()).collect();
        Some(field)
    }

    /// Puts what lies near the person's address before what is farther, and marks the nearest.
    fn nearest_first(&self, concept: &Concept, field: &mut Field) {
        let Some(lies) = self.draft.definition.places_of(concept) else { return };
        let facts = &self.draft.application.answers.facts;
        let address = self.own_roles().into_iter().find_map(|role| facts.get(&FactId::new(&role, HOME)));
        let Some(Value::Code(home)) = address.and_then(|known| known.value.as_ref()) else { return };
        let place = |id: &String| self.catalogue.places.iter().find(|place| place.id == *id);
        let Some(home) = place(home) else { return };
        let far = |code: &String| lies.get(code).and_then(place)?.location.kilometres_to(&home.location);
        let far = |code: &String| far(code).unwrap_or(f64::INFINITY);
        field.codes.sort_by(|one, other| far(one).total_cmp(&far(other)));
        field.nearest = field.codes.first().filter(|code| far(code).is_finite()).cloned();
    }

    /// What will be paid to whoever answers these questions, where a topic asks how.
    fn paid(&self, topic: &str, asked: &[&Required]) -> Vec<(String, Option<(Money, Every)>)> {
        if !self.catalogue.topics.iter().any(|one| one.id == topic && one.pays) {
            return Vec::new();
        }
        let Draft { application, definition, today, .. } = self.draft;
        let chosen = definition.services.iter().filter(|service| application.answers.services.contains(&service.id));
        let asks = |service: &&Service| {
            service.requirement.iter().any(|one| asked.iter().any(|required| required.fact == one.fact))
        };
        let amount = |service: &Service| {
            let amount = service.amount.as_ref()?;
            let sum = amount.expression.amount(&application.answers.facts, *today).ok().flatten()?;
            Some((sum, amount.every))
        };
        chosen.filter(asks).map(|service| (service.id.clone(), amount(service))).collect()
    }

    pub(in super::super) fn question(
        &self,
        topic: &str,
        typed: impl Fn(&FactId) -> Option<Filled>,
        rejected: &[Rejected],
    ) -> QuestionPage {
        let answers = &self.draft.application.answers;
        let page = Page::Topic(topic.to_owned());
        let asked: Vec<&Required> = self.draft.journey.asked(answers, topic).collect();
        let fields = asked.iter().filter_map(|requirement| {
            let mut field = self.field(&requirement.fact, typed(&requirement.fact), rejected)?;
            field.optional = requirement.optional;
            Some(field)
        });
        let mut sources: Vec<&String> = asked.iter().filter_map(|r| self.draft.definition.held.get(&r.fact)).collect();
        sources.sort();
        sources.dedup();
        let head = self.head_at(&page);
        QuestionPage {
            topic: topic.to_owned(),
            fields: fields.collect(),
            context: Vec::new(),
            paid: self.paid(topic, &asked),
            troubles: sources.into_iter().filter_map(|source| self.trouble(source)).collect(),
            back: self.draft.journey.before(&page).map(|before| head.path(&before.to_string())),
            head,
            saved_elsewhere: false,
        }
    }

    pub(in super::super) fn wrong(
        &self,
        fact: &FactId,
        known: &KnownFact,
        form: (Option<Filled>, &[Rejected], String),
    ) -> Option<WrongPage> {
        let (typed, rejected, reason) = form;
        let with_typed = typed.is_some();
        let contested = known.registered.is_some();
        let mut field = self.field(fact, typed, rejected)?;
        if !contested && rejected.is_empty() && !with_typed {
            field.filled = Filled::default();
        }
        let source = known.source.clone().unwrap_or_default();
        Some(WrongPage {
            row: self.row(fact, known, "")?,
            field,
            reason,
            back: self.head().path(&format!("known-{source}")),
            head: self.head_at(&Page::Known(source)),
        })
    }

    /// The same as people see it who come on another channel: it costs what it costs there.
    pub(in super::super) fn check_on(&self, channel: Channel) -> CheckAnswersPage {
        let chosen = &self.draft.application.answers.services;
        let services = self.draft.definition.services.iter().filter(|service| chosen.contains(&service.id));
        CheckAnswersPage { total: services.map(|service| service.cost_on(channel)).sum(), ..self.check(false) }
    }

    pub(in super::super) fn check(&self, not_declared: bool) -> CheckAnswersPage {
        let answers = &self.draft.application.answers;
        let mut topics: Vec<(String, Vec<FactRow>)> = Vec::new();
        let mut registers: Vec<(String, Vec<FactRow>)> = Vec::new();
        let required = &self.draft.journey.required;
        for topic in &self.draft.definition.topics {
            for requirement in required.iter().filter(|requirement| requirement.topic == *topic) {
                let Some(known) = answers.facts.get(&requirement.fact) else { continue };
                let Some(row) = self.row(&requirement.fact, known, "?return=check") else { continue };
                let (groups, name) = match &known.source {
                    Some(source) => (&mut registers, source),
                    None => (&mut topics, topic),
                };
                match groups.iter_mut().find(|(key, _)| key == name) {
                    Some((_, rows)) => rows.push(row),
                    None => groups.push((name.clone(), vec![row])),
                }
            }
        }
        let failed = failed_criteria(&self.draft.definition, answers, self.draft.today);
        let lines = |effect: Effect| -> Vec<RuleLine> {
            let line = |(service, criterion): &(&domain::catalogue::Service, &domain::catalogue::Criterion)| RuleLine {
                service: service.id.clone(),
                criterion: criterion.id.clone(),
                effect: criterion.effect,
                law: Law::of(self.catalogue, &criterion.legal_basis),
            };
            failed.iter().filter(|(_, criterion)| criterion.effect == effect).map(line).collect()
        };
        let chosen = self.draft.definition.services.iter().filter(|service| answers.services.contains(&service.id));
        CheckAnswersPage {
            head: self.head_at(&Page::Check),
            newer: registers
                .iter()
                .map(|(id, _)| id.clone())
                .filter(|id| !self.draft.newer_at(id).is_empty())
                .collect(),
            topics,
            registers,
            warnings: lines(Effect::Warn),
            refusals: lines(Effect::Refuse),
            again: Vec::new(),
            waits: Vec::new(),
            total: chosen.map(|service| service.cost_on(Channel::Web)).sum(),
            key: submit_key(&self.draft.application),
            not_declared,
        }
    }

    /// The facts that a register should have and did not give: verified later.
    pub(in super::super) fn unverified(&self) -> &BTreeSet<FactId> {
        let draft = self.draft;
        self.unverified.get_or_init(|| draft.journey.to_be_verified(&draft.definition, &draft.application.answers))
    }
}
