//! Handing a case over: to another counter of the centre, to an officer of an authority, or to the person at home. Whoever
//! goes on finds a note.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

use crate::application::states;
use crate::facts::{Invalid, strip_controls};

/// The longest note, in characters.
pub const LONGEST: usize = 1000;

states! {
    /// Who goes on with it.
    Onward {
        /// Another counter of the same centre: the ticket goes back into the line.
        Counter = "counter",
        /// An officer of an authority that decides a part of it.
        Authority = "authority",
        /// The person, by a resume code.
        Home = "home",
    }
}

impl Onward {
    /// What stands in the timeline of the case.
    pub fn happened(self) -> &'static str {
        match self {
            Self::Counter => "handed-counter",
            Self::Authority => "handed-authority",
            Self::Home => "handed-home",
        }
    }

    /// True when a note must say what is asked for.
    pub fn needs_note(self) -> bool {
        self == Self::Authority
    }
}

/// What stands in the timeline when an officer has answered.
pub const ANSWERED: &str = "staff-answered";

/// A note as it is kept: lines without control characters, nothing around them.
///
/// # Errors
/// [`Invalid::Missing`] when there must be one, [`Invalid::TooLong`].
pub fn note(typed: &str, needed: bool) -> Result<String, Invalid> {
    let lines: Vec<String> = typed.lines().map(strip_controls).collect();
    let text = lines.join("\n").trim().to_owned();
    if needed && text.is_empty() {
        return Err(Invalid::Missing);
    }
    if text.chars().count() > LONGEST {
        return Err(Invalid::TooLong { max: i64::try_from(LONGEST).unwrap_or(i64::MAX) });
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_plain_text_and_only_an_officer_needs_one() {
        assert_eq!(note(" one\u{202e}\r\ntwo\u{7} \n", true), Ok("one\ntwo".to_owned()));
        assert_eq!(note("  \n", true), Err(Invalid::Missing));
        assert_eq!(note("  \n", false), Ok(String::new()));
        assert_eq!(note(&"x".repeat(1001), false), Err(Invalid::TooLong { max: 1000 }));
        assert!(Onward::ALL.iter().filter(|onward| onward.needs_note()).eq([&Onward::Authority]));
    }
}
