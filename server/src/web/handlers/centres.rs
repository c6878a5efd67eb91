//! Service centres: their pages, the kiosk, tickets, the board.

use app::pages::{
    BoardPage, BoardTicket, CentrePage, CentresPage, CentresWish, KindLine, KioskPage, KioskProblem, OpenNow,
    TicketPage, TicketStepLine,
};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::catalogue::Centre;
use domain::queue::TicketState;

use super::super::ask::{Ask, Reply, Spoken, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use crate::queue::{NotMoved, NotTaken, Snapshot};
use crate::storage::{StoreError, StoredTicket, TicketMove};

/// How many who are next stand on the board.
const NEXT: usize = 8;

/// `GET /{lang}/centres`: all, or those for `kind` or `service`, the nearest to the municipality `near` first. Where a
/// browser is by its own reckoning never comes here.
pub(in super::super) async fn list(spoken: Spoken) -> Response {
    let portal = &spoken.portal;
    let now = portal.clock.local(portal.clock.now());
    let chosen = |name: &str| spoken.parameter(name).filter(|value| !value.is_empty());
    let wish = CentresWish { near: chosen("near"), kind: chosen("kind"), service: chosen("service") };
    spoken.public(StatusCode::OK, CentresPage::wished(&portal.catalogue, now, wish))
}

/// The centre of an address.
pub(super) fn centre_of<'a>(spoken: &'a Spoken, id: &str) -> Result<&'a Centre, Stop> {
    spoken.portal.catalogue.centre(id).ok_or_else(|| spoken.not_found().into())
}

fn open_now(spoken: &Spoken, centre: &Centre) -> OpenNow {
    OpenNow::at(centre, spoken.portal.clock.local(spoken.portal.clock.now()))
}

async fn snapshot(spoken: &Spoken, centre: &Centre) -> Result<Snapshot, Stop> {
    spoken.portal.queue.snapshot(centre).await.map_err(|error| unavailable(spoken, &error))
}

fn unavailable(spoken: &Spoken, error: &StoreError) -> Stop {
    tracing::error!(%error, "the queue can't be read");
    spoken.problem(StatusCode::SERVICE_UNAVAILABLE, app::pages::Problem::Unavailable).into()
}

/// `GET /{lang}/centres/{id}`.
pub(in super::super) async fn one(spoken: Spoken, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(show_one(&spoken, &id).await)
}

async fn show_one(spoken: &Spoken, id: &str) -> Reply {
    let centre = centre_of(spoken, id)?;
    let (open, now) = (open_now(spoken, centre), snapshot(spoken, centre).await?);
    let catalogue = &spoken.portal.catalogue;
    let kinds = catalogue.kinds_at(centre).map(|kind| KindLine {
        kind: kind.id.clone(),
        letter: kind.letter,
        icon: kind.icon.clone(),
        services: catalogue.services_of_kind(kind).map(|one| (one.id.clone(), one.authority.clone())).collect(),
        forecast: open.is_open().then(|| now.forecast_new(&kind.id)),
    });
    let page = CentrePage { centre: centre.clone(), open, kinds: kinds.collect(), waiting: now.board(0).waiting };
    Ok(spoken.public(StatusCode::OK, page))
}

/// `GET /{lang}/centres/{id}/board`.
pub(in super::super) async fn board(spoken: Spoken, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(show_board(&spoken, &id).await)
}

async fn show_board(spoken: &Spoken, id: &str) -> Reply {
    let centre = centre_of(spoken, id)?;
    let line = snapshot(spoken, centre).await?.board(NEXT);
    let serving = line.serving.into_iter();
    let page = BoardPage {
        centre: centre.id.clone(),
        serving: serving
            .map(|one| BoardTicket { label: one.label, counter: one.counter, called: one.called })
            .collect(),
        next: line.next,
        waiting: line.waiting,
    };
    Ok(spoken.public(StatusCode::OK, page))
}

/// `GET /{lang}/centres/{id}/kiosk`.
pub(in super::super) async fn kiosk(ask: Ask, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(centre_of(&ask, &id).map(|centre| kiosk_page(&ask, centre, (String::new(), None))))
}

fn kiosk_page(ask: &Ask, centre: &Centre, (code, problem): (String, Option<KioskProblem>)) -> Response {
    let kinds = ask.portal.catalogue.kinds_at(centre);
    let status = match problem {
        None => StatusCode::OK,
        Some(KioskProblem::TooFast) => StatusCode::TOO_MANY_REQUESTS,
        Some(KioskProblem::Full | KioskProblem::Closed) => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = KioskPage {
        centre: centre.id.clone(),
        open: open_now(ask, centre),
        kinds: kinds.map(|kind| (kind.id.clone(), kind.icon.clone())).collect(),
        key: uuid::Uuid::new_v4().simple().to_string(),
        appointments: centre.appointments.is_some(),
        code,
        problem,
    };
    ask.page(status, page)
}

/// `POST /{lang}/centres/{id}/kiosk`: a ticket, or the code of an appointment.
pub(in super::super) async fn take(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(taken(&posted, &id).await)
}

async fn taken(posted: &Posted, id: &str) -> Reply {
    let ask = &posted.ask;
    let centre = centre_of(ask, id)?;
    let queue = &ask.portal.queue;
    let code: String = posted.get("code").chars().take(40).collect();
    let taken = if posted.get("kind").is_empty() && posted.fields.iter().any(|(name, _)| name == "code") {
        queue.check_in(centre, &code).await
    } else {
        queue.take(centre, posted.get("kind"), !posted.get("priority").is_empty(), posted.get("key")).await
    };
    let problem = match taken {
        Ok(ticket) => return Ok(ask.go(&format!("/centres/{}/tickets/{}?at=kiosk", centre.id, ticket.code))),
        Err(NotTaken::Closed(_)) => KioskProblem::Closed,
        Err(NotTaken::NoSuchKind) => KioskProblem::NoKind,
        Err(NotTaken::Full) => KioskProblem::Full,
        Err(NotTaken::TooFast) => KioskProblem::TooFast,
        Err(NotTaken::NoAppointment) => KioskProblem::NoAppointment,
        Err(NotTaken::AnotherTime(at)) => KioskProblem::AnotherTime(at),
        Err(NotTaken::Store(error)) => return Err(broken(ask, &error).into()),
    };
    Ok(kiosk_page(ask, centre, (code, Some(problem))))
}

/// `GET /{lang}/centres/{id}/tickets/{code}`.
pub(in super::super) async fn ticket(ask: Ask, Path((_, id, code)): Path<(String, String, String)>) -> Response {
    flatten(show_ticket(&ask, &id, &code).await)
}

async fn show_ticket(ask: &Ask, id: &str, code: &str) -> Reply {
    let centre = centre_of(ask, id)?;
    let found = ask.portal.queue.ticket_at(centre, code).await.map_err(|error| broken(ask, &error))?;
    match found {
        Some(ticket) => ticket_page(ask, centre, (ticket, false)).await,
        None => Ok(no_ticket(ask, centre)),
    }
}

/// A ticket that is not there: mistyped, or of a centre that never gave it.
fn no_ticket(ask: &Ask, centre: &Centre) -> Response {
    let problem = app::pages::Problem::NoTicket { centre: centre.id.clone() };
    ask.page(StatusCode::NOT_FOUND, app::pages::ErrorPage { problem })
}

async fn ticket_page(ask: &Ask, centre: &Centre, (ticket, too_late): (StoredTicket, bool)) -> Reply {
    let forecast = match ticket.state {
        TicketState::Waiting => snapshot(ask, centre).await?.forecast(&ticket),
        _ => None,
    };
    let steps = ask.portal.store.ticket_steps(ticket.id).await.map_err(|error| broken(ask, &error))?;
    let path = format!("/centres/{}/tickets/{}", centre.id, ticket.code);
    let status = if too_late { StatusCode::CONFLICT } else { StatusCode::OK };
    let page = TicketPage {
        centre: centre.id.clone(),
        url: format!("{}{}", ask.portal.public_url, ask.href(&path)),
        code: ticket.code,
        label: ticket.label,
        kind: ticket.line.kind,
        state: ticket.state,
        counter: ticket.counter,
        forecast,
        taken_at: ticket.line.joined_at,
        due_at: ticket.line.due_at,
        priority: ticket.line.priority,
        at_kiosk: ask.parameter("at").as_deref() == Some("kiosk"),
        still: ask.parameter("still").is_some(),
        too_late,
        steps: steps
            .into_iter()
            .map(|step| TicketStepLine { state: step.state, counter: step.counter, at: step.at })
            .collect(),
        said_key: uuid::Uuid::new_v4().to_string(),
    };
    Ok(ask.page(status, page))
}

/// `POST /{lang}/centres/{id}/tickets/{code}`: leave the line, or come back into it.
pub(in super::super) async fn move_ticket(
    Path((_, id, code)): Path<(String, String, String)>,
    posted: Posted,
) -> Response {
    flatten(moved(&posted, &id, &code).await)
}

async fn moved(posted: &Posted, id: &str, code: &str) -> Reply {
    let ask = &posted.ask;
    let centre = centre_of(ask, id)?;
    let change = match posted.get("act") {
        "abandon" => TicketMove::Abandon,
        "rejoin" => TicketMove::Rejoin,
        _ => return Err(ask.problem(StatusCode::BAD_REQUEST, app::pages::Problem::BadRequest).into()),
    };
    match ask.portal.queue.holder_moves(centre, code, change).await {
        Ok(ticket) => Ok(ask.go(&format!("/centres/{}/tickets/{}", centre.id, ticket.code))),
        Err(NotMoved::Stale(ticket) | NotMoved::InHand(ticket) | NotMoved::TooEarly(ticket)) => {
            ticket_page(ask, centre, (*ticket, true)).await
        }
        Err(NotMoved::Store(error)) => Err(broken(ask, &error).into()),
        Err(NotMoved::Unknown | NotMoved::Nobody | NotMoved::NoCounter | NotMoved::NoSuchChoice) => {
            Ok(no_ticket(ask, centre))
        }
    }
}
