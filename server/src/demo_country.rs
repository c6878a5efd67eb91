//! The one place that names the demo country: it is started beside the portal when no real one is configured.

pub use demo::{Country, StartError};
use domain::catalogue::Catalogue;
use futures::future::join_all;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::watch;

use crate::clock::Clock;
use crate::register::{self, Import};
use crate::settings::{
    AuthoritySystemSettings, BackOfficeSettings, GatewaySettings, HubSettings, OidcSettings, Settings,
    StaffOidcSettings,
};
use crate::storage::Store;

/// For how many days a sheet that was taken over is not taken over again at a start.
const FRESH: i32 = 7;

/// Starts the demo country and fills in what nobody has set: the eID, the registers, the back offices.
///
/// # Errors
/// When it can't listen or its state can't be read.
pub async fn start(
    settings: &mut Settings,
    (public_url, zone): (&str, &TimeZone),
    data_dir: &Path,
) -> Result<Country, StartError> {
    let options = demo::Options {
        listen: settings.demo_listen,
        portal_url: public_url.to_owned(),
        state_file: Some(data_dir.join("demo-country.jsonl")),
        folder: Some(data_dir.join("demo-country-registers")),
        decide_after: settings.demo_decide_after,
        zone: zone.clone(),
    };
    let country = demo::start(options).await?;
    settle_doors(settings, &country);
    settle_systems(settings, &country);
    Ok(country)
}

/// The ways to sign in, and the way to reach people.
fn settle_doors(settings: &mut Settings, country: &Country) {
    if settings.oidc.is_none() {
        settings.oidc = Some(OidcSettings {
            issuer: country.issuer.clone(),
            client_id: country.client_id.clone(),
            client_secret: country.client_secret.clone(),
            subject_claim: "national_id".to_owned(),
            form_origins: String::new(),
        });
    }
    if settings.staff_oidc.is_none() {
        settings.staff_oidc = Some(StaffOidcSettings {
            oidc: OidcSettings {
                issuer: country.staff.issuer.clone(),
                client_id: country.staff.client_id.clone(),
                client_secret: country.staff.client_secret.clone(),
                subject_claim: "sub".to_owned(),
                form_origins: String::new(),
            },
            role_claim: "role".to_owned(),
            workplace_claim: "workplace".to_owned(),
            authority_claim: "authority".to_owned(),
            national_id_claim: "national_id".to_owned(),
        });
    }
    if settings.reach.gateway.is_none() {
        let (url, key) = (country.letter_box.url.clone(), country.letter_box.key.clone());
        settings.reach.gateway = Some(GatewaySettings { url, key });
    }
}

/// The country's registers, hubs, back offices and the systems of its authorities.
fn settle_systems(settings: &mut Settings, country: &Country) {
    for (id, url) in &country.registers {
        settings.sources.entry(id.clone()).or_insert_with(|| url.clone());
    }
    for (id, hub) in &country.hubs {
        let hub = HubSettings { url: hub.url.clone(), token: Some(hub.token.clone()) };
        settings.hubs.entry(id.clone()).or_insert(hub);
    }
    for (id, key) in &country.event_keys {
        settings.event_keys.entry(id.clone()).or_insert_with(|| key.clone());
    }
    for (id, office) in &country.back_offices {
        let office = BackOfficeSettings { url: office.url.clone(), secret: office.secret.clone() };
        settings.back_offices.entry(id.clone()).or_insert(office);
    }
    for (id, system) in &country.authority_systems {
        let system = AuthoritySystemSettings {
            client: system.client.clone(),
            authority: system.authority.clone(),
            secret: system.secret.clone(),
            hub: system.hub.clone(),
        };
        settings.authority_systems.entry(id.clone()).or_insert(system);
    }
}

/// The registers that the portal keeps for the country's authorities: what they hand in is imported as the command
/// `shubbak register import` does it.
pub struct Sheets {
    newest: BTreeMap<String, watch::Receiver<String>>,
    catalogue: Arc<Catalogue>,
    store: Store,
    clock: Clock,
}

impl Sheets {
    /// What a country hands in, for the registers of a catalogue.
    pub fn of(country: &Country, catalogue: Arc<Catalogue>, store: Store, clock: Clock) -> Self {
        let mut newest = country.sheets.clone();
        newest.retain(|id, _| catalogue.sources.get(id).is_some_and(|source| source.adapter == "native"));
        Self { newest, catalogue, store, clock }
    }

    /// Imports what lies there now, into registers that are empty or out of date: what officers have changed since the
    /// last start stays.
    pub async fn import_first(&mut self) {
        let ids: Vec<String> = self.newest.keys().cloned().collect();
        for id in ids {
            let newest = match register::show(&self.catalogue, &self.store, &id).await {
                Ok(summary) => summary.as_of.and_then(|(_, newest)| newest.parse::<Date>().ok()),
                Err(_) => None,
            };
            let is_fresh = newest.is_some_and(|day| (self.clock.today() - day).get_days() <= FRESH);
            if let Some(sheet) = self.newest.get_mut(&id) {
                let text = sheet.borrow_and_update().clone();
                if !is_fresh {
                    self.import(&id, &text).await;
                }
            }
        }
    }

    /// Imports what lies there now.
    async fn import_all(&mut self) {
        let sheets: Vec<(String, String)> =
            self.newest.iter_mut().map(|(id, sheet)| (id.clone(), sheet.borrow_and_update().clone())).collect();
        join_all(sheets.iter().map(|(id, text)| self.import(id, text))).await;
    }

    /// Imports each new sheet, until it is told to stop.
    pub async fn keep(mut self, mut stop: watch::Receiver<bool>) {
        while !self.newest.is_empty() {
            let changed = futures::future::select_all(self.newest.values_mut().map(|sheet| Box::pin(sheet.changed())));
            let gone = tokio::select! {
                (changed, ..) = changed => changed.is_err(),
                _ = stop.changed() => true,
            };
            if gone {
                return;
            }
            self.import_all().await;
        }
    }

    async fn import(&self, source: &str, text: &str) {
        let import = Import { source, text, as_of: None, by: register::BY_SHEET, own: None };
        match register::import(&self.catalogue, &self.store, &self.clock, import).await {
            Ok(done) => tracing::info!(source, added = done.added, changed = done.changed, "a sheet was imported"),
            Err(why) => tracing::warn!(source, %why, "a sheet of the demo country was refused"),
        }
    }
}
