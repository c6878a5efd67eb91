//! How fast one system may ask: so many questions a minute, and so many at the same time.

use jiff::Timestamp;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Questions a minute.
const A_MINUTE: u32 = 600;
/// Questions at the same time.
const AT_ONCE: usize = 8;

/// The pace of one system.
#[derive(Debug)]
pub(super) struct Pace {
    permits: Arc<Semaphore>,
    /// The minute, and how many questions it has seen.
    minute: Mutex<(i64, u32)>,
}

impl Default for Pace {
    fn default() -> Self {
        Self { permits: Arc::new(Semaphore::new(AT_ONCE)), minute: Mutex::new((0, 0)) }
    }
}

impl Pace {
    /// A turn, held until it is dropped; `None` when there are too many.
    pub(super) fn turn(&self, now: Timestamp) -> Option<OwnedSemaphorePermit> {
        let mut minute = self.minute.lock().unwrap_or_else(PoisonError::into_inner);
        let this = now.as_second().div_euclid(60);
        if minute.0 != this {
            *minute = (this, 0);
        }
        if minute.1 >= A_MINUTE {
            return None;
        }
        let permit = Arc::clone(&self.permits).try_acquire_owned().ok()?;
        minute.1 += 1;
        Some(permit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_so_many_at_once_and_a_minute() {
        let (pace, now) = (Pace::default(), Timestamp::from_second(1_800_000_000).unwrap());
        let held: Vec<_> = (0..AT_ONCE).map(|_| pace.turn(now).unwrap()).collect();
        assert!(pace.turn(now).is_none(), "too many at once");
        drop(held);
        let used = u32::try_from(AT_ONCE).unwrap();
        for _ in used..A_MINUTE {
            assert!(pace.turn(now).is_some());
        }
        assert!(pace.turn(now).is_none(), "too many in this minute");
        assert!(pace.turn(Timestamp::from_second(1_800_000_060).unwrap()).is_some());
    }
}
