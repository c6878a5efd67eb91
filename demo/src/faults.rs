//! Misbehaving on the wire: the faults that don't depend on what is being asked.
//!
//! Lies in the content (somebody else's record, an old date) are told by the systems themselves.

use crate::{
    registers::{RegisterId, soap_failed},
    serve::hang_up,
    switches::{Kind, Mode},
    world::Shared,
};
use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures::{StreamExt, stream};
use http_body_util::BodyExt;
use serde_json::json;
use std::{io, time::Duration};
use uuid::Uuid;

/// How late a slow system answers.
const SLOW: Duration = Duration::from_secs(3);
/// How long a black hole holds a connection before it gives the socket back.
const BLACK_HOLE: Duration = Duration::from_secs(600);
/// The length of an answer that is far too long, in bytes.
const HUGE: usize = 100 * 1024 * 1024;

/// A system whose requests pass through its switch.
#[derive(Clone)]
pub(crate) struct Faulty {
    /// The country.
    pub(crate) world: Shared,
    /// The system's id among the switches.
    pub(crate) system: &'static str,
    /// What kind of system it is, for the shape of its error body.
    pub(crate) kind: Kind,
}

impl Faulty {
    fn speaks_soap(&self) -> bool {
        self.system == RegisterId::SocialInsurance.id()
    }
}

/// Middleware: answers as the system's switch says.
pub(crate) async fn misbehave(State(faulty): State<Faulty>, request: Request, next: Next) -> Response {
    match faulty.world.switches.mode(faulty.system) {
        Mode::Slow => {
            tokio::time::sleep(SLOW).await;
            next.run(request).await
        }
        Mode::Refused => hang_up(),
        Mode::BlackHole => {
            tokio::time::sleep(BLACK_HOLE).await;
            hang_up()
        }
        Mode::Error500 if faulty.speaks_soap() => soap_fault(),
        Mode::Error500 => error_500(faulty.kind),
        Mode::Html => html(),
        Mode::Huge if faulty.speaks_soap() => huge("text/xml; charset=utf-8", b"<a>", b"</a>"),
        Mode::Huge => huge("application/json", b"{\"results\":[{\"key\":\"", b"\"}]}"),
        Mode::Drip => drip(Parts::of(next.run(request).await).await),
        Mode::Truncated => truncated(Parts::of(next.run(request).await).await),
        Mode::BadUtf8 => bad_utf8(Parts::of(next.run(request).await).await),
        _ => next.run(request).await,
    }
}

/// An answer whose body is all there.
struct Parts {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Parts {
    async fn of(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
        let mut headers = parts.headers;
        headers.remove(CONTENT_LENGTH);
        headers.remove(TRANSFER_ENCODING);
        Parts { status: parts.status, headers, body }
    }

    fn with(self, body: Body) -> Response {
        (self.status, self.headers, body).into_response()
    }
}

fn error_500(kind: Kind) -> Response {
    let (name, detail) = ("Server.ServerProxy.ServiceFailed", Uuid::new_v4());
    let message = "The service failed (demo switch).";
    let body = match kind {
        Kind::Eid => json!({ "error": "server_error", "error_description": message }),
        _ => json!({ "type": name, "message": message, "detail": detail }),
    };
    (StatusCode::INTERNAL_SERVER_ERROR, [("x-road-error", name)], axum::Json(body)).into_response()
}

fn soap_fault() -> Response {
    (StatusCode::INTERNAL_SERVER_ERROR, [(CONTENT_TYPE, "text/xml; charset=utf-8")], soap_failed()).into_response()
}

fn html() -> Response {
    let page = "<!DOCTYPE html><html lang=\"en\"><head><title>Maintenance</title></head>\
                <body><h1>Scheduled maintenance</h1><p>Please come back later.</p></body></html>";
    ([(CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
}

fn drip(parts: Parts) -> Response {
    let body = parts.body.clone();
    let bytes = stream::iter(body).then(|byte| async move {
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok::<_, io::Error>(Bytes::copy_from_slice(&[byte]))
    });
    parts.with(Body::from_stream(bytes))
}

fn truncated(mut parts: Parts) -> Response {
    let (half, announced) = (parts.body.slice(..parts.body.len() / 2), parts.body.len());
    parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(announced.max(2)));
    // The pause lets the first half reach the wire before the connection breaks.
    let bytes = stream::iter([Some(half), None]).then(|piece| async move {
        match piece {
            Some(piece) => Ok(piece),
            None => {
                tokio::time::sleep(Duration::from_millis(50)).await;
                Err(io::Error::from(io::ErrorKind::UnexpectedEof))
            }
        }
    });
    parts.with(Body::from_stream(bytes))
}

fn huge(kind: &'static str, before: &'static [u8], after: &'static [u8]) -> Response {
    const CHUNK: &[u8; 65_536] = &[b'a'; 65_536];
    let filler = stream::iter(0..HUGE / CHUNK.len()).map(|_| Bytes::from_static(CHUNK));
    let bytes = stream::once(async move { Bytes::from_static(before) })
        .chain(filler)
        .chain(stream::once(async move { Bytes::from_static(after) }))
        .map(Ok::<_, io::Error>);
    ([(CONTENT_TYPE, kind)], Body::from_stream(bytes)).into_response()
}

fn bad_utf8(parts: Parts) -> Response {
    let mut body = parts.body.to_vec();
    // Spoil a letter of a name where there is one, else the first text after a colon.
    match body.iter().position(|byte| !byte.is_ascii()) {
        Some(at) => body[at] = 0xFF,
        None if body.starts_with(b"<") => body.extend([0xFF, 0xFE]),
        None => {
            if let Some(at) = body.windows(2).position(|pair| pair == b":\"") {
                body.splice(at + 2..at + 2, [0xFF, 0xFE]);
            }
        }
    }
    parts.with(Body::from(body))
}
