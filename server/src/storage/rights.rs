//! The access-authorisation table: what the gate goes by, what is proposed, and how it came to be.

mod guards;
mod history;
mod proposals;
mod row;
mod seed;
mod sources;

pub use history::{RowChange, Withdrawal};
pub use proposals::{Decided, NewProposal, Proposal, ProposalState, Proposed, Wanted};
pub use row::StoredRow;
pub use seed::Seeded;
pub use sources::SourceDecision;

use domain::catalogue::Authorisation;
use row::Columns;

use super::db::on;
use super::{Store, StoreError};

impl Store {
    /// The version of the rights: higher after every change that the gate must know.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn rights_version(&self) -> Result<i64, StoreError> {
        let (version,): (i64,) = on!(self, pool =>
            sqlx::query_as("SELECT version FROM rights_version WHERE id = 1").fetch_one(pool).await)?;
        Ok(version)
    }

    /// The rows that the gate goes by, in force or withdrawn, with their version. A change between the two reads is
    /// seen at the next look: the version is read first.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn rights(&self) -> Result<(i64, Vec<Authorisation>), StoreError> {
        let version = self.rights_version().await?;
        let rows: Vec<Columns> = on!(self, pool => sqlx::query_as(
            "SELECT * FROM access_authorisation WHERE state IN ('in_force', 'withdrawn') ORDER BY id")
            .fetch_all(pool).await)?;
        let rows: Vec<StoredRow> = rows.into_iter().map(Columns::read).collect::<Result<_, _>>()?;
        Ok((version, rows.into_iter().map(|row| row.row).collect()))
    }

    /// Every row in every state, by id.
    ///
    /// # Errors
    /// When the database fails, or a row can't be read.
    pub async fn authorisations(&self) -> Result<Vec<StoredRow>, StoreError> {
        let rows: Vec<Columns> = on!(self, pool =>
            sqlx::query_as("SELECT * FROM access_authorisation ORDER BY id").fetch_all(pool).await)?;
        rows.into_iter().map(Columns::read).collect()
    }

    /// One row, `None` when there is none with this id.
    ///
    /// # Errors
    /// When the database fails, or the row can't be read.
    pub async fn authorisation(&self, id: &str) -> Result<Option<StoredRow>, StoreError> {
        let row: Option<Columns> = on!(self, pool =>
            sqlx::query_as("SELECT * FROM access_authorisation WHERE id = $1").bind(id).fetch_optional(pool).await)?;
        row.map(Columns::read).transpose()
    }
}
