//! Who holds which fact, and who may ask for it: sources, the data-availability table and authorisations.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::{SoapBinding, SourceDrop, SourceView};
use crate::application::{Assurance, Channel};

/// A register, and how to reach it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The source's id; the setting `SHUBBAK_SOURCE_<ID>_URL` gives its address.
    pub id: String,
    /// The authority that keeps it.
    pub authority: String,
    /// Member class as in X-Road: GOV, MUN, COM or NGO.
    pub class: String,
    /// national, regional, municipal or non-governmental.
    pub level: String,
    /// The adapter kind: `rest` or `soap`.
    pub adapter: String,
    /// The hub behind which it is asked; without one it has an address of its own.
    #[serde(default)]
    pub via: Option<String>,
    /// The path below the register's address, for the adapter.
    #[serde(default)]
    pub path: String,
    /// The contract and its version, for the adapter.
    #[serde(default)]
    pub contract: String,
    /// How long one call may take, in milliseconds.
    pub timeout_ms: u64,
    /// How it speaks, for the kind `soap`.
    pub soap: Option<SoapBinding>,
    /// What it holds.
    #[serde(default)]
    pub availability: Vec<Availability>,
    /// Which lists of subjects it can give.
    #[serde(default)]
    pub list: Vec<SourceList>,
    /// For the kind `db_view`: which view, and its columns.
    #[serde(default)]
    pub view: Option<SourceView>,
    /// For the kind `csv_drop`: which file, and its columns.
    #[serde(default)]
    pub drop: Option<SourceDrop>,
    /// Where it takes requests for correction, if it does so by itself.
    #[serde(default)]
    pub corrections: Option<SourceCorrections>,
    /// For the kind `native`: under which law the authority's officers keep it.
    #[serde(default)]
    pub keeping: Option<SourceKeeping>,
}

/// How an authority keeps a register that the portal holds for it (`[source.keeping]`, kind `native`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceKeeping {
    /// The law under which its officers look at records and change them.
    pub legal_basis: String,
}

/// How a register of the kind `rest` takes what people say is wrong in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceCorrections {
    /// The operation behind path and contract.
    pub operation: String,
}

impl Source {
    /// X-Road's name of the service at which it is asked: instance, class, member, subsystem and service code. For `rest`
    /// that is the path without the protocol's version, and the contract's first part.
    pub fn service_id(&self) -> Option<String> {
        match (&self.soap, self.adapter.as_str()) {
            (Some(soap), "soap") => Some(format!("{}/{}", soap.provider, soap.operation)),
            (_, "rest") => {
                let (_, provider) = self.path.split_once('/')?;
                let code = self.contract.split('/').next()?;
                Some(format!("{provider}/{code}"))
            }
            _ => None,
        }
    }

    /// True for a register that the portal keeps itself, for an authority that has none.
    pub fn is_native(&self) -> bool {
        self.adapter == "native"
    }

    /// The scheme of the ids by which it finds people. Of the kinds that have one.
    pub fn scheme(&self) -> &str {
        self.availability.first().map_or("", |row| row.subject.as_str())
    }

    /// The row that says how the source holds a concept about somebody in a capacity.
    pub fn holds(&self, concept: &str, capacity: &str) -> Option<&Availability> {
        self.availability.iter().find(|row| row.concept == concept && row.capacity == capacity)
    }
}

/// One row of the data-availability table: a source holds a concept about people in a capacity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Availability {
    /// The concept's id.
    pub concept: String,
    /// In which capacity the source knows the person: person, parent, newborn.
    pub capacity: String,
    /// The register's own name for it.
    pub attribute: String,
    /// The scheme of the id by which the source finds the subject: national_id, birth_notice.
    pub subject: String,
    /// True when this is the authentic source for the concept.
    pub authentic: bool,
    /// Asked live, or from a batch copy.
    pub mode: Mode,
    /// The first day on which it holds it, if there is one.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day on which it holds it, if there is one.
    #[serde(default)]
    pub until: Option<Date>,
    /// The first day of the past about which it can be asked, if it does not reach back for ever.
    #[serde(default)]
    pub history_from: Option<Date>,
    /// The age in days after which a value counts as stale.
    pub max_age_days: i64,
    /// The register's codes and ours.
    #[serde(default)]
    pub codes: BTreeMap<String, String>,
}

impl Availability {
    /// True when there is a day on which both rows hold.
    pub fn overlaps(&self, other: &Self) -> bool {
        let before = |a: &Self, b: &Self| a.until.zip(b.from).is_some_and(|(last, first)| last < first);
        !before(self, other) && !before(other, self)
    }
}

/// Whether a source answers from the living register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// The register itself.
    Live,
    /// A copy made from time to time.
    Batch,
}

/// A list of subjects that a source can give about a person, such as a parent's birth notices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceList {
    /// The list's id.
    pub id: String,
    /// The capacity of the subjects in it.
    pub capacity: String,
    /// The scheme of their ids.
    pub scheme: String,
    /// The concepts by which a person recognises them.
    pub shows: Vec<String>,
    /// The relations that come with each item: mother, father.
    #[serde(default)]
    pub related: Vec<String>,
}

/// Which way of asking a row is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// A person's application needs facts.
    #[default]
    Pull,
    /// A register said that something changed.
    Push,
    /// The hub acts by itself.
    Hub,
    /// An authority asks about a case that it decides.
    Authority,
    /// Staff at the desk identify the person before them.
    Desk,
}

impl Direction {
    /// Every direction, for texts and tests.
    pub const ALL: [Self; 5] = [Self::Pull, Self::Push, Self::Hub, Self::Authority, Self::Desk];

    /// Its name in tables and in the log: `pull`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pull => "pull",
            Self::Push => "push",
            Self::Hub => "hub",
            Self::Authority => "authority",
            Self::Desk => "desk",
        }
    }

    /// True when a row of it is for a function of the hub or of the desk; else it is for a service.
    pub fn is_for_function(self) -> bool {
        matches!(self, Self::Push | Self::Hub | Self::Desk)
    }
}

/// Whether a row still stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowState {
    /// It stands, from its first day to its last.
    #[default]
    InForce,
    /// It was withdrawn: whoever relies on it is told so.
    Withdrawn,
}

/// What the person must have said before a register may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Nothing: the law alone is enough.
    None,
    /// They asked for the service and were told which registers will be asked.
    ExplicitRequest,
    /// They consented to this very use.
    Consent,
}

/// One row of the access-authorisation table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authorisation {
    /// The row's id.
    pub id: String,
    /// The authority that may ask.
    pub requester: String,
    /// Which way of asking it is for.
    #[serde(default)]
    pub direction: Direction,
    /// For which service; for push and hub, for which function of the hub.
    pub service: String,
    /// For which purpose.
    pub purpose: String,
    /// Under which law.
    pub legal_basis: String,
    /// Which source.
    pub source: String,
    /// About people in which capacities.
    pub capacities: Vec<String>,
    /// Which concepts.
    pub concepts: Vec<String>,
    /// Through which channels; none but for pull.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// At which assurance the asker must have signed in.
    pub min_assurance: Assurance,
    /// What the person must have said.
    pub basis: Basis,
    /// How many days of the past may be asked about; only what is so now when left out.
    #[serde(default)]
    pub history_days: Option<u32>,
    /// First day in force.
    pub valid_from: Date,
    /// Last day in force, if an end is set.
    pub valid_to: Option<Date>,
    /// Whether it still stands.
    #[serde(default)]
    pub state: RowState,
    /// Who proposed the row.
    pub proposed_by: String,
    /// Who approved it; never the one who proposed it.
    pub approved_by: String,
    /// The decision's reference.
    pub decision: String,
}

impl Authorisation {
    /// True on the days on which the row is in force.
    pub fn in_force(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// True when it lets somebody ask about the past from that day on.
    pub fn reaches_back_to(&self, day: Date, today: Date) -> bool {
        let days = (today - day).get_days();
        self.history_days.is_some_and(|reach| i64::from(days) <= i64::from(reach))
    }
}
