//! Looking for changes that another portal, or a command, has made to the rights.

use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

use super::CurrentRights;
use crate::storage::Store;

/// How long a change made elsewhere waits, at most, while nothing fails.
const PAUSE: Duration = Duration::from_millis(500);
/// How long the rights are relied on when they can't be read.
const PATIENCE: Duration = Duration::from_secs(3);

/// Keeps the rights fresh until it is told to stop. When the database does not say for a while how they stand, nothing
/// is allowed any more.
pub async fn watch(current: CurrentRights, store: Store, mut stop: watch::Receiver<bool>) {
    let mut read = Instant::now();
    let mut forgotten = false;
    loop {
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            _ = stop.changed() => return,
        }
        // A database that takes its time to answer says no more than one that answers nothing.
        let answer = tokio::time::timeout(PATIENCE, current.refresh(&store)).await;
        match answer {
            Ok(Ok(changed)) => {
                read = Instant::now();
                if changed || forgotten {
                    tracing::info!("the rights were read anew");
                }
                forgotten = false;
            }
            failed if !forgotten && read.elapsed() >= PATIENCE => {
                let error = failed.map_or_else(
                    |_| "no answer".to_owned(),
                    |outcome| outcome.err().map(|error| error.to_string()).unwrap_or_default(),
                );
                tracing::error!(%error, "the rights can't be read: until they can, no register is asked");
                current.forget();
                forgotten = true;
            }
            _ => {}
        }
    }
}
