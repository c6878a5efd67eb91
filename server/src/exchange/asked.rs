//! An authority asks about a case that it decides: the same gate, log and adapters as a person's application.

use domain::definition::Definition;
use domain::exchange::{LogEntry, Phase};
use domain::facts::{FactId, Facts, KnownFact};
use domain::gate::{self, Decision, Ground, Item, Reason, Said, Tie};
use domain::journey::{Answers, SourceOutcome};
use futures::future::join_all;
use std::collections::BTreeMap;
use tokio::time::Instant;
use uuid::Uuid;

use super::Exchange;
use super::journal::{Came, Row, result};
use super::plan::{Group, Plan, Wanted};
use crate::storage::StoreError;

/// An authority's question about a case, with what is stored of it.
pub struct CaseQuestion<'a> {
    /// The application that the case is part of.
    pub application: Uuid,
    /// The person whose application it is.
    pub person: Uuid,
    /// What it was started with.
    pub definition: &'a Definition,
    /// What was answered, and who stands in which role.
    pub answers: &'a Answers,
    /// The case.
    pub case: gate::Case<'a>,
    /// The system that asks, by its id in the settings.
    pub system: &'a str,
    /// The authority for which it asks.
    pub requester: &'a str,
    /// For which purpose, as it says.
    pub purpose: &'a str,
    /// The hub through which it asks.
    pub via: Option<&'a str>,
    /// The facts.
    pub facts: &'a [FactId],
}

/// What became of one fact.
#[derive(Clone, Debug)]
pub enum FactAnswer {
    /// The register said it.
    Known(Box<KnownFact>),
    /// The gate refused.
    Refused(Reason),
    /// It was asked and not given: the register was silent, or does not know the person or the value.
    NotGiven(SourceOutcome),
    /// The case has no such fact, or no register holds it.
    NoRegister,
}

impl Exchange {
    /// Asks the registers for facts about an open case, each fact decided by itself.
    ///
    /// # Errors
    /// When the exchange log can't be written: then no register was called.
    pub async fn ask_for_case(&self, question: &CaseQuestion<'_>) -> Result<BTreeMap<FactId, FactAnswer>, StoreError> {
        let mut answers: BTreeMap<FactId, FactAnswer> = BTreeMap::new();
        let mut plans: Vec<Plan<'_>> = Vec::new();
        for fact in question.facts {
            let place = self.place(question, fact, &mut plans);
            let answer = place.map_or(FactAnswer::NoRegister, |refused| match refused {
                Some(reason) => FactAnswer::Refused(reason),
                None => FactAnswer::NotGiven(SourceOutcome::UnknownThere),
            });
            answers.insert(fact.clone(), answer);
        }
        let intended: Vec<Vec<Row>> = plans.iter().map(|plan| self.case_rows(question, plan)).collect();
        let rows: Vec<Row> = intended.iter().flatten().cloned().collect();
        self.store.append_log(&rows).await?;
        let deadline = Instant::now() + self.deadline;
        let by = (question.application, question.person);
        let called = join_all(plans.into_iter().map(|plan| self.ask(plan, by, deadline))).await;
        let mut results: Vec<Row> = Vec::new();
        let mut facts = Facts::new();
        for (called, intended) in called.iter().zip(&intended) {
            let outcome = self.take(called, question.definition, &mut facts);
            let came = Came { reason: outcome.name(), latency_ms: called.latency_ms, hashes: called.hashes() };
            let now = self.clock.now();
            results.extend(intended.iter().filter(|(entry, _)| entry.allowed).map(|row| result(row, &came, now)));
            let allowed = called.plan.groups.iter().filter(|group| group.decision.is_allowed());
            for wanted in allowed.flat_map(|group| &group.wanted) {
                // The register answered, and not this: it does not know it.
                let silent = if outcome == SourceOutcome::Answered { SourceOutcome::UnknownThere } else { outcome };
                answers.insert(wanted.fact.clone(), FactAnswer::NotGiven(silent));
            }
        }
        if let Err(error) = self.store.append_log(&results).await {
            tracing::error!(%error, "what came of an exchange can't be logged");
        }
        answers.extend(facts.into_iter().map(|(fact, known)| (fact, FactAnswer::Known(Box::new(known)))));
        Ok(answers)
    }

    /// Puts a fact into the plan of its register: `None` when there is none, else the gate's reason if it refuses.
    fn place<'a>(
        &'a self,
        question: &CaseQuestion<'a>,
        fact: &FactId,
        plans: &mut Vec<Plan<'a>>,
    ) -> Option<Option<Reason>> {
        let service = question.definition.service(question.case.service)?;
        let (role, subject) = (service.role(&fact.role)?, question.answers.subjects.get(&fact.role)?);
        let concept = format!("{}.{}", role.kind, fact.path);
        let about = (concept.as_str(), role.capacity.as_str());
        let (source, row) = self.rights.get().authentic_source(&self.catalogue, about, self.clock.today())?;
        if row.subject != subject.id.scheme {
            return None;
        }
        let ground = gate::ForCase {
            service: Some(service),
            tie: Some(Tie { relation: subject.relation, until: subject.until }),
            case: Some(question.case),
        };
        let request = gate::Request {
            requester: question.requester,
            purpose: question.purpose,
            ground: Ground::Case(ground),
            source,
            items: &[Item { concept, capacity: role.capacity.clone() }],
            since: None,
            said: Said { explicit_request: question.answers.explicit_request.is_some(), consent: false },
            known_at_source: gate::AtSource::default(),
            today: self.clock.today(),
            at: self.clock.now(),
        };
        let decision = gate::decide(&self.rights.get(), &request);
        let refused = match &decision {
            Decision::Refused(reason) => Some(*reason),
            Decision::Allowed(_) => None,
        };
        let plan = plans.iter().position(|plan| plan.source.id == source.id).unwrap_or_else(|| {
            plans.push(Plan { exchange: Uuid::new_v4(), source, groups: Vec::new() });
            plans.len() - 1
        });
        let wanted = Wanted { fact: fact.clone(), row };
        let groups = &mut plans[plan].groups;
        match groups.iter_mut().find(|group| group.role == fact.role && same(&group.decision, &decision)) {
            Some(group) => group.wanted.push(wanted),
            None => groups.push(Group {
                service,
                role: fact.role.clone(),
                subject: subject.clone(),
                wanted: vec![wanted],
                held: true,
                decision,
            }),
        }
        Some(refused)
    }

    fn case_rows(&self, question: &CaseQuestion<'_>, plan: &Plan<'_>) -> Vec<Row> {
        plan.groups.iter().map(|group| self.case_row(question, plan, group)).collect()
    }

    fn case_row(&self, question: &CaseQuestion<'_>, plan: &Plan<'_>, group: &Group<'_>) -> Row {
        let (rows, reason) = match &group.decision {
            Decision::Allowed(rows) => (rows.as_slice(), "allowed"),
            Decision::Refused(reason) => (&[][..], reason.code()),
        };
        let law = rows.first().map_or(&group.service.legal_basis, |row| &row.legal_basis);
        let subject = &group.subject;
        let entry = LogEntry {
            phase: Phase::Intended,
            at: self.clock.now(),
            // A refusal is an exchange of its own: nothing comes of it.
            request_id: if rows.is_empty() { Uuid::new_v4() } else { plan.exchange },
            application: Some(question.application),
            initiator: "authority".to_owned(),
            channel: "system".to_owned(),
            actor_kind: "authority_system".to_owned(),
            actor: Some(question.system.to_owned()),
            person: Some(question.person),
            role: group.role.clone(),
            relation: subject.relation.name().to_owned(),
            requester: question.requester.to_owned(),
            service: group.service.id.clone(),
            purpose: question.purpose.to_owned(),
            legal_basis: law.clone(),
            authorisations: rows.iter().map(|row| row.id.clone()).collect(),
            source: plan.source.id.clone(),
            concepts: group.wanted.iter().map(|wanted| wanted.row.concept.clone()).collect(),
            allowed: !rows.is_empty(),
            reason: reason.to_owned(),
            latency_ms: None,
            request_hash: None,
            response_hash: None,
            via: through(question.via, plan.source.via.as_deref()),
            staff: None,
        };
        (entry, Some(self.store.vault().index(&subject.id.scheme, &subject.id.id)))
    }
}

/// The hubs that a question passes, in order: that by which it came, and that behind which the register is.
fn through(asker: Option<&str>, register: Option<&str>) -> Option<String> {
    let hubs: Vec<&str> = asker.into_iter().chain(register).collect();
    (!hubs.is_empty()).then(|| hubs.join(" "))
}

/// True when two facts can stand in one row of the log.
fn same(one: &Decision, other: &Decision) -> bool {
    match (one, other) {
        (Decision::Refused(one), Decision::Refused(other)) => one == other,
        (Decision::Allowed(one), Decision::Allowed(other)) => {
            one.iter().map(|row| &row.id).eq(other.iter().map(|row| &row.id))
        }
        _ => false,
    }
}
