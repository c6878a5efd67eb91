//! tower-sessions on our own store: it keeps a hash of the id and sealed data.

use std::sync::Arc;

use jiff::SignedDuration;
use serde_json::Value;
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

/// Whether two records of a session differ in nothing but when somebody was last seen (`seen` of a visit).
fn only_noted(kept: &Record, new: &Record) -> bool {
    let unseen = |record: &Record| {
        let mut data = record.data.clone();
        data.values_mut().filter_map(Value::as_object_mut).for_each(|one| drop(one.remove("seen")));
        data
    };
    unseen(kept) == unseen(new)
}

#[async_trait::async_trait]
impl SessionStore for SessionKeeper {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // 128 random bits: an id that is taken already is not to be expected.
        self.rows.create(&self.kept(record)).await.map_err(backend)
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let Err(error) = self.rows.save(&self.kept(record)).await else { return Ok(()) };
        // On a full disk people still read what is there: that they did can be noted with a later page.
        match self.load(&record.id).await {
            Ok(Some(kept)) if only_noted(&kept, record) => {
                tracing::warn!(%error, "that somebody is still there can't be noted");
                Ok(())
            }
            _ => Err(backend(error)),
        }
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        self.rows.load(*id, self.clock.now()).await.map_err(backend)
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.rows.delete(*id).await.map_err(backend)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn record(seen: u32, acting: Option<&str>) -> Record {
        let visit = json!({ "who": { "person": "p", "acting": acting }, "seen": seen });
        Record {
            id: Id(7),
            data: [("visit".to_owned(), visit)].into_iter().collect(),
            expiry_date: OffsetDateTime::from_unix_timestamp(i64::from(seen)).unwrap(),
        }
    }

    #[test]
    fn being_seen_is_a_note_and_acting_is_none() {
        assert!(only_noted(&record(1, None), &record(61, None)));
        assert!(!only_noted(&record(1, None), &record(1, Some("r"))));
        let mut with_form = record(1, None);
        with_form.data.insert("kept".to_owned(), json!({ "path": "/" }));
        assert!(!only_noted(&record(1, None), &with_form));
    }
}
