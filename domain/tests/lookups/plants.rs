//! Twenty members of staff, or groups of them, who look where they should not: written from what is known of such cases,
//! without a look at the limits. All of them do their work beside it.

use super::life::{Life, Whom};
use super::world::{DAYS, FIRST};
use domain::exchange::lookups::{LookAlert, LookPattern, Mark};
use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Span};
use std::collections::BTreeSet;

/// What was planted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    OwnName,
    Household,
    Neighbours,
    Celebrity,
    Enumeration,
    AfterHours,
    NoCase,
}

pub(crate) struct Plant {
    pub(crate) kind: Kind,
    pub(crate) what: &'static str,
    staff: BTreeSet<String>,
    person: Option<Mark>,
    from: Date,
    to: Date,
}

impl Plant {
    /// True when the alert is about the same people, at that time, and says what it is.
    pub(crate) fn is_found_by(&self, alert: &LookAlert) -> bool {
        let fits: &[LookPattern] = match self.kind {
            Kind::OwnName => &[LookPattern::OwnRecord, LookPattern::Namesakes],
            Kind::Household => &[LookPattern::Household],
            Kind::Neighbours => &[LookPattern::Neighbours],
            Kind::Celebrity => &[LookPattern::Celebrity, LookPattern::Protected],
            Kind::Enumeration => &[LookPattern::Burst, LookPattern::UnknownIds],
            Kind::AfterHours => &[LookPattern::AfterHours],
            Kind::NoCase => &[LookPattern::NoCase],
        };
        let person = self.person.is_none_or(|person| alert.person == Some(person));
        let staff = alert.staff.iter().any(|staff| self.staff.contains(staff));
        let time = alert.first.date() <= self.to && alert.last.date() >= self.from;
        fits.contains(&alert.pattern) && person && staff && time
    }
}

/// Plants twenty.
pub(crate) fn plant(life: &mut Life<'_>) -> Vec<Plant> {
    let mut used = BTreeSet::new();
    let mut planted = vec![own_record(life, &mut used)];
    planted.extend((0..2).map(|_| namesakes(life, &mut used)));
    planted.extend((0..3).map(|_| household(life, &mut used)));
    planted.extend((0..2).map(|_| street(life, &mut used, true)));
    planted.push(street(life, &mut used, false));
    planted.extend((0..2).map(|_| celebrity(life)));
    planted.push(protected(life, &mut used));
    planted.push(list(life, &mut used, (45, 40, 0.0), "reads a list of ids off, forty-five minutes"));
    planted.push(list(life, &mut used, (35, 55, 0.45), "tries numbers quickly"));
    planted.push(list(life, &mut used, (110, 28, 0.5), "tries numbers between visits"));
    planted.extend((0..3).map(|_| late(life, &mut used)));
    planted.extend((0..2).map(|_| seller(life, &mut used)));
    planted
}

/// A clerk nobody was planted on yet, with a day from which on they still work a while.
fn somebody(life: &mut Life<'_>, used: &mut BTreeSet<usize>, days: i64) -> (usize, Vec<Date>) {
    loop {
        let clerk = life.random.below(life.world.clerks.len());
        let begin = FIRST.saturating_add(Span::new().days(life.random.among(0, DAYS - days - 1)));
        let end = begin.saturating_add(Span::new().days(days - 1));
        let centre = &life.world.centres[life.world.clerks[clerk].centre];
        let shifts = life.shifts.get(&clerk).cloned().unwrap_or_default();
        let is_within = |day: &Date| (begin..=end).contains(day) && !centre.hours_on(*day).is_empty();
        let within: Vec<Date> = shifts.into_iter().filter(is_within).collect();
        let enough = within.len() as i64 * 2 >= days;
        if enough && used.insert(clerk) {
            return (clerk, within);
        }
    }
}

fn planted(life: &Life<'_>, (kind, what): (Kind, &'static str), clerk: usize, days: &[Date]) -> Plant {
    Plant {
        kind,
        what,
        staff: [life.world.clerks[clerk].name.clone()].into(),
        person: None,
        from: days[0],
        to: days[days.len() - 1],
    }
}

/// A moment on one of these days, at work.
fn moment(life: &mut Life<'_>, clerk: usize, days: &[Date]) -> DateTime {
    let day = *life.random.one(days);
    life.office_hour(life.world.clerks[clerk].centre, day)
}

fn home(life: &Life<'_>, clerk: usize) -> Whom {
    let one = &life.world.clerks[clerk];
    Whom { town: one.town, household: one.household, person: one.me }
}

fn own_record(life: &mut Life<'_>, used: &mut BTreeSet<usize>) -> Plant {
    let (clerk, days) = somebody(life, used, 20);
    for _ in 0..life.random.among(1, 3) {
        let at = moment(life, clerk, &days);
        life.look(clerk, home(life, clerk), (at, false));
    }
    planted(life, (Kind::OwnName, "own record"), clerk, &days)
}

/// Looks relatives up who live elsewhere.
fn namesakes(life: &mut Life<'_>, used: &mut BTreeSet<usize>) -> Plant {
    loop {
        let (clerk, days) = somebody(life, used, 14);
        let one = &life.world.clerks[clerk];
        let family = life.world.family_of(one);
        let named: Vec<usize> = life.world.towns[one.town].families[&family].clone();
        let named: Vec<usize> = named.into_iter().filter(|household| *household != one.household).collect();
        if named.len() < 4 {
            continue;
        }
        for _ in 0..life.random.among(7, 11) {
            let household = *life.random.one(&named);
            let people = &life.world.towns[one.town].households[household].people;
            let person = people.iter().position(|one| one.family == family).unwrap();
            let at = moment(life, clerk, &days);
            life.look(clerk, Whom { town: one.town, household, person }, (at, false));
        }
        return planted(life, (Kind::OwnName, "relatives"), clerk, &days);
    }
}

fn household(life: &mut Life<'_>, used: &mut BTreeSet<usize>) -> Plant {
    loop {
        let (clerk, days) = somebody(life, used, 30);
        let whom = home(life, clerk);
        let size = life.world.towns[whom.town].households[whom.household].people.len();
        if size < 2 {
            continue;
        }
        let times = life.random.among(2, 4) as usize;
        for turn in 0..times {
            let part = &days[turn * days.len() / times..(turn + 1) * days.len() / times];
            let (at, member) = (moment(life, clerk, part), 1 + life.random.below(size - 1));
            life.look(clerk, Whom { person: (whom.person + member) % size, ..whom }, (at, false));
        }
        return planted(life, (Kind::Household, "somebody at home"), clerk, &days);
    }
}

/// Looks the people of a street up: the clerk's own, or one where something is for sale.
fn street(life: &mut Life<'_>, used: &mut BTreeSet<usize>, own: bool) -> Plant {
    let (clerk, days) = somebody(life, used, 6);
    let one = &life.world.clerks[clerk];
    let town = if own { one.town } else { one.centre };
    let streets = &life.world.towns[town].streets;
    let there = if own { &streets[life.world.street_of(one)] } else { life.random.one(streets) };
    let times = if own { life.random.among(6, 9) } else { life.random.among(7, 11) };
    for _ in 0..times {
        let household = *life.random.one(there);
        let (whom, at) = (life.somebody(town, household), moment(life, clerk, &days));
        if (town, household) != (one.town, one.household) {
            life.look(clerk, whom, (at, false));
        }
    }
    planted(life, (Kind::Neighbours, if own { "the clerk's own street" } else { "a street" }), clerk, &days)
}

/// Somebody is in the news, and clerks of several centres are curious.
fn celebrity(life: &mut Life<'_>) -> Plant {
    let town = life.random.below(life.world.towns.len());
    let household = life.random.below(life.world.towns[town].households.len());
    let whom = life.somebody(town, household);
    let begin = FIRST.saturating_add(Span::new().days(life.random.among(0, 7) * 7 + life.random.among(0, 2)));
    let days: Vec<Date> = (0..3).map(|day| begin.saturating_add(Span::new().days(day))).collect();
    let wanted = life.random.among(6, 10) as usize;
    let mut staff = BTreeSet::new();
    while staff.len() < wanted {
        let clerk = life.random.below(life.world.clerks.len());
        let day = *life.random.one(&days);
        if life.shifts.get(&clerk).is_some_and(|shifts| shifts.contains(&day)) {
            let at = moment(life, clerk, &[day]);
            life.look(clerk, whom, (at, false));
            staff.insert(life.world.clerks[clerk].name.clone());
        }
    }
    let person = Some(life.world.towns[town].households[household].people[whom.person].mark);
    Plant { kind: Kind::Celebrity, what: "somebody in the news", staff, person, from: days[0], to: days[2] }
}

/// A protected person is looked up on several days by one who wants to know where they are.
fn protected(life: &mut Life<'_>, used: &mut BTreeSet<usize>) -> Plant {
    let (clerk, days) = somebody(life, used, 3);
    let all = life.world.towns.iter().enumerate().flat_map(|(town, all)| {
        all.households.iter().enumerate().flat_map(move |(household, home)| {
            let people = home.people.iter().enumerate().filter(|(_, one)| one.protected);
            people.map(move |(person, _)| Whom { town, household, person })
        })
    });
    let all: Vec<Whom> = all.collect();
    let whom = *life.random.one(&all);
    let colleagues: Vec<usize> =
        life.world.colleagues(life.world.clerks[clerk].centre).filter(|other| *other != clerk).collect();
    for day in &days {
        let at = moment(life, clerk, &[*day]);
        life.look(clerk, whom, (at, false));
    }
    let friend = *life.random.one(&colleagues);
    let at = moment(life, clerk, &days);
    life.look(friend, whom, (at, false));
    planted(life, (Kind::Celebrity, "a protected person"), clerk, &days)
}

/// Goes through numbers: so many minutes, so many numbers, which part of them nobody has.
fn list(
    life: &mut Life<'_>,
    used: &mut BTreeSet<usize>,
    (minutes, count, unknown): (i64, i64, f64),
    what: &'static str,
) -> Plant {
    let (clerk, days) = somebody(life, used, 2);
    let begin = moment(life, clerk, &days[..1]);
    for _ in 0..count {
        let at = begin + SignedDuration::from_secs(life.random.among(0, minutes * 60));
        if life.random.happens(unknown) {
            life.nobody(clerk, at);
            continue;
        }
        let town = life.random.below(life.world.towns.len());
        let household = life.random.below(life.world.towns[town].households.len());
        let whom = life.somebody(town, household);
        life.look(clerk, whom, (at, false));
    }
    planted(life, (Kind::Enumeration, what), clerk, &days[..1])
}

/// Comes back alone in the evening, or on a free day.
fn late(life: &mut Life<'_>, used: &mut BTreeSet<usize>) -> Plant {
    let (clerk, mut days) = somebody(life, used, 14);
    let centre = &life.world.centres[life.world.clerks[clerk].centre];
    let mut day = *life.random.one(&days);
    let mut begin = day.to_datetime(centre.hours_on(day).last().unwrap().to)
        + SignedDuration::from_mins(life.random.among(75, 240));
    if life.random.happens(0.35) {
        while !centre.hours_on(day).is_empty() {
            day = day.tomorrow().unwrap();
        }
        begin = day.at(i8::try_from(life.random.among(9, 19)).unwrap(), 0, 0, 0);
    }
    days.push(day);
    days.sort();
    for _ in 0..life.random.among(3, 6) {
        let town = life.random.below(life.world.towns.len());
        let household = life.random.below(life.world.towns[town].households.len());
        let whom = life.somebody(town, household);
        let at = begin + SignedDuration::from_secs(life.random.among(0, 2400));
        let case = life.random.happens(0.15);
        life.look(clerk, whom, (at, case));
    }
    planted(life, (Kind::AfterHours, "in the evening or on a free day"), clerk, &days)
}

/// Sells what is asked for: day after day, many look-ups beside the work.
fn seller(life: &mut Life<'_>, used: &mut BTreeSet<usize>) -> Plant {
    let weeks = life.random.among(2, 4);
    let (clerk, days) = somebody(life, used, weeks * 7);
    let (name, part) = (life.world.clerks[clerk].name.clone(), 0.7 + life.random.unit() * 0.5);
    for day in &days {
        let visits = life.looks.iter().filter(|look| look.staff == name && look.at.date() == *day).count() as f64 / 1.5;
        for _ in 0..(visits * part) as usize {
            let town = life.random.below(life.world.towns.len());
            let household = life.random.below(life.world.towns[town].households.len());
            let (whom, at) = (life.somebody(town, household), moment(life, clerk, &[*day]));
            life.look(clerk, whom, (at, false));
        }
    }
    planted(life, (Kind::NoCase, "look-ups that nobody came for"), clerk, &days)
}
