//! The offices' own work: deciding when it is time, and telling the portal until it has heard.

use super::{checks, offices::Dispatch, signature};
use crate::{
    lang::Text,
    people::Registered,
    switches::Mode,
    world::{Shared, World},
};
use serde_json::json;
use std::{future::pending, time::Duration};
use tokio::task::JoinSet;
use uuid::Uuid;

/// How long the portal may take to accept an event.
const PATIENCE: Duration = Duration::from_secs(10);

struct Outcome {
    message_id: String,
    event: Uuid,
    delivered: bool,
}

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
            tracing::warn!(%error, "the back offices cannot send events");
            return;
        }
    };
    let mut sending = JoinSet::new();
    loop {
        for dispatch in world.offices.advance((world.clock.now(), world.clock.today())) {
            enter_newborn(&world, &dispatch);
            sending.spawn(send(client.clone(), world.clone(), dispatch));
        }
        tokio::select! {
            () = world.offices.bell.notified() => {}
            () = until_due(&world) => {}
            Some(outcome) = sending.join_next() => if let Ok(outcome) = outcome {
                world.offices.tried(
                    &outcome.message_id, outcome.event, outcome.delivered, world.clock.now(),
                );
            },
        }
    }
}

/// A child that has a national number is a person from then on: the registers know it before the portal hears of it.
fn enter_newborn(world: &World, dispatch: &Dispatch) {
    let Some(number) = dispatch.event.data["outputs"]["child.national_id"].as_str() else { return };
    let Some(case) = world.offices.get(dispatch.office, &dispatch.message_id) else { return };
    let told = |fact: &str| case.told(fact).map(str::to_owned);
    let (Some(notice), Some(name)) = (told("child.birth_notice_number"), told("child.given_name")) else { return };
    let latin = world.offices.told_with(&case, "child.given_name_latin").unwrap_or_else(|| in_latin(&name));
    let child = Registered { national_id: number.to_owned(), notice, given: Text { ar: name, en: latin } };
    world.news.register(child, world.clock.today());
}

/// A name in Latin letters, where nobody wrote it so: letter by letter, as the made-up country's registry does.
fn in_latin(name: &str) -> String {
    let mut latin = String::new();
    for letter in name.chars() {
        let as_written = match letter {
            'ا' | 'أ' | 'إ' | 'آ' | 'ى' | 'ة' | 'ع' | 'ء' => "a",
            'ب' => "b",
            'ت' | 'ط' => "t",
            'ث' => "th",
            'ج' => "j",
            'ح' | 'ه' => "h",
            'خ' => "kh",
            'د' | 'ض' => "d",
            'ذ' => "dh",
            'ر' => "r",
            'ز' | 'ظ' => "z",
            'س' | 'ص' => "s",
            'ش' => "sh",
            'غ' => "gh",
            'ف' => "f",
            'ق' => "q",
            'ك' => "k",
            'ل' => "l",
            'م' => "m",
            'ن' => "n",
            'و' | 'ؤ' => "ou",
            'ي' | 'ئ' => "i",
            ' ' => " ",
            _ => "",
        };
        let first = latin.is_empty() || latin.ends_with(' ');
        let mut letters = as_written.chars();
        latin.extend(letters.next().map(|one| if first { one.to_ascii_uppercase() } else { one }));
        latin.push_str(letters.as_str());
    }
    latin
}

async fn until_due(world: &World) {
    match world.offices.next_due() {
        None => pending().await,
        Some(due) => {
            let wait = due.duration_since(world.clock.now());
            tokio::time::sleep(wait.try_into().unwrap_or(Duration::ZERO)).await;
        }
    }
}

async fn send(client: reqwest::Client, world: Shared, dispatch: Dispatch) -> Outcome {
    let mut delivered = post(&client, &world, &dispatch).await;
    if world.switches.mode(&dispatch.office.id) == Mode::Twice {
        delivered |= post(&client, &world, &dispatch).await;
    }
    if delivered && dispatch.event.kind == "waha.case.in-progress" {
        checks::look_again(&client, &world, &dispatch).await;
    }
    Outcome { message_id: dispatch.message_id, event: dispatch.event.id, delivered }
}

/// One attempt: a CloudEvent 1.0 in structured mode, signed.
async fn post(client: &reqwest::Client, world: &World, dispatch: &Dispatch) -> bool {
    let event = &dispatch.event;
    let id = event.id.to_string();
    let body = json!({
        "specversion": "1.0",
        "id": id,
        "source": format!("urn:waha:back-office:{}", dispatch.office.id),
        "type": event.kind,
        "subject": dispatch.message_id,
        "time": event.time,
        "datacontenttype": "application/json",
        "data": event.data,
    })
    .to_string();
    let timestamp = world.clock.now().as_second();
    let secret = world.offices.secret(&dispatch.office.id);
    let signature = signature::sign(&secret, &id, timestamp, body.as_bytes());
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
            tracing::debug!(status = %answer.status(), "the portal did not accept an event");
            false
        }
        Err(error) => {
            tracing::debug!(%error, "the portal could not be told of an event");
            false
        }
    }
}
