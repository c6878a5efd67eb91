//! Files for machines: the sitemap and the open data.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use std::fmt::Write;
use std::sync::Arc;

use super::super::cache::Sort;
use super::super::portal::Portal;
use crate::open_data;

/// `/sitemap.xml`: every public page in every language.
pub(in super::super) async fn sitemap(State(portal): State<Arc<Portal>>) -> Response {
    let catalogue = &portal.catalogue;
    let mut paths: Vec<String> = [
        "",
        "/life-events",
        "/personas",
        "/services",
        "/authorities",
        "/centres",
        "/check",
        "/help",
        "/who-may-know",
        "/feedback",
        "/glossary",
    ]
    .map(str::to_owned)
    .to_vec();
    paths.extend(catalogue.life_events.iter().map(|event| format!("/life-events/{}", event.id)));
    paths.extend(catalogue.personas.iter().map(|persona| format!("/personas/{}", persona.id)));
    paths.extend(catalogue.services.keys().map(|id| format!("/services/{id}")));
    paths.extend(catalogue.authorities.keys().map(|id| format!("/authorities/{id}")));
    for centre in &catalogue.centres {
        paths.extend(["", "/board"].map(|page| format!("/centres/{}{page}", centre.id)));
    }
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for l in portal.texts.languages() {
        for path in &paths {
            let _ = writeln!(xml, "<url><loc>{}/{}{path}</loc></url>", portal.public_url, l.lang());
        }
    }
    xml.push_str("</urlset>\n");
    ([(header::CONTENT_TYPE, "application/xml")], xml).into_response()
}

/// `/robots.txt`: the public pages may be found, nothing else.
pub(in super::super) async fn robots(State(portal): State<Arc<Portal>>) -> Response {
    let mut text = String::from("User-agent: *\n");
    for l in portal.texts.languages() {
        for path in ["my", "applications", "sign-in", "desk", "kiosk", "_components"] {
            let _ = writeln!(text, "Disallow: /{}/{path}", l.lang());
        }
    }
    let _ = writeln!(text, "Sitemap: {}/sitemap.xml", portal.public_url);
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// `/open-data/catalogue.ttl`: the catalogue as CPSV-AP 3.2.0 in Turtle.
pub(in super::super) async fn turtle(State(portal): State<Arc<Portal>>, headers: HeaderMap) -> Response {
    let draw = || Some(open_data::turtle(&portal.catalogue, portal.texts, &portal.public_url));
    data(&portal, "/open-data/catalogue.ttl", &headers, ("text/turtle; charset=utf-8", draw))
}

/// `/open-data/catalogue.jsonld`: the same in JSON-LD.
pub(in super::super) async fn json_ld(State(portal): State<Arc<Portal>>, headers: HeaderMap) -> Response {
    let draw = || Some(open_data::json_ld(&portal.catalogue, portal.texts, &portal.public_url));
    data(&portal, "/open-data/catalogue.jsonld", &headers, ("application/ld+json", draw))
}

/// Open data is the same for everybody until the catalogue changes, and anybody may use it from anywhere.
fn data(
    portal: &Portal,
    address: &str,
    headers: &HeaderMap,
    (kind, draw): (&'static str, impl FnOnce() -> Option<String>),
) -> Response {
    let sort = Sort { route: address, kind, open: true };
    portal.cache.serve((address, sort), headers, draw).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}

/// `/open-data/catalogue`: to the notation that is asked for; the addresses of all things in the data begin with it.
pub(in super::super) async fn either(headers: HeaderMap) -> Response {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let ending = if accept.contains("json") { "jsonld" } else { "ttl" };
    ([(header::VARY, "accept")], Redirect::to(&format!("/open-data/catalogue.{ending}"))).into_response()
}
