//! Looking people up when nobody can be at the counter.

use jiff::civil::{DateTime, Time};
use std::collections::BTreeSet;

use super::visits::Visit;
use super::{LookAlert, LookLimits, LookPattern, by};
use crate::catalogue::Centre;

/// Colleagues who work within so many seconds work at the same time.
const TOGETHER_SECONDS: u64 = 2700;
/// So many colleagues make a day on which the centre was open although its hours don't say so.
const COLLEAGUES: usize = 2;
/// Minutes of a day without any hours: as far from them as can be.
const ALL_DAY: u32 = 1440;

/// How many minutes a moment lies from the hours of a workplace; 0 within them. A workplace that is no centre has the
/// hours of whichever centre is open then.
pub fn is_outside(centres: &[Centre], workplace: &str, at: DateTime) -> u32 {
    let own = centres.iter().find(|centre| centre.id == workplace);
    let from = |centre: &Centre| minutes_from(centre, at);
    own.map_or_else(|| centres.iter().map(from).min().unwrap_or(0), from)
}

fn minutes_from(centre: &Centre, at: DateTime) -> u32 {
    let of = |time: Time| u32::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).unwrap_or(0);
    let now = of(at.time());
    let hours = centre.hours_on(at.date());
    hours
        .iter()
        .map(|span| of(span.from).saturating_sub(now).max(now.saturating_sub(of(span.to))))
        .min()
        .unwrap_or(ALL_DAY)
}

/// Who looked people up outside the hours of their workplace, alone. Whoever finishes somebody's case may take twice as
/// long.
pub(super) fn after_hours(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    let grace = limits.grace_minutes;
    let late: Vec<&Visit<'_>> = visits.iter().filter(|visit| visit.outside > grace).collect();
    let everybody = by(visits, |visit| Some(visit.workplace));
    let staff_at = |workplace: &str| {
        let all = everybody.get(workplace);
        all.map_or(0, |all| all.iter().map(|visit| visit.staff).collect::<BTreeSet<_>>().len())
    };
    let places = by(late.iter().copied(), |visit| Some((visit.workplace, visit.day())));
    let alone = |visit: &&&Visit<'_>| {
        let others = places.get(&(visit.workplace, visit.day())).map_or(0, |there| beside(visit, there));
        others < COLLEAGUES.min(staff_at(visit.workplace).saturating_sub(1).max(1))
    };
    let counted = |visit: &&&Visit<'_>| !visit.case || visit.outside > grace.saturating_mul(2);
    let odd: Vec<&Visit<'_>> = late.iter().filter(counted).filter(alone).copied().collect();
    let enough = usize::try_from(limits.after_hours).unwrap_or(usize::MAX);
    by(odd, |visit| Some(visit.staff))
        .into_values()
        .filter(|all| all.len() >= enough)
        .filter_map(|all| LookAlert::of(LookPattern::AfterHours, &all, (all.len(), limits.after_hours)))
        .collect()
}

/// How many colleagues worked at that time.
fn beside(visit: &Visit<'_>, there: &[&Visit<'_>]) -> usize {
    let together = |other: &&&Visit<'_>| {
        other.staff != visit.staff && other.at.duration_since(visit.at).unsigned_abs().as_secs() <= TOGETHER_SECONDS
    };
    there.iter().filter(together).map(|other| other.staff).collect::<BTreeSet<_>>().len()
}
