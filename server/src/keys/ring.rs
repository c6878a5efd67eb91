//! The ring: what must never change (the keys of hashes and of the log), and the versions of the key-encryption key.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use rand::RngCore;
use sha2::Sha256;
use std::collections::BTreeMap;
use std::fmt;

use super::custody::{Custody, CustodyError};

type Secret = [u8; 32];

/// Keys in use. Not shown by [`std::fmt::Debug`].
#[derive(Clone, PartialEq, Eq)]
pub struct KeyRing {
    pub(crate) index: Secret,
    pub(crate) log_seal: Secret,
    pub(crate) log_head: Secret,
    pub(crate) keys: BTreeMap<u32, Secret>,
    wraps: u32,
    /// It is the one key of a release that knew no versions: what is sealed has the form of that release, which may
    /// still be running on the same database.
    pub(crate) single: bool,
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyRing")
            .field("versions", &self.versions())
            .field("wraps", &self.wraps)
            .finish_non_exhaustive()
    }
}

impl KeyRing {
    /// The ring that a single master key is: everything follows from it, and it is version 1.
    pub fn single(master: &Secret) -> Self {
        Self {
            index: keyed_hash(master, b"shubbak index"),
            log_seal: keyed_hash(master, b"shubbak log seal"),
            log_head: keyed_hash(master, b"shubbak log head"),
            keys: BTreeMap::from([(1, keyed_hash(master, b"shubbak sealing"))]),
            wraps: 1,
            single: true,
        }
    }

    /// A new ring with version 1.
    pub fn fresh() -> Self {
        let keys = BTreeMap::from([(1, random())]);
        Self { index: random(), log_seal: random(), log_head: random(), keys, wraps: 1, single: false }
    }

    /// The versions that can be opened, oldest first.
    pub fn versions(&self) -> Vec<u32> {
        self.keys.keys().copied().collect()
    }

    /// The version that is used for what is wrapped and sealed from now on.
    pub fn wraps(&self) -> u32 {
        self.wraps
    }

    /// The newest version.
    pub fn newest(&self) -> u32 {
        self.keys.keys().next_back().copied().unwrap_or(self.wraps)
    }

    /// Adds a version that can be opened; nothing is wrapped with it yet.
    pub fn add(&mut self) -> u32 {
        let version = self.newest() + 1;
        self.keys.insert(version, random());
        self.single = false;
        version
    }

    /// Wraps with a version from now on. False when there is no such version.
    pub fn wrap_with(&mut self, version: u32) -> bool {
        let known = self.keys.contains_key(&version);
        if known {
            self.wraps = version;
            self.single = false;
        }
        known
    }

    /// Takes a version out. False when there is no such version, or it is the one that wraps.
    pub fn retire(&mut self, version: u32) -> bool {
        version != self.wraps && self.keys.remove(&version).is_some()
    }

    /// True when both find the same people and vouch for the same log.
    pub(crate) fn same_fixed(&self, other: &Self) -> bool {
        (self.index, self.log_seal, self.log_head) == (other.index, other.log_seal, other.log_head)
    }
}

/// HMAC-SHA-256.
pub(crate) fn keyed_hash(key: &[u8], message: &[u8]) -> Secret {
    let mut mac =
        <Hmac<Sha256> as Mac>::new_from_slice(key).unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"));
    mac.update(message);
    mac.finalize().into_bytes().into()
}

fn random() -> Secret {
    let mut key = [0_u8; 32];
    rand::rng().fill_bytes(&mut key);
    key
}

/// What a key file holds.
pub(super) enum Parsed {
    /// One key, as releases before wrote it.
    Single(Secret),
    /// A ring.
    Ring(RingText),
}

/// The ring as it is written: each key plain, or as its keeper gave it back.
pub(super) struct RingText {
    /// By name: `index`, `log-seal`, `log-head`, `key 1`, …
    entries: BTreeMap<String, String>,
    wrap_with: Option<u32>,
}

/// A line that can't be read; 0 when something is missing. What it holds is not told.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Unreadable(usize);

const FIXED: [&str; 3] = ["index", "log-seal", "log-head"];

impl RingText {
    pub(super) fn parse(text: &str) -> Result<Parsed, Unreadable> {
        if let Some(master) = plain(text.trim()) {
            return Ok(Parsed::Single(master));
        }
        let mut read = Self { entries: BTreeMap::new(), wrap_with: None };
        for (at, line) in text.lines().enumerate() {
            let wrong = || Unreadable(at + 1);
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                [] => {}
                [first, ..] if first.starts_with('#') => {}
                ["wrap-with", version] => read.wrap_with = Some(version.parse().map_err(|_| wrong())?),
                ["key", version, secret] => {
                    let version: u32 = version.parse().map_err(|_| wrong())?;
                    read.entries.insert(format!("key {version}"), kept(secret).ok_or_else(wrong)?);
                }
                [name, secret] if FIXED.contains(name) => {
                    read.entries.insert((*name).to_owned(), kept(secret).ok_or_else(wrong)?);
                }
                _ => return Err(wrong()),
            }
        }
        if FIXED.iter().any(|name| !read.entries.contains_key(*name)) {
            return Err(Unreadable(0));
        }
        Ok(Parsed::Ring(read))
    }

    /// The keys themselves. The inner error is one of the file.
    pub(super) async fn reveal(self, custody: &Custody) -> Result<Result<KeyRing, Unreadable>, CustodyError> {
        let mut secrets = BTreeMap::new();
        for (name, written) in &self.entries {
            let secret = match plain(written) {
                Some(secret) => secret,
                None => custody.reveal(name, written).await?,
            };
            secrets.insert(name.clone(), secret);
        }
        let mut fixed = |name: &str| secrets.remove(name).ok_or(Unreadable(0));
        let (index, log_seal, log_head) = match (fixed("index"), fixed("log-seal"), fixed("log-head")) {
            (Ok(index), Ok(seal), Ok(head)) => (index, seal, head),
            _ => return Ok(Err(Unreadable(0))),
        };
        let keys: BTreeMap<u32, Secret> = secrets
            .into_iter()
            .filter_map(|(name, secret)| Some((name.strip_prefix("key ")?.parse().ok()?, secret)))
            .collect();
        let wraps = self.wrap_with.or_else(|| keys.keys().next_back().copied());
        Ok(match wraps.filter(|version| keys.contains_key(version)) {
            Some(wraps) => Ok(KeyRing { index, log_seal, log_head, keys, wraps, single: false }),
            None => Err(Unreadable(0)),
        })
    }

    /// The ring as its keeper wants it written.
    pub(super) async fn protect(ring: &KeyRing, custody: &Custody) -> Result<Self, CustodyError> {
        let fixed = [("index", &ring.index), ("log-seal", &ring.log_seal), ("log-head", &ring.log_head)];
        let all = fixed.into_iter().map(|(name, key)| (name.to_owned(), key));
        let all = all.chain(ring.keys.iter().map(|(version, key)| (format!("key {version}"), key)));
        let mut entries = BTreeMap::new();
        for (name, key) in all {
            let written = custody.protect(&name, key).await?;
            entries.insert(name, written);
        }
        Ok(Self { entries, wrap_with: Some(ring.wraps).filter(|wraps| *wraps != ring.newest()) })
    }
}

impl fmt::Display for RingText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "# The keys of Shubbak; `shubbak keys` changes them. Whoever loses this file loses what is sealed."
        )?;
        for name in FIXED {
            writeln!(f, "{name} {}", self.entries.get(name).map_or("", String::as_str))?;
        }
        let mut keys: Vec<(u32, &String)> = self
            .entries
            .iter()
            .filter_map(|(name, written)| Some((name.strip_prefix("key ")?.parse().ok()?, written)))
            .collect();
        keys.sort_unstable();
        for (version, written) in keys {
            writeln!(f, "key {version} {written}")?;
        }
        if let Some(version) = self.wrap_with {
            writeln!(f, "wrap-with {version}")?;
        }
        Ok(())
    }
}

/// A key as it stands in the file: 32 bytes in base64, or what a keeper gave, which has a colon.
fn kept(written: &str) -> Option<String> {
    (plain(written).is_some() || written.contains(':')).then(|| written.to_owned())
}

fn plain(text: &str) -> Option<Secret> {
    STANDARD.decode(text).ok()?.try_into().ok()
}

/// A key in base64, as it is written.
pub(super) fn written(key: &Secret) -> String {
    STANDARD.encode(key)
}
