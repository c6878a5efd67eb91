//! `/exchange/v1`: authorities' own systems ask about their open cases.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

use super::super::portal::Portal;
use crate::authority::{Asked, Denied, ask};

/// The interface, described.
const DESCRIPTION: &str = include_str!("../../../../docs/exchange.openapi.json");

/// `POST /exchange/v1/cases/{case}/facts`.
pub(in super::super) async fn facts(
    State(portal): State<Arc<Portal>>,
    Path(case): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (client, now) = (text("x-road-client"), portal.clock.now());
    let signed = (text("webhook-id"), text("webhook-timestamp"), text("webhook-signature"));
    let Some(caller) = portal.systems.believe(client, signed, &body, now) else {
        return problem(
            StatusCode::UNAUTHORIZED,
            "not-genuine",
            "the system is unknown, or its signature does not fit",
        );
    };
    let Some(_turn) = portal.systems.turn(client, now) else {
        let mut refused = problem(StatusCode::TOO_MANY_REQUESTS, "too-many", "ask again in a while");
        refused.headers_mut().insert(header::RETRY_AFTER, axum::http::HeaderValue::from_static("5"));
        return refused;
    };
    if signed.0.is_empty() || signed.0.len() > 200 {
        return problem(StatusCode::BAD_REQUEST, "unreadable", "webhook-id has 1 to 200 characters");
    }
    match portal.store.first_message(&caller.system, signed.0, now).await {
        Ok(true) => {}
        Ok(false) => return problem(StatusCode::CONFLICT, "repeated", "a message with this webhook-id came before"),
        Err(error) => return denied(&caller.system, &Denied::Store(error)),
    }
    let asked: Asked = match serde_json::from_slice(&body) {
        Ok(asked) => asked,
        Err(error) => {
            let place = format!("{:?} error in line {} column {}", error.classify(), error.line(), error.column());
            return problem(StatusCode::BAD_REQUEST, "unreadable", &place);
        }
    };
    // The address is not signed; the body is.
    if asked.case.to_string() != case.to_ascii_lowercase() {
        return problem(StatusCode::BAD_REQUEST, "unreadable", "the case in the body is not that of the address");
    }
    match ask(&portal.cases, &caller, &asked).await {
        Ok(answered) => ([(header::CACHE_CONTROL, "no-store")], axum::Json(answered)).into_response(),
        Err(error) => denied(&caller.system, &error),
    }
}

/// `GET /exchange/v1/openapi.json`; JSON is YAML too.
pub(in super::super) async fn description() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], DESCRIPTION).into_response()
}

/// `GET /exchange/v1/openapi.yaml`.
pub(in super::super) async fn description_as_yaml() -> Response {
    ([(header::CONTENT_TYPE, "application/yaml")], DESCRIPTION).into_response()
}

fn denied(system: &str, error: &Denied) -> Response {
    match error {
        Denied::Store(error) => {
            tracing::error!(%error, system, "a question of an authority can't be answered");
            problem(StatusCode::SERVICE_UNAVAILABLE, "unavailable", "ask again later")
        }
        Denied::Unreadable(why) => problem(StatusCode::BAD_REQUEST, "unreadable", why),
        Denied::NotRepresented => problem(StatusCode::FORBIDDEN, "not-represented", &error.to_string()),
        Denied::NotFound => problem(StatusCode::NOT_FOUND, "no-such-case", &error.to_string()),
    }
}

/// A problem (RFC 9457).
fn problem(status: StatusCode, kind: &str, detail: &str) -> Response {
    let body = serde_json::json!({
        "type": format!("urn:shubbak:exchange:{kind}"),
        "title": status.canonical_reason().unwrap_or_default(),
        "status": status.as_u16(),
        "detail": detail,
    });
    let headers = [(header::CONTENT_TYPE, "application/problem+json"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, body.to_string()).into_response()
}
