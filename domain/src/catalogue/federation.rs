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
