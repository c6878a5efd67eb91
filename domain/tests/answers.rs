//! What is said about answers that need a certain form: which mistake it is.

#![allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use domain::catalogue::{Concept, NumberKind, NumberRange, PhoneScheme, Scheme};
use domain::facts::{DateParts, Invalid, Typed, read};
use jiff::civil::date;
use serde_json::json;

fn iban(pattern: Option<&str>) -> Concept {
    let concept = json!({
        "id": "person.iban", "datatype": "iban", "sensitivity": "sensitive", "pattern": pattern,
        "examples": { "default": "XW83WAHA00000000012345" },
    });
    serde_json::from_value(concept).unwrap()
}

fn flaw(concept: &Concept, typed: &str) -> Option<Invalid> {
    let typed = Typed { text: typed.to_owned(), ..Typed::default() };
    read(concept, &typed, &[], date(2026, 11, 21)).err()
}

#[test]
fn what_is_wrong_with_an_iban_is_named() {
    let local = iban(Some("^XW[0-9]{2}[A-Z0-9]{18}$"));
    let country = || Some(Invalid::IbanCountry { letters: "XW".to_owned() });
    for (typed, wanted) in [
        ("xw83 waha ٠٠٠٠ ٠٠٠٠ ٠١٢٣ ٤٥", None),
        ("DE89370400440532013000", country()),
        ("83WAHA00000000012345", country()),
        ("م", country()),
        ("XW83WAHA0000000001234", Some(Invalid::IbanLength { has: 21, needs: 22 })),
        ("XW83WAHA000000000123456", Some(Invalid::IbanLength { has: 23, needs: 22 })),
        ("XWAAWAHA00000000012345", Some(Invalid::NotAnIban)),
        ("XW83WAHA00000000012354", Some(Invalid::IbanChecksum)),
    ] {
        assert_eq!(flaw(&local, typed), wanted, "{typed}");
    }
}

#[test]
fn where_every_countrys_ibans_do_no_country_is_wrong() {
    let any = iban(None);
    assert_eq!(flaw(&any, "DE89370400440532013000"), None);
    assert_eq!(flaw(&any, "DE8937"), Some(Invalid::NotAnIban));
    assert_eq!(flaw(&any, "DE89370400440532013001"), Some(Invalid::IbanChecksum));
}

#[test]
fn where_a_mobile_number_is_wanted_a_landline_is_none() {
    let range = |kind, start: &str, digits| NumberRange { kind, starts: vec![start.to_owned()], digits: vec![digits] };
    let scheme = PhoneScheme {
        calling_code: "+999".to_owned(),
        trunk: "0".to_owned(),
        numbers: vec![range(NumberKind::Mobile, "7", 9), range(NumberKind::Landline, "4", 8)],
        example: "+999 70 000 0123".to_owned(),
    };
    let concept = json!({ "id": "person.phone", "datatype": "phone", "sensitivity": "personal", "number": "mobile" });
    let mut mobile: Concept = serde_json::from_value(concept).unwrap();
    mobile.by = Some(Scheme::Phone(scheme));
    for (typed, wanted) in [
        ("٠٧٠ ٠٠٠ ٠١٢٣", None),
        ("+20 10 0123 4567", None),
        ("041234567", Some(Invalid::NotMobile)),
        ("0501234567", Some(Invalid::NotAPhone)),
    ] {
        assert_eq!(flaw(&mobile, typed), wanted, "{typed}");
    }
    mobile.number = None;
    assert_eq!(flaw(&mobile, "041234567"), None, "any number does");
}

fn dated(datatype: &str, within: &str) -> Concept {
    let concept = json!({
        "id": "person.day", "datatype": datatype, "sensitivity": "personal", "within": within,
        "pattern": (datatype == "identifier").then_some("[0-9]{4}"),
    });
    serde_json::from_value(concept).unwrap()
}

#[test]
fn a_date_or_a_year_that_must_lie_ahead_or_behind_does() {
    for (datatype, within, typed, wanted) in [
        ("date", "future", "2026-11-20", Some(Invalid::NotInFuture)),
        ("date", "future", "2026-11-21", None),
        ("date", "past", "2026-11-21", None),
        ("date", "past", "2026-11-22", Some(Invalid::NotInPast)),
        ("date", "any", "2040-01-01", None),
        ("identifier", "past", "2040", Some(Invalid::NotInPast)),
        ("identifier", "past", "٢٠٢٦", None),
        ("identifier", "future", "2025", Some(Invalid::NotInFuture)),
        ("identifier", "any", "2040", None),
    ] {
        assert_eq!(flaw(&dated(datatype, within), typed), wanted, "{datatype} {within} {typed}");
    }
}

#[test]
fn a_date_without_its_month_lacks_the_month() {
    let lacks = DateParts { month: true, ..DateParts::default() };
    let typed = Typed { not_a_date: true, lacks, ..Typed::default() };
    let read = read(&dated("date", "past"), &typed, &[], date(2026, 11, 21));
    assert_eq!(read.err(), Some(Invalid::DateLacks(lacks)));
}
