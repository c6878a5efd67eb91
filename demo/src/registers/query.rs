//! `facts/v1/query`: some attributes of some subjects, and the lies that a switch can make of them.

use super::{
    Holdings, Record, RegisterId, Subject,
    xroad::{Call, Fault, Service},
};
use crate::switches::Mode;
use axum::{body::Bytes, extract::State, http::HeaderMap, response::Response};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The most subjects in one call.
const MOST_QUERIES: usize = 50;

#[derive(Deserialize)]
struct Asked {
    queries: Vec<Query>,
}

#[derive(Deserialize)]
struct Query {
    key: String,
    subject: Subject,
    attributes: Vec<String>,
}

#[derive(Serialize)]
struct Answered {
    results: Vec<Found>,
}

#[derive(Serialize)]
struct Found {
    key: String,
    subject: Subject,
    found: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attributes: Option<Record>,
}

/// Answers a query.
pub(super) async fn answer(State(service): State<Service>, headers: HeaderMap, body: Bytes) -> Result<Response, Fault> {
    let (call, Asked { queries }) = Call::read(&service, &headers, &body)?;
    if queries.is_empty() || queries.len() > MOST_QUERIES {
        return Err(Fault::invalid(format!("1 to {MOST_QUERIES} queries are taken in a call, not {}", queries.len())));
    }
    for query in &queries {
        known(service.register, &query.attributes)?;
    }
    let mode = service.world.switches.mode(service.register.id());
    let people = service.world.people();
    let holdings = Holdings { people: &people, today: service.world.clock.today() };
    let now = service.world.clock.now();
    let mut results: Vec<Found> =
        queries.into_iter().map(|query| look_up(service.register, holdings, query, mode)).collect();
    for found in &mut results {
        if let Some(record) = &mut found.attributes {
            service.world.corrections.lay_over(service.register, &found.subject, record, now);
        }
    }
    Ok(call.answer(Answered { results }))
}

fn look_up(register: RegisterId, holdings: Holdings<'_>, query: Query, mode: Mode) -> Found {
    let subject = match mode {
        Mode::WrongPerson => another(holdings, query.subject),
        _ => query.subject,
    };
    let record = register.record(holdings, &subject);
    Found {
        key: query.key,
        subject,
        found: record.is_some(),
        as_of: record.as_ref().map(|_| as_of(holdings.today, mode)),
        attributes: record.map(|record| told(record, &query.attributes, mode)),
    }
}

/// Refuses attributes that the register doesn't have.
pub(super) fn known(register: RegisterId, attributes: &[String]) -> Result<(), Fault> {
    match attributes.iter().find(|asked| !register.attributes().contains(&asked.as_str())) {
        None => Ok(()),
        Some(asked) => Err(Fault::invalid(format!("unknown attribute '{asked}'"))),
    }
}

/// The asked attributes of a record; everything and more when the register is indiscreet.
pub(super) fn told(mut record: Record, asked: &[String], mode: Mode) -> Record {
    if mode == Mode::Extra {
        record.insert("blood_group".to_owned(), Value::from("O+"));
        record.insert("clerks_note".to_owned(), Value::from("not for the portal"));
    } else {
        record.retain(|name, _| asked.contains(name));
    }
    record
}

/// The day on which the register's knowledge was right.
pub(super) fn as_of(today: Date, mode: Mode) -> Date {
    match mode {
        Mode::Stale => today.saturating_sub(2.years()),
        _ => today,
    }
}

/// The subject that a register takes for the one asked about.
pub(super) fn another(holdings: Holdings<'_>, subject: Subject) -> Subject {
    let id = match subject.scheme.as_str() {
        "birth_notice" => holdings.people.another_notice(&subject.id).map(|it| &it.no),
        _ => holdings.people.somebody_else(&subject.id).map(|it| &it.national_id),
    };
    match id {
        Some(id) => Subject { id: id.clone(), ..subject },
        None => subject,
    }
}
