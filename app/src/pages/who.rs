//! Whom the application is about: chosen from a register's list, or said by the person when the list doesn't help.

use super::parts::{FactRef, Head, Trouble};
use domain::facts::Value;

/// The value of the choice "not listed".
pub const NOT_LISTED: &str = "not-listed";

/// Somebody on a register's list.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The value to send: an opaque token or the list's own id.
    pub value: String,
    /// What the person recognises them by.
    pub shown: Vec<(FactRef, Value)>,
}

/// The page that asks who stands in a role. Its form posts the field named after the role: a candidate's `value`,
/// or [`NOT_LISTED`].
#[derive(Clone, Debug)]
pub struct WhoPage {
    /// The application.
    pub head: Head,
    /// The role's id; the question is the text `who-<role>`, the role's name `role-<role>`.
    pub role: String,
    /// The register whose list it is.
    pub source: String,
    /// Those on the list.
    pub candidates: Vec<Candidate>,
    /// What is chosen.
    pub chosen: Option<String>,
    /// Nothing was chosen, or something that isn't on the list.
    pub not_chosen: bool,
    /// Why there is no list.
    pub trouble: Option<Trouble>,
    /// With the demo country: the choice that passes.
    pub example: Option<String>,
}
