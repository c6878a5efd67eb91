//! The picture of whoever was looked up, for the clerk who looked them up and for nobody else, until the encounter begins.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::encounter::Arrival;

use super::super::StaffAsk;
use super::arrive::ARRIVAL;

/// What the first bytes of a picture say that it is. Anything else is not shown.
const KINDS: [(&[u8], &str); 4] = [
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n", "image/png"),
    (b"RIFF", "image/webp"),
    (b"<svg ", "image/svg+xml"),
];

/// `GET /{lang}/desk/portrait`.
pub(in super::super) async fn portrait(ask: StaffAsk) -> Response {
    let arrival: Option<Arrival> = ask.visit.recall(ARRIVAL).await;
    let picture = arrival.and_then(|arrival| STANDARD.decode(arrival.portrait?).ok());
    let kind = picture.as_ref().and_then(|bytes| KINDS.iter().find(|(first, _)| bytes.starts_with(first)));
    match (picture.clone(), kind) {
        (Some(bytes), Some((_, kind))) => {
            let headers = [(header::CONTENT_TYPE, *kind), (header::CACHE_CONTROL, "no-store")];
            (headers, bytes).into_response()
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}
