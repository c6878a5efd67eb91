//! What a request is for, as far as its address, its method and its cookies say: who comes first when not all can.
//!
//! Nothing is looked up for it. Whether somebody is signed in is taken from the session's cookie being there: whoever
//! makes one up is served before those who have none, within the rates of their address, and never before submissions.

use axum::http::{HeaderMap, Method};

use super::super::cookies;
use crate::rates::Rate;

/// What requests are for: the later, the longer it is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) enum Class {
    /// Pages that are the same for everybody, and all that people do without an account.
    Read,
    /// Signing in, and beginning something.
    Begin,
    /// Pages of somebody who is signed in, and of staff.
    View,
    /// What they save; coming back from a provider.
    Save,
    /// Handing in.
    Submit,
}

impl Class {
    pub(super) const ALL: [Self; 5] = [Self::Read, Self::Begin, Self::View, Self::Save, Self::Submit];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Begin => "begin",
            Self::View => "view",
            Self::Save => "save",
            Self::Submit => "submit",
        }
    }

    pub(super) fn place(self) -> usize {
        self as usize
    }

    /// What a request is for; `None` for machines, files and the page of those who wait, which always pass.
    pub(super) fn of(method: &Method, path: &str, headers: &HeaderMap) -> Option<Self> {
        let mut parts = path.trim_start_matches('/').split('/');
        let (first, rest) = (parts.next().unwrap_or_default(), parts.collect::<Vec<_>>());
        match first {
            "healthz" | "readyz" | "metrics" | "events" | "exchange" | "v2" | "assets" | "sw.js" => return None,
            "auth" => return Some(Self::Save),
            _ => {}
        }
        let reads = method.is_safe();
        match (reads, rest.as_slice()) {
            (true, ["turn"]) => None,
            // Staff serve people: they do not wait in line with them, wherever they are.
            (true, ["desk" | "screen", ..]) => Some(Self::View),
            (false, ["desk", "encounters", _, "applications", _, "submit" | "reply"]) => Some(Self::Submit),
            (false, ["desk" | "screen", ..]) => Some(Self::Save),
            (_, ["sign-in"] | ["services" | "life-events", _, "start"] | ["applications", "new", ..])
            | (false, ["check", "begin"] | ["my-list", "start"] | ["resume", ..]) => Some(Self::Begin),
            _ if !is_known(headers) => Some(Self::Read),
            (false, ["applications", _, "submit" | "reply"]) => Some(Self::Submit),
            (false, _) => Some(Self::Save),
            (true, ["applications" | "my" | "my-list" | "resume" | "display" | "stop-change", ..])
            | (true, ["centres", _, "tickets" | "book" | "kiosk", ..]) => Some(Self::View),
            _ => Some(Self::Read),
        }
    }
}

/// True for whoever shows a session's cookie.
fn is_known(headers: &HeaderMap) -> bool {
    cookies::all(headers).any(|(name, _)| matches!(name, "shubbak" | "__Host-shubbak"))
}

/// The rate that counts a request by its address.
pub(super) fn rate_of(method: &Method, path: &str, (query, headers): (Option<&str>, &HeaderMap)) -> Option<Rate> {
    let mut parts = path.trim_start_matches('/').split('/');
    let (first, rest) = (parts.next().unwrap_or_default(), parts.collect::<Vec<_>>());
    let reads = method.is_safe();
    match (first, rest.as_slice()) {
        ("auth", _) => Some(Rate::SignedIn),
        ("v2", ["findUsage"]) => Some(Rate::Tracker),
        // They sign what they send, and have paces of their own.
        ("events" | "exchange", _) => None,
        (_, ["search"]) if query.is_some() => Some(Rate::Search),
        (_, ["verify"]) if query.is_some() => Some(Rate::Verify),
        (_, ["sign-in"] | ["desk", "sign-in"] | ["services" | "life-events", _, "start"]) if !reads => {
            Some(Rate::SignIn)
        }
        _ if reads => None,
        _ if sends_files(headers) => Some(Rate::Upload),
        _ => Some(Rate::Form),
    }
}

fn sends_files(headers: &HeaderMap) -> bool {
    let kind = headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.trim_start().to_ascii_lowercase().starts_with("multipart/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(cookie: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("cookie", cookie.parse().unwrap());
        headers
    }

    #[test]
    fn submissions_come_last_to_be_refused_and_what_everybody_reads_first() {
        let known = headers("a=b; shubbak=x");
        let of = |method: &str, path: &str| Class::of(&method.parse().unwrap(), path, &known);
        for (method, path, class) in [
            ("GET", "/healthz", None),
            ("GET", "/readyz", None),
            ("POST", "/events", None),
            ("POST", "/exchange/v1/cases/1/facts", None),
            ("GET", "/assets/site.css", None),
            ("GET", "/ar/turn", None),
            ("GET", "/ar/services/passport", Some(Class::Read)),
            ("GET", "/ar/search", Some(Class::Read)),
            ("GET", "/", Some(Class::Read)),
            ("POST", "/ar/sign-in", Some(Class::Begin)),
            ("POST", "/ar/services/passport/start", Some(Class::Begin)),
            ("GET", "/ar/applications/new/services/passport", Some(Class::Begin)),
            ("POST", "/ar/applications/new/services/passport", Some(Class::Begin)),
            ("GET", "/ar/applications/1/child-name", Some(Class::View)),
            ("GET", "/ar/my", Some(Class::View)),
            ("GET", "/ar/desk", Some(Class::View)),
            ("POST", "/ar/desk/encounters/new", Some(Class::Save)),
            ("GET", "/auth/callback", Some(Class::Save)),
            ("POST", "/ar/applications/1/child-name", Some(Class::Save)),
            ("POST", "/ar/applications/1/submit", Some(Class::Submit)),
            ("POST", "/ar/applications/1/reply", Some(Class::Submit)),
            ("POST", "/ar/desk/encounters/1/applications/2/submit", Some(Class::Submit)),
        ] {
            assert_eq!(of(method, path), class, "{method} {path}");
        }
        assert!(Class::Read < Class::Begin && Class::View < Class::Save && Class::Save < Class::Submit);
    }

    #[test]
    fn without_a_session_nobody_comes_before_those_who_have_one() {
        let of = |method: &str, path: &str| Class::of(&method.parse().unwrap(), path, &headers("shubbak-desk=x"));
        assert_eq!(of("GET", "/ar/my"), Some(Class::Read));
        assert_eq!(of("POST", "/ar/feedback"), Some(Class::Read));
        assert_eq!(of("POST", "/ar/applications/1/child-name"), Some(Class::Read));
        assert_eq!(of("POST", "/ar/applications/1/submit"), Some(Class::Read));
    }

    #[test]
    fn what_is_counted_by_address() {
        let mut files = HeaderMap::new();
        files.insert("content-type", "Multipart/form-data; boundary=x".parse().unwrap());
        let of = |method: &str, path: &str, query, headers: &HeaderMap| {
            rate_of(&method.parse().unwrap(), path, (query, headers))
        };
        let none = HeaderMap::new();
        assert_eq!(of("GET", "/ar/search", Some("q=x"), &none), Some(Rate::Search));
        assert_eq!(of("GET", "/ar/search", None, &none), None, "a page from memory");
        assert_eq!(of("GET", "/ar/verify", Some("code=x"), &none), Some(Rate::Verify));
        assert_eq!(of("POST", "/ar/sign-in", None, &none), Some(Rate::SignIn));
        assert_eq!(of("POST", "/ar/desk/sign-in", None, &none), Some(Rate::SignIn));
        assert_eq!(of("GET", "/auth/callback", Some("code=x"), &none), Some(Rate::SignedIn));
        assert_eq!(of("POST", "/ar/desk/registers/x", None, &files), Some(Rate::Upload));
        assert_eq!(of("POST", "/ar/desk/registers/x", None, &none), Some(Rate::Form));
        assert_eq!(of("POST", "/events", None, &none), None);
        assert_eq!(of("GET", "/v2/findUsage", None, &none), Some(Rate::Tracker));
        assert_eq!(of("GET", "/ar/my", None, &none), None);
    }
}
