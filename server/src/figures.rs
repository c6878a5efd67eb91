//! The figures that `/metrics` shows: the one recorder of the process, which ranges it counts in, and what each figure means.

mod names;
mod process;
mod standing;

pub use names::{FIGURES, Kind};
pub use process::note_process;
pub use standing::Standing;

use domain::catalogue::Catalogue;
use domain::journey::SourceOutcome;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;

/// How long answers and calls take, in seconds. Fixed, so that the counts of several portals can be added.
const TIMES: [f64; 10] = [0.001, 0.005, 0.02, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0];

const HOUR: f64 = 3600.0;
const DAY: f64 = 24.0 * HOUR;
/// How long people wait for decisions, in seconds.
const WAITS: [f64; 10] =
    [60.0, HOUR, 6.0 * HOUR, DAY, 2.0 * DAY, 5.0 * DAY, 10.0 * DAY, 20.0 * DAY, 40.0 * DAY, 90.0 * DAY];

/// Classes of answers, as `web::classes` has them.
const CLASSES: [&str; 8] = ["page", "view", "save", "submit", "desk", "machine", "file", "operations"];

/// Shows what goes wrong as zero from the start: a count that begins with its first failure hides that one from
/// everything that looks at growth.
pub fn begin(catalogue: &Catalogue) {
    for class in CLASSES {
        for outcome in ["good", "refused", "failed"] {
            metrics::counter!("shubbak_answers", "class" => class, "outcome" => outcome).increment(0);
        }
    }
    for source in catalogue.sources.keys() {
        for outcome in SourceOutcome::ALL {
            metrics::counter!("shubbak_register_calls", "source" => source.clone(), "outcome" => outcome.name())
                .increment(0);
        }
        metrics::counter!("shubbak_register_unasked", "source" => source.clone()).increment(0);
        metrics::gauge!("shubbak_register_left_alone", "source" => source.clone()).set(0.0);
        metrics::counter!("shubbak_register_events", "source" => source.clone(), "outcome" => "new").increment(0);
    }
    for drops in catalogue.sources.values().filter(|source| source.drop.is_some()) {
        metrics::counter!("shubbak_drops_refused", "source" => drops.id.clone(), "reason" => "checksum").increment(0);
    }
    for outcome in ["acknowledged", "failed"] {
        metrics::counter!("shubbak_saves", "outcome" => outcome).increment(0);
        metrics::counter!("shubbak_submits", "outcome" => outcome).increment(0);
    }
    for who in ["person", "staff"] {
        for outcome in ["signed-in", "unavailable"] {
            metrics::counter!("shubbak_sign_ins", "who" => who, "outcome" => outcome).increment(0);
        }
    }
    metrics::counter!("shubbak_exchange_log_failures").increment(0);
    metrics::counter!("shubbak_codes_not_heard").increment(0);
}

/// The one recorder of the process: several portals in one test process share it.
///
/// # Errors
/// When the ranges are none.
pub fn recorder() -> Result<PrometheusHandle, String> {
    static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();
    if let Some(handle) = RECORDER.get() {
        return Ok(handle.clone());
    }
    let decisions = Matcher::Full("shubbak_decision_seconds".to_owned());
    let builder = PrometheusBuilder::new().set_buckets(&TIMES).map_err(|error| error.to_string())?;
    let builder = builder.set_buckets_for_metric(decisions, &WAITS).map_err(|error| error.to_string())?;
    let recorder = builder.build_recorder();
    let handle = recorder.handle();
    if metrics::set_global_recorder(recorder).is_ok() {
        names::describe();
        metrics::gauge!("shubbak_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
        let _ = RECORDER.set(handle.clone());
    }
    Ok(RECORDER.get().cloned().unwrap_or(handle))
}
