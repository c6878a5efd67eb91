//! Hubs: a region or a sector that joins as one party, and speaks for its members.

use serde::{Deserialize, Serialize};

/// A party of the exchange that is itself a hub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hub {
    /// The hub's id.
    pub id: String,
    /// The authority that runs it.
    pub authority: String,
    /// Those on whose behalf it may ask.
    #[serde(default)]
    pub member: Vec<HubMember>,
    /// How it forwards questions to the registers behind it, if it does.
    #[serde(default)]
    pub forwarding: Option<HubForwarding>,
}

/// How a hub forwards questions to registers (`[hub.forwarding]`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HubForwarding {
    /// How long one call through it may take, in milliseconds.
    pub timeout_ms: u64,
    /// How much of a page's deadline calls through it may use, in percent.
    #[serde(default = "usual_share")]
    pub deadline_share: u32,
    /// How many calls through it run at the same time.
    #[serde(default = "usual_calls")]
    pub at_once: u32,
}

fn usual_share() -> u32 {
    80
}

fn usual_calls() -> u32 {
    16
}

/// A member of a hub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HubMember {
    /// How the hub names it: class and code, as X-Road's represented party has them.
    pub party: String,
    /// Which authority of the catalogue it is.
    pub authority: String,
}

impl Hub {
    /// The authority behind a party's name; `None` when it is no member.
    pub fn represents(&self, party: &str) -> Option<&str> {
        self.member.iter().find(|member| member.party == party).map(|member| member.authority.as_str())
    }
}
