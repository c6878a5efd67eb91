//! Signing in at the desk, at the staff's own provider, and out again.

use app::pages::{DeskSignInPage, DeskSignInReason};
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::application::Assurance;
use std::sync::Arc;

use super::super::ask::flatten;
use super::super::handlers::sign_in::{Callback, Returned, again, come_back, enter, leave_for_good, safe, to_provider};
use super::super::portal::Portal;
use super::super::posted::Posted;
use super::StaffAsk;
use crate::identity::{NotStaff, StaffMember};

/// How surely staff must be known: by two factors.
const NEEDED: Assurance = Assurance::Substantial;

fn reason(text: &str) -> DeskSignInReason {
    match text.split('-').next().unwrap_or_default() {
        "low" | "absent" => DeskSignInReason::AssuranceTooLow,
        "role" => DeskSignInReason::NoRole,
        "authority" => DeskSignInReason::NoAuthority,
        "unavailable" => DeskSignInReason::Unavailable,
        "failed" => DeskSignInReason::Failed,
        "cancelled" => DeskSignInReason::Cancelled,
        "out" => DeskSignInReason::SignedOut,
        _ => DeskSignInReason::Plain,
    }
}

/// `GET /{lang}/desk/sign-in`.
pub(super) async fn show(ask: StaffAsk) -> Response {
    let why = ask.parameter("reason").unwrap_or_default();
    let return_to = safe(&ask, &ask.parameter("return").unwrap_or_default(), "/desk");
    if ask.visit.data().is_some() && (why.is_empty() || why == "first") {
        return Redirect::to(&return_to).into_response();
    }
    let reason = reason(&why);
    let status = match reason {
        DeskSignInReason::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        DeskSignInReason::Plain | DeskSignInReason::Cancelled | DeskSignInReason::SignedOut => StatusCode::OK,
        _ => StatusCode::FORBIDDEN,
    };
    ask.page(status, DeskSignInPage { return_to, reason })
}

/// `POST /{lang}/desk/sign-in`: off to the staff's provider.
pub(super) async fn leave(posted: Posted<StaffMember>) -> Response {
    let return_to = safe(&posted.ask, posted.get("return_to"), "/desk");
    match &posted.ask.portal.staff {
        Some(door) => flatten(to_provider(&posted.ask, &door.oidc, (return_to, NEEDED), None).await),
        None => posted.ask.not_found(),
    }
}

/// `GET /auth/staff/callback`.
pub(super) async fn callback(
    State(portal): State<Arc<Portal>>,
    session: tower_sessions::Session,
    headers: HeaderMap,
    Query(answer): Query<Callback>,
) -> Response {
    let Some(door) = &portal.staff else { return StatusCode::NOT_FOUND.into_response() };
    let returned = come_back::<StaffMember>((&portal, &door.oidc), session, (&headers, "/desk"), answer).await;
    let Returned { visit, signed_in, to, .. } = match returned {
        Ok(returned) => returned,
        Err(response) => return response,
    };
    match door.admit(&signed_in, |id| portal.catalogue.authorities.contains_key(id)) {
        Ok(member) => enter(&portal, &visit, member, (signed_in.id_token, to)).await,
        Err(why) => {
            tracing::warn!(%why, "somebody whom the staff's provider knows was not let in");
            let code = match why {
                NotStaff::Role => "role",
                NotStaff::Authority => "authority",
            };
            again::<StaffMember>(&to, code)
        }
    }
}

/// `POST /{lang}/desk/sign-out`.
pub(super) async fn sign_out(posted: Posted<StaffMember>) -> Response {
    match &posted.ask.portal.staff {
        Some(door) => leave_for_good(&posted.ask, &door.oidc, "/desk/sign-in?reason=out").await,
        None => posted.ask.not_found(),
    }
}
