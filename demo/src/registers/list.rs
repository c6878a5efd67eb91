//! `facts/v1/list`: a parent's birth notices. Only civil status has a list.

use super::{
    Holdings, Record, RegisterId, Subject, civil_status,
    query::{another, as_of, known, told},
    xroad::{Call, Fault, Service},
};
use crate::{people::BirthNotice, switches::Mode};
use axum::{body::Bytes, extract::State, http::HeaderMap, response::Response};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

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
    related: Related,
}

#[derive(Serialize)]
struct Related {
    mother: Subject,
    #[serde(skip_serializing_if = "Option::is_none")]
    father: Option<Subject>,
}

/// Answers a list.
pub(super) async fn answer(State(service): State<Service>, headers: HeaderMap, body: Bytes) -> Result<Response, Fault> {
    let (call, asked) = Call::read::<Asked>(&service, &headers, &body)?;
    if service.register != RegisterId::CivilStatus || asked.list != "births_of_parent" {
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
        Mode::WrongPerson => somebody_elses_births(holdings, asked.subject),
        _ => asked.subject,
    };
    let mut items: Vec<Item> = holdings
        .people
        .notices_of(&subject.id)
        .map(|notice| item(notice, holdings.today, &asked.attributes, mode))
        .collect();
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

fn item(notice: &BirthNotice, today: Date, asked: &[String], mode: Mode) -> Item {
    let person = |id: &String| Subject { scheme: "national_id".to_owned(), id: id.clone() };
    Item {
        subject: Subject { scheme: "birth_notice".to_owned(), id: notice.no.clone() },
        attributes: told(civil_status::birth(notice, today), asked, mode),
        related: Related { mother: person(&notice.mother), father: notice.father.as_ref().map(person) },
    }
}
