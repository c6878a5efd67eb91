//! How people are reached: what a register knows, what they keep themselves, and what changes when.

mod change;
mod record;

pub use change::{NotChanged, Proposed, StopOutcome};
pub use record::Record;

use jiff::SignedDuration;
use std::sync::Arc;

use crate::codes::{Guesses, OneTimeCodes};
use crate::messages::Messages;

/// The use cases about a person's contacts. Cheap to clone.
#[derive(Clone)]
pub struct Contacts {
    /// What is known.
    pub record: Record,
    /// For confirming contacts.
    pub codes: OneTimeCodes,
    /// For telling of changes.
    pub messages: Messages,
    /// How long a changed contact has to wait.
    pub cooling: SignedDuration,
    /// How often somebody may try a code that stops a change.
    pub guesses: Arc<Guesses>,
}
