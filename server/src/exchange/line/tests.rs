use super::*;
use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};

const SOON: Duration = Duration::from_millis(60);
/// What a machine under load may take over.
const SLACK: Duration = Duration::from_secs(2);

fn line(timeout: Duration) -> Line {
    Line::new("register", timeout)
}

fn never() -> impl Future<Output = Result<(), Failure>> {
    pending()
}

/// Several people's calls fail, so that the register is left alone.
async fn left_alone(line: &Line) {
    for about in [1, 2, 3] {
        let failed: Result<(), _> =
            line.call(Instant::now() + SLACK, about, async { Err(Failure::Refused("500".to_owned())) }).await;
        assert!(failed.is_err());
    }
}

/// Counts whether a call was begun at all.
async fn counted(line: &Line, calls: &AtomicUsize) -> Result<(), Failure> {
    let call = async {
        calls.fetch_add(1, Ordering::SeqCst);
        Ok(())
    };
    line.call(Instant::now() + SLACK, 9, call).await
}

#[tokio::test]
async fn a_call_ends_by_the_registers_own_timeout() {
    let started = Instant::now();
    let outcome = line(SOON).call(started + Duration::from_secs(60), 1, never()).await;
    assert_eq!(outcome, Err(Failure::Timeout));
    assert!(started.elapsed() >= SOON && started.elapsed() < SOON + SLACK, "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_call_ends_by_the_pages_deadline() {
    let started = Instant::now();
    let outcome = line(Duration::from_secs(60)).call(started + SOON, 1, never()).await;
    assert_eq!(outcome, Err(Failure::Timeout));
    assert!(started.elapsed() >= SOON && started.elapsed() < SOON + SLACK, "{:?}", started.elapsed());
}

#[tokio::test]
async fn waiting_for_a_turn_ends_by_the_deadline_too() {
    let line = line(Duration::from_secs(60));
    let _all = line.permits.acquire_many(u32::try_from(AT_ONCE).unwrap()).await.unwrap();
    let started = Instant::now();
    let outcome = line.call(started + SOON, 1, async { Ok(()) }).await;
    assert_eq!(outcome, Err(Failure::Timeout));
    assert!(started.elapsed() < SOON + SLACK, "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_slow_register_does_not_hold_up_another_one() {
    let (slow, quick) = (line(Duration::from_millis(500)), line(Duration::from_millis(500)));
    let deadline = Instant::now() + Duration::from_millis(500);
    let quick = async {
        quick.call(deadline, 1, async { Ok(()) }).await.unwrap();
        Instant::now()
    };
    let slow = async {
        assert_eq!(slow.call(deadline, 1, never()).await, Err(Failure::Timeout));
        Instant::now()
    };
    let (slow_at, quick_at) = tokio::join!(slow, quick);
    assert!(slow_at >= deadline && quick_at < deadline, "the quick one has its answer before the slow one gives up");
}

#[tokio::test]
async fn while_it_is_left_alone_no_call_is_made_and_nobody_waits() {
    let (line, calls) = (line(SOON), AtomicUsize::new(0));
    left_alone(&line).await;
    for _ in 0..10 {
        // Ready at the first look: nothing was waited for, not even for a turn.
        let outcome = futures::FutureExt::now_or_never(counted(&line, &calls));
        assert_eq!(outcome, Some(Err(Failure::BreakerOpen)));
    }
    assert_eq!(calls.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn one_call_tries_and_the_others_are_told_at_once() {
    let (line, calls) = (line(Duration::from_secs(60)), AtomicUsize::new(0));
    left_alone(&line).await;
    line.health(true);
    let mut tries = Box::pin(line.call(Instant::now() + SLACK, 1, never()));
    assert!(futures::poll!(&mut tries).is_pending());
    assert_eq!(futures::FutureExt::now_or_never(counted(&line, &calls)), Some(Err(Failure::BreakerOpen)));
    // The page of the one that tries is closed: the next one tries.
    drop(tries);
    assert_eq!(counted(&line, &calls).await, Ok(()));
    assert_eq!(counted(&line, &calls).await, Ok(()));
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn an_odd_record_is_asked_for_again_and_again() {
    let line = line(SOON);
    for about in 0..20 {
        let outcome: Result<(), _> = line.call(Instant::now() + SLACK, about, async { Err(Failure::Several) }).await;
        assert_eq!(outcome, Err(Failure::Several));
    }
}

#[tokio::test]
async fn one_persons_failures_ring_for_a_health_check() {
    let line = line(SOON);
    for _ in 0..5 {
        let outcome: Result<(), _> =
            line.call(Instant::now() + SLACK, 7, async { Err(Failure::Refused("500".to_owned())) }).await;
        assert!(outcome.is_err());
    }
    tokio::time::timeout(SLACK, line.suspicion.notified()).await.expect("somebody is to look after it");
    line.health(false);
    assert_eq!(counted(&line, &AtomicUsize::new(0)).await, Err(Failure::BreakerOpen));
}
