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
    for database in std::iter::once(None).chain(postgres().map(Some)) {
        let kind = if database.is_some() { "PostgreSQL" } else { "SQLite" };
        let site = Site::portal(binary, database.as_deref()).await?;
        say(&format!("# {kind}: ready {} ms after start", site.ready_after.as_millis()));
        on((&site, kind), time, Pair::print).await?;
    }
    Ok(())
}

#[allow(clippy::disallowed_methods, reason = "the benchmark's one setting")]
fn postgres() -> Option<String> {
    std::env::var("BENCH_POSTGRES").ok().filter(|url| !url.is_empty())
}

/// A page's rates beside those of the plain handler: medians of the rounds, and the ratio of each pair of rounds.
pub(crate) struct Pair {
    /// Database, method and page.
    pub(crate) name: String,
    /// Of the plain handler, requests a second.
    pub(crate) plain: f64,
    /// Of the portal, requests a second.
    pub(crate) ours: f64,
    /// Sorted.
    pub(crate) ratios: Vec<f64>,
    /// How long the page is.
    bytes: usize,
}

impl Pair {
    fn print(&self) {
        say(&format!(
            "{:<33} | {:>8.0} | {:>8.0} | {:>5.1} % ({:.1} … {:.1}), {} bytes",
            self.name,
            self.plain,
            self.ours,
            100.0 * middle(&self.ratios),
            100.0 * self.ratios.first().copied().unwrap_or_default(),
            100.0 * self.ratios.last().copied().unwrap_or_default(),
            self.bytes
        ));
    }
}

/// All pages on one database, each handed on as soon as it is measured.
pub(crate) async fn on((site, kind): (&Site, &str), time: Duration, each: impl Fn(&Pair)) -> Result<(), Fault> {
    for (name, path) in
        [("home", "/ar"), ("life event", "/ar/life-events/having-a-baby"), ("service", "/ar/services/child-allowance")]
    {
        let shots = vec![Shot::new(&site.address, path, "", None); CONNECTIONS];
        each(&pair(&format!("{kind}: GET {name}"), site, (path, ""), &shots, time).await?);
    }
    let mut visitors = Vec::new();
    for _ in 0..CONNECTIONS {
        visitors.push(Visitor::at(site, "child-name").await?);
    }
    let Some(first) = visitors.first() else { return Ok(()) };
    for (name, page) in [("question", "child-name"), ("known facts", "known-population")] {
        let path = |visitor: &Visitor| visitor.path.replace("child-name", page);
        let shots: Vec<Shot> = visitors.iter().map(|v| Shot::new(&site.address, &path(v), &v.cookie, None)).collect();
        each(&pair(&format!("{kind}: GET {name}"), site, (&path(first), &first.cookie), &shots, time).await?);
    }
    let shots: Vec<Shot> = visitors
        .iter()
        .map(|v| v.forms.each_ref().map(|form| Shot::new(&site.address, &v.path, &v.cookie, Some(form))))
        .map(|[one, other]| one.and(other))
        .collect();
    each(&pair(&format!("{kind}: POST question"), site, (&first.path, &first.cookie), &shots, time).await?);
    Ok(())
}

/// Fires at the portal and at a plain handler with the same bytes, in turn.
async fn pair(
    name: &str,
    site: &Site,
    (path, cookie): (&str, &str),
    shots: &[Shot],
    time: Duration,
) -> Result<Pair, Fault> {
    let client = reqwest::Client::builder().no_proxy().build()?;
    let page =
        client.get(format!("http://{}{path}", site.address)).header("cookie", cookie).send().await?.bytes().await?;
    let plain = Site::plain(&page).await?;
    let posting = shots.first().and_then(|shot| shot.turns.first()).is_some_and(|turn| turn.status == 303);
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
    Ok(Pair {
        name: name.to_owned(),
        plain: middle(&sorted(rounds.iter().map(|round| round.0))),
        ours: middle(&sorted(rounds.iter().map(|round| round.1))),
        ratios,
        bytes: page.len(),
    })
}

pub(crate) fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut all: Vec<f64> = values.collect();
    all.sort_by(f64::total_cmp);
    all
}

pub(crate) fn middle(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
