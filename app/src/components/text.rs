//! Small pieces of text whose direction must not depend on what stands around them.

use crate::{
    pages::{FactRef, Law},
    texts::L,
    words,
};
use domain::facts::Value;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// An id, a phone number, a reference, an email address: always left to right.
pub fn ltr(text: impl Into<String>) -> AnyView {
    view! { <bdi dir="ltr">{text.into()}</bdi> }.into_any()
}

/// The same for a text inside a message: it has no letter from which its direction could be told.
pub fn left_to_right(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

/// A message with the names that stand in it as elements: a name that the country's languages have no word for (a column, an
/// id) is then known as such to whoever reads it aloud, and keeps its direction.
pub fn with_names(message: &str) -> AnyView {
    let parts: Vec<AnyView> = message
        .split_inclusive(ISOLATE_ENDS)
        .map(|part| match part.strip_suffix(ISOLATE_ENDS).and_then(|part| part.rsplit_once(ISOLATE_BEGINS)) {
            Some((words, name)) if is_id(name) => view! { {words.to_owned()}{ltr(name)} }.into_any(),
            _ => part.to_owned().into_any(),
        })
        .collect();
    parts.into_any()
}

/// The marks between which Fluent puts what it fills in.
const ISOLATE_BEGINS: char = '\u{2068}';
const ISOLATE_ENDS: char = '\u{2069}';

fn is_id(name: &str) -> bool {
    name.is_ascii() && name.contains(|c: char| c.is_ascii_alphabetic())
}

/// Two letters, two digits, then letters and digits: 15 to 34 characters in all (ISO 13616).
fn is_iban(text: &str) -> bool {
    let shape = |(place, c): (usize, char)| match place {
        0 | 1 => c.is_ascii_uppercase(),
        2 | 3 => c.is_ascii_digit(),
        _ => c.is_ascii_uppercase() || c.is_ascii_digit(),
    };
    (15..=34).contains(&text.len()) && text.chars().enumerate().all(shape)
}

/// An IBAN in groups of four, as on paper. The gaps are style: what is copied has no spaces.
fn iban(text: &str) -> AnyView {
    let characters: Vec<char> = text.chars().collect();
    let groups: Vec<_> =
        characters.chunks(4).map(|four| view! { <span>{four.iter().collect::<String>()}</span> }).collect();
    view! { <bdi dir="ltr" class="quads">{groups}</bdi> }.into_any()
}

/// A phone number that can be called.
pub fn phone_link(number: &str) -> impl IntoView + use<> {
    let href = format!("tel:{}", number.replace(' ', ""));
    view! { <a href=href>{ltr(number)}</a> }
}

/// An email address that can be written to.
pub fn email_link(address: &str) -> impl IntoView + use<> {
    view! { <a href=format!("mailto:{address}")>{ltr(address)}</a> }
}

/// A sentence whose reference numbers stay on one line. What a text says of a thing stands between isolates there.
pub fn with_codes(text: &str) -> Vec<AnyView> {
    const OPEN: char = '\u{2068}';
    const CLOSE: char = '\u{2069}';
    let is_code = |part: &str| part.contains('-') && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let part = |(place, part): (usize, &str)| match part.split_once(CLOSE) {
        Some((code, rest)) if is_code(code) => view! { {ltr(code.to_owned())}{rest.to_owned()} }.into_any(),
        _ if place == 0 => part.to_owned().into_any(),
        _ => format!("{OPEN}{part}").into_any(),
    };
    text.split(OPEN).enumerate().map(part).collect()
}

/// A value as people read it: codes and dates in words, names as they are written, ids left to right.
pub fn value(l: L, fact: &FactRef, value: &Value) -> AnyView {
    match value {
        Value::Text(text) if is_iban(text) => iban(text),
        Value::Text(text) if text.is_ascii() => ltr(text.clone()),
        Value::Text(text) => view! { <bdi>{text.clone()}</bdi> }.into_any(),
        Value::Date(date) => {
            let iso = date.to_string();
            let beside = l.beside(*date).map(|day| view! { " "<span class="hijri">{day}</span> });
            view! { <time datetime=iso>{l.first(*date)}</time>{beside} }.into_any()
        }
        other => words::value(l, fact, other).into_any(),
    }
}

/// An article of a law, with the way to its text.
pub fn law_link(l: L, law: &Law) -> impl IntoView + use<> {
    let url = law.url.clone();
    let text = l.t(&format!("law-{}", law.id));
    view! { <a class="law" href=url>{text}</a> }
}

#[cfg(test)]
mod tests {
    use super::with_names;
    use leptos::prelude::*;

    #[test]
    fn names_that_no_language_has_become_elements_and_others_stay_text() {
        let html = |message: &str| with_names(message).to_html().replace("<!>", "");
        assert_eq!(html("العمود \u{2068}card_no\u{2069} مكرر"), "العمود <bdi dir=\"ltr\">card_no</bdi> مكرر");
        let arabic = "خدمة \u{2068}جواز السفر\u{2069} عدد \u{2068}٣\u{2069}";
        assert_eq!(html(arabic), arabic);
        assert_eq!(html("<b> & \u{2068}a<b\u{2069}"), "&lt;b&gt; &amp; <bdi dir=\"ltr\">a&lt;b</bdi>");
    }
}
