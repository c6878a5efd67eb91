//! One register: its adapter, behind the line that bounds every call.

use domain::application::SubjectId;
use domain::catalogue::Source;
use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::time::Duration;
use tokio::time::{Instant, timeout};

use super::adapters::{Adapter, Answer, Call, Entry, Failure, Health, Question, Reply};
use super::breaker::Witness;
use super::line::Line;

/// With which key subjects become fingerprints; forgotten when the process ends.
static FINGERPRINTS: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// A register that can be called.
#[derive(Clone)]
pub struct Register {
    pub(super) adapter: Adapter,
    pub(super) line: Line,
}

impl Register {
    /// A register behind an adapter; the source's own timeout bounds every call.
    pub fn new(source: &Source, adapter: Adapter) -> Self {
        Self { adapter, line: Line::new(&source.id, Duration::from_millis(source.timeout_ms)) }
    }

    /// Asks about several subjects in one call.
    ///
    /// # Errors
    /// [`Failure`] when nothing that can be used came back in time, or no call was made.
    pub(super) async fn query(
        &self,
        deadline: Instant,
        call: &Call,
        questions: &[Question],
    ) -> Result<Answer<Vec<Reply>>, Failure> {
        let about = witness(questions.iter().map(|question| &question.subject));
        self.line.call(deadline, about, self.adapter.query(call, questions)).await
    }

    /// Asks for a list of subjects that concern somebody.
    ///
    /// # Errors
    /// [`Failure`] when nothing that can be used came back in time, or no call was made.
    pub(super) async fn list(
        &self,
        deadline: Instant,
        call: &Call,
        (list, subject): (&str, &SubjectId),
        attributes: &[String],
    ) -> Result<Answer<Vec<Entry>>, Failure> {
        let about = witness(std::iter::once(subject));
        self.line.call(deadline, about, self.adapter.list(call, list, subject, attributes)).await
    }

    /// Looks after it without asking about anybody. Not behind the breaker: it is how a register that is left alone
    /// is seen to be back.
    ///
    /// # Errors
    /// [`Failure`] when it can't be reached, or is not what the catalogue says.
    pub(super) async fn health(&self) -> Result<Health, Failure> {
        timeout(self.line.timeout(), self.adapter.health()).await.unwrap_or(Err(Failure::Timeout))
    }
}

/// A fingerprint of those whom a call is about, whatever their order.
fn witness<'a>(subjects: impl Iterator<Item = &'a SubjectId>) -> Witness {
    // Zero is the health check's.
    FINGERPRINTS.hash_one(subjects.collect::<BTreeSet<_>>()) | 1
}
