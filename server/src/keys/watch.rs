//! The watch over the ring in a running portal: a ring that was changed is taken over without a restart, and what the
//! portal knows is said, so that a rotation can wait for it.

use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::watch;
use uuid::Uuid;

use super::{Keys, drops};
use crate::clock::Clock;
use crate::storage::{PortalKeys, Store};

/// How often the file is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How many looks pass between two signs of life.
const SAY_EVERY: u32 = 15;

/// A running portal's watch.
#[derive(Debug)]
pub struct KeyWatch {
    /// Where the ring is.
    pub keys: Keys,
    /// Whose ring it is.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// Where copies of dropped files are.
    pub data_dir: PathBuf,
    /// The portal's own name.
    pub portal: Uuid,
}

/// What the watch remembers from one look to the next.
#[derive(Debug, Default)]
pub struct Seen {
    text: Option<String>,
    erased: Option<i64>,
    looks: u32,
}

impl KeyWatch {
    /// Runs until `stop` turns true.
    pub async fn run(self, mut seen: Seen, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            tokio::select! {
                () = tokio::time::sleep(LOOK_EVERY) => self.look(&mut seen).await,
                _ = stop.changed() => {}
            }
        }
        if let Err(error) = self.store.leave_keys(self.portal, self.clock.now()).await {
            tracing::warn!(%error, "that this portal ends can't be said: it counts as running for another minute");
        }
    }

    /// One look: takes over what was changed, and says so.
    pub async fn look(&self, seen: &mut Seen) {
        let changed = self.take_over(seen).await;
        if changed || seen.looks.is_multiple_of(SAY_EVERY) {
            self.say().await;
        }
        seen.looks = seen.looks.wrapping_add(1);
        match self.store.erased_so_far().await {
            Ok(erased) => {
                if erased != seen.erased {
                    self.store.forget_remembered();
                }
                seen.erased = erased;
            }
            Err(error) => tracing::warn!(%error, "whether somebody was erased can't be read"),
        }
    }

    /// True when another ring is in use from now on.
    async fn take_over(&self, seen: &mut Seen) -> bool {
        let Some(text) = self.keys.as_written() else {
            if seen.text.take().is_some() {
                tracing::error!("the key file can't be read: the portal goes on with the keys that it has");
            }
            return false;
        };
        if seen.text.as_ref() == Some(&text) {
            return false;
        }
        let outcome = match self.keys.open(&text).await {
            Ok(ring) => {
                let (versions, wraps) = (ring.versions(), ring.wraps());
                self.store.vault().exchange(ring).map(|()| (versions, wraps)).map_err(|error| error.to_string())
            }
            Err(error) => Err(error.to_string()),
        };
        match outcome {
            Ok((versions, wraps)) => {
                tracing::info!(?versions, wraps, "the key ring is in use");
                // Read again next time if the service that keeps the keys was away.
                seen.text = Some(text);
                if let Err(error) = drops::reseal(&self.data_dir, self.store.vault()) {
                    tracing::warn!(%error, "copies of dropped files can't be sealed anew");
                }
                true
            }
            Err(error) => {
                tracing::error!(%error, "the key ring was changed and can't be used: the portal goes on with the one before");
                false
            }
        }
    }

    async fn say(&self) {
        let ring = self.store.vault().ring();
        let oldest = ring.versions().first().copied().unwrap_or_default();
        let keys = PortalKeys { portal: self.portal, newest: ring.newest(), oldest, wraps: ring.wraps() };
        if let Err(error) = self.store.say_keys(keys, self.clock.now()).await {
            tracing::warn!(%error, "what this portal knows of the key ring can't be said");
        }
    }
}
