//! The one statement of a view: quoted names, a bound value, and no column that was not asked for.

use domain::catalogue::{SourceView, is_plain_identifier};

/// No value is read further than this many characters: longer ones are no facts.
const LONGEST: usize = 1000;

/// The parts of the statement that stay the same.
#[derive(Clone, Debug)]
pub(super) struct Statement {
    from: String,
    subject: String,
    as_of: String,
}

impl Statement {
    /// `None` unless every name is a plain identifier.
    pub(super) fn new(view: &SourceView) -> Option<Self> {
        let parts: Option<Vec<String>> = view.name.split('.').map(quoted).collect();
        Some(Self { from: parts?.join("."), subject: column(&view.subject)?, as_of: column(&view.as_of)? })
    }

    /// Selects subject, as-of and the attributes about the subject that is bound to `$1`. Two rows are enough to see
    /// that there is more than one. `None` unless every attribute is a plain identifier.
    pub(super) fn select(&self, attributes: &[String]) -> Option<String> {
        let mut columns = vec![text(&self.subject), text(&self.as_of)];
        for attribute in attributes {
            columns.push(text(&column(attribute)?));
        }
        let (columns, from, subject) = (columns.join(", "), &self.from, &self.subject);
        Some(format!("SELECT {columns} FROM {from} AS v WHERE {subject} = $1 LIMIT 2"))
    }
}

fn quoted(name: &str) -> Option<String> {
    is_plain_identifier(name).then(|| format!("\"{name}\""))
}

/// A column with its table: SQLite takes a quoted name that it does not find for a text, unless it is qualified.
fn column(name: &str) -> Option<String> {
    Some(format!("v.{}", quoted(name)?))
}

/// Both databases give any type as text, so that one way of reading serves all legacy types.
fn text(column: &str) -> String {
    format!("substr(CAST({column} AS TEXT), 1, {LONGEST})")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(name: &str) -> SourceView {
        SourceView { name: name.to_owned(), subject: "NID".to_owned(), as_of: "STAND".to_owned() }
    }

    #[test]
    fn names_are_quoted_and_the_value_is_bound() {
        let sql = Statement::new(&view("legacy.V_1")).unwrap().select(&["PLATE".to_owned()]).unwrap();
        assert!(sql.contains("FROM \"legacy\".\"V_1\" AS v WHERE v.\"NID\" = $1 LIMIT 2"), "{sql}");
        assert!(sql.contains("v.\"PLATE\""), "{sql}");
    }

    #[test]
    fn nothing_else_than_a_plain_name_gets_into_it() {
        assert!(Statement::new(&view("V; DROP TABLE x")).is_none());
        assert!(Statement::new(&view("V\" --")).is_none());
        assert!(Statement::new(&view("V")).unwrap().select(&["a\", (SELECT 1)".to_owned()]).is_none());
    }
}
