//! For operators and their machines: alive, ready, measured.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

use super::super::portal::Portal;

/// `/healthz`: the process answers.
pub(in super::super) async fn healthz() -> &'static str {
    "ok\n"
}

/// `/readyz`: the database answers and there is a catalogue.
pub(in super::super) async fn readyz(State(portal): State<Arc<Portal>>) -> Response {
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
    portal.metrics.render().into_response()
}
