//! Every switch does what it says, and can be turned back.

use crate::support::{SALMA, about, ask, client, country, impatient, turn};
use demo::Country;
use reqwest::{Error, Response};
use serde_json::Value;
use std::time::{Duration, Instant};

async fn salma(client: &reqwest::Client, country: &Country) -> Result<Response, Error> {
    let body = about(SALMA, &["given_ar"]);
    ask(client, country, ("population", "query"), &body).send().await
}

#[tokio::test]
async fn a_refused_register_closes_its_socket_even_for_kept_connections_and_opens_it_again() {
    let (country, client) = (country().await, client());
    assert_eq!(salma(&client, &country).await.unwrap().status(), 200);
    turn(&country, "population", "refused").await;
    assert!(salma(&client, &country).await.unwrap_err().is_connect());
    turn(&country, "population", "ok").await;
    assert_eq!(salma(&client, &country).await.unwrap().status(), 200);
}

#[tokio::test]
async fn slow_and_silent_registers_outlast_a_short_deadline() {
    let country = country().await;
    for mode in ["slow", "black_hole"] {
        turn(&country, "population", mode).await;
        assert!(salma(&impatient(), &country).await.unwrap_err().is_timeout(), "{mode}");
    }
    turn(&country, "population", "slow").await;
    let begun = Instant::now();
    assert_eq!(salma(&client(), &country).await.unwrap().status(), 200);
    assert!(begun.elapsed() >= Duration::from_secs(3));
}

#[tokio::test]
async fn a_dripping_register_sends_a_byte_a_second() {
    let country = country().await;
    turn(&country, "population", "drip").await;
    let mut answer = salma(&client(), &country).await.unwrap();
    let begun = Instant::now();
    assert_eq!(answer.chunk().await.unwrap().unwrap(), "{");
    assert_eq!(answer.chunk().await.unwrap().unwrap(), "\"");
    assert!(begun.elapsed() >= Duration::from_millis(1_500));
}

#[tokio::test]
async fn broken_answers_are_broken_as_said() {
    let (country, client) = (country().await, client());
    turn(&country, "population", "error_500").await;
    let answer = salma(&client, &country).await.unwrap();
    assert_eq!(answer.status(), 500);
    assert_eq!(answer.headers()["x-road-error"], "Server.ServerProxy.ServiceFailed");
    assert_eq!(answer.json::<Value>().await.unwrap()["type"], "Server.ServerProxy.ServiceFailed");

    turn(&country, "population", "html").await;
    let answer = salma(&client, &country).await.unwrap();
    assert_eq!(answer.status(), 200);
    assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("text/html"));

    turn(&country, "population", "truncated").await;
    let mut answer = salma(&client, &country).await.unwrap();
    assert!(answer.content_length().unwrap() > 60);
    assert!(answer.chunk().await.unwrap().unwrap().starts_with(b"{\"results\""));
    assert!(answer.chunk().await.is_err());

    turn(&country, "population", "bad_utf8").await;
    let bytes = salma(&client, &country).await.unwrap().bytes().await.unwrap();
    assert!(String::from_utf8(bytes.to_vec()).is_err());
}

#[tokio::test]
async fn a_huge_answer_is_a_hundred_megabytes() {
    let country = country().await;
    turn(&country, "population", "huge").await;
    let mut answer = salma(&client(), &country).await.unwrap();
    let mut length = 0;
    while let Some(chunk) = answer.chunk().await.unwrap() {
        length += chunk.len();
    }
    assert!(length > 100 * 1024 * 1024);
}

#[tokio::test]
async fn lying_registers_lie_as_said() {
    let (country, client) = (country().await, client());
    let truth = salma(&client, &country).await.unwrap().json::<Value>().await.unwrap();
    let truth = &truth["results"][0];

    turn(&country, "population", "wrong_person").await;
    let lie = salma(&client, &country).await.unwrap().json::<Value>().await.unwrap();
    assert_ne!(lie["results"][0]["subject"]["id"], SALMA);
    assert_ne!(lie["results"][0]["attributes"], truth["attributes"]);
    assert_eq!(lie["results"][0]["found"], true);

    turn(&country, "population", "extra").await;
    let lie = salma(&client, &country).await.unwrap().json::<Value>().await.unwrap();
    assert_eq!(lie["results"][0]["attributes"]["given_ar"], "سلمى");
    assert!(lie["results"][0]["attributes"]["marital"].is_string());
    assert!(lie["results"][0]["attributes"]["clerks_note"].is_string());

    turn(&country, "population", "stale").await;
    let lie = salma(&client, &country).await.unwrap().json::<Value>().await.unwrap();
    let year = |answer: &Value| answer["as_of"].as_str().unwrap()[..4].parse::<i32>().unwrap();
    assert_eq!(year(&lie["results"][0]), year(truth) - 2);
}

#[tokio::test]
async fn all_can_be_made_well_at_once_and_only_known_switches_turn() {
    let (country, client) = (country().await, client());
    turn(&country, "population", "html").await;
    turn(&country, "eid", "no_acr").await;
    turn(&country, "all", "ok").await;
    let list: Value = client.get(format!("{}.json", country.switches_url)).send().await.unwrap().json().await.unwrap();
    let systems = list["systems"].as_array().unwrap();
    for known in ["eid", "population", "civil-status"] {
        assert_eq!(systems.iter().filter(|system| system["id"] == known).count(), 1, "{known} has one switch");
    }
    assert!(systems.iter().all(|system| system["mode"] == "ok"));
    for (system, mode, status) in
        [("nowhere", "ok", 404), ("eid", "drip", 422), ("population", "lost_answer", 422), ("all", "html", 404)]
    {
        let answer =
            client.post(format!("{}/{system}", country.switches_url)).form(&[("mode", mode)]).send().await.unwrap();
        assert_eq!(answer.status(), status, "{system} {mode}");
    }
}
