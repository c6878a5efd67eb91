//! The eID as a source of facts about whoever signed in with it.

use serde::{Deserialize, Serialize};

/// What the identity with which people sign in vouches for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Its id as a source; the texts are `source-<id>`.
    pub id: String,
    /// What it vouches for.
    #[serde(default)]
    pub vouches: Vec<Vouched>,
}

/// A concept whose value is one of the ids by which the identity knows the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vouched {
    /// The concept.
    pub concept: String,
    /// The scheme of the id.
    pub scheme: String,
}

impl Identity {
    /// The scheme of the id that is the concept's value; `None` for what the identity does not vouch for.
    pub fn scheme_of(&self, concept: &str) -> Option<&str> {
        self.vouches.iter().find(|one| one.concept == concept).map(|one| one.scheme.as_str())
    }
}
