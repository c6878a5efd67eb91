//! PostgreSQL is away for a while: honest pages, drafts intact, and the portal works again by itself.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::Fault;
use crate::country::PEOPLE;
use crate::draft::{Draft, dishonest};
use crate::page::Page;
use crate::person::Person;
use crate::postgres::Postgres;
use crate::promise::{Line, Terms};
use crate::site::{Plan, Site};

/// The languages in which people read.
const LANGUAGES: [&str; 3] = ["ar", "en", "fr"];
/// Within what time it works again once the database is back.
const BACK: Duration = Duration::from_secs(5);
/// How long anybody may wait for a page that says that it does not work.
const PATIENCE: Duration = Duration::from_secs(8);

/// What was answered while it was away.
#[derive(Default)]
pub(crate) struct Answers {
    /// Honest pages.
    pub(crate) honest: u32,
    /// Others, by what is wrong with them.
    pub(crate) others: BTreeMap<String, u32>,
    /// The longest time that anybody waited.
    pub(crate) slowest: Duration,
}

impl Answers {
    /// Notes an answer.
    pub(crate) fn note(&mut self, answer: Result<Page, Fault>, lang: &str, waited: Duration) -> Result<(), Fault> {
        self.slowest = self.slowest.max(waited);
        let wrong = match answer {
            Ok(page) => dishonest(&page, lang)?,
            Err(_) => Some("no answer".to_owned()),
        };
        match wrong {
            None => self.honest += 1,
            Some(what) => *self.others.entry(what).or_default() += 1,
        }
        Ok(())
    }

    /// In words, with what is wrong.
    pub(crate) fn said(&self) -> String {
        let others: Vec<String> = self.others.iter().map(|(what, times)| format!("{what} ({times})")).collect();
        let others = if others.is_empty() { "no others".to_owned() } else { others.join(", ") };
        format!("{} honest pages, {others}, slowest {:.1} s", self.honest, self.slowest.as_secs_f64())
    }
}

/// Takes the server away and gives it back.
pub(crate) async fn run(terms: &Terms) -> Result<Vec<Line>, Fault> {
    let plan = Plan { postgres: Some(Postgres::start().await?), ..Plan::default() };
    let mut site = Site::open(terms, plan).await?;
    site.portal.start().await?;
    let mut drafts = Vec::new();
    for (lang, id) in LANGUAGES.iter().zip(PEOPLE) {
        let person = Person::new(&site.portal.url, lang, id)?;
        person.sign_in_for("my", "/my").await?;
        drafts.push(Draft::begin(&person, "Before Road").await?);
    }
    let away = Duration::from_secs(terms.times((6, 10, 60)).into());
    let Some(postgres) = &mut site.postgres else { return Err("there is no PostgreSQL".into()) };
    postgres.kill().await?;
    let answers = ask_while_away(&mut drafts, away).await?;
    let since = Instant::now();
    postgres.spawn()?;
    postgres.ready(since).await?;
    let server_back = Instant::now();
    site.portal.ready(since).await?;
    let back = server_back.elapsed();
    let mut intact = 0;
    let mut saved = 0;
    for draft in &mut drafts {
        intact += u32::from(draft.is_intact().await?);
        saved += u32::from(draft.save("After Road").await?.next.is_some());
    }
    let all = u32::try_from(drafts.len())?;
    let figure = format!(
        "{} s away: {}; {intact} of {all} drafts intact, {saved} saved again, the portal back {:.2} s after the server",
        away.as_secs(),
        answers.said(),
        back.as_secs_f64()
    );
    let holds = answers.others.is_empty() && answers.honest > 0 && intact == all && saved == all;
    let in_time = back <= BACK && answers.slowest <= PATIENCE;
    Ok(vec![Line::new("database gone", figure, holds && in_time)])
}

/// Everybody reads, saves and looks at their own space as long as it is away.
async fn ask_while_away(drafts: &mut [Draft], away: Duration) -> Result<Answers, Fault> {
    let begun = Instant::now();
    let all = futures::future::try_join_all(drafts.iter_mut().map(|draft| one_asks(draft, begun + away))).await?;
    let mut answers = Answers::default();
    for one in all {
        answers.honest += one.honest;
        answers.slowest = answers.slowest.max(one.slowest);
        one.others.into_iter().for_each(|(what, times)| *answers.others.entry(what).or_default() += times);
    }
    Ok(answers)
}

async fn one_asks(draft: &mut Draft, until: Instant) -> Result<Answers, Fault> {
    let mut answers = Answers::default();
    let lang = draft.person.lang.clone();
    while Instant::now() < until {
        let asked = Instant::now();
        answers.note(draft.read().await, &lang, asked.elapsed())?;
        let asked = Instant::now();
        answers.note(draft.save("Meanwhile Road").await, &lang, asked.elapsed())?;
        let asked = Instant::now();
        let my = draft.person.url("my")?;
        answers.note(draft.person.once(&my).await, &lang, asked.elapsed())?;
    }
    Ok(answers)
}
