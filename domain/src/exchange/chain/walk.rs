//! Walking a stretch of the chain, row by row in the order of their places, and finding what was tampered with.

use super::{Flaw, Flaws, GENESIS, Hash, Head, LogRow, link};

/// A row with its place in the chain, as it is stored.
#[derive(Clone, Copy, Debug)]
pub struct ChainedRow<'a> {
    /// Its place.
    pub seq: i64,
    /// The hash of the row before it, as it is stored.
    pub previous: Option<&'a [u8]>,
    /// Its hash, as it is stored.
    pub hash: Option<&'a [u8]>,
    /// The portal's seal.
    pub seal: Option<&'a [u8]>,
    /// Everything else.
    pub row: LogRow<'a>,
}

/// What a walk has seen of its stretch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walked {
    /// What is wrong.
    pub flaws: Flaws,
    /// How many rows there were.
    pub rows: u64,
    /// The hash in the stretch's last place, if that row is there.
    pub end: Option<Hash>,
    /// The first place with a seal.
    pub first_sealed: Option<i64>,
    /// Places without a seal, as stretches.
    pub unsealed: Vec<(i64, i64)>,
    /// Those of the places asked for that are there, with their hashes, in order.
    pub seen: Vec<(i64, Hash)>,
}

/// A walk over the places of a stretch. Several walks over neighbouring stretches find what one over all of them does.
#[derive(Clone, Debug)]
pub struct Walk<'w> {
    /// The place that must come next.
    next: i64,
    /// The last place of the stretch.
    last: i64,
    /// The hash of the row before, unless that row is not there.
    previous: Option<Hash>,
    /// Places whose hashes are wanted, in order.
    wanted: &'w [i64],
    walked: Walked,
}

impl<'w> Walk<'w> {
    /// A walk over `first..=last`; `before` is the hash stored in the place before `first`, if there is a row.
    /// `wanted` are places whose hashes are reported, in order, each once.
    pub fn new(first: i64, last: i64, before: Option<Hash>, wanted: &'w [i64]) -> Self {
        let previous = if first == 1 { Some(GENESIS) } else { before };
        let wanted = wanted.get(wanted.partition_point(|seq| *seq < first)..).unwrap_or_default();
        Self { next: first, last, previous, wanted, walked: Walked::default() }
    }

    /// Takes the next row; `fits` says whether a seal is the portal's for a digest.
    pub fn step(&mut self, chained: &ChainedRow<'_>, fits: impl Fn(&Hash, &[u8]) -> bool) {
        let (seq, id) = (chained.seq, chained.row.id);
        self.walked.rows += 1;
        if seq < self.next {
            self.walked.flaws.add(Flaw::Twice { seq, id });
            return;
        }
        self.arrive(seq);
        let digest = chained.row.digest();
        let stored = chained.hash.and_then(|hash| Hash::try_from(hash).ok());
        let previous = chained.previous.and_then(|hash| Hash::try_from(hash).ok());
        if self.previous.is_some_and(|before| previous != Some(before)) {
            self.walked.flaws.add(Flaw::Unlinked { seq, id });
        }
        if previous.is_none() || stored != previous.map(|before| link(&before, seq, &digest, chained.seal)) {
            self.walked.flaws.add(Flaw::Edited { seq, id });
        }
        match chained.seal {
            Some(seal) => {
                self.walked.first_sealed.get_or_insert(seq);
                if !fits(&digest, seal) {
                    self.walked.flaws.add(Flaw::Forged { seq: Some(seq), id });
                }
            }
            None => self.unsealed(seq),
        }
        self.leave(seq, stored);
    }

    /// Takes a row that can't be read. Its place, if that at least is known, is not missing.
    pub fn unreadable(&mut self, seq: Option<i64>, why: String) {
        self.walked.rows += 1;
        self.walked.flaws.add(Flaw::Unreadable { seq, why });
        if let Some(seq) = seq.filter(|seq| *seq >= self.next) {
            self.arrive(seq);
            self.leave(seq, None);
        }
    }

    /// Ends the walk: what the stretch should still have had is missing.
    pub fn end(mut self) -> Walked {
        if self.next <= self.last {
            self.walked.flaws.add(Flaw::Missing { from: self.next, to: self.last });
        } else {
            self.walked.end = self.previous;
        }
        self.walked
    }

    fn arrive(&mut self, seq: i64) {
        if seq > self.next {
            self.walked.flaws.add(Flaw::Missing { from: self.next, to: seq - 1 });
            self.previous = None;
        }
    }

    fn leave(&mut self, seq: i64, stored: Option<Hash>) {
        self.previous = stored;
        self.next = seq + 1;
        while let Some((wanted, rest)) = self.wanted.split_first().filter(|(wanted, _)| **wanted <= seq) {
            if let Some(hash) = stored.filter(|_| *wanted == seq) {
                self.walked.seen.push((seq, hash));
            }
            self.wanted = rest;
        }
    }

    fn unsealed(&mut self, seq: i64) {
        match self.walked.unsealed.last_mut().filter(|(_, to)| *to + 1 == seq) {
            Some((_, to)) => *to = seq,
            None => self.walked.unsealed.push((seq, seq)),
        }
    }
}

impl Walked {
    /// Adds what the walk over the next stretch has seen.
    pub fn then(mut self, next: Self) -> Self {
        self.flaws.continue_with(next.flaws);
        self.rows += next.rows;
        self.end = next.end;
        self.first_sealed = self.first_sealed.or(next.first_sealed);
        self.unsealed.extend(next.unsealed);
        self.seen.extend(next.seen);
        self
    }

    /// Judges the chain's end by the head, once everything was walked.
    pub fn judge_end(&mut self, head: &Head) {
        match self.end {
            Some(end) if end != head.hash => self.flaws.add(Flaw::HeadUnlike { seq: head.seq }),
            Some(_) => {}
            None => self.flaws.end_is(head.seq),
        }
    }

    /// Judges rows without a seal, once everything was walked: before the first sealed row an older release wrote
    /// them, after it somebody else did.
    pub fn judge_seals(&mut self) {
        let Some(first) = self.first_sealed else { return };
        for (from, to) in std::mem::take(&mut self.unsealed) {
            if to > first {
                self.flaws.add(Flaw::Unsealed { from: from.max(first + 1), to });
            }
        }
    }
}
