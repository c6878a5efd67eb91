//! `shubbak backup` and `shubbak restore`: SQLite by the portal's own means, PostgreSQL by its tools.

use clap::Args;
use std::path::{Path, PathBuf};

use super::print;
use crate::clock::Clock;
use crate::content::Content;
use crate::settings::Settings;
use crate::storage::{Hold, Restored, Store, Vault, check_backup};
use crate::{keys, offer, portal};

const RUNBOOK: &str = "docs/restore.md says what to do then";

#[derive(Debug, Args)]
pub(super) struct RestoreTask {
    /// The backup of SQLite.
    file: Option<PathBuf>,
    /// Put the database that is there aside, as shubbak.db.before-….
    #[arg(long)]
    replace: bool,
    /// The database was put back by other means (pg_restore, a copy of the disk): do what follows.
    #[arg(long, conflicts_with = "file")]
    after: bool,
    /// Show what offices said about cases that are not known since.
    #[arg(long, conflicts_with_all = ["file", "after"])]
    strays: bool,
}

/// Writes a copy of SQLite, while the portal runs.
pub(super) async fn backup(to: &Path, settings: &Settings) -> Result<(), String> {
    if settings.database_url.is_some() {
        return Err(format!(
            "the database is PostgreSQL\n    mend: pg_dump --format=custom --file={} \"$DATABASE_URL\", or pg_basebackup \
             with its WAL; {RUNBOOK}",
            to.display()
        ));
    }
    let clock = Clock::system(jiff::tz::TimeZone::UTC);
    let file = if to.is_dir() { to.join(format!("shubbak-{}.db", stamp(&clock))) } else { to.to_owned() };
    if file.exists() {
        return Err(format!("{} is there already\n    mend: name another file", file.display()));
    }
    let store = portal::open_store(settings).await.map_err(|error| error.to_string())?;
    let part = beside(&file, "part");
    let copied = copy(&store, &part).await;
    store.close().await;
    let outcome = match copied {
        Ok(()) => std::fs::rename(&part, &file).map_err(|error| format!("{}: {error}", file.display())),
        Err(why) => Err(why),
    };
    if let Err(why) = outcome {
        let _ = std::fs::remove_file(&part);
        return Err(why);
    }
    print(&format!(
        "{} holds the database, whole. The key file is not in it, and without the key file it opens for nobody: keep a \
         copy of {} in another place.",
        file.display(),
        portal::keys(settings).map_err(|error| error.to_string())?.path().display()
    ));
    Ok(())
}

async fn copy(store: &Store, part: &Path) -> Result<(), String> {
    keys::private(part, b"").map_err(|error| format!("{}: {error}", part.display()))?;
    store.copy_into(part).await.map_err(|error| error.to_string())?;
    check_backup(part).await
}

/// Puts a database back, or does what follows when it was put back by other means.
pub(super) async fn restore(task: RestoreTask, settings: &Settings) -> Result<(), String> {
    if task.strays {
        return strays(settings).await;
    }
    let content = Content::read(settings.content_dir.as_deref())?;
    let offer = offer::read(&content).map_err(|findings| format!("{} findings: run shubbak check", findings.len()))?;
    let clock = Clock::system(offer.zone.clone());
    let restored = match (task.file, task.after) {
        (Some(file), false) => from_file((&file, task.replace), settings, &clock).await?,
        (None, true) => after(settings, &clock).await?,
        _ => return Err("what is to be restored?\n    mend: name a backup of SQLite, or give --after".to_owned()),
    };
    print(&format!(
        "The database is back. {} deliveries are held and {} cases are looked after until their offices have said what \
         they know; {} messages that waited are not sent; {} sessions are over.\nStart the portal. {RUNBOOK}.",
        restored.held, restored.to_check, restored.unsent, restored.sessions
    ));
    Ok(())
}

async fn from_file((file, replace): (&Path, bool), settings: &Settings, clock: &Clock) -> Result<Restored, String> {
    if settings.database_url.is_some() {
        return Err("the database is PostgreSQL\n    mend: pg_restore it, then `shubbak restore --after`".to_owned());
    }
    let here = settings.data_dir.join("shubbak.db");
    if here.exists() && !replace {
        return Err(format!("{} is there\n    mend: give --replace to put it aside", here.display()));
    }
    check_backup(file).await?;
    std::fs::create_dir_all(&settings.data_dir).map_err(|error| error.to_string())?;
    let _hold = Hold::take(&settings.data_dir).await.map_err(|error| error.to_string())?;
    let part = beside(&here, "restored");
    remove(&part);
    let ready = prepare((file, &part), settings, clock).await;
    let restored = match ready {
        Ok(restored) => restored,
        Err(why) => {
            remove(&part);
            return Err(why);
        }
    };
    let failed = |error: std::io::Error| format!("{}: {error}", here.display());
    if here.exists() {
        let aside = beside(&here, &format!("before-{}", stamp(clock)));
        for end in ["", "-wal", "-shm"] {
            let from = with_end(&here, end);
            if from.exists() {
                std::fs::rename(&from, with_end(&aside, end)).map_err(failed)?;
            }
        }
        print(&format!("The database that was here is {}: delete it when nobody needs it.", aside.display()));
    }
    std::fs::rename(&part, &here).map_err(failed)?;
    std::fs::File::open(&settings.data_dir).and_then(|folder| folder.sync_all()).map_err(failed)?;
    Ok(restored)
}

/// Makes the copy ready beside its place: what goes wrong until then has changed nothing.
async fn prepare((file, part): (&Path, &Path), settings: &Settings, clock: &Clock) -> Result<Restored, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", part.display());
    keys::private(part, b"").map_err(failed)?;
    let mut to = std::fs::OpenOptions::new().write(true).open(part).map_err(failed)?;
    std::fs::File::open(file).and_then(|mut from| std::io::copy(&mut from, &mut to)).map_err(failed)?;
    let ring = portal::keys(settings).map_err(|error| error.to_string())?.read().await;
    let vault = Vault::with(ring.map_err(|error| error.to_string())?);
    let store = Store::open_file(part, vault).await.map_err(|error| error.to_string())?;
    let outcome = follow(&store, clock).await;
    let emptied = store.empty_log_file().await;
    store.close().await;
    let restored = outcome?;
    if !emptied.map_err(|error| error.to_string())? {
        return Err(format!("{} is in use by somebody else", part.display()));
    }
    for end in ["-wal", "-shm"] {
        // Empty, or gone already.
        let _ = std::fs::remove_file(with_end(part, end));
    }
    std::fs::File::open(part).and_then(|file| file.sync_all()).map_err(failed)?;
    Ok(restored)
}

async fn after(settings: &Settings, clock: &Clock) -> Result<Restored, String> {
    let _hold = match settings.database_url {
        None => Some(Hold::take(&settings.data_dir).await.map_err(|error| error.to_string())?),
        Some(_) => None,
    };
    let store = portal::open_store(settings).await.map_err(|error| error.to_string())?;
    let outcome = follow(&store, clock).await;
    store.close().await;
    outcome
}

/// What follows a restore.
async fn follow(store: &Store, clock: &Clock) -> Result<Restored, String> {
    store.migrate().await.map_err(|error| error.to_string())?;
    store.try_keys().await.map_err(|error| {
        format!("the key file does not open this database: {error}\n    mend: put back the key file of then, or one with its versions")
    })?;
    store.after_restore(clock.now(), clock.today()).await.map_err(|error| error.to_string())
}

async fn strays(settings: &Settings) -> Result<(), String> {
    let store = portal::open_store(settings).await.map_err(|error| error.to_string())?;
    let found = store.strays().await;
    store.close().await;
    let found = found.map_err(|error| error.to_string())?;
    for stray in &found {
        let at = jiff::Timestamp::from_microsecond(stray.received_at).unwrap_or_default();
        print(&format!("{at} {} {} {}", stray.source, stray.request_id, stray.kind));
    }
    print(&format!("{} events about cases that are not known here.", found.len()));
    Ok(())
}

fn stamp(clock: &Clock) -> String {
    clock.now().strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A name with something behind it: `shubbak.db.part`.
fn beside(file: &Path, end: &str) -> PathBuf {
    with_end(file, &format!(".{end}"))
}

fn with_end(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

fn remove(part: &Path) {
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(with_end(part, end));
    }
}
