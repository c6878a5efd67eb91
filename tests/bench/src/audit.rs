//! How fast the exchange log is verified, beside plain reading of the same rows, in turn and in one run, on SQLite.

use domain::exchange::{LogEntry, Phase};
use futures::TryStreamExt;
use jiff::Timestamp;
use server::audit::verify;
use server::storage::{Chained, Store, Vault};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Row};
use std::path::{Path, PathBuf};
use std::time::Instant;
use uuid::Uuid;

use crate::Fault;
use crate::report::{middle, say, sorted};

/// How many rounds each side gets, in turn.
const ROUNDS: usize = 5;
/// How many rows are written in one transaction.
const BATCH: u64 = 10_000;

/// Every column that verifying reads, in the chain's order.
const PLAIN: &str = "SELECT id, at, phase, exchange_id, application_id, person_id, subject_hash, allowed, entry, seal, \
     seq, prev_hash, hash FROM exchange_log ORDER BY seq";

/// A folder that goes when the measurement is over.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Writes and chains that many rows, then verifies and reads them in turn.
pub(crate) async fn measure(rows: &str) -> Result<(), Fault> {
    let rows: u64 = rows.parse()?;
    let folder = Folder(std::env::temp_dir().join(format!("shubbak-bench-{}", Uuid::new_v4())));
    let store = Store::open_sqlite(&folder.0, Vault::new(&[7; 32])).await?;
    store.migrate().await?;
    let started = Instant::now();
    fill(&store, rows).await?;
    let bytes = std::fs::metadata(folder.0.join("shubbak.db"))?.len();
    say(&format!(
        "{rows} rows written and chained in {:.0} s, {} MB; {ROUNDS} rounds in turn; medians",
        started.elapsed().as_secs_f64(),
        bytes / 1_000_000
    ));
    let mut rounds: Vec<(f64, f64)> = Vec::new();
    for _ in 0..ROUNDS {
        let plain = read(&folder.0, rows).await?;
        let started = Instant::now();
        let report = verify(&store, None, &[]).await?;
        if !report.flaws.is_empty() || report.rows != rows {
            return Err(format!(
                "{} rows and {} flaws: the log is not as it was written",
                report.rows,
                report.flaws.count()
            )
            .into());
        }
        rounds.push((plain, started.elapsed().as_secs_f64()));
    }
    let ratios = sorted(rounds.iter().map(|(plain, ours)| ours / plain));
    say(&format!(
        "verify {:.2} s, plain reading {:.2} s, ratio {:.2} ({:.2} … {:.2})",
        middle(&sorted(rounds.iter().map(|round| round.1))),
        middle(&sorted(rounds.iter().map(|round| round.0))),
        middle(&ratios),
        ratios.first().copied().unwrap_or_default(),
        ratios.last().copied().unwrap_or_default(),
    ));
    store.close().await;
    Ok(())
}

async fn fill(store: &Store, rows: u64) -> Result<(), Fault> {
    let now = Timestamp::from_second(1_800_000_000)?;
    let mut written = 0;
    while written < rows {
        let batch = BATCH.min(rows - written);
        let entries: Vec<_> = (0..batch).map(|number| entry(written + number, now)).collect();
        store.append_log(&entries).await?;
        written += batch;
        while let Chained::Rows(_) = store.chain(now, None).await? {}
    }
    Ok(())
}

/// Reads all rows over one connection and does nothing with them; returns the seconds.
async fn read(folder: &Path, rows: u64) -> Result<f64, Fault> {
    let options = SqliteConnectOptions::new().filename(folder.join("shubbak.db")).read_only(true);
    let mut connection: SqliteConnection = options.connect().await?;
    let started = Instant::now();
    let (mut count, mut length) = (0_u64, 0);
    let mut all = sqlx::query(PLAIN).fetch(&mut connection);
    while let Some(row) = all.try_next().await? {
        count += 1;
        length += row.try_get::<&str, _>(8)?.len();
    }
    let seconds = started.elapsed().as_secs_f64();
    if count != rows || length == 0 {
        return Err(format!("{count} rows were read").into());
    }
    Ok(seconds)
}

/// A row as the portal writes it when a parent's marriage is looked up.
fn entry(number: u64, at: Timestamp) -> (LogEntry, Option<Vec<u8>>) {
    let result = number % 2 == 1;
    let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned();
    let entry = LogEntry {
        phase: if result { Phase::Result } else { Phase::Intended },
        at,
        request_id: Uuid::new_v4(),
        application: Some(Uuid::now_v7()),
        initiator: "pull".to_owned(),
        channel: "web".to_owned(),
        actor: None,
        actor_kind: "citizen".to_owned(),
        person: Some(Uuid::now_v7()),
        role: "mother".to_owned(),
        relation: "proven_by_register".to_owned(),
        requester: "civil-status-department".to_owned(),
        service: "birth-registration".to_owned(),
        purpose: "register-birth".to_owned(),
        legal_basis: "civil-status-law-art-12".to_owned(),
        authorisations: vec!["birth-registration-civil-status-parent".to_owned()],
        source: "civil-status".to_owned(),
        concepts: ["person.marriage.number", "person.marriage.date", "person.family_number"]
            .map(str::to_owned)
            .to_vec(),
        allowed: true,
        reason: if result { "answered" } else { "allowed" }.to_owned(),
        latency_ms: result.then_some(12),
        request_hash: result.then(|| hash.clone()),
        response_hash: result.then_some(hash),
        via: None,
        encounter: None,
        staff: None,
        representation: None,
    };
    (entry, Some(vec![5; 32]))
}
