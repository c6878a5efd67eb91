//! What passes between the portal and a register, in the words of the dictionary.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub mod chain;
pub mod lookups;
pub mod unusual;

/// Whether a row of the log says what is about to happen or what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Written and committed before the call.
    Intended,
    /// Written after it.
    Result,
}

impl Phase {
    /// Its name in the log.
    pub fn name(self) -> &'static str {
        match self {
            Self::Intended => "intended",
            Self::Result => "result",
        }
    }
}

/// The source that the portal itself is, where staff open a record that it keeps: text `source-portal`.
pub const PORTAL: &str = "portal";

/// One row of the exchange log: who asked whom for which facts about whom, why, and with what outcome. Never content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Intended or result.
    pub phase: Phase,
    /// When.
    pub at: Timestamp,
    /// The exchange: the same in both phases and at the register (`X-Road-Id`).
    pub request_id: Uuid,
    /// The application, if there is one.
    pub application: Option<Uuid>,
    /// Who began it: pull, push or hub.
    pub initiator: String,
    /// Through which channel.
    pub channel: String,
    /// The kind of the one who acts.
    pub actor_kind: String,
    /// Who acts, where it is not the person themselves: the id of staff, or of an authority's system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// The person whose application it is: the rows of "who looked".
    pub person: Option<Uuid>,
    /// The role that the subject has in the application.
    pub role: String,
    /// How the actor is tied to the subject.
    pub relation: String,
    /// The authority that asks.
    pub requester: String,
    /// For which service.
    pub service: String,
    /// For which purpose.
    pub purpose: String,
    /// Under which law.
    pub legal_basis: String,
    /// Under which authorisations.
    pub authorisations: Vec<String>,
    /// Which register.
    pub source: String,
    /// Which concepts.
    pub concepts: Vec<String>,
    /// True when the gate allowed it.
    pub allowed: bool,
    /// The gate's reason code, or what became of the call.
    pub reason: String,
    /// How long the call took, in milliseconds.
    pub latency_ms: Option<i64>,
    /// SHA-256 of the request's body, in hexadecimal.
    pub request_hash: Option<String>,
    /// SHA-256 of the answer's body, in hexadecimal.
    pub response_hash: Option<String>,
    /// The hub through which it was asked: by which an authority's system came, or behind which the register is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
    /// The encounter in which staff looked: it names them, their workplace and the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encounter: Option<Uuid>,
    /// Who looked in person, where a member of staff did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<StaffLook>,
    /// The right under which somebody acts for the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representation: Option<Uuid>,
}

impl LogEntry {
    /// What the portal itself does about a person under one of its functions, which an authority answers for under a
    /// law; as an intention that nothing stands against. Who does it, for whom and why is for the caller to say.
    pub fn at_portal(function: &str, (authority, law): (&str, &str), at: Timestamp) -> Self {
        Self {
            phase: Phase::Intended,
            at,
            request_id: Uuid::new_v4(),
            application: None,
            initiator: String::new(),
            channel: String::new(),
            actor_kind: String::new(),
            actor: None,
            person: None,
            role: "person".to_owned(),
            relation: String::new(),
            requester: authority.to_owned(),
            service: function.to_owned(),
            purpose: String::new(),
            legal_basis: law.to_owned(),
            authorisations: Vec::new(),
            source: PORTAL.to_owned(),
            concepts: Vec::new(),
            allowed: true,
            reason: "allowed".to_owned(),
            latency_ms: None,
            request_hash: None,
            response_hash: None,
            via: None,
            encounter: None,
            staff: None,
            representation: None,
        }
    }
}

/// What is on record of a member of staff who looked, for the person concerned: what they are, not what they are called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffLook {
    /// Their role, as the desk knows it.
    pub role: String,
    /// Where they work, as their identity provider names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workplace: Option<String>,
    /// Why they looked: the code of what they stated.
    pub reason: String,
}

/// One fact that came from a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The concept's id.
    pub concept: String,
    /// The value.
    pub value: crate::facts::Value,
    /// The day up to which the register vouches for it.
    pub as_of: Option<Date>,
}
