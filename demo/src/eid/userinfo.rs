//! The userinfo endpoint: the person's claims for an access token (RFC 6750).

use super::realm::Provider;
use axum::{
    Json,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::Value;

/// `GET` or `POST /eid/userinfo`
pub(super) async fn show(State(provider): State<Provider>, headers: HeaderMap) -> Response {
    let login = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "))
        .and_then(|token| provider.eid().access_tokens.with(token, provider.world.clock.now(), |login| login.clone()));
    match login.and_then(|login| provider.claims(&login)) {
        Some(claims) => ([(header::CACHE_CONTROL, "no-store")], Json(Value::Object(claims))).into_response(),
        None => {
            let challenge = HeaderValue::from_static("Bearer error=\"invalid_token\"");
            (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, challenge)]).into_response()
        }
    }
}
