//! The page of those who wait in line while the portal is full.

use axum::extract::Extension;
use axum::http::HeaderMap;
use axum::response::Response;
use std::sync::Arc;

use super::super::admission::Door;
use super::super::ask::Spoken;

/// `GET /{lang}/turn`: reads no session.
pub(in super::super) async fn show(
    spoken: Spoken,
    Extension(door): Extension<Arc<Door>>,
    headers: HeaderMap,
) -> Response {
    door.turn((spoken.l, spoken.client), &headers)
}
