//! An officer's decision on a correction request that no register takes by itself. In a register that the portal keeps
//! for its authority (`native`), the decision changes the record.

use domain::catalogue::{Availability, Catalogue, Source};
use domain::correction::{CorrectionStatus, in_own_codes};
use std::collections::BTreeMap;
use uuid::Uuid;

use crate::clock::Clock;
use crate::register::inward;
use crate::storage::{CorrectionTask, Inward, Moved, NativeBatch, NativeRecord, NativeRows, Store, StoreError};

/// What an officer decided.
#[derive(Clone, Debug)]
pub struct OfficersDecision {
    /// True when the register is, or has just been, corrected.
    pub corrected: bool,
    /// Words for the person, by language; at least one when it is declined.
    pub words: BTreeMap<String, String>,
}

/// Why nothing was decided.
#[derive(Debug, thiserror::Error)]
pub enum CantDecide {
    /// There is no such request at this authority, or it is decided already.
    #[error("there is no such open request at this authority")]
    NotFound,
    /// A refusal needs words that say why.
    #[error("a refusal needs words for the person")]
    WordsMissing,
    /// It is about the officer: somebody else of the authority decides.
    #[error("nobody decides about their own record")]
    Own,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// An officer begins to look into a request: the person sees that it was taken.
///
/// # Errors
/// [`CantDecide::NotFound`], or when the store fails.
pub async fn take(store: &Store, clock: &Clock, authority: &str, (id, by): (Uuid, &str)) -> Result<(), CantDecide> {
    let task = store.correction_task(authority, id).await?.ok_or(CantDecide::NotFound)?;
    let moved = Moved { to: CorrectionStatus::Taken, answer: None, by: Some(by) };
    store.move_correction(&task, &moved, clock.now()).await?;
    Ok(())
}

/// Decides on a request of an authority's; `own` is the officer's own national id, where it is known. In a native register a correction is written into the record first, so that
/// nobody is told of a correction that is not there.
///
/// # Errors
/// [`CantDecide`]; the request stands as before.
pub async fn decide(
    (store, catalogue): (&Store, &Catalogue),
    clock: &Clock,
    (authority, own): (&str, Option<&str>),
    (id, by): (Uuid, &str),
    decision: &OfficersDecision,
) -> Result<(), CantDecide> {
    let task = store.correction_task(authority, id).await?.ok_or(CantDecide::NotFound)?;
    if task.status.is_final() {
        return Err(CantDecide::NotFound);
    }
    if task.claim.subject.scheme == "national_id" && own == Some(task.claim.subject.id.as_str()) {
        return Err(CantDecide::Own);
    }
    if !decision.corrected && decision.words.values().all(|words| words.trim().is_empty()) {
        return Err(CantDecide::WordsMissing);
    }
    if decision.corrected
        && let Some(source) = catalogue.sources.get(&task.source).filter(|source| source.adapter == "native")
    {
        let inward = inward(catalogue, source);
        change_record((store, clock), (source, &inward, by), &task).await?;
    }
    let to = if decision.corrected { CorrectionStatus::Corrected } else { CorrectionStatus::Declined };
    let moved = Moved { to, answer: Some(&decision.words), by: Some(by) };
    if store.move_correction(&task, &moved, clock.now()).await? { Ok(()) } else { Err(CantDecide::NotFound) }
}

async fn change_record(
    (store, clock): (&Store, &Clock),
    (source, inward, by): (&Source, &Inward, &str),
    task: &CorrectionTask,
) -> Result<(), StoreError> {
    let subject = &task.claim.subject;
    let holds = |row: &&Availability| row.concept.split_once('.').is_some_and(|(_, path)| path == task.fact.path);
    let Some(row) = source.availability.iter().find(holds) else { return Ok(()) };
    let rows = NativeRows::new(store.clone());
    let known = rows.find(&source.id, &subject.scheme, &subject.id).await?;
    let mut attributes = known.map(|record| record.attributes).unwrap_or_default();
    let value = match in_own_codes(row, &task.claim.value) {
        serde_json::Value::String(text) => text,
        other => other.to_string(),
    };
    attributes.insert(row.attribute.clone(), value);
    let record = NativeRecord { subject: subject.id.clone(), as_of: clock.today(), attributes };
    let batch = NativeBatch {
        source: &source.id,
        scheme: &subject.scheme,
        records: std::slice::from_ref(&record),
        by,
        at: clock.now(),
        inward,
    };
    store.import_native(batch).await?;
    Ok(())
}
