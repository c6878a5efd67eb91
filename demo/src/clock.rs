//! The country's clock: the only place that reads the machine's time.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// Tells the time; everything else is given one of these.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Clock;

impl Clock {
    /// The present moment.
    #[allow(clippy::disallowed_methods)] // the one place where the demo country looks at the time
    pub(crate) fn now(self) -> Timestamp {
        Timestamp::now()
    }

    /// Today's date in UTC, so that a register is never "ahead" of the portal that asks it.
    pub(crate) fn today(self) -> Date {
        self.now().to_zoned(TimeZone::UTC).date()
    }
}
