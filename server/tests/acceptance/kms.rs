//! Keys that a key management service protects: a real server on a socket, in the form of HashiCorp Vault's transit engine.

use crate::support::command::At;
use crate::support::{Case, Kind, LAYLA, Site};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum::{Json, Router};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use server::settings::KmsSettings;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;

const TOKEN: &str = "s.between-the-two";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::by_hand("keys_stand_in_the_file_as_the_service_gave_them", |kind| Box::pin(protected(kind))),
        Case::by_hand("without_the_service_nothing_starts_and_what_runs_goes_on", |kind| Box::pin(away(kind))),
    ]
}

/// What the service has encrypted: text and what it was bound to, by place.
type Kept = Arc<Mutex<Vec<(String, String)>>>;

/// A running service.
struct Service {
    url: String,
    kept: Kept,
    task: JoinHandle<()>,
}

impl Service {
    async fn start() -> Self {
        let kept = Kept::default();
        let routes = Router::new()
            .route("/v1/transit/encrypt/{key}", post(encrypt))
            .route("/v1/transit/decrypt/{key}", post(decrypt))
            .with_state(Arc::clone(&kept));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let task = tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self { url, kept, task }
    }

    fn settings(&self, token_file: std::path::PathBuf) -> KmsSettings {
        let deadline = Duration::from_secs(20);
        KmsSettings { url: self.url.clone(), key: "shubbak".to_owned(), token_file, deadline }
    }

    fn at(&self, at: At, token_file: &std::path::Path) -> At {
        let more = [
            ("SHUBBAK_KMS_URL", self.url.as_str()),
            ("SHUBBAK_KMS_KEY", "shubbak"),
            ("SHUBBAK_KMS_TOKEN_FILE", token_file.to_str().unwrap()),
            ("SHUBBAK_KMS_DEADLINE_MS", "20000"),
        ];
        At { more: more.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(), ..at }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn text(body: &Value, name: &str) -> String {
    body[name].as_str().unwrap_or_default().to_owned()
}

fn may(headers: &HeaderMap, key: &str) -> bool {
    headers.get("x-vault-token").is_some_and(|token| token == TOKEN) && key == "shubbak"
}

async fn encrypt(
    State(kept): State<Kept>,
    Path(key): Path<String>,
    headers: HeaderMap,
    Json(body): Json<Value>,
) -> (StatusCode, Json<Value>) {
    if !may(&headers, &key) {
        return (StatusCode::FORBIDDEN, Json(json!({ "errors": ["permission denied"] })));
    }
    let mut kept = kept.lock().unwrap();
    kept.push((text(&body, "plaintext"), text(&body, "associated_data")));
    (StatusCode::OK, Json(json!({ "data": { "ciphertext": format!("vault:v1:{:08}", kept.len()) } })))
}

async fn decrypt(
    State(kept): State<Kept>,
    Path(key): Path<String>,
    headers: HeaderMap,
    Json(body): Json<Value>,
) -> (StatusCode, Json<Value>) {
    if !may(&headers, &key) {
        return (StatusCode::FORBIDDEN, Json(json!({ "errors": ["permission denied"] })));
    }
    let place: usize = text(&body, "ciphertext").rsplit(':').next().unwrap().parse().unwrap_or_default();
    let kept = kept.lock().unwrap();
    match place.checked_sub(1).and_then(|place| kept.get(place)) {
        Some((plaintext, bound)) if *bound == text(&body, "associated_data") => {
            (StatusCode::OK, Json(json!({ "data": { "plaintext": plaintext } })))
        }
        _ => (StatusCode::BAD_REQUEST, Json(json!({ "errors": ["invalid ciphertext"] }))),
    }
}

/// A portal whose keys the service protects, with a draft; its commands.
async fn portal(kind: Kind, service: &Service) -> (Site, At) {
    let site = Site::with(kind, |settings| {
        std::fs::create_dir_all(&settings.data_dir).unwrap();
        let token_file = settings.data_dir.join("token");
        std::fs::write(&token_file, format!("{TOKEN}\n")).unwrap();
        settings.kms = Some(service.settings(token_file));
    })
    .await;
    let at = service.at(At::beside(&site), &site.folder().join("token"));
    (site, at)
}

async fn protected(kind: Kind) {
    let service = Service::start().await;
    let (site, at) = portal(kind, &service).await;
    let browser = site.browser("en", LAYLA);
    let draft = browser.begin("services/change-of-address").await.application();
    let ring = std::fs::read_to_string(&at.key_file).unwrap();
    assert!(ring.contains("\nkey 1 vault:v1:") && ring.contains("\nindex vault:v1:"), "{ring}");
    let secrets: Vec<String> = service.kept.lock().unwrap().iter().map(|(secret, _)| secret.clone()).collect();
    assert!(secrets.len() >= 4 && secrets.iter().all(|one| STANDARD.decode(one).unwrap().len() == 32));
    assert!(secrets.iter().all(|secret| !ring.contains(secret)), "no key stands in the file");
    at.run(&["keys", "rotate"]).await.well();
    at.run(&["keys", "retire", "1"]).await.well();
    assert_eq!(browser.get(&format!("applications/{draft}")).await.status, 200);
    // Two lines that change places are found out: each key is bound to its name.
    let ring = std::fs::read_to_string(&at.key_file).unwrap();
    let swapped = ring.replace("log-seal ", "SWAP ").replace("log-head ", "log-seal ").replace("SWAP ", "log-head ");
    std::fs::write(site.folder().join("swapped.key"), swapped).unwrap();
    let words =
        At { key_file: site.folder().join("swapped.key"), ..at.clone() }.run(&["keys", "status"]).await.refused();
    assert!(words.contains("400") && words.contains("mend:"), "{words}");
    site.stop().await;
}

async fn away(kind: Kind) {
    let service = Service::start().await;
    let (site, at) = portal(kind, &service).await;
    let browser = site.browser("en", LAYLA);
    let draft = browser.begin("services/change-of-address").await.application();
    std::fs::write(site.folder().join("wrong"), "another").unwrap();
    let words = service.at(at.clone(), &site.folder().join("wrong")).run(&["keys", "status"]).await.refused();
    assert!(words.contains("403") && words.contains("mend:") && !words.contains("another"), "{words}");
    let without = At { more: Vec::new(), ..at.clone() }.run(&["keys", "status"]).await.refused();
    assert!(without.contains("none is set"), "{without}");
    drop(service);
    // A service that takes calls and never answers.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut hung = at.clone();
    hung.more[0].1 = format!("http://{}", silent.local_addr().unwrap());
    hung.more[3].1 = "300".to_owned();
    let started = Instant::now();
    let words = hung.run(&["keys", "status"]).await.refused();
    assert!(words.contains("does not answer in time") && words.contains("mend:"), "{words}");
    assert!(started.elapsed() < Duration::from_secs(60), "there is an end to waiting");
    assert_eq!(browser.get(&format!("applications/{draft}")).await.status, 200, "what runs goes on");
    assert!(site.browser("en", LAYLA).sign_in().await.status == 200);
    site.stop().await;
}
