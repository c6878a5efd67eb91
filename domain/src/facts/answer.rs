//! From what a person typed to a value, or to the reason why it can't be one.

use super::{Value, ascii_digits, strip_controls};
use crate::catalogue::{Concept, Datatype, NumberKind, PhoneScheme, Scheme, Script, Within};
use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

/// What came in for one field. Dates come in three parts with a calendar; everything else as one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The field's text; for a date the three parts joined with `-` when they were read as Gregorian.
    pub text: String,
    /// Set when the field is a date whose parts do not make a day.
    pub not_a_date: bool,
    /// Of a date that was begun: which parts were left empty. It is not a date either.
    pub lacks: DateParts,
}

/// Parts of a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct DateParts {
    pub day: bool,
    pub month: bool,
    pub year: bool,
}

impl DateParts {
    /// True where it is one part at least.
    pub fn any(self) -> bool {
        self.day || self.month || self.year
    }
}

/// A value read, with a warning that does not stop anybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The value in its canonical form.
    pub value: Value,
    /// The check digits do not fit: shown, never refused.
    pub checksum_doubt: bool,
}

/// Why an answer can't be taken. Data only; `app` has the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// Nothing was typed or chosen.
    Missing,
    /// Fewer characters than allowed.
    TooShort {
        /// The least number of characters.
        min: i64,
    },
    /// More characters than allowed.
    TooLong {
        /// The largest number of characters.
        max: i64,
    },
    /// A name or text in another script than asked for.
    NotInScript(Script),
    /// Not of the form that the concept's `.format` text, or that of the country's scheme, describes.
    Pattern,
    /// The three parts do not make a day of the calendar.
    NotADate,
    /// These parts of a date were left empty, and another one was not.
    DateLacks(DateParts),
    /// The day must lie in the past.
    NotInPast,
    /// The day must lie in the future.
    NotInFuture,
    /// Not one of the choices.
    NotACode,
    /// Not a whole number.
    NotANumber,
    /// A number below or above what is possible.
    OutOfRange {
        /// The smallest possible number, if there is one.
        min: Option<i64>,
        /// The largest possible number, if there is one.
        max: Option<i64>,
    },
    /// Not an email address.
    NotAnEmail,
    /// Not a phone number: no number of the country, or not 7 to 15 digits.
    NotAPhone,
    /// A phone number of the country, but not a mobile one.
    NotMobile,
    /// Not an IBAN of the form that the concept's `.format` text describes.
    NotAnIban,
    /// An IBAN that does not begin with the letters of the right country.
    IbanCountry {
        /// The letters with which it has to begin.
        letters: String,
    },
    /// An IBAN with too few or too many characters.
    IbanLength {
        /// How many there are.
        has: i64,
        /// How many there have to be.
        needs: i64,
    },
    /// The check digits of an IBAN don't fit the rest: no account has this number.
    IbanChecksum,
}

/// Reads a typed answer as a value of the concept. `today` decides what is past and future.
///
/// # Errors
/// [`Invalid`], the first reason why the answer can't be taken.
pub fn read(concept: &Concept, typed: &Typed, codes: &[String], today: Date) -> Result<Answer, Invalid> {
    let text = tidy(&typed.text);
    if typed.lacks.any() {
        return Err(Invalid::DateLacks(typed.lacks));
    }
    if typed.not_a_date {
        return Err(Invalid::NotADate);
    }
    if text.is_empty() {
        return Err(Invalid::Missing);
    }
    let plain = |value| Ok(Answer { value, checksum_doubt: false });
    match concept.datatype {
        Datatype::Text | Datatype::Name => read_text(concept, text).and_then(|t| plain(Value::Text(t))),
        Datatype::Date => read_date(concept, &text, today).and_then(|d| plain(Value::Date(d))),
        Datatype::Code => match codes.iter().find(|code| **code == text) {
            Some(code) => plain(Value::Code(code.clone())),
            None => Err(Invalid::NotACode),
        },
        Datatype::Boolean => match text.as_str() {
            "true" => plain(Value::Boolean(true)),
            "false" => plain(Value::Boolean(false)),
            _ => Err(Invalid::NotACode),
        },
        Datatype::Integer => read_integer(concept, &text).and_then(|n| plain(Value::Integer(n))),
        Datatype::Phone => {
            let scheme =
                concept.by.as_ref().and_then(|by| if let Scheme::Phone(scheme) = by { Some(scheme) } else { None });
            let phone = read_phone(&text, scheme)?;
            for_what(&phone, concept.number, scheme)?;
            plain(Value::Text(phone))
        }
        Datatype::Email => read_email(&text).and_then(|e| plain(Value::Text(e))),
        Datatype::Iban => read_iban(concept, &text),
        Datatype::Identifier | Datatype::Postcode => match &concept.by {
            Some(Scheme::NationalId(scheme)) => {
                let (id, checksum_doubt) = scheme.read(&text)?;
                Ok(Answer { value: Value::Text(id), checksum_doubt })
            }
            _ => {
                let id = read_identifier(concept, &text)?;
                year_within(concept, &id, today)?;
                plain(Value::Text(id))
            }
        },
    }
}

/// NFC, no invisible marks, single spaces, no space at the ends.
fn tidy(text: &str) -> String {
    let visible: String = strip_controls(&text.replace(['\n', '\r', '\t'], " ")).nfc().collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn within_length(concept: &Concept, text: &str) -> Result<(), Invalid> {
    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    let max = concept.max.unwrap_or(200);
    match concept.min {
        _ if length > max => Err(Invalid::TooLong { max }),
        Some(min) if length < min => Err(Invalid::TooShort { min }),
        _ => Ok(()),
    }
}

fn read_text(concept: &Concept, text: String) -> Result<String, Invalid> {
    within_length(concept, &text)?;
    if let Some(script) = concept.script
        && !text.chars().all(|c| script.has(c))
    {
        return Err(Invalid::NotInScript(script));
    }
    if concept.datatype == Datatype::Name && !text.chars().any(char::is_alphabetic) {
        return Err(Invalid::Pattern);
    }
    // A form with digits in it may be typed with either set of them.
    let text = if concept.pattern.is_some() { ascii_digits(&text) } else { text };
    matches_pattern(concept, &text).then_some(text).ok_or(Invalid::Pattern)
}

fn matches_pattern(concept: &Concept, text: &str) -> bool {
    concept.pattern.as_ref().is_none_or(|pattern| pattern.is_match(text))
}

fn read_date(concept: &Concept, text: &str, today: Date) -> Result<Date, Invalid> {
    let date: Date = ascii_digits(text).parse().map_err(|_| Invalid::NotADate)?;
    match concept.within {
        Within::Past if date > today => Err(Invalid::NotInPast),
        Within::Future if date < today => Err(Invalid::NotInFuture),
        _ if date.year() < 1850 || date.year() > 2200 => Err(Invalid::NotADate),
        _ => Ok(date),
    }
}

/// A year by itself is an identifier, and may lie ahead or behind as a date may.
fn year_within(concept: &Concept, id: &str, today: Date) -> Result<(), Invalid> {
    let year = id.parse::<i16>().ok();
    match (concept.within, year) {
        (Within::Past, Some(year)) if year > today.year() => Err(Invalid::NotInPast),
        (Within::Future, Some(year)) if year < today.year() => Err(Invalid::NotInFuture),
        _ => Ok(()),
    }
}

fn read_integer(concept: &Concept, text: &str) -> Result<i64, Invalid> {
    let digits: String = ascii_digits(text).chars().filter(|c| !matches!(c, ' ' | ',' | '٬')).collect();
    let number: i64 = digits.parse().map_err(|_| Invalid::NotANumber)?;
    if concept.min.is_some_and(|min| number < min) || concept.max.is_some_and(|max| number > max) {
        return Err(Invalid::OutOfRange { min: concept.min, max: concept.max });
    }
    Ok(number)
}

/// Digits and letters without the spaces, dashes and dots that people put between them.
fn compact(text: &str) -> String {
    ascii_digits(text).chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{00A0}')).collect()
}

/// Reads a phone number: 7 to 15 digits, with or without a leading +; within a country, one that its scheme knows. It
/// stays as it was typed, but for what people put between the digits.
///
/// # Errors
/// [`Invalid`], the first reason why it can't be one.
pub fn read_phone(typed: &str, scheme: Option<&PhoneScheme>) -> Result<String, Invalid> {
    let text = tidy(typed);
    if text.is_empty() {
        return Err(Invalid::Missing);
    }
    let phone = compact(&text);
    let phone = phone.strip_prefix("00").map_or(phone.clone(), |rest| format!("+{rest}"));
    let digits = phone.strip_prefix('+').unwrap_or(&phone);
    let fits = (7..=15).contains(&digits.len())
        && digits.chars().all(|c| c.is_ascii_digit())
        && scheme.is_none_or(|scheme| scheme.international(&phone).is_some());
    fits.then_some(phone).ok_or(Invalid::NotAPhone)
}

/// Refuses a number of the country that is for something else than wanted. Of numbers abroad that is not known.
///
/// # Errors
/// [`Invalid::NotMobile`] where a mobile number is wanted, else [`Invalid::NotAPhone`].
pub fn for_what(phone: &str, wanted: Option<NumberKind>, scheme: Option<&PhoneScheme>) -> Result<(), Invalid> {
    let Some(wanted) = wanted else { return Ok(()) };
    match scheme.and_then(|scheme| scheme.kind_of_typed(phone)) {
        Some(kind) if kind != wanted => {
            Err(if wanted == NumberKind::Mobile { Invalid::NotMobile } else { Invalid::NotAPhone })
        }
        _ => Ok(()),
    }
}

/// Reads an email address.
///
/// # Errors
/// [`Invalid`], the first reason why it can't be one.
pub fn read_email(typed: &str) -> Result<String, Invalid> {
    let text = tidy(typed);
    if text.is_empty() {
        return Err(Invalid::Missing);
    }
    let fits = text.len() <= 254
        && !text.contains(' ')
        && text.split_once('@').is_some_and(|(user, host)| {
            !user.is_empty()
                && user.len() <= 64
                && !host.contains('@')
                && host.contains('.')
                && host
                    .split('.')
                    .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
        });
    fits.then_some(text).ok_or(Invalid::NotAnEmail)
}

/// ISO 13616: two letters, two check digits, up to 30 characters; a country's length comes from the concept's pattern.
fn read_iban(concept: &Concept, text: &str) -> Result<Answer, Invalid> {
    let iban = compact(text).to_ascii_uppercase();
    let (country, rest) = iban.split_at_checked(2).ok_or_else(|| iban_flaw(concept, &iban))?;
    let fits = country.chars().all(|c| c.is_ascii_uppercase())
        && (13..=32).contains(&rest.len())
        && rest.chars().take(2).all(|c| c.is_ascii_digit())
        && rest.chars().all(|c| c.is_ascii_alphanumeric());
    if !fits || !matches_pattern(concept, &iban) {
        return Err(iban_flaw(concept, &iban));
    }
    // Unlike a national id, which a register may have given with a wrong digit, such an account can't be paid into.
    if iban_remainder(&iban) != 1 {
        return Err(Invalid::IbanChecksum);
    }
    Ok(Answer { value: Value::Text(iban), checksum_doubt: false })
}

/// What is wrong with an IBAN that has not the concept's form. Its example, which passes, has the country's letters and
/// length; where ibans of every country do, nothing of the two is wrong.
fn iban_flaw(concept: &Concept, iban: &str) -> Invalid {
    let example = concept.example("").filter(|_| concept.pattern.is_some()).map(compact);
    let Some((letters, _)) = example.as_deref().and_then(|example| example.split_at_checked(2)) else {
        return Invalid::NotAnIban;
    };
    if !iban.starts_with(letters) {
        return Invalid::IbanCountry { letters: letters.to_owned() };
    }
    let count = |text: &str| i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    match (count(iban), example.as_deref().map_or(0, count)) {
        (has, needs) if has != needs => Invalid::IbanLength { has, needs },
        _ => Invalid::NotAnIban,
    }
}

fn iban_remainder(iban: &str) -> u32 {
    let rotated = iban.chars().skip(4).chain(iban.chars().take(4));
    rotated.filter_map(|c| c.to_digit(36)).fold(0, |rest, digit| {
        let shift = if digit > 9 { 100 } else { 10 };
        (rest * shift + digit) % 97
    })
}

fn read_identifier(concept: &Concept, text: &str) -> Result<String, Invalid> {
    let spaced = ascii_digits(text).to_ascii_uppercase();
    let without: String = spaced.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    [spaced.replace(' ', ""), without]
        .into_iter()
        .find(|form| within_length(concept, form).is_ok() && matches_pattern(concept, form))
        .ok_or(Invalid::Pattern)
}
