//! The rights that hold now, for every decision of this process. Whoever asks gets a picture that does not change.

use domain::gate::Rights;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::storage::{Store, StoreError, Withdrawal};

/// The rights in force. Cheap to clone: all clones show the same. Until they are read for the first time there are none,
/// so nothing is allowed.
#[derive(Clone, Debug, Default)]
pub struct CurrentRights(Arc<RwLock<Held>>);

#[derive(Debug, Default)]
struct Held {
    /// The version in the database; `None` when what is there could not be read.
    version: Option<i64>,
    rights: Arc<Rights>,
    withdrawals: Arc<BTreeMap<String, Withdrawal>>,
}

impl CurrentRights {
    /// The rights as they stand at this moment.
    pub fn get(&self) -> Arc<Rights> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner).rights)
    }

    /// How rows were withdrawn, by their ids.
    pub fn withdrawals(&self) -> Arc<BTreeMap<String, Withdrawal>> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner).withdrawals)
    }

    /// Reads them anew if the database has a newer version; says whether it had.
    ///
    /// # Errors
    /// When they can't be read: what was held before still is. See [`CurrentRights::forget`].
    pub async fn refresh(&self, store: &Store) -> Result<bool, StoreError> {
        let version = store.rights_version().await?;
        if self.version() == Some(version) {
            return Ok(false);
        }
        self.reload(store).await?;
        Ok(true)
    }

    /// Reads them anew.
    ///
    /// # Errors
    /// As [`CurrentRights::refresh`].
    pub async fn reload(&self, store: &Store) -> Result<(), StoreError> {
        let (version, rows) = store.rights().await?;
        let withdrawals = Arc::new(store.withdrawals().await?);
        let rights = Arc::new(Rights::of(rows).with_holdings(store.holdings().await?));
        let mut held = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // Whoever read later may be faster: what is newer stays.
        if held.version.is_none_or(|before| before <= version) {
            *held = Held { version: Some(version), rights, withdrawals };
        }
        Ok(())
    }

    /// From now on nothing is allowed, until they can be read again: better than to forget a withdrawal.
    pub fn forget(&self) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Held::default();
    }

    fn version(&self) -> Option<i64> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).version
    }
}
