//! Members of staff after whose look-ups far less follows than after their colleagues'.

use jiff::Span;
use std::collections::BTreeMap;

use super::chance::{median, number, rounded};
use super::visits::{Visit, days};
use super::{LookAlert, LookLimits, LookPattern, by};

/// The members of staff of a smaller workplace are compared with all, and with each other where more is usual there.
const COLLEAGUES: usize = 5;
/// Members of staff differ by at least so much, whatever a few days say.
const SPREAD_AT_LEAST: f64 = 0.04;
/// From the middle distance to the standard deviation of a normal distribution.
const MIDDLE_TO_DEVIATION: f64 = 1.482_6;

/// What one member of staff did in some days.
struct Share<'v, 'a> {
    workplace: &'a str,
    staff: &'a str,
    idle: Vec<&'v Visit<'a>>,
    all: usize,
}

impl Share<'_, '_> {
    fn part(&self) -> f64 {
        number(self.idle.len()) / number(self.all.max(1))
    }
}

/// Whose share of visits without a case lies so far above that of colleagues in the same days that neither chance nor the
/// difference between colleagues explains it.
pub(super) fn no_case(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    let before = Span::new().days(i64::from(limits.no_case_days).saturating_sub(1));
    let mut worst: BTreeMap<String, (f64, LookAlert)> = BTreeMap::new();
    let days = days(visits);
    let Some((begin, end)) = days.first().copied().zip(days.last().copied()) else { return Vec::new() };
    // A few days say little; where there are no more, they have to do.
    let from = begin.saturating_add(before).min(end);
    for last in days.range(from..).copied() {
        let first = last.saturating_sub(before);
        let within: Vec<&Visit<'_>> =
            visits.iter().filter(|visit| visit.found && (first..=last).contains(&visit.day())).collect();
        let shares = shares(&within);
        for (staff, deviations, alert) in above(&shares, limits) {
            if worst.get(staff).is_none_or(|(most, _)| deviations > *most) {
                worst.insert(staff.to_owned(), (deviations, alert));
            }
        }
    }
    worst.into_values().map(|(_, alert)| alert).collect()
}

fn shares<'v, 'a>(visits: &[&'v Visit<'a>]) -> Vec<Share<'v, 'a>> {
    by(visits.iter().copied(), |visit| Some((visit.workplace, visit.staff)))
        .into_iter()
        .map(|((workplace, staff), mine)| {
            let all = mine.len();
            Share { workplace, staff, idle: mine.into_iter().filter(|visit| visit.is_idle()).collect(), all }
        })
        .collect()
}

fn above<'a>(shares: &[Share<'_, 'a>], limits: &LookLimits) -> Vec<(&'a str, f64, LookAlert)> {
    let least = usize::try_from(limits.no_case).unwrap_or(usize::MAX);
    let enough: Vec<&Share<'_, '_>> = shares.iter().filter(|share| share.all >= least).collect();
    let middle = |of: &dyn Fn(&Share<'_, '_>) -> bool| {
        let mut parts: Vec<f64> = enough.iter().filter(|share| of(share)).map(|share| share.part()).collect();
        if parts.len() >= COLLEAGUES { median(&mut parts) } else { None }
    };
    let everywhere = middle(&|_| true);
    let mut centres: BTreeMap<&str, Option<f64>> = BTreeMap::new();
    for share in &enough {
        let here = share.workplace;
        centres.entry(here).or_insert_with(|| middle(&|other| other.workplace == here));
    }
    let usual = |share: &Share<'_, '_>| {
        let here = centres.get(share.workplace).copied().flatten();
        here.or_else(|| everywhere.map(|all| all.max(of_others(share, &enough))))
    };
    let mut distances: Vec<f64> =
        enough.iter().filter_map(|share| Some((share.part() - usual(share)?).abs())).collect();
    let Some(spread) = median(&mut distances) else { return Vec::new() };
    let spread = (spread * MIDDLE_TO_DEVIATION).max(SPREAD_AT_LEAST);
    let found = enough.iter().filter(|share| share.idle.len() >= least).filter_map(|share| {
        let usual = usual(share)?;
        let deviation = (spread * spread + usual * (1.0 - usual) / number(share.all)).sqrt();
        let deviations = (share.part() - usual) / deviation;
        let mean = rounded(usual * number(share.all));
        let alert = LookAlert::of(LookPattern::NoCase, &share.idle, (share.idle.len(), mean))?;
        (deviations >= f64::from(limits.no_case_deviations)).then_some((share.staff, deviations, alert))
    });
    found.collect()
}

/// The share of the others at the same workplace, all together.
fn of_others(share: &Share<'_, '_>, all: &[&Share<'_, '_>]) -> f64 {
    let others = all.iter().filter(|other| other.workplace == share.workplace && other.staff != share.staff);
    let (idle, visits) = others.fold((0, 0), |(idle, all), other| (idle + other.idle.len(), all + other.all));
    number(idle) / number(visits.max(1))
}
