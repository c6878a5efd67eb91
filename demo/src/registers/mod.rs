//! The registers: each answers facts about people over the X-Road message protocol, for REST or for SOAP.
//!
//! A register is added by a variant of [`RegisterId`] and a module that looks up its records.

mod addresses;
mod civil_status;
pub(crate) mod corrections;
mod description;
mod drivers;
mod list;
mod listener;
mod population;
mod portrait;
mod query;
mod rates;
mod soap;
mod social_insurance;
mod xroad;

pub(crate) use listener::{RegisterSocket, keep_open};
pub(crate) use soap::failed as soap_failed;

use crate::{
    faults::{Faulty, misbehave},
    lang::Lang,
    people::{People, Person},
    switches::Kind,
    world::Shared,
};
use axum::{
    Json, Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// A register of the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum RegisterId {
    /// Who a person is.
    Population,
    /// Marriages, and births that a hospital has notified.
    CivilStatus,
    /// Where a person lives.
    Addresses,
    /// Driving licences.
    Drivers,
    /// Employment and social insurance: an old service that speaks SOAP.
    SocialInsurance,
    /// Municipal rates, behind the municipal hub.
    Rates,
}

/// Whom or what a fact is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Subject {
    /// `national_id` or `birth_notice`.
    pub(crate) scheme: String,
    /// The identifier in that scheme.
    pub(crate) id: String,
}

/// Attributes and their values.
pub(crate) type Record = Map<String, Value>;

/// What a register knows when it looks somebody up.
#[derive(Clone, Copy)]
pub(crate) struct Holdings<'a> {
    /// The country's people.
    pub(crate) people: &'a People,
    /// The day of the look-up.
    pub(crate) today: Date,
}

impl RegisterId {
    /// All of them.
    pub(crate) const ALL: [RegisterId; 6] = [
        RegisterId::Population,
        RegisterId::CivilStatus,
        RegisterId::Addresses,
        RegisterId::Drivers,
        RegisterId::SocialInsurance,
        RegisterId::Rates,
    ];

    /// The register's id: as the portal's source, and among the switches.
    pub(crate) fn id(self) -> &'static str {
        match self {
            RegisterId::Population => "population",
            RegisterId::CivilStatus => "civil-status",
            RegisterId::Addresses => "addresses",
            RegisterId::Drivers => "drivers",
            RegisterId::SocialInsurance => "social-insurance",
            RegisterId::Rates => "municipal-rates",
        }
    }

    /// The register's name for people.
    pub(crate) fn name(self, lang: Lang) -> &'static str {
        match self {
            RegisterId::Population => lang.pick("سجل السكان", "Population register"),
            RegisterId::CivilStatus => lang.pick("سجل الأحوال المدنية", "Civil status register"),
            RegisterId::Addresses => lang.pick("سجل العناوين", "Address register"),
            RegisterId::Drivers => lang.pick("سجل السائقين", "Drivers' register"),
            RegisterId::SocialInsurance => lang.pick("سجل التأمينات الاجتماعية", "Social insurance register"),
            RegisterId::Rates => lang.pick("سجل الرسوم البلدية", "Register of municipal rates"),
        }
    }

    /// X-Road member and subsystem.
    pub(crate) fn subsystem(self) -> &'static str {
        match self {
            RegisterId::Population => "POPULATION/persons",
            RegisterId::CivilStatus => "CIVIL/status",
            RegisterId::Addresses => "MUNICIPAL/addresses",
            RegisterId::Drivers => "TRAFFIC/drivers",
            RegisterId::SocialInsurance => "INSURANCE/insured",
            RegisterId::Rates => "MUNICIPAL/rates",
        }
    }

    /// X-Road's class of its member.
    fn class(self) -> &'static str {
        if self == RegisterId::Rates { "MUN" } else { "GOV" }
    }

    /// X-Road's name of the subsystem: instance, class, member, subsystem.
    pub(crate) fn provider(self) -> String {
        format!("AW/{}/{}", self.class(), self.subsystem())
    }

    /// The hub behind which alone the portal reaches it.
    pub(crate) fn hub(self) -> Option<&'static str> {
        (self == RegisterId::Rates).then_some(crate::hub::MUNICIPAL)
    }

    /// The attributes that may be asked for.
    pub(crate) fn attributes(self) -> &'static [&'static str] {
        match self {
            RegisterId::Population => population::ATTRIBUTES,
            RegisterId::CivilStatus => civil_status::ATTRIBUTES,
            RegisterId::Addresses => addresses::ATTRIBUTES,
            RegisterId::Drivers => drivers::ATTRIBUTES,
            RegisterId::SocialInsurance => social_insurance::ATTRIBUTES,
            RegisterId::Rates => rates::ATTRIBUTES,
        }
    }

    /// Everything the register holds about the subject; `None` when it doesn't know it.
    pub(crate) fn record(self, holdings: Holdings<'_>, subject: &Subject) -> Option<Record> {
        match (self, subject.scheme.as_str()) {
            (RegisterId::CivilStatus, "birth_notice") => {
                let notice = holdings.people.notice(&subject.id)?;
                Some(civil_status::birth(notice, holdings.today))
            }
            (_, "national_id") => {
                let person = holdings.people.get(&subject.id)?;
                match self {
                    RegisterId::Population => Some(population::record(person)),
                    RegisterId::CivilStatus => Some(civil_status::person(person)),
                    RegisterId::Addresses => addresses::record(person),
                    RegisterId::Drivers => drivers::record(person),
                    RegisterId::SocialInsurance => social_insurance::record(person),
                    RegisterId::Rates => rates::record(person, holdings.today),
                }
            }
            _ => None,
        }
    }
}

/// The routes of one register.
pub(crate) fn router(register: RegisterId, world: Shared) -> Router {
    let base = format!("/r1/{}/facts/v1", register.provider());
    let service = xroad::Service { world: world.clone(), register };
    let faulty = Faulty { world: world.clone(), system: register.id(), kind: Kind::Register };
    if register == RegisterId::SocialInsurance {
        return soap::router()
            .route("/health", get(health))
            .layer(DefaultBodyLimit::max(256 * 1024))
            .layer(middleware::from_fn_with_state(faulty, misbehave))
            .with_state(world);
    }
    Router::new()
        .route("/health", get(health))
        .route(&format!("{base}/query"), post(query::answer))
        .route(&format!("{base}/list"), post(list::answer))
        .route(&format!("/r1/{}/getOpenAPI", register.provider()), get(description::open_api))
        .merge(corrections_of(register, &base))
        .fallback(xroad::unknown_service)
        .layer(DefaultBodyLimit::max(256 * 1024))
        .layer(middleware::from_fn_with_state(faulty, misbehave))
        .with_state(service)
}

/// Where a register takes corrections; nowhere, for those whose officers do.
fn corrections_of(register: RegisterId, base: &str) -> Router<xroad::Service> {
    let takes = corrections::TAKEN_BY.contains(&register);
    let routes = Router::new();
    if takes { routes.route(&format!("{base}/corrections"), post(corrections::answer)) } else { routes }
}

async fn health() -> Json<Value> {
    Json(json!({ "status": "ok" }))
}

/// Builds a record of those attributes that have a value.
fn record<const N: usize>(values: [(&str, Option<Value>); N]) -> Record {
    values.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// What somebody is called, in both languages.
fn names(person: &Person) -> Record {
    record([
        ("given_ar", held(person.given.ar.as_str())),
        ("father_ar", held(person.father.ar.as_str())),
        ("grandfather_ar", held(person.grandfather.ar.as_str())),
        ("family_ar", held(person.family.ar.as_str())),
        ("given_en", held(person.given.en.as_str())),
        ("father_en", held(person.father.en.as_str())),
        ("grandfather_en", held(person.grandfather.en.as_str())),
        ("family_en", held(person.family.en.as_str())),
    ])
}

/// A value that is always there.
fn held(value: impl Into<Value>) -> Option<Value> {
    Some(value.into())
}

/// A date as ISO 8601.
fn date(value: Date) -> Option<Value> {
    Some(Value::String(value.to_string()))
}
