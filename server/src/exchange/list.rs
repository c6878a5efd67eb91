//! Lists: whom a register can offer for a role, such as a parent's newborn.

use domain::application::{Relation, Subject, SubjectId};
use domain::catalogue::{Source, SourceList};
use domain::definition::Definition;
use domain::gate::{AtSource, Item};
use domain::journey::{Answers, Candidate, SourceOutcome};
use tokio::time::Instant;
use uuid::Uuid;

use super::adapters::{Answer, Call, Entry, Failure};
use super::decode::decode;
use super::journal::{Came, Look, Row, result};
use super::{Exchange, OnBehalf, Wish};

/// What a register offered.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The candidates, none when the register gave nothing.
    pub candidates: Vec<Candidate>,
    /// What became of the question.
    pub outcome: SourceOutcome,
    /// The source's id.
    pub source: String,
}

impl Exchange {
    /// Asks the register whose list fills a role of the definition; `None` when no role is filled from a list.
    pub async fn list(&self, definition: &Definition, answers: &Answers, by: &OnBehalf) -> Option<Listed> {
        let (_, source, list) = definition.chosen_role()?;
        let source = self.catalogue.sources.get(source)?;
        let list = source.list.iter().find(|l| l.id == list)?;
        let subject = Subject {
            id: SubjectId { scheme: "national_id".to_owned(), id: by.national_id.clone() },
            relation: Relation::Same,
            until: None,
        };
        let exchange = Uuid::new_v4();
        let (rows, allowed) = self.look_at_list((source, list), definition, answers, (exchange, by, &subject));
        let listed = |candidates, outcome| Some(Listed { candidates, outcome, source: source.id.clone() });
        if let Err(error) = self.store.append_log(&rows).await {
            tracing::error!(%error, "the exchange log can't be written: no register is called");
            return listed(Vec::new(), SourceOutcome::LogUnavailable);
        }
        if !allowed {
            return listed(Vec::new(), SourceOutcome::NotAllowed);
        }
        let started = Instant::now();
        let answer = self.ask_list(source, list, &subject.id, (exchange, by)).await;
        let outcome = match &answer {
            Ok(_) => SourceOutcome::Answered,
            Err(failure) => {
                tracing::warn!(source = %source.id, %exchange, %failure, "a register gave no list");
                failure.outcome()
            }
        };
        metrics::counter!("shubbak_register_calls", "source" => source.id.clone(), "outcome" => outcome.name())
            .increment(1);
        let hashes = answer.as_ref().ok().map(|a| (a.request_hash.clone(), a.response_hash.clone()));
        let latency_ms = i64::try_from(started.elapsed().as_millis()).unwrap_or(i64::MAX);
        let came = Came { reason: outcome.name(), latency_ms, hashes };
        let now = self.clock.now();
        let results: Vec<Row> = rows.iter().filter(|(e, _)| e.allowed).map(|row| result(row, &came, now)).collect();
        if let Err(error) = self.store.append_log(&results).await {
            tracing::error!(%error, "what came of an exchange can't be logged");
        }
        let entries = answer.map(|answer| answer.content).unwrap_or_default();
        listed(entries.into_iter().map(|entry| self.candidate(source, list, entry)).collect(), outcome)
    }

    /// What is to be logged of each chosen service's look at the list, and whether any of them is allowed.
    fn look_at_list(
        &self,
        (source, list): (&Source, &SourceList),
        definition: &Definition,
        answers: &Answers,
        (exchange, by, subject): (Uuid, &OnBehalf, &Subject),
    ) -> (Vec<Row>, bool) {
        let item = |concept: &String| Item { concept: concept.clone(), capacity: list.capacity.clone() };
        let items: Vec<Item> = list.shows.iter().map(item).collect();
        let mut rows: Vec<Row> = Vec::new();
        let mut allowed = false;
        for service in definition.services.iter().filter(|s| answers.services.contains(&s.id)) {
            let wish = Wish {
                service,
                services: &answers.services,
                source,
                tie: by.tie(subject, &service.id),
                items: &items,
                // The directory knows people in capacities; whoever asks for a list stands in none of the list's.
                known_at_source: AtSource::Perhaps,
            };
            let decision = self.decide(&wish, by);
            allowed |= decision.is_allowed();
            let look = Look {
                exchange,
                service,
                role: "applicant",
                subject,
                source: &source.id,
                concepts: list.shows.clone(),
                decision: &decision,
            };
            rows.push(self.intended(&look, by, self.clock.now()));
        }
        (rows, allowed)
    }

    async fn ask_list(
        &self,
        source: &domain::catalogue::Source,
        list: &SourceList,
        subject: &SubjectId,
        (exchange, by): (Uuid, &OnBehalf),
    ) -> Result<Answer<Vec<Entry>>, Failure> {
        let attributes: Vec<String> = list
            .shows
            .iter()
            .filter_map(|concept| source.holds(concept, &list.capacity))
            .map(|row| row.attribute.clone())
            .collect();
        let Some(register) = self.registers.get(&source.id) else {
            return Err(Failure::Unreachable("no address is configured".to_owned()));
        };
        let call = Call { id: exchange, application: by.application, user: by.person };
        let deadline = Instant::now() + self.deadline;
        let answer = register.list(deadline, &call, (&list.id, subject), &attributes).await?;
        let fits =
            |entry: &Entry| entry.subject.scheme == list.scheme && entry.related.values().any(|id| id == subject);
        // A list of somebody else's children must never be shown: each entry has to name the one who asks.
        if answer.content.iter().all(fits) { Ok(answer) } else { Err(Failure::WrongPerson) }
    }

    pub(super) fn candidate(&self, source: &domain::catalogue::Source, list: &SourceList, entry: Entry) -> Candidate {
        let shows = list.shows.iter().filter_map(|id| {
            let concept = self.catalogue.concepts.get(id)?;
            let row = source.holds(id, &list.capacity)?;
            let value = decode(concept, row, self.catalogue.codes_of(concept), entry.attributes.get(&row.attribute)?)?;
            Some((concept.path().to_owned(), value))
        });
        let related = entry.related.iter().filter(|(relation, _)| list.related.contains(relation));
        Candidate {
            shows: shows.collect(),
            related: related.map(|(relation, id)| (relation.clone(), id.clone())).collect(),
            subject: entry.subject.clone(),
        }
    }
}
