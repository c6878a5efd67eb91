//! A portal in a process of its own with a database, and its country in this one: what the portal's process does and
//! holds is the portal's alone.

use server::keys::{Custody, Keys};
use server::storage::{Store, Vault};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

use crate::Fault;
use crate::country;
use crate::portal::{Database, Portal, free_port};

/// A portal with all that it needs. Everything ends with the value.
pub(super) struct World {
    /// Where it listens, host and port.
    pub(super) address: String,
    /// The process.
    pub(super) pid: u32,
    database: Database,
    country: demo::Country,
    _portal: Portal,
    folder: TempDir,
}

impl World {
    /// Starts everything, on SQLite or on a PostgreSQL database.
    pub(super) async fn open(binary: &Path, postgres: Option<String>) -> Result<Self, Fault> {
        let folder = tempfile::Builder::new().prefix("shubbak-bench-").tempdir()?;
        let address = format!("127.0.0.1:{}", free_port()?);
        let url = format!("http://{address}");
        let country = country::start_forgetful(&url, folder.path()).await?;
        let database = postgres.map_or_else(|| Database::Sqlite(folder.path().join("data")), Database::Postgres);
        let settings = country::settings(&country, None);
        let mut portal = Portal::prepare(binary, folder.path(), (&url, settings), &database)?;
        portal.start().await?;
        let pid = process_in(folder.path())?;
        Ok(Self { address, pid, database, country, _portal: portal, folder })
    }

    /// The address as a URL.
    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The portal's own store, opened beside it with its key.
    pub(super) async fn store(&self) -> Result<Store, Fault> {
        let keys = Keys::new(self.folder.path().join("master.key"), Custody::File);
        let vault = Vault::with(keys.read().await?);
        Ok(match &self.database {
            Database::Sqlite(folder) => Store::open_sqlite(folder, vault).await?,
            Database::Postgres(url) => Store::open_postgres(url, vault).await?,
        })
    }

    /// The PostgreSQL database, where it is one.
    pub(super) fn postgres(&self) -> Option<&str> {
        match &self.database {
            Database::Postgres(url) => Some(url),
            Database::Sqlite(_) => None,
        }
    }

    /// Turns a switch of the demo country.
    pub(super) async fn turn(&self, system: &str, mode: &str) -> Result<(), Fault> {
        let url = format!("{}/{system}", self.country.switches_url);
        let http = reqwest::Client::builder().no_proxy().build()?;
        let turned = http.post(url).header("accept", "application/json").form(&[("mode", mode)]).send().await?;
        turned.error_for_status()?;
        Ok(())
    }
}

/// The process that works in a folder.
fn process_in(folder: &Path) -> Result<u32, Fault> {
    let folder: PathBuf = folder.canonicalize()?;
    for entry in std::fs::read_dir("/proc")?.flatten() {
        let pid = entry.file_name().to_str().and_then(|name| name.parse().ok());
        if let Some(pid) = pid
            && std::fs::read_link(entry.path().join("cwd")).is_ok_and(|cwd| cwd == folder)
        {
            return Ok(pid);
        }
    }
    Err("the portal's process is not found".into())
}
