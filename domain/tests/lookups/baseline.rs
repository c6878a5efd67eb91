//! What fixed counts alone would find, as rules of thumb have it: to be compared with.

use domain::exchange::lookups::{Look, LookAlert, LookPattern, Tie};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

type Grouped<'a> = BTreeMap<(String, Date), Vec<&'a Look>>;

/// From how many a day on there is an alert.
pub(crate) struct Counts {
    household: usize,
    namesakes: usize,
    neighbours: usize,
    unknown: usize,
    looks: usize,
    late_minutes: u32,
    idle_percent: usize,
    celebrity: usize,
}

/// So that little is missed.
pub(crate) const LOW: Counts = Counts {
    household: 1,
    namesakes: 3,
    neighbours: 3,
    unknown: 5,
    looks: 60,
    late_minutes: 0,
    idle_percent: 50,
    celebrity: 3,
};

/// So that an auditor can read all of it.
pub(crate) const HIGH: Counts = Counts {
    household: 1,
    namesakes: 8,
    neighbours: 8,
    unknown: 15,
    looks: 100,
    late_minutes: 120,
    idle_percent: 75,
    celebrity: 4,
};

/// An alert for each member of staff (or person) and day on which a count is reached.
pub(crate) fn fixed_counts(looks: &[Look], counts: &Counts) -> Vec<LookAlert> {
    let by_staff = grouped(looks, |look| look.staff.clone());
    let by_person = grouped(looks, |look| look.person.to_string());
    let mut found = Vec::new();
    for seen in by_staff.values() {
        let of = |is: &dyn Fn(&Look) -> bool| seen.iter().copied().filter(|look| is(look)).collect::<Vec<_>>();
        let mut rule = |pattern, seen: Vec<&Look>, least: usize| {
            if seen.len() >= least {
                found.push(alert(pattern, &seen));
            }
        };
        rule(LookPattern::OwnRecord, of(&|look| look.tie == Tie::Own), 1);
        rule(LookPattern::Household, of(&|look| look.tie == Tie::Household), counts.household);
        rule(LookPattern::Namesakes, of(&|look| look.namesake), counts.namesakes);
        rule(LookPattern::Neighbours, of(&|look| look.near), counts.neighbours);
        rule(LookPattern::UnknownIds, of(&|look| !look.found), counts.unknown);
        rule(LookPattern::Burst, seen.clone(), counts.looks);
        rule(LookPattern::AfterHours, of(&|look| look.outside > counts.late_minutes), 1);
        let idle = of(&|look| look.found && !look.case);
        if idle.len() * 100 > seen.len() * counts.idle_percent {
            rule(LookPattern::NoCase, idle, 10);
        }
    }
    for seen in by_person.values() {
        if seen.iter().map(|look| &look.staff).collect::<BTreeSet<_>>().len() >= counts.celebrity {
            found.push(LookAlert { person: Some(seen[0].person), ..alert(LookPattern::Celebrity, seen) });
        }
    }
    found
}

fn grouped(looks: &[Look], key: impl Fn(&Look) -> String) -> Grouped<'_> {
    let mut all = Grouped::new();
    looks.iter().for_each(|look| all.entry((key(look), look.at.date())).or_default().push(look));
    all
}

fn alert(pattern: LookPattern, seen: &[&Look]) -> LookAlert {
    LookAlert {
        pattern,
        staff: seen.iter().map(|look| look.staff.clone()).collect::<BTreeSet<_>>().into_iter().collect(),
        workplaces: Vec::new(),
        person: None,
        first: seen.iter().map(|look| look.at).min().unwrap(),
        last: seen.iter().map(|look| look.at).max().unwrap(),
        count: seen.len() as u32,
        usual: 0,
        looks: Vec::new(),
    }
}
