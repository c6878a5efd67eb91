//! Why an answer can't be taken, in words that say what to do.

use super::{fact_attr, fact_label_plain, forms::marked, id_form, list, mobile_form, phone_form};
use crate::{
    key,
    pages::Field,
    texts::{Arg, L},
};
use domain::{
    catalogue::{Datatype, SchemeName, Script},
    facts::{DateParts, Invalid},
};

/// The sentence for a field's error. It names the field, because it also stands in the summary.
pub fn invalid(l: L, field: &Field, why: &Invalid) -> String {
    let label: Arg = fact_label_plain(l, &field.fact).into();
    let label = |key: &str| l.plain_with(key, &[("label", label.clone())]);
    match why {
        Invalid::Missing if field.datatype == Datatype::Boolean => label(key!("invalid-not-yes-or-no")),
        Invalid::Missing if field.chosen() => label(key!("invalid-not-chosen")),
        Invalid::Missing if field.datatype == Datatype::Date => label(key!("invalid-missing-date")),
        Invalid::Missing => label(key!("invalid-missing")),
        Invalid::TooShort { min } => with(l, key!("invalid-too-short"), field, &[("min", (*min).into())]),
        Invalid::TooLong { max } => with(l, key!("invalid-too-long"), field, &[("max", (*max).into())]),
        Invalid::NotInScript(Script::Arab) => label(key!("invalid-not-arabic")),
        Invalid::NotInScript(Script::Latn) => label(key!("invalid-not-latin")),
        Invalid::Pattern => pattern(l, field),
        Invalid::DateLacks(parts) => {
            with(l, key!("invalid-date-lacks"), field, &[("parts", date_parts(l, *parts).into())])
        }
        Invalid::NotADate => label(key!("invalid-not-a-date")),
        Invalid::NotInPast if field.datatype != Datatype::Date => label(key!("invalid-year-not-in-past")),
        Invalid::NotInFuture if field.datatype != Datatype::Date => label(key!("invalid-year-not-in-future")),
        Invalid::NotInPast => label(key!("invalid-not-in-past")),
        Invalid::NotInFuture => label(key!("invalid-not-in-future")),
        Invalid::NotACode => label(key!("invalid-not-chosen")),
        Invalid::NotANumber => label(key!("invalid-not-a-number")),
        Invalid::OutOfRange { min: Some(min), max: Some(max) } => {
            with(l, key!("invalid-not-between"), field, &[("min", (*min).into()), ("max", (*max).into())])
        }
        Invalid::OutOfRange { min: Some(min), .. } => {
            with(l, key!("invalid-too-small"), field, &[("min", (*min).into())])
        }
        Invalid::OutOfRange { max: Some(max), .. } => {
            with(l, key!("invalid-too-large"), field, &[("max", (*max).into())])
        }
        Invalid::OutOfRange { .. } => label(key!("invalid-not-a-number")),
        Invalid::NotAnEmail => label(key!("invalid-not-an-email")),
        Invalid::NotAPhone if field.mobile => with(l, key!("invalid-not-a-phone"), field, &mobile_form(l)),
        Invalid::NotAPhone => with(l, key!("invalid-not-a-phone"), field, &phone_form(l)),
        Invalid::NotMobile => with(l, key!("invalid-not-mobile"), field, &mobile_form(l)),
        Invalid::NotAnIban => pattern(l, field),
        Invalid::IbanCountry { letters } => {
            with(l, key!("invalid-iban-country"), field, &[("letters", marked(letters).into())])
        }
        Invalid::IbanLength { has, needs } => {
            with(l, key!("invalid-iban-length"), field, &[("has", (*has).into()), ("needs", (*needs).into())])
        }
        Invalid::IbanChecksum => label(key!("invalid-iban-checksum")),
    }
}

/// "the day and the year".
fn date_parts(l: L, parts: DateParts) -> String {
    let of =
        [(parts.day, key!("date-the-day")), (parts.month, key!("date-the-month")), (parts.year, key!("date-the-year"))];
    list(l, of.into_iter().filter(|(lacks, _)| *lacks).map(|(_, key)| l.plain(key)))
}

fn pattern(l: L, field: &Field) -> String {
    let by_country = field.fact.scheme.map(|SchemeName::NationalId| id_form(l));
    match by_country.or_else(|| fact_attr(l, &field.fact, "format")) {
        Some(format) => with(l, key!("invalid-format"), field, &[("format", format.as_ref().into())]),
        None => with(l, key!("invalid-missing"), field, &[]),
    }
}

fn with(l: L, key: &str, field: &Field, more: &[(&str, Arg)]) -> String {
    let mut args = vec![("label", Arg::Text(fact_label_plain(l, &field.fact)))];
    args.extend_from_slice(more);
    l.plain_with(key, &args)
}
