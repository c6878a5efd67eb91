//! Portals change under load behind haproxy: each is replaced in turn, or killed once a second, and nobody notices.
//!
//! Real haproxy, with the configuration that `docs/haproxy.cfg` gives to operators; real PostgreSQL; no stickiness.
//! Whoever used a connection before and is cut off on it without a byte of an answer sends the same again, as browsers do:
//! haproxy counts on it where a portal that dies resets a connection. It is counted. What can't be hidden from anybody: an
//! answer that breaks off in the middle, and the way back from the eID through a portal that is killed in that very moment,
//! since a code of the eID counts once.

mod members;
mod proxy;

use std::time::{Duration, Instant};

use crate::Fault;
use crate::crowd::Crowd;
use crate::ledger::Counts;
use crate::portal::free_port;
use crate::postgres::Postgres;
use crate::promise::{Line, Terms};
use crate::site::{Plan, Site};
use members::Members;
pub(crate) use proxy::Proxy;

/// How many people apply at the same time.
const PEOPLE: usize = 8;
/// How long the crowd is at work before something happens to a portal, and after.
const CALM: Duration = Duration::from_secs(2);

/// Both: a rolling restart of two, and kills of one of four.
pub(crate) async fn run(terms: &Terms) -> Result<Vec<Line>, Fault> {
    Ok(vec![rolling(terms).await?, killing(terms).await?])
}

/// What stands behind an address, and a crowd before it.
struct Stage {
    site: Site,
    members: Members,
    proxy: Proxy,
    crowd: Crowd,
}

impl Stage {
    async fn open(terms: &Terms, count: usize) -> Result<Self, Fault> {
        let port = free_port()?;
        let url = format!("http://127.0.0.1:{port}");
        let plan = Plan { postgres: Some(Postgres::start().await?), ..Plan::default() };
        // The portal of this site is never started: its settings are those of all members.
        let site = Site::open_at(terms, plan, url, None).await?;
        let members = Members::start(terms, site.folder(), count).await?;
        let proxy = Proxy::start(site.folder(), port, &members.addresses()).await?;
        proxy.ready(count).await?;
        let crowd = Crowd::start(&site, PEOPLE, terms.seed).await?;
        tokio::time::sleep(CALM).await;
        Ok(Self { site, members, proxy, crowd })
    }

    /// The line, once everybody has stopped and everything was looked at.
    /// Several portals of a debug build that start on few processors leave each other little room: what they turn away for
    /// that is counted, and only a release build is held to it.
    async fn line(mut self, what: &str, done: String, terms: &Terms) -> Result<Line, Fault> {
        tokio::time::sleep(CALM).await;
        self.crowd.rest().await;
        let retried = self.proxy.retried().await?;
        self.crowd.reckon(&self.site).await?;
        let Counts { saves, submits, unanswered, turned_away, sent_again, lost, doubled, odd } =
            self.crowd.ledger.counts();
        let mut figure = format!(
            "{done}; {saves} saves and {submits} submissions acknowledged; sent again: {retried} requests by haproxy, \
             {sent_again} by browsers; {unanswered} errors seen, {turned_away} told to come again, {lost} lost, {doubled} \
             doubled, {odd} odd answers"
        );
        let errors = unanswered + if terms.is_release() { turned_away } else { 0 };
        let holds = errors == 0 && lost == 0 && doubled == 0 && odd == 0 && submits > 0;
        if !holds {
            figure = format!("{figure}\n    {}\n   ", self.crowd.ledger.findings().join("\n    "));
        }
        Ok(Line::new(what, figure, holds))
    }
}

/// Two portals, each replaced in turn, again and again.
async fn rolling(terms: &Terms) -> Result<Line, Fault> {
    let mut stage = Stage::open(terms, 2).await?;
    let times = terms.times((2, 6, 200));
    let begun = Instant::now();
    for time in 0..times {
        let place = usize::try_from(time)? % 2;
        stage.members.replace(place).await?;
        stage.proxy.ready(2).await?;
    }
    let done = format!("{times} restarts in {} s", begun.elapsed().as_secs());
    stage.line("change, a rolling restart of two portals", done, terms).await
}

/// Four portals, of which one is killed each second. Where a start takes longer than that, no kill leaves fewer than two.
async fn killing(terms: &Terms) -> Result<Line, Fault> {
    let mut stage = Stage::open(terms, 4).await?;
    let times = terms.times((6, 20, 600));
    let begun = Instant::now();
    for time in 0..times {
        let second = Instant::now();
        stage.proxy.ready(3).await?;
        stage.members.kill(usize::try_from(time)? % 4).await?;
        tokio::time::sleep(Duration::from_secs(1).saturating_sub(second.elapsed())).await;
    }
    stage.proxy.ready(4).await?;
    let done = format!("{times} kills in {} s", begun.elapsed().as_secs());
    stage.line("change, one of four portals killed again and again", done, terms).await
}
