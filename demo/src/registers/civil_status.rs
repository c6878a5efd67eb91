//! The civil status register: marriages concluded here, births that a hospital has notified, and who is whose child or
//! ward.
//!
//! A child who has a national number is on its parents' list of children. The notice stays on the list although a birth was registered through the portal, so that the same
//! demonstration can be given again.

use super::{Record, date, held, names, record};
use crate::people::{BirthNotice, Person};
use jiff::civil::Date;

/// What may be asked, of either kind of subject.
pub(super) const ATTRIBUTES: &[&str] = &[
    "marriage_no",
    "marriage_date",
    "marriage_place",
    "notice_no",
    "born",
    "born_time",
    "sex",
    "hospital",
    "weight_g",
    "multiple",
    "mother_id",
    "father_id",
    "given_ar",
    "father_ar",
    "grandfather_ar",
    "family_ar",
    "given_en",
    "father_en",
    "grandfather_en",
    "family_en",
    "guardian_until",
];

/// Who somebody is whose parents or guardian are on record.
pub(super) fn dependant(person: &Person) -> Record {
    let guardian = person.guardian.as_ref();
    let mut record =
        record([("born", date(person.born)), ("guardian_until", guardian.and_then(|guardian| date(guardian.until)))]);
    record.extend(names(person));
    record
}

/// Everything held about a person.
pub(super) fn person(person: &Person) -> Record {
    let mut record = marriage(person);
    if person.guardian.is_some() || !person.parents.is_empty() {
        record.extend(dependant(person));
    }
    record
}

/// A person's marriage; empty for those who have none here.
fn marriage(person: &Person) -> Record {
    let marriage = person.marriage.as_ref();
    record([
        ("marriage_no", marriage.and_then(|it| held(it.no.as_str()))),
        ("marriage_date", marriage.and_then(|it| date(it.date))),
        ("marriage_place", marriage.and_then(|it| held(it.place.as_str()))),
    ])
}

/// A hospital's notice of a birth.
pub(super) fn birth(notice: &BirthNotice, today: Date) -> Record {
    record([
        ("notice_no", held(notice.no.as_str())),
        ("born", date(notice.born(today))),
        ("born_time", held(notice.time.as_str())),
        ("sex", held(notice.sex.as_str())),
        ("hospital", held(notice.hospital.as_str())),
        ("weight_g", held(notice.weight_g)),
        ("multiple", held(notice.multiple)),
        ("mother_id", held(notice.mother.as_str())),
        ("father_id", notice.father.clone().map(Into::into)),
    ])
}
