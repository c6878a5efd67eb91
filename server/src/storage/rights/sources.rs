//! The data-availability table as the exchange goes by it: what the catalogue brought, and what people have ended since.

use domain::gate::{Ended, Held, Holdings};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::storage::db::{in_transaction, on};
use crate::storage::{Store, StoreError, micros, moment};

/// What people decided about a source, over the catalogue's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceDecision {
    /// The source.
    pub source: String,
    /// One concept that it holds; `None` for the source as a whole.
    pub concept: Option<String>,
    /// The first day on which it is not asked; `None` when it is asked again.
    pub ended_from: Option<Date>,
    /// The decision's reference.
    pub decision: String,
    /// Who entered it.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

type HeldRow = (String, String, String, Option<String>, Option<String>, Option<String>);
type DecisionRow = (String, Option<String>, Option<String>, String, String, i64);

fn day(text: Option<String>) -> Result<Option<Date>, StoreError> {
    text.map(|text| text.parse().map_err(StoreError::unreadable("day"))).transpose()
}

impl Store {
    /// Which register holds what on which days.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn holdings(&self) -> Result<Holdings, StoreError> {
        let held = self.held().await?;
        let mut ended: Vec<Ended> = Vec::new();
        for one in self.source_decisions().await? {
            // Of several decisions about the same, the last one counts.
            ended.retain(|end| end.source != one.source || end.concept != one.concept);
            if let Some(from) = one.ended_from {
                ended.push(Ended { source: one.source, concept: one.concept, from });
            }
        }
        Ok(Holdings::of(held, ended))
    }

    /// The rows of the table that the catalogue has today.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn held(&self) -> Result<Vec<Held>, StoreError> {
        let rows: Vec<HeldRow> = on!(self, pool => sqlx::query_as(
            "SELECT source, concept, capacity, held_from, held_to, history_from FROM data_availability \
             WHERE valid_to IS NULL ORDER BY source, concept, capacity")
            .fetch_all(pool).await)?;
        let held = |(source, concept, capacity, from, until, history_from): HeldRow| {
            Ok(Held {
                source,
                concept,
                capacity,
                from: day(from)?,
                until: day(until)?,
                history_from: day(history_from)?,
            })
        };
        rows.into_iter().map(held).collect()
    }

    /// What people have decided about sources, oldest first.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn source_decisions(&self) -> Result<Vec<SourceDecision>, StoreError> {
        let rows: Vec<DecisionRow> = on!(self, pool => sqlx::query_as(
            "SELECT source, concept, ended_from, decision, decided_by, at FROM source_decision ORDER BY place")
            .fetch_all(pool).await)?;
        let read = |(source, concept, ended, decision, by, at): DecisionRow| {
            Ok(SourceDecision { source, concept, ended_from: day(ended)?, decision, by, at: moment(at) })
        };
        rows.into_iter().map(read).collect()
    }

    /// Enters a decision: portals go by it when they look for newer rights, which they do all the time.
    ///
    /// # Errors
    /// When the database fails: then nothing was decided.
    pub async fn decide_source(&self, one: &SourceDecision) -> Result<(), StoreError> {
        in_transaction!(self, tx => {
            // Whoever decides at the same time waits here for the row.
            sqlx::query("UPDATE rights_version SET version = version + 1 WHERE id = 1").execute(&mut *tx).await?;
            let (last,): (i64,) =
                sqlx::query_as("SELECT COALESCE(MAX(place), 0) FROM source_decision").fetch_one(&mut *tx).await?;
            sqlx::query(
                "INSERT INTO source_decision (place, source, concept, ended_from, decision, decided_by, at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7)")
                .bind(last + 1).bind(&one.source).bind(&one.concept).bind(one.ended_from.map(|day| day.to_string()))
                .bind(&one.decision).bind(&one.by).bind(micros(one.at)).execute(&mut *tx).await?;
        });
        Ok(())
    }
}
