//! The one place that names the demo country: it is started beside the portal when no real one is configured.

pub use demo::{Country, StartError};
use std::path::Path;

use crate::settings::{BackOfficeSettings, OidcSettings, Settings};

/// Starts the demo country and fills in what nobody has set: the eID, the registers, the back offices.
///
/// # Errors
/// When it can't listen or its state can't be read.
pub async fn start(settings: &mut Settings, public_url: &str, data_dir: &Path) -> Result<Country, StartError> {
    let options = demo::Options {
        listen: settings.demo_listen,
        portal_url: public_url.to_owned(),
        state_file: Some(data_dir.join("demo-country.jsonl")),
        decide_after: settings.demo_decide_after,
    };
    let country = demo::start(options).await?;
    if settings.oidc.is_none() {
        settings.oidc = Some(OidcSettings {
            issuer: country.issuer.clone(),
            client_id: country.client_id.clone(),
            client_secret: country.client_secret.clone(),
            subject_claim: "national_id".to_owned(),
            form_origins: String::new(),
        });
    }
    for (id, url) in &country.registers {
        settings.sources.entry(id.clone()).or_insert_with(|| url.clone());
    }
    for (id, office) in &country.back_offices {
        let office = BackOfficeSettings { url: office.url.clone(), secret: office.secret.clone() };
        settings.back_offices.entry(id.clone()).or_insert(office);
    }
    Ok(country)
}
