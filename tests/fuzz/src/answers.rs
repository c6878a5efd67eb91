//! What people type: answers of every kind, numbers, addresses, codes.

use domain::catalogue::Concept;
use domain::contact::{Contact, ContactKind};
use domain::facts::{
    self, DateParts, Typed, ascii_digits, fold_for_search, read, read_email, read_phone, strip_controls,
};
use domain::spoken_code::SpokenCode;
use jiff::civil::date;
use std::sync::LazyLock;

use crate::scaffold::{catalogue, choice};

/// An answer: the first byte chooses the concept. What was read is read again from its canonical form.
pub(crate) fn typed(input: &[u8]) {
    static CONCEPTS: LazyLock<Vec<&Concept>> = LazyLock::new(|| catalogue().concepts.values().collect());
    let Some((place, rest)) = choice(input) else { return };
    let Some(concept) = CONCEPTS.get(place % CONCEPTS.len()) else { return };
    let text = String::from_utf8_lossy(rest).into_owned();
    let codes = catalogue().codes_of(concept);
    let today = date(2026, 11, 21);
    let answer =
        read(concept, &Typed { text: text.clone(), not_a_date: false, lacks: DateParts::default() }, codes, today);
    if let Ok(answer) = answer {
        let again = Typed { text: answer.value.canonical(), not_a_date: false, lacks: DateParts::default() };
        let again = read(concept, &again, codes, today).map(|again| again.value);
        assert_eq!(again.as_ref(), Ok(&answer.value), "{}: what was taken is taken again", concept.id);
    }
    for part in text.split('-').filter_map(|part| ascii_digits(part).trim().parse::<i16>().ok()) {
        let _ = app::format::from_hijri(part, 1, 30);
        let _ = app::format::from_hijri(1448, i8::try_from(part).unwrap_or(i8::MIN), 1);
    }
}

/// Phones, addresses, codes that are read aloud, words of a message, and how texts are folded.
pub(crate) fn codes(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let country = catalogue();
    let scheme = country.concepts.values().find_map(|concept| match &concept.by {
        Some(domain::catalogue::Scheme::Phone(scheme)) => Some(scheme),
        _ => None,
    });
    for kind in [ContactKind::Phone, ContactKind::Email] {
        if let Ok(contact) = Contact::read(kind, &text, scheme) {
            let masked = contact.masked();
            assert_ne!(masked.text(), contact.value(), "what is shown is masked");
        }
    }
    let _ = (read_phone(&text, scheme), read_email(&text));
    if let Ok(code) = SpokenCode::read(&text) {
        assert_eq!(SpokenCode::read(&code.spoken()).map(|again| again.digits()), Ok(code.digits()));
    }
    let _ = domain::feedback::personal(&text, country);
    let _ = (fold_for_search(&text), strip_controls(&text), facts::ascii_digits(&text));
}
