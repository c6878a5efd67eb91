//! The `native` adapter: the portal's own minimal register, for an authority that has nothing.

use domain::application::SubjectId;
use domain::catalogue::Source;
use serde_json::{Map, Value};

use super::stored::{answer, unknown};
use super::{Answer, Call, Entry, Failure, Health, Question, Reply};
use crate::storage::NativeRows;

/// A register that is kept in the portal's own database. The adapter sees its rows and nothing else of the store.
#[derive(Clone, Debug)]
pub struct NativeAdapter {
    rows: NativeRows,
    source: String,
    scheme: String,
}

impl NativeAdapter {
    /// The adapter for a source.
    pub fn new(rows: NativeRows, source: &Source) -> Self {
        let scheme = source.availability.first().map(|row| row.subject.clone()).unwrap_or_default();
        Self { rows, source: source.id.clone(), scheme }
    }

    /// Asks about several subjects.
    ///
    /// # Errors
    /// [`Failure`] when the database fails or a record can't be opened; [`Failure::WrongPerson`] when a record is
    /// about somebody else than the place in which it stands says.
    pub async fn query(&self, _: &Call, questions: &[Question]) -> Result<Answer<Vec<Reply>>, Failure> {
        let mut replies = Vec::new();
        for question in questions {
            replies.push(self.one(question).await?);
        }
        Ok(answer(questions, replies))
    }

    /// Whether there is anything, and of which day the newest of it is.
    ///
    /// # Errors
    /// [`Failure`] when the database fails.
    pub async fn health(&self) -> Result<Health, Failure> {
        let newest = self.rows.newest(&self.source).await.map_err(|error| failure(&error))?;
        let empty = || vec!["it is empty\n    mend: import what its owner has: shubbak register import".to_owned()];
        Ok(Health { as_of: newest, misfits: if newest.is_none() { empty() } else { Vec::new() } })
    }

    /// Native registers give no lists.
    ///
    /// # Errors
    /// Always.
    pub async fn list(&self, _: &SubjectId) -> Result<Answer<Vec<Entry>>, Failure> {
        Err(Failure::Refused("a native register gives no lists".to_owned()))
    }

    async fn one(&self, question: &Question) -> Result<Reply, Failure> {
        let subject = &question.subject;
        if subject.scheme != self.scheme {
            return Ok(unknown(question));
        }
        let found = self.rows.find(&self.source, &subject.scheme, &subject.id).await;
        let Some(record) = found.map_err(|error| failure(&error))? else { return Ok(unknown(question)) };
        if record.subject != subject.id {
            return Err(Failure::WrongPerson);
        }
        let asked = record.attributes.into_iter().filter(|(name, _)| question.attributes.contains(name));
        let attributes: Map<String, Value> = asked.map(|(name, value)| (name, Value::String(value))).collect();
        let (key, subject) = (question.key.clone(), subject.clone());
        Ok(Reply { key, subject, found: true, as_of: Some(record.as_of), attributes })
    }
}

fn failure(error: &crate::storage::StoreError) -> Failure {
    match error {
        crate::storage::StoreError::Database(_) => Failure::Unreachable("the portal's database failed".to_owned()),
        other => Failure::Unusable(other.to_string()),
    }
}
