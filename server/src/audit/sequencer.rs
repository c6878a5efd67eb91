//! The sequencer: chains the rows of the exchange log shortly after they were committed, and keeps checkpoints.

use domain::exchange::chain::Head;
use jiff::Timestamp;
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::watch;

use super::{CheckpointError, Checkpoints, KeyText};
use crate::clock::Clock;
use crate::storage::{Chained, FoundHead, Store, StoreError};

/// How long a row waits for its place, at most, while nothing fails.
const PAUSE: Duration = Duration::from_millis(300);

/// Chains the log until it is told to stop.
#[derive(Clone, Debug)]
pub struct Sequencer {
    /// Where the log is.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// Where checkpoints are kept and how much time passes between two, if they are.
    pub checkpoints: Option<(PathBuf, Duration)>,
}

/// What a sequencer remembers from one turn to the next.
#[derive(Default)]
struct Memory {
    /// The head: the log's may not be behind it.
    head: Option<Head>,
    /// The last checkpoint.
    checkpoint: Option<Head>,
    /// What went wrong last, so that it is said once.
    trouble: String,
}

#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error("the exchange log can't be chained: {0}")]
    Store(#[from] StoreError),
    #[error("no checkpoint can be written: {0}")]
    Checkpoint(#[from] CheckpointError),
}

impl Sequencer {
    /// Runs until `stop` turns true; then chains what is there and writes a last checkpoint.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let mut memory = self.remember();
        if self.checkpoints.is_some() {
            metrics::gauge!("shubbak_exchange_log_checkpointed").set(place(memory.checkpoint));
        }
        while !*stop.borrow() {
            self.turn(&mut memory, false).await;
            tokio::select! {
                () = tokio::time::sleep(PAUSE) => {}
                _ = stop.changed() => {}
            }
        }
        self.turn(&mut memory, true).await;
    }

    /// What the checkpoints say about the time before this process.
    fn remember(&self) -> Memory {
        let Some((path, _)) = self.checkpoints.as_ref().filter(|(path, _)| path.exists()) else {
            return Memory::default();
        };
        match Checkpoints::read(path, &[KeyText(self.store.vault().audit().public())]) {
            Ok(checkpoints) => {
                let longest = checkpoints.longest();
                Memory { head: longest, checkpoint: longest, trouble: String::new() }
            }
            Err(error) => {
                tracing::error!(%error, "the checkpoints can't be read");
                Memory::default()
            }
        }
    }

    async fn turn(&self, memory: &mut Memory, last: bool) {
        let outcome = match self.chain(memory).await {
            Ok(()) => self.checkpoint(memory, last).await,
            Err(error) => Err(error),
        };
        match outcome {
            Ok(()) => memory.trouble.clear(),
            Err(error) => {
                metrics::counter!("shubbak_exchange_log_failures").increment(1);
                let trouble = error.to_string();
                if trouble != memory.trouble {
                    tracing::error!(%error, "the exchange log is not chained; it goes on without");
                    memory.trouble = trouble;
                }
            }
        }
    }

    /// Chains until nothing is left.
    async fn chain(&self, memory: &mut Memory) -> Result<(), Trouble> {
        while let Chained::Rows(head) = self.store.chain(self.clock.now(), memory.head.as_ref()).await? {
            memory.head = Some(head);
            metrics::gauge!("shubbak_exchange_log_chained").set(place(memory.head));
        }
        Ok(())
    }

    async fn checkpoint(&self, memory: &mut Memory, last: bool) -> Result<(), Trouble> {
        let Some((path, every)) = &self.checkpoints else { return Ok(()) };
        let now = self.clock.now();
        if !last && memory.checkpoint.is_some_and(|before| !passed(before.at, now, *every)) {
            return Ok(());
        }
        let FoundHead::Signed(head) = self.store.head().await? else {
            return Err(StoreError::Head("is missing or not the portal's").into());
        };
        if memory.checkpoint.is_some_and(|before| before.seq >= head.seq) {
            return Ok(());
        }
        memory.checkpoint = Some(Checkpoints::append(path, &head, self.store.vault().audit(), now)?);
        metrics::gauge!("shubbak_exchange_log_checkpointed").set(place(memory.checkpoint));
        Ok(())
    }
}

/// A place of the log as a figure.
#[allow(clippy::cast_precision_loss, reason = "a figure for a graph")]
fn place(head: Option<Head>) -> f64 {
    head.map_or(0.0, |head| head.seq as f64)
}

fn passed(before: Timestamp, now: Timestamp, every: Duration) -> bool {
    now.duration_since(before).unsigned_abs() >= every
}
