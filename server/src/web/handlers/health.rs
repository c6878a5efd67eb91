//! For operators and their machines: alive, ready, measured.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::super::portal::Portal;

/// `/healthz`: the process answers.
pub(in super::super) async fn healthz() -> &'static str {
    "ok\n"
}

/// `/readyz`: the database answers, there is a catalogue, and the portal was not told to leave.
pub(in super::super) async fn readyz(State(portal): State<Arc<Portal>>) -> Response {
    if portal.leaving.load(Ordering::Relaxed) {
        return (StatusCode::SERVICE_UNAVAILABLE, "leaving\n").into_response();
    }
    let catalogue = !portal.catalogue.services.is_empty();
    match portal.store.ping().await {
        Ok(()) if catalogue => "ready\n".into_response(),
        Ok(()) => (StatusCode::SERVICE_UNAVAILABLE, "catalogue: empty\n").into_response(),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "database: no answer\n").into_response()
        }
    }
}

/// `/metrics`: Prometheus text, with the age of the oldest undelivered message.
pub(in super::super) async fn metrics(State(portal): State<Arc<Portal>>) -> Response {
    if let Ok((count, oldest)) = portal.store.undelivered_since().await {
        let age = oldest.map_or(0.0, |at| portal.clock.now().duration_since(at).as_secs_f64());
        metrics::gauge!("shubbak_undelivered").set(u32::try_from(count).map_or(f64::MAX, f64::from));
        metrics::gauge!("shubbak_oldest_undelivered_seconds").set(age);
    }
    crate::figures::note_process();
    let text = "text/plain; version=0.0.4; charset=utf-8";
    ([(header::CONTENT_TYPE, text)], portal.metrics.render()).into_response()
}
