//! The keys by which members of staff work.

use domain::desk_keys::DeskKeys;
use jiff::Timestamp;

use super::db::on;
use super::{Store, StoreError, micros};

impl Store {
    /// The keys of a member of staff; as they come, where nothing was chosen.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn desk_keys(&self, staff: &str) -> Result<DeskKeys, StoreError> {
        let row: Option<(String,)> = on!(self, pool =>
            sqlx::query_as("SELECT keys FROM desk_keys WHERE staff = $1").bind(staff).fetch_optional(pool).await)?;
        match row {
            Some((keys,)) => serde_json::from_str(&keys).map_err(StoreError::unreadable("keys")),
            None => Ok(DeskKeys::default()),
        }
    }

    /// Keeps them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_desk_keys(&self, staff: &str, keys: &DeskKeys, now: Timestamp) -> Result<(), StoreError> {
        let body = serde_json::to_string(keys).map_err(StoreError::unreadable("keys"))?;
        self.count_commit();
        on!(self, pool => sqlx::query(
            "INSERT INTO desk_keys (staff, keys, changed_at) VALUES ($1, $2, $3) \
             ON CONFLICT (staff) DO UPDATE SET keys = excluded.keys, changed_at = excluded.changed_at")
            .bind(staff).bind(&body).bind(micros(now)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }
}
