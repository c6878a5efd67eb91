//! How long one will wait: the queue is played forward by the very rule by which people are called, each service taking
//! as long as services of its kind took lately.

use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::order::{InLine, Served, next};

/// From how many measured services on they count instead of the catalogue's minutes.
const ENOUGH: usize = 5;
/// The most services that are played forward: nobody is told more than that anyway.
const MOST: usize = 500;

/// How long a service of a kind takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The median.
    pub median: SignedDuration,
    /// True when it was measured; otherwise it is what the catalogue says.
    pub measured: bool,
}

/// The paces of a centre, by kind.
pub type Paces = BTreeMap<String, Pace>;

impl Pace {
    /// The pace of a kind: the median of what was measured lately, as long as that is enough.
    pub fn of(measured: &[SignedDuration], catalogue_minutes: u32) -> Self {
        match median(measured).filter(|_| measured.len() >= ENOUGH) {
            Some(median) => Self { median: median.max(SignedDuration::from_secs(30)), measured: true },
            None => Self { median: SignedDuration::from_mins(i64::from(catalogue_minutes)), measured: false },
        }
    }
}

/// The middle one of some durations; between the two middle ones when their number is even.
pub fn median(durations: &[SignedDuration]) -> Option<SignedDuration> {
    let mut sorted = durations.to_vec();
    sorted.sort_unstable();
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)?;
    if sorted.len() % 2 == 1 { Some(upper) } else { Some((sorted[middle - 1] + upper) / 2) }
}

/// A counter at which somebody works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCounter {
    /// Its number.
    pub number: u32,
    /// The kinds that it serves.
    pub kinds: Vec<String>,
    /// How many with priority it has called in a row.
    pub express_run: u32,
    /// The kind that it serves just now and since when; free otherwise.
    pub busy: Option<(String, Timestamp)>,
}

/// What somebody who waits can expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// How many are called before them.
    pub before: usize,
    /// After which time they are called; `None` when no counter that serves them is open.
    pub wait: Option<SignedDuration>,
}

/// The time that a service of a kind takes; a kind without a pace takes ten minutes.
fn time_of(paces: &Paces, kind: &str) -> SignedDuration {
    paces.get(kind).map_or(SignedDuration::from_mins(10), |pace| pace.median)
}

/// What somebody in the line can expect. With nobody at a counter that serves them, those before them are counted as
/// if there were one.
pub fn forecast(
    ticket: Uuid,
    waiting: &[InLine],
    counters: &[OpenCounter],
    (paces, now): (&Paces, Timestamp),
) -> Option<Forecast> {
    let wanted = waiting.iter().find(|one| one.id == ticket)?;
    let serves = |counter: &OpenCounter| Served { counter: counter.number, kinds: &counter.kinds }.takes(wanted);
    if !counters.iter().any(serves) {
        let kinds = [wanted.kind.clone()];
        let served = Served { counter: wanted.only_counter.unwrap_or(0), kinds: &kinds };
        let mut left: Vec<InLine> = waiting.iter().filter(|one| served.takes(one)).cloned().collect();
        let (mut before, mut run) = (0, 0);
        while let Some((at, after)) = next(&left, served, run, now) {
            if left.remove(at).id == ticket {
                break;
            }
            (before, run) = (before + 1, after);
        }
        return Some(Forecast { before, wait: None });
    }
    play(ticket, waiting.to_vec(), counters, (paces, now))
}

/// What somebody could expect who took a ticket of a kind now.
pub fn forecast_new(
    kind: &str,
    waiting: &[InLine],
    counters: &[OpenCounter],
    (paces, now): (&Paces, Timestamp),
) -> Forecast {
    let mut line = waiting.to_vec();
    let newcomer = InLine {
        id: Uuid::max(),
        kind: kind.to_owned(),
        number: u32::MAX,
        priority: false,
        due_at: None,
        joined_at: now,
        only_counter: None,
    };
    line.push(newcomer);
    forecast(Uuid::max(), &line, counters, (paces, now)).unwrap_or(Forecast { before: 0, wait: None })
}

fn play(
    ticket: Uuid,
    mut left: Vec<InLine>,
    counters: &[OpenCounter],
    (paces, now): (&Paces, Timestamp),
) -> Option<Forecast> {
    // When each counter is free again. A service that takes longer than usual is expected to end any moment.
    let mut free: Vec<(Timestamp, u32, &OpenCounter)> = counters
        .iter()
        .map(|counter| {
            let at = counter.busy.as_ref().and_then(|(kind, since)| since.checked_add(time_of(paces, kind)).ok());
            (at.unwrap_or(now).max(now), counter.express_run, counter)
        })
        .collect();
    let mut before = 0;
    while before < MOST && !free.is_empty() {
        let soonest = (0..free.len()).min_by_key(|at| (free[*at].0, free[*at].2.number))?;
        let (at, run, counter) = free[soonest];
        let served = Served { counter: counter.number, kinds: &counter.kinds };
        let Some((chosen, after)) = next(&left, served, run, at) else {
            free.remove(soonest);
            continue;
        };
        let called = left.remove(chosen);
        if called.id == ticket {
            return Some(Forecast { before, wait: Some(at.duration_since(now)) });
        }
        before += 1;
        free[soonest] = (at.checked_add(time_of(paces, &called.kind)).ok()?, after, counter);
    }
    Some(Forecast { before, wait: None })
}
