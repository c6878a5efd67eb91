//! How much memory the portal holds, at rest and under load, beside the plain handler under load.

use std::time::{Duration, Instant};

use super::Terms;
use super::figure::Figure;
use super::mix::Visitors;
use super::world::World;
use crate::Fault;
use crate::load::{Shot, fire};
use crate::postgres::Postgres;
use crate::site::Site;

/// How many people come side by side under load.
const AT_ONCE: usize = 16;
/// How long the portal is left alone before it counts as at rest.
const REST: Duration = Duration::from_secs(5);
/// How often it is looked at under load.
const LOOK: Duration = Duration::from_millis(200);

/// Measures on both databases.
pub(super) async fn measure(terms: &Terms) -> Result<Vec<Figure>, Fault> {
    let time = terms.pick(Duration::from_secs(20), Duration::from_secs(120));
    let postgres = Postgres::start().await?;
    let mut figures = Vec::new();
    for (kind, database) in [("SQLite", None), ("PostgreSQL", Some(postgres.database("memory").await?))] {
        let world = World::open(&terms.binary, database).await?;
        tokio::time::sleep(REST).await;
        let rest = held(world.pid)?;
        let visitors = Visitors::come(&world, AT_ONCE).await?;
        let load = most(world.pid, (&world.address, &visitors.rounds()?), time).await?;
        let plain = Site::plain(&[b'x'; 20_000]).await?;
        let pid = plain.pid().ok_or("the plain handler ended")?;
        let shots = vec![Shot::new(&plain.address, "/", "", None); AT_ONCE];
        let plain_rest = held(pid)?;
        let plain_load = most(pid, (&plain.address, &shots), Duration::from_secs(3)).await?;
        figures.push(Figure::new(format!("{kind}: memory at rest"), shown(rest), shown(plain_rest)));
        figures.push(Figure::new(format!("{kind}: memory under load, at most"), shown(load), shown(plain_load)));
    }
    Ok(figures)
}

/// The most that a process holds while it is loaded.
async fn most(pid: u32, (address, shots): (&str, &[Shot]), time: Duration) -> Result<u64, Fault> {
    let look = async {
        let (begun, mut most) = (Instant::now(), 0);
        while begun.elapsed() < time {
            most = most.max(held(pid)?);
            tokio::time::sleep(LOOK).await;
        }
        Ok::<u64, Fault>(most)
    };
    let (fired, most) = futures::future::join(fire(address, shots, time), look).await;
    let wrong = fired?.wrong;
    if wrong > 0 { Err(format!("{wrong} answers have another status").into()) } else { most }
}

/// The memory that a process holds, in bytes: its own and its share of what it has in common with others (PSS).
pub(super) fn held(pid: u32) -> Result<u64, Fault> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:")).ok_or("the system does not tell PSS")?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kilobytes * 1024)
}

/// Bytes as people read them.
pub(super) fn shown(bytes: u64) -> String {
    format!("{} MB", bytes / 1_000_000)
}
