//! How many requests are worked on at once: a limit that follows how long they take.
//!
//! A machine does no more by working on more at once than it can; everything only takes longer. How many that is depends
//! on the machine, the database and the pages, so it is found out, as TCP Vegas finds out how much a line holds: of each
//! class it is remembered how long a request takes when there is room. While as many are worked on as the limit allows,
//! the time that they take now is compared with that, in windows: `limit × (1 − then ÷ now)` of them only wait for each
//! other. Few, and the limit grows; many, and it shrinks. Where there is room the limit means nothing and drifts back.
//!
//! Times are medians of pages, saves and submissions. Beginning something is left out, and a median does not see a few
//! requests that wait for a slow register: a register that does not answer is no reason to turn people away.

use std::time::Duration;

use super::class::Class;

/// A window is at least this long, and has at least this many requests.
const WINDOW: Duration = Duration::from_millis(200);
const FEWEST: usize = 20;
/// Of a class so many times are remembered in a window.
const MOST: usize = 256;
/// By how much of the limit requests may wait for each other before it shrinks, and below which it grows.
const MUCH: f64 = 0.75;
const LITTLE: f64 = 0.5;

/// The limit, and what it goes by.
#[derive(Debug)]
pub(super) struct Limit {
    now: f64,
    least: f64,
    most: f64,
    /// Where it drifts back to: half of what is allowed.
    rest: f64,
    /// How long a request takes when there is room, by class.
    usual: [Option<f64>; Class::ALL.len()],
    times: [Vec<f64>; Class::ALL.len()],
    seen: usize,
    since: Duration,
    reached: bool,
}

impl Limit {
    /// Between these two.
    pub(super) fn new(least: usize, most: usize) -> Self {
        let as_number = |count: usize| u32::try_from(count).map_or(f64::from(u32::MAX), f64::from);
        let (least, most) = (as_number(least), as_number(most.max(least)));
        let rest = (most / 2.0).max(least);
        Self {
            now: rest,
            least,
            most,
            rest,
            usual: [None; Class::ALL.len()],
            times: Default::default(),
            seen: 0,
            since: Duration::ZERO,
            reached: false,
        }
    }

    /// How many may be worked on at once.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two counts")]
    pub(super) fn get(&self) -> usize {
        self.now as usize
    }

    /// All places are taken.
    pub(super) fn reached(&mut self) {
        self.reached = true;
    }

    /// A request took so long; `at` is a time since some beginning.
    pub(super) fn took(&mut self, class: Class, time: Duration, at: Duration) {
        if class != Class::Begin {
            let times = &mut self.times[class.place()];
            if times.len() < MOST {
                times.push(time.as_secs_f64());
            }
            self.seen += 1;
        }
        if self.seen >= FEWEST && at.saturating_sub(self.since) >= WINDOW {
            self.close();
            self.since = at;
        }
    }

    /// Ends a window: what it says of the limit.
    fn close(&mut self) {
        let (mut all, mut waiting) = (0.0, 0.0);
        for (times, usual) in self.times.iter_mut().zip(&mut self.usual) {
            if times.is_empty() {
                continue;
            }
            times.sort_by(f64::total_cmp);
            let median = times[times.len() / 2];
            let count = u32::try_from(times.len()).map_or(0.0, f64::from);
            times.clear();
            let before = usual.get_or_insert(median);
            if median < *before {
                *before = median;
            } else if !self.reached {
                // With room, it is the pages that take longer than they did, not the crowd.
                *before += (median - *before) * 0.05;
            }
            all += count;
            waiting += count * (1.0 - *before / median.max(f64::MIN_POSITIVE));
        }
        let waiting = waiting / f64::max(all, 1.0);
        if !self.reached {
            self.now += (self.rest - self.now) * 0.005;
        } else if waiting > MUCH {
            self.now *= 0.85;
        } else if waiting < LITTLE {
            self.now += (self.now / 16.0).max(1.0);
        }
        self.now = self.now.clamp(self.least, self.most);
        (self.seen, self.reached) = (0, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A machine that does `cores` things at once, each taking a millisecond: for so many windows as many as the limit
    /// allows, or fewer.
    fn run(limit: &mut Limit, (cores, wanted): (f64, usize), windows: u32, at: &mut Duration) {
        for _ in 0..windows {
            let worked_on = wanted.min(limit.get());
            if worked_on == limit.get() {
                limit.reached();
            }
            let time = (f64::from(u32::try_from(worked_on).unwrap()) / cores).max(1.0) / 1000.0;
            for n in 0..FEWEST + 1 {
                if n == FEWEST {
                    *at += WINDOW;
                }
                limit.took(Class::View, Duration::from_secs_f64(time), *at);
            }
        }
    }

    #[test]
    fn it_shrinks_to_what_the_machine_does_and_grows_on_a_larger_one() {
        let (mut limit, mut at) = (Limit::new(4, 512), Duration::ZERO);
        assert_eq!(limit.get(), 256);
        run(&mut limit, (4.0, 2), 5, &mut at);
        run(&mut limit, (4.0, 10_000), 60, &mut at);
        assert!((6..=17).contains(&limit.get()), "{}", limit.get());
        run(&mut limit, (100.0, 10_000), 200, &mut at);
        assert!((150..=500).contains(&limit.get()), "{}", limit.get());
        run(&mut limit, (1.0, 10_000), 200, &mut at);
        assert_eq!(limit.get(), 4, "never below the least");
    }

    #[test]
    fn with_room_it_drifts_back_and_a_slow_page_is_no_crowd() {
        let (mut limit, mut at) = (Limit::new(4, 100), Duration::ZERO);
        run(&mut limit, (2.0, 2), 5, &mut at);
        run(&mut limit, (2.0, 10_000), 100, &mut at);
        let shrunk = limit.get();
        run(&mut limit, (2.0, 2), 2000, &mut at);
        assert!(shrunk < 12 && limit.get() > 40, "{shrunk} {}", limit.get());
        // Ten times slower with room: that is what it takes now.
        run(&mut limit, (0.2, 1), 200, &mut at);
        assert!((limit.usual[Class::View.place()].unwrap() - 0.005).abs() < 0.0002);
    }

    #[test]
    fn beginning_something_says_nothing() {
        let mut limit = Limit::new(4, 100);
        for n in 0..1000 {
            limit.reached();
            limit.took(Class::Begin, Duration::from_secs(2), Duration::from_millis(10 * n));
        }
        assert_eq!(limit.get(), 50);
    }
}
