//! Kiosks: a device that the portal's operator named keeps a cookie that says so. Pages then fit a kiosk, cases begin on
//! its channel, and one address forgets whoever was there.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use std::fmt::Write;
use std::time::Duration;
use subtle::ConstantTimeEq;
use tower_sessions::session::Id;

use super::ask::Spoken;
use super::cookies;
use super::portal::Portal;
use crate::identity::{SessionKeeper, SignedInPerson, Visit};
use crate::storage::{SessionRows, Store};

/// The cookie's name.
const COOKIE: &str = "shubbak-kiosk";
/// As long as browsers keep a cookie: 400 days, in seconds. The kiosk's start address renews it.
const LASTS: u32 = 34_560_000;
/// Forgetting does not wait for the store, or for the eID, any longer than this.
const PATIENCE: Duration = Duration::from_secs(8);
/// The longest name of a device.
const LONGEST: usize = 32;

/// The proof that the operator named a device: only the portal, and its command line, can make it.
pub fn key_of(store: &Store, device: &str) -> String {
    let mut key = String::with_capacity(32);
    for byte in store.vault().index("kiosk", device).iter().take(16) {
        let _ = write!(key, "{byte:02x}");
    }
    key
}

/// Whether a device can have this name: small letters, digits and hyphens.
pub fn is_name(device: &str) -> bool {
    let plain = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
    !device.is_empty() && device.len() <= LONGEST && device.bytes().all(plain)
}

/// True when the browser says that it is a kiosk, rightly or not: its pages don't come out of memory.
pub(super) fn hinted(headers: &HeaderMap) -> bool {
    cookies::all(headers).any(|(name, _)| name == COOKIE)
}

/// True when the request comes from a kiosk that the operator named.
pub(super) fn is_kiosk(portal: &Portal, headers: &HeaderMap) -> bool {
    cookies::all(headers).any(|(name, value)| {
        name == COOKIE && value.split_once('.').is_some_and(|(device, key)| proven(portal, device, key))
    })
}

fn proven(portal: &Portal, device: &str, key: &str) -> bool {
    is_name(device) && key_of(&portal.store, device).as_bytes().ct_eq(key.as_bytes()).into()
}

/// `GET /{lang}/kiosk?device=…&key=…`: the start address of a kiosk's browser. With the demo country no key is needed.
/// `device=off` makes the browser an ordinary one.
pub(super) async fn enter(spoken: Spoken) -> Response {
    let portal = &spoken.portal;
    let device = spoken.parameter("device").unwrap_or_default();
    let key = spoken.parameter("key").unwrap_or_default();
    let off = device == "off";
    let free = portal.demo && key.is_empty();
    let named = is_name(&device) && (free || proven(portal, &device, &key));
    if !off && !named {
        return spoken.not_found();
    }
    let mut response = spoken.go("/");
    let value = if off { String::new() } else { format!("{device}.{}", key_of(&portal.store, &device)) };
    cookies::set(portal, &mut response, (COOKIE, &value), Some(if off { 0 } else { LASTS }));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// `GET /{lang}/kiosk/end`: forgets whoever was there, here and at the eID, and begins anew. Only at a kiosk: elsewhere a
/// link could sign people out. Whatever becomes of the session, the browser forgets.
pub(super) async fn end(spoken: Spoken, headers: HeaderMap) -> Response {
    if !spoken.is_kiosk() {
        return spoken.not_found();
    }
    let to_eid = match tokio::time::timeout(PATIENCE, signed_out(&spoken, &headers)).await {
        Ok(to_eid) => to_eid,
        Err(_) => {
            tracing::error!("a kiosk's session was not ended in time: it runs out by itself");
            None
        }
    };
    let mut response = match to_eid {
        Some(url) => Redirect::to(&url).into_response(),
        None => spoken.go("/"),
    };
    forget(&spoken.portal, &mut response, &headers);
    response
}

/// Ends the session that the browser names; where the person is signed out at the eID, too. A session that can't be ended
/// runs out by itself, and the browser doesn't know its name any more.
async fn signed_out(spoken: &Spoken, headers: &HeaderMap) -> Option<String> {
    let portal = &spoken.portal;
    let id: Id = cookies::find(headers, &cookies::of_session(portal, "shubbak"))?.parse().ok()?;
    let session = SessionKeeper::new(SessionRows(portal.store.clone()), portal.clock.clone()).open(id);
    let visit = match Visit::<SignedInPerson>::read(session, portal.clock.now()).await {
        Ok(visit) => visit,
        Err(error) => {
            tracing::error!(%error, "a kiosk's session can't be read: it runs out by itself");
            return None;
        }
    };
    if let Err(error) = visit.sign_out().await {
        tracing::error!(%error, "a kiosk's session can't be ended: it runs out by itself");
    }
    let back = format!("{}{}", portal.public_url, spoken.href("/"));
    portal.oidc.end_session(&visit.id_token()?, &back).await
}

/// Nothing of whoever was there stays in the browser: no cookie but the kiosk's own, and nothing that scripts or the
/// browser itself may have kept.
fn forget(portal: &Portal, response: &mut Response, headers: &HeaderMap) {
    for (name, _) in cookies::all(headers).filter(|(name, _)| *name != COOKIE) {
        cookies::set(portal, response, (name, ""), Some(0));
    }
    let storage = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), storage);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_have_plain_names() {
        assert!(is_name("hall-1"));
        for odd in ["", "Hall", "a b", "a;b", "a.b", "é", &"a".repeat(33)] {
            assert!(!is_name(odd), "{odd}");
        }
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("a=1; shubbak-kiosk=hall.00"));
        assert!(hinted(&headers));
        headers.insert(header::COOKIE, HeaderValue::from_static("not-shubbak-kiosk=1"));
        assert!(!hinted(&headers));
    }
}
