//! The disk under SQLite is full for a while: saves are refused honestly, drafts can be read, and all goes on by itself.

use std::time::{Duration, Instant};

use crate::Fault;
use crate::country::PEOPLE;
use crate::crash::explained;
use crate::crowd::Crowd;
use crate::database_gone::Answers;
use crate::draft::Draft;
use crate::person::Person;
use crate::power::Mounted;
use crate::promise::{Line, Terms};
use crate::site::{Plan, Site};

/// How many people apply meanwhile.
const CROWD: usize = 4;
/// How long they apply before and after.
const WELL: Duration = Duration::from_secs(2);
/// Within what time a save is refused, once the disk takes nothing more.
const FILLS_WITHIN: Duration = Duration::from_secs(90);
/// Within what time saves are taken again.
const BACK: Duration = Duration::from_secs(5);

/// Fills the disk and makes room again.
pub(crate) async fn run(terms: &Terms) -> Result<Vec<Line>, Fault> {
    let mounted = Mounted::new().map_err(|why| format!("a file system can't be mounted (fuse3): {why}"))?;
    let data = Some(mounted.folder().to_owned());
    let mut site = Site::open(terms, Plan { data, ..Plan::default() }).await?;
    site.portal.start().await?;
    let mut crowd = Crowd::start(&site, CROWD, terms.seed).await?;
    let mut drafts = Vec::new();
    for (lang, id) in ["ar", "en", "fr"].iter().zip(PEOPLE.iter().skip(CROWD)) {
        let person = Person::new(&site.portal.url, lang, id)?;
        person.sign_in_for("my", "/my").await?;
        drafts.push(Draft::begin(&person, "Before Road").await?);
    }
    tokio::time::sleep(WELL).await;
    {
        let mut disk = mounted.shared.disk();
        disk.room = Some(disk.used());
    }
    let full_for = Duration::from_secs(terms.times((4, 8, 60)).into());
    let (answers, read, asked) = ask_while_full(&mut drafts, full_for).await?;
    let refused = {
        let mut disk = mounted.shared.disk();
        disk.room = None;
        disk.refused
    };
    let back = until_saved(&mut drafts).await?;
    tokio::time::sleep(WELL).await;
    crowd.rest().await;
    crowd.reckon(&site).await?;
    let mut intact = 0;
    for draft in &drafts {
        intact += usize::from(draft.is_intact().await?);
    }
    let counts = crowd.ledger.counts();
    let figure = format!(
        "{} s full, {refused} writes refused by the disk: {}; {read} of {asked} drafts could be read meanwhile, {intact} of {} intact, \
         saved again {:.2} s after there was room; others meanwhile: {} saves acknowledged, {} lost, {} doubled, {} odd answers",
        full_for.as_secs(),
        answers.said(),
        drafts.len(),
        back.as_secs_f64(),
        counts.saves,
        counts.lost,
        counts.doubled,
        counts.odd
    );
    let kept = counts.lost == 0 && counts.doubled == 0 && counts.odd == 0 && intact == drafts.len();
    let holds = kept && read == asked && answers.others.is_empty() && answers.honest > 0 && refused > 0;
    let lines = vec![Line::new("disk full, under SQLite", figure, holds && back <= BACK)];
    site.portal.kill().await?;
    Ok(explained(lines, &crowd.ledger, site))
}

/// Everybody saves and reads, for a while after the first save was refused: until then SQLite writes over what it has.
/// A save for which there happened to be room is no matter; one that is refused has to be refused honestly. Also how
/// many drafts could be read, of how many.
async fn ask_while_full(drafts: &mut [Draft], full_for: Duration) -> Result<(Answers, u32, u32), Fault> {
    let (mut answers, mut read, mut asked) = (Answers::default(), 0, 0);
    let (begun, mut first) = (Instant::now(), None);
    while first.map_or(begun.elapsed() < FILLS_WITHIN, |first: Instant| first.elapsed() < full_for) {
        for draft in drafts.iter_mut() {
            let lang = draft.person.lang.clone();
            let since = Instant::now();
            let answer = draft.save("Meanwhile Road").await;
            if !answer.as_ref().is_ok_and(|page| page.next.is_some()) {
                first.get_or_insert(since);
                answers.note(answer, &lang, since.elapsed())?;
            }
            asked += 1;
            read += u32::from(draft.is_intact().await?);
        }
    }
    Ok((answers, read, asked))
}

/// How long it takes until everybody can save again.
async fn until_saved(drafts: &mut [Draft]) -> Result<Duration, Fault> {
    let since = Instant::now();
    for draft in drafts.iter_mut() {
        while draft.save("After Road").await?.next.is_none() {
            if since.elapsed() > BACK * 4 {
                return Ok(since.elapsed());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    Ok(since.elapsed())
}
