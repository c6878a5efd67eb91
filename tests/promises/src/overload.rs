//! More people come than the portal can serve: those whom it lets in are served as on any full day, the others are told
//! at once, what anybody may read goes first and submissions last, and no draft is lost.
//!
//! The load is open: requests are sent at a rate, whatever becomes of those before. Where there are two processors the
//! portal has one for itself, in every phase, and this program with the demo country has the others; so what the load
//! costs to make is not taken from the portal. What is left is the honest cost of saying no.

mod handing_in;
mod load;
mod newcomers;

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;
use tokio::process::Command;

use crate::Fault;
use crate::country::PEOPLE;
use crate::draft::Draft;
use crate::person::Person;
use crate::promise::{Line, Terms};
use crate::site::{Plan, Site};
use handing_in::Ready;
use load::{Kind, Load, Phase};

/// How many drafts there are to look at and to save.
const DRAFTS: usize = 96;
/// How many are handed in while the portal is full.
const HANDED_IN: usize = 8;
/// How many requests of the measured peak come on a full day.
const FULL_DAY: f64 = 0.8;
/// What the portal must do of its best while it is full, and how much longer it may take for those it lets in.
const GOODPUT: f64 = 0.9;
const SLOWER: f64 = 2.0;
/// Within what time nine in ten of those who are turned away must know it.
const TOLD: Duration = Duration::from_millis(150);

/// Puts it to the test, on SQLite.
pub(crate) async fn run(terms: &Terms) -> Result<Vec<Line>, Fault> {
    let apart = Apart::new(terms).await?;
    let mut site = Site::open(&apart.terms(terms), Plan::default()).await?;
    let none = ["SEARCH", "FORM", "SIGN_IN", "SIGNED_IN", "TICKET"];
    site.portal.environment.extend(none.map(|rate| (format!("SHUBBAK_RATE_{rate}"), "off".to_owned())));
    site.portal.environment.push(("SHUBBAK_CONNECTIONS_OF_ONE".to_owned(), "0".to_owned()));
    site.portal.start().await?;
    let mut drafts = Vec::new();
    for id in PEOPLE {
        let person = Person::new(&site.portal.url, "en", id)?;
        person.sign_in_for("my", "/my").await?;
        for place in 0..DRAFTS.div_ceil(PEOPLE.len()) {
            drafts.push(Draft::begin(&person, &format!("Road {place}")).await?);
        }
    }
    let mut last = Vec::new();
    for draft in drafts.split_off(drafts.len() - HANDED_IN) {
        last.push(Ready::new(draft).await?);
    }
    let load = Load::new(drafts, terms.seed).await?;
    let lines = measured(terms, &site, &load, last).await;
    apart.undo().await?;
    lines
}

async fn measured(terms: &Terms, site: &Site, load: &Load, last: Vec<Ready>) -> Result<Vec<Line>, Fault> {
    let costs = load.costs().await?;
    let peak = load.closed(Duration::from_secs(8), None).await?;
    let best = peak.rate();
    let day = load.open((best * FULL_DAY, best * FULL_DAY), Duration::from_secs(10)).await?;
    let step = load.open((best * FULL_DAY, best * 16.0), Duration::from_secs(10)).await?;
    let long = Duration::from_secs(terms.times((8, 20, 300)).into());
    let (flood, newcomers, handed_in) = tokio::join!(
        load.open((best * 10.0, best * 10.0), long),
        newcomers::come(&site.portal.url),
        handing_in::during(last, long / 2)
    );
    let (flood, newcomers) = (flood?, newcomers?);
    let let_in = newcomers.let_in().await?;
    let intact = load.intact().await?;
    let mut lines = vec![Line::new(
        "overload, the measure",
        format!(
            "peak {best:.0} requests a second; on a full day ({FULL_DAY} of it) {:.0} a second, 99 in a hundred within \
             {:.0} ms{}",
            day.rate(),
            millis(day.served(99)),
            if terms.is_release() { "" } else { " (a debug build)" }
        ),
        day.refused_share(None) < 0.05,
    )];
    for (name, phase) in [("to 16 × within 10 s", &step), ("10 × all the time", &flood)] {
        lines.extend(judged(name, phase, (&peak, &day), &costs));
    }
    lines.push(Line::new(
        "overload, drafts",
        format!("{} of {} drafts as they were last acknowledged", intact.0, intact.1),
        intact.0 == intact.1,
    ));
    lines.push(Line::new(
        "overload, handing in",
        format!("{handed_in} of {HANDED_IN} handed in at the first try"),
        handed_in == HANDED_IN,
    ));
    lines.push(let_in);
    Ok(lines)
}

fn judged(name: &str, phase: &Phase, (peak, day): (&Phase, &Phase), costs: &[f64; Kind::ALL.len()]) -> Vec<Line> {
    let goodput = phase.work(costs) / peak.work(costs);
    let slower = millis(phase.served(99)) / millis(day.served(99)).max(1.0);
    let shares = Kind::ALL.map(|kind| format!("{} {:.0} %", kind.name(), 100.0 * phase.refused_share(Some(kind))));
    let ordered =
        Kind::ALL.windows(2).all(|two| phase.refused_share(Some(two[0])) + 0.02 >= phase.refused_share(Some(two[1])));
    vec![
        Line::new(
            format!("overload, {name}, goodput"),
            format!(
                "{:.0} a second sent of {:.0} planned, {:.0} served: {:.0} % of the work of the peak, wanted {:.0} %",
                phase.sent_rate(),
                phase.planned_rate(),
                phase.rate(),
                100.0 * goodput,
                100.0 * GOODPUT
            ),
            goodput >= GOODPUT,
        ),
        Line::new(
            format!("overload, {name}, those who were let in"),
            format!(
                "99 in a hundred within {:.0} ms, {slower:.1} × a full day, wanted {SLOWER} ×",
                millis(phase.served(99))
            ),
            slower <= SLOWER,
        ),
        Line::new(
            format!("overload, {name}, those who were not"),
            format!(
                "half within {:.0} ms, nine in ten within {:.0} ms; {} without Retry-After or a page in their language, \
                 {} without any answer",
                millis(phase.told(50)),
                millis(phase.told(90)),
                phase.dishonest,
                phase.unanswered
            ),
            phase.told(90) <= TOLD && phase.dishonest == 0 && phase.unanswered == 0,
        ),
        Line::new(format!("overload, {name}, who was turned away"), shares.join(", "), ordered),
    ]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The portal on a processor of its own.
struct Apart {
    folder: TempDir,
    processors: usize,
}

impl Apart {
    async fn new(terms: &Terms) -> Result<Self, Fault> {
        let apart = Self {
            folder: tempfile::Builder::new().prefix("shubbak-promises-").tempdir()?,
            processors: std::thread::available_parallelism().map_or(1, usize::from),
        };
        if apart.processors > 1 {
            let script = format!("#!/bin/sh\nexec /usr/bin/taskset -c 0 '{}' \"$@\"\n", terms.binary.display());
            let path = apart.binary();
            std::fs::write(&path, script)?;
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755))?;
            pin(&format!("1-{}", apart.processors - 1)).await?;
        }
        Ok(apart)
    }

    fn binary(&self) -> std::path::PathBuf {
        let folder: &Path = self.folder.path();
        folder.join("portal")
    }

    fn terms(&self, terms: &Terms) -> Terms {
        if self.processors < 2 { terms.clone() } else { Terms { binary: self.binary(), ..terms.clone() } }
    }

    async fn undo(self) -> Result<(), Fault> {
        if self.processors > 1 { pin(&format!("0-{}", self.processors - 1)).await } else { Ok(()) }
    }
}

/// Puts this process onto these processors.
async fn pin(processors: &str) -> Result<(), Fault> {
    let own = std::process::id().to_string();
    let mut command = Command::new("taskset");
    command.args(["-a", "-p", "-c", processors, &own]).stdout(std::process::Stdio::null());
    if command.status().await?.success() { Ok(()) } else { Err("taskset failed (Debian package util-linux)".into()) }
}
