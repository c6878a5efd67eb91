//! Signing in at the eID, coming back, and signing out.

use app::pages::{SignInPage, SignInReason};
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::application::Assurance;
use domain::definition::Subject;
use serde::Deserialize;
use std::sync::Arc;

use super::super::acting;
use super::super::ask::{Ask, Reply, Spoken, Visitor, accepted, flatten};
use super::super::carried;
use super::super::picked;
use super::super::portal::Portal;
use super::super::posted::Posted;
use crate::identity::{Oidc, Pending, SignInError, SignedIn, SignedInPerson, TakenAlong, Visit};

/// A path of ours that it is safe to go back to after signing in; another page (path without language) otherwise.
pub(in super::super) fn safe(spoken: &Spoken, wanted: &str, otherwise: &str) -> String {
    let language = wanted.trim_start_matches('/').split(['/', '?']).next().unwrap_or_default();
    let ours = wanted.starts_with('/')
        && !wanted.starts_with("//")
        && !wanted.contains(|letter: char| letter == '\\' || letter.is_control())
        && spoken.portal.texts.language(language).is_some();
    if ours { wanted.to_owned() } else { spoken.href(otherwise) }
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
    let return_to = safe(&ask, &ask.parameter("return").unwrap_or_default(), "/my");
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
    let return_to = safe(&posted.ask, posted.get("return_to"), "/my");
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
    Subject::at(kind, id)
}

/// Sends the browser to the eID, and back to a page afterwards.
pub(in super::super) async fn to_eid(ask: &Ask, return_to: String, needed: Assurance) -> Reply {
    to_eid_with(ask, (return_to, needed), None).await
}

/// The same with answers that only whoever comes back from this very sign-in gets.
pub(in super::super) async fn to_eid_with(ask: &Ask, leaving: (String, Assurance), along: Option<TakenAlong>) -> Reply {
    to_provider(ask, &ask.portal.oidc, leaving, along).await
}

/// Sends the browser to an identity provider, and back to a page afterwards.
pub(in super::super) async fn to_provider<W: Visitor>(
    ask: &Ask<W>,
    oidc: &Oidc,
    (return_to, needed): (String, Assurance),
    along: Option<TakenAlong>,
) -> Reply {
    let (url, mut pending) = match oidc.begin(needed, return_to.clone(), ask.l.lang()).await {
        Ok(begun) => begun,
        Err(error) => {
            tracing::error!(%error, "nobody can sign in");
            return Ok(ask.to_sign_in(&return_to, "unavailable"));
        }
    };
    pending.along = along;
    if let Err(error) = ask.visit.leave_for_sign_in(&pending).await {
        tracing::error!(%error, "the session can't be written");
        return Ok(ask.problem(StatusCode::SERVICE_UNAVAILABLE, app::pages::Problem::Unavailable));
    }
    Ok(Redirect::to(&url).into_response())
}

/// What a provider says when the browser comes back.
#[derive(Deserialize)]
pub(in super::super) struct Callback {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
}

/// The browser of somebody who came back from a provider, and may be signed in now.
pub(in super::super) struct Returned<W> {
    pub(in super::super) visit: Visit<W>,
    pub(in super::super) signed_in: SignedIn,
    pub(in super::super) assurance: Assurance,
    /// Where they were going: a path with language.
    pub(in super::super) to: String,
    /// What they took along.
    pub(in super::super) along: Option<TakenAlong>,
}

/// Counts and logs that somebody came back from a provider: `signed-in`, or the reason why not. Who it was stands with the
/// provider; the request's id leads from one to the other.
fn count<W: Visitor>(why: &str) {
    let who = if W::SIGN_IN.contains("/desk") { "staff" } else { "person" };
    // Reasons may name the level that was needed; those of one kind are one outcome.
    let outcome = match why.split('-').next().unwrap_or_default() {
        "signed" => "signed-in",
        "cancelled" => "cancelled",
        "low" | "absent" => "too-low",
        "unavailable" => "unavailable",
        "role" | "authority" => "not-staff",
        _ => "failed",
    };
    tracing::info!(who, outcome, "back from the sign-in");
    metrics::counter!("shubbak_sign_ins", "who" => who, "outcome" => outcome).increment(1);
}

/// Takes in what came back from a provider; whoever can't be signed in gets the sign-in page with the reason. The
/// address has no language: the page before the sign-in tells it.
pub(in super::super) async fn come_back<W: Visitor>(
    (portal, oidc): (&Arc<Portal>, &Oidc),
    session: tower_sessions::Session,
    (headers, otherwise): (&HeaderMap, &str),
    answer: Callback,
) -> Result<Returned<W>, Response> {
    let fallback = portal.negotiate(accepted(headers)).map(|l| l.href(otherwise)).unwrap_or_default();
    let visit = Visit::<W>::read(session, portal.clock.now()).await.map_err(|error| {
        tracing::error!(%error, "the session can't be read");
        again::<W>(&fallback, "unavailable")
    })?;
    let Ok(Some(pending)) = visit.back_from_sign_in().await else {
        tracing::warn!("somebody came back from the provider who had not left, or whose session is gone");
        return Err(again::<W>(&fallback, "failed"));
    };
    let (signed_in, assurance) =
        verified(oidc, &pending, answer).await.map_err(|why| again::<W>(&pending.return_to, &why))?;
    Ok(Returned { visit, signed_in, assurance, to: pending.return_to, along: pending.along })
}

/// Whoever signed in and how surely they are known; else the reason, as the sign-in page takes it.
async fn verified(oidc: &Oidc, pending: &Pending, answer: Callback) -> Result<(SignedIn, Assurance), String> {
    if let Some(error) = answer.error {
        tracing::info!(error = %error.chars().take(60).collect::<String>(), "the provider signed nobody in");
        return Err(if error == "access_denied" { "cancelled" } else { "failed" }.to_owned());
    }
    let (Some(code), Some(state)) = (answer.code, answer.state) else { return Err("failed".to_owned()) };
    let signed_in = oidc.finish(pending, &code, &state).await.map_err(|error| {
        tracing::warn!(%error, "nobody was signed in");
        if matches!(error, SignInError::Unavailable(_)) { "unavailable" } else { "failed" }.to_owned()
    })?;
    match signed_in.assurance {
        Some(level) if level >= pending.needed => Ok((signed_in, level)),
        Some(_) => Err(format!("low-{}", pending.needed.name())),
        None => Err(format!("absent-{}", pending.needed.name())),
    }
}

/// `GET /auth/callback`.
pub(in super::super) async fn callback(
    State(portal): State<Arc<Portal>>,
    session: tower_sessions::Session,
    headers: HeaderMap,
    Query(answer): Query<Callback>,
) -> Response {
    let returned = match come_back::<SignedInPerson>((&portal, &portal.oidc), session, (&headers, "/my"), answer).await
    {
        Ok(returned) => returned,
        Err(response) => return response,
    };
    let Returned { visit, signed_in, assurance, to, along } = returned;
    let now = portal.clock.now();
    let person = match portal.store.recognise(&signed_in.identity, now).await {
        Ok(person) => person,
        Err(error) => {
            tracing::error!(%error, "the person can't be stored");
            return again::<SignedInPerson>(&to, "unavailable");
        }
    };
    // Whoever signs in more surely goes on for the same person; the right is looked at anew on every request.
    let acting = visit.named_right().filter(|(before, _)| *before == person).map(|(_, right)| right);
    let who = SignedInPerson { person, names: signed_in.identity.names, assurance, only: None, acting };
    // Who was signed out while they acted for somebody says anew for whom they act.
    let lapsed = acting.is_none() && acting::hinted(&headers);
    let to = if lapsed { in_language_of(&to, "/my/represent?done=again") } else { to };
    // What was picked for somebody else does not go on one's own list.
    let taken_over = acting.is_none() && !lapsed && picked::take_over(&portal, person, &headers).await;
    let mut response = enter(&portal, &visit, who, (signed_in.id_token, to)).await;
    carried::keep(&visit, person, along).await;
    if taken_over {
        picked::write(&portal, &mut response, &[]);
    }
    if lapsed {
        acting::hint(&portal, &mut response, false);
    }
    response
}

/// Begins the visit and goes where they were going.
pub(in super::super) async fn enter<W: Visitor>(
    portal: &Portal,
    visit: &Visit<W>,
    who: W,
    (id_token, to): (String, String),
) -> Response {
    match visit.sign_in(who, id_token, portal.clock.now()).await {
        Ok(()) => {
            count::<W>("signed-in");
            Redirect::to(&to).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "the session can't be written");
            again::<W>(&to, "unavailable")
        }
    }
}

/// A page in the language of another one's path.
fn in_language_of(path: &str, page: &str) -> String {
    let language = path.trim_start_matches('/').split(['/', '?']).next().unwrap_or_default();
    format!("/{language}{page}")
}

/// The sign-in page in the language of a path, with a reason; from there back to that path.
pub(in super::super) fn again<W: Visitor>(path: &str, why: &str) -> Response {
    count::<W>(why);
    let mut query = openidconnect::url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("return", path).append_pair("reason", why);
    Redirect::to(&in_language_of(path, &format!("{}?{}", W::SIGN_IN, query.finish()))).into_response()
}

/// `POST /{lang}/sign-out`: here, and at the eID.
pub(in super::super) async fn sign_out(posted: Posted) -> Response {
    let ask = &posted.ask;
    let mut response = leave_for_good(ask, &ask.portal.oidc, "/").await;
    // Who leaves by themselves was not signed out while they acted: nobody asks them about it when they are back.
    if ask.visit.named_right().is_some() && !response.status().is_server_error() {
        acting::hint(&ask.portal, &mut response, false);
    }
    response
}

/// Ends the visit here and at the provider, which sends the browser back to a page (path without language).
pub(in super::super) async fn leave_for_good<W: Visitor>(ask: &Ask<W>, oidc: &Oidc, back: &str) -> Response {
    let id_token = match ask.visit.sign_out().await {
        Ok(id_token) => id_token,
        Err(error) => {
            tracing::error!(%error, "the session can't be ended");
            return ask.problem(StatusCode::SERVICE_UNAVAILABLE, app::pages::Problem::Unavailable);
        }
    };
    let back = format!("{}{}", ask.portal.public_url, ask.href(back));
    let end = match id_token {
        Some(token) => oidc.end_session(&token, &back).await,
        None => None,
    };
    let mut response = match end {
        Some(url) => Redirect::to(&url).into_response(),
        None => ask.go(&format!("{}?reason=out", W::SIGN_IN)),
    };
    // Nothing stays for the button that leads back, whatever a browser keeps in spite of `no-store`.
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\""));
    response
}
