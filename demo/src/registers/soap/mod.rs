//! A register as a legacy SOAP 1.1 service: its one operation, its WSDL, and the lies that a switch can make it tell.

mod envelope;
mod message;

use super::{Holdings, Record, RegisterId, Subject, query, social_insurance};
use crate::{switches::Mode, world::Shared};
use axum::{
    Router,
    body::Bytes,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::get,
};
pub(crate) use envelope::failed;
use envelope::{Fault, escape};
use message::Message;
use std::fmt::Write;

/// Where the service is, below the register's address.
const PATH: &str = "/ws/social-insurance";
/// Its schema's namespace.
const NAMESPACE: &str = "urn:alwaha:social-insurance";
/// The most people in one call.
const MOST_PEOPLE: usize = 50;
/// Its description, and the schemas that this imports; `{address}` is where it is.
const WSDL: &str = include_str!("../../../data/wsdl/social-insurance.wsdl");
const XROAD: &str = include_str!("../../../data/wsdl/xroad.xsd");
const IDENTIFIERS: &str = include_str!("../../../data/wsdl/identifiers.xsd");

/// The register's routes.
pub(super) fn router() -> Router<Shared> {
    Router::new().route(PATH, get(describe).post(answer))
}

fn xml(status: StatusCode, body: String) -> Response {
    (status, [(CONTENT_TYPE, "text/xml; charset=utf-8")], body).into_response()
}

/// `?wsdl`, and the two schemas that it imports.
async fn describe(State(world): State<Shared>, RawQuery(query): RawQuery) -> Response {
    let base = world.registers.get(&RegisterId::SocialInsurance).map_or("", String::as_str);
    let document = match query.as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("wsdl") => WSDL,
        Some("xsd=xroad") => XROAD,
        Some("xsd=identifiers") => IDENTIFIERS,
        _ => return (StatusCode::NOT_FOUND, "ask for ?wsdl").into_response(),
    };
    xml(StatusCode::OK, document.replace("{address}", &format!("{base}{PATH}")))
}

async fn answer(State(world): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    match look_up(&world, &headers, &body) {
        Ok(envelope) => xml(StatusCode::OK, envelope),
        Err(fault) => xml(StatusCode::INTERNAL_SERVER_ERROR, fault.envelope()),
    }
}

fn look_up(world: &Shared, headers: &HeaderMap, body: &Bytes) -> Result<String, Fault> {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("text/xml") {
        return Err(Fault::client("InvalidContentType", "SOAP 1.1 comes as text/xml"));
    }
    let message = Message::read(body)?;
    let people = message.people()?;
    let mode = world.switches.mode(RegisterId::SocialInsurance.id());
    let country = world.people();
    let holdings = Holdings { people: &country, today: world.clock.today() };
    let mut records = String::new();
    for id in people {
        let mut subject = Subject { scheme: "national_id".to_owned(), id };
        if mode == Mode::WrongPerson {
            subject = somebody_insured(holdings, subject);
        }
        if let Some(record) = RegisterId::SocialInsurance.record(holdings, &subject) {
            let as_of = query::as_of(holdings.today, mode);
            records.push_str(&write_record(&subject.id, &as_of.to_string(), &record, mode));
        }
    }
    if records.is_empty() {
        return Err(Fault::person_not_found(&message));
    }
    Ok(envelope::answer(&message, "getInsuredPersonsResponse", &records))
}

/// Somebody else, so insured that there is something to lie about.
fn somebody_insured(holdings: Holdings<'_>, subject: Subject) -> Subject {
    let mut other = query::another(holdings, subject.clone());
    while RegisterId::SocialInsurance.record(holdings, &other).is_none() || other.id == subject.id {
        other = query::another(holdings, other);
    }
    other
}

/// One `insuredPerson`, its elements in the order of the schema.
fn write_record(id: &str, as_of: &str, record: &Record, mode: Mode) -> String {
    let mut xml = format!("<si:insuredPerson><si:nationalId>{id}</si:nationalId><si:asOf>{as_of}</si:asOf>");
    let mut inside = "";
    for path in social_insurance::ATTRIBUTES {
        let Some(value) = record.get(*path) else { continue };
        let (around, name) = path.split_once('/').unwrap_or(("", path));
        if around != inside {
            let _ = write!(xml, "<si:{around}>");
            inside = around;
        }
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let _ = write!(xml, "<si:{name}>{}</si:{name}>", escape(&text));
    }
    if !inside.is_empty() {
        let _ = write!(xml, "</si:{inside}>");
    }
    if mode == Mode::Extra {
        xml.push_str("<si:blood_group>O+</si:blood_group><si:clerks_note>not for the portal</si:clerks_note>");
    }
    xml.push_str("</si:insuredPerson>");
    xml
}
