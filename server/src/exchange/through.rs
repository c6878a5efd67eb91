//! Through a hub: what stands around every call to any register behind it, outside of the register's own line. A hub that
//! is down is left alone as a whole, and no register that is asked directly notices.

use domain::catalogue::HubForwarding;
use std::future::Future;
use std::time::Duration;
use tokio::time::{Instant, timeout};

use super::adapters::{Failure, Health, HubAdapter};
use super::breaker::Witness;
use super::line::{Blame, Line};

/// A hub that forwards. Cheap to clone: all registers behind it share its line.
#[derive(Clone, Debug)]
pub struct Through {
    /// The hub's id.
    pub(super) id: String,
    adapter: HubAdapter,
    pub(super) line: Line,
    share: u32,
    /// X-Road's names of the subsystems that are asked behind it.
    providers: Vec<String>,
}

impl Through {
    /// A hub, with the names of the subsystems that are asked behind it.
    pub fn new(id: &str, forwarding: &HubForwarding, adapter: HubAdapter, providers: Vec<String>) -> Self {
        let at_once = usize::try_from(forwarding.at_once).unwrap_or(1);
        let line = Line::of(id, Duration::from_millis(forwarding.timeout_ms), at_once);
        Self { id: id.to_owned(), adapter, line, share: forwarding.deadline_share, providers }
    }

    /// Makes a call of a register behind it. Of the time that is left, calls through the hub get their share.
    ///
    /// # Errors
    /// The call's own failure, or the hub's.
    pub(super) async fn call<T, F>(
        &self,
        deadline: Instant,
        (register, about): (Witness, Witness),
        call: impl FnOnce(Instant) -> F,
    ) -> Result<T, Failure>
    where
        F: Future<Output = Result<T, Failure>>,
    {
        let now = Instant::now();
        let left = deadline.saturating_duration_since(now);
        let by = now + left * self.share / 100;
        // Its witnesses are registers, where nobody can tell who was slow: one slow register behind it does not close
        // the way to the others.
        let judge = |failure: &Failure| match failure {
            Failure::Unreachable(_) | Failure::Hub(_) | Failure::WrongRegister => Blame::Ours(about),
            Failure::Timeout => Blame::Ours(register),
            Failure::Refused(_) => Blame::Nobody,
            Failure::Unusable(_) | Failure::WrongPerson | Failure::Several | Failure::BreakerOpen => Blame::Unknown,
        };
        self.line.call_judged(by, judge, call(by)).await
    }

    /// Looks after it without asking about anybody.
    ///
    /// # Errors
    /// [`Failure`] when it can't be reached or does not let the portal in.
    pub(super) async fn health(&self) -> Result<Health, Failure> {
        timeout(self.line.timeout(), self.adapter.health(&self.providers)).await.unwrap_or(Err(Failure::Timeout))
    }
}
