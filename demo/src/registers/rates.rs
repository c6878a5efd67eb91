//! The municipalities' register of rates: who pays for which home, and until when. It is asked through the municipal hub.

use super::{Record, date, held, record as values};
use crate::people::Person;
use jiff::civil::Date;

/// What may be asked.
pub(super) const ATTRIBUTES: &[&str] = &["account_no", "paid_until"];

/// The account of whoever has an address; everything follows from their number.
pub(super) fn record(person: &Person, today: Date) -> Option<Record> {
    let address = person.address.as_ref().filter(|_| !person.protected)?;
    let seed = person.national_id.get(2..8).unwrap_or_default();
    // One in nine is behind with the rates.
    let behind = seed.bytes().map(u32::from).sum::<u32>().is_multiple_of(9);
    let year = if behind { today.year() - 1 } else { today.year() };
    Some(values([
        ("account_no", held(format!("MR-{}-{seed}", address.municipality))),
        ("paid_until", date(Date::constant(year, 12, 31))),
    ]))
}
