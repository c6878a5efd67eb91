//! Sessions at rest: only a hash of the id, and sealed data. A stolen database opens nobody's session.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use tower_sessions::cookie::time::OffsetDateTime;
use tower_sessions::session::{Id, Record};

use super::db::on;
use super::memory::Writing;
use super::{Store, StoreError, micros};

/// The rows of sessions.
#[derive(Clone, Debug)]
pub struct SessionRows(pub Store);

/// What stands in the database instead of a session's id.
pub(super) type IdHash = [u8; 32];

fn hash(id: Id) -> IdHash {
    Sha256::digest(id.0.to_be_bytes()).into()
}

pub(super) fn place(hash: &IdHash) -> String {
    let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("session:{hex}")
}

fn moment(at: OffsetDateTime) -> Timestamp {
    Timestamp::from_second(at.unix_timestamp()).unwrap_or_default()
}

impl SessionRows {
    /// Makes a session under a new id.
    ///
    /// # Errors
    /// When the id is taken, or the database or the vault fails.
    pub async fn create(&self, record: &Record) -> Result<(), StoreError> {
        let hash = hash(record.id);
        let sealed = self.seal(&hash, record)?;
        self.0.count_commit();
        on!(self.0, pool => sqlx::query("INSERT INTO session (id_hash, data, expires_at) VALUES ($1, $2, $3)")
            .bind(hash.as_slice()).bind(&sealed).bind(micros(moment(record.expiry_date)))
            .execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Saves a session that is still there: one that was ended meanwhile stays ended.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn save(&self, record: &Record) -> Result<(), StoreError> {
        let hash = hash(record.id);
        let sealed = self.seal(&hash, record)?;
        self.0.count_commit();
        let writing = self.0.sessions().map(|memory| memory.write(&hash));
        on!(self.0, pool => sqlx::query("UPDATE session SET data = $2, expires_at = $3 WHERE id_hash = $1")
            .bind(hash.as_slice()).bind(&sealed).bind(micros(moment(record.expiry_date)))
            .execute(pool).await.map(|_| ()))?;
        Writing::all_done(writing);
        Ok(())
    }

    /// How many sessions have not expired.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count(&self, now: Timestamp) -> Result<i64, StoreError> {
        let (count,): (i64,) = on!(self.0, pool => sqlx::query_as(
            "SELECT COUNT(*) FROM session WHERE expires_at > $1").bind(micros(now)).fetch_one(pool).await)?;
        Ok(count)
    }

    /// The session with this id that has not expired.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn load(&self, id: Id, now: Timestamp) -> Result<Option<Record>, StoreError> {
        let hash = hash(id);
        let memory = self.0.sessions();
        if let Some(record) = memory.and_then(|memory| memory.get(&hash)) {
            return Ok((moment(record.expiry_date) > now).then_some(record));
        }
        let asked = memory.map(|memory| memory.ask(&hash));
        let row: Option<(Vec<u8>,)> = on!(self.0, pool =>
            sqlx::query_as("SELECT data FROM session WHERE id_hash = $1 AND expires_at > $2")
                .bind(hash.as_slice()).bind(micros(now)).fetch_optional(pool).await)?;
        let Some((sealed,)) = row else { return Ok(None) };
        let data = self.0.vault().open(&place(&hash), &sealed)?;
        let record: Record = serde_json::from_slice(&data).map_err(StoreError::unreadable("session"))?;
        if let Some((memory, asked)) = memory.zip(asked) {
            memory.keep(&asked, hash, record.clone());
        }
        Ok(Some(record))
    }

    /// Forgets a session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn delete(&self, id: Id) -> Result<(), StoreError> {
        let hash = hash(id);
        self.0.count_commit();
        let writing = self.0.sessions().map(|memory| memory.write(&hash));
        on!(self.0, pool => sqlx::query("DELETE FROM session WHERE id_hash = $1")
            .bind(hash.as_slice()).execute(pool).await.map(|_| ()))?;
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

    fn seal(&self, hash: &IdHash, record: &Record) -> Result<Vec<u8>, StoreError> {
        let data = serde_json::to_vec(record).map_err(StoreError::unreadable("session"))?;
        Ok(self.0.vault().seal(&place(hash), &data)?)
    }
}
