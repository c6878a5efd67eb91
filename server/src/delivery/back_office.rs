//! The client of back offices.

use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;
use uuid::Uuid;

use super::signature::sign;
use crate::settings::BackOfficeSettings;

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

impl BackOffices {
    /// The back offices at hand.
    pub fn new(http: reqwest::Client, offices: BTreeMap<String, BackOfficeSettings>) -> Self {
        Self { http, offices }
    }

    /// The secret shared with a service's back office.
    pub fn secret(&self, service: &str) -> Option<&str> {
        self.offices.get(service).map(|office| office.secret.as_str())
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
            .timeout(Duration::from_secs(10))
            .header("content-type", "application/json")
            .header("idempotency-key", id.to_string())
            .header("webhook-id", id.to_string())
            .header("webhook-timestamp", now.to_string())
            .header("webhook-signature", sign(&office.secret, &id.to_string(), now, &body))
            .body(body)
            .send()
            .await
            .map_err(|error| {
                DeliveryError::Unreachable(
                    if error.is_timeout() { "no answer in time" } else { "no connection" }.to_owned(),
                )
            })?;
        let status = response.status();
        if !status.is_success() {
            return Err(DeliveryError::NoReceipt(format!("it answered {status}")));
        }
        let receipt: Receipt =
            response.json().await.map_err(|_| DeliveryError::NoReceipt("its answer can't be read".to_owned()))?;
        Ok(receipt.receipt)
    }
}
