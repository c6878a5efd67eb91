//! Sessions at rest: only a hash of the id, and sealed data. A stolen database opens nobody's session.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::db::on;
use super::{Store, StoreError, micros};

/// The rows of sessions.
#[derive(Clone, Debug)]
pub struct SessionRows(pub Store);

fn hash(id: i128) -> Vec<u8> {
    Sha256::digest(id.to_be_bytes()).to_vec()
}

fn place(hash: &[u8]) -> String {
    let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("session:{hex}")
}

impl SessionRows {
    /// Makes a session under a new id.
    ///
    /// # Errors
    /// When the id is taken, or the database or the vault fails.
    pub async fn create(&self, id: i128, data: &[u8], expires_at: Timestamp) -> Result<(), StoreError> {
        let hash = hash(id);
        let sealed = self.0.vault().seal(&place(&hash), data)?;
        self.0.count_commit();
        on!(self.0, pool => sqlx::query("INSERT INTO session (id_hash, data, expires_at) VALUES ($1, $2, $3)")
            .bind(&hash).bind(&sealed).bind(micros(expires_at)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Saves a session that is still there: one that was ended meanwhile stays ended.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn save(&self, id: i128, data: &[u8], expires_at: Timestamp) -> Result<(), StoreError> {
        let hash = hash(id);
        let sealed = self.0.vault().seal(&place(&hash), data)?;
        self.0.count_commit();
        on!(self.0, pool => sqlx::query("UPDATE session SET data = $2, expires_at = $3 WHERE id_hash = $1")
            .bind(&hash).bind(&sealed).bind(micros(expires_at)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// The session with this id that has not expired.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn load(&self, id: i128, now: Timestamp) -> Result<Option<Vec<u8>>, StoreError> {
        let hash = hash(id);
        let row: Option<(Vec<u8>,)> = on!(self.0, pool =>
            sqlx::query_as("SELECT data FROM session WHERE id_hash = $1 AND expires_at > $2")
                .bind(&hash).bind(micros(now)).fetch_optional(pool).await)?;
        row.map(|(sealed,)| self.0.vault().open(&place(&hash), &sealed).map_err(StoreError::from)).transpose()
    }

    /// Forgets a session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn delete(&self, id: i128) -> Result<(), StoreError> {
        let hash = hash(id);
        self.0.count_commit();
        on!(self.0, pool => sqlx::query("DELETE FROM session WHERE id_hash = $1").bind(&hash).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Forgets the sessions that have expired; returns how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sweep(&self, now: Timestamp) -> Result<u64, StoreError> {
        let gone = on!(self.0, pool => sqlx::query("DELETE FROM session WHERE expires_at <= $1")
            .bind(micros(now)).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(gone)
    }
}
