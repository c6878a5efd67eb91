//! Constant load for a long time: does what the portal holds in memory grow?
//!
//! The pace is half of what the portal can bear, over the pages of `mix` on SQLite. The first third lets caches fill. What
//! it holds in the tenth of the time after that is set against the last tenth.

use std::time::{Duration, Instant};

use super::Terms;
use super::figure::{Asked, Figure};
use super::memory::held;
use super::mix::Visitors;
use super::pace::{paced, percentile};
use super::world::World;
use crate::Fault;
use crate::load::fire;

/// How many people come side by side.
const AT_ONCE: usize = 16;
/// How often it is looked at.
const LOOK: Duration = Duration::from_secs(1);
/// The most that memory may grow.
const MOST: f64 = 1.05;

/// Loads it and looks.
pub(super) async fn measure(terms: &Terms) -> Result<Vec<Figure>, Fault> {
    let world = World::open(&terms.binary, None).await?;
    let visitors = Visitors::come(&world, AT_ONCE).await?;
    let shots = visitors.rounds()?;
    let peak = fire(&world.address, &shots, Duration::from_secs(5)).await?;
    if peak.wrong > 0 {
        return Err(format!("{} answers have another status", peak.wrong).into());
    }
    let rate = peak.a_second / 2.0;
    let look = async {
        let (begun, mut seen) = (Instant::now(), Vec::new());
        while begun.elapsed() < terms.soak {
            seen.push(held(world.pid)?);
            tokio::time::sleep(LOOK).await;
        }
        Ok::<_, Fault>(seen)
    };
    let (took, seen) = futures::future::join(paced(&world.address, &shots, rate, terms.soak), look).await;
    let (took, seen) = (took?, seen?);
    let (early, late) = ends(&seen).ok_or("the time is too short to say anything")?;
    let minutes = terms.soak.as_secs() / 60;
    let name = format!("memory over {minutes} min at {rate:.0}/s");
    let megabytes = |bytes: f64| format!("{:.1} MB", bytes / 1e6);
    let wait = format!("{:.2} / {:.2} ms", percentile(&took, 50), percentile(&took, 99));
    Ok(vec![
        Figure::new(name, megabytes(late), megabytes(early)).ratio(late / early, Asked::AtMost(MOST)),
        Figure::new(format!("p50/p99 over {minutes} min at {rate:.0}/s"), wait, format!("{} answers", took.len())),
    ])
}

/// The mean of the tenth after the first third, and that of the last tenth.
fn ends(seen: &[u64]) -> Option<(f64, f64)> {
    let (third, tenth) = (seen.len() / 3, seen.len() / 10);
    let mean = |part: &[u64]| {
        let sum = part.iter().map(|bytes| f64::from(u32::try_from(bytes / 1024).unwrap_or(u32::MAX))).sum::<f64>();
        sum * 1024.0 / f64::from(u32::try_from(part.len()).unwrap_or(u32::MAX))
    };
    (tenth > 0).then(|| (mean(&seen[third..third + tenth]), mean(&seen[seen.len() - tenth..])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_is_told_after_the_warm_up() {
        let warming: Vec<u64> = (0..30).map(|second| if second < 10 { 1024 * second } else { 1024 * 100 }).collect();
        assert_eq!(ends(&warming), Some((102_400.0, 102_400.0)));
        let growing: Vec<u64> = (0..30).map(|second| 1024 * (100 + second)).collect();
        let (early, late) = ends(&growing).unwrap();
        assert!(late > early);
        assert_eq!(ends(&[1, 2]), None);
    }
}
