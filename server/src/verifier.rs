//! What was declared because a register was silent is verified once it is back: asked again through the gate, compared,
//! told to the person and to the officer. A contradiction is a flag for the officer, never a decision.

use domain::facts::{Confidence, FactId};
use domain::journey::{Answers, SourceOutcome};
use domain::submission::Submission;
use domain::verification::Verdict;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, watch};
use tracing::Instrument;
use uuid::Uuid;

use crate::clock::Clock;
use crate::definitions::Definitions;
use crate::exchange::{Exchange, OnBehalf, Pulled};
use crate::storage::{Application, DueVerification, Found, Store, StoreError};
use crate::telemetry::spans;

/// The pause after the first attempt in vain; each one after that is twice as long.
const FIRST_PAUSE: i64 = 5;
/// The longest pause: each attempt is a look that the person sees.
const LONGEST_PAUSE: i64 = 6 * 3600;
/// How long a register that was silent a moment ago is left alone.
const REST: SignedDuration = SignedDuration::from_secs(5);

/// Verifies what waits for it until it is told to stop.
#[derive(Clone)]
pub struct Verifier {
    /// Where it is kept.
    pub store: Store,
    /// What applications were started with.
    pub definitions: Definitions,
    /// The crossroads to the registers.
    pub exchange: Exchange,
    /// The time.
    pub clock: Clock,
    /// Wakes the worker that delivers.
    pub wake: Arc<Notify>,
    /// The worker's own name, under which it claims.
    pub id: Uuid,
}

/// What came of one attempt.
enum Outcome {
    /// Everything is known now.
    Found(Vec<Found>),
    /// The register is silent; whether it was asked.
    Silent(bool),
}

impl Verifier {
    /// Runs until `stop` turns true. What it has claimed then runs out by itself.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            for source in self.exchange.returned() {
                if let Err(error) = self.store.verify_now(&source, self.clock.now()).await {
                    tracing::error!(%error, source, "what waits for a register can't be hastened");
                }
            }
            match self.store.claim_verifications(self.id, self.clock.now()).await {
                Ok(due) => {
                    for one in due {
                        let traced = spans::work("verify declared facts");
                        if let Err(error) = self.verify(&one).instrument(traced).await {
                            tracing::error!(%error, verification = %one.id, "a verification failed: it will be tried again");
                        }
                    }
                }
                Err(error) => tracing::error!(%error, "verifications can't be read"),
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_secs(1)) => {}
                _ = stop.changed() => {}
            }
        }
    }

    async fn verify(&self, due: &DueVerification) -> Result<(), StoreError> {
        let now = self.clock.now();
        match self.look(due, now).await? {
            Outcome::Silent(tried) => {
                let pause = if tried { pause(due.attempts) } else { REST };
                self.store.verify_later(due.id, tried, now.saturating_add(pause).unwrap_or(now)).await
            }
            Outcome::Found(found) => {
                for one in &found {
                    metrics::counter!("shubbak_verified_facts", "source" => due.source.clone(), "verdict" => one.verdict.name())
                        .increment(1);
                }
                if self.store.settle_verification((due, self.id), &found, &self.concerned(due).await?, now).await? {
                    self.wake.notify_one();
                }
                Ok(())
            }
        }
    }

    /// The undecided services that need one of the facts: their authorities are told.
    async fn concerned(&self, due: &DueVerification) -> Result<Vec<Uuid>, StoreError> {
        let submission = self.store.submission(due.application).await?;
        let definition = self.definitions.get(&submission.definition).await?;
        let needs = |service: &str| {
            let service = definition.service(service);
            service.is_some_and(|s| s.requirement.iter().any(|requirement| due.facts.contains(&requirement.fact)))
        };
        Ok(due.undecided().filter(|request| needs(&request.service)).map(|request| request.id).collect())
    }

    async fn look(&self, due: &DueVerification, now: Timestamp) -> Result<Outcome, StoreError> {
        let all = |verdict| {
            let found = |fact: &FactId| Found { fact: fact.clone(), verdict, known: None };
            Ok(Outcome::Found(due.facts.iter().map(found).collect()))
        };
        let open: Vec<String> = due.undecided().map(|request| request.service.clone()).collect();
        if open.is_empty() {
            return all(Verdict::DecidedBefore);
        }
        if now >= due.ends_at {
            return all(Verdict::StayedSilent);
        }
        if self.exchange.is_resting(&due.source) {
            return Ok(Outcome::Silent(false));
        }
        let Some(application) = self.store.application(due.application, due.person).await? else {
            return all(Verdict::NobodyToAskAbout);
        };
        let submission = self.store.submission(due.application).await?;
        let definition = self.definitions.get(&submission.definition).await?;
        let answers = Answers { services: open, ..application.answers.clone() };
        let by = self.on_behalf(&application, &submission).await?;
        let findable = |fact: &&FactId| answers.subjects.contains_key(&fact.role);
        let wanted: BTreeSet<FactId> = due.facts.iter().filter(findable).cloned().collect();
        if wanted.is_empty() {
            return all(Verdict::NobodyToAskAbout);
        }
        let pulled = self.exchange.ask_again(&definition, &answers, &wanted, &by).await;
        let needed = |fact: &FactId| definition.requirements(&answers.services).any(|(_, r)| r.fact == *fact);
        if pulled.is_silent(&due.source) && wanted.iter().any(needed) {
            return Ok(Outcome::Silent(true));
        }
        let found = due.facts.iter().map(|fact| match () {
            () if !wanted.contains(fact) => {
                Found { fact: fact.clone(), verdict: Verdict::NobodyToAskAbout, known: None }
            }
            () if !needed(fact) => Found { fact: fact.clone(), verdict: Verdict::DecidedBefore, known: None },
            () => compare(fact, &submission, &pulled, &due.source),
        });
        Ok(Outcome::Found(found.collect()))
    }

    async fn on_behalf(&self, application: &Application, submission: &Submission) -> Result<OnBehalf, StoreError> {
        let person = self.store.person(application.person).await?;
        Ok(OnBehalf::by_hub(application, person.identity.national_id, submission.assurance()))
    }
}

/// Doubles from attempt to attempt, up to the longest.
fn pause(attempts: i64) -> SignedDuration {
    SignedDuration::from_secs((FIRST_PAUSE << attempts.clamp(0, 20)).min(LONGEST_PAUSE))
}

/// The register's value beside the declared one. A value that is older than it may be verifies nothing.
fn compare(fact: &FactId, submission: &Submission, pulled: &Pulled, source: &str) -> Found {
    let declared = submission.facts.get(fact).and_then(|known| known.value.as_ref());
    let known = pulled.facts.get(fact).filter(|known| known.confidence != Confidence::Stale);
    let registered = known.and_then(|known| known.value.as_ref());
    let verdict = match (declared, registered, pulled.outcomes.get(source)) {
        (Some(declared), Some(registered), _) => Verdict::of(declared, registered),
        (_, None, Some(SourceOutcome::NotAllowed)) => Verdict::NotAllowed,
        (_, None, _) if pulled.barred.contains(fact) => Verdict::NotAllowed,
        (_, None, None) => Verdict::NobodyToAskAbout,
        _ => Verdict::UnknownThere,
    };
    Found { fact: fact.clone(), verdict, known: known.cloned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_have_an_end() {
        assert_eq!(pause(0).as_secs(), 5);
        assert_eq!(pause(3).as_secs(), 40);
        assert_eq!(pause(60).as_secs(), LONGEST_PAUSE);
    }
}
