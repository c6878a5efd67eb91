//! What every answer carries: security headers, a request id, a line in the log, and an honest page after a fault.

use app::pages::Problem;
use axum::body::HttpBody;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use futures::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Instant;
use tracing::Instrument;

use super::ask::{RequestId, accepted, lost};
use super::classes::Measured;
use super::portal::Portal;
use crate::identity::Oidc;
use crate::telemetry::spans;

/// What pages may ask a device for: where it is, on the page of centres alone and by its own button; nothing else.
const PERMISSIONS: &str = "accelerometer=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(), \
    geolocation=(self), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), \
    payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), window-management=(), \
    xr-spatial-tracking=()";

/// The security headers of every answer, put together once.
#[derive(Clone)]
pub struct SecurityHeaders(Arc<Vec<(HeaderName, HeaderValue)>>);

impl SecurityHeaders {
    /// The headers of a portal that people reach by TLS or not: forms may only go to ourselves and, by redirect,
    /// to the identity providers.
    pub fn new<'a>(providers: impl Iterator<Item = &'a Oidc>, by_tls: bool) -> Self {
        let mut forms: Vec<String> = Vec::new();
        for provider in providers {
            let issuer =
                openidconnect::url::Url::parse(provider.issuer()).map(|url| url.origin().ascii_serialization());
            for origin in issuer.into_iter().chain(provider.form_origins().split_whitespace().map(str::to_owned)) {
                if !forms.contains(&origin) {
                    forms.push(origin);
                }
            }
        }
        let policy = format!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
             manifest-src 'self'; worker-src 'self'; form-action 'self' {}; base-uri 'none'; frame-ancestors 'none'",
            forms.join(" ")
        );
        let mut all = vec![
            (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
            (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
            (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
            (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
            (HeaderName::from_static("cross-origin-embedder-policy"), HeaderValue::from_static("require-corp")),
            (HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMISSIONS)),
        ];
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            all.push((header::CONTENT_SECURITY_POLICY, policy));
        }
        if by_tls {
            let value = HeaderValue::from_static("max-age=63072000; includeSubDomains; preload");
            all.push((header::STRICT_TRANSPORT_SECURITY, value));
        }
        Self(Arc::new(all))
    }

    pub(super) fn put_on(&self, headers: &mut HeaderMap) {
        for (name, value) in self.0.iter() {
            headers.insert(name.clone(), value.clone());
        }
    }
}

/// After how many seconds to come back, where an answer does not say it itself: a database that restarts needs as many.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("5");

/// A new id for a request.
pub(super) fn request_id() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

/// Runs a request: id, log, headers; a panic becomes a page.
pub(super) async fn wrap(State(portal): State<Arc<Portal>>, mut request: Request, next: Next) -> Response {
    let id = request_id();
    request.extensions_mut().insert(RequestId(id.clone()));
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let method = request.method().clone();
    let languages = accepted(request.headers()).map(str::to_owned);
    let span = tracing::info_span!("request", id = %id, method = %method, route = %route);
    let traced = span.in_scope(|| spans::request(&method, &route, &id));
    if portal.trace_from_proxy {
        spans::follow(&traced, request.headers());
    }
    let started = Instant::now();
    let answer = next.run(request).instrument(traced.clone()).instrument(span.clone());
    let outcome = AssertUnwindSafe(answer).catch_unwind().await;
    let problem = |status, problem| fault(&portal, languages.as_deref(), &id, (status, problem));
    let mut response = match outcome {
        Ok(response) if is_unsaved(&response) => problem(StatusCode::SERVICE_UNAVAILABLE, Problem::Unavailable),
        Ok(response) => response,
        Err(_) => {
            span.in_scope(|| tracing::error!("a handler panicked"));
            problem(StatusCode::INTERNAL_SERVER_ERROR, Problem::Server)
        }
    };
    let status = response.status();
    let seconds = started.elapsed().as_secs_f64();
    span.in_scope(|| {
        if status.is_server_error() {
            tracing::warn!(status = status.as_u16(), ms = seconds * 1000.0, "answered");
        } else {
            tracing::debug!(status = status.as_u16(), ms = seconds * 1000.0, "answered");
        }
    });
    spans::answered(&traced, status);
    Measured::of(&route, &method, status).note(seconds);
    portal.security.put_on(response.headers_mut());
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().entry(header::RETRY_AFTER).or_insert(RETRY_AFTER);
    }
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

/// Whether the session could not be stored after the handler was done: its layer then answers without a word.
fn is_unsaved(response: &Response) -> bool {
    response.status() == StatusCode::INTERNAL_SERVER_ERROR && response.body().size_hint().exact() == Some(0)
}

fn fault(
    portal: &Arc<Portal>,
    languages: Option<&str>,
    id: &str,
    (status, problem): (StatusCode, Problem),
) -> Response {
    let (mut parts, ()) = axum::http::Request::new(()).into_parts();
    parts.extensions.insert(RequestId(id.to_owned()));
    match portal.negotiate(languages) {
        Some(l) => super::ask::problem_in(&parts, portal, l, status, problem),
        None => lost(&parts, portal),
    }
}
