//! What colleagues who serve people ask an officer about a case of their authority.

use app::pages::{CaseTaskPage, HandedLine};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::facts::Invalid;
use domain::hand_over::note;

use super::super::ask::{Reply, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::StaffAsk;
use super::tasks::{authority, id_of, not_found};
use crate::identity::StaffMember;
use crate::storage::HandOverTask;

/// A line of the officer's tasks.
pub(super) fn line(task: HandOverTask) -> HandedLine {
    HandedLine {
        id: task.what.id.to_string(),
        subject: task.subject,
        status: task.status,
        reference: task.reference,
        at: task.what.at,
    }
}

/// `GET /{lang}/desk/tasks/cases/{id}`.
pub(super) async fn case(Path((_, id)): Path<(String, String)>, ask: StaffAsk) -> Response {
    flatten(show(&ask, &id, (String::new(), None)).await)
}

async fn show(ask: &StaffAsk, id: &str, (typed, problem): (String, Option<Invalid>)) -> Reply {
    let authority = authority(ask)?;
    let found = ask.portal.store.hand_over_for(&authority, id_of(ask, id)?).await;
    let Some(task) = found.map_err(|error| broken(ask, &error))? else { return Err(not_found(ask)) };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = CaseTaskPage {
        id: task.what.id.to_string(),
        subject: task.subject,
        status: task.status,
        reference: task.reference,
        services: task.services,
        by: task.what.by,
        at: task.what.at,
        text: task.what.note,
        typed,
        problem,
    };
    Ok(ask.page(status, page))
}

/// `POST /{lang}/desk/tasks/cases/{id}`: the officer's `answer`.
pub(super) async fn answer_case(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(answered(&posted, &id).await)
}

async fn answered(posted: &Posted<StaffMember>, text: &str) -> Reply {
    let ask = &posted.ask;
    let (authority, id) = (authority(ask)?, id_of(ask, text)?);
    let by = &ask.member()?.subject;
    let words = match note(posted.get("answer"), true) {
        Ok(words) => words,
        Err(why) => return show(ask, text, (posted.get("answer").to_owned(), Some(why))).await,
    };
    let kept = ask.portal.store.answer_hand_over((&authority, by), id, &words, ask.portal.clock.now()).await;
    if kept.map_err(|error| broken(ask, &error))? { Ok(ask.go("/desk/tasks?done=1")) } else { Err(not_found(ask)) }
}
