//! `/events`: CloudEvents from back offices.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

use super::super::portal::Portal;
use crate::delivery::{Heard, hear};

/// Takes an event in. 204 when it was applied or is known already; the sender tries again after 5xx only.
pub(in super::super) async fn receive(State(portal): State<Arc<Portal>>, headers: HeaderMap, body: Bytes) -> Response {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let signed = (text("webhook-id"), text("webhook-timestamp"), text("webhook-signature"));
    match hear(&portal.store, &portal.offices, signed, &body, portal.clock.now()).await {
        Ok(_) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => {
            tracing::warn!(%error, "an event was not taken");
            let status = match error {
                Heard::Unreadable(_) => StatusCode::BAD_REQUEST,
                Heard::NotGenuine(_) => StatusCode::UNAUTHORIZED,
                Heard::Unknown => StatusCode::NOT_FOUND,
                Heard::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
            };
            (status, format!("{}\n", said(&error))).into_response()
        }
    }
}

/// What the sender may know: nothing of the store's own words.
fn said(error: &Heard) -> String {
    match error {
        Heard::Store(_) => "try again later".to_owned(),
        other => other.to_string(),
    }
}
