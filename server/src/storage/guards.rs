//! The database's own refusal to change the exchange log: triggers, laid anew at every start. They stop mistakes and
//! whoever may write rows but not change the schema; against anybody else the chain stands.

use super::{Db, Store, StoreError};

/// A row may be added without a place and be given one, once; nothing else of it may ever change.
const SQLITE: [&str; 5] = [
    "CREATE TRIGGER IF NOT EXISTS exchange_log_insert BEFORE INSERT ON exchange_log \
     WHEN NEW.seq IS NOT NULL OR EXISTS (SELECT 1 FROM exchange_log WHERE id = NEW.id) \
     BEGIN SELECT RAISE(ABORT, 'rows are added to the exchange log without a place'); END",
    "CREATE TRIGGER IF NOT EXISTS exchange_log_update BEFORE UPDATE ON exchange_log \
     WHEN OLD.seq IS NOT NULL OR NEW.seq IS NULL OR NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at \
     OR NEW.phase IS NOT OLD.phase OR NEW.exchange_id IS NOT OLD.exchange_id \
     OR NEW.application_id IS NOT OLD.application_id OR NEW.person_id IS NOT OLD.person_id \
     OR NEW.subject_hash IS NOT OLD.subject_hash OR NEW.allowed IS NOT OLD.allowed OR NEW.entry IS NOT OLD.entry \
     OR NEW.seal IS NOT OLD.seal BEGIN SELECT RAISE(ABORT, 'the exchange log is append-only'); END",
    "CREATE TRIGGER IF NOT EXISTS exchange_log_delete BEFORE DELETE ON exchange_log \
     BEGIN SELECT RAISE(ABORT, 'the exchange log is append-only'); END",
    "CREATE TRIGGER IF NOT EXISTS exchange_head_update BEFORE UPDATE ON exchange_head \
     WHEN NEW.seq < OLD.seq OR NEW.seq = OLD.seq AND OLD.signature IS NOT NULL \
     BEGIN SELECT RAISE(ABORT, 'the head of the exchange log only goes forward'); END",
    "CREATE TRIGGER IF NOT EXISTS exchange_head_delete BEFORE DELETE ON exchange_head \
     BEGIN SELECT RAISE(ABORT, 'the head of the exchange log only goes forward'); END",
];

/// The same for PostgreSQL, where a trigger calls a function. Portals that start at once come one after another.
const POSTGRES: [&str; 7] = [
    "SELECT pg_advisory_xact_lock(hashtext('shubbak exchange guards'))",
    "CREATE OR REPLACE FUNCTION exchange_log_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
     IF TG_OP = 'INSERT' AND NEW.seq IS NULL THEN RETURN NEW; END IF; \
     IF TG_OP = 'UPDATE' AND OLD.seq IS NULL AND NEW.seq IS NOT NULL AND \
     (NEW.id, NEW.at, NEW.phase, NEW.exchange_id, NEW.allowed, NEW.entry) = \
     (OLD.id, OLD.at, OLD.phase, OLD.exchange_id, OLD.allowed, OLD.entry) \
     AND NEW.application_id IS NOT DISTINCT FROM OLD.application_id \
     AND NEW.person_id IS NOT DISTINCT FROM OLD.person_id \
     AND NEW.subject_hash IS NOT DISTINCT FROM OLD.subject_hash \
     AND NEW.seal IS NOT DISTINCT FROM OLD.seal THEN RETURN NEW; END IF; \
     RAISE EXCEPTION 'the exchange log is append-only'; END $$",
    "CREATE OR REPLACE FUNCTION exchange_head_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
     IF TG_OP = 'UPDATE' AND (NEW.seq > OLD.seq OR NEW.seq = OLD.seq AND OLD.signature IS NULL) \
     THEN RETURN NEW; END IF; \
     RAISE EXCEPTION 'the head of the exchange log only goes forward'; END $$",
    "CREATE OR REPLACE TRIGGER exchange_log_rows BEFORE INSERT OR UPDATE OR DELETE ON exchange_log \
     FOR EACH ROW EXECUTE FUNCTION exchange_log_guard()",
    "CREATE OR REPLACE TRIGGER exchange_log_truncate BEFORE TRUNCATE ON exchange_log \
     FOR EACH STATEMENT EXECUTE FUNCTION exchange_log_guard()",
    "CREATE OR REPLACE TRIGGER exchange_head_rows BEFORE UPDATE OR DELETE ON exchange_head \
     FOR EACH ROW EXECUTE FUNCTION exchange_head_guard()",
    "CREATE OR REPLACE TRIGGER exchange_head_truncate BEFORE TRUNCATE ON exchange_head \
     FOR EACH STATEMENT EXECUTE FUNCTION exchange_head_guard()",
];

impl Store {
    /// Lays the triggers that are not there.
    pub(super) async fn guard_log(&self) -> Result<(), StoreError> {
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
