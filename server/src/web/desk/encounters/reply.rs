//! Staff send what the person answers to an authority's question.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::facts::Invalid;

use super::super::super::ask::{Reply, flatten};
use super::super::super::posted::Posted;
use super::Serving;
use super::form::{case_page, id_of, keep};
use crate::cases::Refusal;
use crate::identity::StaffMember;

/// Under which path a reply is kept when the encounter ended meanwhile.
pub(super) fn kept_at(application: &str) -> String {
    format!("/desk/replies/{application}")
}

/// `POST /{lang}/desk/encounters/{id}/applications/{application}/reply`: `request_id` and `reply`.
pub(in super::super) async fn reply(
    Path((_, encounter, application)): Path<(String, String, String)>,
    posted: Posted<StaffMember>,
) -> Response {
    flatten(send(&posted, &encounter, &application).await)
}

async fn send(posted: &Posted<StaffMember>, encounter: &str, application: &str) -> Reply {
    let serving = match Serving::of(&posted.ask, encounter).await {
        Ok(serving) => serving,
        Err(stop) => return keep(posted, (encounter, kept_at(application)), stop).await,
    };
    let id = id_of(&serving, application)?;
    let (question, text) = (posted.get("request_id"), posted.get("reply"));
    match posted.ask.portal.cases.reply(&serving.citizen(), id, question, text).await {
        Ok(()) => Ok(serving.go(&format!("/applications/{id}?replied=1"))),
        Err(Refusal::Rejected(rejected)) => {
            let why = rejected.first().map_or(Invalid::Missing, |one| one.why.clone());
            let page = case_page(&serving, id, Some((question, text, &why))).await?;
            Ok(serving.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(refusal) => Ok(serving.refuse(id, &refusal)),
    }
}
