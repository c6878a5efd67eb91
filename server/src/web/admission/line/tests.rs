//! The waiting room with a clock that is set forward.

use super::*;
use jiff::SignedDuration;
use jiff::tz::TimeZone;

const PLACES: usize = 10;

fn line() -> (Line, Clock) {
    let clock = Clock::system(TimeZone::UTC);
    (Line::new([1; 32], Duration::from_secs(3), &clock), clock)
}

/// A beat later, in which the portal was full or not.
fn beat(line: &Line, clock: &Clock, full: bool) {
    clock.advance(SignedDuration::from_secs(1));
    if full {
        line.refused();
    }
    line.beat(PLACES);
}

fn opened() -> (Line, Clock) {
    let (line, clock) = line();
    for _ in 0..3 {
        assert!(!line.is_open());
        beat(&line, &clock, true);
    }
    assert!(line.is_open());
    clock.advance(SignedDuration::from_millis(100));
    (line, clock)
}

fn take(line: &Line) -> (String, u64) {
    match line.turn(None, true, || true) {
        Some(Turn::Wait(ticket, before)) => (ticket, before),
        other => panic!("{other:?}"),
    }
}

fn goes(line: &Line, ticket: &str) -> bool {
    matches!(line.turn(Some(ticket), false, || panic!("the ticket is good")), Some(Turn::Go))
}

#[test]
fn a_moment_of_refusals_opens_nothing() {
    let (line, clock) = line();
    for full in [true, true, false, true, true, false] {
        beat(&line, &clock, full);
    }
    assert!(!line.is_open() && line.turn(None, true, || false) == Some(Turn::Go));
}

#[test]
fn people_are_let_in_in_the_order_in_which_they_came_and_then_the_room_closes() {
    let (line, clock) = opened();
    let mut tickets = Vec::new();
    for _ in 0..20 {
        tickets.extend((0..20).map(|_| take(&line).0));
        clock.advance(SignedDuration::from_secs(1));
    }
    let mut last = 0;
    for _ in 0..100 {
        beat(&line, &clock, false);
        let in_order: Vec<bool> = tickets.iter().map(|ticket| goes(&line, ticket)).collect();
        let let_in = in_order.iter().filter(|go| **go).count();
        assert!(in_order[..let_in].iter().all(|go| *go), "nobody before somebody who came earlier: {in_order:?}");
        assert!(let_in >= last, "{last} {let_in}");
        last = let_in;
    }
    assert_eq!(last, tickets.len());
    for _ in 0..=CALM {
        beat(&line, &clock, false);
    }
    assert!(!line.is_open());
}

#[test]
fn while_the_portal_is_full_the_line_hardly_moves() {
    let (line, clock) = opened();
    let tickets: Vec<String> = (0..100)
        .flat_map(|_| {
            clock.advance(SignedDuration::from_millis(10));
            [take(&line).0, take(&line).0, take(&line).0]
        })
        .collect();
    assert_eq!(take(&line).1, 301);
    for _ in 0..10 {
        beat(&line, &clock, true);
    }
    let let_in = tickets.iter().filter(|ticket| goes(&line, ticket)).count();
    assert!(let_in < 40, "{let_in}");
    assert!(line.waiting() > 260);
}

#[test]
fn forged_old_and_copied_tickets_gain_nothing() {
    let (line, clock) = opened();
    let (good, _) = take(&line);
    for _ in 0..3 {
        beat(&line, &clock, false);
    }
    assert!(goes(&line, &good));
    let forged = Ticket { at: 0, id: [0; 8] }.written(&[2; 32]);
    assert!(matches!(line.turn(Some(&forged), true, || true), Some(Turn::Wait(..))));
    // A thousand copies begin as much as one does.
    let used = (0..1000).filter(|_| line.turn(Some(&good), true, || false) == Some(Turn::Go)).count();
    assert_eq!(used, USES.at_once as usize);
    clock.advance(HOLDS);
    clock.advance(SignedDuration::from_secs(1));
    assert_eq!(line.turn(Some(&good), true, || false), None, "run out, and no new one");
}

#[test]
fn what_is_remembered_is_bounded() {
    let (line, clock) = opened();
    let moments = HOLDS.as_millis() / 10;
    for _ in 0..moments / 1000 + 20 {
        for _ in 0..1000 {
            clock.advance(SignedDuration::from_millis(10));
            line.state().give(clock.now().as_microsecond());
        }
        line.refused();
        line.beat(PLACES);
    }
    let kept = line.state().given.len();
    assert!(i128::try_from(kept).unwrap() <= moments + 1000, "{kept}");
}
