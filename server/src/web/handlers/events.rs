//! `/events`: CloudEvents from back offices and from registers.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::portal::Portal;
use crate::delivery::{Heard, hear};
use crate::hub::{NotTaken, Said, register_of, sender};

/// Takes an event in. 204 when it was applied or is known already; the sender tries again after 5xx only.
pub(in super::super) async fn receive(State(portal): State<Arc<Portal>>, headers: HeaderMap, body: Bytes) -> Response {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let signed = (text("webhook-id"), text("webhook-timestamp"), text("webhook-signature"));
    let attributes = attributes(&headers);
    let said =
        if attributes.contains_key("specversion") { Said::Binary(&attributes, &body) } else { Said::Json(&body) };
    if sender(&said).is_some_and(|source| register_of(&source).is_some()) {
        return from_register(&portal, signed, said).await;
    }
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
            (status, format!("{}\n", said_to_office(&error))).into_response()
        }
    }
}

async fn from_register(portal: &Portal, signed: (&str, &str, &str), said: Said<'_>) -> Response {
    let now = portal.clock.now();
    match portal.intake.hear((&portal.store, &portal.catalogue), signed, said, now).await {
        Ok(_) => {
            portal.hub_wake.notify_one();
            StatusCode::NO_CONTENT.into_response()
        }
        Err(error) => {
            tracing::warn!(%error, "an event of a register was not taken");
            let (status, words) = match &error {
                NotTaken::Unreadable(_) => (StatusCode::BAD_REQUEST, error.to_string()),
                NotTaken::NotGenuine(_) => (StatusCode::UNAUTHORIZED, error.to_string()),
                NotTaken::NotTheirs(_) => (StatusCode::FORBIDDEN, error.to_string()),
                NotTaken::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, error.to_string()),
                NotTaken::Store(_) => (StatusCode::SERVICE_UNAVAILABLE, "try again later".to_owned()),
            };
            (status, format!("{words}\n")).into_response()
        }
    }
}

/// The context attributes of an event in binary mode: the headers that begin with `ce-`.
fn attributes(headers: &HeaderMap) -> BTreeMap<String, String> {
    let named = |(name, value): (&axum::http::HeaderName, &axum::http::HeaderValue)| {
        Some((name.as_str().strip_prefix("ce-")?.to_owned(), value.to_str().ok()?.to_owned()))
    };
    headers.iter().filter_map(named).collect()
}

/// What the sender may know: nothing of the store's own words.
fn said_to_office(error: &Heard) -> String {
    match error {
        Heard::Store(_) => "try again later".to_owned(),
        other => other.to_string(),
    }
}
