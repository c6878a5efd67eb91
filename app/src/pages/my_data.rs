//! My data: what the portal last saw of me, by register.

use super::parts::FactRow;

/// Facts about the person, by register.
#[derive(Clone, Debug)]
pub struct MyDataPage {
    /// Sources with the facts last seen there. Facts that the person declared don't appear here.
    pub registers: Vec<(String, Vec<FactRow>)>,
}
