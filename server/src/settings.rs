//! Settings: `shubbak.toml`, then `SHUBBAK_…` variables over it. The only place that reads the environment.

mod file;
mod hubs;
mod kms;
mod load;
mod providers;
mod reach;
mod telemetry;

pub use hubs::HubSettings;
pub use kms::KmsSettings;
pub use load::LoadSettings;
pub use providers::{OidcSettings, StaffOidcSettings};
pub use reach::{GatewaySettings, ReachSettings};
pub use telemetry::TelemetrySettings;

use file::File;
use hubs::hubs;
use kms::kms;
use load::load;
use providers::{oidc, staff_oidc};
use reach::reach;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use telemetry::telemetry;

/// A setting that is missing or can't be understood, with what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{setting}: {problem}\n    mend: {mend}")]
pub struct SettingError {
    /// The setting's name.
    pub setting: String,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub mend: String,
}

/// A back office's address and the secret with which both sides sign (Standard Webhooks).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackOfficeSettings {
    /// Its address.
    pub url: String,
    /// The shared secret.
    pub secret: String,
}

/// A system of an authority that may ask about the authority's open cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthoritySystemSettings {
    /// Its name on the exchange layer, as `X-Road-Client` has it.
    pub client: String,
    /// Whose it is.
    pub authority: String,
    /// With what it signs.
    pub secret: String,
    /// The hub of the catalogue that it is, if it is one.
    pub hub: Option<String>,
}

/// Everything that can be set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the portal listens.
    pub listen: SocketAddr,
    /// Under which address people reach it.
    pub public_url: Option<String>,
    /// Where SQLite and the demo's keys are kept.
    pub data_dir: PathBuf,
    /// PostgreSQL, instead of SQLite.
    pub database_url: Option<String>,
    /// True when the demo country is started beside the portal.
    pub demo: bool,
    /// Where the demo country listens.
    pub demo_listen: SocketAddr,
    /// How long the demo country's back offices take to decide.
    pub demo_decide_after: Duration,
    /// The folder with catalogue, locales, style and public, instead of what is built in.
    pub content_dir: Option<PathBuf>,
    /// The file with the key ring, or with a single master key: 32 bytes in base64.
    pub key_file: Option<PathBuf>,
    /// The service that protects the keys of the ring; without one they stand in the file as they are.
    pub kms: Option<KmsSettings>,
    /// The file outside the database to which checkpoints of the exchange log are appended.
    pub checkpoint_file: Option<PathBuf>,
    /// How much time passes between two checkpoints, at least.
    pub checkpoint_every: Duration,
    /// Where people sign in.
    pub oidc: Option<OidcSettings>,
    /// Where staff sign in; without it there is no desk.
    pub staff_oidc: Option<StaffOidcSettings>,
    /// The registers' addresses, by source id.
    pub sources: BTreeMap<String, String>,
    /// The hubs behind which registers are asked, by hub id.
    pub hubs: BTreeMap<String, HubSettings>,
    /// The keys with which registers sign their events, by source id: a register without one is not believed.
    pub event_keys: BTreeMap<String, String>,
    /// How much time passes between two rounds of the hub: reconciliation, reminders, entitlements.
    pub hub_every: Duration,
    /// The back offices, by service id.
    pub back_offices: BTreeMap<String, BackOfficeSettings>,
    /// Authorities' own systems that may ask about open cases, by a name of their own.
    pub authority_systems: BTreeMap<String, AuthoritySystemSettings>,
    /// With which token the data tracker asks who used a person's data; without one it can't, but in the demo country.
    pub tracker_token: Option<String>,
    /// How long a page waits for all registers together.
    pub prefill_deadline: Duration,
    /// How often each register is looked after in the background; zero for never.
    pub health_every: Duration,
    /// How many days silent registers are asked about what was declared in their place.
    pub verify_days: u16,
    /// Reaching people: messages, contacts, resume codes.
    pub reach: ReachSettings,
    /// How much is done at once, and how often one may try.
    pub load: LoadSettings,
    /// What is logged, as tracing's filter directives.
    pub log: String,
    /// True for one JSON object a line.
    pub log_json: bool,
    /// Traces and figures.
    pub telemetry: TelemetrySettings,
}

/// The variables of the environment that concern the portal.
pub type Environment = BTreeMap<String, String>;

/// Reads the environment.
#[allow(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
pub fn environment() -> Environment {
    let ours = |name: &String| name.starts_with("SHUBBAK_") || name == "DATABASE_URL";
    std::env::vars().filter(|(name, value)| ours(name) && !value.is_empty()).collect()
}

impl Settings {
    /// Reads `shubbak.toml` in a folder, if it is there, and lays the environment over it.
    ///
    /// # Errors
    /// The first setting that can't be understood, with what to do about it.
    pub fn read(folder: &Path, environment: &Environment) -> Result<Self, SettingError> {
        let path = folder.join("shubbak.toml");
        let text = if path.exists() {
            std::fs::read_to_string(&path)
                .map_err(|error| wrong("shubbak.toml", &error.to_string(), "make it readable"))?
        } else {
            String::new()
        };
        Self::from_parts(&text, environment)
    }

    /// The settings from a file's text and an environment.
    ///
    /// # Errors
    /// The first setting that can't be understood, with what to do about it.
    pub fn from_parts(text: &str, environment: &Environment) -> Result<Self, SettingError> {
        let file: File = toml::from_str(text).map_err(|error| {
            let mend = "correct it; the comments in the shubbak.toml that comes with the portal list every setting";
            wrong("shubbak.toml", error.to_string().trim(), mend)
        })?;
        let pick = |name: &str, from_file: &Option<String>| environment.get(name).or(from_file.as_ref()).cloned();
        let millis = |name: &str, from_file: &Option<String>, default: u64| match pick(name, from_file) {
            None => Ok(Duration::from_millis(default)),
            Some(text) => text
                .parse()
                .map(Duration::from_millis)
                .map_err(|_| wrong(name, &format!("`{text}` is not a number of milliseconds"), "write digits only")),
        };
        let reach = reach(&file, environment)?;
        let mut settings = Self {
            listen: address("SHUBBAK_LISTEN", pick("SHUBBAK_LISTEN", &file.listen), 3000)?,
            public_url: pick("SHUBBAK_PUBLIC_URL", &file.public_url).map(|url| url.trim_end_matches('/').to_owned()),
            data_dir: pick("SHUBBAK_DATA_DIR", &file.data_dir).unwrap_or_else(|| "./data".to_owned()).into(),
            database_url: database(pick("DATABASE_URL", &file.database_url))?,
            demo: on_off("SHUBBAK_DEMO", pick("SHUBBAK_DEMO", &file.demo))?,
            demo_listen: address("SHUBBAK_DEMO_LISTEN", pick("SHUBBAK_DEMO_LISTEN", &file.demo_listen), 3001)?,
            demo_decide_after: millis("SHUBBAK_DEMO_DECIDE_AFTER_MS", &file.demo_decide_after_ms, 5000)?,
            content_dir: pick("SHUBBAK_CONTENT_DIR", &file.content_dir).map(PathBuf::from),
            checkpoint_file: pick("SHUBBAK_CHECKPOINT_FILE", &file.checkpoint_file).map(PathBuf::from),
            checkpoint_every: millis("SHUBBAK_CHECKPOINT_EVERY_MS", &file.checkpoint_every_ms, 60_000)?,
            key_file: pick("SHUBBAK_KEY_FILE", &file.key_file).map(PathBuf::from),
            kms: kms(&file, environment)?,
            oidc: None,
            staff_oidc: None,
            sources: file.source.iter().filter_map(|(id, source)| Some((id.clone(), source.url.clone()?))).collect(),
            hubs: hubs(&file.hub, environment),
            event_keys: file.source.iter().filter_map(|(id, s)| Some((id.clone(), s.event_key.clone()?))).collect(),
            hub_every: millis("SHUBBAK_HUB_EVERY_MS", &file.hub_every_ms, 86_400_000)?,
            back_offices: file
                .back_office
                .iter()
                .map(|(id, office)| {
                    (id.clone(), BackOfficeSettings { url: office.url.clone(), secret: office.secret.clone() })
                })
                .collect(),
            authority_systems: authority_systems(&file, environment)?,
            tracker_token: pick("SHUBBAK_TRACKER_TOKEN", &file.tracker_token),
            prefill_deadline: millis("SHUBBAK_PREFILL_DEADLINE_MS", &file.prefill_deadline_ms, 2000)?,
            health_every: millis("SHUBBAK_HEALTH_EVERY_MS", &file.health_every_ms, 10_000)?,
            verify_days: days("SHUBBAK_VERIFY_DAYS", pick("SHUBBAK_VERIFY_DAYS", &file.verify_days), 30)?,
            load: load(&file, environment, reach.proxies)?,
            reach,
            log: pick("SHUBBAK_LOG", &file.log).unwrap_or_else(|| "info".to_owned()),
            log_json: is_json(pick("SHUBBAK_LOG_FORMAT", &file.log_format).as_deref())?,
            telemetry: telemetry(&file, environment)?,
        };
        settings.oidc = oidc(&file, environment)?;
        settings.staff_oidc = staff_oidc(&file, environment)?;
        settings.addresses_from(environment)?;
        Ok(settings)
    }

    /// `SHUBBAK_SOURCE_<ID>_URL` and `…_EVENT_KEY`, `SHUBBAK_BACK_OFFICE_<ID>_URL` and `…_SECRET`: ids in capitals, `_` for `-`.
    fn addresses_from(&mut self, environment: &Environment) -> Result<(), SettingError> {
        let id = |text: &str| text.to_ascii_lowercase().replace('_', "-");
        for (name, value) in environment {
            if let Some(source) = name.strip_prefix("SHUBBAK_SOURCE_").and_then(|rest| rest.strip_suffix("_URL")) {
                self.sources.insert(id(source), value.clone());
            }
            if let Some(source) = name.strip_prefix("SHUBBAK_SOURCE_").and_then(|rest| rest.strip_suffix("_EVENT_KEY"))
            {
                self.event_keys.insert(id(source), value.clone());
            }
            let Some(office) = name.strip_prefix("SHUBBAK_BACK_OFFICE_").and_then(|rest| rest.strip_suffix("_URL"))
            else {
                continue;
            };
            let secret = format!("SHUBBAK_BACK_OFFICE_{office}_SECRET");
            let Some(secret) = environment.get(&secret) else {
                return Err(wrong(
                    &secret,
                    "is missing",
                    &format!("set it to the secret that you share with the back office at {value}"),
                ));
            };
            self.back_offices.insert(id(office), BackOfficeSettings { url: value.clone(), secret: secret.clone() });
        }
        Ok(())
    }

    /// What must be set when no demo country stands in for it.
    ///
    /// # Errors
    /// Every setting that is missing.
    pub fn ready_without_demo<'a>(
        &self,
        (sources, hubs): (impl Iterator<Item = &'a String>, impl Iterator<Item = &'a String>),
        services: impl Iterator<Item = &'a String>,
    ) -> Vec<SettingError> {
        let mut missing = Vec::new();
        let mut need = |there: bool, setting: String, mend: &str| {
            if !there {
                missing.push(wrong(&setting, "is missing, and SHUBBAK_DEMO=off", mend));
            }
        };
        need(
            self.oidc.is_some(),
            "SHUBBAK_OIDC_ISSUER".to_owned(),
            "set it with SHUBBAK_OIDC_CLIENT_ID and SHUBBAK_OIDC_CLIENT_SECRET",
        );
        need(
            self.key_file.is_some(),
            "SHUBBAK_KEY_FILE".to_owned(),
            "name a file with 32 random bytes in base64 (or let `shubbak keys new` write it); keep a copy in a safe place",
        );
        need(
            self.public_url.is_some(),
            "SHUBBAK_PUBLIC_URL".to_owned(),
            "set it to the address under which people reach the portal",
        );
        let name = |id: &String| id.to_ascii_uppercase().replace('-', "_");
        for id in sources {
            need(
                self.sources.contains_key(id),
                format!("SHUBBAK_SOURCE_{}_URL", name(id)),
                "set it to the register's address",
            );
        }
        for id in hubs {
            need(self.hubs.contains_key(id), format!("SHUBBAK_HUB_{}_URL", name(id)), "set it to the hub's address");
        }
        for id in services {
            need(
                self.back_offices.contains_key(id),
                format!("SHUBBAK_BACK_OFFICE_{}_URL", name(id)),
                "set it and its …_SECRET to the back office's",
            );
        }
        missing
    }
}

fn wrong(setting: &str, problem: &str, mend: &str) -> SettingError {
    SettingError { setting: setting.to_owned(), problem: problem.to_owned(), mend: mend.to_owned() }
}

fn address(name: &str, value: Option<String>, port: u16) -> Result<SocketAddr, SettingError> {
    match value {
        None => Ok(SocketAddr::from(([127, 0, 0, 1], port))),
        Some(text) => text.parse().map_err(|_| {
            wrong(
                name,
                &format!("`{text}` is not an address and a port"),
                &format!("write for example 127.0.0.1:{port}"),
            )
        }),
    }
}

/// Whether the log is written as JSON lines.
fn is_json(format: Option<&str>) -> Result<bool, SettingError> {
    match format {
        None | Some("text") => Ok(false),
        Some("json") => Ok(true),
        Some(other) => Err(wrong("SHUBBAK_LOG_FORMAT", &format!("`{other}` is not a format"), "write text or json")),
    }
}

fn on_off(name: &str, value: Option<String>) -> Result<bool, SettingError> {
    match value.as_deref() {
        None | Some("on") => Ok(true),
        Some("off") => Ok(false),
        Some(other) => Err(wrong(name, &format!("`{other}` is neither on nor off"), "write on or off")),
    }
}

fn days(name: &str, value: Option<String>, default: u16) -> Result<u16, SettingError> {
    let Some(text) = value else { return Ok(default) };
    text.parse().map_err(|_| wrong(name, &format!("`{text}` is not a number of days"), "write digits only"))
}

fn database(value: Option<String>) -> Result<Option<String>, SettingError> {
    match value {
        Some(url) if !url.starts_with("postgres://") && !url.starts_with("postgresql://") => Err(wrong(
            "DATABASE_URL",
            "is not a PostgreSQL address",
            "write postgres://user:password@host/database, or leave it out for SQLite",
        )),
        other => Ok(other),
    }
}

/// `[authority_system.<id>]`; its secret may come as `SHUBBAK_AUTHORITY_SYSTEM_<ID>_SECRET`.
fn authority_systems(
    file: &File,
    environment: &Environment,
) -> Result<BTreeMap<String, AuthoritySystemSettings>, SettingError> {
    let mut systems = BTreeMap::new();
    for (id, of) in &file.authority_system {
        let name = format!("SHUBBAK_AUTHORITY_SYSTEM_{}_SECRET", id.to_ascii_uppercase().replace('-', "_"));
        let secret = environment.get(&name).or(of.secret.as_ref()).cloned();
        let secret =
            secret.ok_or_else(|| wrong(&name, "is missing", "set it to the secret with which the system signs"))?;
        let (client, authority, hub) = (of.client.clone(), of.authority.clone(), of.hub.clone());
        systems.insert(id.clone(), AuthoritySystemSettings { client, authority, secret, hub });
    }
    Ok(systems)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &[(&str, &str)]) -> Environment {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn nothing_set_means_the_demo_on_port_3000() {
        let settings = Settings::from_parts("", &env(&[])).unwrap();
        assert!(settings.demo);
        assert_eq!(settings.listen.to_string(), "127.0.0.1:3000");
        assert_eq!(settings.data_dir, PathBuf::from("./data"));
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let settings =
            Settings::from_parts("listen = \"127.0.0.1:1\"", &env(&[("SHUBBAK_LISTEN", "127.0.0.1:2")])).unwrap();
        assert_eq!(settings.listen.port(), 2);
    }

    #[test]
    fn mistakes_name_the_setting_and_the_mend() {
        for (name, value) in [
            ("SHUBBAK_LISTEN", "nowhere"),
            ("SHUBBAK_DEMO", "maybe"),
            ("DATABASE_URL", "mysql://x"),
            ("SHUBBAK_LOG_FORMAT", "xml"),
            ("SHUBBAK_VERIFY_DAYS", "long"),
            ("SHUBBAK_RESUME_DAYS", "0"),
            ("SHUBBAK_PROXIES", "-1"),
            ("SHUBBAK_MESSAGES_URL", "sms.example"),
            ("SHUBBAK_KMS_URL", "vault.example"),
        ] {
            let error = Settings::from_parts("", &env(&[(name, value)])).unwrap_err();
            assert_eq!(error.setting, name);
            assert!(!error.mend.is_empty());
        }
        assert!(Settings::from_parts("lisen = \"x\"", &env(&[])).unwrap_err().problem.contains("lisen"));
        let half = Settings::from_parts("", &env(&[("SHUBBAK_OIDC_ISSUER", "https://eid.example")])).unwrap_err();
        assert_eq!(half.setting, "SHUBBAK_OIDC_CLIENT_ID");
        let half = Settings::from_parts("messages_url = \"https://sms.example\"", &env(&[])).unwrap_err();
        assert_eq!(half.setting, "SHUBBAK_MESSAGES_KEY");
        let half = Settings::from_parts("kms_url = \"https://vault.example\"", &env(&[])).unwrap_err();
        assert_eq!(half.setting, "SHUBBAK_KMS_KEY");
        let half = Settings::from_parts("staff_oidc_issuer = \"https://staff.example\"", &env(&[])).unwrap_err();
        assert_eq!(half.setting, "SHUBBAK_STAFF_OIDC_CLIENT_ID");
    }

    #[test]
    fn a_systems_secret_may_come_from_the_environment() {
        let text = "[authority_system.cover]\nclient = \"AW/GOV/HEALTH/cover\"\nauthority = \"health\"\n";
        let missing = Settings::from_parts(text, &env(&[])).unwrap_err();
        assert_eq!(missing.setting, "SHUBBAK_AUTHORITY_SYSTEM_COVER_SECRET");
        let settings =
            Settings::from_parts(text, &env(&[("SHUBBAK_AUTHORITY_SYSTEM_COVER_SECRET", "between-us-only")])).unwrap();
        assert_eq!(settings.authority_systems["cover"].secret, "between-us-only");
    }

    #[test]
    fn without_the_demo_every_missing_setting_is_named() {
        let settings = Settings::from_parts("", &env(&[("SHUBBAK_DEMO", "off")])).unwrap();
        let ids = ["civil-status".to_owned()];
        let missing = settings.ready_without_demo((ids.iter(), ids.iter()), ids.iter());
        let names: Vec<&str> = missing.iter().map(|error| error.setting.as_str()).collect();
        assert!(names.contains(&"SHUBBAK_OIDC_ISSUER") && names.contains(&"SHUBBAK_SOURCE_CIVIL_STATUS_URL"));
        assert!(names.contains(&"SHUBBAK_HUB_CIVIL_STATUS_URL"));
    }
}
