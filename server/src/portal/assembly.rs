//! Puts the portal's parts together from its settings, over a store that is open.

use jiff::SignedDuration;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;
use tokio::sync::Notify;

use super::StartError;
use super::registers::registers;
use crate::audit::Oversight;
use crate::authority::Systems;
use crate::calls::{CallBacks, Calls};
use crate::cases::{Cases, Journeys};
use crate::clock::Clock;
use crate::content::Content;
use crate::definitions::Definitions;
use crate::delivery::BackOffices;
use crate::encounters::{Encounters, Screens};
use crate::exchange::{Checkup, Exchange};
use crate::feedback::Feedback;
use crate::figures;
use crate::hub::Intake;
use crate::identity::{Oidc, StaffDoor};
use crate::offer::Offer;
use crate::queue::Queue;
use crate::rates::Rates;
use crate::reach::Reach;
use crate::register::Keeping;
use crate::representation::Representations;
use crate::rights::{Authorisations, CurrentRights};
use crate::settings::{OidcSettings, Settings};
use crate::storage::Store;
use crate::web::{Admission, AssetFiles, PageCache, Portal, SecurityHeaders};
use domain::catalogue::Catalogue;

/// The portal's parts, put together over an open store.
pub(super) fn assemble(
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
    let (files, assets) = pages_files(content, &offer.catalogue.country.theme)?;
    let cases = cases(settings, &offer, exchange, (store.clone(), clock.clone()));
    let known = (&offer.catalogue, offer.texts);
    let reach = Reach::new(settings, known, (&store, &cases.exchange, &clock), &http);
    let (oidc, staff) = doors(oidc, settings, &public_url)?;
    let providers = [Some(&oidc), staff.as_ref().map(|door| &door.oidc)];
    let security = SecurityHeaders::new(providers.into_iter().flatten(), public_url.starts_with("https://"));
    let systems = Systems::new(&settings.authority_systems, &offer.catalogue).map_err(StartError::Settings)?;
    let metrics = figures::recorder().map_err(StartError::Client)?;
    figures::begin(&offer.catalogue);
    let hub_wake = Arc::new(Notify::new());
    let search = offer.search()?;
    let rates = Arc::new(Rates::new(&settings.load.rates, &clock));
    Ok(Arc::new(Portal {
        catalogue: offer.catalogue,
        texts: offer.texts,
        search,
        authorisations: authorisations(&cases, rights),
        oversight: oversight(&cases),
        encounters: encounters(&cases, &rates),
        calls: Calls { store: store.clone(), encounters: encounters(&cases, &rates), clock: clock.clone() },
        call_backs: CallBacks::new(Arc::clone(&cases.catalogue), store.clone(), clock.clone()),
        feedback: Feedback::new(store.clone(), clock.clone(), Arc::clone(&cases.catalogue)),
        representations: representations(&cases, &reach),
        screens: Screens { store: store.clone(), clock: clock.clone() },
        queue: Queue { catalogue: Arc::clone(&cases.catalogue), store: store.clone(), clock: clock.clone() },
        keeping: keeping(&cases, &hub_wake),
        cases,
        reach,
        admission: Admission::new(&settings.load, &store, (Arc::clone(&rates), &clock)),
        rates,
        leaving: Arc::new(AtomicBool::new(false)),
        store,
        clock,
        oidc,
        staff,
        offices: BackOffices::new(http, settings.back_offices.clone()),
        intake: Intake { keys: settings.event_keys.clone() },
        hub_wake,
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
        metrics,
        metrics_apart: settings.telemetry.metrics_listen.is_some(),
        trace_from_proxy: settings.telemetry.trace_from_proxy,
    }))
}

/// What people and staff do with applications, over the parts it needs.
fn cases(settings: &Settings, offer: &Offer, exchange: Exchange, (store, clock): (Store, Clock)) -> Cases {
    Cases {
        catalogue: Arc::clone(&offer.catalogue),
        texts: offer.texts,
        definitions: Definitions::new(store.clone()),
        store,
        exchange,
        clock,
        journeys: Journeys::default(),
        wake: Arc::new(Notify::new()),
        verify_for: SignedDuration::from_hours(i64::from(settings.verify_days) * 24),
    }
}

fn authorisations(cases: &Cases, current: CurrentRights) -> Authorisations {
    let (catalogue, store, clock) = (Arc::clone(&cases.catalogue), cases.store.clone(), cases.clock.clone());
    Authorisations { catalogue, store, current, clock }
}

fn oversight(cases: &Cases) -> Oversight {
    let (store, clock) = (cases.store.clone(), cases.clock.clone());
    let catalogue = Arc::clone(&cases.catalogue);
    Oversight { store, limits: catalogue.audit.unwrap_or_default(), catalogue, clock }
}

fn encounters(cases: &Cases, rates: &Arc<Rates>) -> Encounters {
    Encounters {
        store: cases.store.clone(),
        exchange: cases.exchange.clone(),
        catalogue: Arc::clone(&cases.catalogue),
        rates: Arc::clone(rates),
        clock: cases.clock.clone(),
    }
}

fn representations(cases: &Cases, reach: &Reach) -> Representations {
    Representations {
        store: cases.store.clone(),
        exchange: cases.exchange.clone(),
        catalogue: Arc::clone(&cases.catalogue),
        messages: reach.messages.clone(),
        clock: cases.clock.clone(),
    }
}

fn keeping(cases: &Cases, hub_wake: &Arc<Notify>) -> Keeping {
    Keeping {
        catalogue: Arc::clone(&cases.catalogue),
        store: cases.store.clone(),
        clock: cases.clock.clone(),
        wake: Arc::clone(hub_wake),
    }
}

/// The style sheet, the script and their addresses. Addresses live as long as the program, like the texts: pages copy
/// the pointers.
fn pages_files(content: &Content, theme: &str) -> Result<(AssetFiles, app::Assets), StartError> {
    let files = AssetFiles::read(content, theme).map_err(StartError::Content)?;
    let leak = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    let brand = files.theme().get("brand", false).map(app::theme::Rgb::hex).unwrap_or_default();
    let scripts = files.scripts().iter().map(|(name, address, integrity)| app::Script {
        name: leak(name),
        address: leak(address),
        integrity: leak(integrity),
    });
    let assets = app::Assets {
        css: leak(files.css()),
        js: leak(files.js()),
        scripts: Box::leak(scripts.collect()),
        theme_colour: leak(&brand),
    };
    Ok((files, assets))
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
pub(super) fn client() -> Result<reqwest::Client, StartError> {
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
