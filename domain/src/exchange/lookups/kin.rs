//! People of one's own name, and people of one street: more of them without a case than the work at that place gives.

use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

use super::chance::{is_beyond, number, rounded};
use super::visits::Visit;
use super::{LookAlert, LookLimits, LookPattern, Mark, by};

/// Neighbours and relatives like to go to the counter of somebody they know: that much more often is still usual.
const LIKED: f64 = 1.5;
/// One street is one's own, hundreds are not: of it, chance need not be ruled out hundreds of times.
const OWN_STREET: f64 = 100.0;
/// How many idle visits of colleagues a share is taken from at least, as if none of these were of the group.
const SMOOTH: f64 = 20.0;
/// From so many visits of colleagues on, a street that comes by in the same days is no chance: a notice went out there.
const DRIVE: usize = 3;

/// A group of people, and what colleagues at a workplace have of it.
struct Group<'g, 'v, 'a> {
    key: fn(&Visit<'a>) -> Option<Mark>,
    mark: Mark,
    colleagues: &'g [&'v Visit<'a>],
}

impl Group<'_, '_, '_> {
    fn of(&self, days: Option<(Date, Date)>) -> (usize, usize) {
        let within = |visit: &&&Visit<'_>| days.is_none_or(|(from, to)| (from..=to).contains(&visit.day()));
        let all: Vec<_> = self.colleagues.iter().filter(within).collect();
        (all.iter().filter(|visit| (self.key)(visit) == Some(self.mark)).count(), all.len())
    }

    /// Which share of idle visits belongs to the group, in these days or in general, whichever is more.
    fn share(&self, days: (Date, Date)) -> f64 {
        let share = |(of, all): (usize, usize)| (number(of) + 0.5) / (number(all) + SMOOTH);
        let now = self.of(Some(days));
        let usual = share(self.of(None));
        if now.0 >= DRIVE { usual.max(share(now)) } else { usual }
    }
}

/// Who looked many people of their own name up, and did nothing for them.
pub(super) fn namesakes(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    each(visits, |mine, colleagues| {
        let named: Vec<&Visit<'_>> = mine.iter().copied().filter(|visit| visit.namesake).collect();
        let mark = named.first()?.family?;
        let group = Group { key: |visit| visit.family, mark, colleagues };
        let measure = Measure {
            pattern: LookPattern::Namesakes,
            least: limits.namesakes,
            days: limits.namesakes_days,
            one_in: f64::from(limits.chance_one_in),
            count: |seen| seen.len(),
        };
        measure.most(&named, mine, &group)
    })
}

/// Who looked many households of one street up, and did nothing for them.
pub(super) fn neighbours(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    each(visits, |mine, colleagues| {
        let streets: BTreeMap<Mark, Vec<&Visit<'_>>> = by(mine.iter().copied(), |visit| visit.street);
        let found = streets.into_iter().filter_map(|(mark, there)| {
            let own = there.iter().any(|visit| visit.near);
            let group = Group { key: |visit| visit.street, mark, colleagues };
            let measure = Measure {
                pattern: LookPattern::Neighbours,
                least: limits.neighbours,
                days: limits.neighbours_days,
                one_in: f64::from(limits.chance_one_in) / if own { OWN_STREET } else { 1.0 },
                count: |seen| seen.iter().map(|visit| visit.household).collect::<BTreeSet<_>>().len(),
            };
            measure.most(&there, mine, &group)
        });
        found.max_by_key(|alert| alert.count.saturating_sub(alert.usual))
    })
}

/// Looks at the idle visits of each member of staff beside those of their colleagues at the same workplace.
fn each<'v, 'a>(
    visits: &'v [Visit<'a>],
    find: impl Fn(&[&'v Visit<'a>], &[&'v Visit<'a>]) -> Option<LookAlert>,
) -> Vec<LookAlert> {
    let places = by(visits.iter().filter(|visit| visit.is_idle()), |visit| Some(visit.workplace));
    let mut found = Vec::new();
    for all in places.values() {
        for (staff, mine) in by(all.iter().copied(), |visit| Some(visit.staff)) {
            let colleagues: Vec<_> = all.iter().copied().filter(|visit| visit.staff != staff).collect();
            found.extend(find(&mine, &colleagues));
        }
    }
    found
}

/// From how many on, within how many days, and how far beyond chance.
struct Measure {
    pattern: LookPattern,
    least: u32,
    days: u32,
    one_in: f64,
    count: fn(&[&Visit<'_>]) -> usize,
}

impl Measure {
    /// The days with the most of a group, if they are beyond chance.
    fn most(&self, there: &[&Visit<'_>], mine: &[&Visit<'_>], group: &Group<'_, '_, '_>) -> Option<LookAlert> {
        let least = usize::try_from(self.least).unwrap_or(usize::MAX);
        let within = i64::from(self.days);
        let mut best: Option<LookAlert> = None;
        for last in there.iter().map(|visit| visit.day()).collect::<BTreeSet<_>>() {
            let first = last.saturating_sub(jiff::Span::new().days(within.saturating_sub(1)));
            let inside = |visit: &&&Visit<'_>| (first..=last).contains(&visit.day());
            let seen: Vec<&Visit<'_>> = there.iter().filter(inside).copied().collect();
            let count = (self.count)(&seen);
            let beaten = best.as_ref().is_some_and(|best| u32::try_from(count).is_ok_and(|count| count <= best.count));
            if count < least || beaten {
                continue;
            }
            let mean = number(mine.iter().filter(inside).count()) * group.share((first, last)) * LIKED;
            if is_beyond(count, mean, self.one_in) {
                best = LookAlert::of(self.pattern, &seen, (count, rounded(mean)));
            }
        }
        best
    }
}
