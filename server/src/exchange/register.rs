//! One register behind its deadline, its concurrency limit and its circuit breaker.

use domain::catalogue::Source;
use recloser::{AsyncRecloser, Recloser};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};

use super::adapters::{Adapter, Failure};

/// How many calls to one register run at the same time.
const AT_ONCE: usize = 32;
/// How many calls the breaker looks at before it opens, and how long it stays open.
const BREAKER_CALLS: usize = 4;
const BREAKER_REST: Duration = Duration::from_secs(10);

/// A register that can be called.
#[derive(Clone)]
pub struct Register {
    pub(super) adapter: Adapter,
    timeout: Duration,
    breaker: AsyncRecloser,
    permits: Arc<Semaphore>,
}

impl Register {
    /// A register behind an adapter; the source's own timeout bounds every call.
    pub fn new(source: &Source, adapter: Adapter) -> Self {
        let breaker = Recloser::custom()
            .error_rate(0.6)
            .closed_len(BREAKER_CALLS)
            .half_open_len(1)
            .open_wait(BREAKER_REST)
            .build();
        Self {
            adapter,
            timeout: Duration::from_millis(source.timeout_ms),
            breaker: AsyncRecloser::from(breaker),
            permits: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }

    /// Makes a call that ends by the deadline or by the register's own timeout, whichever comes first.
    ///
    /// # Errors
    /// The call's own failure, [`Failure::Timeout`], or [`Failure::BreakerOpen`] when it was not made at all.
    pub(super) async fn call<T>(
        &self,
        deadline: Instant,
        call: impl Future<Output = Result<T, Failure>>,
    ) -> Result<T, Failure> {
        let by = deadline.min(Instant::now() + self.timeout);
        let bounded = async {
            let _permit = timeout_at(by, self.permits.acquire()).await.map_err(|_| Failure::Timeout)?;
            timeout_at(by, call).await.map_err(|_| Failure::Timeout)?
        };
        let counts = |failure: &Failure| !failure.concerns_one_subject();
        match self.breaker.call_with(counts, bounded).await {
            Ok(answer) => Ok(answer),
            Err(recloser::Error::Inner(failure)) => Err(failure),
            Err(recloser::Error::Rejected) => Err(Failure::BreakerOpen),
        }
    }
}
