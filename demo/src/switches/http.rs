//! Turning switches: the page, its form, and the same for programs.

use super::{Mode, TurnError, page};
use crate::{lang::Lang, world::Shared};
use axum::{
    Form, Json, Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header::ACCEPT},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::{Value, json};

/// The name that stands for every system at once; it takes no mode but `ok`.
const ALL: &str = "all";

/// The page, the API and the list.
pub(crate) fn router(world: Shared) -> Router {
    Router::new()
        .route("/switches", get(show))
        .route("/switches.json", get(list))
        .route("/switches/{system}", post(turn))
        .with_state(world)
}

#[derive(Deserialize)]
struct Asked {
    lang: Option<String>,
    turned: Option<String>,
}

async fn show(State(world): State<Shared>, Query(asked): Query<Asked>) -> Response {
    let lang = Lang::from_tags(asked.lang.as_deref());
    page::show(&world, lang, asked.turned.as_deref())
}

async fn list(State(world): State<Shared>) -> Json<Value> {
    Json(systems(&world))
}

fn systems(world: &Shared) -> Value {
    let systems: Vec<Value> = world
        .switches
        .all()
        .map(|(id, kind, mode)| {
            let modes: Vec<_> = kind.modes().iter().map(|mode| mode.name()).collect();
            json!({ "id": id, "kind": kind.name(), "mode": mode.name(), "modes": modes })
        })
        .collect();
    json!({ "systems": systems })
}

#[derive(Deserialize)]
struct Turned {
    mode: Option<String>,
    lang: Option<String>,
}

/// Browsers are sent back to the page; programs that accept JSON get the list.
async fn turn(
    State(world): State<Shared>,
    Path(system): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Turned>,
) -> Response {
    if headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site") {
        return (StatusCode::FORBIDDEN, "another site may not turn switches").into_response();
    }
    let mode = form.mode.as_deref().unwrap_or(Mode::Ok.name());
    let turned = if system == ALL && mode == Mode::Ok.name() {
        world.switches.all_well().await;
        Ok(())
    } else {
        world.switches.turn(&system, mode).await
    };
    match turned {
        Err(TurnError::UnknownSystem) => (StatusCode::NOT_FOUND, "there is no such system").into_response(),
        Err(TurnError::UnknownMode) => {
            (StatusCode::UNPROCESSABLE_ENTITY, "the system has no such mode").into_response()
        }
        Ok(()) if wants_json(&headers) => Json(systems(&world)).into_response(),
        Ok(()) => {
            let lang = Lang::from_tags(form.lang.as_deref()).tag();
            Redirect::to(&format!("/switches?lang={lang}&turned={system}#{system}")).into_response()
        }
    }
}

fn wants_json(headers: &HeaderMap) -> bool {
    headers
        .get(ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("application/json"))
}
