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

#[cfg(test)]
mod tests {
    use super::*;

    const SOON: Duration = Duration::from_secs(2);

    fn hub(share: u32) -> Through {
        let adapter = HubAdapter::new(reqwest::Client::new(), "http://127.0.0.1:9", None);
        let forwarding = HubForwarding { timeout_ms: 60_000, deadline_share: share, at_once: 4 };
        Through::new("town", &forwarding, adapter, Vec::new())
    }

    async fn fail(hub: &Through, register: Witness, about: Witness, failure: Failure) {
        let outcome: Result<(), Failure> =
            hub.call(Instant::now() + SOON, (register, about), |_| async { Err(failure) }).await;
        assert!(outcome.is_err());
    }

    /// Whether calls are let through.
    async fn is_open(hub: &Through) -> bool {
        let outcome = hub.call(Instant::now() + SOON, (7, 7), |_| async { Ok(()) }).await;
        outcome == Err(Failure::BreakerOpen)
    }

    #[tokio::test]
    async fn what_is_the_registers_does_not_close_the_way_to_the_others() {
        let hub = hub(100);
        for about in 1..20 {
            fail(&hub, 1, about, Failure::Refused("500".to_owned())).await;
            fail(&hub, 1, about, Failure::BreakerOpen).await;
            fail(&hub, 1, about, Failure::WrongPerson).await;
        }
        assert!(!is_open(&hub).await);
        for about in 1..20 {
            fail(&hub, 1, about, Failure::Timeout).await;
        }
        assert!(!is_open(&hub).await, "one slow register is no witness against the hub");
    }

    #[tokio::test]
    async fn two_slow_registers_or_a_hub_that_is_away_close_it() {
        let slow = hub(100);
        for register in [1, 2, 1] {
            fail(&slow, register, 5, Failure::Timeout).await;
        }
        assert!(is_open(&slow).await);
        for failure in [Failure::Unreachable(String::new()), Failure::Hub(String::new()), Failure::WrongRegister] {
            let away = hub(100);
            for about in [1, 2, 3] {
                fail(&away, 1, about, failure.clone()).await;
            }
            assert!(is_open(&away).await, "{failure}");
        }
    }

    #[tokio::test]
    async fn calls_get_the_hubs_share_of_the_deadline() {
        let (hub, now) = (hub(50), Instant::now());
        let by = hub.call(now + Duration::from_secs(10), (1, 1), |by| async move { Ok(by) }).await.unwrap();
        assert!(by >= now + Duration::from_millis(4_900) && by <= now + Duration::from_millis(5_100));
        let outcome = hub
            .call(Instant::now() + Duration::from_millis(100), (1, 1), |_| {
                std::future::pending::<Result<(), Failure>>()
            })
            .await;
        assert_eq!(outcome, Err(Failure::Timeout));
    }
}
