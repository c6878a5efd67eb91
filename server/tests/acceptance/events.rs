//! `/events`: only genuine news from the right back office counts, and only once.

use crate::support::{Browser, Case, LAYLA, Page, Site, client, until};
use serde_json::{Value, json};
use server::delivery::signature::sign;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("only_genuine_events_count", |site| Box::pin(genuine(site))),
        Case::shared("garbage_is_refused", |site| Box::pin(garbage(site))),
        Case::shared("a_duplicate_is_ignored", |site| Box::pin(duplicate(site))),
        Case::shared("a_decision_stands", |site| Box::pin(stands(site))),
        Case::shared("an_id_with_nul_is_taken_or_refused", |site| Box::pin(nul(site))),
    ]
}

const SERVICE: &str = "change-of-address";

/// An application whose office has decided: its message id, and a browser to look at it with.
async fn decided(site: &Site) -> (String, Browser, String) {
    let browser = site.browser("en", LAYLA);
    let page = browser.begin(&format!("services/{SERVICE}")).await;
    let done = browser.finish(page, &[]).await;
    let reference = done.reference().unwrap();
    let message = until("the decision", async || {
        let cases = site.cases_of(&reference);
        let (message, case) = cases.into_iter().next()?;
        let told = case["events"].as_array()?.iter().all(|event| event["delivered"] == true);
        (told && case["state"]["at"] == "decided").then_some(message)
    })
    .await;
    (message, browser, done.application())
}

fn event(id: &str, kind: &str, subject: &str, data: Value) -> Value {
    json!({
        "specversion": "1.0", "id": id, "source": format!("urn:waha:back-office:{SERVICE}"),
        "type": format!("waha.case.{kind}"), "subject": subject, "data": data,
    })
}

/// The portal's time, in seconds since 1970.
fn now(site: &Site) -> i64 {
    site.running.clock.now().as_second()
}

fn fresh() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// Sends an event as its office would, with some of it changed: the status.
struct Sent<'a> {
    site: &'a Site,
    secret_of: &'a str,
    at: i64,
    body: Vec<u8>,
}

impl<'a> Sent<'a> {
    fn new(site: &'a Site, event: &Value) -> Self {
        Self { site, secret_of: SERVICE, at: now(site), body: serde_json::to_vec(event).unwrap() }
    }

    async fn status(self) -> u16 {
        let id = fresh();
        let signature = sign(&self.site.country().back_offices[self.secret_of].secret, &id, self.at, &self.body);
        self.with(&id, &signature).await
    }

    async fn with(&self, id: &str, signature: &str) -> u16 {
        let request = client()
            .post(format!("{}/events", self.site.base))
            .header("content-type", "application/cloudevents+json")
            .header("webhook-id", id)
            .header("webhook-timestamp", self.at.to_string())
            .header("webhook-signature", signature)
            .body(self.body.clone());
        request.send().await.unwrap().status().as_u16()
    }
}

async fn case(browser: &Browser, application: &str) -> Page {
    browser.get(&format!("applications/{application}")).await
}

async fn genuine(site: &Site) {
    let (message, browser, application) = decided(site).await;
    let before = case(&browser, &application).await.text("main");
    let news = event(&fresh(), "in-progress", &message, json!({}));
    assert_eq!(Sent::new(site, &news).with("x", "v1,AAAA").await, 401, "a bad signature");
    assert_eq!(Sent::new(site, &news).with("x", "").await, 401, "no signature");
    let other = Sent { secret_of: "birth-registration", ..Sent::new(site, &news) };
    assert_eq!(other.status().await, 401, "another office's secret");
    let now = now(site);
    assert_eq!(Sent { at: now - 3600, ..Sent::new(site, &news) }.status().await, 401, "an hour old");
    let mut foreign = news.clone();
    foreign["source"] = json!("urn:waha:back-office:driving-licence-renewal");
    let foreign = Sent { secret_of: "driving-licence-renewal", ..Sent::new(site, &foreign) };
    assert_eq!(foreign.status().await, 404, "an office that does not have the case");
    let mut nobody = news.clone();
    nobody["source"] = json!("urn:waha:back-office:nobody");
    assert_eq!(Sent::new(site, &nobody).status().await, 401, "an unknown sender");
    let unknown = event(&fresh(), "in-progress", &fresh(), json!({}));
    assert_eq!(Sent::new(site, &unknown).status().await, 404, "an unknown submission");
    assert_eq!(case(&browser, &application).await.text("main"), before, "nothing has changed");
}

async fn garbage(site: &Site) {
    let subject = fresh();
    let events = [
        json!([]),
        json!({}),
        json!("text"),
        event("", "in-progress", &subject, json!({})),
        event(&"x".repeat(300), "in-progress", &subject, json!({})),
        event(&fresh(), "exploded", &subject, json!({})),
        event(&fresh(), "in-progress", "not-an-id", json!({})),
        event(&fresh(), "decided", &subject, json!({ "status": "perhaps" })),
        event(&fresh(), "decided", &subject, json!({ "status": 7 })),
        event(&fresh(), "information-requested", &subject, json!({ "question": "flat" })),
    ];
    for event in events {
        assert_eq!(Sent::new(site, &event).status().await, 400, "{event:.200}");
    }
    for body in [&b""[..], b"{", b"\xff\xfe", b"<html>", &b"[".repeat(5000)] {
        let sent = Sent { body: body.to_vec(), ..Sent::new(site, &json!({})) };
        assert_eq!(sent.status().await, 400, "{:?}", &body[..body.len().min(20)]);
    }
    let huge = Sent { body: vec![b' '; 3 * 1024 * 1024], ..Sent::new(site, &json!({})) };
    assert_eq!(huge.status().await, 413);
}

async fn duplicate(site: &Site) {
    let (message, browser, application) = decided(site).await;
    let before = case(&browser, &application).await.count(".timeline li");
    let reference = case(&browser, &application).await.reference().unwrap();
    let told = site.cases_of(&reference)[&message]["events"].clone();
    for one in told.as_array().unwrap() {
        let kind = one["type"].as_str().unwrap().rsplit('.').next().unwrap().to_owned();
        let again = event(one["id"].as_str().unwrap(), &kind, &message, one["data"].clone());
        for _ in 0..3 {
            assert_eq!(Sent::new(site, &again).status().await, 204, "the sender need not try again");
        }
    }
    assert_eq!(case(&browser, &application).await.count(".timeline li"), before);
}

async fn stands(site: &Site) {
    let (message, browser, application) = decided(site).await;
    let before = case(&browser, &application).await.text("main");
    let note = json!({ "ar": "رُفض", "en": "Refused after all" });
    let refused = event(&fresh(), "decided", &message, json!({ "status": "refused", "note": note }));
    assert_eq!(Sent::new(site, &refused).status().await, 204);
    let asked = json!({ "request_id": "r1", "question": { "en": "Really?" }, "due": null });
    let asked = event(&fresh(), "information-requested", &message, asked);
    assert_eq!(Sent::new(site, &asked).status().await, 204);
    assert_eq!(case(&browser, &application).await.text("main"), before);
}

/// What PostgreSQL can't store is the sender's fault, never a reason to send it again and again.
async fn nul(site: &Site) {
    let (message, ..) = decided(site).await;
    let strange = event("a\u{0}b", "in-progress", &message, json!({}));
    let status = Sent::new(site, &strange).status().await;
    assert!(status == 204 || status == 400, "an event id with NUL: {status}");
    let asked = json!({ "request_id": "r\u{0}", "question": { "en": "\u{0}" }, "due": "\u{0}" });
    let status = Sent::new(site, &event(&fresh(), "information-requested", &message, asked)).status().await;
    assert!(status == 204 || status == 400, "a question's id with NUL: {status}");
}
