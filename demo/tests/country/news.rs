//! What happens is known to the registers at once, and told to the portal by signed events without content.

use crate::support::{Portal, about, ask, client, options, signature};
use demo::{Country, Options, start};
use serde_json::{Value, json};

const SALWA: &str = "0013145040";
const MAHMOUD: &str = "0013054036";

async fn country(portal_url: String) -> Country {
    start(Options { portal_url, ..options() }).await.unwrap()
}

async fn happen(country: &Country, what: &str, fields: &[(&str, &str)]) -> (u16, Value) {
    let url = format!("{}/{what}", country.news_url);
    let answer = client().post(url).header("accept", "application/json").form(fields).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap_or_default())
}

#[tokio::test]
async fn a_birth_is_told_about_each_parent_and_nothing_of_the_child() {
    let (portal, url) = Portal::open().await;
    let country = country(url).await;
    portal.refuse(1);
    let (status, born) = happen(&country, "births", &[("mother", SALWA)]).await;
    assert_eq!(status, 200);
    let events = portal.wait_for(2).await;
    let mut about: Vec<&str> = events.iter().filter_map(|event| event["subject"].as_str()).collect();
    about.sort_unstable();
    assert_eq!(about, [format!("national_id:{MAHMOUD}"), format!("national_id:{SALWA}")]);
    for (headers, body) in portal.events() {
        let event: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(event["type"], "aw.civil-status.birth-notified");
        assert!(event.get("data").is_none() && !body.contains("BN-"), "{body}");
        let text = |name: &str| headers[name].to_str().unwrap();
        let right =
            signature(&country.event_keys["civil-status"], text("webhook-id"), text("webhook-timestamp"), &body);
        assert_eq!(text("webhook-signature"), right);
    }
    let list = json!({
        "list": "births_of_parent",
        "subject": { "scheme": "national_id", "id": SALWA },
        "attributes": ["notice_no"],
    });
    let listed: Value =
        ask(&client(), &country, ("civil-status", "list"), &list).send().await.unwrap().json().await.unwrap();
    assert_eq!(listed["items"][0]["attributes"]["notice_no"], born["notice"]);
}

#[tokio::test]
async fn who_moved_lives_elsewhere_at_once() {
    let (portal, url) = Portal::open().await;
    let country = country(url).await;
    let moved = [("person", SALWA), ("municipality", "M08"), ("street", "شارع المنارة"), ("building", "5")];
    assert_eq!(happen(&country, "moves", &moved).await.0, 200);
    let events = portal.wait_for(1).await;
    assert_eq!(events[0]["type"], "aw.addresses.address-changed");
    assert!(!events[0].to_string().contains("المنارة"));
    let query = about(SALWA, &["street", "governorate"]);
    let told: Value =
        ask(&client(), &country, ("addresses", "query"), &query).send().await.unwrap().json().await.unwrap();
    assert_eq!(told["results"][0]["attributes"], json!({ "street": "شارع المنارة", "governorate": "G3" }));
    for (field, wrong) in [("municipality", "M99"), ("person", "0000000000"), ("street", "")] {
        let fields = moved.map(|(name, value)| if name == field { (name, wrong) } else { (name, value) });
        assert_eq!(happen(&country, "moves", &fields).await.0, 422, "{field}");
    }
}
