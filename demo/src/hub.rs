//! The municipal hub: municipalities join the exchange as one party. It forwards questions to the registers behind it by
//! the service's name, lets in whoever shows its token, and misbehaves as its switch says.

use crate::{
    faults::{Faulty, misbehave},
    lang::Lang,
    random,
    registers::RegisterId,
    switches::{Kind, Mode},
    world::Shared,
};
use axum::{
    Json, Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, OriginalUri, Path, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode},
    middleware,
    response::{IntoResponse, Response},
    routing::{any, get},
};
use serde_json::{Value, json};

/// Its id: as the portal's hub, and among the switches.
pub(crate) const MUNICIPAL: &str = "municipal-hub";
/// The headers that travel with a question.
const FORWARDED: [&str; 6] = ["content-type", "accept", "x-road-client", "x-road-id", "x-road-issue", "x-road-userid"];
/// The headers that travel back.
const RETURNED: [&str; 6] =
    ["content-type", "x-road-service", "x-road-id", "x-road-request-id", "x-road-request-hash", "x-road-error"];

/// The hub's own state.
pub(crate) struct Hub {
    /// What the portal has to show.
    pub(crate) token: String,
    http: reqwest::Client,
}

impl Hub {
    /// With a new token.
    pub(crate) fn new() -> Self {
        Hub { token: random::token(), http: reqwest::Client::builder().no_proxy().build().unwrap_or_default() }
    }
}

/// The hub's name for people.
pub(crate) fn name(lang: Lang) -> &'static str {
    lang.pick("المحوّل البلدي", "Municipal hub")
}

/// Its routes below the country's own address.
pub(crate) fn router(world: Shared) -> Router {
    let faulty = Faulty { world: world.clone(), system: MUNICIPAL, kind: Kind::Hub };
    let base = format!("/hubs/{MUNICIPAL}");
    Router::new()
        .route(&format!("{base}/listClients"), get(clients))
        .route(&format!("{base}/{{*path}}"), any(forward))
        .layer(DefaultBodyLimit::max(256 * 1024))
        .layer(middleware::from_fn_with_state(faulty, misbehave))
        .with_state(world)
}

fn behind() -> impl Iterator<Item = RegisterId> {
    RegisterId::ALL.into_iter().filter(|register| register.hub() == Some(MUNICIPAL))
}

/// X-Road's error body, as the hub's own security server says it.
fn fault(status: StatusCode, kind: &'static str, message: &str) -> Response {
    let body = json!({ "type": kind, "message": message, "detail": "" });
    (status, [("x-road-error", kind)], Json(body)).into_response()
}

fn refused(world: &Shared, headers: &HeaderMap) -> Option<Response> {
    let shown = headers.get("authorization").and_then(|value| value.to_str().ok());
    if shown == Some(format!("Bearer {}", world.hub.token).as_str()) {
        return None;
    }
    Some(fault(StatusCode::UNAUTHORIZED, "Server.ClientProxy.SslAuthenticationFailed", "the token is missing or wrong"))
}

/// Who is behind it.
async fn clients(State(world): State<Shared>, headers: HeaderMap) -> Response {
    if let Some(refused) = refused(&world, &headers) {
        return refused;
    }
    let member: Vec<Value> = behind()
        .map(|register| {
            let provider = register.provider();
            let parts: Vec<&str> = provider.split('/').collect();
            json!({ "name": register.name(Lang::En), "id": {
                "object_type": "SUBSYSTEM", "xroad_instance": parts[0], "member_class": parts[1],
                "member_code": parts[2], "subsystem_code": parts[3],
            } })
        })
        .collect();
    Json(json!({ "member": member })).into_response()
}

async fn forward(
    State(world): State<Shared>,
    Path(path): Path<String>,
    OriginalUri(uri): OriginalUri,
    (method, headers): (Method, HeaderMap),
    body: Bytes,
) -> Response {
    if let Some(refused) = refused(&world, &headers) {
        return refused;
    }
    let wanted = behind().find(|register| path.starts_with(&format!("r1/{}/", register.provider())));
    let Some(address) = wanted.and_then(|register| world.registers.get(&register)) else {
        return fault(
            StatusCode::NOT_FOUND,
            "Server.ClientProxy.UnknownMember",
            "nobody of that name is behind this hub",
        );
    };
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut request = world.hub.http.request(method, format!("{address}/{path}{query}")).body(body);
    for name in FORWARDED {
        if let Some(value) = headers.get(name) {
            request = request.header(name, value);
        }
    }
    let Ok(answer) = request.send().await else {
        return fault(
            StatusCode::BAD_GATEWAY,
            "Server.ServerProxy.ServiceFailed.HttpError",
            "the register does not answer",
        );
    };
    let mut response = Response::builder().status(answer.status());
    for name in RETURNED {
        if let Some(value) = answer.headers().get(name) {
            response = response.header(name, value);
        }
    }
    let mut response = response.body(Body::from_stream(answer.bytes_stream())).unwrap_or_default();
    if world.switches.mode(MUNICIPAL) == Mode::WrongRegister {
        let other = HeaderValue::from_static("AW/MUN/MUNICIPAL/street-lamps/facts");
        response.headers_mut().insert(HeaderName::from_static("x-road-service"), other);
    }
    response
}
