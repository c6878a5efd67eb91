//! A collector of traces, and registers and back offices that remember which trace a call belonged to.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::{KeyValue, any_value::Value};
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

type Batches = Arc<Mutex<Vec<Bytes>>>;

/// Takes batches of traces (OTLP over HTTP) until it is dropped.
pub(super) struct Collector {
    pub(super) url: String,
    batches: Batches,
    served: JoinHandle<()>,
}

impl Collector {
    pub(super) async fn start() -> Self {
        let batches = Batches::default();
        let routes = Router::new().route("/v1/traces", post(take)).with_state(Arc::clone(&batches));
        let (url, served) = serve(routes).await;
        Self { url, batches, served }
    }

    /// Everything that came, as it came.
    pub(super) fn raw(&self) -> Vec<u8> {
        self.batches.lock().unwrap().concat()
    }

    fn requests(&self) -> Vec<ExportTraceServiceRequest> {
        let batches = self.batches.lock().unwrap();
        batches.iter().map(|batch| ExportTraceServiceRequest::decode(batch.clone()).unwrap()).collect()
    }

    /// All spans so far.
    pub(super) fn spans(&self) -> Vec<Span> {
        let all = self.requests().into_iter().flat_map(|request| request.resource_spans);
        all.flat_map(|resource| resource.scope_spans).flat_map(|scope| scope.spans).collect()
    }

    /// What they tell of the process.
    pub(super) fn resource(&self) -> Vec<KeyValue> {
        let all = self.requests().into_iter().flat_map(|request| request.resource_spans);
        all.filter_map(|spans| spans.resource).flat_map(|resource| resource.attributes).collect()
    }
}

impl Drop for Collector {
    fn drop(&mut self) {
        self.served.abort();
    }
}

async fn take(State(batches): State<Batches>, headers: HeaderMap, body: Bytes) -> Response {
    assert_eq!(headers["content-type"], "application/x-protobuf");
    batches.lock().unwrap().push(body);
    StatusCode::OK.into_response()
}

async fn serve(routes: Router) -> (String, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (url, tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() }))
}

/// Another system that answers every call the same, and remembers its `traceparent`.
pub(super) struct Other {
    pub(super) url: String,
    seen: Arc<Mutex<Vec<String>>>,
    served: JoinHandle<()>,
}

impl Other {
    pub(super) async fn start(status: StatusCode, answer: &'static str) -> Self {
        let seen: Arc<Mutex<Vec<String>>> = Arc::default();
        let remembered = Arc::clone(&seen);
        let hear = move |headers: HeaderMap| async move {
            assert!(!headers.contains_key("tracestate"), "only the random id goes on");
            let named = headers.get("traceparent").map(|value| value.to_str().unwrap().to_owned());
            remembered.lock().unwrap().extend(named);
            (status, [("content-type", "application/json")], answer)
        };
        let (url, served) = serve(Router::new().fallback(hear)).await;
        Self { url, seen, served }
    }

    /// Trace and span of each call that named one.
    pub(super) fn seen(&self) -> Vec<(String, String)> {
        let read = |line: &String| {
            let parts: Vec<&str> = line.split('-').collect();
            assert!(parts.len() == 4 && parts[0] == "00", "{line}");
            (parts[1].to_owned(), parts[2].to_owned())
        };
        self.seen.lock().unwrap().iter().map(read).collect()
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        self.served.abort();
    }
}

/// A trace's or span's id as headers have it.
pub(super) fn hex(id: &[u8]) -> String {
    id.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An attribute as text.
pub(super) fn attribute(span: &Span, key: &str) -> Option<String> {
    let found = span.attributes.iter().find(|attribute| attribute.key == key)?;
    match found.value.clone()?.value? {
        Value::StringValue(text) => Some(text),
        Value::IntValue(number) => Some(number.to_string()),
        Value::BoolValue(truth) => Some(truth.to_string()),
        other => Some(format!("{other:?}")),
    }
}

/// A span and those above it, the nearest first.
pub(super) fn line<'a>(spans: &'a [Span], of: &'a Span) -> Vec<&'a str> {
    let mut line = vec![of.name.as_str()];
    let mut below = of;
    while let Some(above) = spans.iter().find(|one| {
        one.trace_id == below.trace_id && one.span_id == below.parent_span_id && !below.parent_span_id.is_empty()
    }) {
        line.push(&above.name);
        below = above;
    }
    line
}
