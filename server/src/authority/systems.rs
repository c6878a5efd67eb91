//! The systems that may ask, by their names on the exchange layer, and how a message of theirs is believed.
//!
//! They sign as back offices do (HMAC-SHA-256 over id, time and body): the secret never crosses the wire, the body
//! names the case, and an id counts once, so that nothing that was overheard can be used again.

use domain::catalogue::Catalogue;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::OwnedSemaphorePermit;

use super::pace::Pace;
use crate::delivery::verify;
use crate::settings::AuthoritySystemSettings;

/// A system of an authority.
#[derive(Debug)]
struct System {
    id: String,
    authority: String,
    hub: Option<String>,
    secret: String,
    pace: Pace,
}

/// A system whose message is genuine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The system's id in the settings.
    pub system: String,
    /// Whose it is.
    pub authority: String,
    /// The hub that it is, if it is one.
    pub hub: Option<String>,
}

/// All systems.
#[derive(Clone, Debug, Default)]
pub struct Systems(Arc<BTreeMap<String, System>>);

impl Systems {
    /// The systems of the settings.
    ///
    /// # Errors
    /// Which one names an authority or a hub that the catalogue has not, or has a name or secret that does not do.
    pub fn new(settings: &BTreeMap<String, AuthoritySystemSettings>, catalogue: &Catalogue) -> Result<Self, String> {
        let mut systems = BTreeMap::new();
        for (id, of) in settings {
            let wrong = |what: &str, mend: &str| Err(format!("[authority_system.{id}]: {what}\n    mend: {mend}"));
            if !catalogue.authorities.contains_key(&of.authority) {
                return wrong("its authority is unknown", "name one of catalogue/authorities.toml");
            }
            if of.hub.as_ref().is_some_and(|hub| !catalogue.hubs.contains_key(hub)) {
                return wrong("its hub is unknown", "name one of catalogue/hubs.toml, or leave it out");
            }
            if of.secret.len() < 16 {
                return wrong("its secret is too short", "agree on at least 16 random characters");
            }
            let system = System {
                id: id.clone(),
                authority: of.authority.clone(),
                hub: of.hub.clone(),
                secret: of.secret.clone(),
                pace: Pace::default(),
            };
            if systems.insert(of.client.clone(), system).is_some() {
                return wrong("another system has the same client", "give each a client of its own");
            }
        }
        Ok(Self(Arc::new(systems)))
    }

    /// Who has signed a message; `None` when nobody who is known, or not these bytes now.
    pub fn believe(&self, client: &str, signed: (&str, &str, &str), body: &[u8], now: Timestamp) -> Option<Caller> {
        // Names are looked up before anything is computed: they are no secret.
        let system = self.0.get(client)?;
        verify(&system.secret, signed, body, now.as_second()).ok()?;
        let (system, authority, hub) = (system.id.clone(), system.authority.clone(), system.hub.clone());
        Some(Caller { system, authority, hub })
    }

    /// A turn for a system that is believed; `None` when it asks too much.
    pub fn turn(&self, client: &str, now: Timestamp) -> Option<OwnedSemaphorePermit> {
        self.0.get(client)?.pace.turn(now)
    }
}
