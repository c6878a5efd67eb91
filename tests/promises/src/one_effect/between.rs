//! What stands between portal and back offices: at times the office crashes before it has it, commits without an
//! answer, answers with an error although it committed, gets it twice, or answers too late. Counts what had an effect.

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rand::Rng;
use rand::rngs::StdRng;
use serde_json::Value;
use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::Fault;

/// Late, and in time.
const SLOW: Duration = Duration::from_millis(200);
/// Longer than the portal waits for a receipt, which is ten seconds.
const TOO_LATE: Duration = Duration::from_secs(11);
/// More than any message has, in bytes.
const LARGEST: usize = 4 * 1024 * 1024;

/// How one delivery goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Well,
    CrashBefore,
    NoAnswer,
    ErrorAfter,
    Twice,
    Slow,
    Late,
}

impl Way {
    /// Of 2,000: 100 crash before they have it, 100 commit without an answer, 40 say 500 although they committed, 100 get
    /// it twice at once, 100 answer a moment later, 1 answers too late.
    fn draw(chance: &mut StdRng) -> Self {
        match chance.random_range(0..2000) {
            0..100 => Self::CrashBefore,
            100..200 => Self::NoAnswer,
            200..240 => Self::ErrorAfter,
            240..340 => Self::Twice,
            340..440 => Self::Slow,
            440 => Self::Late,
            _ => Self::Well,
        }
    }
}

/// What was counted.
#[derive(Debug, Default)]
struct Seen {
    deliveries: u64,
    troubled: u64,
    /// How many effects an application had at a service's office, by reference and service.
    effects: HashMap<(String, String), u32>,
}

struct Inner {
    target: String,
    http: reqwest::Client,
    chance: Mutex<StdRng>,
    seen: Mutex<Seen>,
}

/// The way to the back offices. It ends with the value.
pub(crate) struct Between {
    /// Its address, to be put in the place of the country's.
    pub(crate) url: String,
    inner: Arc<Inner>,
    task: JoinHandle<()>,
}

impl Drop for Between {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn locked<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Between {
    /// Stands before the offices at an address (`http://host:port`).
    pub(crate) async fn start(target: &str, chance: StdRng) -> Result<Self, Fault> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let http = reqwest::Client::builder().no_proxy().build()?;
        let inner =
            Arc::new(Inner { target: target.to_owned(), http, chance: Mutex::new(chance), seen: Mutex::default() });
        let serving = Arc::clone(&inner);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(connection(stream, Arc::clone(&serving)));
            }
        });
        Ok(Self { url, inner, task })
    }

    /// How many deliveries came, and with how many of them something went wrong.
    pub(crate) fn deliveries(&self) -> (u64, u64) {
        let seen = locked(&self.inner.seen);
        (seen.deliveries, seen.troubled)
    }

    /// How many service requests had an effect.
    pub(crate) fn affected(&self) -> usize {
        locked(&self.inner.seen).effects.len()
    }

    /// How many effects each application had, by reference and service.
    pub(crate) fn effects(&self) -> HashMap<(String, String), u32> {
        locked(&self.inner.seen).effects.clone()
    }
}

async fn connection(stream: TcpStream, inner: Arc<Inner>) {
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let inner = Arc::clone(&inner);
        async move { inner.pass(request.map(Body::new)).await }
    });
    // Connections that break are what this is for.
    let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

fn hung_up() -> io::Error {
    io::Error::from(io::ErrorKind::ConnectionAborted)
}

impl Inner {
    /// An error hangs up without a word.
    async fn pass(&self, request: Request) -> Result<Response<Body>, io::Error> {
        let way = Way::draw(&mut locked(&self.chance));
        let (parts, body) = request.into_parts();
        let body = http_body_util::Limited::new(body, LARGEST).collect().await.map_err(|_| hung_up())?.to_bytes();
        {
            let mut seen = locked(&self.seen);
            seen.deliveries += 1;
            seen.troubled += u64::from(way != Way::Well);
        }
        if way == Way::CrashBefore {
            return Err(hung_up());
        }
        let forward = || self.forward(&parts, body.clone());
        let answer = match way {
            Way::Twice => futures::future::join(forward(), forward()).await.0,
            _ => forward().await,
        };
        match way {
            Way::NoAnswer => Err(hung_up()),
            Way::ErrorAfter => Ok(said(StatusCode::INTERNAL_SERVER_ERROR, Bytes::new())),
            Way::Slow | Way::Late => {
                tokio::time::sleep(if way == Way::Slow { SLOW } else { TOO_LATE }).await;
                answer
            }
            _ => answer,
        }
    }

    /// Hands a message over to the real office, and notes what came of it.
    async fn forward(&self, parts: &axum::http::request::Parts, body: Bytes) -> Result<Response<Body>, io::Error> {
        let url = format!("{}{}", self.target, parts.uri);
        let mut headers = parts.headers.clone();
        headers.remove("host");
        headers.remove("content-length");
        let request = self.http.request(parts.method.clone(), url).headers(headers).body(body.clone());
        let answer = request.send().await.map_err(|_| hung_up())?;
        let status = answer.status();
        let receipt = answer.bytes().await.map_err(|_| hung_up())?;
        // The office says 201 where it made a case, and 200 where it knew the message.
        if status == StatusCode::CREATED && parts.uri.path().ends_with("/submissions") {
            let message: Value = serde_json::from_slice(&body).unwrap_or_default();
            let word = |name: &str| message[name].as_str().unwrap_or_default().to_owned();
            *locked(&self.seen).effects.entry((word("reference"), word("service"))).or_default() += 1;
        }
        Ok(said(status, receipt))
    }
}

fn said(status: StatusCode, body: Bytes) -> Response<Body> {
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = status;
    answer.headers_mut().insert("content-type", axum::http::HeaderValue::from_static("application/json"));
    answer
}
