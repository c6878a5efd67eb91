//! Things that are remembered for a while: interactions, codes, access tokens.

use crate::random;
use jiff::Timestamp;
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

struct Entry<T> {
    until: Timestamp,
    value: T,
}

/// Values under unguessable names, each forgotten after the same time.
pub(super) struct Expiring<T> {
    life: Duration,
    entries: Mutex<HashMap<String, Entry<T>>>,
}

impl<T> Expiring<T> {
    /// Remembers each value for `life`.
    pub(super) fn new(life: Duration) -> Self {
        Expiring { life, entries: Mutex::default() }
    }

    /// How long a value is remembered.
    pub(super) fn life(&self) -> Duration {
        self.life
    }

    /// Remembers the value and returns its name.
    pub(super) fn put(&self, value: T, now: Timestamp) -> String {
        let name = random::token();
        self.put_as(name.clone(), value, now);
        name
    }

    /// Remembers the value under an unguessable name that the caller already has.
    pub(super) fn put_as(&self, name: String, value: T, now: Timestamp) {
        let until = now.checked_add(self.life).unwrap_or(now);
        let mut entries = self.lock();
        entries.retain(|_, entry| entry.until > now);
        entries.insert(name, Entry { until, value });
    }

    /// Looks at a value, or changes it, if it isn't forgotten.
    pub(super) fn with<R>(&self, name: &str, now: Timestamp, look: impl FnOnce(&mut T) -> R) -> Option<R> {
        let mut entries = self.lock();
        let entry = entries.get_mut(name).filter(|entry| entry.until > now)?;
        Some(look(&mut entry.value))
    }

    /// Forgets a value now.
    pub(super) fn forget(&self, name: &str) {
        self.lock().remove(name);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Entry<T>>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Expiring;
    use jiff::{Timestamp, ToSpan};
    use std::time::Duration;

    #[test]
    fn a_value_is_forgotten_when_its_time_is_over() {
        let store = Expiring::new(Duration::from_secs(60));
        let now = Timestamp::UNIX_EPOCH;
        let name = store.put(7, now);
        assert_eq!(store.with(&name, now + 59.seconds(), |it| *it), Some(7));
        assert_eq!(store.with(&name, now + 60.seconds(), |it| *it), None);
        store.forget(&name);
        assert_eq!(store.with(&name, now, |it| *it), None);
    }
}
