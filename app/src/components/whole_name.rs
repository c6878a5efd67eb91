//! A person's name in one line, where a register gave its parts; each part stays within reach.

use super::text::value;
use crate::{
    pages::{FactRef, FactRow},
    texts::L,
};
use domain::{
    catalogue::Script,
    facts::{Confidence, Status, Value},
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A line of a list of facts.
pub(super) enum Line<'a> {
    /// A fact for itself.
    One(&'a FactRow),
    /// The parts of somebody's name.
    Name(Vec<&'a FactRow>),
}

/// The facts in their order, the parts of a name together where the first of them stands.
pub(super) fn lines<'a>(rows: impl IntoIterator<Item = &'a FactRow>) -> Vec<Line<'a>> {
    let rows: Vec<&FactRow> = rows.into_iter().collect();
    let mut lines: Vec<Line<'a>> = Vec::with_capacity(rows.len());
    for row in rows.iter().copied() {
        if !is_one_of_several(row, &rows) {
            lines.push(Line::One(row));
            continue;
        }
        let known = lines.iter_mut().find_map(|line| match line {
            Line::Name(parts) if parts.iter().any(|part| same_name(part, row)) => Some(parts),
            _ => None,
        });
        match known {
            Some(parts) => parts.push(row),
            None => lines.push(Line::Name(vec![row])),
        }
    }
    lines
}

/// Names are joined only where nothing has to be said about any part of them.
fn is_one_of_several(row: &FactRow, rows: &[&FactRow]) -> bool {
    let of_name: Vec<_> = rows.iter().filter(|other| same_name(row, other)).collect();
    let in_script = |script| of_name.iter().filter(|one| script_of(one) == Some(script)).count() > 1;
    [Script::Arab, Script::Latn].into_iter().any(in_script) && of_name.iter().all(|one| is_plain(one))
}

fn same_name(one: &FactRow, other: &FactRow) -> bool {
    let place = |row: &FactRow| row.fact.fact.path.rsplit_once('.').map(|(place, _)| place.to_owned());
    one.fact.name_part.is_some()
        && other.fact.name_part.is_some()
        && one.fact.fact.role == other.fact.fact.role
        && one.known.source == other.known.source
        && place(one) == place(other)
}

fn is_plain(row: &FactRow) -> bool {
    let said = matches!(row.known.value, Some(Value::Text(_))) && row.known.is_from_register();
    let settled = matches!(row.known.status, Status::Confirmed | Status::Unconfirmed);
    said && settled && row.known.confidence != Confidence::Stale && !row.to_verify && row.correction.is_none()
}

fn script_of(row: &FactRow) -> Option<Script> {
    row.fact.name_part.map(|(script, _)| script)
}

/// The name in the letters of the page first, in others beside it.
pub(super) fn whole_name(l: L, parts: &[&FactRow]) -> AnyView {
    let first = if l.dir() == "rtl" { Script::Arab } else { Script::Latn };
    let other = if first == Script::Arab { Script::Latn } else { Script::Arab };
    let names: Vec<_> = [first, other]
        .into_iter()
        .filter_map(|script| joined(parts, script))
        .map(|(fact, name)| view! { <span class="whole-name">{value(l, fact, &name)}</span>" " })
        .collect();
    names.into_any()
}

/// The name by which to tell a group of facts from others: in the letters of the page, or the one that there is.
pub(crate) fn name_in<'a>(l: L, rows: impl IntoIterator<Item = &'a FactRow>) -> Option<AnyView> {
    let lines = lines(rows);
    let parts = lines.iter().find_map(|line| match line {
        Line::Name(parts) => Some(parts),
        Line::One(_) => None,
    })?;
    let first = if l.dir() == "rtl" { Script::Arab } else { Script::Latn };
    let other = if first == Script::Arab { Script::Latn } else { Script::Arab };
    let (fact, name) = joined(parts, first).or_else(|| joined(parts, other))?;
    Some(value(l, fact, &name))
}

fn joined<'a>(parts: &[&'a FactRow], script: Script) -> Option<(&'a FactRef, Value)> {
    let mut parts: Vec<&FactRow> = parts.iter().copied().filter(|row| script_of(row) == Some(script)).collect();
    parts.sort_by_key(|row| row.fact.name_part.map(|(_, place)| place));
    let words: Vec<String> = parts.iter().filter_map(|row| row.known.value.as_ref()).map(Value::canonical).collect();
    parts.first().map(|row| (&row.fact, Value::Text(words.join(" "))))
}

/// The line of a name: whole, and its parts with what can be done about each.
pub(super) fn name_line(l: L, parts: &[&FactRow], each: Vec<AnyView>, with_ways: bool) -> AnyView {
    let way = if with_ways { l.t("name-parts-wrong") } else { l.t("name-parts") };
    view! {
        <div class="fact fact-name">
            <dt>{l.t("whole-name")}</dt>
            <dd class="fact-value">{whole_name(l, parts)}</dd>
            <dd class="fact-parts"><details><summary>{way}</summary><dl class="facts">{each}</dl></details></dd>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::facts::KnownFact;
    use jiff::Timestamp;

    fn part(fact: &str, name_part: Option<(Script, u8)>, said: &str) -> FactRow {
        let fact =
            FactRef { fact: fact.parse().unwrap(), concept: String::new(), code_list: None, scheme: None, name_part };
        let known = KnownFact {
            source: Some("population".to_owned()),
            confidence: Confidence::Authentic,
            ..KnownFact::declared(Some(Value::Text(said.to_owned())), Timestamp::UNIX_EPOCH)
        };
        FactRow { fact, known, law: None, to_verify: false, correction: None, change: None, wrong: None }
    }

    fn mother() -> Vec<FactRow> {
        vec![
            part("mother.family_name", Some((Script::Arab, 4)), "الحداد"),
            part("mother.national_id", None, "0011598018"),
            part("mother.given_name", Some((Script::Arab, 1)), "سلمى"),
            part("mother.given_name_latin", Some((Script::Latn, 1)), "Salma"),
            part("father.given_name", Some((Script::Arab, 1)), "كريم"),
        ]
    }

    /// How many facts each line has.
    fn shape(rows: &[FactRow]) -> Vec<usize> {
        lines(rows)
            .iter()
            .map(|line| match line {
                Line::One(_) => 1,
                Line::Name(parts) => parts.len(),
            })
            .collect()
    }

    #[test]
    fn the_parts_of_one_persons_name_are_one_line_in_their_order() {
        let rows = mother();
        assert_eq!(shape(&rows), [3, 1, 1], "the father's one name stands for itself");
        let parts: Vec<&FactRow> = rows.iter().filter(|row| row.fact.fact.role == "mother").collect();
        let (_, name) = joined(&parts, Script::Arab).unwrap();
        assert_eq!(name, Value::Text("سلمى الحداد".to_owned()));
    }

    #[test]
    fn a_name_of_which_something_has_to_be_said_is_not_joined() {
        let mut contested = mother();
        contested[0].known.status = Status::Contested;
        assert_eq!(shape(&contested), [1; 5]);
        let mut declared = mother();
        declared[2].known.source = None;
        assert_eq!(shape(&declared), [1; 5], "what the person typed is no register's name");
    }
}
