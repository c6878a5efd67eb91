//! Proves that a reference is genuine, without showing anybody's data.

use jiff::Timestamp;

/// What a code turned out to be.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// A receipt of this portal.
    Genuine {
        /// The reference.
        reference: String,
        /// When it was submitted.
        submitted_at: Timestamp,
        /// Its services.
        services: Vec<String>,
    },
    /// No such receipt.
    NotFound,
}

/// The verification page: GET with `code`.
#[derive(Clone, Debug)]
pub struct VerifyPage {
    /// What was typed; empty at first.
    pub code: String,
    /// What it turned out to be; `None` before anything was typed.
    pub verdict: Option<Verdict>,
}
