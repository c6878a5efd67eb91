//! The registers that are no services: a legacy database, a folder of files, and sheets that an authority hands in.
//!
//! Each follows its switch: when the switch is turned, what is stored is made anew, rightly or wrongly.

mod companies;
mod health_cover;
mod vehicles;

use crate::{lang::Lang, random, switches::Kind, world::Shared};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};
use tokio::{sync::watch, task::JoinSet};

/// What a system writes in place of its records while somebody works on it.
const MAINTENANCE: &str =
    "<!DOCTYPE html><html lang=\"en\"><title>Maintenance</title><p>Please come back later.</p></html>\n";

/// A register of stored records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum StoreId {
    /// Vehicles, in a legacy database with a view for the portal.
    Vehicles,
    /// Companies, as a file that is dropped into a folder.
    Companies,
    /// Health cover, as sheets for the register that the portal keeps for the authority.
    HealthCover,
}

impl StoreId {
    /// All of them.
    pub(crate) const ALL: [StoreId; 3] = [StoreId::Vehicles, StoreId::Companies, StoreId::HealthCover];

    /// The register's id: as the portal's source, and among the switches.
    pub(crate) fn id(self) -> &'static str {
        match self {
            StoreId::Vehicles => "vehicles",
            StoreId::Companies => "companies",
            StoreId::HealthCover => "health-cover",
        }
    }

    /// The register's name for people.
    pub(crate) fn name(self, lang: Lang) -> &'static str {
        match self {
            StoreId::Vehicles => lang.pick("سجل المركبات", "Vehicle register"),
            StoreId::Companies => lang.pick("سجل الشركات", "Companies register"),
            StoreId::HealthCover => lang.pick("سجل المؤمَّن عليهم صحيًا", "Register of health cover"),
        }
    }

    /// What kind of system it is.
    pub(crate) fn kind(self) -> Kind {
        match self {
            StoreId::Vehicles => Kind::View,
            StoreId::Companies => Kind::Drop,
            StoreId::HealthCover => Kind::Sheets,
        }
    }
}

/// Where the registers keep their records.
#[derive(Debug)]
pub(crate) struct Stores {
    folder: PathBuf,
    /// Whether the folder is the country's own, to be removed at the end.
    passing: bool,
    sheets: watch::Sender<String>,
}

impl Stores {
    /// In a folder, else in one that is removed at the end.
    ///
    /// # Errors
    /// The folder, and why it can't be had.
    pub(crate) fn open(folder: Option<PathBuf>) -> Result<Self, (PathBuf, std::io::Error)> {
        let passing = folder.is_none();
        let folder = folder.unwrap_or_else(|| std::env::temp_dir().join(format!("al-waha-{}", random::token())));
        let made = std::fs::create_dir_all(folder.join("companies")).and_then(|()| std::path::absolute(&folder));
        let folder = made.map_err(|error| (folder, error))?;
        Ok(Stores { folder, passing, sheets: watch::Sender::new(String::new()) })
    }

    fn vehicles(&self) -> PathBuf {
        self.folder.join("vehicles.db")
    }

    fn companies(&self) -> PathBuf {
        self.folder.join("companies")
    }

    /// The addresses of those that have one, by id.
    pub(crate) fn addresses(&self) -> BTreeMap<String, String> {
        let file = |path: &Path| reqwest::Url::from_file_path(path).map(String::from).unwrap_or_default();
        let database = file(&self.vehicles()).replacen("file:", "sqlite:", 1);
        BTreeMap::from([
            (StoreId::Vehicles.id().to_owned(), format!("{database}?mode=ro")),
            (StoreId::Companies.id().to_owned(), file(&self.companies())),
        ])
    }

    /// The sheets that the health insurance authority hands in: each new one is one text.
    pub(crate) fn sheets(&self) -> watch::Receiver<String> {
        self.sheets.subscribe()
    }
}

impl Drop for Stores {
    fn drop(&mut self) {
        if self.passing
            && let Err(error) = std::fs::remove_dir_all(&self.folder)
        {
            tracing::warn!(%error, "the demo country could not clear up behind itself");
        }
    }
}

/// Writes all records once, then follows the switches.
pub(crate) async fn open_all(world: &Shared, tasks: &mut JoinSet<()>) {
    vehicles::write(world).await;
    companies::write(world).await;
    health_cover::write(world);
    for store in StoreId::ALL {
        tasks.spawn(follow(store, world.clone()));
    }
}

/// Writes the records anew whenever the switch was turned, and says when that is done.
async fn follow(store: StoreId, world: Shared) {
    let Some((mut mode, done)) = world.switches.store(store.id()) else {
        return;
    };
    let mut lock = None;
    let mut written = *mode.borrow_and_update();
    loop {
        tokio::select! {
            changed = mode.changed() => if changed.is_err() { return },
            // A drop is made anew now and then, as its owner would: the news never gets old.
            () = tokio::time::sleep(companies::EVERY) => {}
        }
        let wanted = *mode.borrow_and_update();
        if wanted == written && store == StoreId::Vehicles {
            continue;
        }
        drop(lock.take());
        match store {
            StoreId::Vehicles => lock = vehicles::write(&world).await,
            StoreId::Companies => companies::write(&world).await,
            StoreId::HealthCover => health_cover::write(&world),
        }
        written = wanted;
        done.send_replace(wanted);
    }
}
