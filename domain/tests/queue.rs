//! The rule by which people are called, tried with queues that nobody thought of; and the estimate, held against a
//! simulation with services of uneven length.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)]

use domain::queue::{InLine, OpenCounter, Pace, Paces, Served, forecast, forecast_new, median, next, place};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + minutes * 60).unwrap()
}

fn ticket(number: u32, minutes: i64) -> InLine {
    InLine {
        id: Uuid::from_u128(u128::from(number) + 1),
        kind: "a".to_owned(),
        number,
        priority: false,
        due_at: None,
        joined_at: at(minutes),
        only_counter: None,
    }
}

const NOW: i64 = 1000;

prop_compose! {
    fn any_ticket(number: u32)(
        minutes in 0_i64..NOW,
        priority in any::<bool>(),
        due in proptest::option::of(0_i64..NOW + 60),
        kind in prop_oneof!["a", "b"],
        only in proptest::option::of(1_u32..3),
    ) -> InLine {
        InLine {
            priority,
            kind,
            due_at: due.map(at),
            only_counter: only.filter(|_| number.is_multiple_of(5)),
            ..ticket(number, minutes)
        }
    }
}

fn any_line() -> impl Strategy<Value = Vec<InLine>> {
    (0_u32..25).prop_flat_map(|count| (0..count).map(any_ticket).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn whoever_is_next_is_served_here_and_goes_first(line in any_line(), run in 0_u32..4, counter in 1_u32..3) {
        let kinds = ["a".to_owned()];
        let served = Served { counter, kinds: &kinds };
        let now = at(NOW);
        let Some((chosen, after)) = next(&line, served, run, now) else {
            prop_assert!(!line.iter().any(|one| served.takes(one)), "nobody is called although somebody waits");
            return Ok(());
        };
        let one = &line[chosen];
        prop_assert!(served.takes(one));
        let express = line.iter().any(|other| served.takes(other) && other.is_express(now));
        let regular = line.iter().any(|other| served.takes(other) && other.due_at.is_none() && !other.priority);
        if express && (run < 2 || !regular) {
            prop_assert!(one.is_express(now), "priority goes first");
        }
        if express && regular && run >= 2 {
            prop_assert!(!one.is_express(now) && after == 0, "after two in a row somebody else comes in between");
        }
        if one.due_at.is_some_and(|due| due > now) {
            prop_assert!(!express && !regular, "too early for an appointment while somebody waits");
        }
    }

    #[test]
    fn the_order_of_the_list_does_not_matter(line in any_line(), run in 0_u32..4, seed in any::<u64>()) {
        let kinds = ["a".to_owned(), "b".to_owned()];
        let served = Served { counter: 1, kinds: &kinds };
        let mut other = line.clone();
        other.sort_by_key(|one| (u64::from(one.number) + 1).wrapping_mul(seed | 1));
        let chosen = |line: &[InLine]| next(line, served, run, at(NOW)).map(|(at, run)| (line[at].id, run));
        prop_assert_eq!(chosen(&line), chosen(&other));
    }

    #[test]
    fn without_priority_it_is_first_come_first_served(count in 1_u32..20) {
        let line: Vec<InLine> = (0..count).map(|number| ticket(number, i64::from(count - number))).collect();
        let order = place(&line, at(NOW));
        prop_assert_eq!(order, (0..count as usize).rev().collect::<Vec<_>>());
    }

    /// However many people with priority arrive at every moment, whoever has `n` before them is called after at most
    /// 3(n + 1) calls.
    #[test]
    fn nobody_is_starved(before in 0_u32..6, arrivals in proptest::collection::vec(1_u32..4, 40)) {
        let kinds = ["a".to_owned()];
        let served = Served { counter: 1, kinds: &kinds };
        let mut line: Vec<InLine> = (0..=before).map(|number| ticket(number, i64::from(number))).collect();
        let mine = line.last().unwrap().id;
        let (mut run, mut number, mut calls) = (0, 1000, 0);
        for (round, arrived) in arrivals.iter().enumerate() {
            for _ in 0..*arrived {
                number += 1;
                line.push(InLine { priority: true, ..ticket(number, 100 + round as i64) });
            }
            let (at, after) = next(&line, served, run, at(NOW + round as i64)).unwrap();
            calls += 1;
            run = after;
            if line.remove(at).id == mine {
                break;
            }
        }
        prop_assert!(!line.iter().any(|one| one.id == mine), "never called");
        prop_assert!(calls <= 3 * (before + 1), "called after {calls} calls");
    }

    #[test]
    fn everybody_who_waits_is_in_the_order_once(line in any_line()) {
        let mut order = place(&line, at(NOW));
        prop_assert_eq!(order.len(), line.len());
        order.sort_unstable();
        order.dedup();
        prop_assert_eq!(order.len(), line.len());
    }

    #[test]
    fn a_forecast_is_never_worse_with_one_more_counter(line in any_line(), extra in 1_u32..4) {
        let line: Vec<InLine> = line.into_iter().map(|one| InLine { only_counter: None, due_at: None, priority: false, ..one }).collect();
        prop_assume!(!line.is_empty());
        let counters = |count: u32| -> Vec<OpenCounter> {
            (1..=count).map(|number| OpenCounter { number, kinds: vec!["a".to_owned(), "b".to_owned()], express_run: 0, busy: None }).collect()
        };
        let mine = line[0].id;
        let wait = |count| forecast(mine, &line, &counters(count), (&paces(10), at(NOW))).unwrap().wait.unwrap();
        prop_assert!(wait(1 + extra) <= wait(1));
    }
}

fn paces(minutes: i64) -> Paces {
    let pace = Pace { median: SignedDuration::from_mins(minutes), measured: true };
    [("a".to_owned(), pace), ("b".to_owned(), pace)].into()
}

fn counter(number: u32, busy: Option<i64>) -> OpenCounter {
    OpenCounter {
        number,
        kinds: vec!["a".to_owned()],
        express_run: 0,
        busy: busy.map(|since| ("a".to_owned(), at(since))),
    }
}

#[test]
fn a_transfer_keeps_the_place_that_the_waiting_earned() {
    let line = [ticket(5, 30), InLine { only_counter: Some(2), kind: "b".to_owned(), ..ticket(1, 10) }, ticket(2, 20)];
    let kinds = ["a".to_owned()];
    let (first, _) = next(&line, Served { counter: 2, kinds: &kinds }, 0, at(NOW)).unwrap();
    assert_eq!(line[first].number, 1, "it waits since ten and was sent here");
    let (first, _) = next(&line, Served { counter: 1, kinds: &kinds }, 0, at(NOW)).unwrap();
    assert_eq!(line[first].number, 2, "it was sent to another counter");
}

#[test]
fn simple_waits_come_out_exactly() {
    let line: Vec<InLine> = (0..4).map(|number| ticket(number, i64::from(number))).collect();
    let now = at(NOW);
    let mine = line[3].id;
    let of = |counters: &[OpenCounter]| forecast(mine, &line, counters, (&paces(10), now)).unwrap();
    assert_eq!(of(&[counter(1, None)]).wait, Some(SignedDuration::from_mins(30)));
    assert_eq!(of(&[counter(1, None)]).before, 3);
    assert_eq!(of(&[counter(1, Some(NOW - 4))]).wait, Some(SignedDuration::from_mins(36)));
    assert_eq!(of(&[counter(1, Some(NOW - 60))]).wait, Some(SignedDuration::from_mins(30)), "it ends any moment");
    assert_eq!(of(&[counter(1, None), counter(2, None)]).wait, Some(SignedDuration::from_mins(10)));
    let nobody = of(&[]);
    assert_eq!((nobody.before, nobody.wait), (3, None), "no counter is open");
    let other = OpenCounter { kinds: vec!["b".to_owned()], ..counter(1, None) };
    assert_eq!(of(&[other]).wait, None, "the open counter serves something else");
    let new = forecast_new("a", &line, &[counter(1, None)], (&paces(10), now));
    assert_eq!((new.before, new.wait), (4, Some(SignedDuration::from_mins(40))));
    assert!(forecast(Uuid::nil(), &line, &[], (&paces(10), now)).is_none(), "a ticket that is not in the line");
}

#[test]
fn a_pace_is_measured_once_there_is_enough_to_measure() {
    let minutes = |all: &[i64]| all.iter().map(|m| SignedDuration::from_mins(*m)).collect::<Vec<_>>();
    assert_eq!(Pace::of(&minutes(&[1, 1, 1, 1]), 12).median, SignedDuration::from_mins(12));
    let pace = Pace::of(&minutes(&[4, 90, 5, 6, 5]), 12);
    assert_eq!((pace.median, pace.measured), (SignedDuration::from_mins(5), true), "one long service changes little");
    assert_eq!(median(&minutes(&[2, 4])), Some(SignedDuration::from_mins(3)));
    assert_eq!(median(&[]), None);
}

/// A generator of numbers that is the same on every machine (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A service: between a third and somewhat more than twice the usual time, short ones more often.
    fn service(&mut self, kind: &str) -> SignedDuration {
        let usual = if kind == "a" { 10.0 } else { 6.0 };
        let spread = 0.35 + 0.6 * self.roll() + 0.7 * self.roll() * self.roll();
        SignedDuration::from_secs((usual * spread * 60.0) as i64)
    }
}

/// Plays the queue with uneven services: after which time the wanted one is called.
fn play(dice: &mut Dice, line: &[InLine], counters: &[OpenCounter], mine: Uuid) -> SignedDuration {
    let mut left = line.to_vec();
    let mut free: Vec<(Timestamp, u32)> = counters.iter().map(|counter| (at(NOW), counter.express_run)).collect();
    loop {
        let soonest = (0..free.len()).min_by_key(|at| free[*at].0).unwrap();
        let (when, run) = free[soonest];
        let served = Served { counter: counters[soonest].number, kinds: &counters[soonest].kinds };
        match next(&left, served, run, when) {
            None => free[soonest].0 = at(NOW * 1000),
            Some((chosen, after)) => {
                let one = left.remove(chosen);
                if one.id == mine {
                    return when.duration_since(at(NOW));
                }
                free[soonest] = (when.checked_add(dice.service(&one.kind)).unwrap(), after);
            }
        }
    }
}

/// What people are told is near what happens on average: nine of ten within a quarter or four minutes, whichever is
/// more; nobody is told something that is further off than forty percent or eight minutes.
#[test]
fn the_estimate_is_plausible() {
    let mut dice = Dice(20_261_122);
    let measured = |dice: &mut Dice, kind: &str| (0..60).map(|_| dice.service(kind)).collect::<Vec<_>>();
    let paces: Paces =
        ["a", "b"].map(|kind| (kind.to_owned(), Pace::of(&measured(&mut dice, kind), 99))).into_iter().collect();
    let (mut near, mut far, mut all) = (0, 0, 0);
    for round in 0..40 {
        let size = 4 + (dice.roll() * 20.0) as u32;
        let line: Vec<InLine> = (0..size)
            .map(|number| InLine {
                kind: if dice.roll() < 0.6 { "a" } else { "b" }.to_owned(),
                priority: dice.roll() < 0.2,
                ..ticket(number, i64::from(number))
            })
            .collect();
        let both = vec!["a".to_owned(), "b".to_owned()];
        let counters: Vec<OpenCounter> = (0..1 + round % 4)
            .map(|number| OpenCounter { number, kinds: both.clone(), express_run: 0, busy: None })
            .collect();
        let mine = line[(dice.roll() * f64::from(size)) as usize].id;
        let told = forecast(mine, &line, &counters, (&paces, at(NOW))).unwrap().wait.unwrap().as_secs() as f64;
        let plays = 200;
        let sum: i64 = (0..plays).map(|_| play(&mut dice, &line, &counters, mine).as_secs()).sum();
        let mean = sum as f64 / f64::from(plays);
        let off = (told - mean).abs();
        all += 1;
        near += i32::from(off <= (mean * 0.25).max(240.0));
        far += i32::from(off > (mean * 0.4).max(480.0));
    }
    assert!(near * 10 >= all * 9, "{near} of {all} are near");
    assert!(far == 0, "{far} of {all} are far off");
}
