//! "You are acting for …" on pages that are the same for everybody else: a cookie that says nothing but that somebody
//! acts for another person keeps those pages from coming out of memory.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;
use tower_sessions::Session;

use super::ask::Visitor;
use super::cookies;
use super::portal::Portal;
use crate::identity::{SignedInPerson, Visit};

/// The cookie's name, and what stands in it.
const HINT: (&str, &str) = ("shubbak-acting", "1");
/// As long as nobody is signed in for longer: 12 hours, in seconds.
const LASTS: u32 = 43_200;

/// True when the browser says that somebody acts for another person.
pub(super) fn hinted(headers: &HeaderMap) -> bool {
    cookies::all(headers).any(|cookie| cookie == HINT)
}

/// Lets the browser say so, or no more.
pub(super) fn hint(portal: &Portal, response: &mut Response, acting: bool) {
    cookies::set(portal, response, HINT, Some(if acting { LASTS } else { 0 }));
}

/// Puts for whom somebody acts beside a request for a page that is the same for everybody else. A right that has ended
/// is no matter here: the next page of theirs says so.
pub(super) async fn known(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    if !hinted(request.headers()) {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    if let Ok(session) = Session::from_request_parts(&mut parts, &portal).await
        && let Ok(visit) = Visit::<SignedInPerson>::read(session, portal.clock.now()).await
        && let Ok(visit) = SignedInPerson::with_right(visit, &portal).await
        && let Some(acts_for) = visit.acts_for()
    {
        parts.extensions.insert(Arc::new(acts_for.clone()));
    }
    next.run(Request::from_parts(parts, body)).await
}
