//! Cookies beside those of sessions: found in a request, put on an answer.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

use super::portal::Portal;

/// All cookies of a request, name and value.
pub(super) fn all(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    lines.flat_map(|line| line.split(';')).filter_map(|cookie| cookie.trim().split_once('='))
}

/// The value of the first cookie with this name.
pub(super) fn find<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    all(headers).find(|(known, _)| *known == name).map(|(_, value)| value)
}

/// Puts a cookie on an answer, for so many seconds, or until the browser closes; none at all forgets it.
pub(super) fn set(portal: &Portal, response: &mut Response, (name, value): (&str, &str), seconds: Option<u32>) {
    if let Some(cookie) = line(portal, (name, value), seconds) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// What a header says that sets the same cookie.
pub(super) fn line(portal: &Portal, cookie: (&str, &str), seconds: Option<u32>) -> Option<HeaderValue> {
    written(cookie, seconds, portal.by_tls())
}

fn written((name, value): (&str, &str), seconds: Option<u32>, by_tls: bool) -> Option<HeaderValue> {
    let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    let secure = if by_tls { "; Secure" } else { "" };
    HeaderValue::from_str(&format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}")).ok()
}

/// The name of a session's cookie: by TLS one that no other host of the domain can set.
pub(super) fn of_session(portal: &Portal, name: &str) -> String {
    if portal.by_tls() { format!("__Host-{name}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("a=1; not-b=2;b=3 ; odd"));
        headers.append(header::COOKIE, HeaderValue::from_static("b=4; c=x=y"));
        assert_eq!(
            (find(&headers, "a"), find(&headers, "b"), find(&headers, "c")),
            (Some("1"), Some("3"), Some("x=y"))
        );
        assert_eq!((find(&headers, "odd"), find(&headers, "")), (None, None));
        assert_eq!(all(&headers).count(), 5);
    }

    #[test]
    fn a_cookie_is_written_for_a_time_for_now_or_away() {
        let line = |seconds, by_tls| written(("a", "b"), seconds, by_tls).unwrap();
        assert_eq!(line(Some(60), true), "a=b; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure");
        assert_eq!(line(Some(0), false), "a=b; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
        assert_eq!(line(None, false), "a=b; Path=/; HttpOnly; SameSite=Lax");
        assert_eq!(written(("a", "b\n"), None, false), None, "nothing that breaks out of the header");
    }
}
