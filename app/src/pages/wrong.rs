//! "This is wrong": the register's value stays on record beside the person's.

use super::{
    field::Field,
    parts::{FactRow, Head},
};

/// One fact that a register has wrong. The form posts the fact's field(s) and `reason`.
#[derive(Clone, Debug)]
pub struct WrongPage {
    /// The application.
    pub head: Head,
    /// What the register says (in `known.registered`, or `known.value` when not contested before).
    pub row: FactRow,
    /// The field for the right value.
    pub field: Field,
    /// Why it is wrong, in the person's words.
    pub reason: String,
    /// Where the person came from (path without language).
    pub back: String,
}
