//! What registers say by themselves, and what the portal offers people without being asked.

use serde::{Deserialize, Serialize};

use crate::definition::Subject;

/// An event that a register may send (CloudEvents `type`), and what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceEvent {
    /// The CloudEvent's type.
    pub id: String,
    /// The register that may send it.
    pub source: String,
    /// The scheme of the ids of those whom it is about: national_id.
    pub scheme: String,
    /// In which capacity the register knows them.
    pub capacity: String,
    /// What it means for the reference directory and for open drafts.
    pub means: Means,
    /// The concepts whose values changed, for `changed`.
    #[serde(default)]
    pub concepts: Vec<String>,
}

/// What an event means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// The register knows the person from now on.
    Known,
    /// It does not know them any more.
    Gone,
    /// It knows something else about them now.
    Changed,
}

/// A kind of offer or reminder that the portal makes by itself, and that people can switch off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proactive {
    /// Its id, in texts and in the person's switches.
    pub id: String,
    /// The hub function under whose authorisations registers are asked.
    pub function: String,
    /// Where it leads: `life-events/having-a-baby`, `services/child-allowance`.
    pub start: Start,
    /// What sets it off.
    pub trigger: Trigger,
}

/// What sets an offer or a reminder off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Trigger {
    /// A register's event about the person. What the offer is about is chosen from a list of the register.
    Event {
        /// The event's type.
        event: String,
    },
    /// A document runs out.
    Expiry {
        /// The concept that holds its last day.
        concept: String,
        /// How many days before that people are reminded.
        days_before: i64,
    },
    /// No refusing criterion of the service fails on what registers hold, and the person does not have it yet.
    Criteria,
}

/// A life event or a service that something leads to, as it stands in addresses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Start(pub Subject);

impl TryFrom<String> for Start {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.split_once('/') {
            Some(("life-events", id)) => Ok(Self(Subject::LifeEvent(id.to_owned()))),
            Some(("services", id)) => Ok(Self(Subject::Service(id.to_owned()))),
            _ => Err(format!("`{text}` leads nowhere: write life-events/<id> or services/<id>")),
        }
    }
}

impl From<Start> for String {
    fn from(Start(subject): Start) -> Self {
        subject.path()
    }
}
