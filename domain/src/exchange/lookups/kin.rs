//! People of one's own name, and people of one street: more of them without a case than the work at that place gives.

use std::collections::{BTreeMap, BTreeSet};

use super::chance::number;
use super::group::{Beside, Group, Measure, beside};
use super::visits::Visit;
use super::{LookAlert, LookLimits, LookPattern, Mark, by};

/// Some prefer one counter to another: that much more often is still usual.
const LIKED: f64 = 1.25;
/// One name and one street are one's own: of these, chance need not be ruled out as often as of all streets.
const OWN: f64 = 100.0;

/// Who looked many people of their own name up, and did nothing for them.
pub(super) fn namesakes(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    let all = beside(visits);
    let measure = Measure {
        pattern: LookPattern::Namesakes,
        least: limits.namesakes,
        days: limits.namesakes_days,
        one_in: f64::from(limits.chance_one_in) / OWN,
        more: (1.0, preferred(&all, named)),
        count: |seen| seen.len(),
    };
    all.iter().filter_map(|beside| measure.most(&named(beside)?, beside)).collect()
}

/// Who looked many households of one street up, and did nothing for them.
pub(super) fn neighbours(visits: &[Visit<'_>], limits: &LookLimits) -> Vec<LookAlert> {
    let all = beside(visits);
    let one_in = f64::from(limits.chance_one_in);
    // The more streets there are, the likelier chance fills one of them.
    let measure = |one_in, more| Measure {
        pattern: LookPattern::Neighbours,
        least: limits.neighbours,
        days: limits.neighbours_days,
        one_in,
        more,
        count: |seen| seen.iter().map(|visit| visit.household).collect::<BTreeSet<_>>().len(),
    };
    let own = measure(one_in / OWN, (1.0, preferred(&all, near)));
    let most = |beside: &Beside<'_, '_>| {
        let near = near(beside);
        let streets: BTreeSet<_> = beside.colleagues.iter().filter_map(|visit| visit.street).collect();
        let other = measure(one_in / OWN * number(streets.len()).max(1.0), (LIKED, 0.0));
        let own = near.as_ref().and_then(|street| own.most(street, beside));
        let here = near.map(|street| street.mark);
        let streets: BTreeMap<Mark, _> = by(beside.mine.iter().copied(), |visit| visit.street);
        let others = streets.into_iter().filter(|(mark, _)| Some(*mark) != here).filter_map(|(mark, there)| {
            let street = Group { key: |visit| visit.street, mark, there };
            other.most(&street, beside)
        });
        others.chain(own).max_by_key(|alert| alert.count.saturating_sub(alert.usual))
    };
    all.iter().filter_map(most).collect()
}

/// The people of the member of staff's own name.
fn named<'v, 'a>(beside: &Beside<'v, 'a>) -> Option<Group<'v, 'a>> {
    let there: Vec<&Visit<'_>> = beside.mine.iter().copied().filter(|visit| visit.namesake).collect();
    Some(Group { key: |visit| visit.family, mark: there.first()?.family?, there })
}

/// The people of the member of staff's own street.
fn near<'v, 'a>(beside: &Beside<'v, 'a>) -> Option<Group<'v, 'a>> {
    let there: Vec<&Visit<'_>> = beside.mine.iter().copied().filter(|visit| visit.near).collect();
    Some(Group { key: |visit| visit.street, mark: there.first()?.street?, there })
}

/// Relatives and neighbours like to go to the counter of somebody they know: which share of all idle visits that is, over
/// what comes by chance.
fn preferred<'v, 'a>(all: &[Beside<'v, 'a>], own: fn(&Beside<'v, 'a>) -> Option<Group<'v, 'a>>) -> f64 {
    let more = all.iter().filter_map(|beside| {
        let group = own(beside)?;
        Some(number(group.there.len()) - number(beside.mine.len()) * group.usual(beside))
    });
    let visits: usize = all.iter().map(|beside| beside.mine.len()).sum();
    (more.sum::<f64>() / number(visits.max(1))).max(0.0)
}
