//! Signing in at the eID, coming back, and signing out.

use app::pages::{SignInPage, SignInReason};
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::application::Assurance;
use domain::definition::Subject;
use serde::Deserialize;
use std::sync::Arc;

use super::super::ask::{Ask, Reply, Spoken, accepted, flatten};
use super::super::portal::Portal;
use super::super::posted::Posted;
use crate::identity::SignInError;

/// A path of ours that it is safe to go back to after signing in; the own space otherwise.
fn safe(spoken: &Spoken, wanted: &str) -> String {
    let language = wanted.trim_start_matches('/').split(['/', '?']).next().unwrap_or_default();
    let ours = wanted.starts_with('/')
        && !wanted.starts_with("//")
        && !wanted.contains(['\\', '\n', '\r'])
        && spoken.portal.texts.language(language).is_some();
    if ours { wanted.to_owned() } else { spoken.href("/my") }
}

fn reason(text: &str) -> SignInReason {
    let level = |name: &str| match name {
        "low" => Assurance::Low,
        "high" => Assurance::High,
        _ => Assurance::Substantial,
    };
    match text.split_once('-').unwrap_or((text, "")) {
        ("expired", _) => SignInReason::Expired,
        ("low", needed) => SignInReason::AssuranceTooLow { needed: level(needed) },
        ("absent", needed) => SignInReason::AssuranceAbsent { needed: level(needed) },
        ("unavailable", _) => SignInReason::Unavailable,
        ("failed", _) => SignInReason::Failed,
        ("cancelled", _) => SignInReason::Cancelled,
        ("out", _) => SignInReason::SignedOut,
        _ => SignInReason::Plain,
    }
}

/// `GET /{lang}/sign-in`: why, and one button.
pub(in super::super) async fn show(ask: Ask) -> Response {
    let why = ask.parameter("reason").unwrap_or_default();
    let return_to = safe(&ask, &ask.parameter("return").unwrap_or_default());
    if ask.visit.data().is_some() && (why.is_empty() || why == "first") {
        return Redirect::to(&return_to).into_response();
    }
    let status = match why.split('-').next().unwrap_or_default() {
        "unavailable" => StatusCode::SERVICE_UNAVAILABLE,
        "low" | "absent" | "failed" => StatusCode::FORBIDDEN,
        _ => StatusCode::OK,
    };
    ask.page(status, SignInPage { return_to, reason: reason(&why) })
}

/// `POST /{lang}/sign-in`: off to the eID.
pub(in super::super) async fn leave(posted: Posted) -> Response {
    let return_to = safe(&posted.ask, posted.get("return_to"));
    let needed = needed_for(&posted.ask, &return_to);
    flatten(to_eid(&posted.ask, return_to, needed).await)
}

/// How surely the person must be known for the page that they go back to.
fn needed_for(ask: &Ask, return_to: &str) -> Assurance {
    let subject = subject_of(return_to);
    subject.and_then(|subject| ask.portal.cases.assurance_for(&subject)).unwrap_or(Assurance::Substantial)
}

/// What a path begins: `/ar/applications/new/life-events/having-a-baby`.
fn subject_of(path: &str) -> Option<Subject> {
    let rest = path.split_once("/applications/new/")?.1;
    let (kind, id) = rest.split(['?', '#']).next()?.split_once('/')?;
    match kind {
        "life-events" => Some(Subject::LifeEvent(id.to_owned())),
        "services" => Some(Subject::Service(id.to_owned())),
        _ => None,
    }
}

/// Sends the browser to the eID, and back to a page afterwards.
pub(in super::super) async fn to_eid(ask: &Ask, return_to: String, needed: Assurance) -> Reply {
    let (url, pending) = match ask.portal.oidc.begin(needed, return_to.clone(), ask.l.lang()).await {
        Ok(begun) => begun,
        Err(error) => {
            tracing::error!(%error, "nobody can sign in");
            return Ok(ask.to_sign_in(&return_to, "unavailable"));
        }
    };
    if let Err(error) = ask.visit.leave_for_sign_in(&pending).await {
        tracing::error!(%error, "the session can't be written");
        return Ok(ask.problem(StatusCode::SERVICE_UNAVAILABLE, app::pages::Problem::Unavailable));
    }
    Ok(Redirect::to(&url).into_response())
}

/// What the eID says when the browser comes back.
#[derive(Deserialize)]
pub(in super::super) struct Callback {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
}

/// `GET /auth/callback`: the only page without a language; the one before the sign-in tells it.
pub(in super::super) async fn callback(
    State(portal): State<Arc<Portal>>,
    session: tower_sessions::Session,
    headers: HeaderMap,
    Query(answer): Query<Callback>,
) -> Response {
    let now = portal.clock.now();
    let fallback = portal.negotiate(accepted(&headers)).map(|l| l.href("/my")).unwrap_or_default();
    let visit = match crate::identity::Visit::read(session, now).await {
        Ok(visit) => visit,
        Err(error) => {
            tracing::error!(%error, "the session can't be read");
            return again(&fallback, &fallback, "unavailable");
        }
    };
    let Ok(Some(pending)) = visit.back_from_sign_in().await else {
        tracing::warn!("somebody came back from the eID who had not left, or whose session is gone");
        return again(&fallback, &fallback, "failed");
    };
    let to = pending.return_to.clone();
    if let Some(error) = answer.error {
        let why = if error == "access_denied" { "cancelled" } else { "failed" };
        tracing::info!(error = %error.chars().take(60).collect::<String>(), "the eID signed nobody in");
        return again(&to, &to, why);
    }
    let (Some(code), Some(state)) = (answer.code, answer.state) else { return again(&to, &to, "failed") };
    let signed_in = match portal.oidc.finish(&pending, &code, &state).await {
        Ok(signed_in) => signed_in,
        Err(error) => {
            tracing::warn!(%error, "nobody was signed in");
            let why = if matches!(error, SignInError::Unavailable(_)) { "unavailable" } else { "failed" };
            return again(&to, &to, why);
        }
    };
    let assurance = match signed_in.assurance {
        Some(level) if level >= pending.needed => level,
        Some(_) => return again(&to, &to, &format!("low-{}", pending.needed.name())),
        None => return again(&to, &to, &format!("absent-{}", pending.needed.name())),
    };
    let person = match portal.store.recognise(&signed_in.identity, now).await {
        Ok(person) => person,
        Err(error) => {
            tracing::error!(%error, "the person can't be stored");
            return again(&to, &to, "unavailable");
        }
    };
    match visit.sign_in(person, assurance, signed_in, now).await {
        Ok(()) => Redirect::to(&to).into_response(),
        Err(error) => {
            tracing::error!(%error, "the session can't be written");
            again(&to, &to, "unavailable")
        }
    }
}

/// The sign-in page in the language of a path, with a reason.
fn again(path: &str, return_to: &str, why: &str) -> Response {
    let language = path.trim_start_matches('/').split(['/', '?']).next().unwrap_or_default();
    let mut query = openidconnect::url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("return", return_to).append_pair("reason", why);
    Redirect::to(&format!("/{language}/sign-in?{}", query.finish())).into_response()
}

/// `POST /{lang}/sign-out`: here, and at the eID.
pub(in super::super) async fn sign_out(posted: Posted) -> Response {
    let ask = &posted.ask;
    let id_token = match ask.visit.sign_out().await {
        Ok(id_token) => id_token,
        Err(error) => {
            tracing::error!(%error, "the session can't be ended");
            return ask.problem(StatusCode::SERVICE_UNAVAILABLE, app::pages::Problem::Unavailable);
        }
    };
    let back = format!("{}{}", ask.portal.public_url, ask.href("/"));
    let end = match id_token {
        Some(token) => ask.portal.oidc.end_session(&token, &back).await,
        None => None,
    };
    match end {
        Some(url) => Redirect::to(&url).into_response(),
        None => ask.go("/sign-in?reason=out"),
    }
}
