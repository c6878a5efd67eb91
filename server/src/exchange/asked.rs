//! An authority asks about a case that it decides: the same gate, log and adapters as a person's application.

use domain::application::Subject;
use domain::catalogue::{Availability, Service, Source};
use domain::definition::Definition;
use domain::exchange::{LogEntry, Phase};
use domain::facts::{FactId, Facts, KnownFact};
use domain::gate::{self, Decision, Directory, Ground, Item, Reason, Said, Tie};
use domain::journey::{Answers, SourceOutcome};
use futures::future::join_all;
use std::collections::BTreeMap;
use tokio::time::Instant;
use uuid::Uuid;

use super::Exchange;
use super::journal::{Came, Row, result};
use super::known::Whom;
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
        let held: Vec<Held<'_>> = question.facts.iter().filter_map(|fact| self.held(question, fact)).collect();
        let (directory, _) = self.directory(&held.iter().map(Held::whom).collect::<Vec<_>>()).await;
        answers.extend(question.facts.iter().map(|fact| (fact.clone(), FactAnswer::NoRegister)));
        for one in held {
            let decision = self.decide_for_case(question, &one, &directory);
            let answer = match &decision {
                Decision::Refused(reason) => FactAnswer::Refused(*reason),
                Decision::Allowed(_) => FactAnswer::NotGiven(SourceOutcome::UnknownThere),
            };
            answers.insert(one.fact.clone(), answer);
            place(&mut plans, one, decision);
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

    /// The register that holds a fact of the case; `None` when there is none.
    fn held<'a>(&'a self, question: &CaseQuestion<'a>, fact: &'a FactId) -> Option<Held<'a>> {
        let service = question.definition.service(question.case.service)?;
        let (role, subject) = (service.role(&fact.role)?, question.answers.subjects.get(&fact.role)?);
        let concept = format!("{}.{}", role.kind, fact.path);
        let about = (concept.as_str(), role.capacity.as_str());
        let (source, row) = self.rights.get().authentic_source(&self.catalogue, about, self.clock.today())?;
        (row.subject == subject.id.scheme).then_some(Held { fact, service, subject, source, row })
    }

    fn decide_for_case(&self, question: &CaseQuestion<'_>, held: &Held<'_>, directory: &Directory) -> Decision {
        let ground = gate::ForCase {
            service: Some(held.service),
            tie: Some(Tie { relation: held.subject.relation, until: held.subject.until }),
            case: Some(question.case),
        };
        let item = Item { concept: held.row.concept.clone(), capacity: held.row.capacity.clone() };
        let request = gate::Request {
            requester: question.requester,
            purpose: question.purpose,
            ground: Ground::Case(ground),
            source: held.source,
            items: &[item],
            since: None,
            said: Said { explicit_request: question.answers.explicit_request.is_some(), consent: false },
            known_at_source: directory.at(&held.source.id, &held.subject.id),
            today: self.clock.today(),
            at: self.clock.now(),
        };
        gate::decide(&self.rights.get(), &request)
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
            encounter: None,
            staff: None,
            representation: None,
        };
        (entry, Some(self.store.vault().index(&subject.id.scheme, &subject.id.id)))
    }
}

/// A fact of a case that a register holds.
struct Held<'a> {
    fact: &'a FactId,
    service: &'a Service,
    subject: &'a Subject,
    source: &'a Source,
    row: &'a Availability,
}

impl Held<'_> {
    fn whom(&self) -> Whom<'_> {
        Whom { source: self.source, subject: &self.subject.id, capacities: vec![&self.row.capacity] }
    }
}

/// Puts a decided fact into the plan of its register.
fn place<'a>(plans: &mut Vec<Plan<'a>>, held: Held<'a>, decision: Decision) {
    let plan = plans.iter().position(|plan| plan.source.id == held.source.id).unwrap_or_else(|| {
        plans.push(Plan { exchange: Uuid::new_v4(), source: held.source, groups: Vec::new() });
        plans.len() - 1
    });
    let wanted = Wanted { fact: held.fact.clone(), row: held.row };
    let groups = &mut plans[plan].groups;
    match groups.iter_mut().find(|group| group.role == held.fact.role && same(&group.decision, &decision)) {
        Some(group) => group.wanted.push(wanted),
        None => groups.push(Group {
            service: held.service,
            role: held.fact.role.clone(),
            subject: held.subject.clone(),
            wanted: vec![wanted],
            held: true,
            decision,
        }),
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
