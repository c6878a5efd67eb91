//! What makes the portal an application on somebody's device: its manifest, its worker, and the page without a connection.

use app::Page;
use app::pages::OfflinePage;
use app::texts::L;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::sync::Arc;

use super::super::ask::Spoken;
use super::super::cache::Sort;
use super::super::portal::Portal;
use super::public::kept;

/// What every page needs, beside style sheet and script: kept with them.
const SHELL: [&str; 7] = [
    "/assets/icons/sprite.svg",
    "/assets/icons/favicon.svg",
    "/assets/icons/lattice.svg",
    "/assets/icons/window.svg",
    "/assets/fonts/shubbak-400.woff2",
    "/assets/fonts/shubbak-600.woff2",
    "/assets/fonts/shubbak-kufi.woff2",
];

/// Scripts that pages need without a connection.
const SCRIPTS: [&str; 3] = ["keep", "offline", "connection"];

/// `/{lang}/manifest.webmanifest`.
pub(in super::super) async fn manifest(spoken: Spoken, headers: HeaderMap) -> Response {
    let address = spoken.href(&spoken.path);
    let sort = Sort { route: spoken.route(), kind: "application/manifest+json", open: false };
    let found = spoken.portal.cache.serve((&address, sort), &headers, || Some(described(&spoken)));
    found.unwrap_or_else(|| spoken.not_found())
}

fn described(spoken: &Spoken) -> String {
    let l = spoken.l;
    let theme = spoken.portal.files.theme();
    let colour = |name: &str| theme.get(name, false).map(app::theme::Rgb::hex).unwrap_or_default();
    let country = l.plain(&format!("country-{}", l.profile().country));
    let icon = |src: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": format!("/assets/icons/{src}"), "sizes": sizes, "type": kind, "purpose": purpose });
    let way = |key: &str, path: &str| json!({ "name": l.plain(key), "url": l.href(path) });
    let manifest = json!({
        "id": "/",
        "name": format!("{} · {country}", l.plain("portal-name")),
        "short_name": l.plain("portal-name"),
        "description": l.plain_with("portal-of", &[("country", country.clone().into())]),
        "lang": l.lang(),
        "dir": l.dir(),
        "start_url": l.href("/"),
        "scope": "/",
        "display": "standalone",
        "theme_color": colour("brand"),
        "background_color": colour("paper"),
        "categories": ["government"],
        "icons": [
            icon("app-192.png", "192x192", "image/png", "any"),
            icon("app-512.png", "512x512", "image/png", "any"),
            icon("app-maskable-512.png", "512x512", "image/png", "maskable"),
            icon("favicon.svg", "any", "image/svg+xml", "any"),
        ],
        "shortcuts": [way("nav-my", "/my"), way("nav-services", "/services")],
    });
    format!("{manifest:#}\n")
}

/// `/{lang}/offline`.
pub(in super::super) async fn offline(spoken: Spoken, headers: HeaderMap) -> Response {
    kept(&spoken, &headers, || Some(OfflinePage))
}

/// `/sw.js`: the worker, with what belongs to this release above it.
pub(in super::super) async fn worker(State(portal): State<Arc<Portal>>, headers: HeaderMap) -> Response {
    let sort = Sort { route: "/sw.js", kind: "text/javascript; charset=utf-8", open: false };
    let found = portal.cache.serve(("/sw.js", sort), &headers, || written(&portal));
    let mut response = found.unwrap_or_else(|| StatusCode::NOT_FOUND.into_response());
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

fn written(portal: &Portal) -> Option<String> {
    let code = portal.files.text("js/sw.js")?;
    let languages: Vec<&str> = portal.texts.ids().collect();
    let mut digest = Sha256::new();
    digest.update(portal.files.release());
    for l in portal.texts.languages() {
        // The words of the page are part of the release as well.
        digest.update(OfflinePage.title(l));
        digest.update(l.plain("offline-lead"));
    }
    digest.update(portal.demo.to_string());
    let release: String = digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let mut shell = vec![portal.assets.css.to_owned(), portal.assets.js.to_owned()];
    shell.extend(SCRIPTS.map(|name| portal.assets.script_tag(name).0));
    shell.extend(SHELL.map(str::to_owned));
    shell.extend(languages.iter().map(|lang| format!("/{lang}/offline")));
    let copy = |l: L| json!({ "note": OfflinePage::on_a_copy(l), "moment": OfflinePage::moment_tag(l) });
    let copies: Map<String, Value> = portal.texts.languages().map(|l| (l.lang().to_owned(), copy(l))).collect();
    Some(format!(
        "const RELEASE = {};\nconst SHELL = {};\nconst LANGUAGES = {};\nconst COPIES = {};\n{code}",
        json!(release),
        json!(shell),
        json!(languages),
        Value::Object(copies)
    ))
}
