//! The reference directory: which register knows whom, in which capacity, and for how long that holds. Never content.

use jiff::{SignedDuration, Timestamp};

/// How the portal learned it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Learned {
    /// The register said so by itself.
    Push,
    /// The hub asked on its rounds.
    Reconcile,
    /// The register was asked for facts, and knew the person or did not.
    Probe,
}

impl Learned {
    /// Its name in the database: `push`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::Reconcile => "reconcile",
            Self::Probe => "probe",
        }
    }
}

/// One row: a register knows somebody, or does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The keyed hash of the subject's id: the id itself is never in the directory.
    pub subject: Vec<u8>,
    /// The register.
    pub source: String,
    /// In which capacity it knows them.
    pub capacity: String,
    /// True when it knows them.
    pub known: bool,
    /// The moment of which the register speaks: what is older never undoes what is newer.
    pub valid_from: Timestamp,
    /// Until when the portal goes by it.
    pub valid_to: Timestamp,
    /// How it was learned.
    pub learned: Learned,
}

/// That a register knows somebody rarely changes.
const KNOWN: SignedDuration = SignedDuration::from_hours(24 * 90);
/// So much longer would be no news.
const LITTLE: SignedDuration = SignedDuration::from_hours(24);
/// That it does not may change any day, and whoever is there is to be found: only a moment's repeated question is spared.
const UNKNOWN: SignedDuration = SignedDuration::from_mins(15);
/// A register that says so by itself says so too when it changes.
const UNKNOWN_BY_PUSH: SignedDuration = SignedDuration::from_hours(24);

impl Reference {
    /// What was learned at a moment, with the time for which the portal goes by it.
    pub fn learned(
        (subject, source, capacity): (Vec<u8>, &str, &str),
        known: bool,
        (learned, at): (Learned, Timestamp),
    ) -> Self {
        let holds = match (known, learned) {
            (true, _) => KNOWN,
            (false, Learned::Push) => UNKNOWN_BY_PUSH,
            (false, _) => UNKNOWN,
        };
        Self {
            subject,
            source: source.to_owned(),
            capacity: capacity.to_owned(),
            known,
            valid_from: at,
            valid_to: at.saturating_add(holds).unwrap_or(at),
            learned,
        }
    }

    /// True unless the directory says the same already, and for about as long: then writing it down would say nothing.
    pub fn is_news(&self, before: &[Self]) -> bool {
        !before.iter().any(|old| {
            let same = (&old.subject, &old.source, &old.capacity) == (&self.subject, &self.source, &self.capacity);
            same && old.known == self.known
                && old.known
                && old.valid_to.saturating_add(LITTLE).is_ok_and(|to| to >= self.valid_to)
        })
    }

    /// True while the portal goes by it.
    pub fn holds(&self, now: Timestamp) -> bool {
        now < self.valid_to
    }
}

/// What the directory says for certain: `None` when it has no row that still holds.
pub fn certain(rows: &[Reference], (subject, source, capacity): (&[u8], &str, &str), now: Timestamp) -> Option<bool> {
    let of = |row: &&Reference| row.subject == subject && row.source == source && row.capacity == capacity;
    rows.iter().filter(of).find(|row| row.holds(now)).map(|row| row.known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_row_that_still_holds_is_certain() {
        let now: Timestamp = "2026-11-22T08:00:00Z".parse().unwrap();
        let row = |known| Reference::learned((vec![1], "drivers", "person"), known, (Learned::Probe, now));
        let later = now + SignedDuration::from_mins(16);
        let place = (&[1_u8][..], "drivers", "person");
        assert_eq!(certain(&[row(false)], place, now), Some(false));
        assert_eq!(certain(&[row(false)], place, later), None, "an unknown one may have become known");
        assert_eq!(certain(&[row(true)], place, later), Some(true));
        assert_eq!(certain(&[row(true)], (&[2], "drivers", "person"), now), None);
        assert_eq!(certain(&[], place, now), None, "an empty directory refuses nobody");
    }
}
