//! A question page: one topic.

use super::{
    field::Field,
    parts::{FactRow, Head, Trouble},
};

/// One topic's questions. The form posts the fields, `version` and `csrf` to its own address.
#[derive(Clone, Debug)]
pub struct QuestionPage {
    /// The application.
    pub head: Head,
    /// The topic's id: texts `topic-<id>` and `.hint`.
    pub topic: String,
    /// Which page this is, from 1.
    pub position: usize,
    /// How many pages there are.
    pub of: usize,
    /// The questions.
    pub fields: Vec<Field>,
    /// What is known of the topic already, shown above.
    pub context: Vec<FactRow>,
    /// Registers that should have had the answers and didn't give them.
    pub troubles: Vec<Trouble>,
    /// The page before this one (path without language).
    pub back: Option<String>,
}
