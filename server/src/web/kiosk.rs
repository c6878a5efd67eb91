//! Kiosks: a device that the portal's operator named keeps a cookie that says so. Pages then fit a kiosk, cases begin on
//! its channel, and one address forgets whoever was there.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use std::fmt::Write;
use subtle::ConstantTimeEq;

use super::ask::{Ask, Spoken};
use super::handlers::sign_in::leave_for_good;
use super::portal::Portal;
use crate::storage::Store;

/// The cookie's name.
const COOKIE: &str = "shubbak-kiosk";
/// As long as browsers keep a cookie: 400 days, in seconds. The kiosk's start address renews it.
const LASTS: u32 = 34_560_000;
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

fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    lines.flat_map(|line| line.split(';')).filter_map(|cookie| cookie.trim().split_once('='))
}

/// True when the browser says that it is a kiosk, rightly or not: its pages don't come out of memory.
pub(super) fn hinted(headers: &HeaderMap) -> bool {
    cookies(headers).any(|(name, _)| name == COOKIE)
}

/// True when the request comes from a kiosk that the operator named.
pub(super) fn is_kiosk(portal: &Portal, headers: &HeaderMap) -> bool {
    cookies(headers).any(|(name, value)| {
        name == COOKIE && value.split_once('.').is_some_and(|(device, key)| proven(portal, device, key))
    })
}

fn proven(portal: &Portal, device: &str, key: &str) -> bool {
    is_name(device) && key_of(&portal.store, device).as_bytes().ct_eq(key.as_bytes()).into()
}

fn set(portal: &Portal, response: &mut Response, (name, value): (&str, &str), age: u32) {
    let secure = if portal.by_tls() { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
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
    set(portal, &mut response, (COOKIE, &value), if off { 0 } else { LASTS });
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// `GET /{lang}/kiosk/end`: forgets whoever was there, here and at the eID, and begins anew. Only at a kiosk: elsewhere a
/// link could sign people out.
pub(super) async fn end(ask: Ask, headers: HeaderMap) -> Response {
    if !ask.is_kiosk() {
        return ask.not_found();
    }
    let signed_in = ask.visit.data().is_some();
    let mut response = leave_for_good(&ask, &ask.portal.oidc, "/").await;
    if response.status().is_server_error() {
        return response;
    }
    if !signed_in {
        response = Redirect::to(&ask.href("/")).into_response();
    }
    for (name, _) in cookies(&headers).filter(|(name, _)| *name != COOKIE) {
        set(&ask.portal, &mut response, (name, ""), 0);
    }
    // What scripts or the browser itself may have kept goes, too.
    let storage = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), storage);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
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
