//! The power is cut under SQLite at random moments: what was not synced is gone, and nothing acknowledged with it.

pub(crate) mod disk;
pub(crate) mod mount;

use fuser::BackgroundSession;
use rand::Rng;
use rand::rngs::StdRng;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

use crate::Fault;
use crate::crash::explained;
use crate::crowd::Crowd;
use crate::ledger::Counts;
use crate::promise::{Line, Terms};
use crate::site::{Plan, Site, chance};
use mount::Shared;

/// How many people apply at the same time.
const PEOPLE: usize = 6;
/// How many cuts the control gets.
const CONTROL: u32 = 5;

/// A disk of ours, mounted.
pub(crate) struct Mounted {
    /// The disk.
    pub(crate) shared: Shared,
    at: TempDir,
    session: Option<BackgroundSession>,
}

impl Mounted {
    /// An empty disk on a folder of its own.
    pub(crate) fn new() -> Result<Self, Fault> {
        let at = tempfile::Builder::new().prefix("shubbak-promises-disk-").tempdir()?;
        let shared = Shared::new();
        let session = Some(shared.mount(at.path())?);
        Ok(Self { shared, at, session })
    }

    /// Where it is.
    pub(crate) fn folder(&self) -> &Path {
        self.at.path()
    }

    fn remount(&mut self, chance: &mut StdRng) -> Result<(), Fault> {
        self.end()?;
        self.shared.disk().switch_on(chance);
        self.session = Some(self.shared.mount(self.at.path())?);
        Ok(())
    }

    fn end(&mut self) -> Result<(), Fault> {
        let Some(session) = self.session.take() else { return Ok(()) };
        Ok(session.umount_and_join()?)
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if self.end().is_err() {
            // Somebody still has a file open: the folder goes when they end.
            let _ = std::process::Command::new("umount").arg("-l").arg(self.at.path()).status();
        }
    }
}

/// Cuts the power again and again, and then once more with a disk that lies about what it synced.
pub(crate) async fn run(terms: &Terms) -> Result<Vec<Line>, Fault> {
    if terms.without_power {
        return Ok(vec![Line::new("power", "left out, as was asked for", true)]);
    }
    let mut lines = cuts(terms).await?;
    lines.push(control(terms).await?);
    Ok(lines)
}

async fn open(terms: &Terms) -> Result<(Mounted, Site), Fault> {
    let mounted = Mounted::new().map_err(|why| format!("a file system can't be mounted (fuse3): {why}"))?;
    let data = Some(mounted.folder().to_owned());
    let mut site = Site::open(terms, Plan { data, ..Plan::default() }).await?;
    site.portal.start().await?;
    Ok((mounted, site))
}

/// One cut: from one moment on nothing reaches the disk; then the portal is gone, and then the power is back.
async fn cut(mounted: &mut Mounted, site: &mut Site, chance: &mut StdRng) -> Result<(), Fault> {
    mounted.shared.disk().switch_off();
    site.portal.kill().await?;
    mounted.remount(chance)?;
    site.portal.start().await?;
    Ok(())
}

async fn cuts(terms: &Terms) -> Result<Vec<Line>, Fault> {
    let (mut mounted, mut site) = open(terms).await?;
    let mut chance = chance(terms.seed, "power cuts");
    let mut crowd = Crowd::start(&site, PEOPLE, terms.seed).await?;
    let times = terms.times((10, 100, 1_000));
    for _ in 0..times {
        tokio::time::sleep(Duration::from_millis(chance.random_range(10..250))).await;
        cut(&mut mounted, &mut site, &mut chance).await?;
    }
    crowd.rest().await;
    crowd.reckon(&site).await?;
    let Counts { saves, submits, lost, doubled, odd, .. } = crowd.ledger.counts();
    let syncs = mounted.shared.disk().syncs;
    let figure = format!(
        "{times} cuts, {syncs} syncs, {saves} saves and {submits} submissions acknowledged; {lost} lost, {doubled} doubled, {odd} odd answers"
    );
    let holds = lost == 0 && doubled == 0 && odd == 0 && submits > 0;
    let lines = vec![Line::new("power, under SQLite", figure, holds)];
    site.portal.kill().await?;
    Ok(explained(lines, &crowd.ledger, site))
}

/// The same on a disk that says it synced and did not: then something has to be lost, or the cuts prove nothing.
async fn control(terms: &Terms) -> Result<Line, Fault> {
    let (mut mounted, mut site) = open(terms).await?;
    let mut chance = chance(terms.seed, "power cuts of the control");
    let mut crowd = Crowd::start(&site, PEOPLE, terms.seed).await?;
    mounted.shared.disk().lies = true;
    let mut broken = 0;
    for _ in 0..CONTROL {
        tokio::time::sleep(Duration::from_millis(chance.random_range(300..600))).await;
        if cut(&mut mounted, &mut site, &mut chance).await.is_err() {
            broken += 1;
            break;
        }
    }
    // A portal whose database is broken answers nobody: people stop when they are told to.
    crowd.rest().await;
    if broken == 0 {
        crowd.reckon_portal().await?;
    }
    let counts = crowd.ledger.counts();
    let found = counts.lost + usize::try_from(counts.odd)? + broken;
    let figure = format!(
        "a disk that does not keep what it synced, {CONTROL} cuts: {} lost, {} odd answers, {broken} databases broken (something has to be)",
        counts.lost, counts.odd
    );
    site.portal.kill().await?;
    Ok(Line::new("power, the control", figure, found > 0))
}
