//! What a register knows: value and "this is wrong" at each fact; its as-of date and law once for all where they agree.

use super::{
    origin::Origin,
    text::value,
    whole_name::{Line, lines, name_line},
};
use crate::{pages::FactRow, texts::L, words};
use domain::facts::{Confidence, Status};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Facts of one register: where they come from, then each with its value.
pub fn known_facts(l: L, rows: &[FactRow], with_wrong: bool) -> AnyView {
    let origin = Origin::of(rows);
    view! { {origin.line(l)}{fact_list(l, rows, &origin, with_wrong)} }.into_any()
}

/// Facts as a list of label, value, and what differs from what the group says about itself.
pub fn fact_list<'a>(l: L, rows: impl IntoIterator<Item = &'a FactRow>, origin: &Origin, with_wrong: bool) -> AnyView {
    let one = |row: &FactRow| known_fact(l, row, origin, with_wrong).into_any();
    let line = |line: Line<'_>| match line {
        Line::One(row) => one(row),
        Line::Name(parts) => {
            let ways = with_wrong && parts.iter().any(|row| row.wrong.is_some());
            name_line(l, &parts, parts.iter().map(|row| one(row)).collect(), ways)
        }
    };
    let items: Vec<_> = lines(rows).into_iter().map(line).collect();
    view! { <dl class="facts">{items}</dl> }.into_any()
}

fn known_fact(l: L, row: &FactRow, origin: &Origin, with_wrong: bool) -> impl IntoView + use<> {
    let label = words::fact_label(l, &row.fact);
    let shown = match &row.known.value {
        Some(known) => value(l, &row.fact, known),
        None => view! { <span class="muted">{l.t("not-given")}</span> }.into_any(),
    };
    let wrong = row.wrong.as_ref().filter(|_| with_wrong).map(|path| {
        view! { <dd class="fact-action"><a href=l.href(path)>{l.t("this-is-wrong")}<span class="visually-hidden">" "{label.clone()}</span></a></dd> }
    });
    let source = row.known.source.clone().unwrap_or_else(|| "declared".to_owned());
    // Said to programs at each fact, though people read it once for the group.
    let as_of = row.known.as_of.map(|date| date.to_string());
    let law = row.law.as_ref().map(|law| law.id.clone());
    view! {
        <div class="fact" data-fact=row.fact.fact.to_string() data-source=source data-as-of=as_of data-law=law>
            <dt>{label}</dt>
            <dd class="fact-value">{shown}{marks(l, row)}</dd>
            {wrong}
            {origin.own(l, row)}
            {correction(l, row)}
        </div>
    }
}

/// Where the correction stands that was asked of the register.
fn correction(l: L, row: &FactRow) -> Option<impl IntoView + use<>> {
    let (status, path) = row.correction.as_ref()?;
    let (_, words) = words::correction_status(l, *status);
    let words = l.ta("disputes-correction", &[("status", words.as_ref().into())]);
    Some(view! { <dd class="fact-origin"><a href=l.href(path)>{words}</a></dd> })
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
