//! Starting and stopping the country.

use crate::{
    back_offices::{self, Offices, all_offices},
    clock::Clock,
    eid::{self, Eid, Realm},
    hub::{self, Hub},
    letter_box,
    news::{self, News},
    pages,
    people::People,
    registers::{
        RegisterId, RegisterSocket,
        corrections::{self, Corrections},
        keep_open,
    },
    serve::serve,
    staff::Staff,
    stores::{self, StoreId, Stores},
    switches::{self, Switches},
    world::{Shared, World},
};
use jiff::tz::TimeZone;
use std::{
    collections::BTreeMap,
    io,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

/// How to start the country.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where its pages, identity provider and back offices listen; port 0 takes a free one.
    /// Each register listens on a free port of 127.0.0.1 besides.
    pub listen: SocketAddr,
    /// The portal's address, as browsers see it: `http://127.0.0.1:3000`.
    pub portal_url: String,
    /// Where the back offices keep their cases; without it they forget them at the end.
    pub state_file: Option<PathBuf>,
    /// Where the registers that are no services keep database and files; without it in a folder that is removed at
    /// the end.
    pub folder: Option<PathBuf>,
    /// How long a back office takes to decide.
    pub decide_after: Duration,
    /// In which zone days begin: the portal's.
    pub zone: TimeZone,
}

impl Default for Options {
    /// 127.0.0.1:3001 beside a portal on 127.0.0.1:3000, deciding after five seconds, in memory, with days in UTC.
    fn default() -> Self {
        Options {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 3001)),
            portal_url: "http://127.0.0.1:3000".to_owned(),
            state_file: None,
            folder: None,
            decide_after: Duration::from_secs(5),
            zone: TimeZone::UTC,
        }
    }
}

/// Why the country could not be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A socket could not be had.
    #[error("the demo country cannot listen on {addr}")]
    Listen {
        /// The address that was wanted.
        addr: SocketAddr,
        /// What the machine says.
        source: io::Error,
    },
    /// The back offices' cases, or the registers' files, can't be read or written.
    #[error("the demo country cannot use its state file {}", path.display())]
    State {
        /// The file.
        path: PathBuf,
        /// What the machine says.
        source: io::Error,
    },
    /// Something that the crate brings along is broken.
    #[error("the demo country is broken: {0}")]
    Broken(String),
}

/// Where a back office takes submissions, and the secret with which both sides sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackOffice {
    /// `{url}/submissions` takes submissions.
    pub url: String,
    /// Key of the HMAC-SHA256 of Standard Webhooks, used as it stands (UTF-8 bytes).
    pub secret: String,
}

/// The provider at which the staff of the authorities sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffProvider {
    /// Its issuer, `http://{addr}/staff-id`.
    pub issuer: String,
    /// The portal's `client_id` there.
    pub client_id: String,
    /// The portal's `client_secret` there, new at each start.
    pub client_secret: String,
}

/// A system with which an authority asks the portal about its open cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthoritySystem {
    /// Its name on the exchange layer.
    pub client: String,
    /// The authority whose it is.
    pub authority: String,
    /// The hub that it is, by the portal's id.
    pub hub: Option<String>,
    /// With what it signs, as back offices do.
    pub secret: String,
}

/// Where messages to people are handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterBox {
    /// `{url}/messages` takes them; the page is at `{url}` itself, and for programs at `{url}.json`.
    pub url: String,
    /// The portal's key there, new at each start.
    pub key: String,
}

/// A hub that forwards questions to the registers behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HubAddress {
    /// Below which it takes them.
    pub url: String,
    /// What the portal has to show it, new at each start.
    pub token: String,
}

/// A running country. Dropping it stops it.
pub struct Country {
    /// The identity provider's issuer, `http://{addr}/eid`.
    pub issuer: String,
    /// The portal's `client_id` there.
    pub client_id: String,
    /// The portal's `client_secret` there, new at each start.
    pub client_secret: String,
    /// The provider at which staff sign in, and the portal's credentials there.
    pub staff: StaffProvider,
    /// Address of each register, by the source's id.
    pub registers: BTreeMap<String, String>,
    /// Each hub, by the portal's id. Registers behind one have no address here.
    pub hubs: BTreeMap<String, HubAddress>,
    /// Sheets (CSV) for registers that the portal keeps for an authority, by the source's id: the newest one.
    pub sheets: BTreeMap<String, watch::Receiver<String>>,
    /// Each back office, by the service's id.
    pub back_offices: BTreeMap<String, BackOffice>,
    /// The key with which each register signs the events that it sends, by the source's id.
    pub event_keys: BTreeMap<String, String>,
    /// The page on which a child is born and people move.
    pub news_url: String,
    /// The systems with which offices look again while they decide, by the service's id.
    pub authority_systems: BTreeMap<String, AuthoritySystem>,
    /// What the portal writes to people arrives here.
    pub letter_box: LetterBox,
    /// The page on which each system can be broken and mended.
    pub switches_url: String,
    /// Where the country listens.
    pub addr: SocketAddr,
    tasks: JoinSet<()>,
}

impl Country {
    /// Closes every socket and waits until that is done; the back offices' cases are on disk.
    pub async fn stop(mut self) {
        self.tasks.shutdown().await;
    }
}

/// Starts the country.
///
/// # Errors
/// [`StartError`] when a socket or the state file can't be had.
pub async fn start(options: Options) -> Result<Country, StartError> {
    let (listener, addr) = bind(options.listen).await?;
    let mut sockets = Vec::new();
    for register in RegisterId::ALL {
        let (listener, addr) = bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
        sockets.push(RegisterSocket { register, listener, addr });
    }
    let world = found(&options, addr, &sockets)?;
    let mut tasks = JoinSet::new();
    stores::open_all(&world, &mut tasks).await;
    for socket in sockets {
        tasks.spawn(keep_open(socket, world.clone()));
    }
    let routes = pages::router(world.clone())
        .merge(eid::router(world.clone()))
        .merge(switches::router(world.clone()))
        .merge(corrections::router(world.clone()))
        .merge(news::router(world.clone()))
        .merge(letter_box::router(world.clone()))
        .merge(hub::router(world.clone()))
        .merge(back_offices::router(world.clone()));
    tasks.spawn(async move { match serve(listener, routes).await {} });
    tasks.spawn(back_offices::work(world.clone()));
    tasks.spawn(news::work(world.clone()));
    Ok(describe(&world, addr, tasks))
}

async fn bind(addr: SocketAddr) -> Result<(TcpListener, SocketAddr), StartError> {
    let failed = |source| StartError::Listen { addr, source };
    let listener = TcpListener::bind(addr).await.map_err(failed)?;
    let addr = listener.local_addr().map_err(failed)?;
    Ok((listener, addr))
}

fn found(options: &Options, addr: SocketAddr, sockets: &[RegisterSocket]) -> Result<Shared, StartError> {
    let base_url = format!("http://{addr}");
    let portal_url = options.portal_url.trim_end_matches('/').to_owned();
    let offices = Offices::open(options.state_file.clone(), options.decide_after)
        .map_err(|(path, source)| StartError::State { path, source })?;
    let stores = Stores::open(options.folder.clone()).map_err(|(path, source)| StartError::State { path, source })?;
    let people = People::load().map_err(StartError::Broken)?;
    let news =
        News::open(people, options.folder.as_deref()).map_err(|(path, source)| StartError::State { path, source })?;
    Ok(Arc::new(World {
        clock: Clock::new(options.zone.clone()),
        news,
        switches: Switches::new(all_offices().iter().map(|office| office.id.as_str())),
        eid: Eid::new(Realm::People, &base_url, &portal_url).map_err(StartError::Broken)?,
        staff_id: Eid::new(Realm::Staff, &base_url, &portal_url).map_err(StartError::Broken)?,
        staff: Staff::load().map_err(StartError::Broken)?,
        offices,
        hub: Hub::new(),
        corrections: Corrections::new(options.decide_after),
        letter_box: letter_box::LetterBox::new(),
        registers: sockets.iter().map(|socket| (socket.register, format!("http://{}", socket.addr))).collect(),
        stores,
        base_url,
        portal_url,
    }))
}

fn describe(world: &World, addr: SocketAddr, tasks: JoinSet<()>) -> Country {
    Country {
        issuer: world.eid.issuer().to_owned(),
        client_id: world.eid.client.id.to_owned(),
        client_secret: world.eid.client.secret.clone(),
        staff: StaffProvider {
            issuer: world.staff_id.issuer().to_owned(),
            client_id: world.staff_id.client.id.to_owned(),
            client_secret: world.staff_id.client.secret.clone(),
        },
        registers: world
            .registers
            .iter()
            .filter(|(register, _)| register.hub().is_none())
            .map(|(register, url)| (register.id().to_owned(), url.clone()))
            .chain(world.stores.addresses())
            .collect(),
        hubs: BTreeMap::from([(
            hub::MUNICIPAL.to_owned(),
            HubAddress { url: format!("{}/hubs/{}", world.base_url, hub::MUNICIPAL), token: world.hub.token.clone() },
        )]),
        sheets: BTreeMap::from([(StoreId::HealthCover.id().to_owned(), world.stores.sheets())]),
        back_offices: all_offices()
            .iter()
            .map(|office| {
                let back_office = BackOffice {
                    url: format!("{}/back-offices/{}", world.base_url, office.id),
                    secret: world.offices.secret(&office.id),
                };
                (office.id.clone(), back_office)
            })
            .collect(),
        event_keys: world.news.keys(),
        news_url: format!("{}/news", world.base_url),
        authority_systems: all_offices()
            .iter()
            .filter_map(|office| {
                let checks = office.checks.as_ref()?;
                let system = AuthoritySystem {
                    client: checks.client.clone(),
                    authority: checks.authority.clone(),
                    hub: checks.through.as_ref().map(|through| through.hub.clone()),
                    secret: world.offices.system_secret(&office.id),
                };
                Some((office.id.clone(), system))
            })
            .collect(),
        letter_box: LetterBox { url: format!("{}/letter-box", world.base_url), key: world.letter_box.key.clone() },
        switches_url: format!("{}/switches", world.base_url),
        addr,
        tasks,
    }
}
