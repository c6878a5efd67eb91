//! The drivers' register: one licence a person.

use super::{Record, date, held, record as values};
use crate::people::Person;

/// What may be asked.
pub(super) const ATTRIBUTES: &[&str] = &["licence_no", "category", "issued", "expires"];

/// A person's licence; `None` when they have none.
pub(super) fn record(person: &Person) -> Option<Record> {
    let licence = person.licence.as_ref()?;
    Some(values([
        ("licence_no", held(licence.no.as_str())),
        ("category", held(licence.category.as_str())),
        ("issued", date(licence.issued)),
        ("expires", date(licence.expires)),
    ]))
}
