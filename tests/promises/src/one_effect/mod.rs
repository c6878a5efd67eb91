//! One effect for each service request, however its delivery goes; one application, however often its forms are sent.

mod between;
mod hand;
mod parallel;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tempfile::TempDir;

use crate::Fault;
use crate::country::{self, PEOPLE};
use crate::page::Page;
use crate::person::Person;
use crate::portal::free_port;
use crate::promise::{Line, Terms};
use crate::site::{Plan, Site, chance};
use crate::walk::SERVICE;
use between::Between;
use hand::{Filed, Hand};

/// How many people file at the same time.
const HANDS: usize = 6;
/// How many applications may wait for their delivery before people pause.
const BEHIND: u64 = 300;
/// How long the last deliveries may take: those that failed a few times wait longer and longer.
const SETTLED: Duration = Duration::from_secs(600);
/// Of how many cases the pages are read.
const READ: usize = 40;

/// Deliveries in bulk, and then forms that are sent by many at once.
pub(crate) async fn run(terms: &Terms) -> Result<Vec<Line>, Fault> {
    let files = tempfile::Builder::new().prefix("shubbak-promises-country-").tempdir()?;
    let (site, between) = open(terms, &files).await?;
    site.turn(SERVICE, "twice").await?;
    let line = deliveries(terms, &site, &between).await?;
    let mut lines = vec![line];
    match parallel::run(terms, &site, &between).await {
        Ok(more) => lines.extend(more),
        Err(why) => lines.push(Line::new("one effect, the same form from many", format!("not run: {why}"), false)),
    }
    if lines.iter().any(|line| !line.holds) {
        let folder = site.keep();
        lines.iter_mut().for_each(|line| line.figure.push_str(&format!(" (kept: {})", folder.display())));
    }
    Ok(lines)
}

/// A portal whose back offices are reached through something unsteady. They keep their cases in memory: a million would
/// fill a disk.
async fn open(terms: &Terms, files: &TempDir) -> Result<(Site, Between), Fault> {
    let url = format!("http://127.0.0.1:{}", free_port()?);
    let country = country::start_forgetful(&url, files.path()).await?;
    let between = Between::start(&format!("http://{}", country.addr), chance(terms.seed, "back offices")).await?;
    let plan = Plan { offices: Some(between.url.clone()), ..Plan::default() };
    let mut site = Site::open_at(terms, plan, url, Some(country)).await?;
    site.portal.start().await?;
    Ok((site, between))
}

/// What the hands share.
struct Pile {
    wanted: u64,
    filed: Mutex<Vec<(usize, Filed)>>,
    count: AtomicU64,
}

impl Pile {
    fn filed(&self) -> std::sync::MutexGuard<'_, Vec<(usize, Filed)>> {
        self.filed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn deliveries(terms: &Terms, site: &Site, between: &Between) -> Result<Line, Fault> {
    let wanted = u64::from(terms.times((400, 10_000, 1_000_000)));
    let pile = Arc::new(Pile { wanted, filed: Mutex::default(), count: AtomicU64::new(0) });
    let mut people = Vec::new();
    for id in PEOPLE.iter().take(HANDS) {
        let person = Person::new(&site.portal.url, "en", id)?.patient();
        person.sign_in_for("my", "/my").await?;
        people.push(person);
    }
    let all = people.iter().enumerate().map(|(place, person)| file(place, person, &pile, between));
    futures::future::try_join_all(all).await?;
    let waited = Instant::now();
    while between.affected() < pile.filed().len() && waited.elapsed() < SETTLED {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let effects = between.effects();
    let filed = std::mem::take(&mut *pile.filed());
    let once = filed.iter().filter(|(_, one)| effects.get(&(one.reference.clone(), SERVICE.to_owned())) == Some(&1));
    let once = once.count();
    let references: BTreeSet<&str> = filed.iter().map(|(_, one)| one.reference.as_str()).collect();
    let strange = effects.keys().filter(|(reference, _)| !references.contains(reference.as_str())).count();
    let doubled = effects.values().filter(|times| **times > 1).count();
    let told_twice = timelines(&people, &filed).await?;
    let (deliveries, troubled) = between.deliveries();
    let figure = format!(
        "{deliveries} deliveries of {} service requests, {troubled} of them crashed, unanswered, repeated or late; \
         {once} with one effect, {doubled} with more, {} with none, {strange} of nobody; events sent twice: \
         {told_twice} of {READ} timelines say something twice or no decision",
        filed.len(),
        filed.iter().filter(|(_, one)| !effects.contains_key(&(one.reference.clone(), SERVICE.to_owned()))).count(),
    );
    let holds = once == filed.len() && doubled == 0 && strange == 0 && told_twice == 0 && deliveries >= wanted;
    Ok(Line::new("one effect, at the back offices", figure, holds))
}

/// One hand: files until enough was delivered, and pauses where deliveries fall behind.
async fn file(place: usize, person: &Person, pile: &Pile, between: &Between) -> Result<(), Fault> {
    let hand = Hand::learn(person.clone()).await?;
    while between.deliveries().0 < pile.wanted {
        if pile.count.load(Ordering::Relaxed) > between.affected() as u64 + BEHIND {
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        }
        let filed = hand.file().await?;
        pile.count.fetch_add(1, Ordering::Relaxed);
        pile.filed().push((place, filed));
    }
    Ok(())
}

/// In how many of the newest cases' timelines something stands twice.
async fn timelines(people: &[Person], filed: &[(usize, Filed)]) -> Result<usize, Fault> {
    let mut twice = 0;
    for (place, one) in filed.iter().rev().take(READ) {
        let Some(person) = people.get(*place) else { continue };
        let begun = Instant::now();
        let lines = loop {
            let lines = steps(&person.get(&format!("applications/{}", one.application)).await?)?;
            if lines.iter().any(|line| line.contains(DECIDED)) || begun.elapsed() > DECIDED_WITHIN {
                break lines;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        };
        let distinct: BTreeSet<&String> = lines.iter().collect();
        let decided = lines.iter().filter(|line| line.contains(DECIDED)).count();
        twice += usize::from(distinct.len() != lines.len() || decided != 1);
    }
    Ok(twice)
}

/// What a timeline says once the case is decided, and within what time it is.
const DECIDED: &str = "approved";
const DECIDED_WITHIN: Duration = Duration::from_secs(60);

fn steps(page: &Page) -> Result<Vec<String>, Fault> {
    page.texts("ol.timeline .timeline-what")
}
