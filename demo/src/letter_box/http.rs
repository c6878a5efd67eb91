//! Posting letters (the portal's gateway), and looking into the box.

use super::{LETTER_BOX, Message, page};
use crate::{
    faults::{Faulty, misbehave},
    lang::Lang,
    serve::hang_up,
    switches::{Kind, Mode},
    world::Shared,
};
use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Query, State},
    http::{HeaderMap, StatusCode, header::AUTHORIZATION},
    middleware,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::{Value, json};

/// The gateway, which has a switch, and the pages, which have none.
pub(crate) fn router(world: Shared) -> Router {
    let faulty = Faulty { world: world.clone(), system: LETTER_BOX, kind: Kind::LetterBox };
    let gateway = Router::new()
        .route("/letter-box/messages", post(take))
        .layer(DefaultBodyLimit::max(64 * 1024))
        .layer(middleware::from_fn_with_state(faulty, misbehave));
    Router::new().route("/letter-box", get(show)).route("/letter-box.json", get(list)).merge(gateway).with_state(world)
}

async fn take(State(world): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    let wanted = format!("Bearer {}", world.letter_box.key);
    if headers.get(AUTHORIZATION).and_then(|it| it.to_str().ok()) != Some(wanted.as_str()) {
        return (StatusCode::UNAUTHORIZED, "the key is missing or wrong").into_response();
    }
    let message: Message = match serde_json::from_slice(&body) {
        Ok(message) => message,
        Err(error) => return (StatusCode::UNPROCESSABLE_ENTITY, error.to_string()).into_response(),
    };
    if headers.get("idempotency-key").and_then(|it| it.to_str().ok()) != Some(message.id.as_str()) {
        return (StatusCode::UNPROCESSABLE_ENTITY, "Idempotency-Key differs from id").into_response();
    }
    let taken = world.letter_box.take(message, world.clock.now());
    match (taken, world.switches.mode(LETTER_BOX)) {
        (true, Mode::LostAnswer) => hang_up(),
        (true, _) => (StatusCode::ACCEPTED, Json(json!({ "taken": true }))).into_response(),
        (false, _) => (StatusCode::GONE, "nobody is there").into_response(),
    }
}

#[derive(Deserialize)]
struct Asked {
    lang: Option<String>,
}

async fn show(State(world): State<Shared>, Query(asked): Query<Asked>) -> Response {
    page::show(&world.letter_box.all(), Lang::from_tags(asked.lang.as_deref()))
}

async fn list(State(world): State<Shared>) -> Json<Value> {
    Json(json!({ "letters": world.letter_box.all() }))
}
