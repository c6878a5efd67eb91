//! Rotation: a new version is known to every portal before any wraps with it, and an old one is taken out when nothing is
//! under it any more.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;
use tokio::time::Instant;

use super::{KeyError, KeyRing, Keys, drops};
use crate::clock::Clock;
use crate::storage::{PortalKeys, Rewrapped, Store, StoreError};

const LOOK_AGAIN: Duration = Duration::from_millis(300);
/// How long a request may be at it that sealed something with the version before: SQLite waits five seconds for its turn to
/// write, and so does PostgreSQL's pool for a connection.
const GRACE: Duration = Duration::from_secs(6);
/// About every so many rows it is told how far it is; batches are smaller than the second.
const TOLD_EVERY: u64 = 1000;
const TOLD_WITHIN: u64 = 50;
/// How many passes are made over rows that others change meanwhile.
const PASSES: usize = 20;

/// Why a rotation stops. What was done stays done, and the same command goes on with it.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// The ring.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Copies of dropped files.
    #[error("copies of dropped files can't be sealed anew: {0}")]
    Drops(#[from] std::io::Error),
    /// Portals run that do not know the ring.
    #[error(
        "{0} running portal(s) have not taken the ring over\n    mend: copy the key file to their machines and run the \
         command again; it goes on where it stopped"
    )]
    Behind(usize),
    /// The version can't go.
    #[error("version {0} can't be retired: {1}\n    mend: {2}")]
    Kept(u32, String, &'static str),
    /// Rows keep being changed under the old version.
    #[error("{0} rows are still under older versions\n    mend: run the command again")]
    Unfinished(u64),
}

/// How things stand.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The ring.
    pub ring: KeyRing,
    /// How many rows and files are under which version.
    pub under: BTreeMap<u32, u64>,
    /// The portals that run.
    pub portals: Vec<PortalKeys>,
}

/// What a rotation did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rotated {
    /// The version in use now.
    pub version: u32,
    /// What it took over.
    pub rows: Rewrapped,
}

/// Where keys and data are, and how long to wait for portals.
type At<'a> = (&'a Keys, &'a Store, &'a Path);

/// How things stand.
///
/// # Errors
/// [`Stopped`].
pub async fn keys_status((keys, store, data_dir): At<'_>, clock: &Clock) -> Result<Standing, Stopped> {
    let ring = keys.read().await?;
    let mut under = store.wrapped_by().await?;
    for version in drops::versions(data_dir, store.vault()) {
        *under.entry(version).or_default() += 1;
    }
    Ok(Standing { ring, under, portals: store.portals(clock.now()).await? })
}

/// Adds a version, or goes on with one that was added and not finished, and takes everything over to it.
///
/// # Errors
/// [`Stopped`]; the same command goes on where it stopped.
pub async fn keys_rotate(
    (keys, store, data_dir): At<'_>,
    (clock, wait): (&Clock, Duration),
    told: &(dyn Fn(&str) + Send + Sync),
) -> Result<Rotated, Stopped> {
    let changing = keys.change()?;
    let mut ring = keys.read().await?;
    store.vault().exchange(ring.clone()).map_err(StoreError::from)?;
    let mut resumed = Rewrapped::default();
    if ring.versions().len() > 1 && ring.wraps() == ring.newest() {
        resumed = store.rewrap(&|_| ()).await?;
    }
    if resumed.done > 0 || ring.wraps() != ring.newest() {
        told(&format!("going on with version {}", ring.newest()));
    } else {
        let before = ring.wraps();
        ring.add();
        ring.wrap_with(before);
        changing.put(&ring).await?;
        told(&format!("version {} is in the ring: waiting until every portal knows it", ring.newest()));
    }
    let version = ring.newest();
    portals((store, clock), wait, |portal| portal.newest >= version).await?;
    if ring.wraps() != version {
        ring.wrap_with(version);
        changing.put(&ring).await?;
    }
    store.vault().exchange(ring).map_err(StoreError::from)?;
    portals((store, clock), wait, |portal| portal.wraps == version).await?;
    told(&format!("version {version} is in use: taking over what is under older ones"));
    let rows = take_over((store, data_dir), told).await?;
    Ok(Rotated { version, rows: Rewrapped { done: rows.done + resumed.done, ..rows } })
}

/// Takes everything over, pass after pass, until nothing that can be opened is under another version.
async fn take_over(
    (store, data_dir): (&Store, &Path),
    told: &(dyn Fn(&str) + Send + Sync),
) -> Result<Rewrapped, Stopped> {
    drops::reseal(data_dir, store.vault())?;
    let mut all = Rewrapped::default();
    for _ in 0..PASSES {
        let before = all.done;
        let progress = |done: u64| {
            if (before + done) % TOLD_EVERY < TOLD_WITHIN {
                told(&format!("{} rows taken over", before + done));
            }
        };
        let pass = store.rewrap(&progress).await?;
        all = Rewrapped { done: all.done + pass.done, ..pass };
        let version = store.vault().ring().wraps();
        let under = store.wrapped_by().await?;
        let left: u64 = under.iter().filter(|(other, _)| **other != version).map(|(_, count)| count).sum();
        if left <= pass.dead {
            return Ok(all);
        }
        all.changed = left - pass.dead;
    }
    Err(Stopped::Unfinished(all.changed))
}

/// Takes a version out of the ring for good.
///
/// # Errors
/// [`Stopped::Kept`] while anything needs it.
pub async fn keys_retire(
    (keys, store, data_dir): At<'_>,
    (clock, wait): (&Clock, Duration),
    version: u32,
) -> Result<(), Stopped> {
    let changing = keys.change()?;
    let mut ring = keys.read().await?;
    store.vault().exchange(ring.clone()).map_err(StoreError::from)?;
    let known = ring.versions();
    let kept = |why: &str, mend| Stopped::Kept(version, why.to_owned(), mend);
    if !known.contains(&version) {
        return Err(kept("there is no such version", "`shubbak keys status` names them"));
    }
    if ring.wraps() == version || !ring.retire(version) {
        return Err(kept("it is the one in use", "run `shubbak keys rotate` first"));
    }
    let running = store.portals(clock.now()).await?;
    if running.iter().any(|portal| portal.wraps == version) {
        return Err(kept("a running portal wraps with it", "run `shubbak keys rotate` to its end first"));
    }
    let files = drops::versions(data_dir, store.vault()).into_iter().filter(|of| *of == version).count() as u64;
    // Whoever began to write before the portals went over has written by then.
    tokio::time::sleep(GRACE).await;
    let left = async || store.wrapped_by().await.map(|under| under.get(&version).copied().unwrap_or(0));
    let (mut under, mut dead) = (left().await?, 0);
    if under > 0 {
        // What no key opens is no reason to keep one.
        dead = store.rewrap(&|_| ()).await?.dead;
        under = left().await?;
    }
    if under > dead || files > 0 {
        let left = format!("{} rows and files are still under it", under.saturating_sub(dead) + files);
        return Err(kept(&left, "run `shubbak keys rotate` to its end first"));
    }
    changing.put(&ring).await?;
    let gone = portals((store, clock), wait, |portal| portal.oldest != version).await;
    // Whoever wrote later still is taken over with the version that only this command has now.
    if left().await? > dead {
        store.rewrap(&|_| ()).await?;
    }
    store.vault().exchange(ring).map_err(StoreError::from)?;
    gone
}

/// Waits until every running portal is as it should be.
async fn portals(
    (store, clock): (&Store, &Clock),
    wait: Duration,
    ready: impl Fn(&PortalKeys) -> bool,
) -> Result<(), Stopped> {
    let end = Instant::now() + wait;
    loop {
        let behind = store.portals(clock.now()).await?.iter().filter(|portal| !ready(portal)).count();
        if behind == 0 {
            return Ok(());
        }
        if Instant::now() >= end {
            return Err(Stopped::Behind(behind));
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
}
