//! `shubbak keys`: how the key ring stands, a new version of the key-encryption key, and the end of an old one.

use clap::Subcommand;
use std::time::Duration;

use super::print;
use crate::clock::Clock;
use crate::keys::{Keys, Standing, keys_retire, keys_rotate, keys_status};
use crate::portal;
use crate::settings::Settings;

#[derive(Debug, Subcommand)]
pub(super) enum KeysTask {
    /// Make the key file (SHUBBAK_KEY_FILE) with version 1. A file that is there is left alone.
    New,
    /// Show the versions, how much is under each, and what running portals know.
    Status,
    /// Add a version and take everything over to it, while portals run; begun again, it goes on where it stopped.
    Rotate {
        /// How many seconds running portals have to take the ring over.
        #[arg(long, default_value_t = 120)]
        wait: u64,
    },
    /// Take a version out of the key file for good: backups made before it was replaced can't be opened any more.
    Retire {
        /// Which one.
        version: u32,
        /// How many seconds running portals have to take the ring over.
        #[arg(long, default_value_t = 120)]
        wait: u64,
    },
}

pub(super) async fn run(task: KeysTask, settings: &Settings) -> Result<(), String> {
    let keys = portal::keys(settings).map_err(|error| error.to_string())?;
    if matches!(task, KeysTask::New) {
        return make(&keys).await;
    }
    let store = portal::open_store(settings).await.map_err(|error| error.to_string())?;
    let clock = Clock::system(jiff::tz::TimeZone::UTC);
    let at = (&keys, &store, settings.data_dir.as_path());
    let said = match task {
        KeysTask::New => Ok(String::new()),
        KeysTask::Status => keys_status(at, &clock).await.map(|standing| words(&standing)),
        KeysTask::Rotate { wait } => {
            let wait = Duration::from_secs(wait);
            keys_rotate(at, (&clock, wait), &print).await.map(|done| {
                let dead = match done.rows.dead {
                    0 => String::new(),
                    dead => format!(" {dead} rows can't be opened by any key: they stay as they are."),
                };
                format!("Version {} wraps everything: {} rows were taken over.{dead}", done.version, done.rows.done)
            })
        }
        KeysTask::Retire { version, wait } => {
            keys_retire(at, (&clock, Duration::from_secs(wait)), version).await.map(|()| {
                format!(
                    "Version {version} is out of {}. Destroy every other copy of it. Backups from before the last \
                     rotation can't be opened any more: make a new one.",
                    keys.path().display()
                )
            })
        }
    };
    store.close().await;
    print(&said.map_err(|error| error.to_string())?);
    Ok(())
}

async fn make(keys: &Keys) -> Result<(), String> {
    if keys.path().exists() {
        return Err(format!("{} is there already\n    mend: name another file, or use it", keys.path().display()));
    }
    keys.read_or_make().await.map_err(|error| error.to_string())?;
    print(&format!("{} holds version 1. Keep a copy in a safe place.", keys.path().display()));
    Ok(())
}

fn words(standing: &Standing) -> String {
    let wraps = standing.ring.wraps();
    let known = standing.ring.versions();
    let gone = standing.under.keys().filter(|version| !known.contains(version));
    let mut lines: Vec<String> = Vec::new();
    for version in known.iter().chain(gone) {
        let under = standing.under.get(version).copied().unwrap_or(0);
        let what = match (*version == wraps, known.contains(version)) {
            (true, _) => "wraps",
            (false, true) => "opens only",
            (false, false) => "is not in the ring",
        };
        lines.push(format!("version {version}: {what}; {under} rows and files"));
    }
    for portal in &standing.portals {
        let (id, oldest, newest, wraps) = (portal.portal, portal.oldest, portal.newest, portal.wraps);
        lines.push(format!("portal {id}: opens {oldest} to {newest}, wraps with {wraps}"));
    }
    if standing.portals.is_empty() {
        lines.push("no portal runs".to_owned());
    }
    lines.join("\n")
}
