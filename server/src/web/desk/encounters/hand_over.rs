//! Handing a case over from an encounter, and what whoever goes on reads beside it.

use app::pages::{HandOverPage, HandOverProblem, HandOverTyped, HandedNote};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::{ApplicationStatus, Channel};
use domain::hand_over::Onward;
use uuid::Uuid;

use super::super::super::ask::{Reply, Stop, flatten};
use super::super::super::posted::{Posted, get};
use super::super::StaffAsk;
use super::Serving;
use super::form::{id_of, keep, load};
use crate::cases::Draft;
use crate::encounters::{HandOvers, Handing, NotHandedOver, authorities};
use crate::identity::StaffMember;
use crate::storage::HandOver;
use crate::web::portal::Portal;

/// The use cases on a portal.
pub(super) fn hand_overs(portal: &Portal) -> HandOvers<'_> {
    HandOvers { store: &portal.store, queue: &portal.queue, clock: &portal.clock }
}

/// What was handed over, for a page.
pub(super) fn noted(one: &HandOver) -> HandedNote {
    HandedNote {
        onward: one.onward,
        authority: one.authority.clone(),
        note: one.note.clone(),
        by: one.by.clone(),
        at: one.at,
        answer: one.answer.clone(),
    }
}

/// `GET /{lang}/desk/encounters/{id}/applications/{application}/hand-over`.
pub(in super::super) async fn show(
    ask: StaffAsk,
    Path((_, encounter, application)): Path<(String, String, String)>,
) -> Response {
    flatten(page(&ask, &encounter, &application).await)
}

async fn page(ask: &StaffAsk, encounter: &str, application: &str) -> Reply {
    let serving = Serving::of(ask, encounter).await?;
    let draft = load(&serving, id_of(&serving, application)?).await?;
    let kept = ask.visit.kept_for(&kept_at(application)).await.ok().flatten();
    let typed = kept.map_or_else(HandOverTyped::default, |kept| typed(&kept.fields));
    let page = drawn(&serving, &draft, (typed, None)).await?;
    Ok(serving.page(StatusCode::OK, page))
}

/// Under which path a note is kept when the encounter ended meanwhile.
fn kept_at(application: &str) -> String {
    format!("/desk/hand-overs/{application}")
}

/// What stands in the form.
fn typed(fields: &[(String, String)]) -> HandOverTyped {
    HandOverTyped {
        to: get(fields, "to").parse().ok(),
        kind: get(fields, "kind").to_owned(),
        counter: get(fields, "counter").parse().ok(),
        authority: get(fields, "authority").to_owned(),
        note: get(fields, "note").to_owned(),
    }
}

async fn drawn(
    serving: &Serving<'_>,
    draft: &Draft,
    (typed, problem): (HandOverTyped, Option<HandOverProblem>),
) -> Result<HandOverPage, Stop> {
    let portal = &serving.ask.portal;
    let broken = |error| Stop::from(serving.broken(&error));
    let colleague = portal.queue.colleague(serving.member).filter(|_| serving.encounter.channel == Channel::Counter);
    let (mut kinds, mut counters, mut in_hand) = (Vec::new(), Vec::new(), None);
    if let Some(by) = colleague {
        in_hand = hand_overs(portal).ticket_in_hand(by, &serving.encounter).await.map_err(broken)?;
        let own = in_hand.as_ref().and_then(|ticket| ticket.counter);
        kinds = portal.catalogue.kinds_at(by.centre).map(|kind| kind.id.clone()).collect();
        counters = by.centre.counter.iter().map(|one| one.number).filter(|number| Some(*number) != own).collect();
    }
    let kind = if typed.kind.is_empty() {
        in_hand.as_ref().map(|ticket| ticket.line.kind.clone()).unwrap_or_default()
    } else {
        typed.kind.clone()
    };
    let application = &draft.application;
    Ok(HandOverPage {
        person: serving.card.clone(),
        application: application.id.to_string(),
        subject: application.subject.clone(),
        reference: application.reference.clone(),
        kinds,
        counters,
        has_ticket: in_hand.is_some(),
        authorities: authorities(draft),
        may_go_home: serving.acts_for.is_none() && (application.status == ApplicationStatus::Draft),
        typed: HandOverTyped { kind, ..typed },
        problem,
        key: Uuid::new_v4().to_string(),
    })
}

/// `POST` to the same: `to`, `kind`, `counter` or `authority`, `note`, `key`.
pub(in super::super) async fn hand(
    Path((_, encounter, application)): Path<(String, String, String)>,
    posted: Posted<StaffMember>,
) -> Response {
    flatten(handed(&posted, &encounter, &application).await)
}

async fn handed(posted: &Posted<StaffMember>, encounter: &str, application: &str) -> Reply {
    let ask = &posted.ask;
    let serving = match Serving::of(ask, encounter).await {
        Ok(serving) => serving,
        Err(stop) => return keep(posted, (encounter, kept_at(application)), stop).await,
    };
    let draft = load(&serving, id_of(&serving, application)?).await?;
    let typed = typed(&posted.fields);
    let what = Handing {
        key: posted.get("key").parse().unwrap_or_else(|_| Uuid::new_v4()),
        kind: &typed.kind,
        counter: typed.counter,
        authority: &typed.authority,
        note: &typed.note,
    };
    let use_cases = hand_overs(&ask.portal);
    let done = match typed.to {
        Some(Onward::Counter) => {
            use_cases.to_counter(serving.member, (&serving.encounter, draft.application.id), what).await
        }
        Some(Onward::Authority) => use_cases.to_authority((&serving.encounter, &draft), what).await,
        Some(Onward::Home) | None => Err(NotHandedOver::NoSuchChoice),
    };
    let problem = match done {
        // After another counter the encounter is over: its page says how the case goes on.
        Ok(()) if typed.to == Some(Onward::Counter) => return Ok(serving.go("?handed=1")),
        Ok(()) => return Ok(serving.go(&format!("/applications/{}", draft.application.id))),
        Err(NotHandedOver::Before) => return Ok(serving.go("?handed=1")),
        Err(NotHandedOver::Store(error)) => return Ok(serving.broken(&error)),
        Err(NotHandedOver::Note(why)) => HandOverProblem::Note(why),
        Err(NotHandedOver::NoSuchChoice) => HandOverProblem::NoSuchChoice,
    };
    let page = drawn(&serving, &draft, (typed, Some(problem))).await?;
    Ok(serving.page(StatusCode::UNPROCESSABLE_ENTITY, page))
}
