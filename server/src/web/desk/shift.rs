//! The end of a shift: counts and cash, closed by the one whose it is, confirmed by somebody else.

use app::pages::{ErrorPage, FeeLine, Problem, ShiftPage, ShiftProblem, ShiftReportPage, ShiftView};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::StaffRole;
use domain::queue::ShiftState;
use uuid::Uuid;

use super::super::ask::{Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::StaffAsk;
use crate::identity::StaffMember;
use crate::queue::{Colleague, NotClosed, ShiftReport};

/// The most characters that are kept of a note.
const LONGEST: usize = 500;

/// What was typed into the form: amount and note; and why it was not taken.
type Typed = ((String, String), Option<ShiftProblem>);

fn not_found(ask: &StaffAsk) -> Stop {
    ask.page(StatusCode::NOT_FOUND, ErrorPage { problem: Problem::NotFound }).into()
}

fn colleague(ask: &StaffAsk) -> Result<Colleague<'_>, Stop> {
    let member = ask.member()?;
    ask.portal.queue.colleague(member).ok_or_else(|| not_found(ask))
}

/// `GET /{lang}/desk/shift`.
pub(super) async fn show(ask: StaffAsk) -> Response {
    flatten(draw(&ask, Typed::default()).await)
}

async fn draw(ask: &StaffAsk, (typed, problem): Typed) -> Reply {
    let by = colleague(ask)?;
    let queue = &ask.portal.queue;
    let mine = queue.my_shift(by).await.map_err(|error| broken(ask, &error))?;
    let others = queue.to_confirm(by).await.map_err(|error| broken(ask, &error))?;
    let status = match problem {
        None => StatusCode::OK,
        Some(ShiftProblem::Count(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        Some(_) => StatusCode::CONFLICT,
    };
    let page = ShiftPage {
        mine: mine.map(view),
        to_confirm: others
            .into_iter()
            .filter(|shift| shift.staff != by.subject)
            .map(|shift| (shift.id.to_string(), shift.staff, shift.closed_at.unwrap_or(shift.opened_at)))
            .collect(),
        is_clerk: ask.member()?.role == StaffRole::Clerk,
        typed,
        problem,
    };
    Ok(ask.page(status, page))
}

fn view(report: ShiftReport) -> ShiftView {
    let ShiftReport { shift, counts, fees } = report;
    ShiftView {
        id: shift.id.to_string(),
        staff: shift.staff,
        centre: shift.centre,
        state: shift.state,
        times: (shift.opened_at, shift.closed_at),
        counts: (counts.finished, counts.no_shows),
        fees: fees
            .into_iter()
            .map(|fee| FeeLine { id: fee.id.to_string(), service: fee.service, amount: fee.amount, at: fee.at })
            .collect(),
        cash: shift.cash,
        confirmed: shift.confirmed,
    }
}

/// `POST /{lang}/desk/shift`: close it, or take a fee out.
pub(super) async fn act(posted: Posted<StaffMember>) -> Response {
    flatten(acted(&posted).await)
}

async fn acted(posted: &Posted<StaffMember>) -> Reply {
    let ask = &posted.ask;
    let by = colleague(ask)?;
    let queue = &ask.portal.queue;
    if posted.get("act") == "remove-fee" {
        if let Ok(fee) = posted.get("fee").parse::<Uuid>() {
            queue.remove_fee(by, fee).await.or_else(|why| kept(ask, why))?;
        }
        return Ok(ask.go("/desk/shift"));
    }
    let note: String = posted.get("note").chars().take(LONGEST).collect();
    let counted: String = posted.get("counted").chars().take(40).collect();
    let problem = match queue.close_shift(by, posted.get("expected"), (&counted, &note)).await {
        Ok(id) => return Ok(ask.go(&format!("/desk/shift/{id}"))),
        Err(NotClosed::Count(why)) => ShiftProblem::Count(why),
        Err(NotClosed::InHand) => ShiftProblem::InHand,
        Err(NotClosed::Store(error)) => return Err(broken(ask, &error).into()),
        Err(NotClosed::NoShift) => return Ok(ask.go("/desk/shift")),
        Err(NotClosed::Changed | NotClosed::NoFee | NotClosed::NotTheirs) => ShiftProblem::Changed,
    };
    draw(ask, ((counted, note), Some(problem))).await
}

/// A fee that can't be taken out any more stays; only the store's failures are told.
fn kept(ask: &StaffAsk, why: NotClosed) -> Result<(), Stop> {
    match why {
        NotClosed::Store(error) => Err(broken(ask, &error).into()),
        _ => Ok(()),
    }
}

/// `GET /{lang}/desk/shift/{id}`.
pub(super) async fn one(Path((_, id)): Path<(String, String)>, ask: StaffAsk) -> Response {
    flatten(show_one(&ask, &id, false).await)
}

async fn show_one(ask: &StaffAsk, id: &str, not_theirs: bool) -> Reply {
    let by = colleague(ask)?;
    let id: Uuid = id.parse().map_err(|_| not_found(ask))?;
    let found = ask.portal.queue.shift(by, id).await.map_err(|error| broken(ask, &error))?;
    let Some(report) = found else { return Err(not_found(ask)) };
    let may_confirm = report.shift.state == ShiftState::ToConfirm && report.shift.staff != by.subject;
    let status = if not_theirs { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(ask.page(status, ShiftReportPage { shift: view(report), may_confirm, not_theirs }))
}

/// `POST /{lang}/desk/shift/{id}`: the second person.
pub(super) async fn confirm(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(confirmed(&posted, &id).await)
}

async fn confirmed(posted: &Posted<StaffMember>, text: &str) -> Reply {
    let ask = &posted.ask;
    let by = colleague(ask)?;
    let id: Uuid = text.parse().map_err(|_| not_found(ask))?;
    match ask.portal.queue.confirm_shift(by, id).await {
        Ok(()) => Ok(ask.go(&format!("/desk/shift/{id}"))),
        Err(NotClosed::Store(error)) => Err(broken(ask, &error).into()),
        Err(_) => show_one(ask, text, true).await,
    }
}
