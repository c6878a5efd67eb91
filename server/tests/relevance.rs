//! Whether people find what they look for: queries as they are typed, with grades of what fits. Half of the queries were
//! written by somebody who had not seen the index.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test says what went wrong by stopping")]

mod real;

use app::pages::Hit;
use serde::Deserialize;
use server::search::Search;
use std::collections::BTreeMap;
use std::path::Path;

/// So many results count.
const FIRST: usize = 5;
/// What the mean of a file's queries must reach, in either language.
const GOOD: f64 = 0.9;

#[derive(Deserialize)]
struct File {
    query: Vec<Query>,
}

#[derive(Deserialize)]
struct Query {
    q: String,
    lang: String,
    want: BTreeMap<String, u32>,
}

fn queries(name: &str) -> Vec<Query> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/relevance").join(name);
    toml::from_str::<File>(&std::fs::read_to_string(path).unwrap()).unwrap().query
}

fn path(hit: &Hit) -> String {
    match hit {
        Hit::Service(id) => format!("services/{id}"),
        Hit::LifeEvent(id) => format!("life-events/{id}"),
        Hit::Authority(id) => format!("authorities/{id}"),
        Hit::Centre(id) => format!("centres/{id}"),
    }
}

/// The gain of grades in an order, each place worth less than the one before (nDCG's numerator).
fn gain(grades: impl Iterator<Item = u32>) -> f64 {
    let worth = |(place, grade): (usize, u32)| f64::from((1_u32 << grade) - 1) / (2.0 + place as f64).log2();
    grades.take(FIRST).enumerate().map(worth).sum()
}

fn ndcg(query: &Query, found: &[String]) -> f64 {
    let mut best: Vec<u32> = query.want.values().copied().collect();
    best.sort_unstable_by(|a, b| b.cmp(a));
    gain(found.iter().map(|path| query.want.get(path).copied().unwrap_or(0))) / gain(best.into_iter())
}

#[test]
fn what_people_type_leads_to_what_they_need() {
    let (catalogue, texts) = real::content();
    let search = Search::of(&catalogue, texts).unwrap();
    let mut weak = Vec::new();
    for name in ["blind.toml", "ours.toml"] {
        let queries = queries(name);
        assert!(queries.len() >= 75, "{name} has {}", queries.len());
        let mut scores: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        for query in &queries {
            let found: Vec<String> = search.find(&query.q).iter().map(path).collect();
            let score = ndcg(query, &found);
            if score < GOOD {
                println!(
                    "{score:.2} {} -> {:?} instead of {:?}",
                    query.q,
                    &found[..found.len().min(FIRST)],
                    query.want
                );
            }
            scores.entry(&query.lang).or_default().push(score);
        }
        for (lang, scores) in scores {
            let mean = scores.iter().sum::<f64>() / scores.len() as f64;
            println!("{name} {lang}: nDCG@{FIRST} {mean:.3} over {} queries", scores.len());
            if mean < GOOD {
                weak.push(format!("{name} {lang}: {mean:.3}"));
            }
        }
    }
    assert!(weak.is_empty(), "below {GOOD}: {weak:?}");
}

#[test]
fn nothing_that_means_nothing_is_found() {
    let (catalogue, texts) = real::content();
    let search = Search::of(&catalogue, texts).unwrap();
    for query in [
        "",
        "   ",
        "!!!",
        "\u{202e}",
        "؟",
        "xqzvw",
        "ظظظظظظ",
        "كهربا",
        "كهرب",
        "الكهرباء",
        &"a ".repeat(5_000),
        &"ا".repeat(5_000),
    ] {
        let found = search.find(query);
        assert!(found.len() <= 30, "{}", found.len());
        if query.trim().chars().count() < 10 {
            assert!(found.is_empty(), "{query:?}: {found:?}");
        }
    }
}

#[test]
fn a_typing_error_in_the_rarer_word_is_seen_through() {
    let (catalogue, texts) = real::content();
    let search = Search::of(&catalogue, texts).unwrap();
    for query in ["شهاده ميلد", "شهادة ميلاد", "birth certifcate"] {
        let found: Vec<String> = search.find(query).iter().map(path).collect();
        assert_eq!(found.first().map(String::as_str), Some("services/birth-registration"), "{query}: {found:?}");
        assert!(found.len() <= 15, "{query}: {found:?}");
        let other = found.iter().position(|path| path == "services/occupancy-certificate");
        assert!(other.is_none_or(|place| place > 4), "{query}: what has one word of two stands behind: {found:?}");
    }
}

#[test]
fn who_begins_a_word_sees_what_most_people_come_for() {
    let (catalogue, texts) = real::content();
    let search = Search::of(&catalogue, texts).unwrap();
    let found: Vec<String> = search.find("شهاد").iter().map(path).collect();
    assert!(found.iter().filter(|path| path.starts_with("services/")).count() >= 5, "{found:?}");
    for wanted in ["services/birth-registration", "services/criminal-record-certificate"] {
        assert!(found.iter().take(FIRST).any(|path| path == wanted), "{wanted}: {found:?}");
    }
}
