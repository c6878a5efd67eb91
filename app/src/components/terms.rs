//! Words explained in place: below a question or a text, one closed line for each word in it that needs explaining.

use crate::texts::L;
use domain::catalogue::Term;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What the words in these texts mean. `told` holds what was explained further up on the page, and takes what is explained
/// here: nothing is explained twice.
pub fn terms_explained(l: L, told: &mut Vec<&'static str>, texts: &[String]) -> Option<AnyView> {
    let fresh: Vec<&'static str> = l.terms_in(texts).into_iter().filter(|term| !told.contains(term)).collect();
    told.extend(&fresh);
    let lines: Vec<_> = fresh
        .into_iter()
        .map(|term| {
            let key = format!("{}{term}", Term::KEYS);
            let question = l.ta("glossary-ask", &[("term", l.t(&key).as_ref().into())]);
            let means = l.attr(&key, "means").unwrap_or_default();
            view! { <details class="term"><summary>{question}</summary><p>{means}</p></details> }
        })
        .collect();
    (!lines.is_empty()).then(|| view! { <div class="terms">{lines}</div> }.into_any())
}
