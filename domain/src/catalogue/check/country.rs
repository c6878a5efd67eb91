//! The country's profiles: complete, and of one piece with themselves.

use super::Report;
use crate::catalogue::{Calendar, CountryProfile, DayOfWeek, IdScheme, NumberKind, PhoneScheme, Scheme};
use jiff::tz::TimeZone;
use std::collections::BTreeSet;

/// The numbering systems that the portal can write.
const SYSTEMS: [&str; 3] = ["arab", "arabext", "latn"];
/// The most decimals of an amount (`Money`).
const MOST_DECIMALS: u8 = 3;

pub(super) fn check(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for profile in catalogue.profiles.values() {
        let entry = format!("profile {}", profile.id);
        let mut say = |word: &str, problem: String, mend: &str| report.add(&entry, word, problem, mend.to_owned());
        signs(profile, &mut say);
        days(profile, &mut say);
        match &profile.national_id {
            Some(scheme) => ids(scheme, &mut say),
            None => {
                say("id", "no national id is described".to_owned(), "add [national_id]; CONTRIBUTING.md has its keys")
            }
        }
        match &profile.phone {
            Some(scheme) => phones(scheme, &mut say),
            None => say("id", "no phone number is described".to_owned(), "add [phone]; CONTRIBUTING.md has its keys"),
        }
    }
    if catalogue.country.languages.is_empty() && !catalogue.country.holds.is_empty() {
        let mend = "name the languages in which everything is there, the first one before all".to_owned();
        report.add("country", "languages", "the country has no language".to_owned(), mend);
    }
    for path in catalogue.country.names.values().flatten() {
        let concept = format!("person.{path}");
        report.known(catalogue.concepts.contains_key(&concept), "country", "concept", &concept);
    }
    amounts(report);
}

fn signs(profile: &CountryProfile, say: &mut impl FnMut(&str, String, &str)) {
    let capitals =
        |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if !capitals(&profile.region, 2) {
        let mend = "write the two capital letters of ISO 3166-1, or XA to XZ for a country that does not exist";
        say("region", format!("`{}` is no country's code", profile.region), mend);
    }
    if !capitals(&profile.currency, 3) {
        say(
            "currency",
            format!("`{}` is no currency's code", profile.currency),
            "write three capital letters (ISO 4217)",
        );
    }
    if profile.currency_decimals > MOST_DECIMALS {
        say("currency_decimals", format!("{} decimals are too many", profile.currency_decimals), "write 0 to 3");
    }
    for system in profile.digits.values().filter(|system| !SYSTEMS.contains(&system.as_str())) {
        say(system, format!("the digits `{system}` are not known"), "write arab, arabext or latn");
    }
    if TimeZone::get(&profile.zone).is_err() {
        say("zone", format!("`{}` is not a time zone", profile.zone), "write an IANA name such as Asia/Amman");
    }
    if profile.theme.is_empty() {
        say("theme", "no colours are named".to_owned(), "name a file of style/themes, without .css");
    }
}

fn days(profile: &CountryProfile, say: &mut impl FnMut(&str, String, &str)) {
    let closed: BTreeSet<&DayOfWeek> = profile.weekend.iter().collect();
    if closed.is_empty() || closed.len() != profile.weekend.len() || closed.len() > 3 {
        let mend = "name one to three days, each once";
        say("weekend", format!("{} days are no weekend", profile.weekend.len()), mend);
    }
    let calendars: BTreeSet<&Calendar> = profile.calendars.iter().collect();
    if !calendars.contains(&Calendar::Gregorian) || calendars.len() != profile.calendars.len() {
        let mend = "name gregorian, in which days are kept, and hijri if wanted, each once, the main one first";
        say("calendars", "the calendars have no gregorian, or one of them twice".to_owned(), mend);
    }
}

fn ids(scheme: &IdScheme, say: &mut impl FnMut(&str, String, &str)) {
    match scheme.read(&scheme.example) {
        Err(_) => {
            let problem = format!("the example `{}` has not the id's own form", scheme.example);
            say(&scheme.example, problem, "make lengths, form, birth date and example fit each other");
        }
        Ok((_, true)) => {
            let problem = format!("the example `{}` fails its own checksum", scheme.example);
            say(&scheme.example, problem, "correct the last digit, or the checksum's name");
        }
        Ok((_, false)) => {}
    }
}

fn phones(scheme: &PhoneScheme, say: &mut impl FnMut(&str, String, &str)) {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let code = scheme.calling_code.strip_prefix('+').unwrap_or_default();
    if code.is_empty() || code.len() > 3 || code.starts_with('0') || !digits(code) {
        let mend = "write + and one to three digits, as +962";
        say("calling_code", format!("`{}` is no calling code", scheme.calling_code), mend);
    }
    let odd = |range: &&crate::catalogue::NumberRange| {
        range.starts.is_empty()
            || range.digits.is_empty()
            || range.starts.iter().any(|start| start.is_empty() || !digits(start))
            || range.digits.iter().any(|count| !(4..=14).contains(count))
    };
    if let Some(range) = scheme.numbers.iter().find(odd) {
        let problem = format!("numbers of the kind {:?} have no beginning, or an impossible length", range.kind);
        say("numbers", problem, "give starts of digits, and lengths from 4 to 14 without the calling code");
    }
    if !digits(&scheme.trunk) {
        say("trunk", format!("`{}` is no prefix", scheme.trunk), "write its digits, or \"\" where there is none");
    }
    let example = Scheme::Phone(scheme.clone()).canonical(&scheme.example);
    let kind = example.as_deref().and_then(|it| it.strip_prefix(&scheme.calling_code)).map(|it| scheme.kind_of(it));
    if kind != Some(Some(NumberKind::Mobile)) {
        let problem = format!("the example `{}` is no mobile number of the country", scheme.example);
        say(&scheme.example, problem, "make calling code, numbers and example fit each other");
    }
}

/// What is to be paid can be paid: no amount has more decimals than the currency.
fn amounts(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    if catalogue.country.holds.is_empty() {
        return;
    }
    let decimals = catalogue.country.currency_decimals.min(MOST_DECIMALS);
    let smallest = 10_i64.pow(u32::from(MOST_DECIMALS - decimals));
    for service in catalogue.services.values() {
        if let Some(cost) = service.cost.iter().find(|cost| cost.amount.thousandths() % smallest != 0) {
            let problem =
                format!("{} has more than {decimals} decimals of {}", cost.amount, catalogue.country.currency);
            let mend = "write an amount that can be paid".to_owned();
            report.add(&format!("service {}", service.id), "amount", problem, mend);
        }
    }
}
