//! `getOpenAPI`: how a register's service is to be asked, as a security server hands it out.

use super::{RegisterId, xroad::Service};
use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Wanted {
    service_code: String,
}

/// The description of the one service that a register has.
pub(super) async fn open_api(State(service): State<Service>, Query(wanted): Query<Wanted>) -> Response {
    if wanted.service_code != "facts" {
        let body = json!({ "type": "Server.ServerProxy.UnknownService", "message": "there is no such service" });
        return (StatusCode::NOT_FOUND, Json(body)).into_response();
    }
    Json(describe(service.register)).into_response()
}

fn describe(register: RegisterId) -> Value {
    let operation = |what: &str| {
        json!({ "post": { "summary": what, "responses": {
            "200": { "description": "What the register knows." },
            "400": { "description": "The question can't be read; X-Road's error body." },
        } } })
    };
    let mut paths = json!({ "/v1/query": operation("Some attributes of some subjects") });
    if register == RegisterId::CivilStatus {
        paths["/v1/list"] = operation("A parent's birth notices; somebody's children and wards");
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": register.subsystem(), "version": "v1" },
        "paths": paths,
        "components": { "schemas": { "Attribute": { "type": "string", "enum": register.attributes() } } },
    })
}
