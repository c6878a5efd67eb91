//! How registers are doing, as far as calls have shown it: so that nobody hammers one that is down, and what waits for
//! one that is back is done at once.

use domain::journey::SourceOutcome;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};
use tokio::time::Instant;

use super::breaker::REST;

/// The registers that were silent lately, and those that have come back.
#[derive(Debug, Default)]
pub(super) struct Pulse(Mutex<Seen>);

#[derive(Debug, Default)]
struct Seen {
    silent: BTreeMap<String, Instant>,
    back: BTreeSet<String>,
}

impl Pulse {
    /// Notes what a call came to.
    pub(super) fn note(&self, source: &str, outcome: SourceOutcome) {
        self.note_at(source, outcome, Instant::now());
    }

    fn note_at(&self, source: &str, outcome: SourceOutcome, now: Instant) {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match outcome {
            SourceOutcome::Answered | SourceOutcome::UnknownThere => {
                if seen.silent.remove(source).is_some() {
                    seen.back.insert(source.to_owned());
                }
            }
            // Nobody was called: nothing is known about the register.
            SourceOutcome::NotAllowed | SourceOutcome::LogUnavailable => {}
            SourceOutcome::BreakerOpen => {
                // The breaker rests since it opened, not since somebody knocked at it.
                seen.silent.entry(source.to_owned()).or_insert(now);
            }
            _ => {
                seen.silent.insert(source.to_owned(), now);
            }
        }
    }

    /// True while a register that was silent is to be left alone by whoever can wait: as long as its circuit breaker rests.
    pub(super) fn is_resting(&self, source: &str) -> bool {
        self.is_resting_at(source, Instant::now())
    }

    fn is_resting_at(&self, source: &str, now: Instant) -> bool {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.silent.get(source).is_some_and(|since| now.duration_since(*since) < REST)
    }

    /// The registers that answered again since this was asked last.
    pub(super) fn returned(&self) -> BTreeSet<String> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner).back)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_silent_register_rests_and_is_told_when_it_is_back() {
        let pulse = Pulse::default();
        let begin = Instant::now();
        let later = |tenths: u32| begin + REST * tenths / 10;
        pulse.note_at("a", SourceOutcome::Answered, begin);
        assert!(!pulse.is_resting_at("a", begin) && pulse.returned().is_empty(), "it was never away");
        pulse.note_at("a", SourceOutcome::Timeout, begin);
        assert!(pulse.is_resting_at("a", later(6)) && !pulse.is_resting_at("b", later(6)));
        pulse.note_at("a", SourceOutcome::BreakerOpen, later(6));
        assert!(!pulse.is_resting_at("a", later(12)), "knocking at an open breaker does not prolong the rest");
        pulse.note_at("a", SourceOutcome::UnknownThere, later(12));
        assert_eq!(pulse.returned().into_iter().collect::<Vec<_>>(), ["a"]);
        assert!(pulse.returned().is_empty(), "told once");
    }
}
