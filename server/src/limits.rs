//! How often somebody may try something: the generic cell rate algorithm (`governor`, a few bytes for each one who
//! tries), kept for a bounded number of them (`moka`), by the clock that everything else goes by.

use governor::clock::Clock as Ticking;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use jiff::{SignedDuration, Timestamp};
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::Clock;

/// Of so many at most it is remembered how often they tried.
const MOST: u64 = 50_000;
/// Whoever does not try for this long is forgotten.
const FORGOTTEN: Duration = Duration::from_secs(2 * 3600);

/// The network that one household or office has: an address of IPv4, the first 64 bits of IPv6.
pub fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
        v4 => v4,
    }
}

/// The portal's clock, as `governor` wants it.
#[derive(Clone, Debug)]
struct Ticks(Clock);

impl Ticking for Ticks {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_micros(u64::try_from(self.0.now().as_microsecond()).unwrap_or(0))
    }
}

/// How many tries at once, and after how long there is one more.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// At once.
    pub at_once: u32,
    /// One more after this long.
    pub one_more: Duration,
}

impl Pace {
    fn quota(self) -> Quota {
        let at_once = NonZeroU32::new(self.at_once).unwrap_or(NonZeroU32::MIN);
        let period = self.one_more.max(Duration::from_millis(1));
        Quota::with_period(period).unwrap_or(Quota::per_hour(NonZeroU32::MIN)).allow_burst(at_once)
    }
}

/// Too many tries; the next one is heard at this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany {
    /// When.
    pub until: Timestamp,
}

/// One limit: for all together, or for one of many.
#[derive(Debug)]
pub struct Limit {
    limiter: RateLimiter<NotKeyed, InMemoryState, Ticks, NoOpMiddleware<Duration>>,
    clock: Ticks,
}

impl Limit {
    /// With this pace.
    pub fn new(pace: Pace, clock: &Clock) -> Self {
        let clock = Ticks(clock.clone());
        Self { limiter: RateLimiter::direct_with_clock(pace.quota(), clock.clone()), clock }
    }

    /// Takes one try.
    ///
    /// # Errors
    /// [`TooMany`]: then it must not be looked at.
    pub fn take(&self) -> Result<(), TooMany> {
        self.limiter.check().map_err(|not| {
            let wait = SignedDuration::try_from(not.wait_time_from(self.clock.now())).unwrap_or(SignedDuration::MAX);
            let now = self.clock.0.now();
            TooMany { until: now.saturating_add(wait).unwrap_or(now) }
        })
    }
}

/// A limit for each of many. When there are more than can be remembered, those who try least are forgotten first: a
/// limit for all together must stand beside it.
pub struct Limits<K> {
    each: moka::sync::Cache<K, Arc<Limit>>,
    pace: Pace,
    clock: Clock,
}

impl<K: Hash + Eq + Send + Sync + 'static> Limits<K> {
    /// With this pace for each.
    pub fn new(pace: Pace, clock: &Clock) -> Self {
        let each = moka::sync::Cache::builder().max_capacity(MOST).time_to_idle(FORGOTTEN).build();
        Self { each, pace, clock: clock.clone() }
    }

    /// Takes one try of somebody's.
    ///
    /// # Errors
    /// [`TooMany`]: then it must not be looked at.
    pub fn take(&self, who: K) -> Result<(), TooMany> {
        self.each.get_with(who, || Arc::new(Limit::new(self.pace, &self.clock))).take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::TimeZone;

    const PACE: Pace = Pace { at_once: 10, one_more: Duration::from_secs(360) };

    #[test]
    fn so_many_at_once_and_then_one_after_the_other() {
        let clock = Clock::system(TimeZone::UTC);
        let limits = Limits::new(PACE, &clock);
        for _ in 0..10 {
            limits.take("one").unwrap();
        }
        let refused = limits.take("one").unwrap_err();
        let wait = refused.until.duration_since(clock.now());
        assert!((350..=360).contains(&wait.as_secs()), "{wait:?}");
        limits.take("another").unwrap();
        clock.advance(SignedDuration::from_secs(361));
        limits.take("one").unwrap();
        assert!(limits.take("one").is_err());
        clock.advance(SignedDuration::from_hours(24));
        for _ in 0..10 {
            limits.take("one").unwrap();
        }
        assert!(limits.take("one").is_err(), "never more at once");
    }

    #[test]
    fn memory_is_bounded() {
        let limits = Limits::new(PACE, &Clock::system(TimeZone::UTC));
        for who in 0..3 * MOST {
            let _ = limits.take(who);
        }
        limits.each.run_pending_tasks();
        assert!(limits.each.entry_count() <= MOST, "{}", limits.each.entry_count());
    }
}
