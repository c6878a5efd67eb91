//! Going through people or numbers one after the other.

use jiff::civil::{Date, DateTime};
use std::collections::BTreeMap;

use super::chance::{is_beyond, number, rounded};
use super::visits::Visit;
use super::{LookAlert, LookLimits, LookPattern, by};

/// A busy half hour: of a hundred of a workplace, one is busier.
const BUSY: usize = 99;
/// Fewer households in a busy time than this are not believed.
const BUSY_AT_LEAST: f64 = 2.0;
/// Beside one who was served after a misreading stand so many for whom nothing was done.
const IDLE_BESIDE_SERVED: f64 = 0.3;
/// How many visits of all colleagues stand for those of a member of staff who is new.
const OTHERS: f64 = 50.0;

/// Who looked more households up in a short time, without a case, than the busiest times of their workplace give.
pub(super) fn bursts(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    let one_in = f64::from(limits.chance_one_in);
    let mut found = Vec::new();
    for (_, there) in by(visits, |visit| Some(visit.workplace)) {
        let busy = busy(&there, limits.burst_minutes);
        for (_, mine) in by(there.iter().copied().filter(|visit| !visit.case), |visit| Some(visit.staff)) {
            let window = fullest(&mine, limits.burst_minutes);
            if window.len() >= least(limits.burst) && is_beyond(window.len(), busy, one_in) {
                found.extend(LookAlert::of(LookPattern::Burst, window, (window.len(), rounded(busy))));
            }
        }
    }
    found
}

/// Who typed many numbers that nobody has, without the right one following at once: more than all do, and than they
/// themselves do on other days.
pub(super) fn unknown_ids(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    let is_odd = |visit: &&Visit<'_>| !visit.found && !visit.case;
    let share = (number(visits.iter().filter(is_odd).count()) + 0.5) / (number(visits.len()) + 1.0);
    let one_in = f64::from(limits.chance_one_in);
    let mut found = Vec::new();
    for (_, mine) in by(visits, |visit| Some(visit.staff)) {
        let odd: Vec<&Visit<'_>> = mine.iter().copied().filter(is_odd).collect();
        let window = fullest(&odd, limits.unknown_minutes);
        let (Some(first), Some(last)) = (window.first(), window.last()) else { continue };
        let then: Vec<_> = mine.iter().filter(|visit| (first.at..=last.at).contains(&visit.at)).collect();
        // A scanner that misreads does so with everybody, whether anything is then done for them or not.
        let slips = number(then.iter().filter(|visit| !visit.found && visit.case).count());
        let other_days = |visits: &[&Visit<'_>]| number(visits.iter().filter(|one| one.day() != first.day()).count());
        let usual = (other_days(&odd) + OTHERS * share) / (other_days(&mine) + OTHERS);
        let mean = number(then.len()) * usual.max(share) + slips * IDLE_BESIDE_SERVED;
        if window.len() >= least(limits.unknown) && is_beyond(window.len(), mean, one_in) {
            found.extend(LookAlert::of(LookPattern::UnknownIds, window, (window.len(), rounded(mean))));
        }
    }
    found
}

/// How many households without a case a busy time of a workplace has, at one counter.
fn busy(there: &[&Visit<'_>], minutes: u32) -> f64 {
    let mut slots: BTreeMap<(&str, Date, i64), usize> = BTreeMap::new();
    for visit in there {
        let slot = minute(visit.at) / i64::from(minutes.max(1));
        *slots.entry((visit.staff, visit.day(), slot)).or_default() += usize::from(!visit.case);
    }
    let mut counts: Vec<usize> = slots.into_values().collect();
    counts.sort_unstable();
    counts.get(counts.len() * BUSY / 100).map_or(BUSY_AT_LEAST, |count| number(*count).max(BUSY_AT_LEAST))
}

/// The most visits of some, in order of time, that lie within so many minutes.
fn fullest<'w, 'v, 'a>(visits: &'w [&'v Visit<'a>], minutes: u32) -> &'w [&'v Visit<'a>] {
    let within = i64::from(minutes) * 60;
    let (mut from, mut best) = (0, &visits[..0]);
    for (place, visit) in visits.iter().enumerate() {
        while visits.get(from).is_some_and(|first| visit.at.duration_since(first.at).as_secs() > within) {
            from += 1;
        }
        let window = visits.get(from..=place).unwrap_or_default();
        if window.len() > best.len() {
            best = window;
        }
    }
    best
}

fn minute(at: DateTime) -> i64 {
    i64::from(at.hour()) * 60 + i64::from(at.minute())
}

fn least(limit: u32) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}
