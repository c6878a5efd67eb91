//! The set of components and patterns: with the demo country only, for those who build pages and those who judge them.

use app::pages::{ComponentsPage, Shade, pattern};
use app::specimens::Specimens;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;

use super::super::ask::{Spoken, html};
use super::super::portal::Portal;

/// `/{lang}/_components`: tokens, components, patterns; `look` says in which colours.
pub(in super::super) async fn show(spoken: Spoken) -> Response {
    if !spoken.portal.demo {
        return spoken.not_found();
    }
    let look = spoken.parameter("look").and_then(|name| Shade::of(&name)).unwrap_or_default();
    let page = ComponentsPage {
        specimens: Specimens::of(&spoken.portal.catalogue),
        theme: spoken.portal.files.theme().clone(),
        icons: spoken.portal.files.icons(),
        look,
    };
    let mut context = spoken.context();
    context.assets.css = look.sheet();
    html(StatusCode::OK, app::render(&context, page), spoken.is_for_one())
}

/// `/{lang}/_components/{pattern}`: a pattern as a whole page. Its forms lead back to it: nothing is behind them.
pub(in super::super) async fn one(spoken: Spoken, Path((_, name)): Path<(String, String)>) -> Response {
    let drawn = spoken.portal.demo.then(|| pattern(&spoken.context(), &spoken.portal.catalogue, &name)).flatten();
    drawn.map_or_else(|| spoken.not_found(), |page| html(StatusCode::OK, page, spoken.is_for_one()))
}

/// The same address after a form.
pub(in super::super) async fn again(spoken: Spoken) -> Response {
    Redirect::to(&spoken.href(&spoken.path)).into_response()
}

/// `/_components/{look}.css`: the portal's style sheet as a device in that look reads it, and what the page needs besides.
pub(in super::super) async fn sheet(State(portal): State<Arc<Portal>>, Path(name): Path<String>) -> Response {
    let look = name.strip_suffix(".css").and_then(Shade::of).filter(|_| portal.demo);
    let Some(look) = look else { return StatusCode::NOT_FOUND.into_response() };
    let css = look.answered(&portal.files.sheet());
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], css).into_response()
}
