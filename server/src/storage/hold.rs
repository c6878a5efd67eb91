//! The hold on a data folder: one portal at a time serves from a SQLite file.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::Duration;

use super::StoreError;

/// How long a portal waits for the one before it, which may still be finishing its requests.
const WAIT: Duration = Duration::from_secs(25);
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// Held as long as the value lives; the system lets go when the process ends, however it ends.
#[derive(Debug)]
pub struct Hold(#[allow(dead_code, reason = "the lock lives as long as the file is open")] File);

impl Hold {
    /// Takes the hold on a folder.
    ///
    /// # Errors
    /// [`StoreError::Held`] when another process keeps it, or an error of the file system.
    pub async fn take(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join("shubbak.lock");
        let file = File::create(&path).map_err(sqlx::Error::Io)?;
        let mut waited = Duration::ZERO;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                Err(TryLockError::WouldBlock) if waited < WAIT => {
                    if waited.is_zero() {
                        tracing::info!(folder = %folder.display(), "another portal has the data folder: waiting for it to end");
                    }
                    tokio::time::sleep(LOOK_AGAIN).await;
                    waited += LOOK_AGAIN;
                }
                Err(TryLockError::WouldBlock) => return Err(StoreError::Held(folder.display().to_string())),
                Err(TryLockError::Error(error)) => return Err(sqlx::Error::Io(error).into()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_next_one_waits_until_the_hold_is_given_back() {
        let folder = tempfile::tempdir().unwrap();
        let first = Hold::take(folder.path()).await.unwrap();
        let next = Hold::take(folder.path());
        tokio::pin!(next);
        assert!(tokio::time::timeout(Duration::from_millis(200), &mut next).await.is_err(), "held by the first");
        drop(first);
        next.await.unwrap();
    }
}
