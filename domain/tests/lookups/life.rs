//! Normal life at the counters: what clerks look up when they do their work, odd days included.

use super::random::Random;
use super::world::{Clerk, DAYS, FIRST, World, mark};
use domain::exchange::lookups::{Look, Tie, is_outside};
use jiff::SignedDuration;
use jiff::civil::{Date, DateTime};
use std::collections::HashMap;
use uuid::Uuid;

/// Visits of a clerk on an average day.
const VISITS: f64 = 17.2;

/// Somebody's household and who of it comes.
#[derive(Clone, Copy)]
pub(crate) struct Whom {
    pub(crate) town: usize,
    pub(crate) household: usize,
    pub(crate) person: usize,
}

/// What was looked up, and by how many clerk-days.
pub(crate) struct Life<'w> {
    pub(crate) world: &'w World,
    pub(crate) random: Random,
    pub(crate) looks: Vec<Look>,
    pub(crate) clerk_days: usize,
    /// Who worked on which days.
    pub(crate) shifts: HashMap<usize, Vec<Date>>,
    unknown: usize,
}

/// One visit to come.
struct Coming {
    whom: Whom,
    clerk: usize,
    at: DateTime,
    idle: f64,
    broken_scanner: bool,
}

impl<'w> Life<'w> {
    pub(crate) fn new(world: &'w World, random: Random) -> Self {
        let shifts = HashMap::new();
        let mut life = Self { world, random, looks: Vec::new(), clerk_days: 0, shifts, unknown: 0 };
        for day in 0..DAYS {
            life.day(FIRST.saturating_add(jiff::Span::new().days(day)));
        }
        life.regulars();
        life.notices();
        life.families_of_clerks();
        life
    }

    fn day(&mut self, day: Date) {
        for centre in 0..self.world.centres.len() {
            let mut spans: Vec<(DateTime, DateTime)> = self.world.centres[centre]
                .hours_on(day)
                .iter()
                .map(|span| (day.to_datetime(span.from), day.to_datetime(span.to)))
                .collect();
            // Now and then a centre opens on a free day, as was announced in the town.
            let extra = spans.is_empty() && self.random.happens(0.012);
            if extra {
                spans.push((day.at(9, 0, 0, 0), day.at(13, 0, 0, 0)));
            }
            if spans.is_empty() {
                continue;
            }
            let busy = self.random.normal(1.0, 0.2).clamp(0.5, 1.7) * if self.random.happens(0.04) { 1.5 } else { 1.0 };
            let outage = self.random.happens(0.01).then(|| self.random.below(spans.len()));
            let clerks: Vec<usize> = self.world.colleagues(centre).collect();
            let at_information = *self.random.one(&clerks);
            for clerk in clerks {
                if self.random.happens(if extra { 0.3 } else { 0.12 }) {
                    continue;
                }
                self.clerk_days += 1;
                self.shifts.entry(clerk).or_default().push(day);
                let more_idle = if clerk == at_information { 0.3 } else { 0.0 };
                self.shift(clerk, &spans, (busy, more_idle, outage));
            }
        }
    }

    fn shift(
        &mut self,
        clerk: usize,
        spans: &[(DateTime, DateTime)],
        (busy, more_idle, outage): (f64, f64, Option<usize>),
    ) {
        let one = &self.world.clerks[clerk];
        let minutes: Vec<f64> = spans.iter().map(|(from, to)| (to.duration_since(*from).as_mins()) as f64).collect();
        let scale = minutes.iter().sum::<f64>() / 420.0;
        let count = (VISITS * one.tempo * busy * scale * self.random.normal(1.0, 0.12)).max(2.0) as usize;
        let broken = self.random.happens(0.004);
        for _ in 0..count {
            let span = if self.random.happens(minutes[0] / minutes.iter().sum::<f64>()) { 0 } else { spans.len() - 1 };
            let at = spans[span].0 + SignedDuration::from_secs((self.random.unit() * minutes[span] * 60.0) as i64);
            let idle = if outage == Some(span) && self.random.happens(0.4) { 1.0 } else { one.idle + more_idle };
            let whom = self.visitor(one);
            self.serve(&Coming { whom, clerk, at, idle, broken_scanner: broken });
        }
        // The queue that is left when the doors close, and whoever stays on to finish.
        let late =
            if self.random.happens(0.06) { self.random.among(1, 3) } else { i64::from(self.random.happens(0.3)) };
        let mean = if late > 1 { 35.0 } else { 10.0 };
        for _ in 0..late {
            let after = SignedDuration::from_secs((self.random.wait(mean) * 60.0) as i64);
            let at = spans[spans.len() - 1].1 + after;
            let whom = self.visitor(one);
            self.serve(&Coming { whom, clerk, at, idle: one.idle, broken_scanner: false });
        }
    }

    /// Who comes: mostly people of the town; some from elsewhere; some because they know the clerk.
    fn visitor(&mut self, clerk: &Clerk) -> Whom {
        let towns = &self.world.towns;
        let home = &towns[clerk.town];
        if clerk.town == clerk.centre && self.random.happens(0.016) {
            let street = &home.streets[self.world.street_of(clerk)];
            let known = if self.random.happens(0.5) { street } else { &home.families[&self.world.family_of(clerk)] };
            let household = *self.random.one(known);
            return self.somebody(clerk.town, household);
        }
        let town = if self.random.happens(0.87) { clerk.centre } else { self.random.below(towns.len()) };
        let household = self.random.below(towns[town].households.len());
        self.somebody(town, household)
    }

    pub(crate) fn somebody(&mut self, town: usize, household: usize) -> Whom {
        Whom { town, household, person: self.random.below(self.world.towns[town].households[household].people.len()) }
    }

    /// A visit: the person, or the whole family; slips of the finger; a case or none; some are sent on or come back.
    fn serve(&mut self, coming: &Coming) {
        let Coming { whom, clerk, at, .. } = *coming;
        let home = &self.world.towns[whom.town].households[whom.household];
        let own = &self.world.clerks[clerk];
        if own.town == whom.town && own.household == whom.household {
            return;
        }
        let served = !self.random.happens(coming.idle);
        let mut now = at;
        let family = if self.random.happens(0.24) { home.people.len().min(5) } else { 1 };
        for member in 0..family {
            let slip = if coming.broken_scanner { 0.4 } else { own.slips };
            if self.random.happens(slip) {
                self.nobody(clerk, now);
                now += SignedDuration::from_secs(self.random.among(15, 70));
            }
            let person = (whom.person + member) % home.people.len();
            let case = served && (member == 0 || self.random.happens(0.4));
            self.look(clerk, Whom { person, ..whom }, (now, case));
            now += SignedDuration::from_secs(self.random.among(40, 240));
        }
        if self.random.happens(0.04) {
            let there: Vec<usize> = self.world.colleagues(own.centre).collect();
            let other = *self.random.one(&there);
            let later = now + SignedDuration::from_mins(self.random.among(5, 25));
            let again = self.random.happens(0.85);
            self.look(other, whom, (later, again));
        }
        if !served && self.random.happens(0.2) {
            let there: Vec<usize> = self.world.colleagues(own.centre).collect();
            let other = *self.random.one(&there);
            if let Some(day) = self.working_day_after(other, at.date()) {
                let back = self.random.happens(0.75);
                let at = self.office_hour(own.centre, day);
                self.look(other, whom, (at, back));
            }
        }
    }

    fn working_day_after(&mut self, clerk: usize, day: Date) -> Option<Date> {
        let wanted = day.saturating_add(jiff::Span::new().days(self.random.among(1, 5)));
        let centre = &self.world.centres[self.world.clerks[clerk].centre];
        let last = FIRST.saturating_add(jiff::Span::new().days(DAYS - 1));
        (wanted <= last && !centre.hours_on(wanted).is_empty()).then_some(wanted)
    }

    /// A moment at which a centre is open.
    pub(crate) fn office_hour(&mut self, centre: usize, day: Date) -> DateTime {
        let spans = self.world.centres[centre].hours_on(day);
        let span = self.random.one(spans);
        let (from, to) = (day.to_datetime(span.from), day.to_datetime(span.to));
        from + SignedDuration::from_secs(self.random.among(0, to.duration_since(from).as_secs() - 60))
    }

    /// People who come often: with cases for a company, or without, to talk.
    fn regulars(&mut self) {
        for number in 0..16 {
            let centre = self.random.below(self.world.centres.len());
            let household = self.random.below(self.world.towns[centre].households.len());
            let whom = self.somebody(centre, household);
            let served = if number < 10 { 0.85 } else { 0.25 };
            for day in 0..DAYS {
                let day = FIRST.saturating_add(jiff::Span::new().days(day));
                if self.world.centres[centre].hours_on(day).is_empty() || !self.random.happens(0.4) {
                    continue;
                }
                let there: Vec<usize> = self.world.colleagues(centre).collect();
                let (clerk, at) = (*self.random.one(&there), self.office_hour(centre, day));
                let case = self.random.happens(served);
                self.look(clerk, whom, (at, case));
            }
        }
    }

    /// A street gets a notice and half of it comes within a few days.
    fn notices(&mut self) {
        for _ in 0..6 {
            let centre = self.random.below(self.world.centres.len());
            let street = self.random.one(&self.world.towns[centre].streets).clone();
            let begin = self.random.among(0, DAYS - 6);
            for household in street {
                let day = FIRST.saturating_add(jiff::Span::new().days(begin + self.random.among(0, 4)));
                if self.random.happens(0.5) || self.world.centres[centre].hours_on(day).is_empty() {
                    continue;
                }
                let there: Vec<usize> = self.world.colleagues(centre).collect();
                let (clerk, at) = (*self.random.one(&there), self.office_hour(centre, day));
                let whom = self.somebody(centre, household);
                self.serve(&Coming { whom, clerk, at, idle: 0.4, broken_scanner: false });
            }
        }
    }

    /// Clerks' families need papers too: once in a while they come to the wrong counter; and cards are tried on scanners.
    fn families_of_clerks(&mut self) {
        for clerk in 0..self.world.clerks.len() {
            let (own, tries) = (self.random.happens(0.02), self.random.happens(0.1));
            let one = &self.world.clerks[clerk];
            for person in [own.then_some(one.me), tries.then_some(one.me + 1)].into_iter().flatten() {
                let Some(day) = self.some_shift(clerk) else { continue };
                let size = self.world.towns[one.town].households[one.household].people.len();
                let whom = Whom { town: one.town, household: one.household, person: person % size };
                let at = self.office_hour(one.centre, day);
                self.look(clerk, whom, (at, false));
            }
        }
    }

    /// A day on which a clerk worked and the centre was open by its hours.
    pub(crate) fn some_shift(&mut self, clerk: usize) -> Option<Date> {
        let centre = &self.world.centres[self.world.clerks[clerk].centre];
        let all: Vec<Date> =
            self.shifts.get(&clerk)?.iter().copied().filter(|day| !centre.hours_on(*day).is_empty()).collect();
        (!all.is_empty()).then(|| *self.random.one(&all))
    }

    pub(crate) fn look(&mut self, clerk: usize, whom: Whom, (at, case): (DateTime, bool)) {
        let one = &self.world.clerks[clerk];
        let home = &self.world.towns[whom.town].households[whom.household];
        let person = &home.people[whom.person];
        let lives_there = one.town == whom.town && one.household == whom.household;
        let base = self.blank(clerk, at);
        self.looks.push(Look {
            person: person.mark,
            found: true,
            family: Some(mark(3, person.family)),
            household: Some(home.mark),
            street: Some(mark(4, whom.town * 1000 + home.street)),
            tie: match (lives_there, whom.person == one.me) {
                (true, true) => Tie::Own,
                (true, false) => Tie::Household,
                _ => Tie::None,
            },
            namesake: self.world.family_of(one) == person.family,
            near: one.town == whom.town && self.world.street_of(one) == home.street,
            protected: person.protected,
            case,
            ..base
        });
    }

    /// A number that nobody has.
    pub(crate) fn nobody(&mut self, clerk: usize, at: DateTime) {
        let look = self.blank(clerk, at);
        self.looks.push(look);
    }

    fn blank(&mut self, clerk: usize, at: DateTime) -> Look {
        let one = &self.world.clerks[clerk];
        let workplace = self.world.centres[one.centre].id.clone();
        self.unknown += 1;
        Look {
            exchange: Uuid::from_u128(self.unknown as u128),
            at,
            staff: one.name.clone(),
            outside: is_outside(&self.world.centres, &workplace, at),
            workplace,
            person: mark(5, self.unknown),
            found: false,
            family: None,
            household: None,
            street: None,
            tie: Tie::None,
            namesake: false,
            near: false,
            protected: false,
            case: false,
        }
    }
}
