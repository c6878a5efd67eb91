//! The one-time code with which a draft is opened by whoever has no eID at hand: for that draft and nothing else.

use app::pages::OneTimeCodePage;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::Assurance;
use domain::notice::CodePurpose;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::contact_code::{not_sent, problem};
use super::resume::{no_session, resuming};
use crate::identity::{Resuming, SignedInPerson};
use crate::storage::{Checked, Resumed};

/// `POST /{lang}/resume/send`: a code to the contact on record.
pub(in super::super) async fn send(posted: Posted) -> Response {
    flatten(sent(&posted.ask).await)
}

async fn sent(ask: &Ask) -> Reply {
    let mut resuming = resuming(ask).await?;
    let (person, application) = (resuming.person, resuming.application);
    match ask.portal.reach.codes.send(person, CodePurpose::Resume, Some(application)).await {
        Ok(code) => {
            resuming.sent = Some((code.message, code.to.text().to_owned()));
            ask.visit.keep_resuming(&resuming).await.map_err(|error| no_session(ask, &error))?;
            Ok(ask.go("/resume/code"))
        }
        Err(why) => {
            let (status, why) = not_sent(&why);
            let mut page = page(ask, &resuming).await?;
            page.not_sent = Some(why);
            Ok(ask.page(status, page))
        }
    }
}

async fn page(ask: &Ask, resuming: &Resuming) -> Result<OneTimeCodePage, Stop> {
    let state = match &resuming.sent {
        Some((message, _)) => {
            let state = ask.portal.store.message_state(*message, resuming.person).await;
            state.map_err(|error| broken(ask, &error))?
        }
        None => None,
    };
    Ok(OneTimeCodePage {
        purpose: CodePurpose::Resume,
        to: resuming.sent.as_ref().map(|(_, to)| to.clone()),
        state,
        not_sent: None,
        problem: None,
        action: "/resume/code".to_owned(),
        again: "/resume/send".to_owned(),
        back: "/resume/who".to_owned(),
    })
}

/// `GET /{lang}/resume/code`.
pub(in super::super) async fn show(ask: Ask) -> Response {
    flatten(shown(&ask).await)
}

async fn shown(ask: &Ask) -> Reply {
    let resuming = resuming(ask).await?;
    if resuming.sent.is_none() {
        return Ok(ask.go("/resume/who"));
    }
    Ok(ask.ok(page(ask, &resuming).await?))
}

/// `POST /{lang}/resume/code`: with the right one, a visit that knows this application and no other page.
pub(in super::super) async fn check(posted: Posted) -> Response {
    flatten(checked(&posted).await)
}

async fn checked(posted: &Posted) -> Reply {
    let ask = &posted.ask;
    let resuming = resuming(ask).await?;
    let (person, application) = (resuming.person, resuming.application);
    let reach = &ask.portal.reach;
    let checked = reach.codes.check(person, CodePurpose::Resume, Some(application), posted.get("code")).await;
    let checked = checked.map_err(|error| broken(ask, &error))?;
    if checked != Checked::Right {
        let mut page = page(ask, &resuming).await?;
        page.problem = problem(checked);
        return Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    ask.visit.forget_resuming().await.map_err(|error| no_session(ask, &error))?;
    let still = reach.resume.is_open(Resumed { application, person }).await.map_err(|error| broken(ask, &error))?;
    if !still {
        return Ok(ask.go("/resume"));
    }
    let names = ask.portal.store.person(person).await.map_err(|error| broken(ask, &error))?.identity.names;
    // Two factors, neither of them the eID: never more than this.
    let who =
        SignedInPerson { person, names, assurance: Assurance::Substantial, only: Some(application), acting: None };
    let signed_in = ask.visit.sign_in(who, String::new(), ask.portal.clock.now()).await;
    signed_in.map_err(|error| no_session(ask, &error))?;
    Ok(ask.go(&format!("/applications/{application}")))
}
