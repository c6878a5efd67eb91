//! Small pieces of text whose direction must not depend on what stands around them.

use crate::{
    pages::{FactRef, Law},
    texts::L,
    words,
};
use domain::facts::Value;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// An id, a phone number, a reference, an email address: always left to right.
pub fn ltr(text: impl Into<String>) -> impl IntoView {
    view! { <bdi dir="ltr">{text.into()}</bdi> }
}

/// A value as people read it: codes and dates in words, names as they are written, ids left to right.
pub fn value(l: L, fact: &FactRef, value: &Value) -> AnyView {
    match value {
        Value::Text(text) if text.is_ascii() => ltr(text.clone()).into_any(),
        Value::Text(text) => view! { <bdi>{text.clone()}</bdi> }.into_any(),
        Value::Date(date) => {
            let iso = date.to_string();
            view! { <time datetime=iso>{l.date(*date)}</time>" "<span class="hijri">{l.hijri(*date)}</span> }.into_any()
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
