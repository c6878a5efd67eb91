//! What the portal acknowledged, and what was asked of it without an answer: kept by the clients, outside of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// One application that somebody wants, from the first form on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    /// Who wants it.
    pub(crate) person: String,
    /// Its id, once the portal has told.
    pub(crate) application: Option<String>,
    /// What was sent as the changing answer, oldest first.
    pub(crate) sent: Vec<String>,
    /// How many of these were acknowledged up to the newest acknowledged one.
    pub(crate) acknowledged: usize,
    /// True once it was sent in, answered or not.
    pub(crate) submitted: bool,
    /// The reference, once it was told.
    pub(crate) reference: Option<String>,
}

impl Entry {
    /// Whether a draft may hold this value: the newest that was acknowledged, or one that was sent after it.
    pub(crate) fn may_hold(&self, value: &str) -> bool {
        let from = self.acknowledged.saturating_sub(1);
        self.sent.iter().skip(from).any(|sent| sent == value) || (self.acknowledged == 0 && value.is_empty())
    }
}

/// All entries, and what was found wrong.
#[derive(Debug, Default)]
pub(crate) struct Ledger(Mutex<Book>);

#[derive(Debug, Default)]
struct Book {
    entries: Vec<Entry>,
    saves: u64,
    submits: u64,
    unanswered: BTreeMap<String, u64>,
    turned_away: u64,
    sent_again: u64,
    lost: BTreeSet<String>,
    doubled: BTreeSet<String>,
    odd: BTreeMap<String, u64>,
}

/// What a ledger counts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counts {
    /// Acknowledged saves.
    pub(crate) saves: u64,
    /// Acknowledged submissions.
    pub(crate) submits: u64,
    /// Requests that got no answer, or one that says that nobody can answer.
    pub(crate) unanswered: u64,
    /// Requests to which the portal said itself that it can't answer now, and when to come again.
    pub(crate) turned_away: u64,
    /// Requests that a browser sends again by itself.
    pub(crate) sent_again: u64,
    /// Acknowledged things that are not there any more.
    pub(crate) lost: usize,
    /// Things that are there twice.
    pub(crate) doubled: usize,
    /// Answers that should not come, such as 500 or a sign-in.
    pub(crate) odd: u64,
}

impl Ledger {
    fn book(&self) -> MutexGuard<'_, Book> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new wish of somebody: its number.
    pub(crate) fn wish(&self, person: &str) -> usize {
        let mut book = self.book();
        book.entries.push(Entry { person: person.to_owned(), ..Entry::default() });
        book.entries.len() - 1
    }

    /// Changes an entry.
    pub(crate) fn note(&self, entry: usize, change: impl FnOnce(&mut Entry)) {
        if let Some(entry) = self.book().entries.get_mut(entry) {
            change(entry);
        }
    }

    /// An entry as it is now.
    pub(crate) fn entry(&self, entry: usize) -> Entry {
        self.book().entries.get(entry).cloned().unwrap_or_default()
    }

    /// All entries.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.book().entries.clone()
    }

    /// A save was acknowledged: everything that was sent so far counts as older.
    pub(crate) fn saved(&self, entry: usize, value: Option<&str>) {
        let mut book = self.book();
        book.saves += 1;
        if let (Some(entry), Some(value)) = (book.entries.get_mut(entry), value) {
            let place = entry.sent.iter().rposition(|sent| sent == value).map_or(0, |place| place + 1);
            entry.acknowledged = entry.acknowledged.max(place);
        }
    }

    /// A submission was acknowledged with a reference. Another one than before is a double.
    pub(crate) fn referred(&self, entry: usize, reference: &str) {
        let mut book = self.book();
        let Some(known) = book.entries.get_mut(entry) else { return };
        match known.reference.replace(reference.to_owned()) {
            None => book.submits += 1,
            Some(before) if before == reference => {}
            Some(before) => {
                book.doubled.insert(format!("{before} became {reference}"));
            }
        }
    }

    /// No answer came, in these words.
    pub(crate) fn unanswered(&self, what: String) {
        *self.book().unanswered.entry(what).or_default() += 1;
    }

    /// The portal said itself that it can't answer now, and when to come again.
    pub(crate) fn turned_away(&self) {
        self.book().turned_away += 1;
    }

    /// A browser sends it again by itself.
    pub(crate) fn sent_again(&self) {
        self.book().sent_again += 1;
    }

    /// Something acknowledged is not there.
    pub(crate) fn lost(&self, what: String) {
        self.book().lost.insert(what);
    }

    /// Something is there twice.
    pub(crate) fn doubled(&self, what: String) {
        self.book().doubled.insert(what);
    }

    /// Something came that should not come.
    pub(crate) fn odd(&self, what: String) {
        *self.book().odd.entry(what).or_default() += 1;
    }

    /// The figures.
    pub(crate) fn counts(&self) -> Counts {
        let book = self.book();
        Counts {
            saves: book.saves,
            submits: book.submits,
            unanswered: book.unanswered.values().sum(),
            turned_away: book.turned_away,
            sent_again: book.sent_again,
            lost: book.lost.len(),
            doubled: book.doubled.len(),
            odd: book.odd.values().sum(),
        }
    }

    /// What was found wrong, the first of each kind.
    pub(crate) fn findings(&self) -> Vec<String> {
        let book = self.book();
        let lost = book.lost.iter().map(|what| format!("lost: {what}"));
        let doubled = book.doubled.iter().map(|what| format!("doubled: {what}"));
        let odd = book.odd.iter().map(|(what, times)| format!("odd, {times} times: {what}"));
        let unanswered = book.unanswered.iter().map(|(what, times)| format!("not answered, {times} times: {what}"));
        lost.take(10).chain(doubled.take(10)).chain(odd.take(10)).chain(unanswered.take(10)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_at_its_last_acknowledged_save_or_later() {
        let ledger = Ledger::default();
        let entry = ledger.wish("somebody");
        assert!(ledger.entry(entry).may_hold(""), "nothing was acknowledged yet");
        for value in ["one", "two", "three"] {
            ledger.note(entry, |entry| entry.sent.push(value.to_owned()));
        }
        ledger.saved(entry, Some("two"));
        let entry = ledger.entry(entry);
        assert!(!entry.may_hold("one") && !entry.may_hold(""));
        assert!(entry.may_hold("two") && entry.may_hold("three"));
    }

    #[test]
    fn a_second_reference_is_a_double() {
        let ledger = Ledger::default();
        let entry = ledger.wish("somebody");
        ledger.referred(entry, "A");
        ledger.referred(entry, "A");
        assert_eq!((ledger.counts().submits, ledger.counts().doubled), (1, 0));
        ledger.referred(entry, "B");
        assert_eq!((ledger.counts().submits, ledger.counts().doubled), (1, 1));
    }
}
