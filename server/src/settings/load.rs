//! Settings about load: how much is done at once, the waiting room, connections, leaving, and how often one may try.

use std::collections::BTreeMap;
use std::time::Duration;

use super::{Environment, File, SettingError, wrong};
use crate::limits::Pace;
use crate::rates::Rate;

/// How long the portal goes on answering after it was told to leave, where proxies stand in front and nothing is set.
const LEAVING: Duration = Duration::from_secs(5);

/// Settings about load.
#[derive(Clone, Debug)]
pub struct LoadSettings {
    /// How many requests are worked on at once, at least: the limit never falls below.
    pub least_at_once: usize,
    /// How many at most; zero admits everything.
    pub most_at_once: usize,
    /// After how long an overload who wants to begin something waits in line; zero for never.
    pub waiting_room_after: Duration,
    /// How many connections are open at the same time.
    pub connections: usize,
    /// How many of them one address may have (of IPv6 the first 64 bits); zero for any number.
    pub connections_of_one: usize,
    /// How long the portal goes on answering, no longer ready, before it closes its door.
    pub leave: Duration,
    /// Paces that differ from those of the table in `rates`; `None` for no limit.
    pub rates: BTreeMap<Rate, Option<Pace>>,
}

pub(super) fn load(file: &File, environment: &Environment, proxies: u16) -> Result<LoadSettings, SettingError> {
    let number = |name: &str, from_file: &Option<String>, default: usize| match environment
        .get(name)
        .or(from_file.as_ref())
    {
        None => Ok(default),
        Some(text) => text.parse().map_err(|_| wrong(name, &format!("`{text}` is not a number"), "write digits only")),
    };
    let millis = |name: &str, from_file: &Option<String>, default: Duration| -> Result<Duration, SettingError> {
        let millis = usize::try_from(default.as_millis()).unwrap_or(usize::MAX);
        Ok(Duration::from_millis(number(name, from_file, millis)? as u64))
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let behind_proxies = proxies > 0;
    let settings = LoadSettings {
        least_at_once: number("SHUBBAK_AT_ONCE_LEAST", &file.at_once_least, 8 * cores)?.max(1),
        most_at_once: number("SHUBBAK_AT_ONCE_MOST", &file.at_once_most, 512)?,
        waiting_room_after: millis(
            "SHUBBAK_WAITING_ROOM_AFTER_MS",
            &file.waiting_room_after_ms,
            Duration::from_secs(5),
        )?,
        connections: number("SHUBBAK_CONNECTIONS", &file.connections, 8192)?.max(1),
        connections_of_one: number(
            "SHUBBAK_CONNECTIONS_OF_ONE",
            &file.connections_of_one,
            if behind_proxies { 0 } else { 1024 },
        )?,
        leave: millis("SHUBBAK_LEAVE_MS", &file.leave_ms, if behind_proxies { LEAVING } else { Duration::ZERO })?,
        rates: rates(file, environment)?,
    };
    if settings.most_at_once > 0 && settings.most_at_once < settings.least_at_once {
        let problem = format!("{} is less than the least, {}", settings.most_at_once, settings.least_at_once);
        return Err(wrong(
            "SHUBBAK_AT_ONCE_MOST",
            &problem,
            "set SHUBBAK_AT_ONCE_LEAST lower, or 0 to admit everything",
        ));
    }
    Ok(settings)
}

/// `[rates]`, with `SHUBBAK_RATE_<NAME>` over it.
fn rates(file: &File, environment: &Environment) -> Result<BTreeMap<Rate, Option<Pace>>, SettingError> {
    let id = |text: &str| text.to_ascii_lowercase().replace('_', "-");
    let of_environment =
        environment.iter().filter_map(|(name, value)| Some((id(name.strip_prefix("SHUBBAK_RATE_")?), value.clone())));
    let mut all = file.rates.clone();
    all.extend(of_environment);
    all.into_iter()
        .map(|(name, text)| {
            let setting = format!("SHUBBAK_RATE_{}", name.to_ascii_uppercase().replace('-', "_"));
            let rate = Rate::ALL.into_iter().find(|rate| rate.name() == name).ok_or_else(|| {
                let known = Rate::ALL.map(Rate::name).join(", ");
                wrong(&setting, "is not a rate that the portal knows", &format!("write one of {known}"))
            })?;
            let pace = pace(&text).ok_or_else(|| {
                let mend = "write so many at once, a slash, and the milliseconds until one more, as in 60/1000; or off";
                wrong(&setting, &format!("`{text}` is not a pace"), mend)
            })?;
            Ok((rate, pace))
        })
        .collect()
}

/// `60/1000`: sixty at once, one more each second; `off`: no limit.
fn pace(text: &str) -> Option<Option<Pace>> {
    if text == "off" {
        return Some(None);
    }
    let (at_once, millis) = text.split_once('/')?;
    let (at_once, millis): (u32, u64) = (at_once.trim().parse().ok()?, millis.trim().parse().ok()?);
    (at_once > 0 && millis > 0).then_some(Some(Pace { at_once, one_more: Duration::from_millis(millis) }))
}

#[cfg(test)]
mod tests {
    use super::super::Settings;
    use super::*;

    fn env(pairs: &[(&str, &str)]) -> Environment {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn behind_proxies_all_come_from_one_address_and_the_door_stays_open_for_a_while() {
        let alone = Settings::from_parts("", &env(&[])).unwrap().load;
        assert_eq!((alone.connections_of_one, alone.leave), (1024, Duration::ZERO));
        let behind = Settings::from_parts("", &env(&[("SHUBBAK_PROXIES", "1")])).unwrap().load;
        assert_eq!((behind.connections_of_one, behind.leave), (0, LEAVING));
        let set = env(&[("SHUBBAK_PROXIES", "1"), ("SHUBBAK_CONNECTIONS_OF_ONE", "7"), ("SHUBBAK_LEAVE_MS", "1")]);
        let set = Settings::from_parts("", &set).unwrap().load;
        assert_eq!((set.connections_of_one, set.leave), (7, Duration::from_millis(1)));
    }

    #[test]
    fn a_rate_is_set_in_the_file_or_over_it() {
        let text = "[rates]\nsearch = \"5/200\"\nverify = \"off\"\n";
        let settings = Settings::from_parts(text, &env(&[("SHUBBAK_RATE_SEARCH", "9/100")])).unwrap();
        let search = settings.load.rates[&Rate::Search].unwrap();
        assert_eq!((search.at_once, search.one_more), (9, Duration::from_millis(100)));
        assert!(settings.load.rates[&Rate::Verify].is_none());
    }

    #[test]
    fn mistakes_name_the_setting() {
        for (name, value) in [
            ("SHUBBAK_AT_ONCE_MOST", "many"),
            ("SHUBBAK_AT_ONCE_MOST", "1"),
            ("SHUBBAK_CONNECTIONS", "-1"),
            ("SHUBBAK_RATE_SEARCH", "fast"),
            ("SHUBBAK_RATE_SEARCH", "0/5"),
            ("SHUBBAK_RATE_BREATHING", "1/1"),
        ] {
            let error = Settings::from_parts("", &env(&[(name, value)])).unwrap_err();
            assert_eq!(error.setting, name, "{value}");
            assert!(!error.mend.is_empty());
        }
    }
}
