//! Everything that a promise is tried on: a folder, the demo country, a database, a portal.

use demo::Country;
use rand::SeedableRng;
use rand::rngs::StdRng;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

use crate::Fault;
use crate::country;
use crate::portal::{Database, Portal, free_port};
use crate::postgres::Postgres;
use crate::promise::Terms;

/// What is different about a site.
#[derive(Default)]
pub(crate) struct Plan {
    /// The folder for SQLite, where it is not an ordinary one.
    pub(crate) data: Option<PathBuf>,
    /// The server for PostgreSQL; without one it is SQLite.
    pub(crate) postgres: Option<Postgres>,
    /// The address of what stands between portal and back offices.
    pub(crate) offices: Option<String>,
}

/// A portal with all that it needs. Everything ends with the value.
pub(crate) struct Site {
    /// The portal.
    pub(crate) portal: Portal,
    /// The country, in this process.
    pub(crate) country: Country,
    /// The server under the portal, where it is PostgreSQL.
    pub(crate) postgres: Option<Postgres>,
    folder: TempDir,
}

impl Site {
    /// Puts everything in place; the portal is not started yet.
    pub(crate) async fn open(terms: &Terms, plan: Plan) -> Result<Self, Fault> {
        let url = format!("http://127.0.0.1:{}", free_port()?);
        Self::open_at(terms, plan, url, None).await
    }

    /// The same for a portal at an address, whose country may run already.
    pub(crate) async fn open_at(
        terms: &Terms,
        plan: Plan,
        url: String,
        country: Option<Country>,
    ) -> Result<Self, Fault> {
        let folder = tempfile::Builder::new().prefix("shubbak-promises-").tempdir()?;
        let country = match country {
            Some(country) => country,
            None => country::start(&url, folder.path()).await?,
        };
        let database = match (&plan.postgres, plan.data) {
            (Some(postgres), _) => Database::Postgres(postgres.database("shubbak").await?),
            (None, data) => Database::Sqlite(data.unwrap_or_else(|| folder.path().join("data"))),
        };
        let settings = country::settings(&country, plan.offices.as_deref());
        let portal = Portal::prepare(&terms.binary, folder.path(), (&url, settings), &database)?;
        Ok(Self { portal, country, postgres: plan.postgres, folder })
    }

    /// The folder with settings, log and the back offices' cases.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Turns a switch of the demo country.
    pub(crate) async fn turn(&self, system: &str, mode: &str) -> Result<(), Fault> {
        let url = format!("{}/{system}", self.country.switches_url);
        let http = reqwest::Client::builder().no_proxy().build()?;
        let turned = http.post(url).header("accept", "application/json").form(&[("mode", mode)]).send().await?;
        turned.error_for_status()?;
        Ok(())
    }

    /// Leaves the folder where it is, for whoever wants to know why, and says where that is.
    pub(crate) fn keep(self) -> PathBuf {
        self.folder.keep()
    }
}

/// Chance that can be repeated: a seed, and what it is for.
pub(crate) fn chance(seed: u64, of: &str) -> StdRng {
    let of = of.bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    StdRng::seed_from_u64(seed ^ of)
}
