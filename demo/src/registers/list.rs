//! `facts/v1/list`: a parent's birth notices, and a person's children and wards. Only civil status has lists.

use super::{
    Holdings, Record, RegisterId, Subject, civil_status,
    query::{another, as_of, known, told},
    xroad::{Call, Fault, Service},
};
use crate::{
    people::{BirthNotice, Person},
    switches::Mode,
};
use axum::{body::Bytes, extract::State, http::HeaderMap, response::Response};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Asked {
    list: String,
    subject: Subject,
    attributes: Vec<String>,
}

#[derive(Serialize)]
struct Listed {
    subject: Subject,
    as_of: Date,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    subject: Subject,
    attributes: Record,
    related: BTreeMap<&'static str, Subject>,
}

/// Answers a list.
pub(super) async fn answer(State(service): State<Service>, headers: HeaderMap, body: Bytes) -> Result<Response, Fault> {
    let (call, asked) = Call::read::<Asked>(&service, &headers, &body)?;
    let births = match asked.list.as_str() {
        "births_of_parent" => true,
        "dependants" => false,
        _ => return Err(Fault::invalid(format!("unknown list '{}'", asked.list))),
    };
    if service.register != RegisterId::CivilStatus {
        return Err(Fault::invalid(format!("unknown list '{}'", asked.list)));
    }
    if asked.subject.scheme != "national_id" {
        return Err(Fault::invalid("a parent is named by 'national_id'"));
    }
    known(service.register, &asked.attributes)?;
    let mode = service.world.switches.mode(service.register.id());
    let people = service.world.people();
    let holdings = Holdings { people: &people, today: service.world.clock.today() };
    let subject = match mode {
        Mode::WrongPerson if births => somebody_elses_births(holdings, asked.subject),
        Mode::WrongPerson => somebody_elses_children(holdings, asked.subject),
        _ => asked.subject,
    };
    let mut items: Vec<Item> = if births {
        let notices = holdings.people.notices_of(&subject.id);
        notices.map(|notice| item(notice, holdings.today, &asked.attributes, mode)).collect()
    } else {
        let people = holdings.people.dependants_of(&subject.id, holdings.today);
        people.map(|person| dependant(person, &asked.attributes, mode)).collect()
    };
    let now = service.world.clock.now();
    for item in &mut items {
        service.world.corrections.lay_over(service.register, &item.subject, &mut item.attributes, now);
    }
    Ok(call.answer(Listed { subject: subject.clone(), as_of: as_of(holdings.today, mode), items }))
}

/// Another parent, so that the lie has children in it.
fn somebody_elses_births(holdings: Holdings<'_>, subject: Subject) -> Subject {
    let other = holdings
        .people
        .notices()
        .iter()
        .find(|notice| notice.mother != subject.id && notice.father.as_deref() != Some(subject.id.as_str()));
    match other {
        Some(notice) => Subject { id: notice.mother.clone(), ..subject },
        None => another(holdings, subject),
    }
}

/// Another parent, so that the lie has children in it.
fn somebody_elses_children(holdings: Holdings<'_>, subject: Subject) -> Subject {
    let parents = holdings.people.all().iter().flat_map(|person| &person.parents);
    match parents.into_iter().find(|parent| **parent != subject.id) {
        Some(parent) => Subject { id: parent.clone(), ..subject },
        None => another(holdings, subject),
    }
}

fn by_number(id: &str) -> Subject {
    Subject { scheme: "national_id".to_owned(), id: id.to_owned() }
}

/// A child or a ward, with parents and guardian.
fn dependant(person: &Person, asked: &[String], mode: Mode) -> Item {
    let parents = ["mother", "father"].into_iter().zip(person.parents.iter().rev().map(|parent| by_number(parent)));
    let guardian = person.guardian.iter().map(|guardian| ("guardian", by_number(&guardian.national_id)));
    Item {
        subject: by_number(&person.national_id),
        attributes: told(civil_status::dependant(person), asked, mode),
        related: parents.chain(guardian).collect(),
    }
}

fn item(notice: &BirthNotice, today: Date, asked: &[String], mode: Mode) -> Item {
    let father = notice.father.iter().map(|father| ("father", by_number(father)));
    Item {
        subject: Subject { scheme: "birth_notice".to_owned(), id: notice.no.clone() },
        attributes: told(civil_status::birth(notice, today), asked, mode),
        related: std::iter::once(("mother", by_number(&notice.mother))).chain(father).collect(),
    }
}
