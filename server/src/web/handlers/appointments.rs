//! Appointments at service centres: book one, look at it, give it back.

use app::pages::{AppointmentLine, AppointmentPage, BookPage, BookProblem, ErrorPage, FreeDay, Problem};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::catalogue::Centre;
use jiff::civil::DateTime;
use uuid::Uuid;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::portal::Portal;
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::centres::centre_of;
use crate::queue::NotBooked;
use crate::storage::Appointment;

/// `GET /{lang}/centres/{id}/book`: what for and which day, then which time.
pub(in super::super) async fn book_page(ask: Ask, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(show_book(&ask, &id).await)
}

async fn show_book(ask: &Ask, id: &str) -> Reply {
    ask.citizen()?;
    let centre = centre_of(ask, id)?;
    let kind = ask.parameter("kind").filter(|kind| centre.serves(kind));
    let day = ask.parameter("day");
    let missing = ask.parameter("next").is_some() && (kind.is_none() || day.is_none());
    let problem = missing.then_some(BookProblem::NothingChosen);
    draw(ask, centre, (kind, day), problem).await
}

async fn draw(
    ask: &Ask,
    centre: &Centre,
    (kind, day): (Option<String>, Option<String>),
    problem: Option<BookProblem>,
) -> Reply {
    let days = ask.portal.queue.free_days(centre).await.map_err(|error| broken(ask, &error))?;
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = BookPage {
        centre: centre.id.clone(),
        kinds: ask.portal.catalogue.kinds_at(centre).map(|kind| kind.id.clone()).collect(),
        days: days.into_iter().map(|day| FreeDay { day: day.day, times: day.times }).collect(),
        chosen: (kind, day.and_then(|day| day.parse().ok())),
        problem,
    };
    Ok(ask.page(status, page))
}

/// `POST /{lang}/centres/{id}/book`.
pub(in super::super) async fn book(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(booked(&posted, &id).await)
}

async fn booked(posted: &Posted, id: &str) -> Reply {
    let ask = &posted.ask;
    let citizen = ask.citizen()?;
    let centre = centre_of(ask, id)?;
    let (kind, day) = (posted.get("kind"), posted.get("day"));
    let chosen = (Some(kind.to_owned()).filter(|kind| centre.serves(kind)), Some(day.to_owned()));
    let Ok(at) = posted.get("at").parse::<DateTime>() else {
        return draw(ask, centre, chosen, Some(BookProblem::NothingChosen)).await;
    };
    let problem = match ask.portal.queue.book(citizen.person, centre, kind, at).await {
        Ok(id) => return Ok(ask.go(&format!("/my/appointments/{id}?fresh=1"))),
        Err(NotBooked::NoSuchTime | NotBooked::NotHere) => BookProblem::NoSuchTime,
        Err(NotBooked::Full) => BookProblem::Full,
        Err(NotBooked::Twice) => BookProblem::Twice,
        Err(NotBooked::TooMany) => BookProblem::TooMany,
        Err(NotBooked::Store(error)) => return Err(broken(ask, &error).into()),
    };
    draw(ask, centre, chosen, Some(problem)).await
}

/// What "my space" says of an appointment.
pub(super) fn line(portal: &Portal, one: &Appointment) -> AppointmentLine {
    AppointmentLine {
        id: one.id.to_string(),
        centre: one.centre.clone(),
        kind: one.content.kind.clone(),
        at: portal.clock.local(one.at),
    }
}

fn not_found(ask: &Ask) -> Stop {
    ask.page(StatusCode::NOT_FOUND, ErrorPage { problem: Problem::NotFound }).into()
}

/// `GET /{lang}/my/appointments/{id}`.
pub(in super::super) async fn show(ask: Ask, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(show_one(&ask, &id).await)
}

async fn show_one(ask: &Ask, id: &str) -> Reply {
    let citizen = ask.citizen()?;
    let id: Uuid = id.parse().map_err(|_| not_found(ask))?;
    let found = ask.portal.store.appointment(citizen.person, id).await.map_err(|error| broken(ask, &error))?;
    let Some(one) = found.filter(|one| one.booked || one.arrived) else { return Err(not_found(ask)) };
    let page = AppointmentPage {
        line: line(&ask.portal, &one),
        booked: one.booked && one.at > ask.portal.clock.now(),
        code: one.content.code,
        ticket: one.content.ticket,
        fresh: ask.parameter("fresh").is_some(),
    };
    Ok(ask.ok(page))
}

/// `POST /{lang}/my/appointments/{id}/cancel`.
pub(in super::super) async fn cancel(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(cancelled(&posted, &id).await)
}

async fn cancelled(posted: &Posted, id: &str) -> Reply {
    let ask = &posted.ask;
    let citizen = ask.citizen()?;
    let id: Uuid = id.parse().map_err(|_| not_found(ask))?;
    let now = ask.portal.clock.now();
    let done = ask.portal.store.cancel_appointment(citizen.person, id, now).await;
    // Given back before, or over by now: either way it is not among one's own any more, or its page says so.
    done.map_err(|error| broken(ask, &error))?;
    Ok(ask.go("/my"))
}
