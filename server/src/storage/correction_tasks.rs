//! Correction requests as an authority's officer sees them: those that no register takes by itself.

use super::corrections::{COLUMNS, Correction, CorrectionRow};
use super::db::on;
use super::{Store, StoreError};
use uuid::Uuid;

/// A request that waits for an officer, or was decided by one.
pub type CorrectionTask = Correction;

impl Store {
    /// The requests that wait for an officer of an authority, oldest first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn correction_tasks(&self, authority: &str) -> Result<Vec<CorrectionTask>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE c.authority = $1 AND c.manner = 'desk' AND c.status IN ('opened', 'sent', 'taken') \
             ORDER BY c.opened_at, c.id LIMIT 500"
        ));
        let rows: Vec<CorrectionRow> = on!(self, pool => sqlx::query_as(text).bind(authority).fetch_all(pool).await)?;
        rows.into_iter().map(|row| self.read_correction(row)).collect()
    }

    /// One request of an authority's; another authority's is as if it did not exist.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn correction_task(&self, authority: &str, id: Uuid) -> Result<Option<CorrectionTask>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE c.id = $1 AND c.authority = $2 AND c.manner = 'desk'"));
        let row: Option<CorrectionRow> =
            on!(self, pool => sqlx::query_as(text).bind(id).bind(authority).fetch_optional(pool).await)?;
        row.map(|row| self.read_correction(row)).transpose()
    }
}
