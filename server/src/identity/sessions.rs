//! tower-sessions on our own store: it keeps a hash of the id and sealed data.

use jiff::Timestamp;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{SessionStore, cookie::time::OffsetDateTime};

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
}

fn backend(error: StoreError) -> Error {
    Error::Backend(error.to_string())
}

fn encode(record: &Record) -> Result<Vec<u8>> {
    serde_json::to_vec(record).map_err(|error| Error::Encode(error.to_string()))
}

fn moment(at: OffsetDateTime) -> Timestamp {
    Timestamp::from_second(at.unix_timestamp()).unwrap_or_default()
}

#[async_trait::async_trait]
impl SessionStore for SessionKeeper {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // 128 random bits: an id that is taken already is not to be expected.
        let data = encode(record)?;
        self.rows.create(record.id.0, &data, moment(record.expiry_date)).await.map_err(backend)
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let data = encode(record)?;
        self.rows.save(record.id.0, &data, moment(record.expiry_date)).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let data = self.rows.load(id.0, self.clock.now()).await.map_err(backend)?;
        data.map(|data| serde_json::from_slice(&data).map_err(|error| Error::Decode(error.to_string()))).transpose()
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.rows.delete(id.0).await.map_err(backend)
    }
}
