//! What the tests share: a country, a client that follows no redirects, and a tiny portal.

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, http::StatusCode, routing::post};
use base64::{Engine, engine::general_purpose::STANDARD};
use demo::{Country, Options, start};
use hmac::{Hmac, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

pub(crate) const SALMA: &str = "0011598018";
pub(crate) const YOUSEF: &str = "0011689023";
pub(crate) const PORTAL: &str = "http://127.0.0.1:3000";

pub(crate) fn options() -> Options {
    Options {
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        portal_url: PORTAL.to_owned(),
        state_file: None,
        folder: None,
        decide_after: Duration::from_millis(200),
        zone: jiff::tz::TimeZone::UTC,
    }
}

pub(crate) async fn country() -> Country {
    start(options()).await.unwrap()
}

pub(crate) fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_secs(10))
        .no_proxy()
        .build()
        .unwrap()
}

/// A client that waits no longer than a portal would.
pub(crate) fn impatient() -> reqwest::Client {
    reqwest::Client::builder().timeout(Duration::from_millis(400)).no_proxy().build().unwrap()
}

pub(crate) async fn turn(country: &Country, system: &str, mode: &str) {
    let answer = client()
        .post(format!("{}/{system}", country.switches_url))
        .header("accept", "application/json")
        .form(&[("mode", mode)])
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200, "{system} {mode}");
}

pub(crate) fn path(register: &str) -> &'static str {
    match register {
        "population" => "/r1/AW/GOV/POPULATION/persons/facts/v1",
        "civil-status" => "/r1/AW/GOV/CIVIL/status/facts/v1",
        "addresses" => "/r1/AW/GOV/MUNICIPAL/addresses/facts/v1",
        _ => "/r1/AW/GOV/TRAFFIC/drivers/facts/v1",
    }
}

pub(crate) fn ask(
    client: &reqwest::Client,
    country: &Country,
    (register, service): (&str, &str),
    body: &Value,
) -> reqwest::RequestBuilder {
    client
        .post(format!("{}{}/{service}", country.registers[register], path(register)))
        .header("x-road-client", "AW/GOV/PORTAL/shubbak")
        .header("x-road-id", "4a1f3e8e-0000-4000-8000-000000000001")
        .json(body)
}

pub(crate) fn about(id: &str, attributes: &[&str]) -> Value {
    let scheme = if id.starts_with("BN-") { "birth_notice" } else { "national_id" };
    json!({ "queries": [{
        "key": "it",
        "subject": { "scheme": scheme, "id": id },
        "attributes": attributes,
    }] })
}

pub(crate) fn signature(secret: &str, id: &str, timestamp: &str, body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("{id}.{timestamp}.{body}").as_bytes());
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

/// A portal that only takes events.
#[derive(Clone, Default)]
pub(crate) struct Portal {
    events: Arc<Mutex<Vec<(HeaderMap, String)>>>,
    /// How many more events it refuses.
    refuse: Arc<AtomicU32>,
}

impl Portal {
    pub(crate) async fn open() -> (Self, String) {
        let portal = Portal::default();
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let routes = Router::new().route("/events", post(take)).with_state(portal.clone());
        tokio::spawn(async move {
            let _ = axum::serve(listener, routes).await;
        });
        (portal, url)
    }

    pub(crate) fn refuse(&self, times: u32) {
        self.refuse.store(times, Ordering::SeqCst);
    }

    pub(crate) fn events(&self) -> Vec<(HeaderMap, String)> {
        self.events.lock().unwrap().clone()
    }

    /// The events' data and type, when there are so many.
    pub(crate) async fn wait_for(&self, count: usize) -> Vec<Value> {
        for _ in 0..200 {
            if self.events().len() >= count {
                break;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        let events = self.events();
        assert_eq!(events.len(), count);
        events.iter().map(|(_, body)| serde_json::from_str(body).unwrap()).collect()
    }
}

async fn take(State(portal): State<Portal>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let left = portal.refuse.load(Ordering::SeqCst);
    if left > 0 {
        portal.refuse.store(left - 1, Ordering::SeqCst);
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    let body = String::from_utf8(body.to_vec()).unwrap();
    portal.events.lock().unwrap().push((headers, body));
    StatusCode::ACCEPTED
}

/// A file in a folder of its own, gone when the test is over.
pub(crate) struct StateFile(PathBuf);

impl StateFile {
    pub(crate) fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("waha-{}", uuid::Uuid::new_v4()));
        StateFile(folder.join("cases.jsonl"))
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.0.clone()
    }
}

impl Drop for StateFile {
    fn drop(&mut self) {
        if let Some(folder) = self.0.parent() {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}
