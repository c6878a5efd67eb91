//! The chain: what a hash covers, and that a walk finds what was done to a log.

use super::*;

struct Row {
    seq: i64,
    previous: Hash,
    hash: Hash,
    seal: Option<Vec<u8>>,
    id: Uuid,
    at: i64,
    subject: Option<Vec<u8>>,
    entry: String,
}

impl Row {
    fn row(&self) -> LogRow<'_> {
        LogRow {
            id: self.id,
            at: self.at,
            phase: "intended",
            exchange: Uuid::from_u128(7),
            application: None,
            person: Some(Uuid::from_u128(9)),
            subject: self.subject.as_deref(),
            allowed: true,
            entry: &self.entry,
        }
    }

    fn chain(&mut self) {
        self.hash = link(&self.previous, self.seq, &self.row().digest(), self.seal.as_deref());
    }
}

fn seal(digest: &Hash) -> Vec<u8> {
    digest.iter().map(|byte| byte ^ 0x5a).collect()
}

fn log(rows: i64, unsealed: i64) -> Vec<Row> {
    let mut all: Vec<Row> = Vec::new();
    for seq in 1..=rows {
        let mut row = Row {
            seq,
            previous: all.last().map_or(GENESIS, |row| row.hash),
            hash: GENESIS,
            seal: None,
            id: Uuid::from_u128(seq.unsigned_abs().into()),
            at: seq,
            subject: (seq % 2 == 0).then(|| vec![3; 32]),
            entry: format!("{{\"n\":{seq}}}"),
        };
        row.seal = (seq > unsealed).then(|| seal(&row.row().digest()));
        row.chain();
        all.push(row);
    }
    all
}

/// Walks in as many stretches as are wanted.
fn walk(rows: &[Row], last: i64, stretches: i64) -> Walked {
    let mut whole: Option<Walked> = None;
    for part in 0..stretches {
        let (first, last) = (1 + last * part / stretches, last * (part + 1) / stretches);
        let before = rows.iter().find(|row| row.seq == first - 1).map(|row| row.hash);
        let mut walk = Walk::new(first, last, before, &[2, 5]);
        for row in rows.iter().filter(|row| (first..=last).contains(&row.seq)) {
            let chained = ChainedRow {
                seq: row.seq,
                previous: Some(&row.previous),
                hash: Some(&row.hash),
                seal: row.seal.as_deref(),
                row: row.row(),
            };
            walk.step(&chained, |digest, given| seal(digest) == given);
        }
        let walked = walk.end();
        whole = Some(match whole {
            None => walked,
            Some(before) => before.then(walked),
        });
    }
    let mut whole = whole.unwrap();
    whole.judge_seals();
    let untouched = log(last, 0).last().map_or(GENESIS, |row| row.hash);
    let hash = rows.last().filter(|row| row.seq == last).map_or(untouched, |row| row.hash);
    whole.judge_end(&Head { seq: last, hash, at: Timestamp::UNIX_EPOCH });
    whole
}

fn flaws(rows: &[Row], last: i64) -> Vec<Flaw> {
    let (one, three) = (walk(rows, last, 1), walk(rows, last, 3));
    assert_eq!(one.flaws.is_empty(), three.flaws.is_empty(), "stretches find what one walk finds");
    one.flaws.first().to_vec()
}

#[test]
fn an_untouched_log_is_whole() {
    let rows = log(9, 0);
    let walked = walk(&rows, 9, 3);
    assert!(walked.flaws.is_empty(), "{:?}", walked.flaws);
    assert_eq!((walked.rows, walked.end), (9, Some(rows[8].hash)));
    assert_eq!(walked.seen, vec![(2, rows[1].hash), (5, rows[4].hash)]);
    assert!(walk(&[], 0, 1).flaws.is_empty());
    assert_eq!(walk(&[], 0, 1).end, Some(GENESIS));
}

#[test]
fn every_column_counts_and_none_runs_into_the_next() {
    let row = |phase, entry| LogRow {
        id: Uuid::nil(),
        at: 0,
        phase,
        exchange: Uuid::nil(),
        application: None,
        person: None,
        subject: None,
        allowed: false,
        entry,
    };
    let base = row("a", "bc");
    let others = [
        row("ab", "c"),
        LogRow { id: Uuid::from_u128(1), ..base },
        LogRow { at: 1, ..base },
        LogRow { exchange: Uuid::from_u128(1), ..base },
        LogRow { application: Some(Uuid::nil()), ..base },
        LogRow { person: Some(Uuid::nil()), ..base },
        LogRow { subject: Some(&[]), ..base },
        LogRow { subject: Some(&[0]), ..base },
        LogRow { allowed: true, ..base },
        LogRow { entry: "bc ", ..base },
    ];
    let mut digests: Vec<Hash> = others.iter().chain([&base]).map(LogRow::digest).collect();
    digests.sort_unstable();
    digests.dedup();
    assert_eq!(digests.len(), 11);
    let chained = |seq, seal| link(&GENESIS, seq, &base.digest(), seal);
    assert_ne!(chained(1, None), chained(2, None));
    assert_ne!(chained(1, None), chained(1, Some(&[])));
    assert_ne!(chained(1, None), link(&[1; 32], 1, &base.digest(), None));
}

/// The form is a promise to whoever verifies with other tools: these hashes were computed with Python's hashlib.
#[test]
fn the_canonical_form_stays_as_it_is() {
    let row = LogRow {
        id: Uuid::from_u128(1),
        at: 2,
        phase: "intended",
        exchange: Uuid::from_u128(3),
        application: None,
        person: Some(Uuid::from_u128(4)),
        subject: Some(&[5, 6]),
        allowed: true,
        entry: "{}",
    };
    assert_eq!(hex(&row.digest()), "ce3cf6af856d73627d16bc9f769404376399e6c1ea31025a3aaf5f12426aae65");
    assert_eq!(
        hex(&link(&GENESIS, 1, &row.digest(), Some(&[7]))),
        "72b1b630abcf7cf44a1e7f50c156b43c05aa1aacaf384b0304e3a2f69bfc9b72"
    );
    let head = Head { seq: 1, hash: GENESIS, at: Timestamp::from_microsecond(5).unwrap() };
    assert_eq!(head.message(), format!("shubbak-exchange-log-1\n1\n{}\n5\n", "0".repeat(64)));
    assert_eq!(unhex(&hex(&row.digest())), Some(row.digest()));
    assert!(unhex("zz").is_none() && unhex(&"é".repeat(32)).is_none());
}

#[test]
fn an_edited_row_is_named() {
    let mut rows = log(9, 0);
    rows[3].entry.push(' ');
    let (id, edited) = (rows[3].id, flaws(&rows, 9));
    assert_eq!(edited, vec![Flaw::Edited { seq: 4, id }, Flaw::Forged { seq: Some(4), id }]);
}

#[test]
fn a_row_whose_hash_was_made_anew_no_longer_leads_to_the_next() {
    let mut rows = log(9, 0);
    rows[3].entry.push(' ');
    rows[3].seal = Some(seal(&rows[3].row().digest()));
    rows[3].chain();
    assert_eq!(flaws(&rows, 9), vec![Flaw::Unlinked { seq: 5, id: rows[4].id }]);
}

#[test]
fn a_head_of_another_log_is_told() {
    let mut walked = walk(&log(9, 0), 9, 2);
    walked.judge_end(&Head { seq: 9, hash: [1; 32], at: Timestamp::UNIX_EPOCH });
    assert_eq!(walked.flaws.first(), [Flaw::HeadUnlike { seq: 9 }]);
}

#[test]
fn rows_that_are_gone_are_counted() {
    let mut rows = log(9, 0);
    rows.drain(3..5);
    assert_eq!(flaws(&rows, 9), vec![Flaw::Missing { from: 4, to: 5 }]);
    assert_eq!(flaws(&log(7, 0), 9), vec![Flaw::Truncated { from: 8, to: 9 }]);
    assert_eq!(flaws(&[], 9), vec![Flaw::Truncated { from: 1, to: 9 }]);
    let mut rows = log(9, 0);
    rows.drain(..2);
    assert_eq!(flaws(&rows, 9), vec![Flaw::Missing { from: 1, to: 2 }]);
}

#[test]
fn rows_that_changed_places_and_second_rows_are_found() {
    let mut rows = log(9, 0);
    (rows[2].seq, rows[6].seq) = (7, 3);
    rows.swap(2, 6);
    assert!(!flaws(&rows, 9).is_empty());
    let mut rows = log(9, 0);
    let mut second = log(9, 0).remove(4);
    second.id = Uuid::from_u128(99);
    rows.insert(5, second);
    assert_eq!(flaws(&rows, 9), vec![Flaw::Twice { seq: 5, id: Uuid::from_u128(99) }]);
}

#[test]
fn only_rows_before_the_first_seal_may_lack_one() {
    assert!(flaws(&log(9, 4), 9).is_empty());
    assert!(flaws(&log(9, 9), 9).is_empty(), "a log of an older release");
    let mut rows = log(9, 2);
    rows[6].seal = None;
    for place in 6..9 {
        rows[place].previous = rows[place - 1].hash;
        rows[place].chain();
    }
    assert_eq!(flaws(&rows, 9), vec![Flaw::Unsealed { from: 7, to: 7 }]);
}

#[test]
fn only_the_first_flaws_are_kept_but_all_are_counted() {
    let mut all = Flaws::default();
    for seq in 0..1500 {
        all.add(Flaw::HeadUnlike { seq });
    }
    let mut more = all.clone();
    more.continue_with(all);
    assert_eq!((more.count(), more.first().len()), (3000, Flaws::KEPT));
}
