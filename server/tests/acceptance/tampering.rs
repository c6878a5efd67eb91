//! A thousand random tamperings with the exchange log by somebody who has the database: each one is found.

use crate::audit::{Log, SEAL_LESS};
use crate::support::{Case, Kind, Raw};
use domain::exchange::chain::{Hash, Head, LogRow, link};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use server::audit::{Checkpoints, Report, verify_in, words};
use server::storage::Manner;
use std::fmt::Write;
use uuid::Uuid;

/// Tamperings a database, in parts that run side by side.
const TAMPERINGS: u64 = 1000;
const PARTS: u64 = 4;
/// Rows that are chained before anybody tampers.
const ROWS: i64 = 36;
/// Of which an earlier state was copied, head and all.
const EARLIER: i64 = 25;

pub(crate) fn cases() -> Vec<Case> {
    let part: [fn(Kind) -> futures::future::LocalBoxFuture<'static, ()>; PARTS as usize] = [
        |kind| Box::pin(tamper(kind, 0)),
        |kind| Box::pin(tamper(kind, 1)),
        |kind| Box::pin(tamper(kind, 2)),
        |kind| Box::pin(tamper(kind, 3)),
    ];
    let case = |(number, body)| Case::by_hand(format!("part_{number}"), body);
    part.into_iter().enumerate().map(case).collect()
}

/// What was done.
struct Done {
    what: String,
    statements: String,
    /// The row that must be named.
    row: Option<i64>,
    /// Whether the database alone gives it away.
    alone: bool,
}

impl Done {
    fn new(what: impl Into<String>, statements: impl Into<String>) -> Self {
        Self { what: what.into(), statements: statements.into(), row: None, alone: true }
    }

    fn at(self, row: i64) -> Self {
        Self { row: Some(row), ..self }
    }

    /// Only checkpoints can give away what bears the portal's own signature.
    fn signed(self) -> Self {
        Self { alone: false, ..self }
    }
}

async fn tamper(kind: Kind, part: u64) {
    let log = Log::new(kind).await;
    log.older_release(SEAL_LESS).await;
    log.write(EARLIER - SEAL_LESS).await;
    log.chain().await;
    let file = log.folder.path().join("checkpoints.jsonl");
    let mut raw = log.raw().await;
    raw.run("CREATE TABLE earlier_head AS SELECT * FROM exchange_head").await;
    log.checkpoint(&file).await;
    log.write(ROWS - EARLIER).await;
    log.chain().await;
    log.checkpoint(&file).await;
    log.write(4).await;
    raw.unguard().await;
    raw.run(
        "CREATE TABLE kept_log AS SELECT * FROM exchange_log; CREATE TABLE kept_head AS SELECT * FROM exchange_head",
    )
    .await;
    let checkpoints = Checkpoints::read(&file, &[server::audit::KeyText(log.store.vault().audit().public())]).unwrap();
    for turn in 0..TAMPERINGS / PARTS {
        let seed = 1000 * part + turn;
        let mut dice = StdRng::seed_from_u64(seed);
        let done = any(&mut dice, &mut raw, &log).await;
        let context = format!("seed {seed}: {}: {}", done.what, done.statements);
        raw.run(&format!("{RESTORE}; {}; COMMIT", done.statements)).await;
        let side_by_side = dice.random_range(1..=3);
        let look = async |checkpoints: Checkpoints| -> Report {
            let manner = |wanted: Vec<i64>| Manner { wanted: wanted.into(), side_by_side, least: 1 };
            verify_in(&log.store, checkpoints, manner).await.unwrap()
        };
        let alone = look(Checkpoints::default()).await;
        assert_eq!(!alone.flaws.is_empty(), done.alone, "without checkpoints, {context}");
        let report = look(checkpoints.clone()).await;
        assert!(!report.flaws.is_empty(), "not found, {context}");
        let said: Vec<String> = report.flaws.first().iter().map(words).collect();
        if let Some(row) = done.row {
            let named =
                |line: &String| line.starts_with(&format!("row {row} ")) || line.starts_with(&format!("row {row}:"));
            assert!(said.iter().any(named), "row {row} is not named in {said:?}, {context}");
        }
        if turn % 50 == 0 {
            raw.run(&format!("{RESTORE}; COMMIT")).await;
            let report = look(checkpoints.clone()).await;
            assert!(report.flaws.is_empty(), "seed {seed}: an untouched log: {:?}", report.flaws);
            assert_eq!((report.rows, report.pending, report.checkpoints), (ROWS as u64, 4, 2));
        }
    }
    log.remove().await;
}

const RESTORE: &str = "BEGIN; DELETE FROM exchange_log; INSERT INTO exchange_log SELECT * FROM kept_log; \
     DELETE FROM exchange_head; INSERT INTO exchange_head SELECT * FROM kept_head";

async fn any(dice: &mut StdRng, raw: &mut Raw, log: &Log) -> Done {
    match dice.random_range(0..12) {
        0..=3 => edit(dice, raw),
        4 => delete(dice),
        5 => swap(dice),
        6 => insert(dice, raw),
        7 => truncate_tail(dice, raw),
        8 => truncate_head(dice),
        9 => head(dice, raw),
        10 => delete_all(dice),
        _ => insider(dice, raw, log).await,
    }
}

fn row(dice: &mut StdRng) -> i64 {
    dice.random_range(1..=ROWS)
}

fn random<const N: usize>(dice: &mut StdRng) -> [u8; N] {
    std::array::from_fn(|_| dice.random())
}

/// Any column of any row, to something else.
fn edit(dice: &mut StdRng, raw: &Raw) -> Done {
    let seq = row(dice);
    let id = raw.id(Uuid::from_bytes(random(dice)));
    let bytes = raw.bytes(&random::<32>(dice));
    let short = raw.bytes(&random::<7>(dice));
    let mut values: Vec<(&str, String)> = vec![
        ("id", id.clone()),
        ("at", format!("at + {}", dice.random_range(1..1_000_000))),
        ("at", "-at - 1".to_owned()),
        ("phase", "CASE phase WHEN 'result' THEN 'intended' ELSE 'result' END".to_owned()),
        ("phase", "phase || ' '".to_owned()),
        ("exchange_id", id.clone()),
        ("application_id", id.clone()),
        ("application_id", format!("CASE WHEN application_id IS NULL THEN {id} END")),
        ("person_id", id.clone()),
        ("person_id", format!("CASE WHEN person_id IS NULL THEN {id} END")),
        ("subject_hash", bytes.clone()),
        ("subject_hash", format!("CASE WHEN subject_hash IS NULL THEN {short} END")),
        ("allowed", "NOT allowed".to_owned()),
        ("entry", "entry || ' '".to_owned()),
        ("entry", "REPLACE(entry, '{', '{ ')".to_owned()),
        ("entry", "''".to_owned()),
        ("seal", bytes.clone()),
        ("seal", short.clone()),
        ("prev_hash", bytes.clone()),
        ("prev_hash", "NULL".to_owned()),
        ("hash", bytes.clone()),
        ("hash", short),
        ("hash", "NULL".to_owned()),
    ];
    let mut moved = vec![("seq", "NULL".to_owned()), ("seq", "-seq".to_owned()), ("seq", "0".to_owned())];
    moved.extend([("seq", format!("seq + {ROWS}")), ("seq", format!("{}", 1 + seq % ROWS))]);
    values.append(&mut moved);
    if seq > SEAL_LESS {
        values.push(("seal", "NULL".to_owned()));
    }
    if raw.is_sqlite() {
        let odd = ["'text'", "2.5", "X'00'"];
        for column in ["id", "at", "exchange_id", "person_id", "seq"] {
            values.extend(odd.map(|odd| (column, odd.to_owned())));
        }
        values.extend([
            ("allowed", "2".to_owned()),
            ("allowed", "'yes'".to_owned()),
            ("entry", "CAST(entry AS BLOB)".to_owned()),
        ]);
        values.extend([("phase", "7".to_owned()), ("hash", "'text'".to_owned()), ("seal", "1".to_owned())]);
    }
    let (column, value) = values.choose(dice).unwrap();
    let done = Done::new(
        format!("edit {column} of {seq}"),
        format!("UPDATE exchange_log SET {column} = {value} WHERE seq = {seq}"),
    );
    // A row that lost its place is missing there, perhaps together with its neighbours.
    if *column == "seq" { done } else { done.at(seq) }
}

fn delete(dice: &mut StdRng) -> Done {
    let many = dice.random_range(1..6);
    let list: Vec<String> = (0..many).map(|_| row(dice).to_string()).collect();
    let from = row(dice);
    if dice.random() {
        Done::new("delete some", format!("DELETE FROM exchange_log WHERE seq IN ({})", list.join(", ")))
    } else {
        // The places are closed up, so that none is missing.
        let closed = format!("UPDATE exchange_log SET seq = seq - {many} WHERE seq >= {}", from + many);
        Done::new(
            "delete and close up",
            format!("DELETE FROM exchange_log WHERE seq >= {from} AND seq < {}; {closed}", from + many),
        )
    }
}

fn swap(dice: &mut StdRng) -> Done {
    let one = row(dice);
    let other = 1 + (one - 1 + dice.random_range(1..ROWS)) % ROWS;
    let all = ["at", "phase", "exchange_id", "application_id", "person_id", "subject_hash", "allowed", "entry", "seal"];
    let columns: &[&str] = match dice.random_range(0..4) {
        0 => {
            let case = format!("CASE seq WHEN {one} THEN {other} ELSE {one} END");
            let statements = format!("UPDATE exchange_log SET seq = {case} WHERE seq IN ({one}, {other})");
            return Done::new("swap places", statements);
        }
        1 => &all,
        2 => &["prev_hash", "hash"],
        _ => &["entry"],
    };
    let set: Vec<String> = columns.iter().map(|column| format!("{column} = o.{column}")).collect();
    let statements = format!(
        "UPDATE exchange_log AS t SET {} FROM exchange_log AS o \
         WHERE (t.seq = {one} AND o.seq = {other}) OR (t.seq = {other} AND o.seq = {one})",
        set.join(", ")
    );
    Done::new(format!("swap {columns:?}"), statements)
}

fn insert(dice: &mut StdRng, raw: &Raw) -> Done {
    let from = row(dice).max(SEAL_LESS + 1);
    let (fresh, bytes) = (raw.id(Uuid::from_bytes(random(dice))), raw.bytes(&random::<32>(dice)));
    let copy = |id: &str, entry: &str, seal: &str, place: &str| {
        format!(
            "INSERT INTO exchange_log (id, at, phase, exchange_id, application_id, person_id, subject_hash, allowed, entry, seal, \
             seq, prev_hash, hash) SELECT {id}, at, phase, exchange_id, application_id, person_id, subject_hash, allowed, {entry}, \
             {seal}, {place} FROM exchange_log WHERE seq = {from}"
        )
    };
    let as_it_is = "seq, prev_hash, hash";
    let pending = "NULL, NULL, NULL";
    let after = format!("{}, hash, {bytes}", ROWS + dice.random_range(1..9));
    let (what, statements) = match dice.random_range(0..7) {
        0 => ("a copy in the same place", copy(&fresh, "entry", "seal", as_it_is)),
        1 => ("a row after the last", copy(&fresh, "entry", "seal", &after)),
        2 => ("a row before the first", copy(&fresh, "entry", "seal", "0, prev_hash, hash")),
        3 => ("a row that waits for its place, with a copied seal", copy(&fresh, "entry", "seal", pending)),
        4 => ("a row that waits for its place, with a seal of its own", copy(&fresh, "entry", &bytes, pending)),
        5 => ("a row that waits for its place, without a seal", copy(&fresh, "entry", "NULL", pending)),
        // In SQLite the table's own key can't be dropped; there the same row can't come in again.
        _ if raw.is_sqlite() => ("an edited copy", copy(&fresh, "entry || ' '", "seal", as_it_is)),
        _ => ("the same row once more, waiting for its place", copy("id", "entry", "seal", pending)),
    };
    Done::new(format!("insert {what}"), statements)
}

fn truncate_tail(dice: &mut StdRng, raw: &Raw) -> Done {
    let last = row(dice) - 1;
    let mut statements = format!("DELETE FROM exchange_log WHERE seq > {last}");
    let bytes = raw.bytes(&random::<32>(dice));
    let last_row = format!("(SELECT hash FROM exchange_log WHERE seq = {last})");
    let more = match dice.random_range(0..5) {
        0 => "DELETE FROM exchange_head".to_owned(),
        1 => format!("UPDATE exchange_head SET seq = {last}, hash = {last_row}"),
        2 => format!("UPDATE exchange_head SET seq = {last}, hash = {last_row}, signature = NULL"),
        // All rows since an earlier head, with that head put back: it bears the portal's signature.
        3 => {
            let back = format!(
                "DELETE FROM exchange_log WHERE seq > {EARLIER}; DELETE FROM exchange_head; \
                 INSERT INTO exchange_head SELECT * FROM earlier_head"
            );
            return Done::new("go back to an earlier state, head and all", back).signed();
        }
        _ => format!("UPDATE exchange_head SET at = at + 1, hash = {bytes}"),
    };
    if dice.random() {
        write!(statements, "; {more}").unwrap();
    }
    // Rows that are not chained yet must not make up for those.
    if dice.random() {
        statements.push_str("; DELETE FROM exchange_log WHERE seq IS NULL");
    }
    Done::new(format!("cut off after {last}"), statements)
}

fn truncate_head(dice: &mut StdRng) -> Done {
    let first = row(dice);
    let mut statements = format!("DELETE FROM exchange_log WHERE seq <= {first}");
    if dice.random() {
        write!(statements, "; UPDATE exchange_log SET seq = seq - {first} WHERE seq IS NOT NULL").unwrap();
    }
    Done::new(format!("cut off the first {first}"), statements)
}

fn head(dice: &mut StdRng, raw: &Raw) -> Done {
    let (bytes, signature) = (raw.bytes(&random::<32>(dice)), raw.bytes(&random::<64>(dice)));
    let all = [
        "DELETE FROM exchange_head".to_owned(),
        format!("UPDATE exchange_head SET seq = seq + {}", dice.random_range(1..99)),
        format!("UPDATE exchange_head SET seq = seq - {}", dice.random_range(1..99)),
        "UPDATE exchange_head SET at = at - 1".to_owned(),
        format!("UPDATE exchange_head SET hash = {bytes}"),
        "UPDATE exchange_head SET hash = NULL".to_owned(),
        format!("UPDATE exchange_head SET signature = {signature}"),
        "UPDATE exchange_head SET signature = NULL".to_owned(),
        "UPDATE exchange_head SET seq = 9223372036854775807".to_owned(),
        "DELETE FROM exchange_head; INSERT INTO exchange_head SELECT * FROM earlier_head".to_owned(),
    ];
    Done::new("edit the head", all.choose(dice).unwrap().clone())
}

fn delete_all(dice: &mut StdRng) -> Done {
    let mut statements = "DELETE FROM exchange_log".to_owned();
    if dice.random() {
        statements.push_str(" WHERE seq IS NOT NULL");
    }
    let more = [
        "",
        "; DELETE FROM exchange_head",
        "; UPDATE exchange_head SET seq = 0, hash = NULL, at = 0, signature = NULL",
    ];
    statements.push_str(more.choose(dice).unwrap());
    Done::new("delete all", statements)
}

type Columns = (
    Uuid,
    i64,
    String,
    Uuid,
    Option<Uuid>,
    Option<Uuid>,
    Option<Vec<u8>>,
    bool,
    String,
    Option<Vec<u8>>,
    Option<Vec<u8>>,
);

/// Whoever has the portal's keys besides: edits a row and makes its seal and hash anew, alone or to the end.
async fn insider(dice: &mut StdRng, raw: &mut Raw, log: &Log) -> Done {
    let (first, keys) = (row(dice), log.store.vault().audit());
    let (to_the_end, sign): (bool, bool) = (dice.random(), dice.random());
    let last = if to_the_end { ROWS } else { first };
    let mut statements = String::new();
    let mut before: Option<Hash> = None;
    for seq in first..=last {
        let (id, at, phase, exchange, application, person, subject, allowed, mut entry, previous, seal): Columns = raw
            .row(&format!(
                "SELECT id, at, phase, exchange_id, application_id, person_id, subject_hash, allowed, entry, prev_hash, seal \
                 FROM kept_log WHERE seq = {seq}"
            ))
            .await;
        if seq == first {
            entry.push(' ');
        }
        let log_row = LogRow {
            id,
            at,
            phase: &phase,
            exchange,
            application,
            person,
            subject: subject.as_deref(),
            allowed,
            entry: &entry,
        };
        let digest = log_row.digest();
        let seal = seal.map(|_| keys.seal(&digest));
        let previous = before.unwrap_or_else(|| previous.unwrap().try_into().unwrap());
        let hash = link(&previous, seq, &digest, seal.as_ref().map(Hash::as_slice));
        let seal = seal.map_or("NULL".to_owned(), |seal| raw.bytes(&seal));
        write!(
            statements,
            "UPDATE exchange_log SET entry = '{entry}', seal = {seal}, prev_hash = {}, hash = {} WHERE seq = {seq}; ",
            raw.bytes(&previous),
            raw.bytes(&hash)
        )
        .unwrap();
        before = Some(hash);
    }
    let done = |what: &str, statements: String| Done::new(format!("row {first} anew, {what}"), statements);
    let hash = before.unwrap();
    if !to_the_end {
        return done("alone", statements.trim_end_matches("; ").to_owned());
    }
    if !sign {
        write!(statements, "UPDATE exchange_head SET hash = {}", raw.bytes(&hash)).unwrap();
        return done("to the end, without a signature", statements);
    }
    let signature = keys.sign(&Head { seq: ROWS, hash, at: jiff::Timestamp::from_microsecond(7).unwrap() });
    let (hash, signature) = (raw.bytes(&hash), raw.bytes(&signature));
    write!(statements, "UPDATE exchange_head SET hash = {hash}, at = 7, signature = {signature}").unwrap();
    done("to the end, signed with the stolen key", statements).signed()
}
