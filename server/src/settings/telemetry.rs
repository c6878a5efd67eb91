//! Settings about what operators see: where traces go, how many, who may begin one, and where the figures are.

use std::net::SocketAddr;

use super::{Environment, File, SettingError, wrong};

/// Settings about traces and figures.
#[derive(Clone, Debug)]
pub struct TelemetrySettings {
    /// The collector to which traces go, by OTLP over HTTP; none are made without it.
    pub otlp_endpoint: Option<String>,
    /// Which share of all requests is traced, from 0 to 1.
    pub trace_share: f64,
    /// True when a proxy in front begins traces: the header `traceparent` of requests is believed.
    pub trace_from_proxy: bool,
    /// Where `/metrics` is, and nowhere else; with the portal's own address where it is not set.
    pub metrics_listen: Option<SocketAddr>,
}

pub(super) fn telemetry(file: &File, environment: &Environment) -> Result<TelemetrySettings, SettingError> {
    let pick = |name: &str, from_file: &Option<String>| environment.get(name).or(from_file.as_ref()).cloned();
    let endpoint = match pick("SHUBBAK_OTLP_ENDPOINT", &file.otlp_endpoint) {
        Some(url) if !url.starts_with("http://") && !url.starts_with("https://") => {
            let mend = "write http://host:4318 or https://…, without /v1/traces";
            return Err(wrong("SHUBBAK_OTLP_ENDPOINT", "is no address", mend));
        }
        other => other.map(|url| url.trim_end_matches('/').to_owned()),
    };
    let share = match pick("SHUBBAK_TRACE_SHARE", &file.trace_share) {
        None => 1.0,
        Some(text) => text.parse().ok().filter(|share| (0.0..=1.0).contains(share)).ok_or_else(|| {
            let problem = format!("`{text}` is not a number from 0 to 1");
            wrong("SHUBBAK_TRACE_SHARE", &problem, "write 1 for every request, 0.05 for one of twenty")
        })?,
    };
    let from_proxy = match pick("SHUBBAK_TRACE_FROM_PROXY", &file.trace_from_proxy).as_deref() {
        None | Some("off") => false,
        Some("on") => true,
        Some(other) => {
            let problem = format!("`{other}` is neither on nor off");
            return Err(wrong("SHUBBAK_TRACE_FROM_PROXY", &problem, "write on or off"));
        }
    };
    let no_proxy = pick("SHUBBAK_PROXIES", &file.proxies).is_none_or(|proxies| proxies == "0");
    if from_proxy && no_proxy {
        let mend = "set SHUBBAK_PROXIES to how many there are, and let them replace what comes from outside";
        return Err(wrong("SHUBBAK_TRACE_FROM_PROXY", "is on, but no proxy is in front", mend));
    }
    let metrics_listen = match pick("SHUBBAK_METRICS_LISTEN", &file.metrics_listen) {
        None => None,
        Some(text) => Some(text.parse().map_err(|_| {
            let problem = format!("`{text}` is not an address and a port");
            wrong("SHUBBAK_METRICS_LISTEN", &problem, "write for example 127.0.0.1:9464")
        })?),
    };
    Ok(TelemetrySettings { otlp_endpoint: endpoint, trace_share: share, trace_from_proxy: from_proxy, metrics_listen })
}

#[cfg(test)]
mod tests {
    use super::super::Settings;
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<TelemetrySettings, SettingError> {
        let env = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Settings::from_parts("", &env).map(|settings| settings.telemetry)
    }

    #[test]
    fn nothing_leaves_unless_it_is_said_where_to() {
        let settings = read(&[]).unwrap();
        assert!(settings.otlp_endpoint.is_none() && !settings.trace_from_proxy && settings.metrics_listen.is_none());
        let settings = read(&[("SHUBBAK_OTLP_ENDPOINT", "http://127.0.0.1:4318/")]).unwrap();
        assert_eq!(settings.otlp_endpoint.as_deref(), Some("http://127.0.0.1:4318"));
    }

    #[test]
    fn mistakes_name_the_setting_and_the_mend() {
        for (name, value) in [
            ("SHUBBAK_OTLP_ENDPOINT", "collector:4317"),
            ("SHUBBAK_TRACE_SHARE", "2"),
            ("SHUBBAK_TRACE_SHARE", "some"),
            ("SHUBBAK_TRACE_FROM_PROXY", "yes"),
            ("SHUBBAK_TRACE_FROM_PROXY", "on"),
            ("SHUBBAK_METRICS_LISTEN", "9464"),
        ] {
            let error = read(&[(name, value)]).unwrap_err();
            assert_eq!(error.setting, name, "{value}");
            assert!(!error.mend.is_empty());
        }
        let proxied = read(&[("SHUBBAK_TRACE_FROM_PROXY", "on"), ("SHUBBAK_PROXIES", "1")]);
        assert!(proxied.unwrap().trace_from_proxy);
    }
}
