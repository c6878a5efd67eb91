//! Into which class an answer falls, by its route and method, and where it is counted: by these classes service levels
//! are summed up.

use axum::http::{Method, StatusCode};
use std::collections::HashSet;
use std::sync::LazyLock;

use super::access::Declared;
use super::router::routes;

/// Routes of operators and their machines: no service to anybody.
const OPERATIONS: [&str; 3] = ["/healthz", "/readyz", "/metrics"];
/// How the routes begin that other systems use.
const MACHINES: [&str; 4] = ["/events", "/exchange/", "/v2/", "/open-data/"];
/// How the routes begin of what pages are made of, and of what only crawlers read.
const FILES: [&str; 5] = ["/assets/", "/sw.js", "/_components/", "/sitemap.xml", "/robots.txt"];

/// The patterns of what somebody may find of their own.
static PERSONAL: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let read = |one: &Declared| one.method.is_safe() && one.access.knows_visitors();
    routes().into_iter().filter(read).map(|one| one.path).collect()
});

/// The class of a route's answers: `page` (the same for everybody), `view` (somebody's own), `save`, `submit`, `desk`,
/// `machine`, `file`, or `operations`.
pub(super) fn class_of(route: &str, method: &Method) -> &'static str {
    let begins = |all: &[&str]| all.iter().any(|start| route.starts_with(start));
    if OPERATIONS.contains(&route) {
        "operations"
    } else if begins(&MACHINES) {
        "machine"
    } else if begins(&FILES) {
        "file"
    } else if route.starts_with("/{lang}/desk") || route.starts_with("/auth/staff") {
        "desk"
    } else if !method.is_safe() {
        if route == "/{lang}/applications/{id}/submit" { "submit" } else { "save" }
    } else if PERSONAL.contains(route) {
        "view"
    } else {
        "page"
    }
}

/// Where answers of one kind are counted.
pub(super) struct Measured {
    seconds: metrics::Histogram,
    answers: metrics::Counter,
}

impl Measured {
    /// Where answers of a route to a method with a status are counted.
    pub(super) fn of(route: &str, method: &Method, status: StatusCode) -> Self {
        let class = class_of(route, method);
        let outcome = match status.as_u16() {
            500.. => "failed",
            // What the browser did wrong tells nothing about the portal.
            400.. => "refused",
            _ => "good",
        };
        let (route, status) = (route.to_owned(), status.as_u16().to_string());
        Self {
            seconds: metrics::histogram!("shubbak_http_seconds", "route" => route, "class" => class, "status" => status),
            answers: metrics::counter!("shubbak_answers", "class" => class, "outcome" => outcome),
        }
    }

    /// Counts an answer that took so many seconds.
    pub(super) fn note(&self, seconds: f64) {
        self.seconds.record(seconds);
        self.answers.increment(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_has_one_class() {
        for (route, method, class) in [
            ("/{lang}", Method::GET, "page"),
            ("-", Method::GET, "page"),
            ("/{lang}/my", Method::GET, "view"),
            ("/auth/callback", Method::GET, "view"),
            ("/{lang}/applications/{id}/{page}", Method::GET, "view"),
            ("/{lang}/applications/{id}/{page}", Method::POST, "save"),
            ("/{lang}/applications/{id}/submit", Method::POST, "submit"),
            ("/{lang}/applications/{id}/submit", Method::GET, "view"),
            ("/{lang}/desk/queue", Method::POST, "desk"),
            ("/auth/staff/callback", Method::GET, "desk"),
            ("/events", Method::POST, "machine"),
            ("/open-data/catalogue", Method::GET, "machine"),
            ("/assets/{*name}", Method::GET, "file"),
            ("/metrics", Method::GET, "operations"),
        ] {
            assert_eq!(class_of(route, &method), class, "{method} {route}");
        }
    }
}
