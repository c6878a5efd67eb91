//! Telling the portal: at least once, signed, again after a while when it did not hear.

use super::Item;
use crate::{back_offices::sign, switches::Mode, world::Shared};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use std::{cmp::Reverse, collections::BTreeMap, time::Duration};

/// How long the portal may take to accept an event.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often the outbox is looked through when nothing rings.
const EVERY: Duration = Duration::from_millis(500);
/// How long a register in disorder keeps news back, waiting for something to tell before it.
const KEPT_BACK: SignedDuration = SignedDuration::from_secs(3);
/// The longest pause between two attempts, in seconds.
const LONGEST_PAUSE: i64 = 60;

/// Works until the future is dropped.
pub(crate) async fn work(world: Shared) {
    let client = match reqwest::Client::builder()
        .timeout(PATIENCE)
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()
    {
        Ok(client) => client,
        Err(error) => {
            tracing::warn!(%error, "the registers cannot send events");
            return;
        }
    };
    loop {
        for item in due(&world) {
            let mut heard = post(&client, &world, &item).await;
            if world.switches.mode(&item.register) == Mode::Twice {
                heard |= post(&client, &world, &item).await;
            }
            let pause = (1_i64 << item.attempts.min(6)).min(LONGEST_PAUSE);
            let again = world.clock.now().saturating_add(SignedDuration::from_secs(pause));
            world.news.tried(item.id, heard, again.unwrap_or(Timestamp::MAX));
        }
        tokio::select! {
            () = world.news.bell.notified() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// What is to be told now, in the order in which it happened; the newest first by a register in disorder.
fn due(world: &Shared) -> Vec<Item> {
    let now = world.clock.now();
    let mut by_register: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for item in world.news.waiting().0 {
        by_register.entry(item.register.clone()).or_default().push(item);
    }
    let mut due = Vec::new();
    for (register, mut items) in by_register {
        if world.switches.mode(&register) == Mode::Disorder {
            let oldest = items.iter().map(|item| item.time).min().unwrap_or(now);
            if now.duration_since(oldest) < KEPT_BACK {
                continue;
            }
            items.sort_by_key(|item| Reverse(item.time));
        }
        due.extend(items.into_iter().filter(|item| item.next_at <= now));
    }
    due
}

/// One attempt: a CloudEvent 1.0 in structured mode, signed, without data.
async fn post(client: &reqwest::Client, world: &Shared, item: &Item) -> bool {
    let id = item.id.to_string();
    let body = json!({
        "specversion": "1.0",
        "id": id,
        "source": format!("urn:waha:register:{}", item.register),
        "type": item.kind,
        "subject": format!("national_id:{}", item.subject),
        "time": item.time,
    })
    .to_string();
    let timestamp = world.clock.now().as_second();
    let signature = sign(world.news.key(&item.register), &id, timestamp, body.as_bytes());
    let answer = client
        .post(format!("{}/events", world.portal_url))
        .header("content-type", "application/cloudevents+json")
        .header("webhook-id", id)
        .header("webhook-timestamp", timestamp)
        .header("webhook-signature", signature)
        .body(body)
        .send()
        .await;
    match answer {
        Ok(answer) if answer.status().is_success() => true,
        Ok(answer) => {
            tracing::debug!(status = %answer.status(), "the portal did not accept a register's event");
            false
        }
        Err(error) => {
            tracing::debug!(%error, "the portal could not be told of a register's event");
            false
        }
    }
}
