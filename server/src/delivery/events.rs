//! Hearing from back offices: CloudEvents 1.0, structured mode, signed by the back office that the case is with.

use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::back_office::BackOffices;
use super::signature::{NotGenuine, verify};
use crate::storage::{Applied, Change, Store, StoreError, Stray};
use jiff::Timestamp;

/// A CloudEvent as it comes over the wire.
#[derive(Clone, Debug, Deserialize)]
pub struct CloudEvent {
    /// Always `1.0`.
    pub specversion: String,
    /// Unique within the source.
    pub id: String,
    /// Who says it: `urn:…:back-office:<service>`.
    pub source: String,
    /// What happened.
    #[serde(rename = "type")]
    pub kind: String,
    /// About which submission: its message id.
    pub subject: Option<String>,
    /// The details.
    #[serde(default)]
    pub data: serde_json::Value,
}

/// What became of an event.
#[derive(Debug, thiserror::Error)]
pub enum Heard {
    /// It can't be read. For the sender: what is wrong.
    #[error("the event can't be read: {0}")]
    Unreadable(String),
    /// Nobody knows the sender, or the signature does not fit.
    #[error("the event is not genuine: {0}")]
    NotGenuine(String),
    /// There is no such submission.
    #[error("there is no such submission at this back office")]
    Unknown,
    /// The store failed: the sender should try again.
    #[error(transparent)]
    Store(#[from] StoreError),
}

#[derive(Deserialize)]
struct Asked {
    request_id: String,
    question: BTreeMap<String, String>,
    due: Option<String>,
}

#[derive(Deserialize)]
struct Decided {
    status: String,
    #[serde(default)]
    note: BTreeMap<String, String>,
    #[serde(default)]
    outputs: BTreeMap<String, String>,
}

/// Takes an event in: genuine, about a case of this very back office, and applied once.
///
/// # Errors
/// [`Heard`]; nothing was changed then.
pub async fn hear(
    store: &Store,
    offices: &BackOffices,
    headers: (&str, &str, &str),
    body: &[u8],
    now: Timestamp,
) -> Result<Applied, Heard> {
    let event: CloudEvent =
        serde_json::from_slice(body).map_err(|error| Heard::Unreadable(format!("{:?}", error.classify())))?;
    let service = event.source.rsplit(':').next().unwrap_or_default();
    let secret = offices.secret(service).ok_or_else(|| Heard::NotGenuine("unknown source".to_owned()))?;
    verify(secret, headers, body, now.as_second()).map_err(|error: NotGenuine| Heard::NotGenuine(error.to_string()))?;
    let strange = event.id.chars().chain(event.source.chars()).any(char::is_control);
    if event.specversion != "1.0" || event.id.is_empty() || event.id.len() > 200 || strange {
        return Err(Heard::Unreadable("specversion or id".to_owned()));
    }
    let subject = event.subject.as_deref().and_then(|text| text.parse::<Uuid>().ok());
    let request = subject.ok_or_else(|| Heard::Unreadable("subject".to_owned()))?;
    let change = change(&event)?;
    let known = store.service_of(request).await?;
    if known.is_none() && store.restored_at().await?.is_some() {
        let (source, kind) = (event.source.clone(), event.kind.clone());
        let stray = Stray { source, request_id: request, kind, received_at: now.as_microsecond() };
        store.keep_stray(&event.id, &stray).await?;
        return Ok(Applied::Ignored);
    }
    if known.as_deref() != Some(service) {
        return Err(Heard::Unknown);
    }
    match store.apply(request, &change, Some((&event.source, &event.id)), now).await? {
        Applied::Unknown => Err(Heard::Unknown),
        applied => {
            if applied == Applied::Changed && matches!(change, Change::Decided { .. }) {
                note_decision(store, (request, service), now).await;
            }
            Ok(applied)
        }
    }
}

/// Notes how long people waited for a decision, from handing in.
async fn note_decision(store: &Store, (request, service): (Uuid, &str), now: Timestamp) {
    match store.handed_in_at(request).await {
        Ok(Some(at)) => metrics::histogram!("shubbak_decision_seconds", "service" => service.to_owned())
            .record(now.duration_since(at).as_secs_f64().max(0.0)),
        Ok(None) => {}
        // The decision stands all the same: only the figure lacks it.
        Err(error) => tracing::warn!(%error, "how long a decision took can't be told"),
    }
}

fn change(event: &CloudEvent) -> Result<Change, Heard> {
    let unreadable = |error: serde_json::Error| Heard::Unreadable(format!("data: {:?}", error.classify()));
    let kind = event.kind.rsplit_once("case.").map_or("", |(_, kind)| kind);
    match kind {
        "in-progress" => Ok(Change::InProgress),
        "information-requested" => {
            let asked: Asked = serde_json::from_value(event.data.clone()).map_err(unreadable)?;
            if asked.request_id.is_empty()
                || asked.request_id.len() > 200
                || asked.request_id.chars().any(char::is_control)
            {
                return Err(Heard::Unreadable("request_id".to_owned()));
            }
            Ok(Change::Asked { id: asked.request_id, texts: asked.question, due: asked.due })
        }
        "decided" => {
            let decided: Decided = serde_json::from_value(event.data.clone()).map_err(unreadable)?;
            let approved = match decided.status.as_str() {
                "approved" => true,
                "refused" => false,
                other => return Err(Heard::Unreadable(format!("status {other:.20}"))),
            };
            Ok(Change::Decided { approved, note: decided.note, outputs: decided.outputs })
        }
        _ => Err(Heard::Unreadable(format!("unknown type {:.80}", event.kind))),
    }
}
