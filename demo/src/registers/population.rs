//! The population register: who a person is, and how they said that they can be reached.

use super::portrait::portrait;
use super::{Record, date, held, names, record as values};
use crate::people::{Address, Person};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// What may be asked.
pub(super) const ATTRIBUTES: &[&str] = &[
    "national_id",
    "given_ar",
    "father_ar",
    "grandfather_ar",
    "family_ar",
    "given_en",
    "father_en",
    "grandfather_en",
    "family_en",
    "sex",
    "born",
    "birth_place",
    "nationality",
    "marital",
    "phone",
    "email",
    "household",
    "protected",
    "portrait",
];

/// Everything held about a person.
pub(super) fn record(person: &Person) -> Record {
    let mut record = values([
        ("national_id", held(person.national_id.as_str())),
        ("sex", held(person.sex.as_str())),
        ("born", date(person.born)),
        ("birth_place", person.birth_place.clone().map(Into::into)),
        ("nationality", held(person.nationality.as_str())),
        ("marital", held(person.marital.as_str())),
        ("phone", person.phone().map(Into::into)),
        ("email", person.email().map(Into::into)),
        ("household", person.address.as_ref().map(household)),
        ("protected", held(person.protected)),
        ("portrait", held(portrait(&person.national_id, &person.sex, person.born))),
    ]);
    record.extend(names(person));
    record
}

/// The number of a household: those who live at one address since the same day have the same.
fn household(home: &Address) -> Value {
    let Address { governorate, municipality, street, building, postcode, since } = home;
    let digest = Sha256::digest(format!("{governorate}/{municipality}/{street}/{building}/{postcode}/{since}"));
    let number = digest.iter().take(4).fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
    format!("H-{:08}", number % 100_000_000).into()
}
