//! Back offices take each message once, decide by themselves and tell the portal.

use crate::support::{Portal, SALMA, StateFile, YOUSEF, ask, client, options, signature, turn};
use demo::{Country, Options, start};
use reqwest::Response;
use serde_json::{Value, json};
use std::time::Duration;

async fn country_for(portal: &str) -> Country {
    start(Options { portal_url: portal.to_owned(), ..options() }).await.unwrap()
}

fn submission(office: &str, message: &str, name: &str) -> Value {
    json!({
        "message_id": message, "reference": "SH-2026-0001", "service": office,
        "submitted_at": "2026-11-21T10:00:00Z", "lang": "ar",
        "facts": { "child.given_name": { "value": name, "source": "declared", "confidence": "self_declared" } },
        "texts": { "ar": [], "en": [] },
    })
}

#[allow(clippy::disallowed_methods)] // the test is its own clock
async fn try_send(
    country: &Country,
    (office, path): (&str, &str),
    key: &str,
    body: &Value,
) -> Result<Response, reqwest::Error> {
    let office = &country.back_offices[office];
    let (body, at) = (body.to_string(), jiff::Timestamp::now().as_second().to_string());
    client()
        .post(format!("{}{path}", office.url))
        .header("idempotency-key", key)
        .header("webhook-id", key)
        .header("webhook-timestamp", &at)
        .header("webhook-signature", signature(&office.secret, key, &at, &body))
        .body(body)
        .send()
        .await
}

async fn submit(country: &Country, office: &str, message: &str, name: &str) -> Response {
    let body = submission(office, message, name);
    try_send(country, (office, "/submissions"), message, &body).await.unwrap()
}

async fn receipt(answer: Response) -> String {
    let answer: Value = answer.json().await.unwrap();
    answer["receipt"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_same_key_again_has_the_same_receipt_and_no_second_effect() {
    let (portal, url) = Portal::open().await;
    let country = country_for(&url).await;
    let first = submit(&country, "birth-registration", "m1", "نور").await;
    assert_eq!(first.status(), 201);
    let first = receipt(first).await;
    assert!(first.starts_with("20"), "{first}");
    assert!(first.ends_with("-000001"), "{first}");
    let again = submit(&country, "birth-registration", "m1", "نور").await;
    assert_eq!(again.status(), 200);
    assert_eq!(receipt(again).await, first);
    let other = submit(&country, "birth-registration", "m2", "نور").await;
    assert!(receipt(other).await.ends_with("-000002"));
    portal.wait_for(4).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    portal.wait_for(4).await;
}

#[tokio::test]
async fn events_are_signed_cloudevents_in_order() {
    let (portal, url) = Portal::open().await;
    let country = country_for(&url).await;
    submit(&country, "birth-registration", "m1", "نور").await;
    let events = portal.wait_for(2).await;
    assert_eq!(events[0]["type"], "waha.case.in-progress");
    assert_eq!(events[1]["type"], "waha.case.decided");
    assert_eq!(events[1]["data"]["status"], "approved");
    assert!(events[1]["data"]["note"]["ar"].is_string());
    assert!(events[1]["data"]["outputs"]["child.birth_certificate_no"].is_string());
    for event in &events {
        assert_eq!(event["specversion"], "1.0");
        assert_eq!(event["source"], "urn:waha:back-office:birth-registration");
        assert_eq!(event["subject"], "m1");
        assert_eq!(event["datacontenttype"], "application/json");
    }
    let secret = &country.back_offices["birth-registration"].secret;
    for (headers, body) in portal.events() {
        let text = |name: &str| headers[name].to_str().unwrap().to_owned();
        let event: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(text("content-type"), "application/cloudevents+json");
        assert_eq!(text("webhook-id"), event["id"].as_str().unwrap());
        assert_eq!(
            text("webhook-signature"),
            signature(secret, &text("webhook-id"), &text("webhook-timestamp"), &body)
        );
    }
}

#[tokio::test]
async fn what_is_unsigned_or_incomplete_is_refused() {
    let (_, url) = Portal::open().await;
    let country = country_for(&url).await;
    let office = ("birth-registration", "/submissions");
    let good = submission(office.0, "m1", "نور");
    let unsigned = client()
        .post(format!("{}/submissions", country.back_offices[office.0].url))
        .header("idempotency-key", "m1")
        .body(good.to_string())
        .send()
        .await
        .unwrap();
    assert_eq!(unsigned.status(), 401);
    let mut empty = good.clone();
    empty["facts"] = json!({});
    let mut elsewhere = good.clone();
    elsewhere["service"] = json!("family-book");
    for body in [empty, elsewhere, json!({}), json!("no")] {
        let answer = try_send(&country, office, "m1", &body).await.unwrap();
        assert_eq!(answer.status(), 422, "{body}");
        assert!(answer.json::<Value>().await.unwrap()["error"].is_string());
    }
    let other_key = try_send(&country, office, "m2", &good).await.unwrap();
    assert_eq!(other_key.status(), 422);
}

#[tokio::test]
async fn a_question_is_asked_once_and_answered_once() {
    let (portal, url) = Portal::open().await;
    let country = country_for(&url).await;
    submit(&country, "child-allowance", "m1", "نور").await;
    let asked = portal.wait_for(2).await[1].clone();
    assert_eq!(asked["type"], "waha.case.information-requested");
    assert!(asked["data"]["question"]["ar"].is_string());
    let case = format!("{}/submissions/m1", country.back_offices["child-allowance"].url);
    let status: Value = client().get(&case).send().await.unwrap().json().await.unwrap();
    assert_eq!(status["status"], "information-requested");
    assert_eq!(status["request"]["request_id"], asked["data"]["request_id"]);
    let reply = json!({ "message_id": "r1", "request_id": asked["data"]["request_id"], "text": "سلمى" });
    let to = ("child-allowance", "/submissions/m1/replies");
    let first = try_send(&country, to, "r1", &reply).await.unwrap();
    assert_eq!(first.status(), 201);
    let again = try_send(&country, to, "r1", &reply).await.unwrap();
    assert_eq!(again.status(), 200);
    assert_eq!(receipt(first).await, receipt(again).await);
    let decided = portal.wait_for(3).await[2].clone();
    assert_eq!(decided["data"]["status"], "approved");
    let nowhere = ("child-allowance", "/submissions/m9/replies");
    let lost = try_send(&country, nowhere, "r1", &reply).await.unwrap();
    assert_eq!(lost.status(), 404);
}

#[tokio::test]
async fn a_refused_name_is_refused_and_the_page_shows_the_case() {
    let (portal, url) = Portal::open().await;
    let country = country_for(&url).await;
    submit(&country, "family-book", "m1", "مرفوض <b>").await;
    assert_eq!(portal.wait_for(2).await[1]["data"]["status"], "refused");
    let page = client().get(format!("{}/", country.back_offices["family-book"].url)).send().await.unwrap();
    let page = page.text().await.unwrap();
    assert!(page.contains("SH-2026-0001"));
    assert!(page.contains("مرفوض &lt;b&gt;"));
}

#[tokio::test]
async fn events_are_repeated_until_the_portal_takes_them() {
    let (portal, url) = Portal::open().await;
    portal.refuse(2);
    let country = country_for(&url).await;
    submit(&country, "newborn-health-cover", "m1", "نور").await;
    let events = portal.wait_for(2).await;
    assert_eq!(events[0]["type"], "waha.case.in-progress");
}

#[tokio::test]
async fn cases_and_untold_news_survive_a_restart() {
    let file = StateFile::new();
    let (portal, url) = Portal::open().await;
    let kept = Options {
        portal_url: url.clone(),
        state_file: Some(file.path()),
        decide_after: Duration::from_secs(2),
        ..options()
    };
    let country = start(kept.clone()).await.unwrap();
    let first = receipt(submit(&country, "family-book", "m1", "نور").await).await;
    country.stop().await;
    // What a killed process leaves behind: half a line.
    let mut text = std::fs::read_to_string(file.path()).unwrap();
    text.push_str("{\"office\":\"fam");
    std::fs::write(file.path(), text).unwrap();

    let country = start(kept.clone()).await.unwrap();
    let again = submit(&country, "family-book", "m1", "نور").await;
    assert_eq!(again.status(), 200);
    assert_eq!(receipt(again).await, first);
    let events = portal.wait_for(2).await;
    assert!(events[1]["data"]["outputs"]["child.national_id"].is_string());
    country.stop().await;

    let country = start(kept).await.unwrap();
    let second = receipt(submit(&country, "family-book", "m2", "نور").await).await;
    assert!(second.ends_with("-000002"), "{second}");
    portal.wait_for(2).await;
}

#[tokio::test]
async fn a_lost_answer_is_committed_all_the_same() {
    let (_, url) = Portal::open().await;
    let country = country_for(&url).await;
    turn(&country, "change-of-address", "lost_answer").await;
    let body = submission("change-of-address", "m1", "نور");
    let to = ("change-of-address", "/submissions");
    assert!(try_send(&country, to, "m1", &body).await.is_err());
    turn(&country, "change-of-address", "ok").await;
    assert_eq!(submit(&country, "change-of-address", "m1", "نور").await.status(), 200);
    turn(&country, "change-of-address", "refused").await;
    assert!(try_send(&country, to, "m2", &body).await.is_err());
}

#[tokio::test]
async fn an_office_may_tell_everything_twice() {
    let (portal, url) = Portal::open().await;
    let country = country_for(&url).await;
    turn(&country, "driving-licence-renewal", "twice").await;
    submit(&country, "driving-licence-renewal", "m1", "نور").await;
    let events = portal.wait_for(4).await;
    assert_eq!(events[0]["id"], events[1]["id"]);
    assert_eq!(events[2]["id"], events[3]["id"]);
    assert_ne!(events[0]["id"], events[2]["id"]);
}

#[tokio::test]
async fn a_child_in_the_family_book_is_on_its_parents_list() {
    let (portal, url) = Portal::open().await;
    let country = country_for(&url).await;
    let told = |value: &str| json!({ "value": value, "source": "declared", "confidence": "self_declared" });
    let mut body = submission("family-book", "m1", "شروق");
    body["facts"]["child.birth_notice_number"] = told("BN-2026-000123");
    try_send(&country, ("family-book", "/submissions"), "m1", &body).await.unwrap();
    let events = portal.wait_for(2).await;
    let number = events[1]["data"]["outputs"]["child.national_id"].clone();
    for parent in [SALMA, YOUSEF] {
        let list = json!({
            "list": "dependants",
            "subject": { "scheme": "national_id", "id": parent },
            "attributes": ["given_ar"],
        });
        let listed: Value =
            ask(&client(), &country, ("civil-status", "list"), &list).send().await.unwrap().json().await.unwrap();
        let children = listed["items"].as_array().unwrap();
        let child = children.iter().find(|child| child["subject"]["id"] == number).unwrap();
        assert_eq!(child["attributes"]["given_ar"], "شروق");
        assert_eq!(child["related"]["mother"]["id"], SALMA);
    }
}
