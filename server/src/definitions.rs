//! What applications were started with, read once from the store and kept in memory: a definition never changes.

use domain::definition::Definition;
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use crate::storage::{Store, StoreError};

/// How many definitions are kept; beyond that the memory starts anew.
const KEPT: usize = 512;

/// Definitions by version.
#[derive(Clone, Debug)]
pub struct Definitions {
    store: Store,
    known: Arc<RwLock<HashMap<String, Arc<Definition>>>>,
}

impl Definitions {
    /// An empty memory in front of a store.
    pub fn new(store: Store) -> Self {
        Self { store, known: Arc::default() }
    }

    /// The definition of a version.
    ///
    /// # Errors
    /// When the store has none, or fails.
    pub async fn get(&self, version: &str) -> Result<Arc<Definition>, StoreError> {
        if let Some(known) = self.known.read().ok().and_then(|map| map.get(version).cloned()) {
            return Ok(known);
        }
        let definition = Arc::new(self.store.definition(version).await?);
        self.keep(version, &definition);
        Ok(definition)
    }

    /// Keeps a definition that is at hand.
    pub fn keep(&self, version: &str, definition: &Arc<Definition>) {
        if let Ok(mut known) = self.known.write() {
            if known.len() >= KEPT {
                known.clear();
            }
            known.insert(version.to_owned(), Arc::clone(definition));
        }
    }
}
