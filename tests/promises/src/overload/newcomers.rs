//! People who want to begin something while the portal is full: they wait in line, and are let in.

use std::time::{Duration, Instant};

use crate::Fault;
use crate::country::PEOPLE;
use crate::page::Page;
use crate::person::Person;
use crate::promise::Line;
use crate::walk::SERVICE;

/// How many come.
const COME: usize = 10;
/// When they begin to come: by then the portal has been full for long enough that people wait in line.
const AFTER: Duration = Duration::from_secs(8);
/// Within what time after the rush everybody is let in.
const LET_IN: Duration = Duration::from_secs(60);

/// Who came, and what they were told.
pub(crate) struct Newcomers {
    waiting: Vec<Person>,
    at_once: usize,
    others: usize,
}

/// They come one after the other and want to begin.
pub(crate) async fn come(base: &str) -> Result<Newcomers, Fault> {
    tokio::time::sleep(AFTER).await;
    let (mut waiting, mut at_once, mut others) = (Vec::new(), 0, 0);
    for id in PEOPLE.iter().take(COME) {
        let person = Person::new(base, "en", id)?.patient();
        let page = begun(&person).await?;
        match page.url.path() {
            "/en/turn" => waiting.push(person),
            path if path.starts_with("/eid") => at_once += 1,
            _ => others += 1,
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    Ok(Newcomers { waiting, at_once, others })
}

async fn begun(person: &Person) -> Result<Page, Fault> {
    let page = person.get(&format!("services/{SERVICE}")).await?;
    person.submit(&page).await
}

impl Newcomers {
    /// After the rush: everybody is let in, those first who came first.
    pub(crate) async fn let_in(self) -> Result<Line, Fault> {
        let (begun, count) = (Instant::now(), self.waiting.len());
        let mut let_in: Vec<Option<Duration>> = vec![None; count];
        while let_in.iter().any(Option::is_none) && begun.elapsed() < LET_IN {
            for (person, at) in self.waiting.iter().zip(&mut let_in).filter(|(_, at)| at.is_none()) {
                let page = person.get("turn").await?;
                if page.status.is_success() {
                    *at = Some(begun.elapsed());
                }
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let all = let_in.iter().flatten().count();
        let in_order = let_in.windows(2).all(|two| two[0] <= two[1]);
        let figure = format!(
            "{COME} came: {count} waited in line, {} went through, {} were told to come again; of those in line {all} were \
             let in within {:.0} s, {}",
            self.at_once,
            self.others,
            let_in.iter().flatten().max().copied().unwrap_or_default().as_secs_f64(),
            if in_order { "in order" } else { "out of order" }
        );
        Ok(Line::new("overload, the waiting room", figure, all == count && in_order && self.others == 0))
    }
}
