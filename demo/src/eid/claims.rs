//! What the provider says about a person (OpenID Connect Core 1.0, sections 2 and 5).

use super::Assurance;
use crate::{lang::Lang, people::Person, staff::Employee};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// One sign-in.
#[derive(Clone, Debug)]
pub(super) struct Login {
    /// Who: a national number in the people's realm, a staff number in the staff's.
    pub(super) subject: String,
    pub(super) assurance: Assurance,
    pub(super) at: Timestamp,
    pub(super) lang: Lang,
}

/// The person's claims, the same in ID token and userinfo.
pub(super) fn person(person: &Person, lang: Lang) -> Map<String, Value> {
    let name = person.full_name();
    let mut claims = Map::new();
    let mut say = |claim: &str, value: &str| claims.insert(claim.to_owned(), Value::from(value));
    say("sub", &subject(&person.national_id));
    say("national_id", &person.national_id);
    say("name", &name.ar);
    say("name#ar", &name.ar);
    say("name#en", &name.en);
    say("given_name", &person.given.ar);
    say("given_name#ar", &person.given.ar);
    say("given_name#en", &person.given.en);
    say("family_name", &person.family.ar);
    say("family_name#ar", &person.family.ar);
    say("family_name#en", &person.family.en);
    say("birthdate", &person.born.to_string());
    say("locale", lang.tag());
    claims
}

/// What is said about a member of staff: `role`, `workplace`, `authority` and `national_id` beside the standard claims.
pub(super) fn staff(employee: &Employee, lang: Lang) -> Map<String, Value> {
    let mut claims = Map::new();
    let mut say = |claim: &str, value: &str| claims.insert(claim.to_owned(), Value::from(value));
    say("sub", &employee.no);
    say("name", &employee.name.ar);
    say("name#ar", &employee.name.ar);
    say("name#en", &employee.name.en);
    say("role", &employee.role);
    say("locale", lang.tag());
    let more = [
        ("workplace", &employee.workplace),
        ("authority", &employee.authority),
        ("national_id", &employee.national_id),
    ];
    for (claim, value) in more {
        if let Some(value) = value {
            say(claim, value);
        }
    }
    claims
}

/// The claims about the sign-in itself.
pub(super) fn sign_in(login: &Login) -> Map<String, Value> {
    let mut claims = Map::new();
    claims.insert("auth_time".to_owned(), json!(login.at.as_second()));
    claims.insert("acr".to_owned(), json!(login.assurance.acr()));
    claims.insert("amr".to_owned(), json!(login.assurance.amr()));
    claims
}

/// The same for the same person at every start, and not the national number itself.
fn subject(national_id: &str) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(format!("waha-eid:{national_id}"))[..18])
}
