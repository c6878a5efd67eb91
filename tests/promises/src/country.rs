//! The demo country in this process, so that it outlives the portal, and the settings by which a portal finds it.

use demo::{Country, Options};
use jiff::tz::TimeZone;
use serde_json::Value;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use toml::Table;

use crate::Fault;

/// How long a back office takes to decide.
const DECIDE_AFTER: Duration = Duration::from_millis(300);
/// Where the back offices write their cases down.
const CASES: &str = "back-offices.jsonl";

/// Starts the country for a portal that people reach at an address; its files go into a folder.
pub(crate) async fn start(portal_url: &str, folder: &Path) -> Result<Country, Fault> {
    found(portal_url, folder, Some(folder.join(CASES))).await
}

/// The same with back offices that write nothing down.
pub(crate) async fn start_forgetful(portal_url: &str, folder: &Path) -> Result<Country, Fault> {
    found(portal_url, folder, None).await
}

async fn found(portal_url: &str, folder: &Path, state_file: Option<PathBuf>) -> Result<Country, Fault> {
    let options = Options {
        listen: SocketAddr::from(([127, 0, 0, 1], 0)),
        portal_url: portal_url.to_owned(),
        state_file,
        folder: Some(folder.join("registers")),
        decide_after: DECIDE_AFTER,
        zone: TimeZone::UTC,
    };
    Ok(demo::start(options).await?)
}

/// The lines of `shubbak.toml` that lead to the country. The back offices may be reached through something in between.
pub(crate) fn settings(country: &Country, offices: Option<&str>) -> Table {
    let mut all = Table::new();
    let mut set = |name: &str, value: &str| all.insert(name.to_owned(), value.into());
    set("demo", "off");
    set("oidc_issuer", &country.issuer);
    set("oidc_client_id", &country.client_id);
    set("oidc_client_secret", &country.client_secret);
    set("staff_oidc_issuer", &country.staff.issuer);
    set("staff_oidc_client_id", &country.staff.client_id);
    set("staff_oidc_client_secret", &country.staff.client_secret);
    set("messages_url", &country.letter_box.url);
    set("messages_key", &country.letter_box.key);
    let mut sources: BTreeMap<&str, Table> = BTreeMap::new();
    for (id, url) in &country.registers {
        sources.entry(id).or_default().insert("url".to_owned(), url.as_str().into());
    }
    for (id, key) in &country.event_keys {
        sources.entry(id).or_default().insert("event_key".to_owned(), key.as_str().into());
    }
    all.insert("source".to_owned(), table(sources));
    let hubs = country.hubs.iter().map(|(id, hub)| (id.as_str(), pairs(&[("url", &hub.url), ("token", &hub.token)])));
    all.insert("hub".to_owned(), table(hubs));
    let own = format!("http://{}", country.addr);
    let reached = |url: &str| offices.map_or_else(|| url.to_owned(), |between| url.replacen(&own, between, 1));
    let offices = country.back_offices.iter().map(|(id, office)| {
        let url = reached(&office.url);
        (id.as_str(), pairs(&[("url", &url), ("secret", &office.secret)]))
    });
    all.insert("back_office".to_owned(), table(offices));
    all.insert(
        "authority_system".to_owned(),
        table(country.authority_systems.iter().map(|(id, system)| {
            let mut lines =
                pairs(&[("client", &system.client), ("authority", &system.authority), ("secret", &system.secret)]);
            if let Some(hub) = &system.hub {
                lines.insert("hub".to_owned(), hub.as_str().into());
            }
            (id.as_str(), lines)
        })),
    );
    all
}

fn pairs(of: &[(&str, &str)]) -> Table {
    of.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect()
}

fn table<'a>(of: impl IntoIterator<Item = (&'a str, Table)>) -> toml::Value {
    toml::Value::Table(of.into_iter().map(|(name, lines)| (name.to_owned(), toml::Value::Table(lines))).collect())
}

/// A case as a back office holds it.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// The application's reference.
    pub(crate) reference: String,
    /// The service.
    pub(crate) service: String,
    /// What it was told: a fact's value, by fact.
    pub(crate) facts: BTreeMap<String, String>,
}

/// Every case that the back offices hold, by message id.
pub(crate) fn cases(folder: &Path) -> Result<BTreeMap<String, Case>, Fault> {
    let bytes = std::fs::read(folder.join(CASES)).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let mut cases = BTreeMap::new();
    // A line without its end is still being written; the last line about a case counts.
    for line in text.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
        let whole: Value = serde_json::from_str(line)?;
        let said = &whole["submission"];
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let facts = said["facts"].as_object().into_iter().flatten();
        let facts = facts.map(|(fact, told)| (fact.clone(), word(told.get("value").unwrap_or(told)))).collect();
        let case = Case { reference: word(&said["reference"]), service: word(&said["service"]), facts };
        cases.insert(word(&said["message_id"]), case);
    }
    Ok(cases)
}

/// The adults of the country whose applications need nothing but themselves.
pub(crate) const PEOPLE: [&str; 11] = [
    "0011144078",
    "0025516014",
    "0023242019",
    "0022105019",
    "0021968011",
    "0015146012",
    "0013054036",
    "0022196026",
    "0021059027",
    "0013963020",
    "0013872015",
];
