//! `shubbak audit`: what an auditor does with the exchange log.

use clap::Subcommand;
use std::path::PathBuf;
use std::time::Instant;

use super::print;
use crate::audit::{Checkpoints, KeyText, Report, trusted, verify, words};
use crate::clock::Clock;
use crate::portal;
use crate::settings::Settings;
use crate::storage::{FoundHead, Store};

/// How many flaws are printed.
const SHOWN: usize = 100;

#[derive(Debug, Subcommand)]
pub(super) enum Audit {
    /// Find every row of the exchange log that was edited, deleted, reordered, inserted or cut off. Ends with 0 when
    /// the log is whole, with 1 otherwise.
    Verify {
        /// A file of checkpoints: a log that was rewritten as a whole is found too. Default: SHUBBAK_CHECKPOINT_FILE.
        #[arg(long, value_name = "FILE")]
        checkpoints: Option<PathBuf>,
        /// An older public key (base64) with which checkpoints may be signed as well. May be given several times.
        #[arg(long, value_name = "KEY")]
        key: Vec<String>,
    },
    /// Append a signed checkpoint (place, hash, time) to a file, which belongs outside the database's reach.
    Checkpoint {
        /// The file. Default: SHUBBAK_CHECKPOINT_FILE.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Print the public key (Ed25519) with which anybody can verify checkpoints: base64, then PEM.
    Key,
}

pub(super) async fn run(command: Audit, settings: &Settings) -> Result<(), String> {
    let store = portal::open_store(settings).await.map_err(|error| error.to_string())?;
    let outcome = match command {
        Audit::Verify { checkpoints, key } => {
            let set = settings.checkpoint_file.clone().filter(|file| file.exists());
            report(&store, checkpoints.or(set), &key).await
        }
        Audit::Checkpoint { out } => checkpoint(&store, out.or_else(|| settings.checkpoint_file.clone())).await,
        Audit::Key => {
            let key = KeyText(store.vault().audit().public());
            print(&format!("{}\n{}", key.base64(), key.pem().trim_end()));
            Ok(())
        }
    };
    store.close().await;
    outcome
}

async fn report(store: &Store, checkpoints: Option<PathBuf>, keys: &[String]) -> Result<(), String> {
    let older = keys.iter().map(|text| trusted(text).ok_or_else(|| wrong_key(text))).collect::<Result<Vec<_>, _>>()?;
    let started = Instant::now();
    let report = verify(store, checkpoints.as_deref(), &older).await.map_err(|error| error.to_string())?;
    for flaw in report.flaws.first().iter().take(SHOWN) {
        print(&words(flaw));
    }
    let rest = report.flaws.count().saturating_sub(SHOWN as u64);
    if rest > 0 {
        print(&format!("… and {rest} more"));
    }
    print(&sum(&report, started));
    match report.flaws.count() {
        0 => Ok(()),
        count => Err(format!("the exchange log was tampered with: {count} finding(s)")),
    }
}

fn sum(report: &Report, started: Instant) -> String {
    let head = report.head.map_or("no head".to_owned(), |head| format!("head {} of {}", head.seq, head.at));
    let pending = match report.pending_since {
        None => "none not chained yet".to_owned(),
        Some(since) => {
            format!("{} not chained yet, the first of {since}: those could be deleted unnoticed", report.pending)
        }
    };
    let seconds = started.elapsed().as_secs_f64();
    format!(
        "{} rows chained, {head}; {pending}; {} checkpoints compared; {seconds:.1} s",
        report.rows, report.checkpoints
    )
}

fn wrong_key(text: &str) -> String {
    format!("--key: `{text}` is not an Ed25519 key in base64\n    mend: give what `shubbak audit key` printed first")
}

async fn checkpoint(store: &Store, file: Option<PathBuf>) -> Result<(), String> {
    let Some(file) = file else {
        return Err("no file is named\n    mend: give --out FILE, or set SHUBBAK_CHECKPOINT_FILE".to_owned());
    };
    let FoundHead::Signed(head) = store.head().await.map_err(|error| error.to_string())? else {
        return Err(
            "the log's head is missing or not signed by the portal\n    mend: run `shubbak audit verify`".to_owned()
        );
    };
    let now = Clock::system(jiff::tz::TimeZone::UTC).now();
    let head = Checkpoints::append(&file, &head, store.vault().audit(), now).map_err(|error| error.to_string())?;
    print(&format!("Row {} of the exchange log is in {}.", head.seq, file.display()));
    Ok(())
}
