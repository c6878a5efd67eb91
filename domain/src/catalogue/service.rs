//! A public service (CPSV-AP `PublicService`) and what it requires.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

use super::Money;
use crate::application::{Assurance, Channel};
use crate::facts::FactId;
use crate::rule::Rule;

/// A public service, as its one TOML file says it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The service's id, in URLs, texts and at the back office.
    pub id: String,
    /// The authority that decides.
    pub authority: String,
    /// national, regional, municipal or non-governmental.
    pub level: String,
    /// The life events that it belongs to.
    #[serde(default)]
    pub life_events: Vec<String>,
    /// The people it is for.
    #[serde(default)]
    pub personas: Vec<String>,
    /// Why facts are used.
    pub purpose: String,
    /// The channels on which it can be done.
    pub channels: Vec<Channel>,
    /// How surely the person must be known.
    pub min_assurance: Assurance,
    /// The law that the service rests on.
    pub legal_basis: String,
    /// The adapter that hands cases to the back office.
    pub delivery: String,
    /// How far it is on-line, 1 (information) to 4 (whole transaction).
    pub maturity: u8,
    /// Services that must be approved before, when they are in the same application.
    #[serde(default)]
    pub follows: Vec<String>,
    /// The promised time, in working days.
    pub processing_days: u32,
    /// What it costs, by channel.
    #[serde(default)]
    pub cost: Vec<Cost>,
    /// Whom it is about.
    #[serde(default)]
    pub role: Vec<Role>,
    /// Which facts it needs (CCCEV `Requirement`).
    #[serde(default)]
    pub requirement: Vec<Requirement>,
    /// Who may have it (CCCEV `Criterion`).
    #[serde(default)]
    pub criterion: Vec<Criterion>,
    /// What a benefit comes to, where the law has a formula for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// Which papers it needs (CCCEV `Evidence`).
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// What comes out (CPSV `Output`).
    #[serde(default)]
    pub output: Vec<Output>,
}

impl Service {
    /// The role with this id.
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.role.iter().find(|role| role.id == id)
    }

    /// The role that the person chooses from a register's list.
    pub fn chosen_role(&self) -> Option<&Role> {
        self.role.iter().find(|role| matches!(role.bind, Bind::List { .. }))
    }

    /// What it costs on a channel; free where the file names no cost.
    pub fn cost_on(&self, channel: Channel) -> Money {
        self.cost.iter().find(|cost| cost.channel == channel).map_or(Money::default(), |cost| cost.amount)
    }
}

/// What a service costs on one channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// The channel.
    pub channel: Channel,
    /// The amount, in the country's currency.
    pub amount: Money,
}

/// Somebody the service is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// `applicant`, `child`.
    pub id: String,
    /// What stands in the role: `person`.
    pub kind: String,
    /// In which capacity registers know them.
    pub capacity: String,
    /// How the portal learns who it is.
    pub bind: Bind,
}

/// How the portal learns who stands in a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Bind {
    /// The person who signed in: `self`.
    Applicant,
    /// Chosen by the person from a source's list: `list:civil-status/births_of_parent`.
    List {
        /// The source's id.
        source: String,
        /// The list's id.
        list: String,
    },
    /// Comes with the one chosen from a list: `related:child/mother`.
    Related {
        /// The role that was chosen from a list.
        role: String,
        /// The relation to it.
        relation: String,
    },
}

impl FromStr for Bind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "self" {
            return Ok(Self::Applicant);
        }
        let pair = |rest: &str| rest.split_once('/').map(|(a, b)| (a.to_owned(), b.to_owned()));
        let list = text.strip_prefix("list:").and_then(pair).map(|(source, list)| Self::List { source, list });
        let related =
            text.strip_prefix("related:").and_then(pair).map(|(role, relation)| Self::Related { role, relation });
        list.or(related).ok_or_else(|| {
            format!("`{text}` does not say who stands in the role: write self, list:<source>/<list> or related:<role>/<relation>")
        })
    }
}

impl TryFrom<String> for Bind {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Bind> for String {
    fn from(bind: Bind) -> Self {
        bind.to_string()
    }
}

impl fmt::Display for Bind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Applicant => f.write_str("self"),
            Self::List { source, list } => write!(f, "list:{source}/{list}"),
            Self::Related { role, relation } => write!(f, "related:{role}/{relation}"),
        }
    }
}

/// A fact that the service needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Which fact.
    pub fact: FactId,
    /// On which question page it is asked when no register has it.
    pub topic: String,
    /// Under which law it is used.
    pub legal_basis: String,
    /// True when it may be left empty.
    #[serde(default)]
    pub optional: bool,
    /// Asked only when this holds; not asked as long as it can't be decided.
    pub when: Option<Rule>,
}

/// What happens when a criterion does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// The service can't be applied for.
    Refuse,
    /// The person is told; the officer decides.
    Warn,
}

/// A rule of the law about who may have the service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// The criterion's id within the service.
    pub id: String,
    /// Holds when this is true.
    pub expression: Rule,
    /// The legal article.
    pub legal_basis: String,
    /// What happens when it does not hold.
    pub effect: Effect,
}

/// What a benefit comes to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// The formula: whole units of the currency, or text such as `'12.500'`.
    pub expression: Rule,
    /// How often it is paid.
    pub every: Every,
    /// The legal article.
    pub legal_basis: String,
}

/// How often a benefit is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    /// Each month.
    Month,
    /// Once.
    Once,
}

/// A paper, or alternatives to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The evidence's id.
    pub id: String,
    /// The papers, any of which will do.
    pub any_of: Vec<String>,
    /// The facts that make the paper unnecessary when the state has them.
    #[serde(default)]
    pub replaced_by: Vec<FactId>,
}

/// What comes out of the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Output {
    /// The output's id.
    pub id: String,
}
