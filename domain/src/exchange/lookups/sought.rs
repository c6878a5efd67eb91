//! People whom many members of staff look up although nothing is done for them, and protected people.

use jiff::Span;
use std::collections::BTreeSet;

use super::visits::Visit;
use super::{LookAlert, LookLimits, LookPattern, by};

/// Who was looked up by many members of staff within a few days, without a case. Nobody is at two workplaces at once: each
/// further one counts as one more.
pub(super) fn celebrities(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    let weigh = |seen: &[&Visit<'_>]| {
        let staff: BTreeSet<_> = seen.iter().map(|visit| visit.staff).collect();
        let places: BTreeSet<_> = seen.iter().map(|visit| visit.workplace).collect();
        if staff.len() < 3 { 0 } else { staff.len() + places.len() - 1 }
    };
    let idle: Vec<&Visit<'_>> = visits.iter().filter(|visit| visit.is_idle()).collect();
    most(&idle, (LookPattern::Celebrity, limits.celebrity_staff), limits, weigh)
}

/// Which protected people were looked up again and again by staff who opened no case themselves: that somebody of the
/// family was served elsewhere that day explains nothing.
pub(super) fn protected(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    let idle: Vec<&Visit<'_>> = visits.iter().filter(|visit| visit.protected && !visit.own_case).collect();
    most(&idle, (LookPattern::Protected, limits.protected), limits, |seen| seen.len())
}

/// For each person the days in which they weigh most, where that is enough.
fn most<'a>(
    visits: &[&Visit<'a>],
    (pattern, least): (LookPattern, u32),
    limits: &LookLimits,
    weigh: impl Fn(&[&Visit<'a>]) -> usize,
) -> Vec<LookAlert> {
    let before = Span::new().days(i64::from(limits.celebrity_days).saturating_sub(1));
    let enough = usize::try_from(least).unwrap_or(usize::MAX);
    let mut found = Vec::new();
    for seen in by(visits.iter().copied(), |visit| Some(visit.person)).into_values() {
        let days: BTreeSet<_> = seen.iter().map(|visit| visit.day()).collect();
        let windows = days.into_iter().map(|last| {
            let first = last.saturating_sub(before);
            seen.iter().copied().filter(|visit| (first..=last).contains(&visit.day())).collect::<Vec<_>>()
        });
        let best = windows.map(|window| (weigh(&window), window)).max_by_key(|(weight, _)| *weight);
        if let Some((_, window)) = best.filter(|(weight, _)| *weight >= enough) {
            let staff = window.iter().map(|visit| visit.staff).collect::<BTreeSet<_>>().len();
            let count = if pattern == LookPattern::Celebrity { staff } else { window.len() };
            found.extend(LookAlert::of(pattern, &window, (count, least)));
        }
    }
    found
}
