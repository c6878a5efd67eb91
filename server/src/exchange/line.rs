//! The line to one register: each call has an end, only so many run at a time, and none is made while the register
//! is left alone.

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{Notify, Semaphore};
use tokio::time::{Instant, timeout_at};

use super::adapters::Failure;
use super::breaker::{Admission, Breaker, Turn, Witness};

/// How many calls to one register run at the same time.
const AT_ONCE: usize = 32;

/// Whose a failed call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blame {
    /// What stands at the end of this line; this is who saw it.
    Ours(Witness),
    /// Nobody's: the call went well as far as this line is concerned.
    Nobody,
    /// Nothing can be told about this line.
    Unknown,
}

/// What stands around every call to a register.
#[derive(Clone, Debug)]
pub(super) struct Line {
    source: String,
    timeout: Duration,
    permits: Arc<Semaphore>,
    breaker: Arc<Mutex<Breaker>>,
    /// Rung when calls fail and a health check could tell why.
    pub(super) suspicion: Arc<Notify>,
}

impl Line {
    /// The line to a source, on which no call takes longer than that.
    pub(super) fn new(source: &str, timeout: Duration) -> Self {
        Self::of(source, timeout, AT_ONCE)
    }

    /// The same, for so many calls at a time.
    pub(super) fn of(source: &str, timeout: Duration, at_once: usize) -> Self {
        Self {
            source: source.to_owned(),
            timeout,
            permits: Arc::new(Semaphore::new(at_once)),
            breaker: Arc::default(),
            suspicion: Arc::default(),
        }
    }

    /// At whose end it leads.
    pub(super) fn source(&self) -> &str {
        &self.source
    }

    /// How long one call may take.
    pub(super) fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Makes a call that ends by the deadline or by the register's own timeout, whichever comes first.
    ///
    /// # Errors
    /// The call's own failure, [`Failure::Timeout`], or [`Failure::BreakerOpen`] when it was not made at all.
    pub(super) async fn call<T>(
        &self,
        deadline: Instant,
        about: Witness,
        call: impl Future<Output = Result<T, Failure>>,
    ) -> Result<T, Failure> {
        let judge = |failure: &Failure| match failure.concerns_one_subject() {
            true => Blame::Nobody,
            false => Blame::Ours(about),
        };
        self.call_judged(deadline, judge, call).await
    }

    /// The same, where it has to be told whose a failure is.
    ///
    /// # Errors
    /// As [`Line::call`].
    pub(super) async fn call_judged<T>(
        &self,
        deadline: Instant,
        judge: impl Fn(&Failure) -> Blame,
        call: impl Future<Output = Result<T, Failure>>,
    ) -> Result<T, Failure> {
        let admission = self.breaker().admit(std::time::Instant::now());
        if admission == Admission::No {
            return Err(Failure::BreakerOpen);
        }
        let pass = Pass { line: self, admission, ended: false };
        let by = deadline.min(Instant::now() + self.timeout);
        let bounded = async {
            let _permit = timeout_at(by, self.permits.acquire()).await.map_err(|_| Failure::Timeout)?;
            timeout_at(by, call).await.map_err(|_| Failure::Timeout)?
        };
        let outcome = bounded.await;
        match outcome.as_ref().err().map(judge) {
            None | Some(Blame::Nobody) => pass.end(None),
            Some(Blame::Ours(about)) => pass.end(Some(about)),
            // It says nothing about this line: as if the call had been broken off.
            Some(Blame::Unknown) => drop(pass),
        }
        outcome
    }

    /// What a health check said.
    pub(super) fn health(&self, good: bool) {
        let now = std::time::Instant::now();
        let turn = if good {
            self.breaker().healthy(now);
            Turn::Same
        } else {
            self.breaker().unhealthy(now)
        };
        self.tell(turn);
    }

    fn tell(&self, turn: Turn) {
        match turn {
            Turn::Same => {}
            Turn::Suspicious => self.suspicion.notify_one(),
            Turn::Opened => tracing::warn!(source = %self.source, "a register is left alone: it keeps failing"),
            Turn::Closed => tracing::info!(source = %self.source, "a register answers again"),
        }
        if matches!(turn, Turn::Opened | Turn::Closed) {
            let open = if turn == Turn::Opened { 1.0 } else { 0.0 };
            metrics::gauge!("shubbak_register_left_alone", "source" => self.source.clone()).set(open);
        }
    }

    fn breaker(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call that was let through: a page that goes away while it waits must not keep the others out.
struct Pass<'a> {
    line: &'a Line,
    admission: Admission,
    ended: bool,
}

impl Pass<'_> {
    fn end(mut self, failed: Option<Witness>) {
        self.ended = true;
        let turn = self.line.breaker().ended(self.admission, failed, std::time::Instant::now());
        self.line.tell(turn);
    }
}

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        if !self.ended && self.admission == Admission::Try {
            self.line.breaker().broken_off(std::time::Instant::now());
        }
    }
}

#[cfg(test)]
mod tests;
