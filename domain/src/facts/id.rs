//! The name of a fact: role and path, as in `child.birth_date`.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A fact's name: the role it is about and the concept without its kind.
///
/// Written `role.path`, for example `applicant.address.street`; the same text is the form field's name.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FactId {
    /// Whom the fact is about, in this application: `child`, `applicant`.
    pub role: String,
    /// The concept's id without its kind: `birth_date`, `address.street`.
    pub path: String,
}

/// The endings of the fields in which a form sends a date, behind the fact's name: `child.birth_date.day`. No fact's name
/// may end like one.
pub const DATE_PARTS: [&str; 4] = [".day", ".month", ".year", ".calendar"];

/// The text is not of the form `role.path` in lower-case snake case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a fact: write role.path, for example child.birth_date")]
pub struct NotAFactId(pub String);

impl FactId {
    /// Puts a role and a path together without checking them.
    pub fn new(role: impl Into<String>, path: impl Into<String>) -> Self {
        Self { role: role.into(), path: path.into() }
    }

    /// The fact's name with hyphens, fit for an HTML id or a Fluent key: `child-birth-date`.
    pub fn slug(&self) -> String {
        slug(&self.to_string())
    }
}

/// `person.birth_date` as `person-birth-date`: how ids of the catalogue appear in Fluent keys.
pub(crate) fn slug(id: &str) -> String {
    id.replace(['.', '_'], "-")
}

impl fmt::Display for FactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.role, self.path)
    }
}

impl FromStr for FactId {
    type Err = NotAFactId;

    fn from_str(text: &str) -> Result<Self, NotAFactId> {
        let well_formed = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_lowercase())
                && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        };
        match text.split_once('.') {
            Some((role, path)) if well_formed(role) && path.split('.').all(well_formed) => Ok(Self::new(role, path)),
            _ => Err(NotAFactId(text.to_owned())),
        }
    }
}

impl TryFrom<String> for FactId {
    type Error = NotAFactId;

    fn try_from(text: String) -> Result<Self, NotAFactId> {
        text.parse()
    }
}

impl From<FactId> for String {
    fn from(id: FactId) -> Self {
        id.to_string()
    }
}
