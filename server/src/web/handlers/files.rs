//! Files for machines: the sitemap and the open data.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use std::fmt::Write;
use std::sync::Arc;

use super::super::portal::Portal;

/// `/sitemap.xml`: every public page in every language.
pub(in super::super) async fn sitemap(State(portal): State<Arc<Portal>>) -> Response {
    let catalogue = &portal.catalogue;
    let mut paths: Vec<String> =
        ["", "/life-events", "/personas", "/services", "/authorities", "/check", "/help"].map(str::to_owned).to_vec();
    paths.extend(catalogue.life_events.iter().map(|event| format!("/life-events/{}", event.id)));
    paths.extend(catalogue.personas.iter().map(|persona| format!("/personas/{}", persona.id)));
    paths.extend(catalogue.services.keys().map(|id| format!("/services/{id}")));
    paths.extend(catalogue.authorities.keys().map(|id| format!("/authorities/{id}")));
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
        for path in ["my", "applications", "sign-in", "desk"] {
            let _ = writeln!(text, "Disallow: /{}/{path}", l.lang());
        }
    }
    let _ = writeln!(text, "Sitemap: {}/sitemap.xml", portal.public_url);
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
