//! What somebody who may perhaps have something still has to say for it: services that wait for the same stand together.

use super::{Outlook, Standing};
use crate::facts::FactId;
use std::collections::{BTreeMap, BTreeSet};

/// For what a service waits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waits {
    /// For the answer to a question of the check.
    Question(FactId),
    /// For something that only the application asks, and other services too.
    Fact(FactId),
    /// For something that only the application for it asks.
    Own,
    /// For an officer, who decides.
    Officer,
}

/// Services that wait for the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// For what.
    pub on: Waits,
    /// Their places among the outlooks.
    pub places: Vec<usize>,
    /// How many of them wait for nothing else.
    pub settles: usize,
    /// Of what was answered: how much the one of them asks about that asks about most of it.
    pub touched: usize,
}

/// So many of what one may perhaps have are shown first.
const NEAREST: usize = 5;

/// What one may perhaps have and what asks about something that was answered: the first few, by their places among the
/// outlooks.
pub fn nearest(outlooks: &[Outlook<'_>]) -> Vec<usize> {
    let all = outlooks.iter().enumerate();
    let near = all.filter(|(_, one)| one.standing == Standing::Perhaps && one.touched > 0);
    near.map(|(place, _)| place).take(NEAREST).collect()
}

/// What one may perhaps have, by what it depends on: first the questions of services that ask about most of what was
/// answered, and of these the one whose answer would settle most. `open` are the questions that are not answered yet.
pub fn waiting(outlooks: &[Outlook<'_>], open: &BTreeSet<FactId>) -> Vec<Waiting> {
    let perhaps: Vec<usize> = outlooks
        .iter()
        .enumerate()
        .filter_map(|(place, outlook)| (outlook.standing == Standing::Perhaps).then_some(place))
        .collect();
    let missing = |place: usize| outlooks.get(place).map_or(&[][..], |outlook| outlook.missing.as_slice());
    let mut counts: BTreeMap<&FactId, usize> = BTreeMap::new();
    for fact in perhaps.iter().flat_map(|place| missing(*place)) {
        *counts.entry(fact).or_default() += 1;
    }
    let mut groups: BTreeMap<Waits, Waiting> = BTreeMap::new();
    for place in perhaps {
        let on = waits(missing(place), &counts, open);
        let alone = matches!(on, Waits::Question(_)) && missing(place).len() == 1;
        let new = |on| Waiting { on, places: Vec::new(), settles: 0, touched: 0 };
        let group = groups.entry(on.clone()).or_insert_with(|| new(on));
        group.places.push(place);
        group.touched = group.touched.max(outlooks.get(place).map_or(0, |outlook| outlook.touched));
        group.settles += usize::from(alone);
    }
    let mut groups: Vec<Waiting> = groups.into_values().collect();
    groups.sort_by_key(order);
    groups
}

/// What comes first has the smallest: questions, then what asks about most of the answers, then what settles most.
fn order(group: &Waiting) -> (u8, usize, usize, usize) {
    let rank = match &group.on {
        Waits::Question(_) => 0,
        Waits::Fact(_) => 1,
        Waits::Own => 2,
        Waits::Officer => 3,
    };
    let most_first = |count: usize| usize::MAX - count;
    (rank, most_first(group.touched), most_first(group.settles), most_first(group.places.len()))
}

/// Of what it lacks: the question that most services wait for, or what most applications ask.
fn waits(missing: &[FactId], counts: &BTreeMap<&FactId, usize>, open: &BTreeSet<FactId>) -> Waits {
    let count = |fact: &FactId| counts.get(fact).copied().unwrap_or_default();
    let most = |facts: Vec<&FactId>| facts.into_iter().max_by_key(|fact| count(fact)).cloned();
    let (asked, others): (Vec<&FactId>, Vec<&FactId>) = missing.iter().partition(|fact| open.contains(*fact));
    if missing.is_empty() {
        return Waits::Officer;
    }
    if let Some(question) = most(asked) {
        return Waits::Question(question);
    }
    most(others).filter(|fact| count(fact) > 1).map_or(Waits::Own, Waits::Fact)
}

/// The services that stand elsewhere than before, each with where it stood and where it stands.
pub fn moves(before: &[Outlook<'_>], after: &[Outlook<'_>]) -> Vec<(String, Standing, Standing)> {
    let stood = |id: &str| before.iter().find(|one| one.service.id == id).map(|one| one.standing);
    let moved = |one: &Outlook<'_>| {
        let from = stood(&one.service.id).filter(|from| *from != one.standing)?;
        Some((one.service.id.clone(), from, one.standing))
    };
    after.iter().filter_map(moved).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(path: &str) -> FactId {
        FactId::new("applicant", path)
    }

    #[test]
    fn a_service_waits_for_the_question_that_most_wait_for() {
        let (born, sex, moved) = (fact("birth_date"), fact("sex"), fact("move_date"));
        let counts = BTreeMap::from([(&born, 5), (&sex, 2), (&moved, 9)]);
        let open = BTreeSet::from([born.clone(), sex.clone()]);
        let all = [sex.clone(), moved.clone(), born.clone()];
        assert_eq!(waits(&all, &counts, &open), Waits::Question(born.clone()));
        assert_eq!(waits(&all[1..2], &counts, &open), Waits::Fact(moved.clone()));
        assert_eq!(waits(&[fact("plot")], &counts, &open), Waits::Own, "nobody else waits for it");
        assert_eq!(waits(&[], &counts, &open), Waits::Officer);
    }

    #[test]
    fn the_next_question_is_one_of_what_was_spoken_of_and_then_the_one_that_settles_most() {
        let group = |on, settles, touched| Waiting { on, places: vec![0], settles, touched };
        let licence = group(Waits::Question(fact("licence")), 9, 1);
        let insured = group(Waits::Question(fact("insured")), 1, 3);
        let worked = group(Waits::Question(fact("worked")), 2, 3);
        let plot = group(Waits::Fact(fact("plot")), 0, 4);
        let mut all = vec![plot.clone(), licence.clone(), insured.clone(), worked.clone()];
        all.sort_by_key(order);
        assert_eq!(all, [worked, insured, licence, plot]);
    }
}
