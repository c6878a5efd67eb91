//! The choice of digits and calendar, for anybody.

use app::pages::DisplayPage;
use app::{Digits, Manner, ShownCalendar};
use axum::extract::State;
use axum::http::{HeaderMap, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;

use super::super::ask::Ask;
use super::super::display::keep;
use super::super::portal::Portal;
use super::super::posted::Posted;
use super::sign_in::safe;

/// `GET /{lang}/display`.
pub(in super::super) async fn show(ask: Ask, headers: HeaderMap) -> Response {
    let before = safe(&ask, &before(&headers).unwrap_or_default(), "/");
    // Who has changed the language here came from here.
    let back = if before.ends_with(&ask.path) { ask.href("/") } else { before };
    ask.ok(DisplayPage { back })
}

/// The page on which the link or button was: what the browser says of it, without its host.
pub(super) fn before(headers: &HeaderMap) -> Option<String> {
    let said = headers.get(header::REFERER).and_then(|value| value.to_str().ok());
    let page = said.and_then(|text| text.parse::<Uri>().ok())?;
    page.path_and_query().map(ToString::to_string)
}

/// `POST /{lang}/display`: keeps the choice, and leads back.
pub(in super::super) async fn choose(State(portal): State<Arc<Portal>>, posted: Posted) -> Response {
    let manner =
        Manner { digits: Digits::of(posted.get("digits")), calendar: ShownCalendar::of(posted.get("calendar")) };
    let back = safe(&posted.ask, posted.get("back"), "/display");
    let mut response = Redirect::to(&back).into_response();
    keep(&portal, &mut response, manner);
    response
}
