//! The hub asks by itself: a register said that something happened, or a round is due. The same gate and the same log
//! as for people, under the rows of the hub's functions; nobody's application is named, and somebody who acts only where
//! staff or the person themselves set it off.

use domain::application::{Assurance, Channel, SubjectId};
use domain::catalogue::{HubFunction, Source, SourceList};
use domain::encounter::Hand;
use domain::exchange::{LogEntry, Phase};
use domain::facts::Value;
use domain::gate::{self, AtSource, Decision, Ground, Item, Said};
use domain::journey::{Candidate, SourceOutcome};
use std::collections::BTreeMap;
use std::future::Future;
use tokio::time::Instant;
use uuid::Uuid;

use super::Exchange;
use super::adapters::{Answer, Call, Entry, Failure, Question, Reply};
use super::decode::decode;
use super::journal::{Came, Row, result};
use super::known::Knows;

/// What set a function of the hub off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetOff<'a> {
    /// An event of a register.
    Push,
    /// A round that was due.
    Round,
    /// A member of staff who has to know who is before them.
    Staff(&'a Hand),
    /// The person themselves, who wants to know what the function finds out.
    Person {
        /// The portal's id of them.
        person: Uuid,
        /// Through which channel they came.
        channel: Channel,
        /// How surely they are known.
        assurance: Assurance,
    },
}

/// A look that a function of the hub wants to take.
#[derive(Clone, Copy, Debug)]
pub struct HubLook<'a> {
    /// The function, under whose rows alone registers are asked.
    pub function: &'a HubFunction,
    /// What set it off.
    pub set_off: SetOff<'a>,
    /// The register.
    pub source: &'a Source,
    /// About whom.
    pub subject: &'a SubjectId,
    /// Whose facts are asked for, in the words of the dictionary: applicant, child.
    pub role: &'a str,
    /// In which capacity the register knows them.
    pub capacity: &'a str,
    /// What is asked.
    pub concepts: &'a [String],
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct HubFound<T> {
    /// The exchange, by which its rows of the log are found.
    pub exchange: Uuid,
    /// What became of the question.
    pub outcome: SourceOutcome,
    /// What the register said, if it said something.
    pub content: T,
}

impl Exchange {
    /// Asks a register about one subject: the values by concept. Never fails: the outcome says what became of it.
    pub async fn hub_query(&self, look: &HubLook<'_>) -> HubFound<BTreeMap<String, Value>> {
        let rows = look.concepts.iter().filter_map(|concept| look.source.holds(concept, look.capacity));
        let attributes: Vec<String> = rows.map(|row| row.attribute.clone()).collect();
        let question = Question { key: "subject".to_owned(), subject: look.subject.clone(), attributes };
        let found = self
            .look(look, async |call, deadline| {
                let register = self.registers.get(&look.source.id).ok_or_else(no_address)?;
                let questions = [question.clone()];
                register.query(deadline, &call, &questions).await
            })
            .await;
        let reply: Option<Reply> = found.content.and_then(|replies| replies.into_iter().next());
        let known = reply.as_ref().is_some_and(|reply| reply.found);
        if found.outcome == SourceOutcome::Answered {
            let knows = Knows { source: look.source, subject: look.subject, capacity: look.capacity, known };
            self.learned(&[knows], look.function).await;
        }
        let values = reply.filter(|_| known).map(|reply| self.values(look, &reply)).unwrap_or_default();
        let outcome = if found.outcome == SourceOutcome::Answered && !known {
            SourceOutcome::UnknownThere
        } else {
            found.outcome
        };
        HubFound { exchange: found.exchange, outcome, content: values }
    }

    /// Asks a register for a list that concerns a subject. Each entry must name the subject.
    pub async fn hub_list(&self, look: &HubLook<'_>, list: &SourceList) -> HubFound<Vec<Candidate>> {
        let rows = look.concepts.iter().filter_map(|concept| look.source.holds(concept, look.capacity));
        let attributes: Vec<String> = rows.map(|row| row.attribute.clone()).collect();
        let found = self
            .look(look, async |call, deadline| {
                let register = self.registers.get(&look.source.id).ok_or_else(no_address)?;
                let asked = register.list(deadline, &call, (&list.id, look.subject), &attributes);
                let answer: Answer<Vec<Entry>> = asked.await?;
                let fits = |entry: &Entry| {
                    entry.subject.scheme == list.scheme && entry.related.values().any(|id| id == look.subject)
                };
                if answer.content.iter().all(fits) { Ok(answer) } else { Err(Failure::WrongPerson) }
            })
            .await;
        let entries = found.content.unwrap_or_default();
        let candidates: Vec<Candidate> =
            entries.into_iter().map(|entry| self.candidate(look.source, list, entry)).collect();
        let of = |candidate: &Candidate| candidate.subject.clone();
        let subjects: Vec<SubjectId> = candidates.iter().map(of).collect();
        let knows = |subject| Knows { source: look.source, subject, capacity: look.capacity, known: true };
        self.learned(&subjects.iter().map(knows).collect::<Vec<_>>(), look.function).await;
        HubFound { exchange: found.exchange, outcome: found.outcome, content: candidates }
    }

    /// Gate, log, call, log: the order of every look. Without the first row of the log there is no call.
    async fn look<T, F>(&self, look: &HubLook<'_>, ask: impl FnOnce(Call, Instant) -> F) -> HubFound<Option<T>>
    where
        F: Future<Output = Result<Answer<T>, Failure>>,
    {
        let exchange = Uuid::new_v4();
        let decision = self.may_hub(look);
        let intended = self.intended_by_hub(look, exchange, &decision);
        if let Err(error) = self.store.append_log(std::slice::from_ref(&intended)).await {
            tracing::error!(%error, "the exchange log can't be written: no register is called");
            return HubFound { exchange, outcome: SourceOutcome::LogUnavailable, content: None };
        }
        if !decision.is_allowed() {
            return HubFound { exchange, outcome: SourceOutcome::NotAllowed, content: None };
        }
        let call = Call { id: exchange, application: exchange, user: Uuid::nil() };
        let started = Instant::now();
        let answer = ask(call, started + self.deadline).await;
        let outcome = match &answer {
            Ok(_) => SourceOutcome::Answered,
            Err(failure) => {
                tracing::warn!(source = %look.source.id, %exchange, %failure, "a register gave the hub nothing");
                failure.outcome()
            }
        };
        let hashes = answer.as_ref().ok().map(|a| (a.request_hash.clone(), a.response_hash.clone()));
        let latency_ms = i64::try_from(started.elapsed().as_millis()).unwrap_or(i64::MAX);
        let came = Came { reason: outcome.name(), latency_ms, hashes };
        if let Err(error) = self.store.append_log(&[result(&intended, &came, self.clock.now())]).await {
            tracing::error!(%error, "what came of an exchange can't be logged");
        }
        metrics::counter!("shubbak_hub_calls", "function" => look.function.id.clone(), "outcome" => outcome.name())
            .increment(1);
        HubFound { exchange, outcome, content: answer.ok().map(|answer| answer.content) }
    }

    fn may_hub(&self, look: &HubLook<'_>) -> Decision {
        let item = |concept: &String| Item { concept: concept.clone(), capacity: look.capacity.to_owned() };
        let items: Vec<Item> = look.concepts.iter().map(item).collect();
        let request = gate::Request {
            requester: &look.function.authority,
            purpose: &look.function.purpose,
            ground: match look.set_off {
                SetOff::Push => Ground::Push(Some(look.function)),
                SetOff::Round => Ground::Hub(Some(look.function)),
                SetOff::Person { assurance, .. } => Ground::Person(Some(look.function), assurance),
                SetOff::Staff(_) => Ground::Desk(Some(look.function)),
            },
            source: look.source,
            items: &items,
            since: None,
            said: Said::default(),
            known_at_source: AtSource::Perhaps,
            today: self.clock.today(),
            at: self.clock.now(),
        };
        gate::decide(&self.rights.get(), &request)
    }

    fn intended_by_hub(&self, look: &HubLook<'_>, exchange: Uuid, decision: &Decision) -> Row {
        let (rows, reason) = match decision {
            Decision::Allowed(rows) => (rows.as_slice(), "allowed"),
            Decision::Refused(reason) => (&[][..], reason.code()),
        };
        let law = rows.first().map_or(&look.function.legal_basis, |row| &row.legal_basis);
        let (initiator, hand) = match look.set_off {
            SetOff::Push => ("push", None),
            SetOff::Round => ("hub", None),
            SetOff::Staff(hand) => ("desk", Some(hand)),
            SetOff::Person { .. } => ("pull", None),
        };
        let (person, channel) = match look.set_off {
            SetOff::Person { person, channel, .. } => (Some(person), channel.name()),
            _ => (None, hand.map_or("", |hand| hand.channel.name())),
        };
        let entry = LogEntry {
            phase: Phase::Intended,
            at: self.clock.now(),
            request_id: exchange,
            application: None,
            initiator: initiator.to_owned(),
            channel: channel.to_owned(),
            actor_kind: match look.set_off {
                SetOff::Staff(_) => "staff",
                SetOff::Person { .. } => "citizen",
                SetOff::Push | SetOff::Round => "hub",
            }
            .to_owned(),
            actor: hand.map(|hand| hand.staff.clone()),
            person,
            role: look.role.to_owned(),
            relation: String::new(),
            requester: look.function.authority.clone(),
            service: look.function.id.clone(),
            purpose: look.function.purpose.clone(),
            legal_basis: law.clone(),
            authorisations: rows.iter().map(|row| row.id.clone()).collect(),
            source: look.source.id.clone(),
            concepts: look.concepts.to_vec(),
            allowed: decision.is_allowed(),
            reason: reason.to_owned(),
            latency_ms: None,
            request_hash: None,
            response_hash: None,
            via: look.source.via.clone(),
            encounter: None,
            staff: hand.map(|hand| hand.on_record("identify")),
            representation: None,
        };
        (entry, Some(self.store.vault().index(&look.subject.scheme, &look.subject.id)))
    }

    /// What was asked, as values of the dictionary; what nobody asked for is dropped and reported.
    fn values(&self, look: &HubLook<'_>, reply: &Reply) -> BTreeMap<String, Value> {
        let mut values = BTreeMap::new();
        let mut asked: Vec<&str> = Vec::new();
        for id in look.concepts {
            let Some(row) = look.source.holds(id, look.capacity) else { continue };
            asked.push(&row.attribute);
            let value = self.catalogue.concepts.get(id).zip(reply.attributes.get(&row.attribute));
            let value = value.and_then(|(concept, json)| decode(concept, row, self.catalogue.codes_of(concept), json));
            if let Some(value) = value {
                values.insert(id.clone(), value);
            }
        }
        let extra: Vec<&String> = reply.attributes.keys().filter(|name| !asked.contains(&name.as_str())).collect();
        if !extra.is_empty() {
            tracing::warn!(source = %look.source.id, ?extra, "a register sent attributes that nobody asked for: dropped");
            metrics::counter!("shubbak_register_unasked", "source" => look.source.id.clone()).increment(1);
        }
        values
    }
}

fn no_address() -> Failure {
    Failure::Unreachable("no address is configured".to_owned())
}
