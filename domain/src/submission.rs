//! The sealed application: what was declared, in both languages, and by whom. Never changes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

use crate::application::Actor;
use crate::facts::{FactId, Facts};

/// An application as it was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// The application.
    pub application: Uuid,
    /// The reference that the person was given.
    pub reference: String,
    /// The version of the definition.
    pub definition: String,
    /// The services.
    pub services: Vec<String>,
    /// The facts, with their envelopes.
    pub facts: Facts,
    /// What the person read, by language: for each fact its label and value.
    pub texts: BTreeMap<String, BTreeMap<FactId, String>>,
    /// What the person declared, by language.
    pub declaration: BTreeMap<String, String>,
    /// Who declared it.
    pub actor: Actor,
    /// When.
    pub at: Timestamp,
    /// The language in which it was declared.
    pub language: String,
}

/// Letters and digits that can't be taken for one another in print, handwriting or speech.
const ALPHABET: &[u8; 24] = b"ACDEFHJKMNPQRTVWXY346789";

/// A reference number from 40 random bits: `2026-KXT4-9HQM`. No look-alike characters, no meaning.
pub fn reference(year: i16, random: u64) -> String {
    let mut rest = random;
    let mut letter = || {
        let place = usize::try_from(rest % 24).unwrap_or(0);
        rest /= 24;
        char::from(ALPHABET[place])
    };
    let first: String = (0..4).map(|_| letter()).collect();
    let second: String = (0..4).map(|_| letter()).collect();
    format!("{year}-{first}-{second}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_have_no_look_alikes() {
        for random in (0..1000).map(|n| n * 982_451_653 + 17) {
            let reference = reference(2026, random);
            assert_eq!(reference.len(), 14);
            assert!(!reference[5..].contains(['0', 'O', '1', 'I', 'L', 'B', 'S', '5', 'Z', '2', 'G', 'U']));
        }
    }
}
