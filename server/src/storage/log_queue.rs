//! Rows of the exchange log that wait to be written: whoever comes while a transaction is under way goes into the next
//! one together with all others that came. A commit costs a write to the disk, however many rows it has.

use std::sync::{Mutex, PoisonError};
use tokio::sync::oneshot;
use uuid::Uuid;

use super::db::in_transaction;
use super::{Store, StoreError};

/// How many rows one transaction writes before it leaves the others to the next.
const MOST: usize = 1000;
/// How many rows one statement writes.
const AT_ONCE: usize = 32;

/// A row, sealed.
pub(super) struct NewRow {
    pub(super) id: Uuid,
    pub(super) at: i64,
    pub(super) phase: &'static str,
    pub(super) exchange: Uuid,
    pub(super) application: Option<Uuid>,
    pub(super) person: Option<Uuid>,
    pub(super) subject: Option<Vec<u8>>,
    pub(super) allowed: bool,
    pub(super) entry: String,
    pub(super) seal: Vec<u8>,
}

/// Rows that belong together, and whom to tell what became of them.
struct Waiting {
    rows: Vec<NewRow>,
    done: oneshot::Sender<Result<(), String>>,
}

/// The queue of a store.
#[derive(Default)]
pub(super) struct LogQueue {
    waiting: Mutex<Vec<Waiting>>,
    /// Held by the one who writes.
    turn: tokio::sync::Mutex<()>,
}

impl LogQueue {
    fn push(&self, waiting: Waiting) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(waiting);
    }

    /// Those who came first, as many as fit into one transaction, at least one.
    fn next(&self) -> Vec<Waiting> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let mut rows = 0;
        let fits = |one: &&Waiting| {
            rows += one.rows.len();
            rows <= MOST
        };
        let count = waiting.iter().take_while(fits).count().max(1).min(waiting.len());
        waiting.drain(..count).collect()
    }
}

impl Store {
    /// Writes rows in one transaction with those of others; returns when they are committed.
    ///
    /// # Errors
    /// When the transaction failed: then none of its rows is there.
    pub(super) async fn write_with_others(&self, rows: Vec<NewRow>) -> Result<(), StoreError> {
        let (done, outcome) = oneshot::channel();
        self.log_queue().push(Waiting { rows, done });
        // In a task of its own: whoever writes for others must not stop in the middle because a page was closed.
        let store = self.clone();
        tokio::spawn(async move { store.write_next().await });
        match outcome.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(why)) => Err(StoreError::Log(why)),
            Err(_) => Err(StoreError::Log("the one who wrote it was broken off".to_owned())),
        }
    }

    async fn write_next(&self) {
        let _turn = self.log_queue().turn.lock().await;
        let waiting = self.log_queue().next();
        if waiting.is_empty() {
            return;
        }
        let rows: Vec<&NewRow> = waiting.iter().flat_map(|one| &one.rows).collect();
        let outcome = self.insert_rows(&rows).await.map_err(|error| error.to_string());
        for one in waiting {
            // Nobody listens any more when a page was closed: the rows are there all the same.
            let _ = one.done.send(outcome.clone());
        }
    }

    async fn insert_rows(&self, rows: &[&NewRow]) -> Result<(), StoreError> {
        in_transaction!(self, tx => {
            for some in rows.chunks(AT_ONCE) {
                let mut statement = sqlx::QueryBuilder::new(
                    "INSERT INTO exchange_log (id, at, phase, exchange_id, application_id, person_id, subject_hash, allowed, entry, seal) ",
                );
                statement.push_values(some, |mut values, row| {
                    values
                        .push_bind(row.id).push_bind(row.at).push_bind(row.phase).push_bind(row.exchange)
                        .push_bind(row.application).push_bind(row.person).push_bind(row.subject.as_deref())
                        .push_bind(row.allowed).push_bind(row.entry.as_str()).push_bind(row.seal.as_slice());
                });
                statement.build().execute(&mut *tx).await?;
            }
        });
        Ok(())
    }
}
