//! The country's clock: the only place that reads the machine's time.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// Tells the time; everything else is given one of these.
#[derive(Clone, Debug)]
pub(crate) struct Clock {
    zone: TimeZone,
}

impl Clock {
    /// With the zone in which days begin.
    pub(crate) fn new(zone: TimeZone) -> Self {
        Clock { zone }
    }

    /// The present moment.
    #[allow(clippy::disallowed_methods)] // the one place where the demo country looks at the time
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    /// Today's date, in the zone of the portal: a register that counted days otherwise would be a day late or ahead.
    pub(crate) fn today(&self) -> Date {
        self.now().to_zoned(self.zone.clone()).date()
    }
}
