//! The command line: serve, check, migrate, export, audit.

mod audit;

use audit::Audit;
use clap::{Parser, Subcommand};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use crate::content::Content;
use crate::settings::Settings;
use crate::{offer, portal};

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
    },
    /// Bring the database's schema up to date.
    Migrate,
    /// Write the catalogue as open data (CPSV-AP 3.2.0) to standard output.
    Export {
        /// ttl or jsonld.
        #[arg(long, default_value = "ttl", value_parser = ["ttl", "jsonld"])]
        format: String,
    },
    /// Verify the exchange log, write checkpoints of it, and show the key with which anybody can verify those.
    #[command(subcommand)]
    Audit(Audit),
}

/// Runs a command; what goes wrong is said on standard error, with what to do.
pub async fn run(arguments: Arguments, settings: Settings) -> ExitCode {
    let outcome = match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => serve(settings).await,
        Command::Check { folder } => check(folder.or_else(|| settings.content_dir.clone())),
        Command::Migrate => migrate(settings).await,
        Command::Export { format } => export(&settings, &format),
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
    if let Some(country) = &running.demo {
        tracing::info!("the demo country is on http://{}, its switches on {}", country.addr, country.switches_url);
    }
    told_to_stop().await;
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

fn check(folder: Option<PathBuf>) -> Result<(), String> {
    let content = Content::read(folder.as_deref())?;
    match offer::read(&content) {
        Ok(offer) => {
            let catalogue = &offer.catalogue;
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
            Ok(())
        }
        Err(findings) => {
            findings.iter().for_each(|finding| print(&finding.to_string()));
            Err(format!("{} findings: the portal would not start with this catalogue", findings.len()))
        }
    }
}

async fn migrate(settings: Settings) -> Result<(), String> {
    let (_, _, store) = portal::open(&settings).await.map_err(|error| error.to_string())?;
    store.migrate().await.map_err(|error| error.to_string())?;
    store.close().await;
    print("The schema is up to date.");
    Ok(())
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
