//! What is wrong with a log that was tampered with: data for whoever puts it into words.

use jiff::Timestamp;
use uuid::Uuid;

/// Something that an untouched log never has. Places (`seq`) count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// A column of the row, its place or its hash was changed after it was chained.
    Edited {
        /// Its place.
        seq: i64,
        /// Its id.
        id: Uuid,
    },
    /// The row does not follow from the one before it: one of the two was exchanged, or its hash made anew.
    Unlinked {
        /// Its place.
        seq: i64,
        /// Its id.
        id: Uuid,
    },
    /// Rows between others are gone.
    Missing {
        /// The first place.
        from: i64,
        /// The last place.
        to: i64,
    },
    /// Rows at the end are gone: the head says that there were more.
    Truncated {
        /// The first place.
        from: i64,
        /// The last place.
        to: i64,
    },
    /// A second row stands in a place.
    Twice {
        /// The place.
        seq: i64,
        /// The second row's id.
        id: Uuid,
    },
    /// A row is there more than once, under one id.
    Repeated {
        /// The id.
        id: Uuid,
    },
    /// Rows stand in places that the chain does not have: below 1 or beyond the head.
    OutOfPlace {
        /// How many.
        rows: i64,
    },
    /// A row's columns are not of the kind that they must be.
    Unreadable {
        /// Its place, unless it is that which can't be read or it has none yet.
        seq: Option<i64>,
        /// What the reader said: never content.
        why: String,
    },
    /// The portal's seal on a row does not fit: the row was changed, or written by somebody else.
    Forged {
        /// Its place; `None` while it is not chained.
        seq: Option<i64>,
        /// Its id.
        id: Uuid,
    },
    /// Rows without the portal's seal after rows that had one: somebody else wrote them.
    Unsealed {
        /// The first place; beyond the head for rows that are not chained yet.
        from: i64,
        /// The last place.
        to: i64,
    },
    /// There is no head.
    HeadMissing,
    /// The head is not signed with the portal's key: it was made anew or changed.
    HeadForged,
    /// The head's hash is not that of the row in its place.
    HeadUnlike {
        /// The place.
        seq: i64,
    },
    /// A line of the file of checkpoints can't be read.
    CheckpointUnreadable {
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        why: String,
    },
    /// A checkpoint is not signed with a key that is trusted.
    CheckpointForged {
        /// The line, from 1.
        line: usize,
    },
    /// The log is not the one that the checkpoint saw: its row is another now, or gone.
    CheckpointUnlike {
        /// The line, from 1.
        line: usize,
        /// The place that it saw.
        seq: i64,
        /// When.
        at: Timestamp,
    },
}

/// Flaws found so far: the first ones in full, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flaws {
    first: Vec<Flaw>,
    count: u64,
}

impl Flaws {
    /// How many are kept in full.
    pub const KEPT: usize = 1000;

    /// Adds one.
    pub fn add(&mut self, flaw: Flaw) {
        self.count += 1;
        if self.first.len() < Self::KEPT {
            self.first.push(flaw);
        }
    }

    /// Adds those that were found in what follows; rows that are missing on both sides of the seam are one gap.
    pub fn continue_with(&mut self, mut others: Self) {
        if let (Some(Flaw::Missing { to: end, .. }), Some(Flaw::Missing { from, to })) =
            (self.first.last_mut(), others.first.first())
            && *end + 1 == *from
        {
            *end = *to;
            others.first.remove(0);
            others.count -= 1;
        }
        self.count += others.count;
        let room = Self::KEPT.saturating_sub(self.first.len());
        self.first.extend(others.first.into_iter().take(room));
    }

    /// Rows that are missing up to the chain's last place were cut off.
    pub(super) fn end_is(&mut self, seq: i64) {
        for flaw in &mut self.first {
            if let Flaw::Missing { from, to } = *flaw
                && to == seq
            {
                *flaw = Flaw::Truncated { from, to };
            }
        }
    }

    /// The first ones, at most [`Flaws::KEPT`].
    pub fn first(&self) -> &[Flaw] {
        &self.first
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// True when nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }
}
