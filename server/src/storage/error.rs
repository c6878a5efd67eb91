//! What can go wrong in the store.

use super::VaultError;

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database did not answer, or answered with an error.
    #[error("the database failed: {0}")]
    Database(#[from] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("the schema can't be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// What is stored could not be opened with the key at hand.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// What is stored can't be read as what it should be.
    #[error("a stored {what} can't be read: {why}")]
    Unreadable {
        /// What it should be.
        what: &'static str,
        /// What the reader said.
        why: String,
    },
    /// Somebody else saved in between: load again.
    #[error("the row was changed by somebody else in between")]
    Changed,
    /// The head of the exchange log is not what it must be.
    #[error("the head of the exchange log {0}: nothing more is chained\n    mend: run `shubbak audit verify`")]
    Head(&'static str),
    /// Rows of the exchange log could not be written, with those that were to be written with them.
    #[error("the exchange log can't be written: {0}")]
    Log(String),
    /// Another portal has the data folder.
    #[error(
        "another portal serves from {0}\n    mend: stop it, or set SHUBBAK_DATA_DIR to another folder; several portals \
         share a PostgreSQL database"
    )]
    Held(String),
}

impl StoreError {
    /// For `map_err` when stored JSON or text can't be read.
    pub(super) fn unreadable<E: std::fmt::Display>(what: &'static str) -> impl Fn(E) -> Self {
        move |error| Self::Unreadable { what, why: error.to_string() }
    }
}
