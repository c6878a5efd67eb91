//! The sealed application: what was declared, in both languages, and by whom. Never changes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

use crate::application::{Actor, Assurance};
use crate::encounter::Confirmation;
use crate::facts::{FactId, Facts};
use crate::representation::RepresentedBy;

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
    /// The encounter in which staff handed it in for the person; `None` when the person did it themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub served: Option<HandedInAt>,
    /// Who acted for the person, where somebody else did: a parent, a guardian, somebody with a mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub represented_by: Option<RepresentedBy>,
}

/// With whom and how a person handed in at a counter or on the phone: both identities stay on the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedInAt {
    /// The encounter.
    pub encounter: Uuid,
    /// The person whose application it is; the actor is the member of staff.
    pub person: Uuid,
    /// How surely they were identified.
    pub assurance: Assurance,
    /// How they declared it.
    pub confirmed: Confirmation,
}

impl Submission {
    /// How surely the person was known when it was handed in.
    pub fn assurance(&self) -> Assurance {
        match (&self.served, &self.actor) {
            (Some(served), _) => served.assurance,
            (None, Actor::Citizen { assurance, .. }) => *assurance,
            (None, _) => Assurance::Low,
        }
    }
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
