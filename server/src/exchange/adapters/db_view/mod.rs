//! The `db_view` adapter: a read-only view in a legacy database, one row a subject.

mod postgres;
mod sqlite;
mod statement;

use domain::catalogue::Source;
use jiff::civil::Date;
use serde_json::Value;
use sqlx::postgres::PgPool;
use sqlx::sqlite::SqliteConnectOptions;
use std::time::Duration;

use self::statement::Statement;
use super::stored::{answer, unknown};
use super::{Answer, Call, Entry, Failure, Health, Question, Reply};
use domain::application::SubjectId;

/// A view in a database that is somebody else's.
#[derive(Clone, Debug)]
pub struct DbViewAdapter {
    place: Place,
    statement: Statement,
    /// The kind of id in the subject's column.
    scheme: String,
    /// Every column that the catalogue maps.
    mapped: Vec<String>,
    /// When the database itself gives up: a little before the register's own timeout.
    patience: Duration,
}

#[derive(Clone, Debug)]
enum Place {
    /// Opened anew for each call: legacy files are replaced while the portal runs.
    Sqlite(Box<SqliteConnectOptions>),
    Postgres(PgPool),
}

/// What the database gave for one column: text, or nothing.
type Row = Vec<Option<String>>;

impl DbViewAdapter {
    /// The adapter for a source at `sqlite:///path/file.db?mode=ro` or `postgres://…`. Nothing is opened yet.
    ///
    /// # Errors
    /// Why the address or the source does not do.
    pub fn new(address: &str, source: &Source) -> Result<Self, String> {
        let view = source.view.as_ref().ok_or("the source has no [source.view]")?;
        let statement = Statement::new(view).ok_or("the view or a column has a name that is not plain")?;
        let patience = Duration::from_millis(source.timeout_ms).mul_f64(0.9);
        let place = if address.starts_with("sqlite:") {
            Place::Sqlite(Box::new(sqlite::options(address, patience)?))
        } else if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Place::Postgres(postgres::pool(address, patience)?)
        } else {
            return Err("it is neither sqlite:///path/file.db?mode=ro nor postgres://…".to_owned());
        };
        let scheme = source.availability.first().map(|row| row.subject.clone()).unwrap_or_default();
        let mapped = source.availability.iter().map(|row| row.attribute.clone()).collect();
        Ok(Self { place, statement, scheme, mapped, patience })
    }

    /// Asks about several subjects; each is one statement that selects the asked columns only.
    ///
    /// # Errors
    /// [`Failure`] when the database is away, locked or slow, when there is more than one row about a subject, or
    /// when a value is not UTF-8; [`Failure::WrongPerson`] when a row is about somebody else.
    pub async fn query(&self, _: &Call, questions: &[Question]) -> Result<Answer<Vec<Reply>>, Failure> {
        let asked = questions.iter().map(|question| (question.attributes.as_slice(), question.subject.id.clone()));
        let rows = self.rows(asked).await?;
        let replies: Result<Vec<Reply>, Failure> =
            questions.iter().zip(rows).map(|(question, rows)| self.reply(question, rows)).collect();
        Ok(answer(questions, replies?))
    }

    /// Whether the view is there with every column that the catalogue maps: asks for all of them, about nobody.
    ///
    /// # Errors
    /// [`Failure`] when the database is away, locked or slow, or view, columns or rights are not as said.
    pub async fn health(&self) -> Result<Health, Failure> {
        self.rows(std::iter::once((self.mapped.as_slice(), String::new()))).await?;
        Ok(Health::default())
    }

    async fn rows(&self, asked: impl Iterator<Item = (&[String], String)>) -> Result<Vec<Vec<Row>>, Failure> {
        let mut statements = Vec::new();
        for (attributes, subject) in asked {
            let sql = self.statement.select(attributes).ok_or_else(|| {
                Failure::Unusable("an attribute of the catalogue is no plain name of a column".to_owned())
            })?;
            statements.push((sql, subject));
        }
        match &self.place {
            Place::Sqlite(options) => sqlite::rows(options, statements, self.patience).await,
            Place::Postgres(pool) => postgres::rows(pool, statements).await,
        }
    }

    /// Views give no lists.
    ///
    /// # Errors
    /// Always.
    pub async fn list(&self, _: &SubjectId) -> Result<Answer<Vec<Entry>>, Failure> {
        Err(Failure::Refused("a db_view gives no lists".to_owned()))
    }

    fn reply(&self, question: &Question, rows: Vec<Row>) -> Result<Reply, Failure> {
        if question.subject.scheme != self.scheme {
            return Ok(unknown(question));
        }
        if rows.len() > 1 {
            return Err(Failure::Several);
        }
        let Some(row) = rows.into_iter().next() else { return Ok(unknown(question)) };
        let mut values = row.into_iter();
        let subject = values.next().flatten().unwrap_or_default();
        if subject.trim() != question.subject.id {
            return Err(Failure::WrongPerson);
        }
        let as_of = values.next().flatten().and_then(|text| day(&text));
        let as_of = as_of.ok_or_else(|| Failure::Unusable("a row without a day up to which it is right".to_owned()))?;
        let attributes = question.attributes.iter().zip(values);
        let attributes = attributes.filter_map(|(name, value)| Some((name.clone(), Value::String(value?)))).collect();
        let (key, subject) = (question.key.clone(), question.subject.clone());
        Ok(Reply { key, subject, found: true, as_of: Some(as_of), attributes })
    }
}

/// The day at the beginning of a date or a timestamp.
fn day(text: &str) -> Option<Date> {
    text.trim().get(..10)?.parse().ok()
}

#[cfg(test)]
mod tests;
