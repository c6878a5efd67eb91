//! The userinfo endpoint: the person's claims for an access token (RFC 6750).

use super::claims;
use crate::world::Shared;
use axum::{
    Json,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::Value;

/// `GET` or `POST /eid/userinfo`
pub(super) async fn show(State(world): State<Shared>, headers: HeaderMap) -> Response {
    let login = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "))
        .and_then(|token| world.eid.access_tokens.with(token, world.clock.now(), |login| login.clone()));
    let people = world.people();
    let person = login.as_ref().and_then(|login| Some((login, people.get(&login.national_id)?)));
    match person {
        Some((login, person)) => {
            let claims = Value::Object(claims::person(person, login.lang));
            ([(header::CACHE_CONTROL, "no-store")], Json(claims)).into_response()
        }
        None => {
            let challenge = HeaderValue::from_static("Bearer error=\"invalid_token\"");
            (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, challenge)]).into_response()
        }
    }
}
