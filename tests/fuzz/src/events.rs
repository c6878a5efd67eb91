//! CloudEvents, signed rightly, since nobody else's are read.

use jiff::Timestamp;
use server::delivery::{BackOffices, hear, sign};
use server::hub::{Intake, Said, covered, register_of, sender};
use server::settings::BackOfficeSettings;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::scaffold::{catalogue, choice, offer, store, wait};

const SECRET: &str = "a secret of both sides";

/// From the back office of any service.
pub(crate) fn of_back_offices(input: &[u8]) {
    static OFFICES: LazyLock<BackOffices> = LazyLock::new(|| {
        let office = || BackOfficeSettings { url: "http://127.0.0.1:9".to_owned(), secret: SECRET.to_owned() };
        let all = offer().catalogue.services.keys().map(|id| (id.clone(), office())).collect();
        BackOffices::new(reqwest::Client::new(), all)
    });
    let now = Timestamp::now();
    let signature = sign(SECRET, "m1", now.as_second(), input);
    let at = now.as_second().to_string();
    let _ = wait(hear(store(), &OFFICES, ("m1", &at, &signature), input, now));
}

/// From a register: as JSON, one or several; or with attributes in headers, a line each, before an empty one.
pub(crate) fn of_registers(input: &[u8]) {
    static INTAKE: LazyLock<Intake> = LazyLock::new(|| {
        let keys = catalogue().sources.keys().map(|id| (id.clone(), SECRET.to_owned())).collect();
        Intake { keys }
    });
    let Some((mode, rest)) = choice(input) else { return };
    let now = Timestamp::now();
    let at = now.as_second().to_string();
    let attributes;
    let (said, signed) = if mode == 0 {
        let text = String::from_utf8_lossy(rest);
        let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
        let pairs = head.lines().filter_map(|line| line.split_once(':'));
        attributes = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<BTreeMap<_, _>>();
        // The body is borrowed from a copy: it is as short as the input.
        let body: &'static [u8] = if body.is_empty() { b"" } else { b"{}" };
        let signed = covered(&attributes, body);
        (Said::Binary(&attributes, body), signed)
    } else {
        (Said::Json(rest), rest.to_vec())
    };
    let _ = sender(&said).is_some_and(|source| register_of(&source).is_some());
    let signature = sign(SECRET, "m1", now.as_second(), &signed);
    let _ = wait(INTAKE.hear((store(), catalogue()), ("m1", &at, &signature), said, now));
}
