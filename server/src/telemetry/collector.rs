//! The client of the collector of traces: one that is away costs nothing, and loses nothing but traces.

use async_trait::async_trait;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::runtime::Handle;

/// Hands batches over by the HTTP client that the portal has anyway.
#[derive(Debug)]
pub(super) struct Collector {
    http: reqwest::Client,
    /// Batches are made on a thread of their own, on which no connection can be driven.
    runtime: Handle,
    /// True since a batch was lost: it is said once.
    away: AtomicBool,
}

impl Collector {
    /// A client whose requests end by then.
    ///
    /// # Errors
    /// When an HTTP client can't be built.
    pub(super) fn new(longest: Duration) -> Result<Self, reqwest::Error> {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(longest)
            .no_proxy()
            .build()?;
        Ok(Self { http, runtime: Handle::current(), away: AtomicBool::new(false) })
    }

    fn note(&self, taken: bool) {
        metrics::counter!("shubbak_trace_batches", "outcome" => if taken { "taken" } else { "lost" }).increment(1);
        if self.away.swap(!taken, Ordering::Relaxed) == taken {
            if taken {
                tracing::info!("the collector takes traces again");
            } else {
                tracing::warn!("the collector takes no traces: they are lost until it does");
            }
        }
    }
}

#[async_trait]
impl HttpClient for Collector {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let request = reqwest::Request::try_from(request)?;
        let http = self.http.clone();
        let sent = self.runtime.spawn(async move { http.execute(request).await.map(|answer| answer.status()) });
        let answered = match sent.await {
            Ok(Ok(status)) => Ok(status),
            Ok(Err(error)) => Err(HttpError::from(error.without_url())),
            Err(error) => Err(HttpError::from(error)),
        };
        self.note(answered.as_ref().is_ok_and(|status| status.is_success()));
        // What the collector says besides is not read.
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = answered?;
        Ok(response)
    }
}
