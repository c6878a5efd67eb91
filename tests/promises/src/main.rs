//! Shows from outside, over HTTP and with real processes, that the portal keeps its promises: one line each.

mod change;
mod clock;
mod country;
mod crash;
mod crowd;
mod database_gone;
mod disk_full;
mod draft;
mod hostile_clients;
mod ledger;
mod one_effect;
mod overload;
mod page;
mod person;
mod portal;
mod postgres;
mod power;
mod promise;
mod site;
mod walk;

use clap::Parser;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use promise::{ALL, Length, Line, Promise, Terms};

/// Whatever went wrong, in words.
type Fault = Box<dyn std::error::Error + Send + Sync>;

/// Breaks things under a portal and says which promises hold. Without names: the short form of all.
#[derive(Debug, Parser)]
#[command(name = "promises")]
struct Arguments {
    /// Which promises; `--list` names them.
    names: Vec<String>,
    /// The quick form: minutes, also of a debug build, which is not held to times. Without names it leaves out what only
    /// a release build can show.
    #[arg(long, conflicts_with = "long")]
    quick: bool,
    /// The long form: hours.
    #[arg(long)]
    long: bool,
    /// The portal's binary. Default: `shubbak` beside this program.
    #[arg(long)]
    binary: Option<PathBuf>,
    /// The seed of everything that is left to chance; a run prints its own.
    #[arg(long)]
    seed: Option<u64>,
    /// How often something is broken, instead of what the form says.
    #[arg(long)]
    times: Option<u32>,
    /// Leaves the power cuts out where no file system can be mounted.
    #[arg(long)]
    without_power: bool,
    /// Names the promises.
    #[arg(long)]
    list: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.list {
        ALL.iter().for_each(|promise| say(&format!("{:16} {}", promise.name, promise.about)));
        return ExitCode::SUCCESS;
    }
    let chosen = match chosen(&arguments) {
        Ok(chosen) => chosen,
        Err(unknown) => {
            say(&format!("promises: there is no promise `{unknown}`; --list names them"));
            return ExitCode::FAILURE;
        }
    };
    let terms = match terms(&arguments) {
        Ok(terms) => terms,
        Err(why) => {
            say(&format!("promises: {why}"));
            return ExitCode::FAILURE;
        }
    };
    say(&format!("seed {}, {}", terms.seed, terms.binary.display()));
    let mut all_hold = true;
    for promise in chosen {
        // Whoever interrupts this leaves no process and no mounted folder behind.
        all_hold &= tokio::select! {
            held = keep(promise, &terms) => held,
            () = interrupted() => return ExitCode::FAILURE,
        };
    }
    if all_hold { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Ends when the process is asked to.
async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! { _ = terminate.recv() => {}, _ = tokio::signal::ctrl_c() => {} },
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}

fn chosen(arguments: &Arguments) -> Result<Vec<&'static Promise>, &String> {
    let names = &arguments.names;
    if names.is_empty() {
        return Ok(ALL.iter().filter(|promise| promise.quick || !arguments.quick).collect());
    }
    names.iter().map(|name| ALL.iter().find(|promise| promise.name == name.as_str()).ok_or(name)).collect()
}

fn terms(arguments: &Arguments) -> Result<Terms, Fault> {
    let binary = match &arguments.binary {
        Some(binary) => binary.clone(),
        None => std::env::current_exe()?.with_file_name("shubbak"),
    };
    let binary = binary.canonicalize().map_err(|error| format!("{}: {error}", binary.display()))?;
    Ok(Terms {
        binary,
        seed: arguments.seed.unwrap_or_else(rand::random),
        length: length(arguments),
        times: arguments.times,
        without_power: arguments.without_power,
    })
}

fn length(arguments: &Arguments) -> Length {
    match (arguments.quick, arguments.long) {
        (true, _) => Length::Quick,
        (_, true) => Length::Long,
        _ => Length::Short,
    }
}

/// Runs one promise and prints its lines.
async fn keep(promise: &Promise, terms: &Terms) -> bool {
    let begun = Instant::now();
    let lines = match (promise.run)(terms).await {
        Ok(lines) => lines,
        Err(why) => vec![Line { what: promise.name.to_owned(), figure: format!("not run: {why}"), holds: false }],
    };
    for line in &lines {
        let verdict = if line.holds { "holds" } else { "DOES NOT HOLD" };
        say(&format!("{}: {} – {verdict}", line.what, line.figure));
    }
    say(&format!("  ({}: {} s)", promise.name, begun.elapsed().as_secs()));
    lines.iter().all(|line| line.holds)
}

/// A line for whoever runs this. They may close the pipe early.
fn say(text: &str) {
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{text}");
    let _ = out.flush();
}
