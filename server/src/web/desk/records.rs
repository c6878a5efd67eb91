//! A record that an officer has open: shown, changed, ended.

use app::pages::{FactRef, Field, Filled, RecordChange, RecordEndPage, RecordPage, RecordTheirs};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::facts::{FactId, Invalid, Typed};
use domain::keeping::EndReason;
use std::collections::BTreeMap;

use super::super::ask::{Reply, Stop, flatten};
use super::super::posted::{Posted, filled, input};
use super::StaffAsk;
use super::registers::{ROLE, cant, keeper};
use crate::identity::StaffMember;
use crate::register::{Attribute, CantKeep, OpenRecord, Saved, attributes};
use crate::storage::KeptChange;

/// Which record of which register: language, source and look, as they stand in the address.
type Place = Path<(String, String, String)>;

/// `GET /{lang}/desk/registers/{source}/records/{id}`.
pub(super) async fn show(Path((_, source, look)): Place, ask: StaffAsk) -> Response {
    flatten(show_record(&ask, (&source, &look)).await)
}

async fn show_record(ask: &StaffAsk, (source, look): (&str, &str)) -> Reply {
    let open = opened(ask, (source, look)).await?;
    let mut page = page(ask, source, &open)?;
    page.saved = ask.parameter("saved").is_some();
    Ok(ask.ok(page))
}

/// The record, or the way back to the register when its time is over.
async fn opened(ask: &StaffAsk, (source, look): (&str, &str)) -> Result<OpenRecord, Stop> {
    let keeper = keeper(ask)?;
    let keeping = &ask.portal.keeping;
    keeping.register(&keeper, source).map_err(|why| cant(ask, &why))?;
    let id = look.parse().map_err(|_| cant(ask, &CantKeep::NotFound))?;
    match keeping.look(&keeper, source, id).await {
        Ok(open) => Ok(open),
        Err(CantKeep::NotFound) => Err(ask.go(&format!("/desk/registers/{source}?over=1")).into()),
        Err(why) => Err(cant(ask, &why)),
    }
}

/// What the register holds, one field for each thing.
fn held<'a>(ask: &'a StaffAsk, source: &str) -> Vec<(FactId, Attribute<'a>)> {
    let Some(source) = ask.portal.catalogue.sources.get(source) else { return Vec::new() };
    let all = attributes(&ask.portal.catalogue, source).into_iter();
    all.map(|attribute| (FactId::new(ROLE, attribute.concept.path()), attribute)).collect()
}

fn page(ask: &StaffAsk, source: &str, open: &OpenRecord) -> Result<RecordPage, Stop> {
    let me = &ask.member()?.subject;
    let stored = open.kept.as_ref().map(|kept| &kept.record.attributes);
    let held = held(ask, source);
    let field = |(fact, attribute): &(FactId, Attribute<'_>)| {
        let text = stored.and_then(|all| all.get(&attribute.row.attribute));
        let value = text.and_then(|text| attribute.value(text));
        // What is stored and can't be read any more stands there as it is, to be put right.
        let raw = || text.map(|text| Filled { text: text.clone(), ..Filled::default() }).unwrap_or_default();
        Field {
            optional: true,
            autocomplete: Some("off".to_owned()),
            filled: value.as_ref().map_or_else(raw, Filled::from_value),
            ..Field::of(fact, attribute.concept, attribute.codes)
        }
    };
    Ok(RecordPage {
        source: source.to_owned(),
        look: open.look.id.to_string(),
        subject: open.look.subject.clone(),
        as_of: open.kept.as_ref().map(|kept| kept.record.as_of),
        version: open.kept.as_ref().map(|kept| kept.version.clone()).unwrap_or_default(),
        open_until: open.look.ends_at,
        reason: open.look.reason.clone(),
        fields: held.iter().map(field).collect(),
        empty: false,
        saved: false,
        theirs: None,
        history: open.history.iter().map(|change| past(change, &held, me)).collect(),
    })
}

fn past(change: &KeptChange, held: &[(FactId, Attribute<'_>)], me: &str) -> RecordChange {
    let about = held.iter().filter(|(_, attribute)| change.fields.contains(&attribute.row.attribute));
    RecordChange {
        kind: change.kind.clone(),
        facts: about.map(|(fact, attribute)| FactRef::of(fact, attribute.concept)).collect(),
        at: change.at,
        own: change.by == me,
        by: change.by.clone(),
        reason: change.reason.clone(),
    }
}

/// `POST /{lang}/desk/registers/{source}/records/{id}`.
pub(super) async fn save(Path((_, source, look)): Place, posted: Posted<StaffMember>) -> Response {
    flatten(saved(&posted, (&source, &look)).await)
}

/// The version that the form was shown with; none for a record that was not there.
fn seen(posted: &Posted<StaffMember>) -> Option<&str> {
    Some(posted.get("seen")).filter(|version| !version.is_empty())
}

async fn saved(posted: &Posted<StaffMember>, place: (&str, &str)) -> Reply {
    let ask = &posted.ask;
    let open = opened(ask, place).await?;
    let held = held(ask, place.0);
    let inputs: Vec<Filled> = held.iter().map(|(fact, _)| filled(&posted.fields, fact)).collect();
    let typed: BTreeMap<String, Typed> = held
        .iter()
        .zip(&inputs)
        .map(|((fact, attribute), filled)| (attribute.row.attribute.clone(), input(fact, filled).typed))
        .collect();
    let done = ask.portal.keeping.save(&keeper(ask)?, &open, (&typed, seen(posted))).await;
    let done = done.map_err(|why| cant(ask, &why))?;
    let mut page = page(ask, place.0, &open)?;
    let status = match done {
        Saved::Done => {
            return Ok(ask.go(&format!("/desk/registers/{}/records/{}?saved=1", place.0, place.1)));
        }
        Saved::Invalid(wrong) => {
            for (field, (_, attribute)) in page.fields.iter_mut().zip(&held) {
                field.error = wrong.get(&attribute.row.attribute).cloned();
            }
            page.version = seen(posted).unwrap_or_default().to_owned();
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Saved::Empty => {
            page.empty = true;
            page.version = seen(posted).unwrap_or_default().to_owned();
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Saved::Elsewhere => {
            page.theirs = Some(theirs(&open, &held, &typed));
            StatusCode::CONFLICT
        }
    };
    for (field, filled) in page.fields.iter_mut().zip(inputs) {
        field.filled = filled;
    }
    Ok(ask.page(status, page))
}

/// What the register holds now where it differs from what was typed.
fn theirs(open: &OpenRecord, held: &[(FactId, Attribute<'_>)], typed: &BTreeMap<String, Typed>) -> RecordTheirs {
    let now = |attribute: &Attribute<'_>| {
        let text = open.kept.as_ref()?.record.attributes.get(&attribute.row.attribute)?;
        attribute.value(text)
    };
    let differing = held.iter().filter_map(|(fact, attribute)| {
        let held = now(attribute);
        let typed = typed.get(&attribute.row.attribute).map(|typed| typed.text.trim()).unwrap_or_default();
        let same = held.as_ref().map(|value| value.canonical()).unwrap_or_default() == typed;
        (!same).then(|| (FactRef::of(fact, attribute.concept), held))
    });
    let changed = open.kept.as_ref().map(|kept| kept.changed.clone());
    let facts = if changed.is_some() { differing.collect() } else { Vec::new() };
    RecordTheirs { changed, facts }
}

/// `GET /{lang}/desk/registers/{source}/records/{id}/end`.
pub(super) async fn ending(Path((_, source, look)): Place, ask: StaffAsk) -> Response {
    flatten(show_ending(&ask, (&source, &look), false).await)
}

async fn show_ending(ask: &StaffAsk, place: (&str, &str), missing: bool) -> Reply {
    let open = opened(ask, place).await?;
    let Some(kept) = &open.kept else {
        return Ok(ask.go(&format!("/desk/registers/{}/records/{}", place.0, place.1)));
    };
    let page = RecordEndPage {
        source: place.0.to_owned(),
        look: open.look.id.to_string(),
        subject: open.look.subject.clone(),
        version: kept.version.clone(),
        missing,
    };
    Ok(ask.page(if missing { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, page))
}

/// `POST /{lang}/desk/registers/{source}/records/{id}/end`.
pub(super) async fn end(Path((_, source, look)): Place, posted: Posted<StaffMember>) -> Response {
    flatten(ended(&posted, (&source, &look)).await)
}

async fn ended(posted: &Posted<StaffMember>, place: (&str, &str)) -> Reply {
    let ask = &posted.ask;
    let Ok(reason) = posted.get("reason").parse::<EndReason>() else {
        return show_ending(ask, place, true).await;
    };
    let open = opened(ask, place).await?;
    let done = ask.portal.keeping.end(&keeper(ask)?, &open, (reason, seen(posted))).await;
    match done.map_err(|why| cant(ask, &why))? {
        Saved::Elsewhere => {
            let mut page = page(ask, place.0, &open)?;
            let changed = open.kept.as_ref().map(|kept| kept.changed.clone());
            page.theirs = Some(RecordTheirs { changed, facts: Vec::new() });
            Ok(ask.page(StatusCode::CONFLICT, page))
        }
        _ => Ok(ask.go(&format!("/desk/registers/{}?ended=1", place.0))),
    }
}

/// The field of a concept with an error, for mistakes in a sheet.
pub(super) fn wrong_field(ask: &StaffAsk, concept: &str, why: &Invalid) -> Option<Field> {
    let catalogue = &ask.portal.catalogue;
    let concept = catalogue.concepts.get(concept)?;
    let fact = FactId::new(ROLE, concept.path());
    Some(Field { error: Some(why.clone()), ..Field::of(&fact, concept, catalogue.codes_of(concept)) })
}
