//! The portal as a whole: put together from its settings, started, and stopped in order.

use domain::catalogue::Catalogue;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::audit::Oversight;
use crate::clock::Clock;
use crate::content::Content;
use crate::keys::{Custody, KeyError, KeyWatch, Keys, Seen, Transit};
use crate::offer::{self, Offer};
use crate::reach::Reach;
use crate::rights::{Authorisations, CurrentRights};
use crate::settings::Settings;
use crate::storage::{Store, Vault};
use crate::web::{router, watching};
use crate::{demo_country, listen};

mod assembly;
mod registers;
mod workers;

use assembly::assemble;
pub use assembly::check_up;

/// Why the portal does not start. Each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Settings are missing.
    #[error("settings are missing:\n{0}")]
    Settings(String),
    /// The catalogue or its texts were refused.
    #[error("the catalogue was refused ({} findings):\n{}", .0.len(), .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Catalogue(Vec<domain::catalogue::Finding>),
    /// Files that pages need are not there.
    #[error("content can't be read: {0}")]
    Content(String),
    /// The master key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The search index.
    #[error(transparent)]
    Search(#[from] crate::search::NoIndex),
    /// The database.
    #[error("{0}\n    mend: check DATABASE_URL, or the folder in SHUBBAK_DATA_DIR")]
    Store(#[from] crate::storage::StoreError),
    /// The address.
    #[error(
        "can't listen on {address}: {source}\n    mend: stop what listens there, or set {setting} to another address"
    )]
    Listen {
        /// Where.
        address: SocketAddr,
        /// The setting that says so.
        setting: &'static str,
        /// What the system said.
        source: std::io::Error,
    },
    /// The demo country.
    #[error("the demo country does not start: {0}\n    mend: set SHUBBAK_DEMO_LISTEN to a free address")]
    Demo(#[from] demo_country::StartError),
    /// The portal is broken: a route of the desk is not in the table of roles, or the other way round.
    #[error("who may use these routes of the desk is not declared, or they are declared and not there: {0}")]
    Routes(String),
    /// An HTTP client can't be built, or the public URL is no URL.
    #[error("the portal's clients can't be built: {0}")]
    Client(String),
}

/// A portal that runs.
pub struct Running {
    /// Where it listens.
    pub addr: SocketAddr,
    /// Where `/metrics` is, if it has an address of its own.
    pub metrics_addr: Option<SocketAddr>,
    /// Its store.
    pub store: Store,
    /// Its clock, which tests set forward.
    pub clock: Clock,
    /// Its rights, and who may change them.
    pub authorisations: Authorisations,
    /// What its auditors may ask.
    pub oversight: Oversight,
    /// The ways to reach people.
    pub reach: Reach,
    /// The demo country beside it.
    pub demo: Option<demo_country::Country>,
    leaving: (Arc<AtomicBool>, Duration),
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Running {
    /// Is ready no more, and goes on answering for a while, so that whoever hands out requests stops coming here.
    pub async fn leave(&self) {
        self.leaving.0.store(true, Ordering::Relaxed);
        tokio::time::sleep(self.leaving.1).await;
    }

    /// Stops accepting, lets requests finish, gives claims back, and closes the store.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        for task in self.tasks {
            let _ = task.await;
        }
        self.store.close().await;
        if let Some(country) = self.demo {
            country.stop().await;
        }
    }
}

/// Reads the content, checks it, and opens the store: what every command needs.
pub async fn open(settings: &Settings) -> Result<(Content, Offer, Store), StartError> {
    let content = Content::read(settings.content_dir.as_deref()).map_err(StartError::Content)?;
    let offer = offer::read(&content).map_err(StartError::Catalogue)?;
    let keys = keys(settings)?;
    let ring = match &settings.key_file {
        None if settings.demo => keys.read_or_make().await?,
        _ => keys.read().await?,
    };
    let store = open_with(settings, Vault::with(ring)).await?;
    Ok((content, offer, store))
}

/// Opens a store that is there already, under a key that is there already: makes neither.
///
/// # Errors
/// [`StartError`], with what to do.
pub async fn open_store(settings: &Settings) -> Result<Store, StartError> {
    let file = settings.data_dir.join("shubbak.db");
    if settings.database_url.is_none() && !file.exists() {
        let why = format!("SHUBBAK_DATA_DIR: there is no {}\n    mend: name the portal's data folder", file.display());
        return Err(StartError::Settings(why));
    }
    let ring = keys(settings)?.read().await?;
    open_with(settings, Vault::with(ring)).await
}

/// Where the key ring is, and who protects it.
///
/// # Errors
/// [`StartError`], with what to do.
pub fn keys(settings: &Settings) -> Result<Keys, StartError> {
    let custody = match &settings.kms {
        None => Custody::File,
        Some(kms) => {
            let http = assembly::client()?;
            Custody::Transit(Transit::new(http, (&kms.url, &kms.key), kms.token_file.clone(), kms.deadline))
        }
    };
    match &settings.key_file {
        Some(path) => Ok(Keys::new(path.clone(), custody)),
        None if settings.demo => Ok(Keys::new(settings.data_dir.join("demo-master.key"), custody)),
        None => {
            let missing = "SHUBBAK_KEY_FILE: is missing, and SHUBBAK_DEMO=off\n    mend: name a file with 32 random bytes in base64";
            Err(StartError::Settings(missing.to_owned()))
        }
    }
}

async fn open_with(settings: &Settings, vault: Vault) -> Result<Store, StartError> {
    Ok(match &settings.database_url {
        Some(url) => Store::open_postgres(url, vault).await?,
        None => Store::open_sqlite(&settings.data_dir, vault).await?,
    })
}

/// Starts the portal: everything that can be wrong is found before the first request.
///
/// # Errors
/// [`StartError`], with what to do.
pub async fn start(mut settings: Settings) -> Result<Running, StartError> {
    let (listener, addr) = bind(settings.listen, "SHUBBAK_LISTEN").await?;
    let watched = match settings.telemetry.metrics_listen {
        Some(address) => Some(bind(address, "SHUBBAK_METRICS_LISTEN").await?),
        None => None,
    };
    let metrics_addr = watched.as_ref().map(|(_, addr)| *addr);
    let public_url = settings.public_url.clone().unwrap_or_else(|| format!("http://{addr}"));
    let (content, offer, store) = {
        if !settings.demo {
            refuse_unless_ready(&settings)?;
        }
        open(&settings).await?
    };
    let store = store.serve_alone(&settings.data_dir).await?;
    store.migrate().await?;
    let data_dir = settings.data_dir.clone();
    let here = (public_url.as_str(), &offer.zone);
    let demo = if settings.demo { Some(demo_country::start(&mut settings, here, &data_dir).await?) } else { None };
    let clock = Clock::system(offer.zone.clone());
    let catalogue = Arc::clone(&offer.catalogue);
    let (stop, stopped) = watch::channel(false);
    let keys_watched = watch_keys(&settings, (store.clone(), clock.clone()), stopped.clone()).await?;
    let rights = take_over(&offer.catalogue, &store, &clock).await?;
    store.release_abandoned(clock.now()).await?;
    let portal = assemble(&settings, &content, offer, (store.clone(), rights.clone(), clock.clone(), public_url))?;
    let routes = router(Arc::clone(&portal)).map_err(StartError::Routes)?;
    portal.cases.exchange.refresh_drops().await;
    let mut tasks = workers::spawn(&portal, &settings, rights, &stopped);
    tasks.push(keys_watched);
    if let Some(country) = &demo {
        tasks.push(workers::hand_in(country, (catalogue, store.clone(), clock.clone()), stopped.clone()).await);
    }
    if let Some((watched, _)) = watched {
        let watching = watching(&portal).map_err(StartError::Routes)?;
        let serving = listen::serve(watched, move |_| watching.clone(), listen::WATCHED, stopped.clone());
        tasks.push(tokio::spawn(serving));
    }
    let bounds = listen::Bounds { all: settings.load.connections, of_one: settings.load.connections_of_one };
    tasks.push(tokio::spawn(listen::serve(listener, move |peer| routes.from(peer), bounds, stopped)));
    let (authorisations, oversight, reach) =
        (portal.authorisations.clone(), portal.oversight.clone(), portal.reach.clone());
    let leaving = (Arc::clone(&portal.leaving), settings.load.leave);
    Ok(Running { addr, metrics_addr, store, clock, authorisations, oversight, reach, demo, leaving, stop, tasks })
}

/// Listens at an address: the listener, and the address with its port.
async fn bind(address: SocketAddr, setting: &'static str) -> Result<(TcpListener, SocketAddr), StartError> {
    let taken = |source| StartError::Listen { address, setting, source };
    let listener = TcpListener::bind(address).await.map_err(taken)?;
    let addr = listener.local_addr().map_err(taken)?;
    Ok((listener, addr))
}

/// Watches over the key ring. The first look is over before anything is sealed: a rotation counts this portal in.
async fn watch_keys(
    settings: &Settings,
    (store, clock): (Store, Clock),
    stopped: watch::Receiver<bool>,
) -> Result<JoinHandle<()>, StartError> {
    let (keys, data_dir, portal) = (keys(settings)?, settings.data_dir.clone(), Uuid::new_v4());
    let watch = KeyWatch { keys, store, clock, data_dir, portal };
    let mut seen = Seen::default();
    watch.look(&mut seen).await;
    Ok(tokio::spawn(watch.run(seen, stopped)))
}

/// Takes the catalogue's rights over, and reads those that hold now.
async fn take_over(catalogue: &Catalogue, store: &Store, clock: &Clock) -> Result<CurrentRights, StartError> {
    let seeded = store.seed_rights(catalogue, (clock.now(), clock.today())).await?;
    for row in &seeded.kept {
        tracing::warn!(row, "people have changed this authorisation: the catalogue's version of it is not taken over");
    }
    let rights = CurrentRights::default();
    rights.reload(store).await?;
    Ok(rights)
}

/// Without the demo country every register and back office of the catalogue needs its address.
fn refuse_unless_ready(settings: &Settings) -> Result<(), StartError> {
    let content = Content::read(settings.content_dir.as_deref()).map_err(StartError::Content)?;
    let catalogue = offer::read(&content).map_err(StartError::Catalogue)?.catalogue;
    // A native register is the portal's own, and one behind a hub is asked there: they have no address.
    let addressed = |source: &&domain::catalogue::Source| !source.is_native() && source.via.is_none();
    let addressed = catalogue.sources.values().filter(addressed).map(|source| &source.id);
    let hubs: BTreeSet<&String> = catalogue.sources.values().filter_map(|source| source.via.as_ref()).collect();
    let missing = settings.ready_without_demo((addressed, hubs.into_iter()), catalogue.services.keys());
    if missing.is_empty() {
        return Ok(());
    }
    Err(StartError::Settings(missing.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
}
