//! Looking people up when nobody can be at the counter.

use jiff::civil::{DateTime, Time};
use std::collections::{BTreeMap, BTreeSet};

use super::chance::{is_beyond, number, rounded};
use super::visits::Visit;
use super::{LookAlert, LookLimits, LookPattern, by};
use crate::catalogue::Centre;

/// Colleagues who work within so many seconds work at the same time.
const TOGETHER_SECONDS: u64 = 2700;
/// Whoever looks somebody up again within so many seconds has not been away.
const BREAK_SECONDS: i64 = 2700;
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

/// Who looked people up outside the hours of their workplace, alone: several in one day, or altogether more than chance
/// gives where others now and then stay late.
pub(super) fn after_hours(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    let places = by(visits, |visit| Some((visit.workplace, visit.day())));
    let staff = by(visits, |visit| Some(visit.staff));
    let size: BTreeMap<&str, usize> = by(visits, |visit| Some(visit.workplace))
        .into_iter()
        .map(|(place, there)| (place, there.iter().map(|visit| visit.staff).collect::<BTreeSet<_>>().len()))
        .collect();
    let alone = |visit: &Visit<'_>| {
        let others = places.get(&(visit.workplace, visit.day())).map_or(0, |there| beside(visit, there));
        let all = size.get(visit.workplace).copied().unwrap_or_default();
        others == 0 || (others < COLLEAGUES && (others + 1) * 2 < all)
    };
    let odd = staff.into_values().map(|mine| odd_hours(&mine, limits.grace_minutes));
    let odd: Vec<Vec<&Visit<'_>>> = odd.map(|mine| mine.into_iter().filter(|visit| alone(visit)).collect()).collect();
    let usual = number(odd.iter().map(Vec::len).sum()) / number(odd.len().max(1));
    let enough = usize::try_from(limits.after_hours).unwrap_or(usize::MAX);
    let is_odd = |all: &Vec<&Visit<'_>>| {
        let days = by(all.iter().copied(), |visit| Some(visit.day()));
        days.values().any(|day| day.len() >= enough)
            || (all.len() >= enough && is_beyond(all.len(), usual, f64::from(limits.chance_one_in)))
    };
    odd.into_iter()
        .filter(is_odd)
        .filter_map(|all| LookAlert::of(LookPattern::AfterHours, &all, (all.len(), rounded(usual))))
        .collect()
}

/// Of one member of staff's visits those that are outside the hours. Whoever goes on without a break is finishing their
/// work, and so is who has a case in hand: up to twice as long.
fn odd_hours<'v, 'a>(mine: &[&'v Visit<'a>], grace: u32) -> Vec<&'v Visit<'a>> {
    let (mut at_work, mut before): (bool, Option<DateTime>) = (false, None);
    let mut odd = Vec::new();
    for visit in mine {
        let goes_on = before.is_some_and(|before| visit.at.duration_since(before).as_secs() <= BREAK_SECONDS);
        at_work = visit.outside == 0 || (at_work && goes_on);
        before = Some(visit.at);
        let finishing = at_work || visit.case;
        if visit.outside > grace.saturating_mul(if finishing { 2 } else { 1 }) {
            odd.push(*visit);
        }
    }
    odd
}

/// How many colleagues worked at that time.
fn beside(visit: &Visit<'_>, there: &[&Visit<'_>]) -> usize {
    let together = |other: &&&Visit<'_>| {
        other.outside > 0
            && other.staff != visit.staff
            && other.at.duration_since(visit.at).unsigned_abs().as_secs() <= TOGETHER_SECONDS
    };
    there.iter().filter(together).map(|other| other.staff).collect::<BTreeSet<_>>().len()
}
