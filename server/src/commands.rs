//! The command line: what `shubbak` can be asked to do, one module a command.

mod audit;
mod backup;
mod hub;
mod keys;
mod kiosk;
mod layers;
mod people;
mod queue;
mod readability;
mod rights;
mod sources;

use app::texts::Missing;
use audit::Audit;
use clap::{Parser, Subcommand};
use rights::Rights;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use crate::clock::Clock;
use crate::content::Content;
use crate::settings::Settings;
use crate::storage::NativeSummary;
use crate::{offer, portal, register};

/// Shubbak: a government's single window. Without a command it serves the portal.
#[derive(Debug, Parser)]
#[command(
    name = "shubbak",
    version,
    about,
    after_help = "Settings: shubbak.toml in this folder, and SHUBBAK_… variables over it."
)]
pub struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the portal (and, unless SHUBBAK_DEMO=off, the demo country beside it).
    Serve,
    /// Check the catalogue and the texts; print every finding with file, line and mend.
    Check {
        /// The folder with catalogue and locales; the copy in the binary when left out.
        folder: Option<PathBuf>,
        /// Explain what a service, or each of them, has and lacks at the four interoperability layers.
        #[arg(long, value_name = "SERVICE", num_args = 0..=1, default_missing_value = "")]
        layers: Option<String>,
        /// Name every text that is hard to read, with what to do about it.
        #[arg(long)]
        readability: bool,
    },
    /// Bring the database's schema up to date.
    Migrate,
    /// Read who may ask which register for what, and how that came to be.
    #[command(subcommand)]
    Rights(Rights),
    /// Keep a register of the kind `native`: the portal's own, for an authority that has none.
    Register {
        #[command(subcommand)]
        task: RegisterTask,
    },
    /// Look at the registers: address, reach, contract, mapping, age; and take them out of use.
    Sources {
        #[command(subcommand)]
        task: SourcesTask,
    },
    /// Write the catalogue as open data (CPSV-AP 3.2.0) to standard output.
    Export {
        /// ttl or jsonld.
        #[arg(long, default_value = "ttl", value_parser = ["ttl", "jsonld"])]
        format: String,
    },
    /// What the portal does on its own account: the directory, reminders, entitlements.
    Hub {
        #[command(subcommand)]
        task: hub::HubTask,
    },
    /// The queues of service centres.
    Queue {
        #[command(subcommand)]
        task: queue::QueueTask,
    },
    /// Devices for everybody in service centres.
    Kiosk {
        #[command(subcommand)]
        task: kiosk::KioskTask,
    },
    /// The keys under which everything about people is sealed.
    Keys {
        #[command(subcommand)]
        task: keys::KeysTask,
    },
    /// People of whom the portal knows.
    People {
        #[command(subcommand)]
        task: people::PeopleTask,
    },
    /// Copy SQLite into a file, or into a folder under a name with the time, while the portal runs. Key files are not in it.
    Backup {
        /// The file, which must not be there, or the folder.
        to: PathBuf,
    },
    /// Put a backup back. The portal must not be running.
    Restore(backup::RestoreTask),
    /// Verify the exchange log, write checkpoints of it, and show the key with which anybody can verify those.
    #[command(subcommand)]
    Audit(Audit),
}

#[derive(Debug, Subcommand)]
enum SourcesTask {
    /// Look at every hub and source once, and say what does not fit; ends with 0 only when all do.
    Check,
    /// Show which source holds what on which days, and what was taken out of use, as the exchange goes by it.
    List,
    /// Take a source, or one fact of it, out of use from a day on; running portals go by it within a second.
    Retire {
        /// The source's id.
        source: String,
        /// The first day on which it is not asked any more, as 2026-11-21.
        #[arg(long)]
        from: jiff::civil::Date,
        #[command(flatten)]
        on: sources::On,
    },
    /// Let a source, or one fact of it, be asked again.
    Restore {
        /// The source's id.
        source: String,
        #[command(flatten)]
        on: sources::On,
    },
}

#[derive(Debug, Subcommand)]
enum RegisterTask {
    /// Take records over from a CSV file, all or none; those that it does not name stay.
    Import {
        /// The register's id in catalogue/sources.toml.
        source: String,
        /// UTF-8 with a header: the subject's id (such as national_id), attributes, and as_of where days differ.
        file: PathBuf,
        /// The day up to which the records are right, as 2026-11-21; today when left out.
        #[arg(long)]
        as_of: Option<jiff::civil::Date>,
        /// Who imports them, for the history.
        #[arg(long, default_value = register::BY_COMMAND)]
        by: String,
    },
    /// Show a register in figures, without personal data.
    Show {
        /// The register's id in catalogue/sources.toml.
        source: String,
    },
}

/// Runs a command; what goes wrong is said on standard error, with what to do.
pub async fn run(arguments: Arguments, settings: Settings) -> ExitCode {
    let outcome = match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => serve(settings).await,
        Command::Check { folder, layers, readability } => check(folder, (layers.as_deref(), readability), &settings),
        Command::Rights(task) => rights::run(task, &settings).await,
        Command::Migrate => migrate(settings).await,
        Command::Register { task } => register(settings, task).await,
        Command::Sources { task } => match task {
            SourcesTask::Check => sources::check(&settings).await,
            SourcesTask::List => sources::list(&settings).await,
            SourcesTask::Retire { source, from, on } => sources::decide(&settings, (&source, Some(from)), &on).await,
            SourcesTask::Restore { source, on } => sources::decide(&settings, (&source, None), &on).await,
        },
        Command::Export { format } => export(&settings, &format),
        Command::Hub { task } => hub::run(task, &settings).await,
        Command::Kiosk { task } => kiosk::run(task, &settings).await,
        Command::Queue { task } => queue::run(task, &settings).await,
        Command::Keys { task } => keys::run(task, &settings).await,
        Command::People { task } => people::run(task, &settings).await,
        Command::Backup { to } => backup::backup(&to, &settings).await,
        Command::Restore(task) => backup::restore(task, &settings).await,
        Command::Audit(command) => audit::run(command, &settings).await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(&format!("shubbak: {why}"));
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::print_stderr, reason = "a command speaks to whoever called it")]
fn say(text: &str) {
    eprintln!("{text}");
}

/// A command's result. Whoever reads it may close the pipe early.
fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

async fn serve(settings: Settings) -> Result<(), String> {
    let started = Instant::now();
    let running = portal::start(settings).await.map_err(|error| error.to_string())?;
    tracing::info!(ms = started.elapsed().as_millis(), "ready on http://{}", running.addr);
    if let Some(address) = running.metrics_addr {
        tracing::info!("figures on http://{address}/metrics");
    }
    if let Some(country) = &running.demo {
        tracing::info!("the demo country is on http://{}, its switches on {}", country.addr, country.switches_url);
    }
    told_to_stop().await;
    tracing::info!("leaving: not ready any more");
    running.leave().await;
    tracing::info!("stopping: requests under way finish first");
    running.stop().await;
    Ok(())
}

/// Ends when the process is asked to, by SIGINT or SIGTERM.
async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = terminate.recv() => {}, _ = tokio::signal::ctrl_c() => {} }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

fn check(folder: Option<PathBuf>, (explain, reading): (Option<&str>, bool), settings: &Settings) -> Result<(), String> {
    let folder = folder.or_else(|| settings.content_dir.clone());
    let content = Content::read(folder.as_deref())?;
    match offer::examine(&content) {
        Ok((offer, hard)) => {
            let catalogue = &offer.catalogue;
            let day = Clock::system(offer.zone.clone()).today();
            if let Some(service) = explain {
                let only = Some(service).filter(|id| !id.is_empty());
                print(&layers::explain(catalogue, settings, (only, day))?);
                return Ok(());
            }
            if reading {
                hard.iter().for_each(|finding| print(&finding.to_string()));
                print(&readability::measures(&catalogue.readability, &hard));
                return Ok(());
            }
            let languages: Vec<&str> = offer.texts.ids().collect();
            print(&format!(
                "The catalogue passes: {} services, {} life events, {} concepts, {} sources, {} authorisations, in {}.",
                catalogue.services.len(),
                catalogue.life_events.len(),
                catalogue.concepts.len(),
                catalogue.sources.len(),
                catalogue.authorisations.len(),
                languages.join(" and ")
            ));
            untranslated(&offer.missing).iter().for_each(|line| print(line));
            let incomplete = layers::incomplete(catalogue, settings, day);
            if incomplete > 0 {
                print(&format!("{incomplete} services lack something at a layer: shubbak check --layers says what."));
            }
            if !hard.is_empty() {
                print(&format!("{} remarks on how texts read: shubbak check --readability tells them.", hard.len()));
            }
            Ok(())
        }
        Err(findings) => {
            findings.iter().for_each(|finding| print(&finding.to_string()));
            Err(format!("{} findings: the portal would not start with this catalogue", findings.len()))
        }
    }
}

/// What languages lack that need not be complete: file by file, for those who translate.
fn untranslated(missing: &[Missing]) -> Vec<String> {
    let mut lines = Vec::new();
    for of_one in missing.chunk_by(|one, other| one.language == other.language) {
        let lacks: usize = of_one.iter().map(|one| one.messages).sum();
        let language = of_one.first().map_or("", |one| one.language.as_str());
        lines.push(format!("{language} is not complete: {lacks} messages are shown in another language."));
        let line = |one: &Missing| format!("  {}/{}: {} of {} missing", one.language, one.file, one.messages, one.of);
        lines.extend(of_one.iter().map(line));
    }
    lines
}

async fn migrate(settings: Settings) -> Result<(), String> {
    let (_, _, store) = portal::open(&settings).await.map_err(|error| error.to_string())?;
    store.migrate().await.map_err(|error| error.to_string())?;
    store.close().await;
    print("The schema is up to date.");
    Ok(())
}

async fn register(settings: Settings, task: RegisterTask) -> Result<(), String> {
    let (_, offer, store) = portal::open(&settings).await.map_err(|error| error.to_string())?;
    store.migrate().await.map_err(|error| error.to_string())?;
    let said = match &task {
        RegisterTask::Import { source, file, as_of, by } => {
            let clock = Clock::system(offer.zone.clone());
            let text = utf8(file)?;
            let import = register::Import { source, text: &text, as_of: *as_of, by, own: None };
            let done = register::import(&offer.catalogue, &store, &clock, import).await;
            done.map(|done| {
                let (added, changed, confirmed) = (done.added, done.changed, done.confirmed);
                format!(
                    "{source}: {added} added, {changed} changed, {confirmed} confirmed, {} as before.",
                    done.unchanged
                )
            })
        }
        RegisterTask::Show { source } => {
            register::show(&offer.catalogue, &store, source).await.map(|summary| figures(source, &summary))
        }
    };
    store.close().await;
    print(&said.map_err(|error| error.to_string())?);
    Ok(())
}

fn utf8(file: &Path) -> Result<String, String> {
    let name = file.display();
    let bytes = std::fs::read(file).map_err(|error| format!("{name}: {error}\n    mend: name a file that is there"))?;
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("{name}:{line}: the file is not UTF-8\n    mend: save it as UTF-8")
    })
}

fn figures(source: &str, summary: &NativeSummary) -> String {
    let mut lines = vec![format!("{source}: {} records", summary.records)];
    if let Some((oldest, newest)) = &summary.as_of {
        lines.push(format!("  as of {oldest} to {newest}"));
    }
    if let Some((at, by)) = &summary.last_change {
        lines.push(format!("  last change {at} by {by}"));
    }
    lines.extend(summary.changes.iter().map(|(kind, count)| format!("  {kind}: {count}")));
    lines.join("\n")
}

fn export(settings: &Settings, format: &str) -> Result<(), String> {
    let content = Content::read(settings.content_dir.as_deref())?;
    let offer = offer::read(&content).map_err(|findings| format!("{} findings: run shubbak check", findings.len()))?;
    let base = settings.public_url.clone().unwrap_or_else(|| format!("http://{}", settings.listen));
    let text = match format {
        "jsonld" => crate::open_data::json_ld(&offer.catalogue, offer.texts, &base),
        _ => crate::open_data::turtle(&offer.catalogue, offer.texts, &base),
    };
    print(&text);
    Ok(())
}
