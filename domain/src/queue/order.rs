//! Who is next. One rule, for calling people and for telling them how long they will wait:
//!
//! 1. Only tickets count that the counter serves: those of its kinds, and those that were sent to it.
//! 2. Tickets with priority, and appointments whose time has come, go first, the one that is due longest before the
//!    others.
//! 3. But after two of them in a row at a counter, the one who waits longest without priority comes in between. So
//!    whoever has `n` people without priority before them is called after at most `3(n + 1)` calls of a counter that
//!    serves them, however many people with priority arrive.
//! 4. An appointment whose time has not come yet is called only when nobody else waits.
//!
//! Who is transferred keeps the moment since which they wait, and so their place among all others.

use jiff::Timestamp;
use uuid::Uuid;

/// How many with priority are called in a row at a counter while somebody without waits.
pub const MOST_EXPRESS_IN_A_ROW: u32 = 2;

/// A ticket in the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InLine {
    /// Its id.
    pub id: Uuid,
    /// Its kind.
    pub kind: String,
    /// Its number: decides between two who came at the same moment.
    pub number: u32,
    /// Whether the person asked for priority: elderly, with a disability, pregnant. Which of these is not kept.
    pub priority: bool,
    /// The time of the appointment with which they came.
    pub due_at: Option<Timestamp>,
    /// Since when they wait.
    pub joined_at: Timestamp,
    /// The one counter to which they were sent.
    pub only_counter: Option<u32>,
}

/// What a counter serves.
#[derive(Clone, Copy, Debug)]
pub struct Served<'a> {
    /// Its number.
    pub counter: u32,
    /// The kinds.
    pub kinds: &'a [String],
}

impl Served<'_> {
    /// True for tickets that this counter may call.
    pub fn takes(&self, ticket: &InLine) -> bool {
        match ticket.only_counter {
            Some(counter) => counter == self.counter,
            None => self.kinds.contains(&ticket.kind),
        }
    }
}

impl InLine {
    /// True for those who go first at this moment.
    pub fn is_express(&self, now: Timestamp) -> bool {
        self.due_at.map_or(self.priority, |due| due <= now)
    }

    fn is_early(&self, now: Timestamp) -> bool {
        self.due_at.is_some_and(|due| due > now)
    }

    /// Since when it is their turn: an appointment's time, or since they came if they came late.
    fn since(&self) -> Timestamp {
        self.due_at.map_or(self.joined_at, |due| due.max(self.joined_at))
    }

    fn before(&self) -> (Timestamp, u32, Uuid) {
        (self.since(), self.number, self.id)
    }
}

/// Whom a counter calls next. `express_run` says how many with priority it has called in a row. `None` when nobody
/// waits for it. Returns the place in the list, and the run after this call.
pub fn next(waiting: &[InLine], served: Served<'_>, express_run: u32, now: Timestamp) -> Option<(usize, u32)> {
    let first = |wanted: &dyn Fn(&InLine) -> bool| {
        let fitting = waiting.iter().enumerate().filter(|(_, one)| served.takes(one) && wanted(one));
        fitting.min_by_key(|(_, one)| one.before()).map(|(place, _)| place)
    };
    let express = first(&|one| one.is_express(now));
    let regular = first(&|one| !one.is_express(now) && !one.is_early(now));
    match (express, regular) {
        (Some(_), Some(regular)) if express_run >= MOST_EXPRESS_IN_A_ROW => Some((regular, 0)),
        // Only calls that somebody had to wait for count into the run.
        (Some(express), Some(_)) => Some((express, express_run + 1)),
        (Some(express), None) => Some((express, 0)),
        (None, Some(regular)) => Some((regular, 0)),
        (None, None) => first(&|_| true).map(|early| (early, 0)),
    }
}

/// The order in which one counter that serves everything would call those who wait: what the board and the desk show.
pub fn place(waiting: &[InLine], now: Timestamp) -> Vec<usize> {
    let mut left: Vec<(usize, InLine)> = waiting
        .iter()
        .map(|one| InLine { only_counter: None, kind: String::new(), ..one.clone() })
        .enumerate()
        .collect();
    let kinds = [String::new()];
    let served = Served { counter: 0, kinds: &kinds };
    let (mut order, mut run) = (Vec::with_capacity(left.len()), 0);
    loop {
        let line: Vec<InLine> = left.iter().map(|(_, one)| one.clone()).collect();
        let Some((at, after)) = next(&line, served, run, now) else { return order };
        order.push(left.remove(at).0);
        run = after;
    }
}
