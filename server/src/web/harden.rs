//! What every answer carries: security headers, a request id, a line in the log, and an honest page after a fault.

use app::pages::Problem;
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
use super::portal::Portal;
use crate::identity::Oidc;

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
            (
                HeaderName::from_static("permissions-policy"),
                HeaderValue::from_static("camera=(), geolocation=(self), microphone=(), payment=(), usb=()"),
            ),
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

/// A new id for a request.
pub(super) fn request_id() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

/// Where the seconds are noted that answers of a route take.
pub(super) fn time_of(route: &str, status: StatusCode) -> metrics::Histogram {
    metrics::histogram!("shubbak_http_seconds", "route" => route.to_owned(), "status" => status.as_u16().to_string())
}

/// Runs a request: id, log, headers; a panic becomes a page.
pub(super) async fn wrap(State(portal): State<Arc<Portal>>, mut request: Request, next: Next) -> Response {
    let id = request_id();
    request.extensions_mut().insert(RequestId(id.clone()));
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let method = request.method().clone();
    let languages = accepted(request.headers()).map(str::to_owned);
    let span = tracing::info_span!("request", id = %id, method = %method, route = %route);
    let started = Instant::now();
    let outcome = AssertUnwindSafe(next.run(request).instrument(span.clone())).catch_unwind().await;
    let mut response = outcome.unwrap_or_else(|_| {
        span.in_scope(|| tracing::error!("a handler panicked"));
        fault(&portal, languages.as_deref(), &id)
    });
    let status = response.status();
    let seconds = started.elapsed().as_secs_f64();
    span.in_scope(|| {
        if status.is_server_error() {
            tracing::warn!(status = status.as_u16(), ms = seconds * 1000.0, "answered");
        } else {
            tracing::debug!(status = status.as_u16(), ms = seconds * 1000.0, "answered");
        }
    });
    time_of(&route, status).record(seconds);
    portal.security.put_on(response.headers_mut());
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

fn fault(portal: &Arc<Portal>, languages: Option<&str>, id: &str) -> Response {
    let (mut parts, ()) = axum::http::Request::new(()).into_parts();
    parts.extensions.insert(RequestId(id.to_owned()));
    match portal.negotiate(languages) {
        Some(l) => super::ask::problem_in(&parts, portal, l, StatusCode::INTERNAL_SERVER_ERROR, Problem::Server),
        None => lost(&parts, portal),
    }
}
