//! `shubbak kiosk`: the start address of a kiosk's browser.

use clap::Subcommand;

use super::print;
use crate::portal;
use crate::settings::Settings;
use crate::web::{is_kiosk_name, kiosk_key};

#[derive(Debug, Subcommand)]
pub(super) enum KioskTask {
    /// Print the address at which a kiosk's browser starts: it makes that browser the kiosk of this name.
    Link {
        /// The device's name: small letters, digits and hyphens.
        device: String,
        /// The language in which the kiosk begins.
        #[arg(long, default_value = "ar")]
        lang: String,
    },
}

pub(super) async fn run(task: KioskTask, settings: &Settings) -> Result<(), String> {
    let KioskTask::Link { device, lang } = task;
    if !is_kiosk_name(&device) || device == "off" {
        return Err("a device's name has small letters, digits and hyphens, 32 at most, and is not `off`".to_owned());
    }
    let store = portal::open_store(settings).await.map_err(|error| error.to_string())?;
    let key = kiosk_key(&store, &device);
    store.close().await;
    let origin = settings.public_url.clone().unwrap_or_else(|| format!("http://{}", settings.listen));
    print(&format!("{origin}/{lang}/kiosk?device={device}&key={key}"));
    Ok(())
}
