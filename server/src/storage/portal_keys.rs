//! What running portals say of themselves: which versions of the key ring each knows. None of it is counted among what
//! pages ask of the database.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::{Db, Store, StoreError, micros};

/// A portal that has not been heard of for this long has died.
const DEAD: SignedDuration = SignedDuration::from_secs(60);

/// What a running portal knows of the ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PortalKeys {
    /// The portal, as it names itself as long as it runs.
    pub portal: Uuid,
    /// The newest version that it opens.
    pub newest: u32,
    /// The oldest one.
    pub oldest: u32,
    /// The version with which it wraps.
    pub wraps: u32,
}

const SAY: &str = "INSERT INTO portal_keys (portal, newest, oldest, wraps, at) VALUES ($1, $2, $3, $4, $5) \
     ON CONFLICT (portal) DO UPDATE SET newest = excluded.newest, oldest = excluded.oldest, wraps = excluded.wraps, at = excluded.at";
const LEAVE: &str = "DELETE FROM portal_keys WHERE portal = $1 OR at < $2";
const ALIVE: &str = "SELECT portal, newest, oldest, wraps FROM portal_keys WHERE at >= $1 ORDER BY portal";
const ERASED: &str = "SELECT COUNT(*) FROM erasure";

/// Runs an expression with whichever pool is in use, uncounted.
macro_rules! quietly {
    ($store:expr, $pool:ident => $body:expr) => {
        match $store.db() {
            Db::Sqlite($pool) => $body,
            Db::Pg($pool) => $body,
        }
    };
}

impl Store {
    /// Says what a portal knows of the ring.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn say_keys(&self, keys: PortalKeys, now: Timestamp) -> Result<(), StoreError> {
        let (newest, oldest, wraps) = (i64::from(keys.newest), i64::from(keys.oldest), i64::from(keys.wraps));
        quietly!(self, pool => sqlx::query(SAY).bind(keys.portal).bind(newest).bind(oldest).bind(wraps)
            .bind(micros(now)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Says that a portal ends, and forgets those that died.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn leave_keys(&self, portal: Uuid, now: Timestamp) -> Result<(), StoreError> {
        let dead = now.saturating_sub(DEAD).unwrap_or(now);
        quietly!(self, pool => sqlx::query(LEAVE).bind(portal).bind(micros(dead)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// The portals that run now.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn portals(&self, now: Timestamp) -> Result<Vec<PortalKeys>, StoreError> {
        let since = micros(now.saturating_sub(DEAD).unwrap_or(now));
        let rows: Vec<(Uuid, i64, i64, i64)> =
            quietly!(self, pool => sqlx::query_as(ALIVE).bind(since).fetch_all(pool).await)?;
        let version = |number: i64| u32::try_from(number).unwrap_or_default();
        let read = |(portal, newest, oldest, wraps): (Uuid, i64, i64, i64)| PortalKeys {
            portal,
            newest: version(newest),
            oldest: version(oldest),
            wraps: version(wraps),
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// How many people were erased so far; only a process that remembers what it read asks, so `None` for others.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn erased_so_far(&self) -> Result<Option<i64>, StoreError> {
        if self.applications().is_none() {
            return Ok(None);
        }
        let (count,): (i64,) = quietly!(self, pool => sqlx::query_as(ERASED).fetch_one(pool).await)?;
        Ok(Some(count))
    }

    /// Forgets what this process remembers: somebody was erased by another one.
    pub fn forget_remembered(&self) {
        if let Some(memory) = self.applications() {
            memory.forget_all();
        }
        if let Some(memory) = self.sessions() {
            memory.forget_all();
        }
    }
}
