//! `shubbak sources`: every source looked at once, as the portal would reach it; what each holds on which days; and taking
//! one out of use.

use clap::Args;
use domain::catalogue::Catalogue;
use domain::gate::Held;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::fmt::Write;

use super::print;
use crate::clock::Clock;
use crate::exchange::Checkup;
use crate::portal;
use crate::settings::Settings;
use crate::storage::{SourceDecision, Store};

/// What a decision about a source rests on.
#[derive(Debug, Args)]
pub(super) struct On {
    /// One fact of it only: the concept's id.
    #[arg(long, value_name = "CONCEPT")]
    fact: Option<String>,
    /// The decision's reference.
    #[arg(long, value_name = "REFERENCE")]
    decision: String,
    /// Who enters it.
    #[arg(long, default_value = "command line")]
    by: String,
}

/// Takes a source, or a fact of it, out of use from a day on, or lets it be asked again.
///
/// # Errors
/// When there is no such source or fact, no decision is named, or the database fails.
pub(super) async fn decide(
    settings: &Settings,
    (source, ended_from): (&str, Option<Date>),
    on: &On,
) -> Result<(), String> {
    let (_, offer, store) = portal::open(settings).await.map_err(|error| error.to_string())?;
    sound(&offer.catalogue, source, on)?;
    store.migrate().await.map_err(|error| error.to_string())?;
    let one = SourceDecision {
        source: source.to_owned(),
        concept: on.fact.clone(),
        ended_from,
        decision: on.decision.trim().to_owned(),
        by: on.by.clone(),
        at: Clock::system(offer.zone.clone()).now(),
    };
    let done = store.decide_source(&one).await.map_err(|error| error.to_string());
    store.close().await;
    done?;
    let what = on.fact.as_deref().map_or_else(|| source.to_owned(), |fact| format!("{source}, {fact}"));
    print(&match ended_from {
        Some(day) => format!("{what}: not asked any more from {day} on ({}).", one.decision),
        None => format!("{what}: asked again ({}).", one.decision),
    });
    Ok(())
}

fn sound(catalogue: &Catalogue, source: &str, on: &On) -> Result<(), String> {
    let Some(known) = catalogue.sources.get(source) else {
        let all: Vec<&str> = catalogue.sources.keys().map(String::as_str).collect();
        return Err(format!("there is no source `{source}`\n    mend: name one of: {}", all.join(", ")));
    };
    if let Some(fact) = &on.fact
        && !known.availability.iter().any(|row| row.concept == *fact)
    {
        return Err(format!("`{source}` does not hold `{fact}`\n    mend: shubbak sources list shows what it holds"));
    }
    if on.decision.trim().is_empty() {
        return Err("no decision is named\n    mend: give the decision's reference with --decision".to_owned());
    }
    Ok(())
}

/// Prints which source holds what on which days, by the database.
///
/// # Errors
/// When the database fails.
pub(super) async fn list(settings: &Settings) -> Result<(), String> {
    let store = portal::open_store(settings).await.map_err(|error| error.to_string())?;
    let said = picture(&store).await;
    store.close().await;
    print(&said?);
    Ok(())
}

async fn picture(store: &Store) -> Result<String, String> {
    let failed = |error: crate::storage::StoreError| error.to_string();
    let mut last: BTreeMap<(String, Option<String>), SourceDecision> = BTreeMap::new();
    for one in store.source_decisions().await.map_err(failed)? {
        last.insert((one.source.clone(), one.concept.clone()), one);
    }
    let ended = |source: &str, concept: Option<&str>| {
        let one = last.get(&(source.to_owned(), concept.map(str::to_owned)))?;
        Some(format!(", not asked from {} on ({}, {})", one.ended_from?, one.decision, one.by))
    };
    let mut text = String::new();
    let mut before = String::new();
    for row in store.held().await.map_err(failed)? {
        if row.source != before {
            let _ = writeln!(text, "{}{}", row.source, ended(&row.source, None).unwrap_or_default());
            row.source.clone_into(&mut before);
        }
        let end = ended(&row.source, Some(&row.concept)).unwrap_or_default();
        let _ = writeln!(text, "    {} ({}){}{end}", row.concept, row.capacity, days(&row));
    }
    Ok(text.trim_end().to_owned())
}

fn days(row: &Held) -> String {
    let said = [("from", row.from), ("until", row.until), ("reaching back to", row.history_from)];
    said.into_iter().filter_map(|(word, day)| Some(format!(", {word} {}", day?))).collect()
}

/// Prints how each source was found, with what to do about what does not fit.
///
/// # Errors
/// When anything does not fit, or the portal's own parts can't be opened.
pub(super) async fn check(settings: &Settings) -> Result<(), String> {
    let (_, offer, store) = portal::open(settings).await.map_err(|error| error.to_string())?;
    store.migrate().await.map_err(|error| error.to_string())?;
    let found = portal::check_up(settings, &offer, &store).await.map_err(|error| error.to_string());
    store.close().await;
    let found = found?;
    found.iter().for_each(|checkup| print(&line(checkup)));
    let findings: usize = found.iter().map(|checkup| checkup.findings.len()).sum();
    match findings {
        0 => {
            print(&format!("All {} sources are there, and as the catalogue says.", found.len()));
            Ok(())
        }
        _ => Err(format!("{findings} findings in {} sources", found.len())),
    }
}

fn line(checkup: &Checkup) -> String {
    let state = match &checkup.health {
        None => "no address",
        Some(Ok(_)) => "there",
        Some(Err(_)) => "not there",
    };
    let mut text = format!("{:<20} {:<9} {state}", checkup.source, checkup.kind);
    if let Some(hub) = &checkup.via {
        let _ = write!(text, ", via {hub}");
    }
    if let Some(Ok(health)) = &checkup.health
        && let Some(day) = health.as_of
    {
        let _ = write!(text, ", as of {day}");
    }
    for finding in &checkup.findings {
        let _ = write!(text, "\n    {finding}");
    }
    text
}
