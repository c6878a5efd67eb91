//! A second one's consent before a protected person's record is opened.

use app::pages::{ConsentsPage, WaitingConsent};
use axum::http::StatusCode;
use axum::response::Response;

use super::super::super::ask::{Reply, flatten};
use super::super::super::posted::Posted;
use super::super::StaffAsk;
use super::no;
use crate::encounters::NoEncounter;
use crate::identity::StaffMember;

/// `GET /{lang}/desk/consents`.
pub(in super::super) async fn list(ask: StaffAsk) -> Response {
    let done = ask.parameter("done").is_some();
    flatten(show(&ask, (done, false)).await)
}

async fn show(ask: &StaffAsk, (done, gone): (bool, bool)) -> Reply {
    ask.member()?;
    let waiting = ask.portal.encounters.waiting().await.map_err(|why| no(ask, &why))?;
    let shown = waiting.into_iter().map(|one| WaitingConsent {
        id: one.id.to_string(),
        staff: one.staff,
        workplace: one.workplace,
        reason: one.reason,
        asked: one.asked,
    });
    let status = if gone { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(ask.page(status, ConsentsPage { waiting: shown.collect(), done, gone }))
}

/// `POST /{lang}/desk/consents`.
pub(in super::super) async fn decide(posted: Posted<StaffMember>) -> Response {
    flatten(decided(&posted).await)
}

async fn decided(posted: &Posted<StaffMember>) -> Reply {
    let ask = &posted.ask;
    let member = ask.member()?;
    let Ok(id) = posted.get("id").parse() else { return show(ask, (false, true)).await };
    match ask.portal.encounters.consent(member, id, posted.get("answer") == "yes").await {
        Ok(()) => Ok(ask.go("/desk/consents?done=1")),
        Err(NoEncounter::Over) => show(ask, (false, true)).await,
        Err(why) => Ok(no(ask, &why)),
    }
}
