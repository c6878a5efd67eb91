//! The waiting room: who wants to begin something while the portal is full takes a ticket, and is let in when their time
//! has come. The line is kept by time alone: a moment up to which tickets are let in, which moves on as fast as the
//! portal bears it. Nobody is remembered, only how many tickets were given when.

use jiff::Timestamp;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::ticket::{HOLDS, Ticket};
use crate::clock::Clock;
use crate::limits::{Limits, Pace};

/// How often the line moves on.
pub const BEAT: Duration = Duration::from_secs(1);
/// After so many calm beats with nobody waiting the room is closed.
const CALM: u32 = 5;
/// How often one ticket lets in, copies included: what somebody needs to begin, and no more.
const USES: Pace = Pace { at_once: 20, one_more: Duration::from_secs(10) };
/// Tickets of ten milliseconds are let in together; in microseconds.
const MOMENT: i64 = 10_000;

/// The line in front of the portal.
pub(super) struct Line {
    key: [u8; 32],
    after: Duration,
    open: AtomicBool,
    refused: AtomicU64,
    state: Mutex<State>,
    uses: Limits<[u8; 8]>,
    clock: Clock,
}

#[derive(Debug, Default)]
struct State {
    /// Beats in a row in which somebody was refused, and in which nobody was.
    full: u32,
    calm: u32,
    /// Up to this moment tickets are let in, in microseconds.
    until: i64,
    /// How many more a beat.
    a_beat: f64,
    /// What is left of what the beats allowed, while the next are more.
    credit: f64,
    /// How many tickets were given, and how many of them are let in.
    count: u64,
    let_in: u64,
    /// Moments in which tickets were given that wait, with the count of all up to then. Tickets run out, so they are few.
    given: VecDeque<(i64, u64)>,
}

/// What becomes of somebody who wants to begin something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// They are let in.
    Go,
    /// They wait: their ticket for the cookie, and how many are before them.
    Wait(String, u64),
}

impl Line {
    /// A room that opens when the portal has been full for so long; never for zero.
    pub(super) fn new(key: [u8; 32], after: Duration, clock: &Clock) -> Self {
        Self {
            key,
            after,
            open: AtomicBool::new(false),
            refused: AtomicU64::new(0),
            state: Mutex::default(),
            uses: Limits::new(USES, clock),
            clock: clock.clone(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Somebody who is not just reading was sent away.
    pub(super) fn refused(&self) {
        self.refused.fetch_add(1, Ordering::Relaxed);
    }

    /// True while people wait in line.
    pub(super) fn is_open(&self) -> bool {
        self.open.load(Ordering::Relaxed)
    }

    /// How many tickets wait.
    pub(super) fn waiting(&self) -> u64 {
        if self.is_open() { self.state().before(i64::MAX) } else { 0 }
    }

    /// Whether somebody with this ticket is let in. Coming to begin something uses it; looking at the page does not.
    /// `None` for somebody who would need a new ticket, when `may_take` says no.
    pub(super) fn turn(&self, ticket: Option<&str>, uses: bool, may_take: impl FnOnce() -> bool) -> Option<Turn> {
        if !self.is_open() {
            return Some(Turn::Go);
        }
        let now = self.clock.now();
        let held = ticket.and_then(|text| Ticket::read(text, &self.key, now));
        if let Some(ticket) = held {
            let mut state = self.state();
            if ticket.at > state.until {
                return Some(Turn::Wait(ticket.written(&self.key), state.before(ticket.at)));
            }
            // Whoever looks while nobody is before them any more: the line goes on from here.
            state.calm = 0;
            drop(state);
            if !uses || self.uses.take(ticket.id).is_ok() {
                return Some(Turn::Go);
            }
        }
        may_take().then(|| {
            let ticket = Ticket { at: now.as_microsecond(), id: rand::random() };
            let mut state = self.state();
            state.give(ticket.at);
            Turn::Wait(ticket.written(&self.key), state.before(ticket.at))
        })
    }

    /// Moves the line on: once a [`BEAT`].
    pub(super) fn beat(&self, places: usize) {
        let (now, refused) = (self.clock.now(), self.refused.swap(0, Ordering::Relaxed) > 0);
        let mut state = self.state();
        if refused {
            (state.full, state.calm) = (state.full.saturating_add(1), 0);
        } else {
            (state.full, state.calm) = (0, state.calm.saturating_add(1));
        }
        if !self.is_open() {
            if !self.after.is_zero() && BEAT.saturating_mul(state.full) >= self.after {
                let a_beat = u32::try_from(places).map_or(1.0, f64::from);
                *state = State { until: now.as_microsecond(), a_beat, ..State::default() };
                self.open.store(true, Ordering::Relaxed);
                tracing::warn!("the portal is full: who wants to begin something waits in line");
            }
            return;
        }
        state.a_beat = if refused { (state.a_beat / 2.0).max(1.0) } else { (state.a_beat * 1.1 + 1.0).min(100_000.0) };
        state.move_on(now);
        if state.calm >= CALM && state.before(i64::MAX) == 0 {
            self.open.store(false, Ordering::Relaxed);
            tracing::info!("nobody waits in line any more");
        }
    }
}

impl State {
    fn give(&mut self, at: i64) {
        let moment = at.div_euclid(MOMENT);
        self.count += 1;
        match self.given.back_mut() {
            Some((last, count)) if *last >= moment => *count = self.count,
            _ => self.given.push_back((moment, self.count)),
        }
    }

    /// How many tickets were given after those that are let in and up to this time.
    fn before(&self, at: i64) -> u64 {
        let moment = at.div_euclid(MOMENT);
        let up_to = self.given.partition_point(|(given, _)| *given <= moment);
        let count = up_to.checked_sub(1).and_then(|last| self.given.get(last)).map_or(self.let_in, |(_, count)| *count);
        count.saturating_sub(self.let_in)
    }

    /// Lets in as many as this beat allows, those first who came first.
    #[allow(clippy::cast_precision_loss, reason = "a count of people")]
    fn move_on(&mut self, now: Timestamp) {
        let oldest = now.saturating_sub(HOLDS).map_or(0, |oldest| oldest.as_microsecond().div_euclid(MOMENT));
        self.credit += self.a_beat;
        while let Some(&(moment, count)) = self.given.front() {
            let more = count.saturating_sub(self.let_in) as f64;
            if more > self.credit && moment >= oldest {
                return;
            }
            self.credit = (self.credit - more).max(0.0);
            (self.let_in, self.until) = (count, (moment + 1) * MOMENT - 1);
            self.given.pop_front();
        }
        (self.credit, self.until) = (0.0, self.until.max(now.as_microsecond()));
    }
}

#[cfg(test)]
mod tests;
