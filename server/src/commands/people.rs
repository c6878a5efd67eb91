//! `shubbak people erase`: everything about a person, and their key. Ids come from standard input or a file: arguments are
//! seen by everybody on the machine.

use clap::Subcommand;
use domain::exchange::LogEntry;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::print;
use crate::clock::Clock;
use crate::content::Content;
use crate::settings::Settings;
use crate::storage::{NotErased, Store};
use crate::{offer, portal};
use domain::catalogue::Catalogue;

/// The hub function in whose name a person is erased.
const ERASURE: &str = "erasure";
/// No more than this is read.
const MOST_BYTES: u64 = 1 << 20;

#[derive(Debug, Subcommand)]
pub(super) enum PeopleTask {
    /// Erase people: one `scheme:id` a line (such as national_id:…) from standard input.
    Erase {
        /// Read them from a file instead.
        #[arg(long)]
        file: Option<PathBuf>,
        /// Erase people also while services that they asked for are not decided.
        #[arg(long)]
        open_too: bool,
        /// Who erases them, for the exchange log.
        #[arg(long)]
        by: String,
    },
}

pub(super) async fn run(task: PeopleTask, settings: &Settings) -> Result<(), String> {
    let PeopleTask::Erase { file, open_too, by } = task;
    let text = read(file.as_deref())?;
    let people = ids(&text)?;
    let content = Content::read(settings.content_dir.as_deref())?;
    let offer = offer::read(&content).map_err(|findings| format!("{} findings: run shubbak check", findings.len()))?;
    let store = portal::open_store(settings).await.map_err(|error| error.to_string())?;
    let clock = Clock::system(offer.zone.clone());
    let mut left = 0_usize;
    for (line, (scheme, id)) in &people {
        match erase(&store, (&offer.catalogue, &clock), (scheme, id), (open_too, &by)).await {
            Ok(said) => print(&format!("line {line}: {said}")),
            Err(why) => {
                left += 1;
                print(&format!("line {line}: not erased: {why}"));
            }
        }
    }
    let wiped = wipe(&store).await;
    store.close().await;
    wiped?;
    if left > 0 {
        return Err(format!("{left} of {} were not erased", people.len()));
    }
    print(
        "Kept: rows of the exchange log (who looked, never what), records of registers that the portal keeps for \
         authorities, and what other people's applications say about them. Backups from before still hold what was \
         erased, sealed: after `shubbak keys rotate` and `shubbak keys retire` nothing opens it.",
    );
    Ok(())
}

fn read(file: Option<&Path>) -> Result<String, String> {
    let mut text = String::new();
    let outcome = match file {
        Some(path) => std::fs::File::open(path).and_then(|file| file.take(MOST_BYTES).read_to_string(&mut text)),
        None => std::io::stdin().lock().take(MOST_BYTES).read_to_string(&mut text),
    };
    outcome.map_err(|error| format!("the ids can't be read: {error}\n    mend: one `scheme:id` a line, as UTF-8"))?;
    Ok(text)
}

type Ids<'t> = Vec<(usize, (&'t str, &'t str))>;

/// The ids with their lines. What a wrong line holds is not told.
fn ids(text: &str) -> Result<Ids<'_>, String> {
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match line.trim().split_once(':') {
            Some((scheme, id)) if !scheme.is_empty() && !id.is_empty() => found.push((at + 1, (scheme, id))),
            _ => return Err(format!("line {}: is no `scheme:id`\n    mend: write for example national_id:…", at + 1)),
        }
    }
    if found.is_empty() { Err("there is no id\n    mend: one `scheme:id` a line".to_owned()) } else { Ok(found) }
}

/// Erases one. The log says so first: without the row nothing is erased.
async fn erase(
    store: &Store,
    (catalogue, clock): (&Catalogue, &Clock),
    (scheme, id): (&str, &str),
    (open_too, by): (bool, &str),
) -> Result<String, String> {
    let words = |error: NotErased| match error {
        NotErased::Open(_) => format!("{error}\n    mend: wait for the decisions, or give --open-too"),
        other => other.to_string(),
    };
    let known = store.to_erase(scheme, id).await.map_err(|error| error.to_string())?;
    let Some((person, open)) = known else { return Err(words(NotErased::Unknown)) };
    if open > 0 && !open_too {
        return Err(words(NotErased::Open(open)));
    }
    let function = catalogue.hub_functions.get(ERASURE);
    let purpose = function.map(|function| function.purpose.clone()).unwrap_or_default();
    let entry = LogEntry {
        initiator: "hub".to_owned(),
        channel: "web".to_owned(),
        actor_kind: "hub".to_owned(),
        actor: Some(by.to_owned()),
        person,
        purpose,
        ..LogEntry::at_portal(ERASURE, catalogue.answers_for(ERASURE), clock.now())
    };
    let row = (entry, Some(store.vault().index(scheme, id)));
    store.append_log(&[row]).await.map_err(|error| error.to_string())?;
    let erased = store.erase((scheme, id), open_too, clock.now()).await.map_err(words)?;
    Ok(format!("erased: {} rows, {} sessions ended", erased.rows, erased.sessions))
}

/// Sees to it that what was erased does not stand in the database's own leftovers.
async fn wipe(store: &Store) -> Result<(), String> {
    store.free_erased().await.map_err(|error| error.to_string())?;
    if store.empty_log_file().await.map_err(|error| error.to_string())? {
        return Ok(());
    }
    Err("the write-ahead log was in use all the time: it still holds old pages, sealed\n    mend: run the command again \
         for anybody, or restart the portal"
        .to_owned())
}
