//! The page after "who is it about" in the birth bundle, which asks five registers: while all are well, with one of them
//! 1.5 s late, and while that one is left alone.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use server::settings::{Environment, Settings};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};
use uuid::Uuid;

use crate::Fault;
use crate::report::{middle, say, sorted};
use crate::site::{form, open};

/// The register that stands behind the proxy.
const SLOW: &str = "social-insurance";
/// How late it is.
const LATE: Duration = Duration::from_millis(1500);
const ROUNDS: usize = 5;
/// The pages on which the other four say what they know.
const OTHERS: [&str; 4] = ["known-civil-status", "known-population", "known-addresses", "known-health-cover"];

/// A proxy before one register.
#[derive(Default)]
struct Proxy {
    upstream: OnceLock<String>,
    /// 0 passes on, 1 is late, 2 fails.
    mode: AtomicU8,
    http: reqwest::Client,
}

async fn pass(State(proxy): State<Arc<Proxy>>, method: Method, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    match proxy.mode.load(Ordering::SeqCst) {
        2 => return StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        1 => tokio::time::sleep(LATE).await,
        _ => {}
    }
    let url = format!("{}{uri}", proxy.upstream.get().map_or("", String::as_str));
    let mut request = proxy.http.request(method, url).body(body);
    for name in ["content-type", "accept", "soapaction"] {
        if let Some(value) = headers.get(name) {
            request = request.header(name, value);
        }
    }
    match request.send().await {
        Ok(answer) => {
            let status = answer.status();
            let kind = answer.headers().get("content-type").cloned();
            let body = answer.bytes().await.unwrap_or_default();
            (status, kind.map(|kind| [("content-type", kind)]), body).into_response()
        }
        Err(_) => StatusCode::BAD_GATEWAY.into_response(),
    }
}

/// Measures in one run.
pub(crate) async fn measure() -> Result<(), Fault> {
    let proxy = Arc::new(Proxy::default());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let router = Router::new().fallback(pass).with_state(Arc::clone(&proxy));
    tokio::spawn(async move { axum::serve(listener, router).await });
    let folder = std::env::temp_dir().join(format!("shubbak-bench-{}", Uuid::new_v4()));
    let mut settings = Settings::from_parts("", &Environment::new())?;
    settings.listen = SocketAddr::from(([127, 0, 0, 1], 0));
    settings.demo_listen = settings.listen;
    settings.data_dir.clone_from(&folder);
    settings.health_every = Duration::from_secs(2);
    settings.sources.insert(SLOW.to_owned(), format!("http://{address}"));
    let running = server::portal::start(settings).await?;
    let upstream = running.demo.as_ref().and_then(|country| country.registers.get(SLOW).cloned());
    let _ = proxy.upstream.set(upstream.ok_or("no such register")?);
    let base = format!("http://{}", running.addr);
    birth(&base).await?;
    let healthy = rounds(&base, false).await?;
    proxy.mode.store(1, Ordering::SeqCst);
    let late = rounds(&base, true).await?;
    proxy.mode.store(2, Ordering::SeqCst);
    // Until it is left alone.
    for _ in 0..4 {
        birth(&base).await?;
    }
    let alone = rounds(&base, true).await?;
    let all = |name: &str, times: &[f64]| {
        let sorted = sorted(times.iter().copied());
        say(&format!(
            "{name:<28} {:>6.0} ms (at most {:.0})",
            middle(&sorted),
            sorted.last().copied().unwrap_or_default()
        ));
        middle(&sorted)
    };
    let well = all("all five registers are well", &healthy);
    all("one is 1.5 s late", &late);
    let ratio = all("that one is left alone", &alone) / well;
    say(&format!("left alone, a page takes {ratio:.2} of the healthy time"));
    running.stop().await;
    let _ = std::fs::remove_dir_all(&folder);
    Ok(())
}

async fn rounds(base: &str, others: bool) -> Result<Vec<f64>, Fault> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let (time, seen) = birth(base).await?;
        let missing = OTHERS.iter().find(|page| !seen.iter().any(|path| path.ends_with(*page)));
        if let Some(page) = missing.filter(|_| others) {
            return Err(format!("{page} is not there: {seen:?}").into());
        }
        times.push(time.as_secs_f64() * 1000.0);
    }
    Ok(times)
}

/// Goes through the birth bundle; how long the page after "who" took, and all pages that came.
async fn birth(base: &str) -> Result<(Duration, Vec<String>), Fault> {
    let client = reqwest::Client::builder().cookie_store(true).no_proxy().build()?;
    let mut page = open(client.get(format!("{base}/ar/life-events/having-a-baby"))).await?;
    let (mut took, mut seen) = (None, Vec::new());
    for _ in 0..40 {
        let asks_who = page.url.path().ends_with("/who");
        let form = form(&page.html)?;
        let action = page.url.join(&form.action)?;
        let origin = action.origin().ascii_serialization();
        let started = Instant::now();
        page = open(client.post(action).header("origin", origin).form(&form.fields)).await?;
        if asks_who {
            took = Some(started.elapsed());
        }
        seen.push(page.url.path().to_owned());
        if page.url.path().ends_with("/check") {
            return Ok((took.ok_or("nobody was asked who it is about")?, seen));
        }
    }
    Err("the check page was not reached".into())
}
