//! The agent's calls of today; a new one.

use app::pages::{CallLine, CallsPage};
use axum::response::Response;

use super::super::super::ask::{Reply, flatten};
use super::super::super::posted::Posted;
use super::super::super::refuse::broken;
use super::super::StaffAsk;
use super::super::encounters::no;
use super::subject;
use crate::identity::StaffMember;

/// `GET /{lang}/desk/calls`.
pub(in super::super) async fn list(ask: StaffAsk) -> Response {
    flatten(show(&ask).await)
}

async fn show(ask: &StaffAsk) -> Reply {
    let member = ask.member()?;
    let portal = &ask.portal;
    let calls = portal.calls.today(member).await.map_err(|why| no(ask, &why))?;
    let waiting = portal.store.call_backs_waiting().await.map_err(|error| broken(ask, &error))?;
    let line = |call: domain::caller::Call| CallLine {
        id: call.id.to_string(),
        started: call.started,
        outcome: call.ended.map(|(_, outcome, _)| outcome),
        topics: call.topics.iter().filter_map(|path| subject(&portal.catalogue, path)).map(|one| one.key()).collect(),
    };
    Ok(ask.ok(CallsPage { calls: calls.into_iter().map(line).collect(), waiting }))
}

/// `POST /{lang}/desk/calls`: a call begins.
pub(in super::super) async fn begin(posted: Posted<StaffMember>) -> Response {
    flatten(begun(&posted).await)
}

async fn begun(posted: &Posted<StaffMember>) -> Reply {
    let ask = &posted.ask;
    let member = ask.member()?;
    // A call that is going on isn't cut off by a second one.
    if let Some(open) = ask.portal.calls.going_on(member).await.map_err(|why| no(ask, &why))? {
        return Ok(ask.go(&format!("/desk/calls/{open}?open=1")));
    }
    let language = ask.portal.texts.language(posted.get("language")).unwrap_or(ask.l);
    let call = ask.portal.calls.begin(member, language.lang()).await.map_err(|why| no(ask, &why))?;
    Ok(ask.go(&format!("/desk/calls/{}", call.id)))
}
