//! The spans of traces, each with all that it ever tells: names of routes, services, registers and outcomes, and counts.
//! Never an address with ids, a subject or anything typed. Names are OpenTelemetry's where it has one.

use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use opentelemetry::Context;
use opentelemetry::propagation::{Extractor, Injector, TextMapPropagator};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use tracing::field::Empty;
use tracing::{Span, info_span};
use tracing_opentelemetry::OpenTelemetrySpanExt;

/// The target of every span that is traced.
pub const TRACE: &str = "shubbak::trace";

/// W3C Trace Context: which trace a request belongs to.
const TRACEPARENT: &str = "traceparent";

/// Routes that machines ask every few seconds: nothing is learned from their traces.
const UNTRACED: [&str; 4] = ["/healthz", "/readyz", "/metrics", "/assets/{*name}"];

/// A request, by the pattern of its route; `id` is the random one that error pages show. Made within the log's span, it
/// leaves lines of the log where they are.
pub(crate) fn request(method: &Method, route: &str, id: &str) -> Span {
    if UNTRACED.contains(&route) {
        return Span::none();
    }
    info_span!(
        target: TRACE,
        "request",
        otel.name = format!("{method} {route}"),
        otel.kind = "server",
        otel.status_code = Empty,
        http.request.method = method.as_str(),
        http.route = route,
        http.response.status_code = Empty,
        shubbak.request_id = id,
    )
}

/// Notes the answer to a request.
pub(crate) fn answered(span: &Span, status: StatusCode) {
    span.record("http.response.status_code", status.as_u16());
    if status.is_server_error() {
        span.record("otel.status_code", "ERROR");
    }
}

/// A transaction of the store, by the module that makes it. Ends when it is dropped. Only within a trace: each worker
/// looks into the database every second, and nobody wants a trace of that.
pub(crate) fn transaction(system: &'static str, module: &'static str) -> Span {
    if Span::current().is_none() {
        return Span::none();
    }
    let operation = module.rsplit("::").next().unwrap_or(module);
    info_span!(
        target: TRACE,
        "transaction",
        otel.name = format!("store {operation}"),
        otel.kind = "client",
        db.system.name = system,
        db.operation.name = operation,
    )
}

/// A call to a register: which, what it is asked to do, and about how many concepts.
pub(crate) fn register_call(source: &str, operation: &'static str, concepts: usize) -> Span {
    info_span!(
        target: TRACE,
        "register",
        otel.name = format!("register {source}"),
        otel.kind = "client",
        otel.status_code = Empty,
        peer.service = source,
        shubbak.register.operation = operation,
        shubbak.register.concepts = concepts,
        shubbak.outcome = Empty,
    )
}

/// Handing something over: to a back office, to the message gateway, to a register that is corrected.
pub(crate) fn delivery(to: &str, kind: &'static str, attempt: i64) -> Span {
    info_span!(
        target: TRACE,
        parent: None,
        "delivery",
        otel.name = format!("deliver {kind}"),
        otel.kind = "client",
        otel.status_code = Empty,
        peer.service = to,
        shubbak.delivery.kind = kind,
        shubbak.delivery.attempt = attempt,
        shubbak.outcome = Empty,
    )
}

/// Work that nobody waits for: a round of the hub, an event that is followed up, a verification.
pub(crate) fn work(name: &'static str) -> Span {
    info_span!(target: TRACE, parent: None, "work", otel.name = name, otel.status_code = Empty, shubbak.outcome = Empty)
}

/// Notes what came of it: the name of an outcome, and whether it is a failure.
pub(crate) fn came(span: &Span, outcome: &'static str, failed: bool) {
    span.record("shubbak.outcome", outcome);
    if failed {
        span.record("otel.status_code", "ERROR");
    }
}

/// What goes along with a call so that whoever answers it can go on with the trace: a random id, nothing else. Empty
/// while nothing is traced.
pub(crate) fn onward() -> HeaderMap {
    let mut carrier = Carrier::default();
    TraceContextPropagator::new().inject_context(&Span::current().context(), &mut carrier);
    let value = carrier.0.and_then(|value| HeaderValue::from_str(&value).ok());
    value.map(|value| (HeaderName::from_static(TRACEPARENT), value)).into_iter().collect()
}

/// Goes on with the trace that a proxy began, if it names one.
pub(crate) fn follow(span: &Span, headers: &HeaderMap) {
    let named = headers.get(TRACEPARENT).and_then(|value| value.to_str().ok()).map(str::to_owned);
    if named.is_some() && !span.is_disabled() {
        let before = TraceContextPropagator::new().extract_with_context(&Context::new(), &Carrier(named));
        // A span that has begun can't be put under another one: then it stays a trace of its own.
        let _ = span.set_parent(before);
    }
}

/// The one header of a trace that the portal takes and passes on; `tracestate` can hold anything, and stays behind.
#[derive(Default)]
struct Carrier(Option<String>);

impl Injector for Carrier {
    fn set(&mut self, key: &str, value: String) {
        if key == TRACEPARENT {
            self.0 = Some(value);
        }
    }
}

impl Extractor for Carrier {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.as_deref().filter(|_| key == TRACEPARENT)
    }

    fn keys(&self) -> Vec<&str> {
        self.0.iter().map(|_| TRACEPARENT).collect()
    }
}
