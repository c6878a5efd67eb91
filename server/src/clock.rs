//! Time, passed in: the only place that reads the machine's clock.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the time. Tests hold one that they can set forward.
#[derive(Clone, Debug)]
pub struct Clock {
    ahead_micros: Arc<AtomicI64>,
    zone: TimeZone,
}

impl Clock {
    /// The machine's clock; `zone` decides when a day begins.
    pub fn system(zone: TimeZone) -> Self {
        Self { ahead_micros: Arc::default(), zone }
    }

    /// The present moment.
    #[allow(clippy::disallowed_methods, reason = "this is the clock that everything else is given")]
    pub fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_micros(self.ahead_micros.load(Ordering::Relaxed));
        let now = Timestamp::now();
        now.saturating_add(ahead).unwrap_or(now)
    }

    /// Today, in the country's zone.
    pub fn today(&self) -> Date {
        self.now().to_zoned(self.zone.clone()).date()
    }

    /// A moment as clocks in the country show it.
    pub fn local(&self, at: Timestamp) -> DateTime {
        at.to_zoned(self.zone.clone()).datetime()
    }

    /// The moment at which a day begins, in the country's zone.
    pub fn begins(&self, day: Date) -> Timestamp {
        day.to_zoned(self.zone.clone()).map(|begin| begin.timestamp()).unwrap_or_default()
    }

    /// The moment that clocks in the country show so.
    pub fn moment(&self, at: DateTime) -> Timestamp {
        at.to_zoned(self.zone.clone()).map(|zoned| zoned.timestamp()).unwrap_or_default()
    }

    /// Sets this clock forward, and every clone of it.
    pub fn advance(&self, by: SignedDuration) {
        self.ahead_micros.fetch_add(i64::try_from(by.as_micros()).unwrap_or(0), Ordering::Relaxed);
    }
}
