//! A row of the table, as its columns and as what it means.

use domain::catalogue::{Authorisation, RowState};
use domain::proposal::Standing;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::storage::StoreError;

/// A row as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRow {
    /// What it says; `approved_by` is empty while nobody has approved it.
    pub row: Authorisation,
    /// Where it stands.
    pub standing: Standing,
    /// The version of the catalogue that brought it, if one did.
    pub seeded_from: Option<String>,
    /// True once people have made or changed it: the catalogue does not change it any more.
    pub by_people: bool,
}

/// The columns of `access_authorisation`.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Columns {
    pub(super) id: String,
    pub(super) direction: String,
    pub(super) requester: String,
    pub(super) service: String,
    pub(super) purpose: String,
    pub(super) legal_basis: String,
    pub(super) source: String,
    pub(super) capacities: String,
    pub(super) concepts: String,
    pub(super) channels: String,
    pub(super) min_assurance: String,
    pub(super) basis: String,
    pub(super) history_days: Option<i64>,
    pub(super) valid_from: String,
    pub(super) valid_to: Option<String>,
    pub(super) state: String,
    pub(super) proposed_by: String,
    pub(super) approved_by: Option<String>,
    pub(super) decision: String,
    pub(super) seeded_from: Option<String>,
    pub(super) by_people: bool,
}

/// Writes a row anew, or over what stands under its id.
macro_rules! write_row {
    ($tx:expr, $columns:expr) => {{
        let c: &$crate::storage::rights::row::Columns = $columns;
        sqlx::query(
            "INSERT INTO access_authorisation (id, direction, requester, service, purpose, legal_basis, source, capacities, \
             concepts, channels, min_assurance, basis, history_days, valid_from, valid_to, state, proposed_by, approved_by, \
             decision, seeded_from, by_people) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) \
             ON CONFLICT (id) DO UPDATE SET direction = $2, requester = $3, service = $4, purpose = $5, legal_basis = $6, \
             source = $7, capacities = $8, concepts = $9, channels = $10, min_assurance = $11, basis = $12, history_days = $13, \
             valid_from = $14, valid_to = $15, state = $16, proposed_by = $17, approved_by = $18, decision = $19, \
             seeded_from = $20, by_people = $21",
        )
        .bind(&c.id).bind(&c.direction).bind(&c.requester).bind(&c.service).bind(&c.purpose).bind(&c.legal_basis)
        .bind(&c.source).bind(&c.capacities).bind(&c.concepts).bind(&c.channels).bind(&c.min_assurance).bind(&c.basis)
        .bind(c.history_days).bind(&c.valid_from).bind(&c.valid_to).bind(&c.state).bind(&c.proposed_by)
        .bind(&c.approved_by).bind(&c.decision).bind(&c.seeded_from).bind(c.by_people)
        .execute(&mut *$tx).await?
    }};
}

pub(super) use write_row;

impl Columns {
    pub(super) fn of(row: &Authorisation, standing: Standing, (seeded_from, by_people): (Option<&str>, bool)) -> Self {
        let list = |all: &[String]| Value::from(all).to_string();
        let channels: Vec<String> = row.channels.iter().map(|channel| channel.name().to_owned()).collect();
        Self {
            id: row.id.clone(),
            direction: row.direction.name().to_owned(),
            requester: row.requester.clone(),
            service: row.service.clone(),
            purpose: row.purpose.clone(),
            legal_basis: row.legal_basis.clone(),
            source: row.source.clone(),
            capacities: list(&row.capacities),
            concepts: list(&row.concepts),
            channels: list(&channels),
            min_assurance: row.min_assurance.name().to_owned(),
            basis: word(&row.basis),
            history_days: row.history_days.map(i64::from),
            valid_from: row.valid_from.to_string(),
            valid_to: row.valid_to.map(|day| day.to_string()),
            state: standing.name().to_owned(),
            proposed_by: row.proposed_by.clone(),
            approved_by: Some(row.approved_by.clone()).filter(|by| !by.is_empty()),
            decision: row.decision.clone(),
            seeded_from: seeded_from.map(str::to_owned),
            by_people,
        }
    }

    pub(super) fn read(self) -> Result<StoredRow, StoreError> {
        let standing = Standing::ALL.into_iter().find(|standing| standing.name() == self.state);
        let standing = standing.ok_or_else(|| unreadable(format!("the state `{}` is none", self.state)))?;
        let row = Authorisation {
            direction: parsed(&self.direction)?,
            capacities: listed(&self.capacities)?,
            concepts: listed(&self.concepts)?,
            channels: listed(&self.channels)?,
            min_assurance: parsed(&self.min_assurance)?,
            basis: parsed(&self.basis)?,
            history_days: self.history_days.map(u32::try_from).transpose().map_err(unreadable)?,
            valid_from: self.valid_from.parse().map_err(unreadable)?,
            valid_to: self.valid_to.map(|day| day.parse().map_err(unreadable)).transpose()?,
            state: if standing == Standing::Withdrawn { RowState::Withdrawn } else { RowState::InForce },
            approved_by: self.approved_by.unwrap_or_default(),
            id: self.id,
            requester: self.requester,
            service: self.service,
            purpose: self.purpose,
            legal_basis: self.legal_basis,
            source: self.source,
            proposed_by: self.proposed_by,
            decision: self.decision,
        };
        Ok(StoredRow { row, standing, seeded_from: self.seeded_from, by_people: self.by_people })
    }
}

fn unreadable(why: impl std::fmt::Display) -> StoreError {
    StoreError::Unreadable { what: "authorisation", why: why.to_string() }
}

/// The name of a plain variant, as the catalogue writes it.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn parsed<T: DeserializeOwned>(word: &str) -> Result<T, StoreError> {
    serde_json::from_value(Value::from(word)).map_err(unreadable)
}

fn listed<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, StoreError> {
    serde_json::from_str(text).map_err(unreadable)
}
