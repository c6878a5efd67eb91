//! Sessions at rest: only a hash of the id, and sealed data. A stolen database opens nobody's session.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::sync::Arc;

use super::db::on;
use super::memory::Writing;
use super::{Store, StoreError, micros};

/// A session that was read, as the process remembers it.
pub(super) struct Kept {
    data: Vec<u8>,
    expires_at: i64,
}

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
        let writing = self.0.sessions().map(|memory| memory.write(&hash));
        on!(self.0, pool => sqlx::query("UPDATE session SET data = $2, expires_at = $3 WHERE id_hash = $1")
            .bind(&hash).bind(&sealed).bind(micros(expires_at)).execute(pool).await.map(|_| ()))?;
        Writing::all_done(writing);
        Ok(())
    }

    /// The session with this id that has not expired.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn load(&self, id: i128, now: Timestamp) -> Result<Option<Vec<u8>>, StoreError> {
        let hash = hash(id);
        let memory = self.0.sessions();
        if let Some(kept) = memory.and_then(|memory| memory.get(&hash)) {
            return Ok((kept.expires_at > micros(now)).then(|| kept.data.clone()));
        }
        let asked = memory.map(|memory| memory.ask(&hash));
        let row: Option<(Vec<u8>, i64)> = on!(self.0, pool =>
            sqlx::query_as("SELECT data, expires_at FROM session WHERE id_hash = $1 AND expires_at > $2")
                .bind(&hash).bind(micros(now)).fetch_optional(pool).await)?;
        let Some((sealed, expires_at)) = row else { return Ok(None) };
        let data = self.0.vault().open(&place(&hash), &sealed)?;
        if let Some((memory, asked)) = memory.zip(asked) {
            memory.keep(&asked, hash, Arc::new(Kept { data: data.clone(), expires_at }));
        }
        Ok(Some(data))
    }

    /// Forgets a session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn delete(&self, id: i128) -> Result<(), StoreError> {
        let hash = hash(id);
        self.0.count_commit();
        let writing = self.0.sessions().map(|memory| memory.write(&hash));
        on!(self.0, pool => sqlx::query("DELETE FROM session WHERE id_hash = $1").bind(&hash).execute(pool).await.map(|_| ()))?;
        Writing::all_done(writing);
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
