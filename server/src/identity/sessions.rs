//! tower-sessions on our own store: it keeps a hash of the id and sealed data.

use std::sync::Arc;

use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{Session, SessionStore};

use crate::clock::Clock;
use crate::storage::{SessionRows, StoreError};

/// The store behind the session layer.
#[derive(Clone, Debug)]
pub struct SessionKeeper {
    rows: SessionRows,
    clock: Clock,
}

impl SessionKeeper {
    /// Sessions in a store.
    pub fn new(rows: SessionRows, clock: Clock) -> Self {
        Self { rows, clock }
    }

    /// The session with an id, for whoever must not have the session layer around: it answers itself when the store
    /// fails.
    pub fn open(self, id: Id) -> Session {
        Session::new(Some(id), Arc::new(self), None)
    }
}

fn backend(error: StoreError) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait::async_trait]
impl SessionStore for SessionKeeper {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // 128 random bits: an id that is taken already is not to be expected.
        self.rows.create(record).await.map_err(backend)
    }

    async fn save(&self, record: &Record) -> Result<()> {
        self.rows.save(record).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        self.rows.load(*id, self.clock.now()).await.map_err(backend)
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.rows.delete(*id).await.map_err(backend)
    }
}
