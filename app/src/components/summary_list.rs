//! Check answers: every fact in one line, with where it comes from and the way to change it.

use super::{
    known_fact::marks,
    origin::Origin,
    text::value,
    whole_name::{Line, lines, name_line},
};
use crate::{pages::FactRow, texts::L, words};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Facts with their links: "change" where the person answered, "this is wrong" where a register did. With the origin
/// that is said above them, those that come from elsewhere say so.
pub fn summary_list(l: L, rows: &[FactRow], origin: Option<&Origin>) -> AnyView {
    let one = |row: &FactRow| line(l, row, origin).into_any();
    let item = |line: Line<'_>| match line {
        Line::One(row) => one(row),
        Line::Name(parts) => {
            let ways = parts.iter().any(|row| row.wrong.is_some());
            name_line(l, &parts, parts.iter().map(|row| one(row)).collect(), ways)
        }
    };
    let items: Vec<_> = lines(rows).into_iter().map(item).collect();
    view! { <dl class="facts facts-summary">{items}</dl> }.into_any()
}

fn line(l: L, row: &FactRow, origin: Option<&Origin>) -> impl IntoView + use<> {
    let label = words::fact_label(l, &row.fact);
    let shown = match &row.known.value {
        Some(known) => value(l, &row.fact, known),
        None => view! { <span class="muted">{l.t("not-given")}</span> }.into_any(),
    };
    let link = |path: &String, text: std::borrow::Cow<'static, str>| {
        view! { <a href=l.href(path)>{text}<span class="visually-hidden">" "{label.clone()}</span></a> }.into_any()
    };
    let action = match (&row.change, &row.wrong) {
        (Some(path), _) => Some(link(path, l.t("change"))),
        (None, Some(path)) => Some(link(path, l.t("this-is-wrong"))),
        (None, None) => None,
    };
    let source = row.known.source.clone().unwrap_or_else(|| "declared".to_owned());
    view! {
        <div class="fact" data-fact=row.fact.fact.to_string() data-source=source>
            <dt>{label}</dt>
            <dd class="fact-value">{shown}{marks(l, row)}</dd>
            {action.map(|action| view! { <dd class="fact-action">{action}</dd> })}
            {origin.and_then(|origin| origin.own(l, row))}
        </div>
    }
}
