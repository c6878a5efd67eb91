//! The portal as a whole: put together from its settings, started, and stopped in order.

use domain::catalogue::Catalogue;
use jiff::SignedDuration;
use metrics_exporter_prometheus::PrometheusHandle;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::audit::{Oversight, Sequencer};
use crate::authority::Systems;
use crate::cases::{Cases, Journeys};
use crate::clock::Clock;
use crate::content::Content;
use crate::corrections::CorrectionWorker;
use crate::definitions::Definitions;
use crate::delivery::{BackOffices, Worker};
use crate::encounters::{Encounters, Screens};
use crate::exchange::{Checkup, Exchange};
use crate::hub::{self, Hub, Intake};
use crate::identity::{Oidc, StaffDoor};
use crate::offer::{self, Offer};
use crate::queue::Queue;
use crate::reach::Reach;
use crate::register::Keeping;
use crate::rights::{Authorisations, CurrentRights};
use crate::settings::{OidcSettings, Settings};
use crate::storage::{SessionRows, Store, Vault};
use crate::verifier::Verifier;
use crate::web::{AssetFiles, PageCache, Portal, SecurityHeaders, router};
use crate::{demo_country, keys, listen, rights};

mod registers;

use registers::registers;

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
    Key(#[from] keys::KeyError),
    /// The database.
    #[error("{0}\n    mend: check DATABASE_URL, or the folder in SHUBBAK_DATA_DIR")]
    Store(#[from] crate::storage::StoreError),
    /// The address.
    #[error(
        "can't listen on {address}: {source}\n    mend: stop what listens there, or set SHUBBAK_LISTEN to another address"
    )]
    Listen {
        /// Where.
        address: SocketAddr,
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
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Running {
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
    let key = match &settings.key_file {
        None if settings.demo => keys::read_or_make(&demo_key(settings))?,
        _ => read_key(settings)?,
    };
    let store = open_with(settings, &key).await?;
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
    open_with(settings, &read_key(settings)?).await
}

fn read_key(settings: &Settings) -> Result<[u8; 32], StartError> {
    match &settings.key_file {
        Some(path) => Ok(keys::read(path)?),
        None if settings.demo => Ok(keys::read(&demo_key(settings))?),
        None => {
            let missing = "SHUBBAK_KEY_FILE: is missing, and SHUBBAK_DEMO=off\n    mend: name a file with 32 random bytes in base64";
            Err(StartError::Settings(missing.to_owned()))
        }
    }
}

async fn open_with(settings: &Settings, key: &[u8; 32]) -> Result<Store, StartError> {
    let vault = Vault::new(key);
    Ok(match &settings.database_url {
        Some(url) => Store::open_postgres(url, vault).await?,
        None => Store::open_sqlite(&settings.data_dir, vault).await?,
    })
}

fn demo_key(settings: &Settings) -> PathBuf {
    settings.data_dir.join("demo-master.key")
}

/// Starts the portal: everything that can be wrong is found before the first request.
///
/// # Errors
/// [`StartError`], with what to do.
pub async fn start(mut settings: Settings) -> Result<Running, StartError> {
    let listener = TcpListener::bind(settings.listen)
        .await
        .map_err(|source| StartError::Listen { address: settings.listen, source })?;
    let addr = listener.local_addr().map_err(|source| StartError::Listen { address: settings.listen, source })?;
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
    let demo =
        if settings.demo { Some(demo_country::start(&mut settings, &public_url, &data_dir).await?) } else { None };
    let clock = Clock::system(offer.zone.clone());
    let catalogue = Arc::clone(&offer.catalogue);
    let rights = take_over(&offer.catalogue, &store, &clock).await?;
    let portal = assemble(&settings, &content, offer, (store.clone(), rights.clone(), clock.clone(), public_url))?;
    let routes = router(Arc::clone(&portal)).map_err(StartError::Routes)?;
    portal.cases.exchange.refresh_drops().await;
    let (stop, stopped) = watch::channel(false);
    let sheets = match &demo {
        Some(country) => Some(hand_in(country, (catalogue, store.clone(), clock.clone()), stopped.clone()).await),
        None => None,
    };
    let worker = Worker {
        store: store.clone(),
        definitions: portal.cases.definitions.clone(),
        offices: portal.offices.clone(),
        clock: clock.clone(),
        wake: Arc::clone(&portal.cases.wake),
        id: Uuid::new_v4(),
    };
    let sequencer = Sequencer {
        store: store.clone(),
        clock: clock.clone(),
        checkpoints: settings.checkpoint_file.clone().map(|file| (file, settings.checkpoint_every)),
    };
    let (verifier, corrections) = afterwards(&portal);
    let sweeper = sweep(SessionRows(store.clone()), clock.clone(), stopped.clone());
    let mut tasks = vec![
        tokio::spawn(sum_up(portal.metrics.clone(), stopped.clone())),
        tokio::spawn(listen::serve(listener, routes, stopped.clone())),
        tokio::spawn(portal.cases.exchange.clone().watch_drops(stopped.clone())),
        tokio::spawn(portal.cases.exchange.clone().watch_health(settings.health_every, stopped.clone())),
        tokio::spawn(worker.run(stopped.clone())),
        tokio::spawn(hub(&portal, settings.hub_every).run(stopped.clone())),
        tokio::spawn(rights::watch(rights, store.clone(), stopped.clone())),
        tokio::spawn(verifier.run(stopped.clone())),
        tokio::spawn(corrections.run(stopped.clone())),
        tokio::spawn(portal.reach.worker().run(stopped.clone())),
        tokio::spawn(sequencer.run(stopped)),
        tokio::spawn(sweeper),
    ];
    tasks.extend(sheets);
    let (authorisations, oversight, reach) =
        (portal.authorisations.clone(), portal.oversight.clone(), portal.reach.clone());
    Ok(Running { addr, store, clock, authorisations, oversight, reach, demo, stop, tasks })
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

/// The workers for what comes after an application was handed in: verifying what was declared, correcting registers.
fn afterwards(portal: &Portal) -> (Verifier, CorrectionWorker) {
    let cases = &portal.cases;
    let verifier = Verifier {
        store: cases.store.clone(),
        definitions: cases.definitions.clone(),
        exchange: cases.exchange.clone(),
        clock: cases.clock.clone(),
        wake: Arc::clone(&cases.wake),
        id: Uuid::new_v4(),
    };
    let corrections = CorrectionWorker {
        store: cases.store.clone(),
        catalogue: Arc::clone(&cases.catalogue),
        definitions: cases.definitions.clone(),
        exchange: cases.exchange.clone(),
        clock: cases.clock.clone(),
        verify_for: cases.verify_for,
        id: Uuid::new_v4(),
    };
    (verifier, corrections)
}

/// The hub at work, on what the portal has.
fn hub(portal: &Portal, every: Duration) -> hub::Worker {
    let cases = &portal.cases;
    let hub = Hub {
        catalogue: Arc::clone(&portal.catalogue),
        store: cases.store.clone(),
        exchange: cases.exchange.clone(),
        clock: cases.clock.clone(),
    };
    hub::Worker { hub, every, wake: Arc::clone(&portal.hub_wake), id: Uuid::new_v4() }
}

/// Fills the portal's own registers with what the country's authorities hand in, and goes on doing so.
async fn hand_in(
    country: &demo_country::Country,
    (catalogue, store, clock): (Arc<Catalogue>, Store, Clock),
    stopped: watch::Receiver<bool>,
) -> JoinHandle<()> {
    let mut sheets = demo_country::Sheets::of(country, catalogue, store, clock);
    sheets.import_first().await;
    tokio::spawn(sheets.keep(stopped))
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

fn assemble(
    settings: &Settings,
    content: &Content,
    offer: Offer,
    (store, rights, clock, public_url): (Store, CurrentRights, Clock, String),
) -> Result<Arc<Portal>, StartError> {
    let http = client()?;
    let Some(oidc) = settings.oidc.clone() else {
        return Err(StartError::Settings("SHUBBAK_OIDC_ISSUER: is missing".to_owned()));
    };
    let exchange = exchange(settings, (&offer.catalogue, rights.clone()), (&http, &store, &clock))?;
    let files = AssetFiles::read(content).map_err(StartError::Content)?;
    // The addresses live as long as the program, like the texts: pages copy the pointers.
    let leak = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    let assets = app::Assets { css: leak(files.css()), js: leak(files.js()) };
    let cases = Cases {
        catalogue: Arc::clone(&offer.catalogue),
        texts: offer.texts,
        store: store.clone(),
        exchange,
        clock: clock.clone(),
        definitions: Definitions::new(store.clone()),
        journeys: Journeys::default(),
        wake: Arc::new(Notify::new()),
        verify_for: SignedDuration::from_hours(i64::from(settings.verify_days) * 24),
    };
    let known = (&offer.catalogue, offer.texts);
    let reach = Reach::new(settings, known, (&store, &cases.exchange, &clock), &http);
    let (oidc, staff) = doors(oidc, settings, &public_url)?;
    let providers = [Some(&oidc), staff.as_ref().map(|door| &door.oidc)];
    let security = SecurityHeaders::new(providers.into_iter().flatten(), public_url.starts_with("https://"));
    let systems = Systems::new(&settings.authority_systems, &offer.catalogue).map_err(StartError::Settings)?;
    let hub_wake = Arc::new(Notify::new());
    let keeping = Keeping {
        catalogue: Arc::clone(&offer.catalogue),
        store: store.clone(),
        clock: clock.clone(),
        wake: Arc::clone(&hub_wake),
    };
    Ok(Arc::new(Portal {
        catalogue: offer.catalogue,
        texts: offer.texts,
        authorisations: Authorisations {
            catalogue: Arc::clone(&cases.catalogue),
            store: store.clone(),
            current: rights,
            clock: clock.clone(),
        },
        oversight: Oversight {
            store: store.clone(),
            limits: cases.catalogue.audit.unwrap_or_default(),
            clock: clock.clone(),
        },
        encounters: Encounters {
            store: store.clone(),
            exchange: cases.exchange.clone(),
            catalogue: Arc::clone(&cases.catalogue),
            clock: clock.clone(),
        },
        screens: Screens { store: store.clone(), clock: clock.clone() },
        queue: Queue { catalogue: Arc::clone(&cases.catalogue), store: store.clone(), clock: clock.clone() },
        cases,
        reach,
        store,
        clock,
        oidc,
        staff,
        offices: BackOffices::new(http, settings.back_offices.clone()),
        intake: Intake { keys: settings.event_keys.clone() },
        hub_wake,
        keeping,
        files,
        assets,
        cache: PageCache::new(security.clone()),
        security,
        public_url,
        systems,
        tracker_token: settings.tracker_token.clone(),
        proxies: usize::from(settings.reach.proxies),
        checkpoint_file: settings.checkpoint_file.clone(),
        demo: settings.demo,
        metrics: recorder()?,
    }))
}

/// The ways in: for people, and for staff where a provider of theirs is set.
fn doors(people: OidcSettings, settings: &Settings, public_url: &str) -> Result<(Oidc, Option<StaffDoor>), StartError> {
    let failed = |error: crate::identity::SignInError| StartError::Client(error.to_string());
    let wanted = people.subject_claim.clone();
    let oidc = Oidc::new(people, format!("{public_url}/auth/callback"), wanted).map_err(failed)?;
    let staff = match settings.staff_oidc.clone() {
        Some(settings) => Some(StaffDoor::new(settings, public_url).map_err(failed)?),
        None => None,
    };
    Ok((oidc, staff))
}

/// The client for registers and back offices: follows nothing, and nobody stands in between.
fn client() -> Result<reqwest::Client, StartError> {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(2))
        .pool_idle_timeout(Duration::from_secs(20))
        .no_proxy()
        .build()
        .map_err(|error| StartError::Client(error.to_string()))
}

fn exchange(
    settings: &Settings,
    (catalogue, rights): (&Arc<Catalogue>, CurrentRights),
    (http, store, clock): (&reqwest::Client, &Store, &Clock),
) -> Result<Exchange, StartError> {
    let registers = registers(catalogue, settings, (http, store))?;
    let known = (Arc::clone(catalogue), rights);
    Ok(Exchange::new(registers, known, store.clone(), clock.clone(), settings.prefill_deadline))
}

/// Looks at every source once, over a store that is open.
///
/// # Errors
/// [`StartError`] when an address does not do.
pub async fn check_up(settings: &Settings, offer: &Offer, store: &Store) -> Result<Vec<Checkup>, StartError> {
    let clock = Clock::system(offer.zone.clone());
    // Nobody is asked about anybody: no rights are needed.
    let known = (&offer.catalogue, CurrentRights::default());
    let exchange = exchange(settings, known, (&client()?, store, &clock))?;
    exchange.refresh_drops().await;
    Ok(exchange.check_up().await)
}

/// The one recorder of the process: several portals in one test process share it.
fn recorder() -> Result<PrometheusHandle, StartError> {
    static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();
    if let Some(handle) = RECORDER.get() {
        return Ok(handle.clone());
    }
    let builder = metrics_exporter_prometheus::PrometheusBuilder::new();
    let buckets = [0.001, 0.005, 0.02, 0.1, 0.5, 1.0, 2.0, 5.0];
    let builder = builder.set_buckets(&buckets).map_err(|error| StartError::Client(error.to_string()))?;
    let recorder = builder.build_recorder();
    let handle = recorder.handle();
    if metrics::set_global_recorder(recorder).is_ok() {
        let _ = RECORDER.set(handle.clone());
    }
    Ok(RECORDER.get().cloned().unwrap_or(handle))
}

/// Sums up the figures for `/metrics` now and then: until then each single one is kept.
async fn sum_up(metrics: PrometheusHandle, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(5)) => metrics.run_upkeep(),
            _ = stop.changed() => return,
        }
    }
}

/// Forgets expired sessions every few minutes.
async fn sweep(rows: SessionRows, clock: Clock, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(300)) => {}
            _ = stop.changed() => return,
        }
        if let Err(error) = rows.sweep(clock.now()).await {
            tracing::warn!(%error, "expired sessions can't be forgotten");
        }
    }
}
