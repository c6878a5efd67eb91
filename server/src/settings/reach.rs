//! Settings about reaching people: the message gateway, how long changed contacts wait, how long resume codes hold.

use super::{Environment, File, SettingError, wrong};

/// The gateway that sends text messages and emails.
#[derive(Clone, PartialEq, Eq)]
pub struct GatewaySettings {
    /// Its address; messages go to `<url>/messages`.
    pub url: String,
    /// With what the portal shows there who it is.
    pub key: String,
}

impl std::fmt::Debug for GatewaySettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GatewaySettings").field("url", &self.url).finish_non_exhaustive()
    }
}

/// Settings about reaching people.
#[derive(Clone, Debug)]
pub struct ReachSettings {
    /// The gateway; without one, messages stay in people's space and no one-time code can be sent.
    pub gateway: Option<GatewaySettings>,
    /// How long a changed contact waits until codes go there, in hours.
    pub cooling_hours: u16,
    /// How long a resume code opens its draft, in days.
    pub resume_days: u16,
    /// How many proxies stand in front of the portal, each of which adds the address that it sees to `X-Forwarded-For`.
    pub proxies: u16,
}

pub(super) fn reach(file: &File, environment: &Environment) -> Result<ReachSettings, SettingError> {
    let pick = |name: &str, from_file: &Option<String>| environment.get(name).or(from_file.as_ref()).cloned();
    let number = |name: &str, from_file: &Option<String>, default: u16, least: u16| match pick(name, from_file) {
        None => Ok(default),
        Some(text) => text.parse().ok().filter(|number| *number >= least).ok_or_else(|| {
            wrong(name, &format!("`{text}` is not a number, or too small"), &format!("write digits, {least} or more"))
        }),
    };
    Ok(ReachSettings {
        gateway: gateway(file, environment)?,
        cooling_hours: number("SHUBBAK_CONTACT_COOLING_HOURS", &file.contact_cooling_hours, 48, 1)?,
        resume_days: number("SHUBBAK_RESUME_DAYS", &file.resume_days, 14, 1)?,
        proxies: number("SHUBBAK_PROXIES", &file.proxies, 0, 0)?,
    })
}

fn gateway(file: &File, environment: &Environment) -> Result<Option<GatewaySettings>, SettingError> {
    let pick = |name: &str, from_file: &Option<String>| environment.get(name).or(from_file.as_ref()).cloned();
    let Some(url) = pick("SHUBBAK_MESSAGES_URL", &file.messages_url) else { return Ok(None) };
    if !url.starts_with("http://") && !url.starts_with("https://") {
        return Err(wrong("SHUBBAK_MESSAGES_URL", "is no address", "write https://…"));
    }
    if let Some(kind) = pick("SHUBBAK_MESSAGES_KIND", &file.messages_kind).filter(|kind| kind != "http") {
        let problem = format!("`{kind}` is not a kind of gateway that the portal knows");
        return Err(wrong("SHUBBAK_MESSAGES_KIND", &problem, "write http, or leave it out"));
    }
    let key = pick("SHUBBAK_MESSAGES_KEY", &file.messages_key)
        .ok_or_else(|| wrong("SHUBBAK_MESSAGES_KEY", "is missing", "set it to the key that the gateway gave you"))?;
    Ok(Some(GatewaySettings { url, key }))
}
