//! Logs and traces: structured, without personal data. Logs go to standard error, traces to a collector where one is set.

mod collector;
pub mod spans;

use opentelemetry::trace::TracerProvider;
use opentelemetry::{InstrumentationScope, KeyValue};
use opentelemetry_otlp::{RetryPolicy, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};
use std::time::Duration;
use tracing::Metadata;
use tracing_subscriber::Registry;
use tracing_subscriber::filter::{EnvFilter, FilterExt, FilterFn, LevelFilter, filter_fn};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

use crate::settings::{Settings, TelemetrySettings};
use collector::Collector;
use spans::TRACE;

/// How long handing over a batch may take, and how long the process waits for the last one when it ends.
const HAND_OVER: Duration = Duration::from_secs(3);

type Boxed = Box<dyn Layer<Registry> + Send + Sync>;

/// What runs beside the portal until it ends.
pub struct Telemetry {
    traces: Option<SdkTracerProvider>,
}

/// Starts logging and, where a collector is set, tracing as the settings say. Runs within the async runtime.
///
/// # Errors
/// When the filter can't be understood: what it is. When the collector's address is none.
pub fn start(settings: &Settings) -> Result<Telemetry, String> {
    let filter = EnvFilter::try_new(&settings.log).map_err(|error| {
        format!(
            "SHUBBAK_LOG: `{}` is not a filter: {error}\n    mend: write for example info or server=debug",
            settings.log
        )
    })?;
    // What is traced would only lengthen each line of the log.
    let filter = FilterExt::<Registry>::and(filter, other_than_traced());
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let lines: Boxed = if settings.log_json { lines.json().boxed() } else { lines.boxed() };
    let mut layers: Vec<Boxed> = vec![lines.with_filter(filter).boxed()];
    let traces = provider(&settings.telemetry)?;
    layers.extend(traces.as_ref().map(traced_layer));
    let started = tracing_subscriber::registry().with(layers).try_init();
    started.map_err(|error| error.to_string())?;
    Ok(Telemetry { traces })
}

/// Makes spans of the portal's own, and of no line of the log: what a library notes of a request never leaves.
fn traced_layer(provider: &SdkTracerProvider) -> Boxed {
    tracing_opentelemetry::layer::<Registry>()
        .with_tracer(provider.tracer_with_scope(InstrumentationScope::builder(TRACE).build()))
        .with_location(false)
        .with_threads(false)
        .with_target(false)
        .with_tracked_inactivity(false)
        .with_context_activation(false)
        .with_filter(filter_fn(is_traced).with_max_level_hint(LevelFilter::INFO))
        .boxed()
}

fn other_than_traced() -> FilterFn {
    let other: fn(&Metadata<'_>) -> bool = |metadata| !is_traced(metadata);
    filter_fn(other).with_max_level_hint(LevelFilter::TRACE)
}

fn is_traced(metadata: &Metadata<'_>) -> bool {
    metadata.is_span() && metadata.target() == TRACE
}

/// What makes spans and hands them over in batches; `None` where no collector is set.
fn provider(settings: &TelemetrySettings) -> Result<Option<SdkTracerProvider>, String> {
    let Some(endpoint) = &settings.otlp_endpoint else { return Ok(None) };
    let wrong = |error: &dyn std::fmt::Display| {
        format!(
            "SHUBBAK_OTLP_ENDPOINT: {error}\n    mend: write the collector's address, for example http://127.0.0.1:4318"
        )
    };
    let collector = Collector::new(HAND_OVER).map_err(|error| wrong(&error))?;
    let exporter = SpanExporter::builder()
        .with_http()
        .with_http_client(collector)
        .with_endpoint(format!("{endpoint}/v1/traces"))
        .with_timeout(HAND_OVER)
        // Tried once: what a collector does not take in time is lost, since nothing shall pile up here.
        .with_retry_policy(RetryPolicy::disabled())
        .build()
        .map_err(|error| wrong(&error))?;
    let this_process = uuid::Uuid::new_v4().to_string();
    let resource = Resource::builder_empty()
        .with_attributes([
            KeyValue::new("service.name", "shubbak"),
            KeyValue::new("service.version", env!("CARGO_PKG_VERSION")),
            KeyValue::new("service.instance.id", this_process),
        ])
        .build();
    let share = Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(settings.trace_share)));
    let provider = SdkTracerProvider::builder().with_batch_exporter(exporter).with_sampler(share);
    Ok(Some(provider.with_resource(resource).build()))
}

impl Telemetry {
    /// Hands over what was traced last. A collector that does not answer holds the end up for three seconds at most.
    pub async fn finish(self) {
        let Some(traces) = self.traces else { return };
        let flushed = tokio::task::spawn_blocking(move || traces.shutdown_with_timeout(HAND_OVER));
        if !matches!(flushed.await, Ok(Ok(()))) {
            tracing::warn!("the last traces could not be handed over");
        }
    }
}

/// Says what is wrong before logging has started.
#[allow(clippy::print_stderr, reason = "there is no log yet")]
pub fn complain(text: &str) {
    eprintln!("shubbak: {text}");
}
