//! The folders of dropped files, looked at every few seconds.

use futures::future::join_all;
use std::time::Duration;
use tokio::sync::watch;

use super::Exchange;
use super::adapters::Adapter;

/// How long a new drop waits at most until it is seen.
const EVERY: Duration = Duration::from_secs(3);

impl Exchange {
    /// Looks into every folder once.
    pub async fn refresh_drops(&self) {
        let today = self.clock.today();
        let drops = self.registers.values().filter_map(|register| match &register.adapter {
            Adapter::CsvDrop(drop) => Some(drop.refresh(today)),
            _ => None,
        });
        join_all(drops).await;
    }

    /// Looks into every folder again and again, until it is told to stop.
    pub async fn watch_drops(self, mut stop: watch::Receiver<bool>) {
        loop {
            tokio::select! {
                () = tokio::time::sleep(EVERY) => self.refresh_drops().await,
                _ = stop.changed() => return,
            }
        }
    }
}
