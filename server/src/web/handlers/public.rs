//! Public pages: what the state offers. The same for everybody.

use app::pages::{
    AuthoritiesPage, AuthorityPage, CheckPage, GlossaryPage, HelpPage, HomePage, LifeEventPage, LifeEventsPage,
    PersonaPage, PersonasPage, SearchPage, ServicePage, ServicesFilter, ServicesPage, Verdict, VerifyPage,
};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::facts::{ascii_digits, strip_controls};
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
pub(super) fn kept<P: app::Page>(spoken: &Spoken, headers: &HeaderMap, page: impl FnOnce() -> Option<P>) -> Response {
    let draw = || Some(app::render(&spoken.context(), page()?));
    // A page without fonts differs; so does the language switch under another query.
    if spoken.saves_data() || spoken.query.is_some() || spoken.is_for_one() {
        return match draw() {
            Some(html) => super::super::ask::html(StatusCode::OK, html, spoken.is_for_one()),
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
    /// All authorities.
    authorities => AuthoritiesPage,
    /// The rules of all services.
    check => CheckPage,
    /// Help.
    help => HelpPage,
    /// Words explained.
    glossary => GlossaryPage,
}

/// All services, or some of them: `order=letter`, `level`, `persona`.
pub(in super::super) async fn services(spoken: Spoken, headers: HeaderMap) -> Response {
    let chosen = |name: &str| spoken.parameter(name).filter(|value| !value.is_empty());
    let filter = ServicesFilter {
        by_letter: chosen("order").as_deref() == Some("letter"),
        level: chosen("level"),
        persona: chosen("persona"),
    };
    kept(&spoken, &headers, || Some(ServicesPage::filtered(&spoken.portal.catalogue, filter)))
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
    let hits = spoken.portal.search.find(&query);
    spoken.public(StatusCode::OK, SearchPage { query, hits })
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
