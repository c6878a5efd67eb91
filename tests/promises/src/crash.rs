//! The portal is killed under load, again and again, and PostgreSQL under it: nothing acknowledged is lost or doubled.

use rand::Rng;
use std::time::{Duration, Instant};

use crate::Fault;
use crate::crowd::Crowd;
use crate::ledger::{Counts, Ledger};
use crate::postgres::Postgres;
use crate::promise::{Line, Terms};
use crate::site::{Plan, Site, chance};

/// How many people apply at the same time.
const PEOPLE: usize = 8;
/// Within what time the portal is back after a kill.
const PORTAL_BACK: Duration = Duration::from_secs(1);
/// Within what time the portal answers again after PostgreSQL was killed.
const POSTGRES_BACK: Duration = Duration::from_secs(5);

/// On SQLite.
pub(crate) async fn sqlite(terms: &Terms) -> Result<Vec<Line>, Fault> {
    let mut site = Site::open(terms, Plan::default()).await?;
    site.portal.start().await?;
    let mut crowd = Crowd::start(&site, PEOPLE, terms.seed).await?;
    let backs = kill_portal(&mut site, terms, terms.times((12, 200, 10_000))).await?;
    crowd.rest().await;
    crowd.reckon(&site).await?;
    let lines = vec![
        kept("crash, the portal on SQLite", backs.len(), &crowd.ledger),
        back("crash, the portal on SQLite, back", &backs, PORTAL_BACK, terms),
    ];
    Ok(explained(lines, &crowd.ledger, site))
}

/// On PostgreSQL: first the portal is killed, then the server.
pub(crate) async fn postgres(terms: &Terms) -> Result<Vec<Line>, Fault> {
    let plan = Plan { postgres: Some(Postgres::start().await?), ..Plan::default() };
    let mut site = Site::open(terms, plan).await?;
    site.portal.start().await?;
    let mut crowd = Crowd::start(&site, PEOPLE, terms.seed).await?;
    let portal_backs = kill_portal(&mut site, terms, terms.times((12, 200, 10_000))).await?;
    let server_backs = kill_postgres(&mut site, terms, terms.times((3, 20, 1_000))).await?;
    crowd.rest().await;
    crowd.reckon(&site).await?;
    let all = portal_backs.len() + server_backs.len();
    let lines = vec![
        kept("crash, the portal on PostgreSQL and PostgreSQL itself", all, &crowd.ledger),
        back("crash, the portal on PostgreSQL, back", &portal_backs, PORTAL_BACK, terms),
        back("crash, PostgreSQL itself, the portal back", &server_backs, POSTGRES_BACK, terms),
    ];
    Ok(explained(lines, &crowd.ledger, site))
}

/// Kills the portal at random moments, one in ten while it starts: how long it was away each time.
async fn kill_portal(site: &mut Site, terms: &Terms, times: u32) -> Result<Vec<Duration>, Fault> {
    let mut chance = chance(terms.seed, "kills of the portal");
    let mut backs = Vec::new();
    for _ in 0..times {
        tokio::time::sleep(Duration::from_millis(chance.random_range(20..350))).await;
        let mut since = Instant::now();
        site.portal.kill().await?;
        site.portal.spawn()?;
        if chance.random_ratio(1, 10) {
            tokio::time::sleep(Duration::from_millis(chance.random_range(1..300))).await;
            since = Instant::now();
            site.portal.kill().await?;
            site.portal.spawn()?;
        }
        backs.push(site.portal.ready(since).await?);
    }
    Ok(backs)
}

/// Kills the postmaster at random moments: how long the portal could not answer each time.
async fn kill_postgres(site: &mut Site, terms: &Terms, times: u32) -> Result<Vec<Duration>, Fault> {
    let mut chance = chance(terms.seed, "kills of PostgreSQL");
    let mut backs = Vec::new();
    for _ in 0..times {
        tokio::time::sleep(Duration::from_millis(chance.random_range(100..800))).await;
        let since = Instant::now();
        let Some(postgres) = &mut site.postgres else { return Err("there is no PostgreSQL".into()) };
        postgres.kill().await?;
        postgres.spawn()?;
        postgres.ready(since).await?;
        backs.push(site.portal.ready(since).await?);
    }
    Ok(backs)
}

/// The line about what was kept.
fn kept(what: &str, times: usize, ledger: &Ledger) -> Line {
    let Counts { saves, submits, unanswered, turned_away, sent_again, lost, doubled, odd } = ledger.counts();
    let unanswered = unanswered + sent_again;
    let figure = format!(
        "{times} kills, {saves} saves and {submits} submissions acknowledged, {unanswered} requests without answer, \
         {turned_away} told to come again; \
         {lost} lost, {doubled} doubled, {odd} odd answers"
    );
    Line::new(what, figure, lost == 0 && doubled == 0 && odd == 0 && submits > 0)
}

/// The line about how soon it was back: 99 in a hundred within the limit. Only release builds are held to it.
fn back(what: &str, backs: &[Duration], limit: Duration, terms: &Terms) -> Line {
    let mut sorted = backs.to_vec();
    sorted.sort();
    let at = |percent: usize| sorted.get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1)));
    let seconds = |time: Option<&Duration>| time.map_or(f64::NAN, Duration::as_secs_f64);
    let judged = if terms.is_release() { "" } else { " (a debug build: not held to it)" };
    let figure = format!(
        "median {:.2} s, 99 in a hundred within {:.2} s, worst {:.2} s, wanted {} s{judged}",
        seconds(at(50)),
        seconds(at(99)),
        seconds(sorted.last()),
        limit.as_secs()
    );
    let within = at(99).is_some_and(|time| *time <= limit);
    Line::new(what, figure, within || !terms.is_release())
}

/// Where something does not hold: what was found, and where the portal's log lies.
pub(crate) fn explained(mut lines: Vec<Line>, ledger: &Ledger, site: Site) -> Vec<Line> {
    if lines.iter().all(|line| line.holds) {
        return lines;
    }
    let findings = ledger.findings().join("\n    ");
    let folder = site.keep();
    if let Some(line) = lines.first_mut() {
        line.figure = format!("{}\n    {findings}\n    kept: {}\n   ", line.figure, folder.display());
    }
    lines
}
