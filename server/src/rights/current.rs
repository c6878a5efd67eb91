//! The rights that hold now, for every decision of this process. Whoever asks gets a picture that does not change.

use domain::gate::Rights;
use std::sync::{Arc, PoisonError, RwLock};

/// The rights in force. Cheap to clone: all clones show the same.
#[derive(Clone, Debug, Default)]
pub struct CurrentRights(Arc<RwLock<Arc<Rights>>>);

impl CurrentRights {
    /// The rights as they stand at this moment.
    pub fn get(&self) -> Arc<Rights> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// From now on these hold.
    pub fn replace(&self, rights: Rights) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(rights);
    }
}
