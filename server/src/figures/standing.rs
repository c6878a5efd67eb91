//! How things stand, looked at every few seconds: what waits, what is connected, what is left of the disk.

use jiff::Timestamp;
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::timeout;

use crate::clock::Clock;
use crate::storage::{SessionRows, Store};

/// How much time passes between two looks.
const PAUSE: Duration = Duration::from_secs(15);
/// Sessions are counted at every so many looks: there may be many.
const SELDOM: usize = 4;
/// A database that takes longer for a sign of life counts as down.
const SIGN_OF_LIFE: Duration = Duration::from_secs(2);

/// Looks at how things stand until it is told to stop.
pub struct Standing {
    /// Where everything is kept.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// The data folder, whose disk is looked at.
    pub folder: PathBuf,
}

impl Standing {
    /// Runs until `stop` turns true.
    pub async fn watch(self, mut stop: watch::Receiver<bool>) {
        metrics::gauge!("process_start_time_seconds").set(number(self.clock.now().as_second()));
        for look in 0_usize.. {
            if *stop.borrow() {
                return;
            }
            tokio::select! {
                () = self.look(look % SELDOM == 0) => {}
                _ = stop.changed() => return,
            }
            tokio::select! {
                () = tokio::time::sleep(PAUSE) => {}
                _ = stop.changed() => {}
            }
        }
    }

    async fn look(&self, everything: bool) {
        self.disk().await;
        self.connections();
        let up = matches!(timeout(SIGN_OF_LIFE, self.store.ping()).await, Ok(Ok(())));
        metrics::gauge!("shubbak_database_up").set(if up { 1.0 } else { 0.0 });
        if !up {
            return;
        }
        let now = self.clock.now();
        // What can't be read keeps its last figure: that the database fails is told by the one above.
        if let Ok((count, oldest)) = self.store.undelivered_since().await {
            metrics::gauge!("shubbak_undelivered").set(number(count));
            metrics::gauge!("shubbak_oldest_undelivered_seconds").set(age(oldest, now));
        }
        if let Ok((count, oldest)) = self.store.unsent_since().await {
            metrics::gauge!("shubbak_messages_waiting").set(number(count));
            metrics::gauge!("shubbak_oldest_message_seconds").set(age(oldest, now));
        }
        if let Ok((count, oldest)) = self.store.unchained_since().await {
            metrics::gauge!("shubbak_exchange_log_unchained").set(number(count));
            metrics::gauge!("shubbak_exchange_log_lag_seconds").set(age(oldest, now));
        }
        if everything && let Ok(count) = SessionRows(self.store.clone()).count(now).await {
            metrics::gauge!("shubbak_sessions").set(number(count));
        }
    }

    fn connections(&self) {
        let (open, idle, most) = self.store.connections();
        let idle = u32::try_from(idle).unwrap_or(open).min(open);
        metrics::gauge!("shubbak_database_connections", "state" => "idle").set(f64::from(idle));
        metrics::gauge!("shubbak_database_connections", "state" => "in-use").set(f64::from(open - idle));
        metrics::gauge!("shubbak_database_connections_max").set(f64::from(most));
        metrics::counter!("shubbak_database_round_trips").absolute(self.store.round_trips());
        metrics::counter!("shubbak_database_commits").absolute(self.store.commits());
    }

    async fn disk(&self) {
        let folder = self.folder.clone();
        // A disk behind a network may take its time.
        let asked = tokio::task::spawn_blocking(move || rustix::fs::statvfs(&folder)).await;
        if let Ok(Ok(disk)) = asked {
            let bytes = |blocks: u64| number(i64::try_from(blocks.saturating_mul(disk.f_frsize)).unwrap_or(i64::MAX));
            metrics::gauge!("shubbak_disk_free_bytes").set(bytes(disk.f_bavail));
            metrics::gauge!("shubbak_disk_size_bytes").set(bytes(disk.f_blocks));
        }
    }
}

/// How old something is that has waited since then, in seconds; zero for nothing.
fn age(since: Option<Timestamp>, now: Timestamp) -> f64 {
    since.map_or(0.0, |at| now.duration_since(at).as_secs_f64().max(0.0))
}

#[allow(clippy::cast_precision_loss, reason = "a figure for a graph")]
fn number(count: i64) -> f64 {
    count as f64
}
