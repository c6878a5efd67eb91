//! How registers that are no services are read: a view in a database, a folder of files.

use serde::{Deserialize, Serialize};

/// A read-only view in a legacy database (`[source.view]`, kind `db_view`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceView {
    /// The view's name, with its schema before a dot if it needs one: `legacy.V_PORTAL_VEHICLES`.
    pub name: String,
    /// The column that holds the id of the one concerned, as text.
    pub subject: String,
    /// The column that holds the day up to which the row is right (ISO 8601; what follows the day is ignored).
    pub as_of: String,
}

/// A folder into which the register's owner drops files (`[source.drop]`, kind `csv_drop`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceDrop {
    /// The files' name: `<name>.csv` with the manifest `<name>.json`.
    pub name: String,
    /// The column that holds the id of the one concerned.
    pub subject: String,
    /// The largest file that is read, in MiB.
    #[serde(default = "usual_mib")]
    pub max_mib: u32,
}

fn usual_mib() -> u32 {
    32
}

/// True for a name that needs no quoting in any database: a letter or `_`, then letters, digits and `_`, at most 63.
pub fn is_plain_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    name.len() <= 63
        && letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

#[cfg(test)]
mod tests {
    use super::is_plain_identifier;

    #[test]
    fn only_plain_names_are_identifiers() {
        for plain in ["V_PORTAL", "_x", "a1", &"a".repeat(63)] {
            assert!(is_plain_identifier(plain), "{plain}");
        }
        for other in ["", "1a", "a b", "a-b", "a\"b", "a;b", "عمود", "a.b", "é", &"a".repeat(64)] {
            assert!(!is_plain_identifier(other), "{other}");
        }
    }
}
