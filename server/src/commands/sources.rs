//! `shubbak sources check`: every source looked at once, as the portal would reach it.

use std::fmt::Write;

use super::print;
use crate::exchange::Checkup;
use crate::portal;
use crate::settings::Settings;

/// Prints how each source was found, with what to do about what does not fit.
///
/// # Errors
/// When anything does not fit, or the portal's own parts can't be opened.
pub(super) async fn check(settings: &Settings) -> Result<(), String> {
    let (_, offer, store) = portal::open(settings).await.map_err(|error| error.to_string())?;
    store.migrate().await.map_err(|error| error.to_string())?;
    let found = portal::check_up(settings, &offer, &store).await.map_err(|error| error.to_string());
    store.close().await;
    let found = found?;
    found.iter().for_each(|checkup| print(&line(checkup)));
    let findings: usize = found.iter().map(|checkup| checkup.findings.len()).sum();
    match findings {
        0 => {
            print(&format!("All {} sources are there, and as the catalogue says.", found.len()));
            Ok(())
        }
        _ => Err(format!("{findings} findings in {} sources", found.len())),
    }
}

fn line(checkup: &Checkup) -> String {
    let state = match &checkup.health {
        None => "no address",
        Some(Ok(_)) => "there",
        Some(Err(_)) => "not there",
    };
    let mut text = format!("{:<20} {:<9} {state}", checkup.source, checkup.kind);
    if let Some(Ok(health)) = &checkup.health
        && let Some(day) = health.as_of
    {
        let _ = write!(text, ", as of {day}");
    }
    for finding in &checkup.findings {
        let _ = write!(text, "\n    {finding}");
    }
    text
}
