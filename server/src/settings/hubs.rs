//! Hubs behind which registers are asked: where they are, and what the portal shows them.

use serde::Deserialize;
use std::collections::BTreeMap;

use super::Environment;

/// A hub that forwards questions to the registers behind it.
#[derive(Clone, PartialEq, Eq)]
pub struct HubSettings {
    /// Its address.
    pub url: String,
    /// What the portal shows it (`Authorization: Bearer`), if it wants that.
    pub token: Option<String>,
}

impl std::fmt::Debug for HubSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HubSettings").field("url", &self.url).finish_non_exhaustive()
    }
}

/// A hub as the file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileHub {
    url: String,
    token: Option<String>,
}

/// `[hub.<id>]`, and `SHUBBAK_HUB_<ID>_URL` and `…_TOKEN` over it.
pub(super) fn hubs(of: &BTreeMap<String, FileHub>, environment: &Environment) -> BTreeMap<String, HubSettings> {
    let of_file =
        |(id, hub): (&String, &FileHub)| (id.clone(), HubSettings { url: hub.url.clone(), token: hub.token.clone() });
    let mut hubs: BTreeMap<String, HubSettings> = of.iter().map(of_file).collect();
    let named = |name: &str, end: &str| {
        let id = name.strip_prefix("SHUBBAK_HUB_")?.strip_suffix(end)?;
        Some(id.to_ascii_lowercase().replace('_', "-"))
    };
    for (name, value) in environment {
        if let Some(id) = named(name, "_URL") {
            let token = hubs.get(&id).and_then(|hub| hub.token.clone());
            hubs.insert(id, HubSettings { url: value.clone(), token });
        }
    }
    for (name, value) in environment {
        if let Some(hub) = named(name, "_TOKEN").and_then(|id| hubs.get_mut(&id)) {
            hub.token = Some(value.clone());
        }
    }
    hubs
}

#[cfg(test)]
mod tests {
    use super::super::Settings;
    use super::*;

    fn env(pairs: &[(&str, &str)]) -> Environment {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_hubs_token_may_come_from_the_environment() {
        let text = "[hub.municipal-hub]\nurl = \"https://hub.example\"\n";
        let settings = Settings::from_parts(text, &env(&[("SHUBBAK_HUB_MUNICIPAL_HUB_TOKEN", "t")])).unwrap();
        let hub = &settings.hubs["municipal-hub"];
        assert_eq!((hub.url.as_str(), hub.token.as_deref()), ("https://hub.example", Some("t")));
        assert!(!format!("{hub:?}").contains("token"), "no secret in a log");
        let named = env(&[("SHUBBAK_HUB_MUNICIPAL_HUB_URL", "https://other.example")]);
        assert_eq!(Settings::from_parts(text, &named).unwrap().hubs["municipal-hub"].url, "https://other.example");
    }
}
