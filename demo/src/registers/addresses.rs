//! The municipalities' address register. A protected person is not known here to anybody.

use super::{Record, date, held, record as values};
use crate::people::Person;

/// What may be asked.
pub(super) const ATTRIBUTES: &[&str] = &["governorate", "municipality", "street", "building", "postcode", "since"];

/// Where a person lives; `None` when no municipality knows, or may not say.
pub(super) fn record(person: &Person) -> Option<Record> {
    let address = person.address.as_ref().filter(|_| !person.protected)?;
    Some(values([
        ("governorate", held(address.governorate.as_str())),
        ("municipality", held(address.municipality.as_str())),
        ("street", held(address.street.as_str())),
        ("building", held(address.building.as_str())),
        ("postcode", held(address.postcode.as_str())),
        ("since", date(address.since)),
    ]))
}
