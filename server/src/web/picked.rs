//! What somebody who is not signed in has on their list: ids of services in a cookie that ends with the browser's session.
//! Nothing of it is stored here.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use domain::bundle::Bundle;
use uuid::Uuid;

use super::cookies;
use super::portal::Portal;

/// The cookie's name.
const NAME: &str = "shubbak-list";
/// Between the ids: no id has one, and every cookie may.
const BETWEEN: char = '.';

/// What is on the list: only what the catalogue has, each once, no more than a list holds.
pub(super) fn read(portal: &Portal, headers: &HeaderMap) -> Vec<String> {
    let Some(value) = cookies::find(headers, NAME) else { return Vec::new() };
    let known = value.split(BETWEEN).filter(|id| portal.catalogue.services.contains_key(*id)).map(str::to_owned);
    Bundle::of(&portal.catalogue, &known.collect::<Vec<_>>()).services()
}

/// Lets the browser keep what is on the list now; an empty one is forgotten.
pub(super) fn write(portal: &Portal, response: &mut Response, services: &[String]) {
    if let Some(value) = cookie(portal, services) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// What lets the browser keep it.
pub(super) fn cookie(portal: &Portal, services: &[String]) -> Option<HeaderValue> {
    let seconds = services.is_empty().then_some(0);
    cookies::line(portal, (NAME, &services.join(&BETWEEN.to_string())), seconds)
}

/// Keeps what was picked before signing in with the person's account; true when the cookie may go.
pub(super) async fn take_over(portal: &Portal, person: Uuid, headers: &HeaderMap) -> bool {
    let picked = read(portal, headers);
    if picked.is_empty() {
        return false;
    }
    match portal.cases.take_over(person, &picked).await {
        Ok(()) => true,
        Err(error) => {
            // Signing in does not fail for that: the list stays in the browser until the next time.
            tracing::warn!(%error, "a list of services can't be taken over");
            false
        }
    }
}
