//! Taking the catalogue over: its rows come into force, change and end with it, until people change them.

use domain::catalogue::{Authorisation, Availability, Catalogue, RowState, Source};
use domain::proposal::{Standing, What};
use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::history::{note, text};
use super::row::{Columns, write_row};
use super::{RowChange, StoredRow};
use crate::storage::db::in_transaction;
use crate::storage::{Store, StoreError};

/// Under whose name the catalogue's changes stand.
const CATALOGUE: &str = "catalogue";

/// What became of the catalogue's rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seeded {
    /// How many rows were brought, changed or withdrawn.
    pub changed: usize,
    /// Rows that people have changed and that the catalogue has otherwise, or not any more: people's word stands.
    pub kept: Vec<String>,
}

/// What is to be done with one row.
struct Step {
    columns: Columns,
    change: RowChange,
}

impl Store {
    /// Takes the catalogue's sources and authorisations over, once for each version of them.
    ///
    /// # Errors
    /// When the database fails: then nothing was taken over.
    pub async fn seed_rights(
        &self,
        catalogue: &Catalogue,
        (now, today): (Timestamp, Date),
    ) -> Result<Seeded, StoreError> {
        let version = version(catalogue);
        let sources = sources(catalogue);
        let held = held(catalogue);
        Ok(in_transaction!(self, tx => {
            // Portals that start at once come one after another: each waits here for the row.
            sqlx::query("UPDATE rights_version SET version = version WHERE id = 1").execute(&mut *tx).await?;
            let (taken,): (String,) =
                sqlx::query_as("SELECT catalogue FROM rights_version WHERE id = 1").fetch_one(&mut *tx).await?;
            if taken == version {
                Seeded::default()
            } else {
                let rows: Vec<Columns> =
                    sqlx::query_as("SELECT * FROM access_authorisation").fetch_all(&mut *tx).await?;
                let rows: Vec<StoredRow> = rows.into_iter().map(Columns::read).collect::<Result<_, _>>()?;
                let (steps, kept) = steps(catalogue, &rows, (&version, now));
                for step in &steps {
                    write_row!(tx, &step.columns);
                    note!(tx, &step.change);
                }
                let known: Vec<HeldSource> = sqlx::query_as(
                    "SELECT id, authority, class, level, adapter, contract, timeout_ms, via FROM source WHERE valid_to IS NULL")
                    .fetch_all(&mut *tx).await?;
                let day = today.to_string();
                for gone in known.iter().filter(|row| !sources.contains(row)) {
                    sqlx::query("UPDATE source SET valid_to = $1 WHERE id = $2 AND valid_to IS NULL")
                        .bind(&day).bind(&gone.0).execute(&mut *tx).await?;
                }
                for new in sources.iter().filter(|row| !known.contains(row)) {
                    sqlx::query(
                        "INSERT INTO source (place, id, authority, class, level, adapter, contract, timeout_ms, valid_from, via) \
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
                        .bind(Uuid::now_v7()).bind(&new.0).bind(&new.1).bind(&new.2).bind(&new.3).bind(&new.4)
                        .bind(&new.5).bind(new.6).bind(&day).bind(&new.7).execute(&mut *tx).await?;
                }
                let known: Vec<HeldFact> = sqlx::query_as(
                    "SELECT source, concept, capacity, attribute, authentic, mode, max_age_days, held_from, held_to, history_from \
                     FROM data_availability WHERE valid_to IS NULL")
                    .fetch_all(&mut *tx).await?;
                for gone in known.iter().filter(|row| held.get(&key(row)) != Some(*row)) {
                    sqlx::query("UPDATE data_availability SET valid_to = $1 WHERE source = $2 AND concept = $3 AND capacity = $4 AND valid_to IS NULL")
                        .bind(&day).bind(&gone.0).bind(&gone.1).bind(&gone.2).execute(&mut *tx).await?;
                }
                let known: BTreeMap<_, _> = known.iter().map(|row| (key(row), row)).collect();
                for new in held.values().filter(|row| known.get(&key(row)) != Some(row)) {
                    sqlx::query(
                        "INSERT INTO data_availability (place, source, concept, capacity, attribute, authentic, mode, max_age_days, \
                         held_from, held_to, history_from, valid_from) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
                        .bind(Uuid::now_v7()).bind(&new.0).bind(&new.1).bind(&new.2).bind(&new.3).bind(new.4)
                        .bind(&new.5).bind(new.6).bind(&new.7).bind(&new.8).bind(&new.9).bind(&day).execute(&mut *tx).await?;
                }
                sqlx::query("UPDATE rights_version SET version = version + 1, catalogue = $1 WHERE id = 1")
                    .bind(&version).execute(&mut *tx).await?;
                Seeded { changed: steps.len(), kept }
            }
        }))
    }
}

/// A source as the table has it.
type HeldSource = (String, String, String, String, String, String, i64, Option<String>);
/// A row of the data-availability table.
type HeldFact = (String, String, String, String, bool, String, i64, Option<String>, Option<String>, Option<String>);

fn key(row: &HeldFact) -> (String, String, String) {
    (row.0.clone(), row.1.clone(), row.2.clone())
}

fn sources(catalogue: &Catalogue) -> Vec<HeldSource> {
    let row = |source: &Source| {
        (
            source.id.clone(),
            source.authority.clone(),
            source.class.clone(),
            source.level.clone(),
            source.adapter.clone(),
            source.contract.clone(),
            i64::try_from(source.timeout_ms).unwrap_or(i64::MAX),
            source.via.clone(),
        )
    };
    catalogue.sources.values().map(row).collect()
}

fn held(catalogue: &Catalogue) -> BTreeMap<(String, String, String), HeldFact> {
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let fact = |source: &Source, row: &Availability| {
        let mode = match row.mode {
            domain::catalogue::Mode::Live => "live",
            domain::catalogue::Mode::Batch => "batch",
        };
        (
            source.id.clone(),
            row.concept.clone(),
            row.capacity.clone(),
            row.attribute.clone(),
            row.authentic,
            mode.to_owned(),
            row.max_age_days,
            day(row.from),
            day(row.until),
            day(row.history_from),
        )
    };
    let all = catalogue.sources.values().flat_map(|source| source.availability.iter().map(move |row| (source, row)));
    all.map(|(source, row)| fact(source, row)).map(|row| (key(&row), row)).collect()
}

/// The version of what is taken over: SHA-256 of it, in hexadecimal.
fn version(catalogue: &Catalogue) -> String {
    let mut rows: Vec<&Authorisation> = catalogue.authorisations.iter().collect();
    rows.sort_by(|a, b| a.id.cmp(&b.id));
    let json = serde_json::to_vec(&(rows, &catalogue.sources)).unwrap_or_default();
    Sha256::digest(json).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What differs between the catalogue and the table, and the rows in which people's word stands.
fn steps(catalogue: &Catalogue, stored: &[StoredRow], (version, now): (&str, Timestamp)) -> (Vec<Step>, Vec<String>) {
    let known: BTreeMap<&str, &StoredRow> = stored.iter().map(|row| (row.row.id.as_str(), row)).collect();
    let (mut steps, mut kept) = (Vec::new(), Vec::new());
    let mut ids: Vec<&str> = Vec::new();
    for row in &catalogue.authorisations {
        ids.push(&row.id);
        match known.get(row.id.as_str()) {
            Some(before) if before.row == *row && before.standing == standing(row) => {}
            Some(before) if before.by_people => kept.push(before.row.id.clone()),
            before => steps.push(step(row, before.copied(), (version, now))),
        }
    }
    ids.sort_unstable();
    for before in stored.iter().filter(|row| row.seeded_from.is_some()) {
        if ids.binary_search(&before.row.id.as_str()).is_ok() {
            continue;
        }
        if before.by_people {
            kept.push(before.row.id.clone());
        } else if before.standing == Standing::InForce {
            let gone = Authorisation { state: RowState::Withdrawn, ..before.row.clone() };
            let mut step = step(&gone, Some(before), (version, now));
            step.change.what = What::Dropped;
            steps.push(step);
        }
    }
    (steps, kept)
}

fn standing(row: &Authorisation) -> Standing {
    match row.state {
        RowState::InForce => Standing::InForce,
        RowState::Withdrawn => Standing::Withdrawn,
    }
}

fn step(row: &Authorisation, before: Option<&StoredRow>, (version, now): (&str, Timestamp)) -> Step {
    let after = StoredRow {
        row: row.clone(),
        standing: standing(row),
        seeded_from: Some(version.to_owned()),
        by_people: false,
    };
    Step {
        columns: Columns::of(row, after.standing, (Some(version), false)),
        change: RowChange {
            authorisation: row.id.clone(),
            at: now,
            by: CATALOGUE.to_owned(),
            what: if before.is_some() { What::Reseeded } else { What::Seeded },
            legal_basis: row.legal_basis.clone(),
            decision: row.decision.clone(),
            before: before.and_then(text),
            after: text(&after),
        },
    }
}
