//! What one register said: to confirm, or to contest fact by fact.

use super::parts::{FactRef, FactRow, Head, Trouble};

/// What a register knows. Sending the form says that all of it is right.
#[derive(Clone, Debug)]
pub struct KnownPage {
    /// The application.
    pub head: Head,
    /// The register.
    pub source: String,
    /// Its facts, by role.
    pub groups: Vec<(String, Vec<FactRow>)>,
    /// What it should have and didn't give: it will be asked.
    pub missing: Vec<FactRef>,
    /// Why it didn't.
    pub trouble: Option<Trouble>,
}
