//! Pull: an application needs facts. One bulk call a source, all sources side by side under one deadline.

use domain::definition::Definition;
use domain::directory::Learned;
use domain::facts::{Confidence, FactId, Facts, KnownFact, Status};
use domain::gate::{Decision, Reason};
use domain::journey::{Answers, SourceOutcome};
use futures::future::join_all;
use std::collections::{BTreeMap, BTreeSet};
use tokio::time::Instant;
use uuid::Uuid;

use super::adapters::{Answer, Call, Failure, Reply};
use super::decode::decode;
use super::journal::{Came, Look, Row, result};
use super::known::Knows;
use super::plan::{Group, Plan, items, plan, whom};
use super::{Exchange, OnBehalf, Wish};

/// What registers gave, and what became of the question to each of them.
#[derive(Clone, Debug, Default)]
pub struct Pulled {
    /// The facts, not yet confirmed by the person.
    pub facts: Facts,
    /// The outcome by source.
    pub outcomes: BTreeMap<String, SourceOutcome>,
    /// The facts for which the gate refused that their register be asked.
    pub barred: BTreeSet<FactId>,
}

/// A call that was made, or was not.
pub(super) struct Called<'a> {
    pub(super) plan: Plan<'a>,
    outcome: Result<Answer<Vec<Reply>>, Failure>,
    pub(super) latency_ms: i64,
}

impl Called<'_> {
    /// The fingerprints of what went over the wire, where something did.
    pub(super) fn hashes(&self) -> Option<(String, String)> {
        self.outcome.as_ref().ok().map(|answer| (answer.request_hash.clone(), answer.response_hash.clone()))
    }
}

/// Whom an answer says that the register knows, or does not: each subject in each capacity that was asked about.
fn knows<'a>(called: &'a Called<'_>) -> Vec<Knows<'a>> {
    let replies = called.outcome.as_ref().map(|answer| answer.content.as_slice()).unwrap_or_default();
    let mut all: Vec<Knows<'a>> = Vec::new();
    for group in called.plan.groups.iter().filter(|group| group.decision.is_allowed()) {
        let Some(reply) = replies.iter().find(|reply| reply.key == group.role) else { continue };
        for wanted in &group.wanted {
            let capacity = wanted.row.capacity.as_str();
            if !all.iter().any(|one| one.subject == &group.subject.id && one.capacity == capacity) {
                all.push(Knows {
                    source: called.plan.source,
                    subject: &group.subject.id,
                    capacity,
                    known: reply.found,
                });
            }
        }
    }
    all
}

/// The facts that no service may have asked for. That the register does not know somebody is no lack of a right.
fn barred(plans: &[Plan<'_>]) -> BTreeSet<FactId> {
    let groups = || plans.iter().flat_map(|plan| &plan.groups);
    let unknown = Decision::Refused(Reason::UnknownAtSource);
    let facts = |group: &Group<'_>| group.wanted.iter().map(|wanted| wanted.fact.clone()).collect::<Vec<_>>();
    let mut barred: BTreeSet<FactId> =
        groups().filter(|group| !group.decision.is_allowed() && group.decision != unknown).flat_map(facts).collect();
    for fact in groups().filter(|group| group.decision.is_allowed() || group.decision == unknown).flat_map(facts) {
        barred.remove(&fact);
    }
    barred
}

impl Exchange {
    /// Asks the registers for what the chosen services need and nobody has said yet. Never fails: what does not
    /// arrive is simply not among the facts, and its source's outcome says why.
    pub async fn pull(&self, definition: &Definition, answers: &Answers, by: &OnBehalf) -> Pulled {
        let known = (&*self.catalogue, &*self.rights.get());
        self.pull_planned(definition, answers, by, plan(known, definition, answers, self.clock.today())).await
    }

    /// The same, of one source alone.
    pub async fn pull_from(&self, source: &str, definition: &Definition, answers: &Answers, by: &OnBehalf) -> Pulled {
        let known = (&*self.catalogue, &*self.rights.get());
        let mut plans = plan(known, definition, answers, self.clock.today());
        plans.retain(|plan| plan.source.id == source);
        self.pull_planned(definition, answers, by, plans).await
    }

    async fn pull_planned<'a>(
        &'a self,
        definition: &'a Definition,
        answers: &Answers,
        by: &OnBehalf,
        mut plans: Vec<Plan<'a>>,
    ) -> Pulled {
        let (directory, before) = self.directory(&whom(&plans)).await;
        for plan in &mut plans {
            for group in &mut plan.groups {
                let wish = Wish {
                    service: group.service,
                    services: &answers.services,
                    source: plan.source,
                    tie: by.tie(&group.subject, &group.service.id),
                    items: &items(group),
                    known_at_source: directory.at(&plan.source.id, &group.subject.id),
                };
                group.decision = self.decide(&wish, by);
            }
        }
        let intended: Vec<Vec<Row>> = plans.iter().map(|plan| self.rows(plan, by)).collect();
        let mut pulled = Pulled { barred: barred(&plans), ..Pulled::default() };
        let rows: Vec<Row> = intended.iter().flatten().cloned().collect();
        if let Err(error) = self.store.append_log(&rows).await {
            tracing::error!(%error, "the exchange log can't be written: no register is called");
            for plan in &plans {
                pulled.outcomes.insert(plan.source.id.clone(), SourceOutcome::LogUnavailable);
            }
            return pulled;
        }
        let deadline = Instant::now() + self.deadline;
        let called =
            join_all(plans.into_iter().map(|plan| self.ask(plan, (by.application, by.person), deadline))).await;
        let mut results: Vec<Row> = Vec::new();
        for (called, intended) in called.iter().zip(&intended) {
            let outcome = self.take(called, definition, &mut pulled.facts);
            let came = Came { reason: outcome.name(), latency_ms: called.latency_ms, hashes: called.hashes() };
            let now = self.clock.now();
            results.extend(intended.iter().filter(|(entry, _)| entry.allowed).map(|row| result(row, &came, now)));
            self.pulse.note(&called.plan.source.id, outcome);
            pulled.outcomes.insert(called.plan.source.id.clone(), outcome);
        }
        let knows: Vec<Knows<'_>> = called.iter().flat_map(knows).collect();
        self.learn(&knows, Learned::Probe, &before).await;
        if let Err(error) = self.store.append_log(&results).await {
            tracing::error!(%error, "what came of an exchange can't be logged");
        }
        pulled
    }

    fn rows(&self, plan: &Plan<'_>, by: &OnBehalf) -> Vec<Row> {
        let look = |group: &Group<'_>| {
            let look = Look {
                // What is not held is refused in an exchange of its own: nothing comes of it.
                exchange: if group.held { plan.exchange } else { Uuid::new_v4() },
                service: group.service,
                role: &group.role,
                subject: &group.subject,
                source: &plan.source.id,
                concepts: group.wanted.iter().map(|wanted| wanted.row.concept.clone()).collect(),
                decision: &group.decision,
            };
            self.intended(&look, by, self.clock.now())
        };
        plan.groups.iter().map(look).collect()
    }

    /// Makes the call of a plan, for an application and the person whose it is.
    pub(super) async fn ask<'a>(
        &self,
        plan: Plan<'a>,
        (application, user): (Uuid, Uuid),
        deadline: Instant,
    ) -> Called<'a> {
        let questions = plan.questions();
        let started = Instant::now();
        let outcome = match self.registers.get(&plan.source.id) {
            _ if questions.is_empty() => Err(Failure::Refused("refused by the gate".to_owned())),
            None => Err(Failure::Unreachable("no address is configured".to_owned())),
            Some(register) => {
                let call = Call { id: plan.exchange, application, user };
                register.query(deadline, &call, &questions).await
            }
        };
        let latency = started.elapsed();
        metrics::histogram!("shubbak_register_seconds", "source" => plan.source.id.clone())
            .record(latency.as_secs_f64());
        Called { plan, outcome, latency_ms: i64::try_from(latency.as_millis()).unwrap_or(i64::MAX) }
    }

    /// Takes the facts out of an answer; says what became of the call.
    pub(super) fn take(&self, called: &Called<'_>, definition: &Definition, facts: &mut Facts) -> SourceOutcome {
        let source = called.plan.source;
        let allowed = called.plan.groups.iter().any(|group| matches!(group.decision, Decision::Allowed(_)));
        let outcome = match &called.outcome {
            _ if !allowed && called.plan.is_unknown_there() => SourceOutcome::UnknownThere,
            _ if !allowed => SourceOutcome::NotAllowed,
            Err(failure) => {
                tracing::warn!(source = %source.id, exchange = %called.plan.exchange, %failure, "a register gave nothing");
                failure.outcome()
            }
            Ok(answer) if answer.content.iter().all(|reply| !reply.found) => SourceOutcome::UnknownThere,
            Ok(answer) => {
                for reply in answer.content.iter().filter(|reply| reply.found) {
                    self.take_reply(called, definition, reply, facts);
                }
                SourceOutcome::Answered
            }
        };
        metrics::counter!("shubbak_register_calls", "source" => source.id.clone(), "outcome" => outcome.name())
            .increment(1);
        outcome
    }

    fn take_reply(&self, called: &Called<'_>, definition: &Definition, reply: &Reply, facts: &mut Facts) {
        let mut asked: Vec<&str> = Vec::new();
        let allowed = |group: &&Group<'_>| group.role == reply.key && matches!(group.decision, Decision::Allowed(_));
        for group in called.plan.groups.iter().filter(allowed) {
            for wanted in &group.wanted {
                asked.push(&wanted.row.attribute);
                let Some(json) = reply.attributes.get(&wanted.row.attribute) else { continue };
                if !facts.contains_key(&wanted.fact)
                    && let Some(fact) = self.known(called, definition, reply, (&wanted.fact, wanted.row, json))
                {
                    facts.insert(wanted.fact.clone(), fact);
                }
                if let Some(fact) = facts.get_mut(&wanted.fact) {
                    fact.allowed_for.push(group.service.id.clone());
                }
            }
        }
        let extra: Vec<&String> = reply.attributes.keys().filter(|name| !asked.contains(&name.as_str())).collect();
        if !extra.is_empty() {
            tracing::warn!(source = %called.plan.source.id, exchange = %called.plan.exchange, ?extra, "a register sent attributes that nobody asked for: dropped");
            metrics::counter!("shubbak_register_unasked", "source" => called.plan.source.id.clone()).increment(1);
        }
    }

    fn known(
        &self,
        called: &Called<'_>,
        definition: &Definition,
        reply: &Reply,
        (fact, row, json): (&FactId, &domain::catalogue::Availability, &serde_json::Value),
    ) -> Option<KnownFact> {
        let concept = definition.concept(fact)?;
        let Some(value) = decode(concept, row, definition.codes_of(concept), json) else {
            tracing::warn!(source = %called.plan.source.id, attribute = %row.attribute, "a register's value is not of the concept's kind: not used");
            return None;
        };
        let age = reply.as_of.map(|day| (self.clock.today() - day).get_days());
        let confidence = match age {
            Some(days) if i64::from(days) > row.max_age_days => Confidence::Stale,
            _ if row.authentic => Confidence::Authentic,
            _ => Confidence::Derived,
        };
        Some(KnownFact {
            value: Some(value),
            source: Some(called.plan.source.id.clone()),
            confidence,
            status: Status::Unconfirmed,
            as_of: reply.as_of,
            at: self.clock.now(),
            exchange: Some(called.plan.exchange),
            allowed_for: Vec::new(),
            registered: None,
            registered_confidence: None,
            reason: None,
            by: None,
        })
    }
}
