//! How long the search takes over 10,000 services more, beside a plain walk through the same words, in turn and in one run.

use app::texts::{L, Texts};
use domain::catalogue::Catalogue;
use serde::Deserialize;
use server::content::Content;
use server::offer;
use server::search::Search;
use std::fmt::Write;
use std::path::Path;
use std::time::Instant;

use crate::Fault;
use crate::report::{say, sorted};

/// How many services are added.
const SERVICES: usize = 10_000;
/// How many times each query is asked, of each side.
const ROUNDS: usize = 3;
/// The graded queries of the tests, as people type them.
const QUERIES: [&str; 2] = ["tests/relevance/blind.toml", "tests/relevance/ours.toml"];

#[derive(Deserialize)]
struct File {
    query: Vec<Query>,
}

#[derive(Deserialize)]
struct Query {
    q: String,
}

/// Makes the index and asks it everything.
pub(crate) fn measure() -> Result<(), Fault> {
    let (catalogue, texts) = large()?;
    let begun = Instant::now();
    let search = Search::of(&catalogue, texts)?;
    let made = begun.elapsed();
    let walked = names(&catalogue, texts);
    let (mut ours, mut plain, mut found) = (Vec::new(), Vec::new(), 0);
    for _ in 0..ROUNDS {
        for query in &queries()? {
            let begun = Instant::now();
            found += search.find(query).len();
            ours.push(begun.elapsed().as_secs_f64() * 1e3);
            let begun = Instant::now();
            found += walk(&walked, query);
            plain.push(begun.elapsed().as_secs_f64() * 1e3);
        }
    }
    if found == 0 {
        return Err("nothing is found at all".into());
    }
    let (ours, plain) = (sorted(ours.into_iter()), sorted(plain.into_iter()));
    say(&format!(
        "search over {} services, {} queries; the index is made in {made:.1?}",
        catalogue.services.len(),
        ours.len()
    ));
    say("                 |   p50 ms |   p99 ms");
    for (name, times) in [("the search", &ours), ("a plain walk", &plain)] {
        say(&format!("{name:<17}| {:>8.2} | {:>8.2}", at(times, 50), at(times, 99)));
    }
    say(&format!("the search's p99 is {:.2} of the walk's", at(&ours, 99) / at(&plain, 99)));
    Ok(())
}

fn at(sorted: &[f64], percent: usize) -> f64 {
    sorted.get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1))).copied().unwrap_or_default()
}

fn queries() -> Result<Vec<String>, Fault> {
    let mut all = Vec::new();
    for path in QUERIES {
        let file: File = toml::from_str(&std::fs::read_to_string(path)?)?;
        all.extend(file.query.into_iter().map(|query| query.q));
    }
    Ok(all)
}

/// The repository's catalogue with services more, whose names are two real ones put together.
fn large() -> Result<(Catalogue, &'static Texts), Fault> {
    let content = Content::read(Some(Path::new(".")))?;
    let offer = offer::read(&content).map_err(|findings| format!("{} findings", findings.len()))?;
    let mut catalogue = (*offer.catalogue).clone();
    let real: Vec<_> = catalogue.services.values().cloned().collect();
    for number in 0..SERVICES {
        let mut service = real[number % real.len()].clone();
        service.id = format!("large-{number}");
        catalogue.services.insert(service.id.clone(), service);
    }
    let ids: Vec<&str> = real.iter().map(|service| service.id.as_str()).collect();
    let mut files: Vec<(String, String)> = content
        .texts("locales/")?
        .into_iter()
        .filter(|file| file.path.ends_with(".ftl"))
        .map(|file| (file.path.trim_start_matches("locales/").to_owned(), file.text))
        .collect();
    files.extend(offer.texts.languages().map(|l| (format!("{}/large.ftl", l.lang()), words(l, &ids))));
    let profile = offer.texts.languages().next().ok_or("no language")?.profile().clone();
    let texts = Texts::load(files.into_iter()).and_then(|texts| texts.leak(profile));
    Ok((catalogue, texts.map_err(|findings| format!("{} findings in the texts", findings.len()))?))
}

fn words(l: L, ids: &[&str]) -> String {
    let mut text = String::new();
    for number in 0..SERVICES {
        let (one, other) = (ids[number % ids.len()], ids[(number / ids.len() + 1 + number) % ids.len()]);
        let name = |id: &str| l.plain(&format!("service-{id}"));
        let about =
            l.attr(&format!("service-{one}"), "summary").map(|text| app::texts::plain(&text)).unwrap_or_default();
        let _ =
            write!(text, "service-large-{number} = {} · {} {number}\n    .summary = {about}\n", name(one), name(other));
    }
    text
}

/// What a plain walk looks through: every name and summary in lower case.
fn names(catalogue: &Catalogue, texts: &'static Texts) -> Vec<String> {
    let of = |id: &String, l: L| {
        let key = format!("service-{id}");
        format!("{} {}", l.plain(&key), l.attr(&key, "summary").unwrap_or_default()).to_lowercase()
    };
    catalogue.services.keys().flat_map(|id| texts.languages().map(move |l| of(id, l))).collect()
}

/// How many have every word of a query: no spellings, no stems, no order.
fn walk(names: &[String], query: &str) -> usize {
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    names.iter().filter(|name| words.iter().all(|word| name.contains(word.as_str()))).count()
}
