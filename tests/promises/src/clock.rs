//! The machine's clock jumps forward and back by hours and by days under the portal: nothing breaks, nothing is lost,
//! and what was handed in meanwhile arrives.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::Fault;
use crate::country::{self, PEOPLE};
use crate::draft::Draft;
use crate::person::Person;
use crate::promise::{Line, Terms};
use crate::site::{Plan, Site};
use crate::walk::SERVICE;

/// By how much it jumps, as libfaketime writes it.
const JUMPS: [&str; 6] = ["+1h", "-1h", "+3d", "-3d", "+400d", "-400d"];
/// How long it stays wrong: the portal's worker looks for what is due every second.
const AT_A_TIME_OF_ITS_OWN: Duration = Duration::from_millis(2500);
/// How long what was handed in may take to its back office once the clock is right again.
const DELIVERED: Duration = Duration::from_secs(30);

/// What was seen.
#[derive(Default)]
struct Seen {
    jumps: u32,
    answers: u32,
    /// 500 and 503, and no answer.
    broken: u32,
    lost: u32,
    handed_in: Vec<String>,
    again: u32,
}

/// Jumps, and comes back each time.
pub(crate) async fn run(terms: &Terms) -> Result<Vec<Line>, Fault> {
    let mut site = Site::open(terms, Plan::default()).await?;
    let dial = site.folder().join("clock");
    turn(&dial, "+0")?;
    site.portal.environment = vec![
        ("LD_PRELOAD".to_owned(), library()?.to_string_lossy().into_owned()),
        ("FAKETIME_TIMESTAMP_FILE".to_owned(), dial.to_string_lossy().into_owned()),
        ("FAKETIME_NO_CACHE".to_owned(), "1".to_owned()),
        // A machine's monotonic clock does not jump.
        ("FAKETIME_DONT_FAKE_MONOTONIC".to_owned(), "1".to_owned()),
    ];
    site.portal.start().await?;
    let mut seen = Seen::default();
    for round in 0..terms.times((1, 1, 20)) {
        for (jump, id) in JUMPS.iter().zip(PEOPLE) {
            let person = Person::new(&site.portal.url, "en", id)?;
            one_jump(&site, &person, (&dial, jump), &format!("{round} {jump}"), &mut seen).await?;
        }
    }
    let missing = missing(&site, &seen.handed_in).await?;
    let figure = format!(
        "{} jumps by an hour, days and a year, forward and back: {} answers meanwhile, {} broken; {} drafts lost, {} times \
         signed in again; {} handed in before and after, {missing} of them not delivered within {} s",
        seen.jumps,
        seen.answers,
        seen.broken,
        seen.lost,
        seen.again,
        seen.handed_in.len(),
        DELIVERED.as_secs()
    );
    let holds = seen.broken == 0 && seen.lost == 0 && missing == 0;
    Ok(vec![Line::new("clock jumps", figure, holds)])
}

/// A draft and something handed in before the jump. The back office is away until the clock is right again, so that the
/// next attempt is put down by the wrong clock.
async fn one_jump(
    site: &Site,
    person: &Person,
    (dial, jump): (&Path, &str),
    mark: &str,
    seen: &mut Seen,
) -> Result<(), Fault> {
    seen.jumps += 1;
    person.sign_in_for("my", "/my").await?;
    let mut draft = Draft::begin(person, &format!("Road {mark}")).await?;
    let other = Draft::begin(person, &format!("Other Road {mark}")).await?;
    site.turn(SERVICE, "refused").await?;
    seen.handed_in.push(other.hand_in().await?);
    turn(dial, jump)?;
    for answer in [draft.save(&format!("Jumped Road {mark}")).await, draft.read().await, person.get("my").await] {
        seen.answers += 1;
        seen.broken += u32::from(!answer.is_ok_and(|page| !page.status.is_server_error()));
    }
    tokio::time::sleep(AT_A_TIME_OF_ITS_OWN).await;
    turn(dial, "+0")?;
    site.turn(SERVICE, "ok").await?;
    if !person.get("my").await?.url.path().ends_with("/my") {
        seen.again += 1;
        person.sign_in_for("my", "/my").await?;
    }
    seen.lost += u32::from(!draft.is_intact().await?);
    seen.handed_in.push(draft.hand_in().await?);
    Ok(())
}

/// How many references are at no back office in time.
async fn missing(site: &Site, handed_in: &[String]) -> Result<usize, Fault> {
    let begun = Instant::now();
    loop {
        let there: BTreeSet<String> = country::cases(site.folder())?.into_values().map(|case| case.reference).collect();
        let missing = handed_in.iter().filter(|reference| !there.contains(*reference)).count();
        if missing == 0 || begun.elapsed() > DELIVERED {
            return Ok(missing);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

fn turn(dial: &Path, to: &str) -> Result<(), Fault> {
    // Beside it and then in its place: whoever reads it meanwhile must not see half of it.
    let fresh = dial.with_extension("new");
    std::fs::write(&fresh, format!("{to}\n"))?;
    Ok(std::fs::rename(fresh, dial)?)
}

/// Debian's libfaketime.
fn library() -> Result<PathBuf, Fault> {
    let folders = std::fs::read_dir("/usr/lib")?.flatten().map(|folder| folder.path());
    let mut libraries = folders.map(|folder| folder.join("faketime/libfaketime.so.1"));
    libraries
        .find(|library| library.is_file())
        .ok_or_else(|| "libfaketime is missing (Debian package libfaketime)".into())
}
