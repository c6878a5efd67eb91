//! One's own record, and those of the people with whom one lives: nobody has to look there, so few are enough.

use std::collections::BTreeSet;

use super::visits::Visit;
use super::{LookAlert, LookLimits, LookPattern, Tie, by};

/// Who looked their own record up.
pub(super) fn own_record(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    tied(visits, Tie::Own)
        .into_iter()
        .filter(|own| own.len() >= usize(limits.own_record))
        .filter_map(|own| LookAlert::of(LookPattern::OwnRecord, &own, (own.len(), limits.own_record)))
        .collect()
}

/// Who looked the people up with whom they live, on several days: once happens when a family comes to the counter.
pub(super) fn household(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    let days = |all: &[&Visit<'_>]| all.iter().map(|visit| visit.day()).collect::<BTreeSet<_>>().len();
    tied(visits, Tie::Household)
        .into_iter()
        .filter(|all| days(all) >= usize(limits.household_days))
        .filter_map(|all| LookAlert::of(LookPattern::Household, &all, (days(&all), limits.household_days)))
        .collect()
}

fn tied<'v, 'a>(visits: &'v [Visit<'a>], tie: Tie) -> Vec<Vec<&'v Visit<'a>>> {
    by(visits.iter().filter(|visit| visit.tie == tie), |visit| Some(visit.staff)).into_values().collect()
}

fn usize(limit: u32) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}
