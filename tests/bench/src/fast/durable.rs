//! Submissions a second, each on the disk before it is acknowledged, beside a raw loop of the same SQL.
//!
//! The portal's side is the whole request over HTTP: the session is read, rules and criteria are decided anew, the
//! submission is worded in every language and sealed, and one transaction is committed. Drafts are prepared beforehand;
//! only the POST that hands in is timed. The raw side runs that transaction's statements with values that are ready, on
//! a database of its own beside the portal's (`raw`); that they are the portal's statements is proven in the same run
//! from PostgreSQL's own log (`statements`). Calling `Store::submit` in a loop would have been less honest: sealing and
//! encoding would have counted on both sides.
//!
//! While it is measured against what is asked, the back office does not answer: what it would receive waits in the
//! outbox, as the raw loop's rows do. A second line has it take and decide everything meanwhile, which costs about six
//! more transactions a submission, in the same portal, on the same cores.

use std::time::Duration;

use super::Terms;
use super::copies::Applicant;
use super::figure::{Asked, Figure};
use super::people::SERVICE;
use super::raw::Raw;
use super::statements;
use super::world::World;
use crate::Fault;
use crate::load::send;
use crate::postgres::Postgres;
use crate::report::{middle, sorted};

/// How many people hand in side by side.
const AT_ONCE: usize = 16;
/// How many rounds each side gets, in turn.
const ROUNDS: usize = 5;
/// By how many bytes sealing makes something longer: nonce and tag.
const SEAL: usize = 28;
/// The least share of the raw loop.
const LEAST: f64 = 0.5;

/// Measures on both databases.
pub(super) async fn measure(terms: &Terms) -> Result<Vec<Figure>, Fault> {
    // fsync, full page writes and synchronous commit are on.
    let postgres = Postgres::start().await?;
    let mut figures = on(terms, "SQLite", None).await?;
    let databases = (postgres.database("durable").await?, postgres.database("raw").await?);
    figures.extend(on(terms, "PostgreSQL", Some(databases)).await?);
    Ok(figures)
}

async fn on(terms: &Terms, kind: &str, databases: Option<(String, String)>) -> Result<Vec<Figure>, Fault> {
    let (ours, raw) = databases.unzip();
    let world = World::open(&terms.binary, ours).await?;
    let store = world.store().await?;
    let applicants = Applicant::all(&store, &world.url(), AT_ONCE).await?;
    let first = applicants.first().ok_or("nobody applies")?;
    if let Some(url) = world.postgres() {
        let hand_in = async { first.somebody.hand_in().await.map(drop) };
        statements::prove(url, hand_in).await?;
    }
    let submission = serde_json::to_vec(&store.submission(first.somebody.hand_in().await?).await?)?;
    let raw = Raw::open(raw.as_deref(), submission.len() + SEAL).await?;
    let each = terms.pick(30, 200);
    let mut figures = Vec::new();
    for (mode, name, asked) in
        [("ok", "decided meanwhile", Asked::Nothing), ("black_hole", "durable", Asked::AtLeast(LEAST))]
    {
        world.turn(SERVICE, mode).await?;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let mut rounds = Vec::new();
        for round in 0..=ROUNDS {
            let base = raw.round(&first.template, each * AT_ONCE).await?;
            let mut shots = Vec::new();
            for applicant in &applicants {
                shots.push(applicant.submits(&store, each).await?);
            }
            let sent = send(&world.address, shots).await?.rate()?;
            if sent.wrong > 0 {
                return Err(format!("{} submissions were not acknowledged", sent.wrong).into());
            }
            // The first one warms both sides up.
            if round > 0 {
                rounds.push((base, sent.a_second));
            }
        }
        figures.push(figure(&format!("{kind}: submits, {name}"), &rounds, asked));
    }
    store.close().await;
    figures.reverse();
    Ok(figures)
}

fn figure(name: &str, rounds: &[(f64, f64)], asked: Asked) -> Figure {
    let median = |values: Vec<f64>| middle(&sorted(values.into_iter()));
    let base = median(rounds.iter().map(|round| round.0).collect());
    let ours = median(rounds.iter().map(|round| round.1).collect());
    let ratio = median(rounds.iter().map(|(base, ours)| ours / base).collect());
    Figure::new(name, format!("{ours:.0}/s"), format!("raw loop {base:.0}/s")).ratio(ratio, asked)
}
