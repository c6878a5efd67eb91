//! The circuit breaker of one register: after failures that are the register's own it is left alone for a while; then
//! one call at a time tries it again. Pure: the moment is passed in.

use std::collections::{BTreeSet, VecDeque};
use std::time::{Duration, Instant};

/// How many of the last calls it looks at, and how many of them must have failed before it opens.
const LOOKS_AT: usize = 5;
const TOO_MANY: usize = 3;
/// How long it rests.
pub(super) const REST: Duration = Duration::from_secs(10);
/// How long bad health may keep it resting.
const LONGEST_REST: Duration = Duration::from_secs(30);

/// Who saw a call fail: a fingerprint of those whom it was about.
pub(super) type Witness = u64;
/// The witness of a health check, which is about nobody.
const HEALTH: Witness = 0;

/// Whether calls are let through, and what the last ones came to.
#[derive(Debug, Default)]
pub(super) struct Breaker {
    state: State,
    /// The last calls, oldest first; `Some` for one that failed.
    last: VecDeque<Option<Witness>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// Calls are let through.
    #[default]
    Closed,
    /// None is, until the moment has come.
    Open { since: Instant, until: Instant },
    /// One is under way; whether it comes back decides.
    Trying { since: Instant },
}

/// What a call may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admission {
    /// Go on: the register answers as far as is known.
    Go,
    /// Go on as the one that tries it again. It must be told what came of it, or that nothing did.
    Try,
    /// Not now.
    No,
}

/// What a call or a health check has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Nothing.
    Same,
    /// From now on calls are not let through.
    Opened,
    /// From now on they are.
    Closed,
    /// Calls fail, but all were about the same people: only a health check can tell whose fault it is.
    Suspicious,
}

impl Breaker {
    /// Whether a call may be made now.
    pub(super) fn admit(&mut self, now: Instant) -> Admission {
        match self.state {
            State::Closed => Admission::Go,
            State::Open { since, until } if now >= until => {
                self.state = State::Trying { since };
                Admission::Try
            }
            State::Open { .. } | State::Trying { .. } => Admission::No,
        }
    }

    /// A call came to its end; `failed` tells whom it was about when the register failed.
    pub(super) fn ended(&mut self, admission: Admission, failed: Option<Witness>, now: Instant) -> Turn {
        match (admission, self.state, failed) {
            (Admission::Try, State::Trying { .. }, None) => {
                self.state = State::Closed;
                self.last.clear();
                Turn::Closed
            }
            (Admission::Try, State::Trying { .. }, Some(_)) => {
                self.state = State::Open { since: now, until: now + REST };
                Turn::Same
            }
            (Admission::Go, State::Closed, failed) => {
                self.note(failed);
                self.judge(now)
            }
            // It was let through before the breaker opened: what it says is old.
            _ => Turn::Same,
        }
    }

    /// The call that tried was broken off: the next one may try.
    pub(super) fn broken_off(&mut self, now: Instant) {
        if let State::Trying { since } = self.state {
            self.state = State::Open { since, until: now };
        }
    }

    /// A health check went well. It does not close the breaker: that the register is there does not say that it
    /// answers questions. It ends the rest, so that the next call tries.
    pub(super) fn healthy(&mut self, now: Instant) {
        if let State::Open { since, until } = self.state {
            self.state = State::Open { since, until: until.min(now) };
        }
    }

    /// A health check failed. Alone it opens nothing, since calls may go well all the same; beside failed calls it is
    /// a second witness. While the breaker is open it prolongs the rest within bounds, so that nobody's page waits for
    /// a register that is known to be away.
    pub(super) fn unhealthy(&mut self, now: Instant) -> Turn {
        match self.state {
            State::Closed if self.last.iter().any(Option::is_some) => {
                self.note(Some(HEALTH));
                self.judge(now)
            }
            State::Open { since, until } => {
                let longest = since + LONGEST_REST;
                self.state = State::Open { since, until: until.max((now + REST).min(longest)) };
                Turn::Same
            }
            _ => Turn::Same,
        }
    }

    fn note(&mut self, failed: Option<Witness>) {
        if self.last.len() == LOOKS_AT {
            self.last.pop_front();
        }
        self.last.push_back(failed);
    }

    /// Opens when too many calls failed and not all of them were about the same people: one person's odd record must
    /// not cost everybody else the register.
    fn judge(&mut self, now: Instant) -> Turn {
        let failed: Vec<Witness> = self.last.iter().copied().flatten().collect();
        if failed.len() < TOO_MANY {
            return Turn::Same;
        }
        if failed.iter().collect::<BTreeSet<_>>().len() < 2 {
            return Turn::Suspicious;
        }
        self.state = State::Open { since: now, until: now + REST };
        Turn::Opened
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALMA: Option<Witness> = Some(11);
    const YOUSEF: Option<Witness> = Some(12);

    /// A breaker after calls, and the moment.
    fn after(calls: &[Option<Witness>]) -> (Breaker, Instant, Turn) {
        let (mut breaker, now, mut turn) = (Breaker::default(), Instant::now(), Turn::Same);
        for failed in calls {
            let admission = breaker.admit(now);
            turn = breaker.ended(admission, *failed, now);
        }
        (breaker, now, turn)
    }

    fn open() -> (Breaker, Instant) {
        let (breaker, now, turn) = after(&[SALMA, YOUSEF, SALMA]);
        assert_eq!(turn, Turn::Opened);
        (breaker, now)
    }

    #[test]
    fn it_opens_when_several_peoples_calls_fail() {
        let (mut breaker, now) = open();
        assert_eq!(breaker.admit(now), Admission::No);
        assert_eq!(breaker.admit(now + REST - Duration::from_millis(1)), Admission::No);
    }

    #[test]
    fn one_persons_odd_record_never_opens_it() {
        let (mut breaker, now, turn) = after(&[SALMA; 100]);
        assert_eq!(turn, Turn::Suspicious);
        assert_eq!(breaker.admit(now), Admission::Go);
        // Others' calls go well meanwhile.
        let (mut breaker, now, _) = after(&[SALMA, None, SALMA, None, SALMA]);
        assert_eq!(breaker.admit(now), Admission::Go);
    }

    #[test]
    fn bad_health_is_a_second_witness_and_nothing_alone() {
        let (mut breaker, now, _) = after(&[SALMA, SALMA, SALMA]);
        assert_eq!(breaker.unhealthy(now), Turn::Opened);
        let (mut breaker, now, _) = after(&[None, None, None]);
        for _ in 0..10 {
            assert_eq!(breaker.unhealthy(now), Turn::Same);
        }
        assert_eq!(breaker.admit(now), Admission::Go);
    }

    #[test]
    fn after_the_rest_one_call_tries_and_the_others_do_not_wait() {
        let (mut breaker, now) = open();
        let later = now + REST;
        assert_eq!(breaker.admit(later), Admission::Try);
        for _ in 0..10 {
            assert_eq!(breaker.admit(later), Admission::No);
        }
        assert_eq!(breaker.ended(Admission::Try, None, later), Turn::Closed);
        assert_eq!(breaker.admit(later), Admission::Go);
    }

    #[test]
    fn one_that_tries_in_vain_lets_it_rest_again() {
        let (mut breaker, now) = open();
        let later = now + REST;
        assert_eq!(breaker.admit(later), Admission::Try);
        assert_eq!(breaker.ended(Admission::Try, SALMA, later), Turn::Same);
        assert_eq!(breaker.admit(later), Admission::No);
        assert_eq!(breaker.admit(later + REST), Admission::Try);
    }

    #[test]
    fn one_that_is_broken_off_leaves_the_try_to_the_next() {
        let (mut breaker, now) = open();
        let later = now + REST;
        assert_eq!(breaker.admit(later), Admission::Try);
        breaker.broken_off(later);
        assert_eq!(breaker.admit(later), Admission::Try);
    }

    #[test]
    fn an_old_call_that_went_well_does_not_close_it() {
        let (mut breaker, now) = open();
        assert_eq!(breaker.ended(Admission::Go, None, now), Turn::Same);
        assert_eq!(breaker.admit(now), Admission::No);
    }

    #[test]
    fn good_health_ends_the_rest_and_a_call_still_has_to_prove_it() {
        let (mut breaker, now) = open();
        breaker.healthy(now);
        assert_eq!(breaker.admit(now), Admission::Try);
        assert_eq!(breaker.admit(now), Admission::No);
    }

    #[test]
    fn bad_health_prolongs_the_rest_but_not_for_ever() {
        let (mut breaker, now) = open();
        let mut moment = now;
        while moment < now + LONGEST_REST {
            assert_eq!(breaker.admit(moment), Admission::No);
            breaker.unhealthy(moment);
            moment += Duration::from_secs(5);
        }
        assert_eq!(breaker.admit(moment), Admission::Try);
    }
}
