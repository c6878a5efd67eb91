//! The history of authorisations: who did what when, under which decision, and what stood before.

use domain::proposal::What;
use jiff::Timestamp;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::StoredRow;
use crate::storage::db::on;
use crate::storage::{Store, StoreError, moment};

/// One line of the history.
#[derive(Clone, Debug)]
pub struct RowChange {
    /// The row's id.
    pub authorisation: String,
    /// When.
    pub at: Timestamp,
    /// Who: somebody's id at the staff's identity provider, or `catalogue`.
    pub by: String,
    /// What was done.
    pub what: What,
    /// Under which law.
    pub legal_basis: String,
    /// The decision's reference.
    pub decision: String,
    /// What stood before, in JSON.
    pub before: Option<String>,
    /// What stands since, in JSON.
    pub after: Option<String>,
}

/// How a row was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// When.
    pub at: Timestamp,
    /// Law and decision behind it; `None` where the catalogue no longer has the row.
    pub grounds: Option<(String, String)>,
}

/// Adds a line to the history.
macro_rules! note {
    ($tx:expr, $change:expr) => {{
        let change: &$crate::storage::rights::RowChange = $change;
        sqlx::query(
            "INSERT INTO authorisation_change (id, authorisation, at, changed_by, what, legal_basis, decision, before, after) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(uuid::Uuid::now_v7()).bind(&change.authorisation).bind($crate::storage::micros(change.at))
        .bind(&change.by).bind(change.what.name()).bind(&change.legal_basis).bind(&change.decision)
        .bind(&change.before).bind(&change.after)
        .execute(&mut *$tx).await?;
    }};
}

pub(super) use note;

/// A row as the history keeps it.
pub(super) fn text(row: &StoredRow) -> Option<String> {
    let mut value = serde_json::to_value(&row.row).ok()?;
    value["state"] = row.standing.name().into();
    Some(value.to_string())
}

type Line = (Uuid, String, i64, String, String, String, String, Option<String>, Option<String>);

impl Store {
    /// The history of one row, or of all, newest first.
    ///
    /// # Errors
    /// When the database fails, or a line can't be read.
    pub async fn authorisation_history(
        &self,
        row: Option<&str>,
        (offset, limit): (i64, i64),
    ) -> Result<Vec<RowChange>, StoreError> {
        let lines: Vec<Line> = on!(self, pool => sqlx::query_as(
            "SELECT id, authorisation, at, changed_by, what, legal_basis, decision, before, after FROM authorisation_change \
             WHERE authorisation = $1 OR $1 IS NULL ORDER BY at DESC, id DESC LIMIT $2 OFFSET $3")
            .bind(row).bind(limit).bind(offset).fetch_all(pool).await)?;
        lines.into_iter().map(read).collect()
    }
}

impl Store {
    /// How rows were withdrawn, by their ids: the last time, where it was several times.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn withdrawals(&self) -> Result<BTreeMap<String, Withdrawal>, StoreError> {
        let rows: Vec<(String, i64, String, String, String)> = on!(self, pool => sqlx::query_as(
            "SELECT authorisation, at, what, legal_basis, decision FROM authorisation_change WHERE what IN ($1, $2) ORDER BY at, id")
            .bind(What::Withdrawn.name()).bind(What::Dropped.name()).fetch_all(pool).await)?;
        let read = |(id, at, what, law, decision): (String, i64, String, String, String)| {
            let grounds = (what == What::Withdrawn.name()).then_some((law, decision));
            (id, Withdrawal { at: moment(at), grounds })
        };
        Ok(rows.into_iter().map(read).collect())
    }
}

fn read(line: Line) -> Result<RowChange, StoreError> {
    let (_, authorisation, at, by, what, legal_basis, decision, before, after) = line;
    let known = What::ALL.into_iter().find(|known| known.name() == what);
    let what = known.ok_or_else(|| StoreError::Unreadable { what: "change of an authorisation", why: what })?;
    Ok(RowChange { authorisation, at: moment(at), by, what, legal_basis, decision, before, after })
}
