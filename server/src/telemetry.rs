//! Logs: structured, to standard error, without personal data.

use tracing_subscriber::EnvFilter;

use crate::settings::Settings;

/// Starts logging as the settings say.
///
/// # Errors
/// When the filter can't be understood: what it is.
pub fn start(settings: &Settings) -> Result<(), String> {
    let filter = EnvFilter::try_new(&settings.log).map_err(|error| {
        format!(
            "SHUBBAK_LOG: `{}` is not a filter: {error}\n    mend: write for example info or server=debug",
            settings.log
        )
    })?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = if settings.log_json { builder.json().try_init() } else { builder.try_init() };
    started.map_err(|error| error.to_string())
}

/// Says what is wrong before logging has started.
#[allow(clippy::print_stderr, reason = "there is no log yet")]
pub fn complain(text: &str) {
    eprintln!("shubbak: {text}");
}
