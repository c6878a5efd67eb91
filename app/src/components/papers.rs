//! What a person needs to bring, and what they need not, because the state has it.

use super::{
    icon::icon,
    note::{Tone, note},
};
use crate::{
    pages::{HeldBy, Papers},
    texts::L,
    words,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The sections "what you need" and "what you need not bring".
pub fn papers(l: L, papers: &Papers) -> AnyView {
    let none = || note(Tone::Good, None, view! { <p>{l.t("papers-none")}</p> }).into_any();
    let needed = needed(l, &papers.needed).unwrap_or_else(none);
    let not_needed: Vec<_> = papers
        .not_needed
        .iter()
        .map(|any_of| view! { <li>{icon("tick")}<span>{one_of(l, any_of)}</span></li> })
        .collect();
    let not_needed =
        (!not_needed.is_empty()).then(|| view! { <ul class="picture-list picture-list-good">{not_needed}</ul> });
    let held: Vec<_> = papers.held.iter().map(|held| register(l, held)).collect();
    view! {
        <section class="part" aria-labelledby="papers">
            <h2 id="papers">{l.t("papers-title")}</h2>
            {needed}
        </section>
        {(!papers.held.is_empty()).then(|| view! {
            <section class="part part-spared" aria-labelledby="papers-not">
                <h2 id="papers-not">{l.t("papers-not-title")}</h2>
                <p>{l.t("papers-not-text")}</p>
                {not_needed}
                <div class="registers">{held}</div>
            </section>
        })}
    }
    .into_any()
}

/// The papers to have at hand once everything was sent: whoever filed without them would learn of them too late.
pub fn papers_at_hand(l: L, needed: &[Vec<String>]) -> Option<AnyView> {
    let list = self::needed(l, needed)?;
    let section = view! {
        <section class="part" aria-labelledby="papers">
            <h2 id="papers">{l.t("papers-at-hand")}</h2>
            <p>{l.t("papers-at-hand-text")}</p>
            {list}
        </section>
    };
    Some(section.into_any())
}

/// The papers to bring; `None` where there is none.
fn needed(l: L, papers: &[Vec<String>]) -> Option<AnyView> {
    let paper = |any_of: &Vec<String>| view! { <li>{icon("paper")}<span>{one_of(l, any_of)}</span></li> };
    let all: Vec<_> = papers.iter().map(paper).collect();
    (!all.is_empty()).then(|| view! { <ul class="picture-list">{all}</ul> }.into_any())
}

fn one_of(l: L, any_of: &[String]) -> String {
    words::one_of(l, any_of)
}

fn register(l: L, held: &HeldBy) -> impl IntoView + use<> {
    let facts: Vec<_> = held.facts.iter().map(|fact| view! { <li>{words::fact_label(l, fact)}</li> }).collect();
    view! {
        <details>
            <summary>{words::name(l, "source", &held.source)}<span class="count">{l.ta("facts-count", &[("facts", held.facts.len().into())])}</span></summary>
            <ul class="plain-list">{facts}</ul>
        </details>
    }
}
