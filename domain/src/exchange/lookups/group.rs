//! Whether a member of staff has more of a group of people than their work gives, by what colleagues have of it.

use jiff::Span;
use jiff::civil::Date;
use std::collections::BTreeSet;

use super::chance::{is_beyond, number, rounded};
use super::visits::Visit;
use super::{LookAlert, LookPattern, Mark, by};

/// How many idle visits of colleagues a share is taken from at least, as if none of these were of the group.
const SMOOTH: f64 = 20.0;
/// From so many visits of colleagues on, a group that comes by in the same days is no chance: a notice went out there.
const DRIVE: usize = 3;

/// The idle visits of a member of staff, beside those of their colleagues at the same workplace.
pub(super) struct Beside<'v, 'a> {
    pub(super) mine: Vec<&'v Visit<'a>>,
    pub(super) colleagues: Vec<&'v Visit<'a>>,
}

/// Every member of staff beside their colleagues.
pub(super) fn beside<'v, 'a>(visits: &'v [Visit<'a>]) -> Vec<Beside<'v, 'a>> {
    let places = by(visits.iter().filter(|visit| visit.is_idle()), |visit| Some(visit.workplace));
    let mut found = Vec::new();
    for all in places.values() {
        for (staff, mine) in by(all.iter().copied(), |visit| Some(visit.staff)) {
            let colleagues = all.iter().copied().filter(|visit| visit.staff != staff).collect();
            found.push(Beside { mine, colleagues });
        }
    }
    found
}

/// A group of people: which they are, and the visits of a member of staff that belong to it.
pub(super) struct Group<'v, 'a> {
    pub(super) key: fn(&Visit<'a>) -> Option<Mark>,
    pub(super) mark: Mark,
    pub(super) there: Vec<&'v Visit<'a>>,
}

impl<'a> Group<'_, 'a> {
    /// Which share of colleagues' idle visits belongs to the group.
    pub(super) fn usual(&self, beside: &Beside<'_, 'a>) -> f64 {
        share(self.of(&beside.colleagues, |_| true))
    }

    fn of(&self, colleagues: &[&Visit<'a>], within: impl Fn(Date) -> bool) -> (usize, usize) {
        let all: Vec<_> = colleagues.iter().filter(|visit| within(visit.day())).collect();
        (all.iter().filter(|visit| (self.key)(visit) == Some(self.mark)).count(), all.len())
    }
}

fn share((of, all): (usize, usize)) -> f64 {
    (number(of) + 0.5) / (number(all) + SMOOTH)
}

/// What is too much of a group.
pub(super) struct Measure {
    pub(super) pattern: LookPattern,
    /// From how many on, and within how many days.
    pub(super) least: u32,
    pub(super) days: u32,
    /// What chance gives that often is no finding.
    pub(super) one_in: f64,
    /// How much more often than with colleagues is still usual: so many times, and such a share of all idle visits.
    pub(super) more: (f64, f64),
    pub(super) count: fn(&[&Visit<'_>]) -> usize,
}

impl Measure {
    /// The days with the most of a group, if they are beyond chance.
    pub(super) fn most<'a>(&self, group: &Group<'_, 'a>, beside: &Beside<'_, 'a>) -> Option<LookAlert> {
        let least = usize::try_from(self.least).unwrap_or(usize::MAX);
        let before = Span::new().days(i64::from(self.days).saturating_sub(1));
        let mut best: Option<LookAlert> = None;
        for last in group.there.iter().map(|visit| visit.day()).collect::<BTreeSet<_>>() {
            let within = |day: Date| (last.saturating_sub(before)..=last).contains(&day);
            let seen: Vec<&Visit<'_>> = group.there.iter().filter(|visit| within(visit.day())).copied().collect();
            let count = (self.count)(&seen);
            let is_less = best.as_ref().is_some_and(|best| u32::try_from(count).is_ok_and(|count| count <= best.count));
            if count < least || is_less {
                continue;
            }
            let usual = group.usual(beside);
            let now = group.of(&beside.colleagues, within);
            let usual = if now.0 >= DRIVE { usual.max(share(now)) } else { usual };
            let usual = (usual * self.more.0 + self.more.1).min(0.9);
            // Beside so many visits of others one expects so many of the group.
            let others = beside.mine.iter().filter(|visit| within(visit.day())).count().saturating_sub(seen.len());
            let mean = number(others) * usual / (1.0 - usual);
            if is_beyond(count, mean, self.one_in) {
                best = LookAlert::of(self.pattern, &seen, (count, rounded(mean)));
            }
        }
        best
    }
}
