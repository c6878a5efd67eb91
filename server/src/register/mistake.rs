//! A sheet's mistakes as the command line tells them.

use domain::keeping::{Mistake, Wrong};
use std::fmt;

/// How many mistakes of a file are told.
const TOLD: usize = 20;

/// A sheet of which nothing was imported, with its mistakes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotImported(pub Vec<Mistake>);

impl std::error::Error for NotImported {}

impl fmt::Display for NotImported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "nothing was imported:")?;
        for mistake in self.0.iter().take(TOLD) {
            writeln!(f, "line {}: {}", mistake.line, said(&mistake.wrong))?;
        }
        if let Some(more) = self.0.len().checked_sub(TOLD).filter(|more| *more > 0) {
            writeln!(f, "and {more} more")?;
        }
        f.write_str("    mend: correct the file and import it again; nothing was changed")
    }
}

fn said(wrong: &Wrong) -> String {
    match wrong {
        Wrong::NoHeader => "is no header".to_owned(),
        Wrong::Unreadable => "can't be read as CSV".to_owned(),
        Wrong::FieldCount { found, wanted } => format!("has {found} fields, and the header has {wanted}"),
        Wrong::ColumnTwice(name) => format!("the column `{name}` is there twice"),
        Wrong::ColumnUnknown(name) => format!("the register has no column of the name `{name}`"),
        Wrong::ColumnMissing(name) => format!("the column `{name}` is missing"),
        Wrong::Subject(name) => format!("`{name}` is empty or too long"),
        Wrong::SameSubject { scheme, first } => format!("is about the same {scheme} as line {first}"),
        Wrong::Own => "is about whoever imports it".to_owned(),
        Wrong::AsOf => "`as_of` is no day up to today (write 2026-11-21)".to_owned(),
        Wrong::Value { attribute, concept, why } => format!("`{attribute}` is not what `{concept}` may be: {why:?}"),
    }
}
