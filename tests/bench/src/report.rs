//! The measurement itself: rounds in turn, medians, and the ratio of each pair of rounds.

use std::time::Duration;

use crate::Fault;
use crate::load::{Rate, Shot, fire};
use crate::site::{Site, Visitor};

/// How many connections load a server.
const CONNECTIONS: usize = 16;
/// How many rounds each side gets, in turn.
const ROUNDS: usize = 5;

/// Prints a line of the report.
#[allow(clippy::print_stdout, reason = "the report goes to standard output")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}

/// Measures on SQLite, and on PostgreSQL when `BENCH_POSTGRES` names a database.
pub(crate) async fn measure(binary: &str, seconds: &str) -> Result<(), Fault> {
    let time = Duration::from_secs_f64(seconds.parse()?);
    say(&format!(
        "{CONNECTIONS} connections, {ROUNDS} rounds of {seconds} s each in turn with the plain handler; medians"
    ));
    say("page                              |  plain/s | portal/s | ratio (min … max)");
    on(binary, None, time).await?;
    if let Some(url) = postgres() {
        on(binary, Some(&url), time).await?;
    }
    Ok(())
}

#[allow(clippy::disallowed_methods, reason = "the benchmark's one setting")]
fn postgres() -> Option<String> {
    std::env::var("BENCH_POSTGRES").ok().filter(|url| !url.is_empty())
}

async fn on(binary: &str, database: Option<&str>, time: Duration) -> Result<(), Fault> {
    let site = Site::portal(binary, database).await?;
    let kind = if database.is_some() { "PostgreSQL" } else { "SQLite" };
    say(&format!("# {kind}: ready {} ms after start", site.ready_after.as_millis()));
    for (name, path) in
        [("home", "/ar"), ("life event", "/ar/life-events/having-a-baby"), ("service", "/ar/services/child-allowance")]
    {
        let shots = vec![Shot::new(&site.address, path, "", None); CONNECTIONS];
        pair(&format!("{kind}: GET {name}"), &site, (path, ""), &shots, time).await?;
    }
    let mut visitors = Vec::new();
    for _ in 0..CONNECTIONS {
        visitors.push(Visitor::at(&site, "child-name").await?);
    }
    let Some(first) = visitors.first() else { return Ok(()) };
    for (name, page) in [("question", "child-name"), ("known facts", "known-population")] {
        let path = |visitor: &Visitor| visitor.path.replace("child-name", page);
        let shots: Vec<Shot> = visitors.iter().map(|v| Shot::new(&site.address, &path(v), &v.cookie, None)).collect();
        pair(&format!("{kind}: GET {name}"), &site, (&path(first), &first.cookie), &shots, time).await?;
    }
    let shots: Vec<Shot> = visitors
        .iter()
        .map(|v| v.forms.each_ref().map(|form| Shot::new(&site.address, &v.path, &v.cookie, Some(form))))
        .map(|[one, other]| one.and(other))
        .collect();
    pair(&format!("{kind}: POST question"), &site, (&first.path, &first.cookie), &shots, time).await
}

/// Fires at the portal and at a plain handler with the same bytes, in turn.
async fn pair(
    name: &str,
    site: &Site,
    (path, cookie): (&str, &str),
    shots: &[Shot],
    time: Duration,
) -> Result<(), Fault> {
    let client = reqwest::Client::builder().no_proxy().build()?;
    let page =
        client.get(format!("http://{}{path}", site.address)).header("cookie", cookie).send().await?.bytes().await?;
    let plain = Site::plain(&page).await?;
    let posting = shots.first().is_some_and(|shot| shot.status == 303);
    let body = if posting { Some("a=b") } else { None };
    let plain_shots = vec![Shot::new(&plain.address, "/", "", body); shots.len()];
    let short = Duration::from_millis(500);
    fire(&site.address, shots, short).await?;
    fire(&plain.address, &plain_shots, short).await?;
    let mut rounds: Vec<(f64, f64)> = Vec::new();
    for _ in 0..ROUNDS {
        let base: Rate = fire(&plain.address, &plain_shots, time).await?;
        let ours: Rate = fire(&site.address, shots, time).await?;
        if base.wrong + ours.wrong > 0 {
            return Err(format!(
                "{name}: {} wrong answers of the portal, {} of the plain handler",
                ours.wrong, base.wrong
            )
            .into());
        }
        rounds.push((base.a_second, ours.a_second));
    }
    let ratios = sorted(rounds.iter().map(|(base, ours)| ours / base));
    let (plain_median, ours_median) =
        (middle(&sorted(rounds.iter().map(|r| r.0))), middle(&sorted(rounds.iter().map(|r| r.1))));
    say(&format!(
        "{name:<33} | {plain_median:>8.0} | {ours_median:>8.0} | {:>5.1} % ({:.1} … {:.1}), {} bytes",
        100.0 * middle(&ratios),
        100.0 * ratios.first().copied().unwrap_or_default(),
        100.0 * ratios.last().copied().unwrap_or_default(),
        page.len()
    ));
    Ok(())
}

pub(crate) fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut all: Vec<f64> = values.collect();
    all.sort_by(f64::total_cmp);
    all
}

pub(crate) fn middle(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
