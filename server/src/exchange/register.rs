//! One register: its adapter, behind the line that bounds every call.

use domain::application::SubjectId;
use domain::catalogue::Source;
use domain::journey::SourceOutcome;
use std::collections::BTreeSet;
use std::future::Future;
use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::time::Duration;
use tokio::time::{Instant, timeout};
use tracing::Instrument;

use super::adapters::{
    Adapter, Answer, Call, CorrectionAsked, CorrectionHeard, Entry, Failure, Health, Question, Reply,
};
use super::breaker::Witness;
use super::line::Line;
use super::through::Through;
use crate::telemetry::spans;

/// With which key subjects become fingerprints; forgotten when the process ends.
static FINGERPRINTS: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// A register that can be called.
#[derive(Clone)]
pub struct Register {
    pub(super) adapter: Adapter,
    pub(super) line: Line,
    /// The hub behind which it is.
    pub(super) through: Option<Through>,
    /// Its own fingerprint.
    name: Witness,
}

impl Register {
    /// A register behind an adapter; the source's own timeout bounds every call.
    pub fn new(source: &Source, adapter: Adapter) -> Self {
        Self {
            adapter,
            line: Line::new(&source.id, Duration::from_millis(source.timeout_ms)),
            through: None,
            name: FINGERPRINTS.hash_one(&source.id) | 1,
        }
    }

    /// The same, behind a hub.
    #[must_use]
    pub fn behind(self, hub: Through) -> Self {
        Self { through: Some(hub), ..self }
    }

    /// Makes a call, through the hub where there is one: what it is, about how many concepts, and about whom.
    async fn call<T>(
        &self,
        deadline: Instant,
        (operation, concepts, about): (&'static str, usize, Witness),
        call: impl Future<Output = Result<T, Failure>>,
    ) -> Result<T, Failure> {
        let traced = spans::register_call(self.line.source(), operation, concepts);
        // Boxed: a call with all that stands around it is large, and is held inside of many others.
        let call = Box::pin(call.instrument(traced.clone()));
        let outcome = match &self.through {
            None => self.line.call(deadline, about, call).await,
            Some(hub) => Box::pin(hub.call(deadline, (self.name, about), |by| self.line.call(by, about, call))).await,
        };
        let came = outcome.as_ref().err().map_or(SourceOutcome::Answered, Failure::outcome);
        spans::came(&traced, came.name(), came != SourceOutcome::Answered);
        outcome
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
        let concepts = questions.iter().map(|question| question.attributes.len()).sum();
        self.call(deadline, ("query", concepts, about), self.adapter.query(call, questions)).await
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
        let about = ("list", attributes.len(), witness(std::iter::once(subject)));
        self.call(deadline, about, self.adapter.list(call, list, subject, attributes)).await
    }

    /// Hands it a request for correction, or asks how that stands.
    ///
    /// # Errors
    /// [`Failure`] when nothing that can be used came back in time, or no call was made.
    pub(super) async fn correct(
        &self,
        deadline: Instant,
        call: &Call,
        operation: &str,
        asked: &CorrectionAsked,
    ) -> Result<CorrectionHeard, Failure> {
        let about = ("correct", 1, witness(std::iter::once(&asked.subject)));
        self.call(deadline, about, self.adapter.correct(call, operation, asked)).await
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
