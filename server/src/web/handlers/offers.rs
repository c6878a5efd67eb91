//! Offers and reminders in my space, and the switches for them.

use app::pages::{Law, OfferCard, OfferSwitch, OffersPage};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::ApplicationStatus;
use domain::catalogue::Catalogue;
use uuid::Uuid;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use crate::storage::{Overview, PersonalOffer};

/// What is offered, but for what the person has asked for since.
pub(super) fn cards(catalogue: &Catalogue, offers: Vec<PersonalOffer>, mine: &[Overview]) -> Vec<OfferCard> {
    let open = offers.into_iter().filter(|offer| !mine.iter().any(|one| answers(one, offer)));
    open.filter_map(|offer| card(catalogue, offer)).collect()
}

/// True when a sent application is what the offer led to.
fn answers(one: &Overview, offer: &PersonalOffer) -> bool {
    if one.status == ApplicationStatus::Draft {
        return false;
    }
    let same_service = offer.content.services.iter().any(|id| one.services.contains(id));
    match &offer.content.about {
        Some(about) => same_service && one.answers.subjects.values().any(|subject| subject.id == *about),
        None => same_service && one.submitted_at.is_some_and(|at| at > offer.created_at),
    }
}

fn card(catalogue: &Catalogue, offer: PersonalOffer) -> Option<OfferCard> {
    let start = catalogue.proactive(&offer.kind)?.start.0.clone();
    Some(OfferCard {
        id: offer.id.to_string(),
        start,
        law: Law::of(catalogue, &offer.content.legal_basis),
        source: offer.content.source,
        shared: offer.content.about.is_some(),
        day: offer.content.day,
        services: offer.content.services.len(),
        facts: offer.content.facts,
        kind: offer.kind,
    })
}

/// `GET /{lang}/my/offers`.
pub(in super::super) async fn show(ask: Ask) -> Response {
    flatten(switches(&ask).await)
}

async fn switches(ask: &Ask) -> Reply {
    let citizen = ask.citizen()?;
    let off = ask.portal.store.switched_off(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let catalogue = &ask.portal.catalogue;
    let switch = |offer: &domain::catalogue::Proactive| {
        let function = catalogue.hub_functions.get(&offer.function)?;
        let law = Law::of(catalogue, &function.legal_basis);
        Some(OfferSwitch { kind: offer.id.clone(), wanted: !off.contains(&offer.id), law })
    };
    Ok(ask.ok(OffersPage { switches: catalogue.proactive.iter().filter_map(switch).collect() }))
}

/// `POST /{lang}/my/offers`: a kind off, or on again.
pub(in super::super) async fn turn(posted: Posted) -> Response {
    flatten(turned(&posted).await)
}

async fn turned(posted: &Posted) -> Reply {
    let ask = &posted.ask;
    let citizen = ask.citizen()?;
    let kind = posted.get("kind");
    let wanted = posted.get("wanted") == "yes";
    if ask.portal.catalogue.proactive(kind).is_none() {
        let problem = app::pages::ErrorPage { problem: app::pages::Problem::BadRequest };
        return Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, problem));
    }
    let now = ask.portal.clock.now();
    let done = ask.portal.store.switch_offers(citizen.person, kind, wanted, now).await;
    done.map_err(|error| broken(ask, &error))?;
    Ok(ask.go("/my/offers"))
}

/// `POST /{lang}/my/offers/{id}/not-now`.
pub(in super::super) async fn not_now(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(declined(&posted, &id).await)
}

async fn declined(posted: &Posted, id: &str) -> Reply {
    let ask = &posted.ask;
    let citizen = ask.citizen()?;
    let id: Uuid = id.parse().map_err(|_| Stop::from(ask.not_found()))?;
    let now = ask.portal.clock.now();
    let done = ask.portal.store.decline_offer(citizen.person, id, now).await.map_err(|error| broken(ask, &error))?;
    // Sent twice, it is declined already: that is what the person wanted.
    if !done {
        tracing::debug!("an offer was declined that is not open");
    }
    Ok(ask.go("/my"))
}
