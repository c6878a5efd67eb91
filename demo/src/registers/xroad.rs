//! The X-Road message protocol for REST, as a security server of the provider would speak it.

use super::RegisterId;
use crate::world::Shared;
use axum::{
    Json,
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::json;
use sha2::{Digest, Sha512};
use uuid::Uuid;

/// A register's service, as its handlers see it.
#[derive(Clone)]
pub(super) struct Service {
    /// The country.
    pub(super) world: Shared,
    /// The register that is being asked.
    pub(super) register: RegisterId,
}

/// A request that was understood: what to send back with the answer.
pub(super) struct Call {
    service: String,
    id: String,
    request_hash: String,
}

/// Why a call isn't answered: becomes X-Road's error body.
#[derive(Debug)]
pub(super) struct Fault {
    status: StatusCode,
    kind: &'static str,
    message: String,
}

impl Fault {
    /// The request isn't what the service takes.
    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Fault { status: StatusCode::BAD_REQUEST, kind: "Server.ServerProxy.InvalidRequest", message: message.into() }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let body = json!({
            "type": self.kind,
            "message": self.message,
            "detail": Uuid::new_v4(),
        });
        (self.status, [("x-road-error", self.kind)], Json(body)).into_response()
    }
}

impl Call {
    /// Checks the headers and reads the body.
    ///
    /// # Errors
    /// A [`Fault`] when the client isn't named, or the body isn't what the service takes.
    pub(super) fn read<T: DeserializeOwned>(
        service: &Service,
        headers: &HeaderMap,
        body: &Bytes,
    ) -> Result<(Self, T), Fault> {
        client(headers)?;
        let id = match headers.get("x-road-id") {
            None => Uuid::new_v4().to_string(),
            Some(id) => id.to_str().map_err(|_| Fault::invalid("X-Road-Id is not text"))?.to_owned(),
        };
        let call = Call {
            service: format!("{}/facts", service.register.provider()),
            id,
            request_hash: STANDARD.encode(Sha512::digest(body)),
        };
        let asked = serde_json::from_slice(body).map_err(|error| Fault::invalid(error.to_string()))?;
        Ok((call, asked))
    }

    /// The answer, with X-Road's headers.
    pub(super) fn answer(self, body: impl Serialize) -> Response {
        let mut response = Json(body).into_response();
        let headers = [
            ("x-road-service", self.service),
            ("x-road-id", self.id),
            ("x-road-request-id", Uuid::new_v4().to_string()),
            ("x-road-request-hash", self.request_hash),
        ];
        for (name, value) in headers {
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().insert(HeaderName::from_static(name), value);
            }
        }
        response
    }
}

/// `X-Road-Client` names instance, class, member and, mostly, subsystem.
fn client(headers: &HeaderMap) -> Result<(), Fault> {
    let missing = |message: &str| Fault {
        status: StatusCode::BAD_REQUEST,
        kind: "Server.ServerProxy.MissingHeader",
        message: message.to_owned(),
    };
    let client = headers
        .get("x-road-client")
        .and_then(|client| client.to_str().ok())
        .ok_or_else(|| missing("X-Road-Client is missing"))?;
    let parts: Vec<&str> = client.split('/').collect();
    if !(3..=4).contains(&parts.len()) || parts.iter().any(|part| part.is_empty()) {
        return Err(Fault::invalid("X-Road-Client is not a client identifier"));
    }
    Ok(())
}

/// Whatever isn't a service of this register.
pub(super) async fn unknown_service(State(service): State<Service>) -> Fault {
    Fault {
        status: StatusCode::NOT_FOUND,
        kind: "Server.ServerProxy.UnknownService",
        message: format!("{} has no such service", service.register.subsystem()),
    }
}
