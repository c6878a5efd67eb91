//! While it works on a case an office looks some facts up again: it asks the portal, with its authority's own system.

use super::{offices::Dispatch, signature};
use crate::world::World;
use serde_json::{Value, json};
use uuid::Uuid;

/// Asks, and notes what came in the case. Deciding does not wait for it and does not hang on it.
pub(super) async fn look_again(client: &reqwest::Client, world: &World, dispatch: &Dispatch) {
    let Some(checks) = &dispatch.office.checks else { return };
    let (case, id) = (&dispatch.message_id, Uuid::new_v4().to_string());
    let mut body = json!({ "case": case, "purpose": checks.purpose, "facts": checks.facts });
    if let Some(through) = &checks.through {
        body["represented_party"] = json!(through.member);
    }
    let body = body.to_string();
    let timestamp = world.clock.now().as_second();
    let secret = world.offices.system_secret(&dispatch.office.id);
    let signature = signature::sign(&secret, &id, timestamp, body.as_bytes());
    let answer = client
        .post(format!("{}/exchange/v1/cases/{case}/facts", world.portal_url))
        .header("content-type", "application/json")
        .header("x-road-client", &checks.client)
        .header("webhook-id", id)
        .header("webhook-timestamp", timestamp)
        .header("webhook-signature", signature)
        .body(body)
        .send()
        .await;
    let found = match answer {
        Ok(answer) => answer.json::<Value>().await.unwrap_or_else(|_| json!({ "status": "unreadable" })),
        Err(error) => {
            tracing::debug!(%error, "the portal could not be asked about a case");
            return;
        }
    };
    world.offices.checked(case, found);
}
