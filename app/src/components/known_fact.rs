//! What a register knows: value, as-of date, law, and "this is wrong" at each fact.

use super::text::{law_link, value};
use crate::{pages::FactRow, texts::L, words};
use domain::facts::{Confidence, Status};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Facts of one register as a list of label, value and envelope.
pub fn known_facts(l: L, rows: &[FactRow], with_wrong: bool) -> AnyView {
    let items: Vec<_> = rows.iter().map(|row| known_fact(l, row, with_wrong)).collect();
    view! { <dl class="facts">{items}</dl> }.into_any()
}

fn known_fact(l: L, row: &FactRow, with_wrong: bool) -> impl IntoView + use<> {
    let label = words::fact_label(l, &row.fact);
    let shown = match &row.known.value {
        Some(known) => value(l, &row.fact, known),
        None => view! { <span class="muted">{l.t("not-given")}</span> }.into_any(),
    };
    let wrong = row.wrong.as_ref().filter(|_| with_wrong).map(|path| {
        view! { <dd class="fact-action"><a href=l.href(path)>{l.t("this-is-wrong")}<span class="visually-hidden">" "{label.clone()}</span></a></dd> }
    });
    let source = row.known.source.clone().unwrap_or_else(|| "declared".to_owned());
    view! {
        <div class="fact" data-fact=row.fact.fact.to_string() data-source=source>
            <dt>{label}</dt>
            <dd class="fact-value">{shown}{marks(l, row)}</dd>
            <dd class="fact-origin">{origin(l, row)}</dd>
            {wrong}
        </div>
    }
}

/// As-of date and law in one small line.
fn origin(l: L, row: &FactRow) -> impl IntoView + use<> {
    let as_of = row.known.as_of.map(|date| view! { <span>{l.ta("as-of", &[("date", l.date(date).into())])}</span> });
    let law = row.law.as_ref().map(|law| law_link(l, law));
    let between = (as_of.is_some() && law.is_some()).then_some(" · ");
    view! { {as_of}{between}{law} }
}

/// What a person must know about a value beyond its source.
pub(super) fn marks(l: L, row: &FactRow) -> Vec<AnyView> {
    let mut marks: Vec<AnyView> = Vec::new();
    if row.known.status == Status::Contested {
        let said = row.known.registered.as_ref().map(|registered| words::value(l, &row.fact, registered));
        let text = match said {
            Some(said) => l.ta("mark-contested", &[("value", said.into())]),
            None => l.t("mark-contested-plain"),
        };
        marks.push(view! { <span class="mark mark-you">{text}</span> }.into_any());
    }
    if row.known.status == Status::Corrected {
        marks.push(view! { <span class="mark mark-good">{l.t("mark-corrected")}</span> }.into_any());
    }
    if row.known.confidence == Confidence::Stale {
        marks.push(view! { <span class="mark mark-you">{l.t("mark-stale")}</span> }.into_any());
    }
    if row.to_verify {
        marks.push(view! { <span class="mark mark-calm">{l.t("mark-to-verify")}</span> }.into_any());
    }
    marks
}
