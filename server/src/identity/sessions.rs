//! tower-sessions on our own store: it keeps a hash of the id and sealed data.

use std::sync::Arc;

use jiff::SignedDuration;
use tower_sessions::cookie::time::OffsetDateTime;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{Session, SessionStore};

use crate::clock::Clock;
use crate::storage::{SessionRows, StoreError};

/// How long a session's row outlives its last change. The visit in it ends a minute before (`visit::IDLE`), so that
/// whoever comes too late is told so.
pub const KEPT: SignedDuration = SignedDuration::from_mins(16);

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

    /// The record as it is kept: the portal's clock says until when, not the machine's.
    fn kept(&self, record: &Record) -> Record {
        let until =
            self.clock.now().saturating_add(KEPT).map(|until| OffsetDateTime::from_unix_timestamp(until.as_second()));
        Record { expiry_date: until.ok().and_then(|until| until.ok()).unwrap_or(record.expiry_date), ..record.clone() }
    }
}

fn backend(error: StoreError) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait::async_trait]
impl SessionStore for SessionKeeper {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // 128 random bits: an id that is taken already is not to be expected.
        self.rows.create(&self.kept(record)).await.map_err(backend)
    }

    async fn save(&self, record: &Record) -> Result<()> {
        self.rows.save(&self.kept(record)).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        self.rows.load(*id, self.clock.now()).await.map_err(backend)
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.rows.delete(*id).await.map_err(backend)
    }
}
