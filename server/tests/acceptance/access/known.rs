//! `known.toml`: what the matrix has to be told, since no table of the portal says it.

use crate::support::root;
use serde::Deserialize;
use server::web::Declared;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, Mutex};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    moving: Vec<String>,
    fill: BTreeMap<String, String>,
    exception: Vec<Exception>,
}

/// A way that is somebody's to use and yet answers otherwise.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    way: String,
    who: Option<String>,
    status: u16,
    why: String,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    let path = root().join("server/tests/acceptance/access/known.toml");
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
});

/// True for a table that changes by itself.
pub(super) fn is_moving(table: &str) -> bool {
    FILE.moving.iter().any(|moving| moving == table)
}

/// What stands for a parameter of a pattern.
pub(super) fn filler(pattern: &str, name: &str) -> Option<&'static str> {
    let after = pattern.strip_prefix("/{lang}/").unwrap_or_default();
    let first = after.trim_start_matches("desk/").split('/').next().unwrap_or_default();
    let known = FILE.fill.get(&format!("{first}/{name}")).or_else(|| FILE.fill.get(&format!("/{name}")));
    known.map(String::as_str)
}

/// Which exceptions were met.
#[derive(Default)]
pub(super) struct Met(Mutex<BTreeSet<usize>>);

impl Met {
    /// True where a way answers so, as is known.
    pub(super) fn expects(&self, one: &Declared, who: &str, status: u16) -> bool {
        let way = format!("{} {}", one.method, one.path);
        let fits = |known: &Exception| {
            known.way == way && known.status == status && known.who.as_deref().is_none_or(|name| name == who)
        };
        let at = FILE.exception.iter().position(fits);
        self.0.lock().unwrap().extend(at);
        at.is_some()
    }

    /// What is not so any more.
    pub(super) fn unmet(&self) -> Vec<String> {
        let met = self.0.lock().unwrap();
        let all = FILE.exception.iter().enumerate().filter(|(at, _)| !met.contains(at));
        all.map(|(_, one)| format!("known.toml: {} is not {} any more ({})", one.way, one.status, one.why)).collect()
    }
}
