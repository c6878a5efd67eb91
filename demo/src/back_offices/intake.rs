//! What the portal may ask of an office: take a submission, take a reply, say how a case stands.

use super::{
    Desk,
    case::{Case, State, Submission, Written},
    signature,
};
use crate::{serve::hang_up, switches::Mode};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State as Extract},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Why a message isn't taken.
#[derive(Debug)]
pub(super) struct Refusal(StatusCode, String);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.0, Json(json!({ "error": self.1 }))).into_response()
    }
}

fn unprocessable(why: impl Into<String>) -> Refusal {
    Refusal(StatusCode::UNPROCESSABLE_ENTITY, why.into())
}

fn not_kept(error: std::io::Error) -> Refusal {
    tracing::warn!(%error, "a back office could not keep a message");
    Refusal(StatusCode::SERVICE_UNAVAILABLE, "not kept".to_owned())
}

/// `POST {url}/submissions`
pub(super) async fn submit(Extract(desk): Extract<Desk>, headers: HeaderMap, body: Bytes) -> Result<Response, Refusal> {
    let (key, submission) = desk.open::<Submission>(&headers, &body)?;
    if submission.message_id != key {
        return Err(unprocessable("message_id differs from Idempotency-Key"));
    }
    if submission.service != desk.office.id {
        return Err(unprocessable("this office has no such service"));
    }
    if submission.facts.is_empty() {
        return Err(unprocessable("a submission needs facts"));
    }
    let at = (desk.world.clock.now(), desk.world.clock.today());
    let (case, new) = desk.world.offices.submit(desk.office, submission, at).map_err(not_kept)?;
    if case.office != desk.office.id {
        return Err(unprocessable("another office has this message"));
    }
    let receipt = json!({ "receipt": case.receipt, "received_at": case.received_at });
    Ok(desk.acknowledge(receipt, new))
}

/// A reply's body.
#[derive(Deserialize)]
struct ReplyMessage {
    message_id: String,
    #[serde(flatten)]
    written: Written,
}

/// `POST {url}/submissions/{message_id}/replies`
pub(super) async fn reply(
    Extract(desk): Extract<Desk>,
    Path(case): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (key, message) = desk.open::<ReplyMessage>(&headers, &body)?;
    if message.message_id != key {
        return Err(unprocessable("message_id differs from Idempotency-Key"));
    }
    if message.written.text.trim().is_empty() {
        return Err(unprocessable("a reply needs a text"));
    }
    desk.case(&case)?;
    let (reply, new) = desk
        .world
        .offices
        .reply(&case, &key, &message.written, desk.world.clock.now())
        .map_err(not_kept)?
        .ok_or_else(|| unprocessable("this office never asked that"))?;
    let receipt = json!({ "receipt": reply.receipt, "received_at": reply.received_at });
    Ok(desk.acknowledge(receipt, new))
}

/// What registers said later about facts that were declared.
#[derive(Deserialize)]
struct VerificationMessage {
    message_id: String,
    facts: BTreeMap<String, Value>,
}

/// `POST {url}/submissions/{message_id}/verifications`: the same again changes nothing.
pub(super) async fn verify(
    Extract(desk): Extract<Desk>,
    Path(case): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (key, message) = desk.open::<VerificationMessage>(&headers, &body)?;
    if message.message_id != key {
        return Err(unprocessable("message_id differs from Idempotency-Key"));
    }
    let known = desk.case(&case)?;
    let case = desk.world.offices.verify(&case, message.facts).map_err(not_kept)?.unwrap_or(known);
    let receipt = json!({ "receipt": format!("{}-V", case.receipt), "received_at": desk.world.clock.now() });
    Ok(desk.acknowledge(receipt, false))
}

/// `GET {url}/submissions/{message_id}`
pub(super) async fn status(Extract(desk): Extract<Desk>, Path(case): Path<String>) -> Result<Json<Value>, Refusal> {
    let case = desk.case(&case)?;
    let mut status = json!({
        "message_id": case.submission.message_id,
        "receipt": case.receipt,
        "received_at": case.received_at,
        "status": case.status(),
    });
    match &case.state {
        State::Received | State::InProgress => {}
        State::Asked(request) => status["request"] = json!(request),
        State::Decided(decision) => {
            status["note"] = json!(decision.note);
            status["outputs"] = json!(decision.outputs);
        }
    }
    Ok(Json(status))
}

impl Desk {
    /// Checks a message's signature and reads it: its idempotency key and its content.
    fn open<T: DeserializeOwned>(&self, headers: &HeaderMap, body: &Bytes) -> Result<(String, T), Refusal> {
        let secret = self.world.offices.secret(&self.office.id);
        if !signature::is_right(&secret, headers, body, self.world.clock.now()) {
            return Err(Refusal(StatusCode::UNAUTHORIZED, "the signature is missing, wrong or too old".to_owned()));
        }
        let key = headers
            .get("idempotency-key")
            .and_then(|key| key.to_str().ok())
            .filter(|key| !key.is_empty() && key.len() <= 100)
            .ok_or_else(|| Refusal(StatusCode::BAD_REQUEST, "Idempotency-Key is missing".to_owned()))?;
        let content = serde_json::from_slice(body).map_err(|error| unprocessable(error.to_string()))?;
        Ok((key.to_owned(), content))
    }

    fn case(&self, message_id: &str) -> Result<Case, Refusal> {
        self.world
            .offices
            .get(self.office, message_id)
            .ok_or_else(|| Refusal(StatusCode::NOT_FOUND, "there is no such case".to_owned()))
    }

    /// The receipt; or, with the switch at "lost answer", nothing although all was done.
    fn acknowledge(&self, receipt: Value, new: bool) -> Response {
        if self.world.switches.mode(&self.office.id) == Mode::LostAnswer {
            return hang_up();
        }
        let status = if new { StatusCode::CREATED } else { StatusCode::OK };
        (status, Json(receipt)).into_response()
    }
}
