//! How many decisions the gate makes in a second on one core, beside a plain walk through the table, in turn and in one
//! run; and how long a catalogue of 2,000 services and 200 registers takes to read and check.
//!
//! `cargo run --release -p domain --example decisions`

#![allow(clippy::expect_used, clippy::print_stdout, clippy::disallowed_methods, missing_docs)] // a tool for looking

mod large;
mod naive;

use domain::application::{ApplicationStatus, Assurance, Channel, Relation};
use domain::catalogue::{Catalogue, SourceFile, load};
use domain::gate::{
    Acting, AtSource, Decision, ForApplication, Ground, Item, Open, Request, Rights, Said, Tie, decide,
};
use jiff::civil::date;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// How many rounds each side gets, in turn.
const ROUNDS: usize = 5;
/// How long a round lasts.
const ROUND: Duration = Duration::from_millis(1000);

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = large::files(&root).expect("the repository's files");
    let catalogue: Vec<SourceFile> = files.into_iter().map(|(path, text)| SourceFile { path, text }).collect();
    let mut times: Vec<Duration> = Vec::new();
    let mut read = Catalogue::default();
    for _ in 0..ROUNDS {
        let started = Instant::now();
        read = load(&catalogue).expect("a catalogue that passes");
        times.push(started.elapsed());
    }
    times.sort_unstable();
    println!(
        "catalogue of {} services, {} registers, {} authorisations: read and checked in {:.2?} ({:.2?} … {:.2?})",
        read.services.len(),
        read.sources.len(),
        read.authorisations.len(),
        times[ROUNDS / 2],
        times[0],
        times[ROUNDS - 1],
    );
    let own = large::repository(&root).expect("the repository's files");
    let own: Vec<SourceFile> = own.into_iter().map(|(path, text)| SourceFile { path, text }).collect();
    gate("the repository's catalogue", &load(&own).expect("the repository's catalogue"));
    gate("the large catalogue", &read);
}

/// Everything that the services ask of registers: source, service, and the facts about people in one role.
fn questions(catalogue: &Catalogue) -> Vec<(&str, &str, Vec<Item>)> {
    let mut groups: BTreeMap<(&str, &str, &str), Vec<Item>> = BTreeMap::new();
    let held: BTreeMap<(String, String), &str> = catalogue
        .sources
        .values()
        .flat_map(|source| {
            let authentic = source.availability.iter().filter(|row| row.authentic);
            authentic.map(|row| ((row.concept.clone(), row.capacity.clone()), source.id.as_str()))
        })
        .collect();
    for service in catalogue.services.values() {
        for requirement in &service.requirement {
            let role = service.role(&requirement.fact.role).expect("a role");
            let concept = format!("{}.{}", role.kind, requirement.fact.path);
            let Some(source) = held.get(&(concept.clone(), role.capacity.clone())) else { continue };
            let item = Item { concept, capacity: role.capacity.clone() };
            groups.entry((source, service.id.as_str(), role.id.as_str())).or_default().push(item);
        }
    }
    groups.into_iter().map(|((source, service, _), items)| (source, service, items)).collect()
}

fn gate(what: &str, catalogue: &Catalogue) {
    let questions = questions(catalogue);
    let chosen: Vec<String> = catalogue.services.keys().cloned().collect();
    let requests: Vec<Request<'_>> = questions
        .iter()
        .map(|(source, service, items)| {
            let service = &catalogue.services[*service];
            // An application has a few services, not all that there are.
            let place = chosen.binary_search(&service.id).unwrap_or_default();
            Request {
                requester: &service.authority,
                purpose: &service.purpose,
                ground: Ground::Application(ForApplication {
                    service: Some(service),
                    acting: Acting::Person(Assurance::High),
                    tie: Some(Tie::lasting(Relation::Same)),
                    open: Some(Open { status: ApplicationStatus::Draft, services: &chosen[place..=place] }),
                    channel: Channel::Web,
                }),
                source: &catalogue.sources[*source],
                items,
                since: None,
                said: Said { explicit_request: true, consent: false },
                known_at_source: AtSource::Perhaps,
                today: date(2026, 11, 21),
                at: date(2026, 11, 21).at(12, 0, 0, 0).in_tz("UTC").expect("a time").timestamp(),
            }
        })
        .collect();
    let rights = Rights::of(catalogue.authorisations.iter().cloned());
    let facts: usize = requests.iter().map(|request| request.items.len()).sum();
    for request in &requests {
        assert!(decide(&rights, request).is_allowed() && naive::allowed(&catalogue.authorisations, request));
    }
    let (mut ours, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(rate(&requests, |request| matches!(black_box(decide(&rights, request)), Decision::Allowed(_))));
        plain.push(rate(&requests, |request| black_box(naive::allowed(&catalogue.authorisations, request))));
    }
    ours.sort_unstable_by(f64::total_cmp);
    plain.sort_unstable_by(f64::total_cmp);
    println!(
        "{what}: {} kinds of questions, {:.1} facts each, {} rows: {:.0} decisions a second ({:.0} … {:.0}), \
         a plain walk {:.0}, ratio {:.1}",
        requests.len(),
        facts as f64 / requests.len() as f64,
        rights.all().len(),
        ours[ROUNDS / 2],
        ours[0],
        ours[ROUNDS - 1],
        plain[ROUNDS / 2],
        ours[ROUNDS / 2] / plain[ROUNDS / 2],
    );
}

/// Decisions a second on this core, one question after the other.
fn rate(requests: &[Request<'_>], decide: impl Fn(&Request<'_>) -> bool) -> f64 {
    let started = Instant::now();
    let mut decided = 0_u64;
    while started.elapsed() < ROUND {
        for request in
            requests.iter().cycle().skip(usize::try_from(decided).unwrap_or_default() % requests.len()).take(256)
        {
            assert!(decide(black_box(request)));
        }
        decided += 256;
    }
    decided as f64 / started.elapsed().as_secs_f64()
}
