//! The database's own refusal to change the history of authorisations and of decisions about sources: triggers, laid anew at every start.

use crate::storage::{Db, Store, StoreError};

const SQLITE: [&str; 4] = [
    "CREATE TRIGGER IF NOT EXISTS authorisation_change_update BEFORE UPDATE ON authorisation_change \
     BEGIN SELECT RAISE(ABORT, 'the history of authorisations is append-only'); END",
    "CREATE TRIGGER IF NOT EXISTS authorisation_change_delete BEFORE DELETE ON authorisation_change \
     BEGIN SELECT RAISE(ABORT, 'the history of authorisations is append-only'); END",
    "CREATE TRIGGER IF NOT EXISTS source_decision_update BEFORE UPDATE ON source_decision \
     BEGIN SELECT RAISE(ABORT, 'decisions about sources are append-only'); END",
    "CREATE TRIGGER IF NOT EXISTS source_decision_delete BEFORE DELETE ON source_decision \
     BEGIN SELECT RAISE(ABORT, 'decisions about sources are append-only'); END",
];

const POSTGRES: [&str; 6] = [
    "SELECT pg_advisory_xact_lock(hashtext('shubbak rights guards'))",
    "CREATE OR REPLACE FUNCTION authorisation_change_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
     RAISE EXCEPTION 'the history of authorisations is append-only'; END $$",
    "CREATE OR REPLACE TRIGGER authorisation_change_rows BEFORE UPDATE OR DELETE ON authorisation_change \
     FOR EACH ROW EXECUTE FUNCTION authorisation_change_guard()",
    "CREATE OR REPLACE TRIGGER authorisation_change_truncate BEFORE TRUNCATE ON authorisation_change \
     FOR EACH STATEMENT EXECUTE FUNCTION authorisation_change_guard()",
    "CREATE OR REPLACE TRIGGER source_decision_rows BEFORE UPDATE OR DELETE ON source_decision \
     FOR EACH ROW EXECUTE FUNCTION authorisation_change_guard()",
    "CREATE OR REPLACE TRIGGER source_decision_truncate BEFORE TRUNCATE ON source_decision \
     FOR EACH STATEMENT EXECUTE FUNCTION authorisation_change_guard()",
];

impl Store {
    /// Lays the triggers that are not there.
    pub(in crate::storage) async fn guard_rights(&self) -> Result<(), StoreError> {
        match self.db() {
            Db::Sqlite(pool) => {
                let mut tx = pool.begin_with("BEGIN IMMEDIATE").await?;
                for statement in SQLITE {
                    sqlx::query(statement).execute(&mut *tx).await?;
                }
                tx.commit().await?;
            }
            Db::Pg(pool) => {
                let mut tx = pool.begin().await?;
                for statement in POSTGRES {
                    sqlx::query(statement).execute(&mut *tx).await?;
                }
                tx.commit().await?;
            }
        }
        Ok(())
    }
}
