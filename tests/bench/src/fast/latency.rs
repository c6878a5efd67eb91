//! How long people wait at half of the load that the portal can bear, beside the plain handler at the same pace.

use std::time::Duration;

use super::Terms;
use super::figure::{Asked, Figure};
use super::mix::Visitors;
use super::pace::{paced, percentile};
use super::world::World;
use crate::Fault;
use crate::load::{Shot, fire};
use crate::postgres::Postgres;
use crate::site::Site;

/// How many people come side by side.
const AT_ONCE: usize = 16;
/// In how many rounds, in turn with the plain handler.
const ROUNDS: u32 = 5;

/// Measures on both databases.
pub(super) async fn measure(terms: &Terms) -> Result<Vec<Figure>, Fault> {
    let postgres = Postgres::start().await?;
    let mut figures = Vec::new();
    for (kind, database) in [("SQLite", None), ("PostgreSQL", Some(postgres.database("latency").await?))] {
        let world = World::open(&terms.binary, database).await?;
        let visitors = Visitors::come(&world, AT_ONCE).await?;
        for (name, shots) in [
            ("GET home", visitors.each(|one| one.somebody.page("/en"))?),
            ("GET my space", visitors.each(|one| one.somebody.page("/en/my"))?),
            ("GET question", visitors.each(|one| one.somebody.question(&one.draft))?),
            ("POST question", visitors.each(|one| one.somebody.saves(&one.draft))?),
        ] {
            figures.push(half(terms, (&world.address, &shots), &format!("{kind}: {name}")).await?);
        }
    }
    Ok(figures)
}

/// The peak first, then half of it, in turn with the plain handler with the same bytes at the same pace.
async fn half(terms: &Terms, (address, shots): (&str, &[Shot]), name: &str) -> Result<Figure, Fault> {
    let (peak, long) = terms.pick((2, 5), (5, 60));
    let peak = fire(address, shots, Duration::from_secs(peak)).await?;
    if peak.wrong > 0 {
        return Err(format!("{name}: {} answers have another status", peak.wrong).into());
    }
    let (rate, time) = (peak.a_second / 2.0, Duration::from_secs(long));
    let posting = shots.first().and_then(|shot| shot.turns.first()).is_some_and(|turn| turn.status == 303);
    let page = if posting { Vec::new() } else { first_answer(address, shots).await? };
    let plain = Site::plain(&page).await?;
    let plain_shots = vec![Shot::new(&plain.address, "/", "", posting.then_some("a=b")); shots.len()];
    let (mut base, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        base.extend(paced(&plain.address, &plain_shots, rate, time / ROUNDS).await?);
        ours.extend(paced(address, shots, rate, time / ROUNDS).await?);
    }
    base.sort_by(f64::total_cmp);
    ours.sort_by(f64::total_cmp);
    let both = |took: &[f64]| format!("{:.2} / {:.2} ms", percentile(took, 50), percentile(took, 99));
    let name = format!("{name}, p50/p99 at {rate:.0}/s");
    let ratio = percentile(&ours, 99) / percentile(&base, 99);
    Ok(Figure::new(name, both(&ours), both(&base)).ratio(ratio, Asked::Nothing))
}

/// The bytes of the page that is asked for first.
async fn first_answer(address: &str, shots: &[Shot]) -> Result<Vec<u8>, Fault> {
    let request = shots.first().and_then(|shot| shot.turns.first()).ok_or("nothing is asked for")?;
    let text = String::from_utf8(request.bytes.clone())?;
    let path = text.split(' ').nth(1).ok_or("no path")?;
    let cookie = text.lines().find_map(|line| line.strip_prefix("cookie: ")).unwrap_or_default();
    let http = reqwest::Client::builder().no_proxy().build()?;
    let answer = http.get(format!("http://{address}{path}")).header("cookie", cookie).send().await?;
    Ok(answer.error_for_status()?.bytes().await?.to_vec())
}
