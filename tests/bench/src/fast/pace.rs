//! Load at a given pace: requests are due at their moments, whether or not those before are answered.

use futures::future::try_join_all;
use std::time::{Duration, Instant};

use crate::Fault;
use crate::load::{Shot, Wire};

/// Sends at so many requests a second for a while, over a connection for each shot; how long each answer took, in
/// milliseconds. It counts from when the request was due, if the connection was still waiting for the answer before:
/// whoever comes while others are served waits, and that wait belongs to them. Where the connection was free, it counts
/// from when the request left, since the load's own clock ticks by the millisecond.
pub(super) async fn paced(address: &str, shots: &[Shot], rate: f64, time: Duration) -> Result<Vec<f64>, Fault> {
    let started = Instant::now() + Duration::from_millis(50);
    let lines = shots.len();
    let all = shots.iter().cloned().enumerate().map(|(line, shot)| {
        let address = address.to_owned();
        let due = move |turn: usize| {
            let number = f64::from(u32::try_from(turn * lines + line).unwrap_or(u32::MAX));
            started + Duration::from_secs_f64(number / rate)
        };
        tokio::spawn(async move { on_time(&address, &shot, due, started + time).await })
    });
    let mut took = Vec::new();
    for one in try_join_all(all).await? {
        took.extend(one?);
    }
    took.sort_by(f64::total_cmp);
    Ok(took)
}

async fn on_time(
    address: &str,
    shot: &Shot,
    due: impl Fn(usize) -> Instant,
    until: Instant,
) -> Result<Vec<f64>, Fault> {
    let mut wire = Wire::open(address).await?;
    let mut took = Vec::new();
    for (number, turn) in shot.turns.iter().cycle().enumerate() {
        let due = due(number);
        if due >= until {
            break;
        }
        let free = Instant::now() <= due;
        tokio::time::sleep_until(due.into()).await;
        let from = if free { Instant::now() } else { due };
        if wire.ask(&turn.bytes).await? != turn.status {
            return Err("an answer has another status than it should".into());
        }
        took.push(from.elapsed().as_secs_f64() * 1e3);
    }
    Ok(took)
}

/// The value below which so many of a hundred lie.
pub(super) fn percentile(sorted: &[f64], percent: usize) -> f64 {
    let place = (sorted.len() * percent).div_ceil(100).max(1) - 1;
    sorted.get(place).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_values_that_were_measured() {
        let hundred: Vec<f64> = (1..=100).map(f64::from).collect();
        assert_eq!((percentile(&hundred, 50), percentile(&hundred, 99)), (50.0, 99.0));
        assert_eq!(percentile(&[7.0], 99), 7.0);
        assert!(percentile(&[], 99).is_nan());
    }
}
