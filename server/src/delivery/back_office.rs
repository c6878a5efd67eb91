//! The client of back offices.

use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;
use uuid::Uuid;

use super::compare::Answer;
use super::signature::sign;
use crate::settings::BackOfficeSettings;
use crate::telemetry::spans::onward;

/// Why a message did not arrive. For the operator; without personal data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// No back office is configured for the service.
    #[error("no back office is configured for {0}")]
    NoAddress(String),
    /// It can't be reached, or did not answer in time.
    #[error("the back office can't be reached: {0}")]
    Unreachable(String),
    /// It answered with something else than a receipt.
    #[error("the back office gave no receipt: {0}")]
    NoReceipt(String),
}

#[derive(Deserialize)]
struct Receipt {
    receipt: String,
}

/// All back offices, by service.
#[derive(Clone, Debug)]
pub struct BackOffices {
    http: reqwest::Client,
    offices: BTreeMap<String, BackOfficeSettings>,
}

/// How long an office may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Without the address: that stands in the settings.
fn unreachable(error: &reqwest::Error) -> DeliveryError {
    DeliveryError::Unreachable(if error.is_timeout() { "no answer in time" } else { "no connection" }.to_owned())
}

impl BackOffices {
    /// The back offices at hand.
    pub fn new(http: reqwest::Client, offices: BTreeMap<String, BackOfficeSettings>) -> Self {
        Self { http, offices }
    }

    /// The secret shared with a service's back office.
    pub fn secret(&self, service: &str) -> Option<&str> {
        self.offices.get(service).map(|office| office.secret.as_str())
    }

    /// What an office knows of a submission; `None` when it does not know it. Signed like a message without a body.
    ///
    /// # Errors
    /// [`DeliveryError`] when it does not say.
    pub(super) async fn standing(&self, service: &str, (id, now): (Uuid, i64)) -> Answer {
        let office = self.offices.get(service).ok_or_else(|| DeliveryError::NoAddress(service.to_owned()))?;
        let response = self
            .http
            .get(format!("{}/submissions/{id}", office.url.trim_end_matches('/')))
            .timeout(PATIENCE)
            .header("webhook-id", id.to_string())
            .header("webhook-timestamp", now.to_string())
            .header("webhook-signature", sign(&office.secret, &id.to_string(), now, b""))
            .send()
            .await
            .map_err(|error| unreachable(&error))?;
        match response.status().as_u16() {
            200 => {
                let read = response.json().await;
                read.map(Some).map_err(|_| DeliveryError::NoReceipt("its answer can't be read".to_owned()))
            }
            // An office that has no such question is told again under the same id, and has to keep to that.
            404 | 405 | 501 => Ok(None),
            status => Err(DeliveryError::NoReceipt(format!("it answered {status}"))),
        }
    }

    /// Sends a message under its stable id; returns the receipt.
    ///
    /// # Errors
    /// [`DeliveryError`]: then it is sent again later, under the same id.
    pub async fn post(
        &self,
        service: &str,
        path: &str,
        (id, now): (Uuid, i64),
        body: &Value,
    ) -> Result<String, DeliveryError> {
        let office = self.offices.get(service).ok_or_else(|| DeliveryError::NoAddress(service.to_owned()))?;
        let body = serde_json::to_vec(body).map_err(|error| DeliveryError::NoReceipt(error.to_string()))?;
        let response = self
            .http
            .post(format!("{}/{path}", office.url.trim_end_matches('/')))
            .timeout(PATIENCE)
            .header("content-type", "application/json")
            .header("idempotency-key", id.to_string())
            .headers(onward())
            .header("webhook-id", id.to_string())
            .header("webhook-timestamp", now.to_string())
            .header("webhook-signature", sign(&office.secret, &id.to_string(), now, &body))
            .body(body)
            .send()
            .await
            .map_err(|error| unreachable(&error))?;
        let status = response.status();
        if !status.is_success() {
            return Err(DeliveryError::NoReceipt(format!("it answered {status}")));
        }
        let receipt: Receipt =
            response.json().await.map_err(|_| DeliveryError::NoReceipt("its answer can't be read".to_owned()))?;
        Ok(receipt.receipt)
    }
}
