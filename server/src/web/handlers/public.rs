//! Public pages: what the state offers. The same for everybody.

use app::pages::{
    AuthoritiesPage, AuthorityPage, CheckPage, HelpPage, Hit, HomePage, LifeEventPage, LifeEventsPage, PersonaPage,
    PersonasPage, SearchPage, ServicePage, ServicesPage, Verdict, VerifyPage,
};
use app::texts::L;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::facts::{ascii_digits, fold_for_search, strip_controls};
use std::sync::Arc;

use super::super::ask::{Spoken, accepted};
use super::super::cache::Sort;
use super::super::portal::Portal;

/// `/`: to the language that the browser asks for.
pub(in super::super) async fn root(State(portal): State<Arc<Portal>>, headers: HeaderMap) -> Response {
    match portal.negotiate(accepted(&headers)) {
        Some(l) => ([("vary", "accept-language")], Redirect::temporary(&format!("/{}", l.lang()))).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A page that is kept for everybody, drawn by the first who asks.
fn kept<P: app::Page>(spoken: &Spoken, headers: &HeaderMap, page: impl FnOnce() -> Option<P>) -> Response {
    let draw = || Some(app::render(&spoken.context(), page()?));
    // A page without fonts differs; so does the language switch under another query.
    if spoken.saves_data() || spoken.query.is_some() {
        return match draw() {
            Some(html) => super::super::ask::html(StatusCode::OK, html, false),
            None => spoken.not_found(),
        };
    }
    let address = spoken.href(&spoken.path);
    let sort = Sort { route: spoken.route(), kind: "text/html; charset=utf-8", open: false };
    spoken.portal.cache.serve((&address, sort), headers, draw).unwrap_or_else(|| spoken.not_found())
}

macro_rules! whole {
    ($($(#[$doc:meta])* $name:ident => $page:ident),+ $(,)?) => {$(
        $(#[$doc])*
        pub(in super::super) async fn $name(spoken: Spoken, headers: HeaderMap) -> Response {
            kept(&spoken, &headers, || Some($page::of(&spoken.portal.catalogue)))
        }
    )+};
}

macro_rules! one {
    ($($(#[$doc:meta])* $name:ident => $page:ident),+ $(,)?) => {$(
        $(#[$doc])*
        pub(in super::super) async fn $name(spoken: Spoken, Path((_, id)): Path<(String, String)>, headers: HeaderMap) -> Response {
            kept(&spoken, &headers, || $page::of(&spoken.portal.catalogue, &id))
        }
    )+};
}

whole! {
    /// The home page.
    home => HomePage,
    /// All life events.
    life_events => LifeEventsPage,
    /// All personas.
    personas => PersonasPage,
    /// All services.
    services => ServicesPage,
    /// All authorities.
    authorities => AuthoritiesPage,
    /// The rules of all services.
    check => CheckPage,
    /// Help.
    help => HelpPage,
}

one! {
    /// One life event.
    life_event => LifeEventPage,
    /// One persona.
    persona => PersonaPage,
    /// One service.
    service => ServicePage,
    /// One authority.
    authority => AuthorityPage,
}

/// `/search?q=`: words found in names and descriptions, in any spelling.
pub(in super::super) async fn search(spoken: Spoken) -> Response {
    let query = spoken.parameter("q").unwrap_or_default().chars().take(200).collect::<String>();
    let hits = find(&spoken.portal, spoken.l, &query);
    spoken.public(StatusCode::OK, SearchPage { query, hits })
}

/// Entries in which every word of the query stands, those with it in the name first.
fn find(portal: &Portal, l: L, query: &str) -> Vec<Hit> {
    let folded = fold_for_search(query);
    let words: Vec<&str> = folded
        .split_whitespace()
        .map(|word| word.strip_prefix("ال").filter(|w| w.chars().count() > 2).unwrap_or(word))
        .collect();
    if words.is_empty() {
        return Vec::new();
    }
    let catalogue = &portal.catalogue;
    let events =
        catalogue.life_events.iter().map(|e| (Hit::LifeEvent(e.id.clone()), format!("event-{}", e.id), "summary"));
    let services = catalogue.services.keys().map(|id| (Hit::Service(id.clone()), format!("service-{id}"), "summary"));
    let authorities =
        catalogue.authorities.keys().map(|id| (Hit::Authority(id.clone()), format!("authority-{id}"), "about"));
    let centres = catalogue.centres.iter().map(|c| (Hit::Centre(c.id.clone()), format!("centre-{}", c.id), "address"));
    let mut found: Vec<(u8, Hit)> = Vec::new();
    for (hit, key, attribute) in events.chain(services).chain(authorities).chain(centres) {
        // People search in either language, whichever page they are on.
        let all: Vec<L> = std::iter::once(l).chain(l.others()).collect();
        let text =
            |of: &dyn Fn(L) -> String| all.iter().map(|l| fold_for_search(&of(*l))).collect::<Vec<_>>().join(" ");
        let name = text(&|l| l.plain(&key));
        let about = text(&|l| l.attr(&key, attribute).map(std::borrow::Cow::into_owned).unwrap_or_default());
        let in_name = words.iter().filter(|word| name.contains(**word)).count();
        let anywhere = words.iter().all(|word| name.contains(word) || about.contains(word));
        if in_name == words.len() {
            found.push((0, hit));
        } else if anywhere {
            found.push((1, hit));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, hit)| hit).collect()
}

/// `/verify?code=`: whether a reference is genuine; nothing about whose it is.
pub(in super::super) async fn verify(spoken: Spoken) -> Response {
    let code = spoken.parameter("code").unwrap_or_default().chars().take(40).collect::<String>();
    let wanted = ascii_digits(strip_controls(&code).trim()).to_ascii_uppercase();
    let verdict = if wanted.is_empty() {
        None
    } else {
        match spoken.portal.store.receipt(&wanted).await {
            Ok(Some((submitted_at, services))) => Some(Verdict::Genuine { reference: wanted, submitted_at, services }),
            Ok(None) => Some(Verdict::NotFound),
            Err(error) => {
                tracing::error!(%error, "a reference can't be looked up");
                return spoken.problem(StatusCode::SERVICE_UNAVAILABLE, app::pages::Problem::Unavailable);
            }
        }
    };
    spoken.public(StatusCode::OK, VerifyPage { code, verdict })
}
