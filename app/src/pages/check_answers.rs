//! Check answers, declare, submit.

use super::parts::{FactRow, Head, RuleLine};
use domain::catalogue::Money;

/// Everything that will be sent. The form posts `declaration=yes`, `key`, `version`, `csrf` to `…/submit`.
#[derive(Clone, Debug)]
pub struct CheckAnswersPage {
    /// The application.
    pub head: Head,
    /// What the person answered, by topic.
    pub topics: Vec<(String, Vec<FactRow>)>,
    /// What registers said, by source.
    pub registers: Vec<(String, Vec<FactRow>)>,
    /// Criteria with effect "warn" that don't hold.
    pub warnings: Vec<RuleLine>,
    /// Criteria with effect "refuse" that don't hold: then nothing can be sent.
    pub refusals: Vec<RuleLine>,
    /// What it all costs.
    pub total: Money,
    /// The idempotency key.
    pub key: String,
    /// The form was sent without the declaration.
    pub not_declared: bool,
}
