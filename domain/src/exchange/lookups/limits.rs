//! From which numbers on a pattern of look-ups is unusual.

use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// From which number on something is unusual.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookLimits {
    /// How many days back look-ups are compared.
    pub days: u32,
    /// What chance gives once in so many cases, or more often, is not unusual.
    pub chance_one_in: u32,
    /// Look-ups of one's own record.
    pub own_record: u32,
    /// Days on which somebody of one's own household was looked up.
    pub household_days: u32,
    /// Visits of people of one's own name that were left without a case, within `namesakes_days`.
    pub namesakes: u32,
    /// Within how many days.
    pub namesakes_days: u32,
    /// Households of one street that were looked up without a case, within `neighbours_days`.
    pub neighbours: u32,
    /// Within how many days.
    pub neighbours_days: u32,
    /// Members of staff who looked one person up without a case, within `celebrity_days`; each further workplace counts
    /// as one more.
    pub celebrity_staff: u32,
    /// Within how many days.
    pub celebrity_days: u32,
    /// Visits in which a protected person was looked up without a case, within `celebrity_days`.
    pub protected: u32,
    /// Households without a case within `burst_minutes`.
    pub burst: u32,
    /// Within how many minutes.
    pub burst_minutes: u32,
    /// Numbers that nobody has and that were no slip of the finger, within `unknown_minutes`.
    pub unknown: u32,
    /// Within how many minutes.
    pub unknown_minutes: u32,
    /// Visits outside the hours of the workplace.
    pub after_hours: u32,
    /// How many minutes before it opens and after it closes still belong to its hours.
    pub grace_minutes: u32,
    /// Visits without a case, within `no_case_days`.
    pub no_case: u32,
    /// Within how many days.
    pub no_case_days: u32,
    /// By how many standard deviations of colleagues' shares one's own share lies above the middle of theirs.
    pub no_case_deviations: u32,
}

impl Default for LookLimits {
    fn default() -> Self {
        Self {
            days: 60,
            chance_one_in: 100_000,
            own_record: 1,
            household_days: 2,
            namesakes: 4,
            namesakes_days: 14,
            neighbours: 4,
            neighbours_days: 7,
            celebrity_staff: 5,
            celebrity_days: 3,
            protected: 3,
            burst: 12,
            burst_minutes: 30,
            unknown: 5,
            unknown_minutes: 120,
            after_hours: 2,
            grace_minutes: 60,
            no_case: 40,
            no_case_days: 14,
            no_case_deviations: 4,
        }
    }
}

/// A number with which a pattern can't be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutOfRange {
    /// The name of the setting.
    pub name: &'static str,
    /// What stands there.
    pub value: u32,
    /// What may stand there.
    pub range: RangeInclusive<u32>,
}

impl LookLimits {
    /// What stands there that makes no sense.
    pub fn out_of_range(&self) -> Vec<OutOfRange> {
        let days = 1..=self.days;
        let all = [
            ("days", self.days, 7..=366),
            ("chance_one_in", self.chance_one_in, 100..=1_000_000_000),
            ("own_record", self.own_record, 1..=100),
            ("household_days", self.household_days, 1..=100),
            ("namesakes", self.namesakes, 2..=1000),
            ("namesakes_days", self.namesakes_days, days.clone()),
            ("neighbours", self.neighbours, 2..=1000),
            ("neighbours_days", self.neighbours_days, days.clone()),
            ("celebrity_staff", self.celebrity_staff, 3..=1000),
            ("celebrity_days", self.celebrity_days, days.clone()),
            ("protected", self.protected, 1..=1000),
            ("burst", self.burst, 2..=10_000),
            ("burst_minutes", self.burst_minutes, 1..=720),
            ("unknown", self.unknown, 2..=10_000),
            ("unknown_minutes", self.unknown_minutes, 1..=720),
            ("after_hours", self.after_hours, 1..=1000),
            ("grace_minutes", self.grace_minutes, 0..=360),
            ("no_case", self.no_case, 10..=10_000),
            ("no_case_days", self.no_case_days, days),
            ("no_case_deviations", self.no_case_deviations, 2..=20),
        ];
        let wrong = all.into_iter().filter(|(_, value, range)| !range.contains(value));
        wrong.map(|(name, value, range)| OutOfRange { name, value, range }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_in_range_and_what_is_not_is_named() {
        assert_eq!(LookLimits::default().out_of_range(), []);
        let wrong = LookLimits { neighbours_days: 61, burst: 1, ..LookLimits::default() };
        let names: Vec<_> = wrong.out_of_range().iter().map(|one| one.name).collect();
        assert_eq!(names, ["neighbours_days", "burst"]);
    }
}
