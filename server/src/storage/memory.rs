//! What the process remembers of a database that is its alone: a page that is opened again asks nobody.
//!
//! Only for SQLite, and only for the one process that holds the data folder (see [`super::Hold`]): with PostgreSQL
//! another portal may write. What is remembered is never older than the last acknowledged write: whoever writes
//! announces it first, and while a write is under way, or was cut off with its outcome unknown, nothing is kept.

use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How many things of a kind are remembered.
const KEPT: u64 = 10_000;
/// Personal data that nobody asks for any more leaves the memory after this long.
const UNUSED: Duration = Duration::from_secs(300);
/// How long nothing is kept after a write was cut off: by then the database has done it or dropped it.
const WARY: Duration = Duration::from_secs(60);
/// Writes are told apart by the hash of their key, modulo this.
const STRIPES: usize = 256;

/// Values by key, with the rules of reading and writing around them.
pub(super) struct Memory<K, V> {
    values: moka::sync::Cache<K, V>,
    stripes: Vec<Mutex<Stripe>>,
    hasher: RandomState,
}

#[derive(Default)]
struct Stripe {
    generation: u64,
    writers: usize,
    wary_until: Option<Instant>,
}

/// The state of affairs before the database was asked.
pub(super) struct Asked(Option<u64>);

impl<K, V> Memory<K, V>
where
    K: Hash + Eq + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    pub(super) fn new() -> Self {
        Self {
            values: moka::sync::Cache::builder().max_capacity(KEPT).time_to_idle(UNUSED).build(),
            stripes: std::iter::repeat_with(Mutex::default).take(STRIPES).collect(),
            hasher: RandomState::new(),
        }
    }

    pub(super) fn get(&self, key: &K) -> Option<V> {
        self.values.get(key)
    }

    /// To be called before the database is read, and handed to [`Memory::keep`] with what it said.
    pub(super) fn ask(&self, key: &K) -> Asked {
        let stripe = lock(self.stripe(key));
        Asked(stripe.is_quiet().then_some(stripe.generation))
    }

    /// Remembers what the database said, unless somebody wrote meanwhile.
    pub(super) fn keep(&self, asked: &Asked, key: K, value: V) {
        let stripe = lock(self.stripe(&key));
        if stripe.is_quiet() && asked.0 == Some(stripe.generation) {
            self.values.insert(key, value);
        }
    }

    /// To be called before a write; the value is forgotten, and nothing is kept until the write is done.
    pub(super) fn write(&self, key: &K) -> Writing<'_> {
        let of_key = self.stripe(key);
        let mut stripe = lock(of_key);
        stripe.generation += 1;
        stripe.writers += 1;
        self.values.invalidate(key);
        drop(stripe);
        Writing { stripe: of_key, done: false }
    }

    /// Forgets everything, and what is being read at the moment: somebody else wrote.
    pub(super) fn forget_all(&self) {
        for stripe in &self.stripes {
            lock(stripe).generation += 1;
        }
        self.values.invalidate_all();
    }

    fn stripe(&self, key: &K) -> &Mutex<Stripe> {
        &self.stripes[usize::try_from(self.hasher.hash_one(key) % STRIPES as u64).unwrap_or(0)]
    }
}

impl Stripe {
    fn is_quiet(&self) -> bool {
        self.writers == 0 && self.wary_until.is_none_or(|until| Instant::now() > until)
    }
}

/// A write under way. Dropped without [`Writing::done`], its outcome counts as unknown.
pub(super) struct Writing<'m> {
    stripe: &'m Mutex<Stripe>,
    done: bool,
}

impl Writing<'_> {
    /// The database has answered: what is read from now on is what was written.
    pub(super) fn done(mut self) {
        self.done = true;
    }

    /// The same for a process that may have no memory.
    pub(super) fn all_done(writing: Option<Self>) {
        if let Some(writing) = writing {
            writing.done();
        }
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        let mut stripe = lock(self.stripe);
        stripe.generation += 1;
        stripe.writers -= 1;
        if !self.done {
            stripe.wary_until = Some(Instant::now() + WARY);
        }
    }
}

fn lock(stripe: &Mutex<Stripe>) -> MutexGuard<'_, Stripe> {
    stripe.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked_and_kept(memory: &Memory<u8, &'static str>, value: &'static str) {
        let asked = memory.ask(&1);
        memory.keep(&asked, 1, value);
    }

    #[test]
    fn a_write_forgets_and_the_next_reader_keeps_the_new() {
        let memory = Memory::new();
        asked_and_kept(&memory, "old");
        assert_eq!(memory.get(&1), Some("old"));
        let writing = memory.write(&1);
        assert_eq!(memory.get(&1), None);
        writing.done();
        asked_and_kept(&memory, "new");
        assert_eq!(memory.get(&1), Some("new"));
    }

    #[test]
    fn what_was_read_before_or_during_a_write_is_not_kept() {
        let memory = Memory::new();
        let before = memory.ask(&1);
        let writing = memory.write(&1);
        let during = memory.ask(&1);
        memory.keep(&before, 1, "read before");
        memory.keep(&during, 1, "read during");
        assert_eq!(memory.get(&1), None);
        writing.done();
        memory.keep(&before, 1, "read before");
        memory.keep(&during, 1, "read during");
        assert_eq!(memory.get(&1), None);
    }

    #[test]
    fn after_a_write_that_was_cut_off_nothing_is_kept() {
        let memory = Memory::new();
        drop(memory.write(&1));
        asked_and_kept(&memory, "perhaps old");
        assert_eq!(memory.get(&1), None);
    }

    #[test]
    fn when_everything_is_forgotten_what_was_read_before_is_not_kept() {
        let memory = Memory::new();
        asked_and_kept(&memory, "erased");
        let before = memory.ask(&1);
        memory.forget_all();
        memory.keep(&before, 1, "read before");
        assert_eq!(memory.get(&1), None);
        asked_and_kept(&memory, "new");
        assert_eq!(memory.get(&1), Some("new"));
    }

    #[test]
    fn of_two_writers_the_last_one_counts() {
        let memory = Memory::new();
        let (first, second) = (memory.write(&1), memory.write(&1));
        first.done();
        asked_and_kept(&memory, "between");
        assert_eq!(memory.get(&1), None);
        second.done();
        asked_and_kept(&memory, "after");
        assert_eq!(memory.get(&1), Some("after"));
    }
}
