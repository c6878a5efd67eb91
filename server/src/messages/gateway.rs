//! The gateway that sends text messages and emails: one that takes JSON over HTTP. Others are a variant each.

use serde_json::json;
use std::time::Duration;
use uuid::Uuid;

use super::length::length;
use crate::settings::GatewaySettings;
use crate::storage::Outgoing;
use domain::contact::ContactKind;

/// How long it may take to take a message.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why the gateway did not take a message. For the operator; without personal data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GatewayError {
    /// It can't be reached, does not answer in time, or says that it can't now: try again.
    #[error("the message gateway is away: {0}")]
    Away(String),
    /// It says that there is no such number or address: no use in trying again.
    #[error("the message gateway refuses the message: {0}")]
    Refused(String),
}

/// A gateway.
#[derive(Clone, Debug)]
pub enum Gateway {
    /// JSON over HTTP, with a bearer key.
    Http {
        /// The client.
        http: reqwest::Client,
        /// Its address and key.
        settings: GatewaySettings,
    },
}

impl Gateway {
    /// Hands a message over under its stable id.
    ///
    /// # Errors
    /// [`GatewayError`].
    pub async fn send(&self, id: Uuid, outgoing: &Outgoing) -> Result<(), GatewayError> {
        match self {
            Self::Http { http, settings } => post(http, settings, id, outgoing).await,
        }
    }
}

async fn post(http: &reqwest::Client, to: &GatewaySettings, id: Uuid, out: &Outgoing) -> Result<(), GatewayError> {
    let mut body = json!({ "id": id, "to": out.to.value(), "language": out.language, "text": out.text });
    match out.to.kind() {
        ContactKind::Phone => {
            let (encoding, parts) = length(&out.text);
            body["way"] = "sms".into();
            body["encoding"] = encoding.name().into();
            body["parts"] = parts.into();
        }
        ContactKind::Email => {
            body["way"] = "email".into();
            body["subject"] = out.subject.clone().into();
        }
    }
    let sent = http
        .post(format!("{}/messages", to.url.trim_end_matches('/')))
        .timeout(PATIENCE)
        .header("idempotency-key", id.to_string())
        .bearer_auth(&to.key)
        .json(&body)
        .send()
        .await;
    // The error of a client names the address, and nothing of the message; it is cut down all the same.
    let response = sent.map_err(|error| {
        GatewayError::Away(if error.is_timeout() { "no answer in time" } else { "no connection" }.to_owned())
    })?;
    match response.status().as_u16() {
        200..=299 => Ok(()),
        status @ (400 | 404 | 410 | 422) => Err(GatewayError::Refused(format!("it answered {status}"))),
        status => Err(GatewayError::Away(format!("it answered {status}"))),
    }
}
