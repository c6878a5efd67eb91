//! All figures about speed that the portal promises, each beside its baseline of the same run, in one table.

mod copies;
mod durable;
mod figure;
mod fill;
mod fill_sql;
mod grow;
mod latency;
mod memory;
mod mix;
mod pace;
mod pages;
mod people;
mod raw;
mod scans;
mod soak;
mod statements;
mod world;

use clap::Parser;
use futures::future::LocalBoxFuture;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::Fault;
use crate::report::say;
use figure::Figure;

/// Measures what is promised about speed, each figure beside its baseline. Without names: everything.
#[derive(Debug, Parser)]
#[command(name = "tests/bench/run fast")]
struct Arguments {
    /// Which parts: pages, durable, latency, grow, memory, soak.
    names: Vec<String>,
    /// Minutes: the form for every change. It is the one that is meant where nothing is said.
    #[arg(long, conflicts_with = "long")]
    short: bool,
    /// Hours: millions of people, and two hours of constant load.
    #[arg(long)]
    long: bool,
    /// `grow`: how many people there are in the small database and in the large one.
    #[arg(long, num_args = 2, value_names = ["SMALL", "LARGE"])]
    people: Option<Vec<u32>>,
    /// `soak`: for how many minutes.
    #[arg(long)]
    minutes: Option<u32>,
}

/// What a run goes by.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    /// The portal's binary.
    binary: PathBuf,
    /// True for the long form.
    long: bool,
    /// People in the small database and in the large one.
    people: (u32, u32),
    /// How long the constant load lasts.
    soak: Duration,
}

impl Terms {
    /// One thing for the short form, another for the long one.
    fn pick<T>(&self, short: T, long: T) -> T {
        if self.long { long } else { short }
    }

    /// True where the binary is a release build: only such a one is held to what is asked.
    fn is_judged(&self) -> bool {
        !self.binary.components().any(|part| part.as_os_str() == "debug")
    }
}

/// What came of a part, in time.
type Measured<'a> = LocalBoxFuture<'a, Result<Vec<Figure>, Fault>>;

/// A part of the table.
struct Part {
    name: &'static str,
    run: for<'a> fn(&'a Terms) -> Measured<'a>,
}

/// All of them, in order.
const ALL: &[Part] = &[
    Part { name: "pages", run: |terms| Box::pin(pages::measure(terms)) },
    Part { name: "durable", run: |terms| Box::pin(durable::measure(terms)) },
    Part { name: "latency", run: |terms| Box::pin(latency::measure(terms)) },
    Part { name: "grow", run: |terms| Box::pin(grow::measure(terms)) },
    Part { name: "memory", run: |terms| Box::pin(memory::measure(terms)) },
    Part { name: "soak", run: |terms| Box::pin(soak::measure(terms)) },
];

/// Measures and prints the table.
///
/// # Errors
/// When something could not be measured, or is not as asked.
pub(crate) async fn run(binary: &str, arguments: &[&str]) -> Result<(), Fault> {
    let arguments = Arguments::parse_from(std::iter::once("fast").chain(arguments.iter().copied()));
    if let Some(unknown) = arguments.names.iter().find(|name| ALL.iter().all(|part| part.name != name.as_str())) {
        return Err(format!("there is no part `{unknown}`").into());
    }
    let people = match arguments.people.as_deref() {
        Some([small, large]) => (*small, *large),
        _ if arguments.long => (50_000, 5_000_000),
        _ => (5_000, 50_000),
    };
    let minutes = arguments.minutes.unwrap_or(if arguments.long { 120 } else { 3 });
    let terms = Terms {
        binary: PathBuf::from(binary).canonicalize()?,
        long: arguments.long,
        people,
        soak: Duration::from_secs(u64::from(minutes) * 60),
    };
    say(&figure::header(std::thread::available_parallelism()?.get(), terms.long));
    let mut amiss = 0;
    for part in ALL {
        if !arguments.names.is_empty() && !arguments.names.iter().any(|name| name == part.name) {
            continue;
        }
        let begun = Instant::now();
        let figures = match (part.run)(&terms).await {
            Ok(figures) => figures,
            Err(why) => vec![Figure::not_run(part.name, &why)],
        };
        for figure in &figures {
            say(&figure.line(terms.is_judged()));
            amiss += usize::from(terms.is_judged() && !figure.holds());
        }
        say(&format!("  ({}: {} s)", part.name, begun.elapsed().as_secs()));
    }
    if amiss == 0 { Ok(()) } else { Err(format!("{amiss} figures are not as asked").into()) }
}
