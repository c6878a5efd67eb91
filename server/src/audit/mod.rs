//! The exchange log's audit: chaining it while the portal runs, checkpoints outside the database, and verifying both.

mod checkpoints;
mod key;
mod oversight;
mod sequencer;
mod words;

pub use checkpoints::{CheckpointError, Checkpoints};
pub use key::{KeyText, trusted};
pub use oversight::{Oversight, OversightRefusal, Refused};
pub use sequencer::Sequencer;
pub use words::words;

use domain::exchange::chain::{Flaw, Flaws, Head};
use jiff::Timestamp;
use std::path::Path;

use crate::storage::{FoundHead, Manner, Store, StoreError};

/// What verifying found.
#[derive(Clone, Debug)]
pub struct Report {
    /// How many rows are chained.
    pub rows: u64,
    /// The head, if it is the portal's.
    pub head: Option<Head>,
    /// How many rows are not chained yet: deleting one of those would not be noticed.
    pub pending: u64,
    /// When the first of those was written.
    pub pending_since: Option<Timestamp>,
    /// How many checkpoints were compared.
    pub checkpoints: usize,
    /// Everything that is wrong.
    pub flaws: Flaws,
}

/// Why verifying could not be done at all.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// The database failed.
    #[error(
        "{0}\n    mend: check DATABASE_URL or SHUBBAK_DATA_DIR; `shubbak migrate` brings an older schema up to date"
    )]
    Store(#[from] StoreError),
    /// The checkpoints can't be read or written.
    #[error(transparent)]
    Checkpoints(#[from] CheckpointError),
}

/// Verifies the log of a store and, with a file of checkpoints, that it is the log that they saw. Checkpoints must be
/// signed with the portal's key or one of `older`.
///
/// # Errors
/// When the log or the file can't be read. What is wrong with them is in the report.
pub async fn verify(store: &Store, file: Option<&Path>, older: &[KeyText]) -> Result<Report, AuditError> {
    let mut keys: Vec<KeyText> = vec![KeyText(store.vault().audit().public())];
    keys.extend_from_slice(older);
    let checkpoints = match file {
        Some(file) => Checkpoints::read(file, &keys)?,
        None => Checkpoints::default(),
    };
    verify_in(store, checkpoints, Manner::new).await
}

/// The same, in a given manner: tests walk small logs in several stretches.
///
/// # Errors
/// When the log can't be read.
pub async fn verify_in(
    store: &Store,
    checkpoints: Checkpoints,
    manner: impl FnOnce(Vec<i64>) -> Manner,
) -> Result<Report, AuditError> {
    let found = store.walk_log(&manner(checkpoints.places())).await?;
    let (mut walked, mut head) = (found.walked, None);
    match found.head {
        FoundHead::Missing => walked.flaws.add(Flaw::HeadMissing),
        FoundHead::Forged => walked.flaws.add(Flaw::HeadForged),
        FoundHead::Signed(signed) => {
            walked.judge_end(&signed);
            head = Some(signed);
        }
    }
    walked.judge_seals();
    let compared = checkpoints.compare(&walked.seen, &mut walked.flaws);
    Ok(Report {
        rows: walked.rows,
        head,
        pending: found.pending,
        pending_since: found.pending_since,
        checkpoints: compared,
        flaws: walked.flaws,
    })
}
