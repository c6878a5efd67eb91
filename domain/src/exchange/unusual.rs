//! What is unusual in the exchange log: patterns that an auditor looks into. Findings name a service, a number and one
//! exchange by which the rows are found; never a person.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

use super::lookups::LookLimits;

/// From which number on something is unusual.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Refusals of one authority's service in a day.
    pub refusals_a_day: u32,
    /// People at whom one actor looks in a day.
    pub people_an_actor_a_day: u32,
    /// Services on behalf of which one person is looked at in a day.
    pub services_a_person_a_day: u32,
    /// An hour of the day is outside a service's usual ones when fewer than so many of a thousand of its looks are in it.
    pub usual_hour_permille: u32,
    /// A service has usual hours only when there are that many looks to tell them from.
    pub usual_hours_from_looks: u32,
    /// The same for what staff look up.
    #[serde(default)]
    pub lookups: LookLimits,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            refusals_a_day: 50,
            people_an_actor_a_day: 200,
            services_a_person_a_day: 12,
            usual_hour_permille: 5,
            usual_hours_from_looks: 500,
            lookups: LookLimits::default(),
        }
    }
}

/// One look, as far as patterns are concerned.
#[derive(Clone, Debug)]
pub struct Seen {
    /// When, where the portal is.
    pub at: DateTime,
    /// The exchange.
    pub exchange: Uuid,
    /// Who acted, by an id that is compared only; `None` when nobody did.
    pub actor: Option<String>,
    /// Whom it was about, by a hash that is compared only.
    pub subject: Option<Vec<u8>>,
    /// The authority that asked.
    pub requester: String,
    /// For which service or function.
    pub service: String,
    /// Whether it was allowed.
    pub allowed: bool,
}

/// Which pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pattern {
    /// Many refusals of one service in a day.
    ManyRefusals,
    /// One actor looked at very many people in a day.
    ManyPeople,
    /// One person was looked at on behalf of many services in a day.
    ManyServices,
    /// A service looked at hours at which it hardly ever does.
    UnusualHour,
}

impl Pattern {
    /// Every pattern, for texts and tests.
    pub const ALL: [Self; 4] = [Self::ManyRefusals, Self::ManyPeople, Self::ManyServices, Self::UnusualHour];

    /// Its name in texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::ManyRefusals => "many-refusals",
            Self::ManyPeople => "many-people",
            Self::ManyServices => "many-services",
            Self::UnusualHour => "unusual-hour",
        }
    }
}

/// Something unusual. No person is named: whoever may see the log finds the rows by the exchange.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unusual {
    /// The day.
    pub day: Date,
    /// Which pattern.
    pub pattern: Pattern,
    /// The authority, of one look among them.
    pub requester: String,
    /// The service, of one look among them.
    pub service: String,
    /// The hour, for [`Pattern::UnusualHour`].
    pub hour: Option<i8>,
    /// How many there were.
    pub count: u32,
    /// From which number on it is unusual.
    pub limit: u32,
    /// The first exchange among them.
    pub exchange: Uuid,
}

/// Whose, what, when.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Refusals(Date, String, String),
    People(Date, String),
    Services(Date, Vec<u8>),
}

/// What was counted under a key.
struct Tally {
    first: Seen,
    count: u32,
    others: HashSet<Vec<u8>>,
}

/// Sees looks one after the other, in any order of days, and remembers no more than it must.
pub struct Watch {
    limits: Limits,
    tallies: BTreeMap<Key, Tally>,
    hours: BTreeMap<String, [u32; 24]>,
    hourly: BTreeMap<(Date, i8, String), Tally>,
}

impl Watch {
    /// A watch with these limits.
    pub fn new(limits: Limits) -> Self {
        Self { limits, tallies: BTreeMap::new(), hours: BTreeMap::new(), hourly: BTreeMap::new() }
    }

    /// Takes a look into account.
    pub fn see(&mut self, seen: &Seen) {
        let day = seen.at.date();
        if !seen.allowed {
            let key = Key::Refusals(day, seen.requester.clone(), seen.service.clone());
            count(self.tallies.entry(key).or_insert_with(|| Tally::of(seen)), None);
        }
        if let (Some(actor), Some(subject)) = (&seen.actor, &seen.subject) {
            let key = Key::People(day, actor.clone());
            count(self.tallies.entry(key).or_insert_with(|| Tally::of(seen)), Some(subject.clone()));
        }
        if let Some(subject) = &seen.subject {
            let key = Key::Services(day, subject.clone());
            let service = seen.service.clone().into_bytes();
            count(self.tallies.entry(key).or_insert_with(|| Tally::of(seen)), Some(service));
        }
        let hour = seen.at.hour();
        if let Some(looks) = usize::try_from(hour)
            .ok()
            .and_then(|hour| self.hours.entry(seen.service.clone()).or_default().get_mut(hour))
        {
            *looks = looks.saturating_add(1);
        }
        let key = (day, hour, seen.service.clone());
        count(self.hourly.entry(key).or_insert_with(|| Tally::of(seen)), None);
    }

    /// What was unusual in all that was seen, newest day first.
    pub fn findings(&self) -> Vec<Unusual> {
        let mut found: Vec<Unusual> = self.tallies.iter().filter_map(|(key, tally)| self.finding(key, tally)).collect();
        found.extend(self.hourly.iter().filter_map(|(key, tally)| self.at_night(key, tally)));
        found.sort_by(|a, b| b.day.cmp(&a.day).then_with(|| a.cmp(b)));
        found
    }

    fn finding(&self, key: &Key, tally: &Tally) -> Option<Unusual> {
        let (day, pattern, limit) = match key {
            Key::Refusals(day, ..) => (*day, Pattern::ManyRefusals, self.limits.refusals_a_day),
            Key::People(day, _) => (*day, Pattern::ManyPeople, self.limits.people_an_actor_a_day),
            Key::Services(day, _) => (*day, Pattern::ManyServices, self.limits.services_a_person_a_day),
        };
        let distinct = u32::try_from(tally.others.len()).unwrap_or(u32::MAX);
        let count = if pattern == Pattern::ManyRefusals { tally.count } else { distinct };
        (count >= limit).then(|| tally.unusual(day, pattern, (count, limit)))
    }

    fn at_night(&self, (day, hour, service): &(Date, i8, String), tally: &Tally) -> Option<Unusual> {
        let hours = self.hours.get(service)?;
        let all: u32 = hours.iter().sum();
        let here = *hours.get(usize::try_from(*hour).ok()?)?;
        let rare = u64::from(here) * 1000 < u64::from(all) * u64::from(self.limits.usual_hour_permille);
        let enough = all >= self.limits.usual_hours_from_looks;
        (rare && enough).then(|| {
            let found = tally.unusual(*day, Pattern::UnusualHour, (tally.count, 1));
            Unusual { hour: Some(*hour), ..found }
        })
    }
}

impl Tally {
    fn of(seen: &Seen) -> Self {
        let first = Seen { actor: None, subject: None, ..seen.clone() };
        Self { first, count: 0, others: HashSet::new() }
    }

    fn unusual(&self, day: Date, pattern: Pattern, (count, limit): (u32, u32)) -> Unusual {
        Unusual {
            day,
            pattern,
            requester: self.first.requester.clone(),
            service: self.first.service.clone(),
            hour: None,
            count,
            limit,
            exchange: self.first.exchange,
        }
    }
}

fn count(tally: &mut Tally, other: Option<Vec<u8>>) {
    tally.count = tally.count.saturating_add(1);
    tally.others.extend(other);
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)] // tests stop at the first surprise
mod tests {
    use super::*;
    use jiff::civil::date;

    fn limits() -> Limits {
        Limits {
            refusals_a_day: 3,
            people_an_actor_a_day: 4,
            services_a_person_a_day: 3,
            usual_hour_permille: 20,
            usual_hours_from_looks: 100,
            ..Limits::default()
        }
    }

    fn seen(number: u128, hour: i8) -> Seen {
        Seen {
            at: date(2026, 11, 21).at(hour, 0, 0, 0),
            exchange: Uuid::from_u128(number),
            actor: Some(format!("actor-{number}")),
            subject: Some(vec![1; 8]),
            requester: "registry".to_owned(),
            service: "family-book".to_owned(),
            allowed: true,
        }
    }

    fn findings(all: &[Seen]) -> Vec<(Pattern, u32)> {
        let mut watch = Watch::new(limits());
        all.iter().for_each(|one| watch.see(one));
        watch.findings().into_iter().map(|found| (found.pattern, found.count)).collect()
    }

    #[test]
    fn refusals_are_counted_by_day_and_service() {
        let refused = |number, day| Seen { allowed: false, at: date(2026, 11, day).at(9, 0, 0, 0), ..seen(number, 9) };
        assert_eq!(findings(&[refused(1, 20), refused(2, 20), refused(3, 21)]), []);
        let other = Seen { service: "licence".to_owned(), ..refused(4, 20) };
        assert_eq!(findings(&[refused(1, 20), refused(2, 20), other]), []);
        assert_eq!(findings(&[refused(1, 20), refused(2, 20), refused(3, 20)]), [(Pattern::ManyRefusals, 3)]);
        assert_eq!(findings(&[seen(1, 9), seen(2, 9), seen(3, 9), seen(4, 9)]), [], "allowed ones are not counted");
    }

    #[test]
    fn an_actor_who_looks_at_many_people_is_found_once_a_day() {
        let look = |person: u8| Seen { actor: Some("clerk".to_owned()), subject: Some(vec![person]), ..seen(1, 9) };
        let three: Vec<Seen> = [1, 2, 3, 3, 3].map(look).to_vec();
        assert_eq!(findings(&three), [], "the same person is one");
        let four: Vec<Seen> = [1, 2, 3, 4, 5].map(look).to_vec();
        assert_eq!(findings(&four), [(Pattern::ManyPeople, 5)]);
        let nobody: Vec<Seen> = four.iter().map(|one| Seen { actor: None, ..one.clone() }).collect();
        assert_eq!(findings(&nobody), []);
    }

    #[test]
    fn a_person_looked_at_from_many_services_is_found() {
        let look = |service: &str| Seen { service: service.to_owned(), ..seen(7, 9) };
        assert_eq!(findings(&["a", "b", "a"].map(look)), []);
        assert_eq!(findings(&["a", "b", "c"].map(look)), [(Pattern::ManyServices, 3)]);
    }

    #[test]
    fn hours_are_unusual_once_there_are_usual_ones() {
        let mut all: Vec<Seen> = (0..99).map(|number| seen(number, 9)).collect();
        assert_eq!(findings(&[all.clone(), vec![]].concat()), [], "too few to tell");
        all.push(seen(99, 10));
        assert_eq!(findings(&all), [(Pattern::UnusualHour, 1)]);
        all.push(seen(100, 10));
        assert_eq!(findings(&all), [(Pattern::UnusualHour, 2)], "2 of 101 is still below 20 of 1000");
        all.push(seen(101, 10));
        assert_eq!(findings(&all), [], "3 of 102 is not");
    }

    #[test]
    fn findings_name_nobody() {
        let secret = |number: u128| Seen {
            actor: Some("0011598018".to_owned()),
            subject: Some(number.to_be_bytes().to_vec()),
            allowed: false,
            ..seen(number, 9)
        };
        let all: Vec<Seen> = (0..10).map(secret).collect();
        let mut watch = Watch::new(limits());
        all.iter().for_each(|one| watch.see(one));
        let found = watch.findings();
        assert_eq!(
            found.iter().map(|one| one.pattern).collect::<Vec<_>>(),
            [Pattern::ManyRefusals, Pattern::ManyPeople]
        );
        assert!(found.iter().all(|one| !format!("{one:?}").contains("0011598018")));
        assert!(found.iter().all(|one| one.exchange == Uuid::from_u128(0)), "the first one leads to the rows");
    }
}
