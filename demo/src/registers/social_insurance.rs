//! The social insurance register: a legacy SOAP service. Where a protected person works is not said to anybody.

use super::{Record, date, held, record as values};
use crate::people::Person;

/// What a record holds: paths of elements, in the order of the schema.
pub(super) const ATTRIBUTES: &[&str] = &[
    "insuranceNumber",
    "insuredSince",
    "paidMonths",
    "wageBracket",
    "employment/status",
    "employment/employer",
    "employment/from",
    "employment/until",
];

/// A person's insurance; `None` for those who were never insured.
pub(super) fn record(person: &Person) -> Option<Record> {
    let insurance = person.insurance.as_ref().filter(|_| !person.protected)?;
    let employment = insurance.employment.as_ref();
    Some(values([
        ("insuranceNumber", held(insurance.no.as_str())),
        ("insuredSince", date(insurance.since)),
        ("paidMonths", held(insurance.months)),
        ("wageBracket", insurance.wage.as_deref().and_then(held)),
        ("employment/status", held(insurance.status.as_str())),
        ("employment/employer", employment.and_then(|it| held(it.employer.as_str()))),
        ("employment/from", employment.and_then(|it| date(it.from))),
        ("employment/until", employment.and_then(|it| date(it.until?))),
    ]))
}
