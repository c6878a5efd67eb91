//! People who want to be called, as agents see them.

use app::pages::{CallBackLine, CallBacksPage};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;

use super::super::super::ask::{Reply, flatten};
use super::super::super::posted::Posted;
use super::super::super::refuse::broken;
use super::super::StaffAsk;
use super::subject;
use crate::identity::StaffMember;
use crate::storage::CallBack;

/// `GET /{lang}/desk/call-backs`.
pub(in super::super) async fn list(ask: StaffAsk) -> Response {
    flatten(show(&ask, false).await)
}

async fn show(ask: &StaffAsk, gone: bool) -> Reply {
    let member = ask.member()?;
    let waiting = ask.portal.call_backs.waiting().await.map_err(|error| broken(ask, &error))?;
    let now = ask.portal.clock.now();
    let shown = waiting.iter().map(|one| line(ask, one, (&member.subject, now)));
    let page = CallBacksPage { waiting: shown.collect(), gone };
    Ok(ask.page(if gone { StatusCode::CONFLICT } else { StatusCode::OK }, page))
}

/// A number is shown to whoever has taken it, and to nobody else.
fn line(ask: &StaffAsk, one: &CallBack, (staff, now): (&str, Timestamp)) -> CallBackLine {
    let mine = one.taken_by.as_deref() == Some(staff);
    CallBackLine {
        id: one.id.to_string(),
        name: one.body.name.clone(),
        words: one.body.words.clone(),
        topic: one.topic.as_ref().and_then(|path| subject(&ask.portal.catalogue, path)).map(|one| one.key()),
        language: ask.portal.texts.language(&one.language).unwrap_or(ask.l),
        wanted: one.wanted,
        asked: one.asked,
        is_due: one.due <= now,
        due: one.due,
        number: mine.then(|| one.body.number.clone()),
        taken_by: one.taken_by.clone().filter(|_| !mine),
        attempts: one.attempts.iter().map(|(at, _, result)| (*at, *result)).collect(),
    }
}

/// `POST /{lang}/desk/call-backs`.
pub(in super::super) async fn act(posted: Posted<StaffMember>) -> Response {
    flatten(acted(&posted).await)
}

async fn acted(posted: &Posted<StaffMember>) -> Reply {
    let ask = &posted.ask;
    let member = ask.member()?;
    let Ok(id) = posted.get("id").parse() else { return show(ask, true).await };
    let backs = &ask.portal.call_backs;
    let done = match (posted.get("step"), posted.get("result").parse()) {
        ("let-go", _) => backs.let_go(id, &member.subject).await,
        ("tried", Ok(result)) => backs.tried(id, &member.subject, result).await,
        _ => backs.take(id, &member.subject).await,
    };
    match done {
        Ok(true) => Ok(ask.go("/desk/call-backs")),
        Ok(false) => show(ask, true).await,
        Err(error) => Ok(broken(ask, &error)),
    }
}
