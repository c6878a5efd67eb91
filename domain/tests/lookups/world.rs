//! A made-up country: towns with streets, households and names, and centres with clerks who live there.

use super::random::Random;
use domain::catalogue::Centre;
use domain::exchange::lookups::Mark;
use jiff::civil::{Date, date};
use std::collections::HashMap;

/// The first day. Weeks begin on Sunday; Friday and Saturday are free.
pub(crate) const FIRST: Date = date(2026, 9, 6);
/// How many days.
pub(crate) const DAYS: i64 = 60;
/// Family names that are found everywhere.
const NAMES: usize = 900;
/// Towns: streets, households in a street, names of the town's own, clerks of its centre, hours.
const TOWNS: [(usize, usize, usize, usize, &str); 11] = [
    (420, 60, 500, 16, "\"08:00-18:00\""),
    (380, 55, 500, 12, "\"08:00-18:00\""),
    (200, 50, 200, 10, "\"08:00-15:00\""),
    (180, 45, 200, 10, "\"08:00-15:00\""),
    (120, 45, 120, 8, "\"08:00-15:00\""),
    (90, 40, 80, 7, "\"08:00-12:00\", \"13:00-16:00\""),
    (70, 40, 60, 6, "\"08:00-15:00\""),
    (50, 35, 45, 5, "\"08:00-15:00\""),
    (30, 35, 30, 4, "\"08:00-14:00\""),
    (18, 30, 20, 3, "\"08:00-14:00\""),
    (14, 30, 14, 3, "\"09:00-14:00\""),
];

pub(crate) struct Person {
    pub(crate) mark: Mark,
    pub(crate) family: usize,
    pub(crate) protected: bool,
}

pub(crate) struct Household {
    pub(crate) mark: Mark,
    pub(crate) street: usize,
    pub(crate) people: Vec<Person>,
}

pub(crate) struct Town {
    pub(crate) households: Vec<Household>,
    pub(crate) streets: Vec<Vec<usize>>,
    pub(crate) families: HashMap<usize, Vec<usize>>,
}

/// A clerk: where they work, live and how they work.
pub(crate) struct Clerk {
    pub(crate) name: String,
    pub(crate) centre: usize,
    pub(crate) town: usize,
    pub(crate) household: usize,
    pub(crate) me: usize,
    pub(crate) tempo: f64,
    pub(crate) idle: f64,
    pub(crate) slips: f64,
}

pub(crate) struct World {
    pub(crate) towns: Vec<Town>,
    pub(crate) centres: Vec<Centre>,
    pub(crate) clerks: Vec<Clerk>,
}

pub(crate) fn mark(kind: u64, number: usize) -> Mark {
    // Hashes are spread: so are these.
    let hash = Random::new(kind << 40 ^ number as u64).next();
    Mark::of(&hash.to_be_bytes())
}

impl World {
    pub(crate) fn new(random: &mut Random) -> Self {
        let towns: Vec<Town> = (0..TOWNS.len()).map(|number| town(number, random)).collect();
        let centres = TOWNS.iter().enumerate().map(|(number, town)| centre(number, town.4)).collect();
        let mut clerks = Vec::new();
        for (centre, (_, _, _, count, _)) in TOWNS.iter().enumerate() {
            let there = random.normal(0.0, 0.03);
            for _ in 0..*count {
                clerks.push(clerk((clerks.len(), centre), there, &towns, random));
            }
        }
        Self { towns, centres, clerks }
    }

    pub(crate) fn colleagues(&self, centre: usize) -> impl Iterator<Item = usize> + '_ {
        self.clerks.iter().enumerate().filter(move |(_, clerk)| clerk.centre == centre).map(|(number, _)| number)
    }

    pub(crate) fn street_of(&self, clerk: &Clerk) -> usize {
        self.towns[clerk.town].households[clerk.household].street
    }

    pub(crate) fn family_of(&self, clerk: &Clerk) -> usize {
        self.towns[clerk.town].households[clerk.household].people[clerk.me].family
    }
}

fn town(number: usize, random: &mut Random) -> Town {
    let (streets, each, own, ..) = TOWNS[number];
    let mut town = Town { households: Vec::new(), streets: vec![Vec::new(); streets], families: HashMap::new() };
    for street in 0..streets {
        let size = (each as f64 * random.normal(1.0, 0.3).max(0.2)) as usize;
        for _ in 0..size.max(4) {
            let place = number * 1_000_000 + town.households.len();
            let family = name(number, own, random);
            let count = 1 + random.below(6);
            let people = (0..count).map(|member| Person {
                mark: mark(1, place * 10 + member),
                // Whoever married in bears another name.
                family: if member == 1 { name(number, own, random) } else { family },
                protected: random.happens(0.0005),
            });
            let people: Vec<Person> = people.collect();
            people.iter().for_each(|one| town.families.entry(one.family).or_default().push(town.households.len()));
            town.streets[street].push(town.households.len());
            town.households.push(Household { mark: mark(2, place), street, people });
        }
    }
    town
}

/// Towns have names of their own, the first ones very common; others came from elsewhere.
fn name(town: usize, own: usize, random: &mut Random) -> usize {
    if random.happens(0.6) { (town + 1) * 1000 + random.ranked(own) } else { random.ranked(NAMES) }
}

fn clerk((number, centre): (usize, usize), there: f64, towns: &[Town], random: &mut Random) -> Clerk {
    let small = TOWNS[centre].3 < 5;
    let town = if random.happens(if small { 0.9 } else { 0.7 }) { centre } else { random.below(towns.len()) };
    let household = random.below(towns[town].households.len());
    let is_new = random.happens(0.06);
    Clerk {
        name: format!("S-{number}"),
        centre,
        town,
        household,
        me: random.below(towns[town].households[household].people.len()),
        tempo: random.normal(1.0, 0.15).clamp(0.5, 1.6),
        idle: (0.2 + there + random.normal(0.0, 0.05) + if is_new { 0.06 } else { 0.0 }).clamp(0.06, 0.5),
        slips: if is_new { 0.06 } else { random.normal(0.025, 0.008).max(0.005) },
    }
}

fn centre(number: usize, hours: &str) -> Centre {
    let days = ["sunday", "monday", "tuesday", "wednesday", "thursday"];
    let hours: Vec<String> = days.iter().map(|day| format!("{day} = [{hours}]")).collect();
    let text = format!(
        "id = \"centre-{number}\"\nlevel = \"municipal\"\nmunicipality = \"M\"\nphone = \"1\"\n\
         location = {{ latitude = \"1\", longitude = \"1\" }}\nhours = {{ {} }}\n",
        hours.join(", ")
    );
    toml::from_str(&text).unwrap()
}
