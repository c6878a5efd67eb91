//! The same pages in a small country and in a large one, in turn: does anything cost more the more there is?
//!
//! Two portals on two databases of one PostgreSQL, one filled with few people and one with many (`fill`). The same few
//! people, of the demo country, go through the same pages on both, first here, then there, then the other way round, so
//! that whatever else the machine does hits both alike. Their rows are in the server's memory, as those of people who are
//! on-line are: what is shown is whether pages look at more than their own rows, not how slow a cold disk is. How many rows
//! the databases read for a request is shown beside it, and says the same without a clock.

use std::time::Duration;

use super::Terms;
use super::copies::Applicant;
use super::figure::{Asked, Figure};
use super::fill::fill;
use super::pace::percentile;
use super::people::{SERVICE, Somebody};
use super::scans::Read;
use super::world::World;
use crate::Fault;
use crate::load::{Sent, Shot, send, time};
use crate::postgres::Postgres;

/// The most that a page may take in the large country, as a multiple of the small one.
const MOST: f64 = 1.2;
/// How many read side by side, and as many others write.
const AT_ONCE: usize = 2;
/// How many cases each reader has.
const CASES: usize = 3;
/// A clerk, an officer and an auditor of the demo country, with the pages that they open.
const STAFF: [(&str, &str, &str); 3] = [
    ("S-3001", "/en/desk", "GET desk (clerk)"),
    ("S-2005", "/en/desk/tasks", "GET tasks (officer)"),
    ("S-1003", "/en/desk/audit", "GET log (auditor)"),
];

/// A portal and those who use it.
struct Country {
    world: World,
    store: server::storage::Store,
    /// What is read, by name: a connection each.
    reads: Vec<(&'static str, Vec<Shot>)>,
    writers: Vec<Applicant>,
}

/// Times by page: in the small country, and in the large one.
type Times = Vec<(&'static str, [Vec<f64>; 2])>;

/// Measures.
pub(super) async fn measure(terms: &Terms) -> Result<Vec<Figure>, Fault> {
    let postgres = Postgres::start().await?;
    let mut both = Vec::new();
    for (name, people) in [("small", terms.people.0), ("large", terms.people.1)] {
        let country = Country::open(terms, postgres.database(name).await?).await?;
        let url = country.world.postgres().ok_or("it is no PostgreSQL")?;
        fill(url, people).await?;
        both.push(country);
    }
    let [small, large] = both.as_slice() else { return Err("there are not two countries".into()) };
    let urls = [small, large].map(|one| one.world.postgres().unwrap_or_default());
    let mut times = Times::new();
    // The first round warms everything up.
    round(terms, [small, large], &mut times).await?;
    times.clear();
    let before = Read::so_far(urls).await?;
    for number in 0..terms.pick(4, 10) {
        if number % 2 == 0 {
            round(terms, [small, large], &mut times).await?;
        } else {
            let mut turned = Times::new();
            round(terms, [large, small], &mut turned).await?;
            turned.into_iter().for_each(|(name, [large, small])| add(&mut times, name, [small, large]));
        }
    }
    let after = Read::so_far(urls).await?;
    Ok(figures(terms, times, (&before, &after)))
}

fn figures(terms: &Terms, mut times: Times, (before, after): (&[Read; 2], &[Read; 2])) -> Vec<Figure> {
    let (few, many) = terms.people;
    let mut figures = Vec::new();
    let requests = [0, 1].map(|country: usize| times.iter().map(|(_, took)| took[country].len()).sum::<usize>());
    for (name, took) in &mut times {
        took.iter_mut().for_each(|took| took.sort_by(f64::total_cmp));
        let [small, large] = took.each_ref().map(|took| (percentile(took, 50), percentile(took, 99)));
        let shown = |(p50, p99): (f64, f64)| format!("{p50:.2} / {p99:.2} ms");
        let name = format!("{many} people: {name}, p50/p99");
        figures.push(Figure::new(name, shown(large), shown(small)).ratio(large.1 / small.1, Asked::AtMost(MOST)));
    }
    let (small, _) = after[0].since(&before[0], requests[0]);
    let (large, most) = after[1].since(&before[1], requests[1]);
    let rows = |rows: f64| format!("{rows:.1}");
    figures.push(
        Figure::new(format!("{many} people: rows read a request"), rows(large), format!("{few} people {small:.1}"))
            .ratio(large / small, Asked::AtMost(MOST)),
    );
    figures.push(Figure::new("  of which most", most, ""));
    figures
}

/// Each page in both countries, one right after the other.
async fn round(terms: &Terms, both: [&Country; 2], times: &mut Times) -> Result<(), Fault> {
    let long = Duration::from_secs(terms.pick(1, 6));
    let names: Vec<&'static str> = both[0].reads.iter().map(|(name, _)| *name).collect();
    for (place, name) in names.into_iter().enumerate() {
        let mut took = Vec::new();
        for country in both {
            let shots = &country.reads.get(place).ok_or("a page is missing")?.1;
            took.push(checked(name, time(&country.world.address, shots, long).await?)?);
        }
        add(times, name, pair(took)?);
    }
    let each = terms.pick(60, 400);
    for name in ["POST begin", "POST submit"] {
        let mut took = Vec::new();
        for country in both {
            let mut shots = Vec::new();
            for writer in &country.writers {
                let begins = name == "POST begin";
                let shot = if begins { writer.begins(each)? } else { writer.submits(&country.store, each).await? };
                shots.push(shot);
            }
            took.push(checked(name, send(&country.world.address, shots).await?)?);
        }
        add(times, name, pair(took)?);
    }
    Ok(())
}

fn checked(name: &str, sent: Sent) -> Result<Vec<f64>, Fault> {
    if sent.wrong > 0 {
        return Err(format!("{name}: {} answers have another status", sent.wrong).into());
    }
    Ok(sent.took)
}

fn pair(took: Vec<Vec<f64>>) -> Result<[Vec<f64>; 2], Fault> {
    took.try_into().map_err(|_| "there are not two countries".into())
}

fn add(times: &mut Times, name: &'static str, took: [Vec<f64>; 2]) {
    match times.iter_mut().find(|(known, _)| *known == name) {
        Some((_, known)) => known.iter_mut().zip(took).for_each(|(known, took)| known.extend(took)),
        None => times.push((name, took)),
    }
}

impl Country {
    /// Starts a portal; people sign in, file their cases, and wait until they are decided.
    async fn open(terms: &Terms, database: String) -> Result<Self, Fault> {
        let world = World::open(&terms.binary, Some(database)).await?;
        let (store, url) = (world.store().await?, world.url());
        let readers = Applicant::all(&store, &url, AT_ONCE).await?;
        let mut reads: Vec<(&'static str, Vec<Shot>)> = Vec::new();
        for reader in &readers {
            let mut case = reader.draft.id;
            for _ in 0..CASES {
                case = reader.somebody.hand_in().await?;
            }
            let found = reader.somebody.get(&format!("/en/applications/{case}/confirmation")).await?;
            let reference = found.text("#reference")?.ok_or("no reference")?;
            for (name, shot) in [
                ("GET my space", reader.somebody.page("/en/my")?),
                ("GET case", reader.somebody.page(&format!("/en/applications/{case}"))?),
                ("GET question", reader.somebody.question(&reader.draft)?),
                ("POST question", reader.somebody.saves(&reader.draft)?),
                ("GET who looked", reader.somebody.page("/en/my/data/usage")?),
                ("GET messages", reader.somebody.page("/en/my/messages")?),
                ("GET by reference", reader.somebody.page(&format!("/en/verify?code={reference}"))?),
            ] {
                put(&mut reads, name, shot);
            }
        }
        for (id, path, name) in STAFF {
            let somebody = Somebody::signed_in(&url, id, "/en/desk").await?;
            put(&mut reads, name, somebody.page(path)?);
        }
        // What is decided is decided; from here on back offices do nothing that would be measured too.
        tokio::time::sleep(Duration::from_secs(5)).await;
        world.turn(SERVICE, "black_hole").await?;
        let writers = Applicant::others(&store, &url, (AT_ONCE, AT_ONCE)).await?;
        Ok(Self { world, store, reads, writers })
    }
}

fn put(reads: &mut Vec<(&'static str, Vec<Shot>)>, name: &'static str, shot: Shot) {
    match reads.iter_mut().find(|(known, _)| *known == name) {
        Some((_, shots)) => shots.push(shot),
        None => reads.push((name, vec![shot])),
    }
}
