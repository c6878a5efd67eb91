//! Who looked: every look at the person's data, allowed or refused.

use super::parts::{FactRef, Law};
use domain::journey::SourceOutcome;
use jiff::Timestamp;

/// Who looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looker {
    /// The person themselves, through the portal.
    Yourself,
    /// Somebody else who filed an application that concerns the person (the other parent).
    AnotherApplicant,
    /// The portal by itself.
    Portal,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Allowed, and the register answered.
    Answered,
    /// Allowed, but no answer came.
    Failed(SourceOutcome),
    /// Refused by the portal; the words are `gate-<reason>`.
    Refused(String),
    /// Allowed; whether an answer came isn't known.
    Open,
}

/// One look.
#[derive(Clone, Debug)]
pub struct Look {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: Looker,
    /// For which authority.
    pub requester: String,
    /// For which service.
    pub service: String,
    /// For what: text `purpose-<id>`.
    pub purpose: String,
    /// In which register.
    pub source: String,
    /// At which facts.
    pub facts: Vec<FactRef>,
    /// Under which law; `None` when there was none, which is why it was refused.
    pub law: Option<Law>,
    /// What became of it.
    pub outcome: Outcome,
    /// The application's id, when it is the person's own.
    pub application: Option<String>,
}

/// Who looked at the person's data.
#[derive(Clone, Debug)]
pub struct UsagePage {
    /// The looks, newest first.
    pub looks: Vec<Look>,
}
