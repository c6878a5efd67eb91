//! Backups of SQLite, and what follows a restore of either database: nothing that may have been done since the backup is
//! done again unasked.

use jiff::Timestamp;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};
use std::path::Path;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{DataKey, Db, FoundHead, Store, StoreError, micros};

/// So many tickets of a day may have been given since the backup: their numbers are not given again.
const TICKETS: i64 = 500;

/// What following a restore did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// Deliveries that are held until their office has said whether it has them.
    pub held: u64,
    /// Cases that were delivered and are not decided: their offices are asked where they stand.
    pub to_check: u64,
    /// Messages that waited: they are not sent any more, and stand in the person's space.
    pub unsent: u64,
    /// Sessions that were ended.
    pub sessions: u64,
}

/// A submission whose office is to be asked what it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The service request, which is also the message id.
    pub request: Uuid,
    /// True when the office knows it: then nothing is sent.
    pub known: bool,
}

/// Something that an office said about a case that is not known here. Without content.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Stray {
    /// Who said it.
    pub source: String,
    /// The service request that it means.
    pub request_id: Uuid,
    /// What happened, as the event has it.
    pub kind: String,
    /// When it came.
    pub received_at: i64,
}

/// The statements that follow a restore; `$1` is the moment.
const HOLD: &str = "UPDATE delivery SET state = 'held', lease = NULL, next_at = $1 WHERE state = 'ready'";
/// What was delivered is never sent again, but the office may have said something since.
const CHECK: &str = "UPDATE delivery SET state = 'check', next_at = $1 WHERE kind = 'submission' AND state = 'done' AND request_id IN \
     (SELECT id FROM service_request WHERE status NOT IN ('approved', 'refused', 'blocked'))";
const UNSENT: &str =
    "UPDATE message SET state = 'lapsed', body = NULL, lease = NULL, done_at = $1 WHERE state = 'ready'";
const MARK: &str = "INSERT INTO news_mark (id, at) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET at = excluded.at";
const RAISE: &str = "UPDATE queue_day SET last_number = last_number + $2 WHERE day >= $1";
const RAISE_TODAY: &str = "INSERT INTO queue_day (centre, day, last_number, calls) \
     SELECT DISTINCT centre, $1, CAST($2 AS BIGINT), 0 FROM queue_day WHERE 1 = 1 ON CONFLICT (centre, day) DO NOTHING";
/// Who was signed in then need not be now; codes may have been used since; portals of then do not run.
const FORGET: [&str; 5] = [
    "DELETE FROM one_time_code",
    "DELETE FROM help_code",
    "DELETE FROM resume_code",
    "DELETE FROM portal_keys",
    "DELETE FROM screen",
];
/// Held by workers of then.
const RELEASE: [&str; 4] = [
    "UPDATE verification SET lease = NULL",
    "UPDATE correction SET lease = NULL",
    "UPDATE register_event SET lease = NULL",
    "UPDATE hub_run SET lease = NULL, lease_until = 0",
];

type HeldRow = (Uuid, String);

impl Store {
    /// Writes a copy of SQLite as it is now into a new file, while others go on reading and writing.
    ///
    /// # Errors
    /// When the database or the file fails.
    pub async fn copy_into(&self, file: &Path) -> Result<(), StoreError> {
        let Db::Sqlite(pool) = self.db() else {
            return Err(StoreError::Unreadable { what: "backup", why: "PostgreSQL has tools of its own".to_owned() });
        };
        sqlx::query("VACUUM INTO $1").bind(file.to_string_lossy().into_owned()).execute(pool).await?;
        std::fs::File::open(file).and_then(|file| file.sync_all()).map_err(sqlx::Error::Io)?;
        Ok(())
    }

    /// Finds out whether the ring opens what is stored, by the head of the log and one person.
    ///
    /// # Errors
    /// When it does not, or the database fails.
    pub async fn try_keys(&self) -> Result<(), StoreError> {
        if !matches!(self.head().await?, FoundHead::Signed(_)) {
            return Err(StoreError::Head("is not signed with the portal's key"));
        }
        let one: Option<(Uuid,)> = on!(self, pool =>
            sqlx::query_as("SELECT id FROM person ORDER BY created_at DESC LIMIT 1").fetch_optional(pool).await)?;
        if let Some((person,)) = one {
            let _: DataKey = self.person(person).await?.key;
        }
        Ok(())
    }

    /// What follows a restore, in one transaction: deliveries are held until their offices were asked, messages that
    /// waited are not sent, sessions and codes of then are over, numbers of tickets go on behind those that may have
    /// been given. `today` is the country's.
    ///
    /// # Errors
    /// When the database fails: then nothing was changed.
    pub async fn after_restore(&self, now: Timestamp, today: jiff::civil::Date) -> Result<Restored, StoreError> {
        let (at, today) = (micros(now), today.to_string());
        let mut restored = Restored::default();
        in_transaction!(self, tx => {
            restored.held = sqlx::query(HOLD).bind(at).execute(&mut *tx).await?.rows_affected();
            restored.to_check = sqlx::query(CHECK).bind(at).execute(&mut *tx).await?.rows_affected();
            restored.unsent = sqlx::query(UNSENT).bind(at).execute(&mut *tx).await?.rows_affected();
            restored.sessions = sqlx::query("DELETE FROM session").execute(&mut *tx).await?.rows_affected();
            for statement in FORGET.iter().chain(&RELEASE) {
                sqlx::query(*statement).execute(&mut *tx).await?;
            }
            sqlx::query(MARK).bind(at).execute(&mut *tx).await?;
            sqlx::query(RAISE).bind(&today).bind(TICKETS).execute(&mut *tx).await?;
            sqlx::query(RAISE_TODAY).bind(&today).bind(TICKETS).execute(&mut *tx).await?;
            sqlx::query("INSERT INTO restoration (id, at) VALUES ($1, $2)").bind(Uuid::now_v7()).bind(at).execute(&mut *tx).await?;
        });
        Ok(restored)
    }

    /// The last time that the database was put back, if it ever was.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn restored_at(&self) -> Result<Option<Timestamp>, StoreError> {
        let (at,): (Option<i64>,) =
            on!(self, pool => sqlx::query_as("SELECT MAX(at) FROM restoration").fetch_one(pool).await)?;
        Ok(at.map(super::moment))
    }

    /// Submissions whose offices are still to be asked, with their services, as far as they are due.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn held_deliveries(&self, now: Timestamp) -> Result<Vec<(Uuid, String)>, StoreError> {
        let rows: Vec<HeldRow> = on!(self, pool => sqlx::query_as(
            "SELECT d.request_id, r.service FROM delivery d JOIN service_request r ON r.id = d.request_id \
             WHERE d.state IN ('held', 'check') AND d.next_at <= $1 GROUP BY d.request_id, r.service ORDER BY d.request_id LIMIT 50")
            .bind(micros(now)).fetch_all(pool).await)?;
        Ok(rows)
    }

    /// Keeps what an office said: a submission that it knows is delivered, one that it does not know goes out. Replies and
    /// findings go out in both cases: the office knows each by its id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn compared(&self, one: Compared, now: Timestamp) -> Result<(), StoreError> {
        let at = micros(now);
        in_transaction!(self, tx => {
            if one.known {
                sqlx::query("UPDATE delivery SET state = 'done', done_at = $1 WHERE request_id = $2 AND kind = 'submission' AND state = 'held'")
                    .bind(at).bind(one.request).execute(&mut *tx).await?;
            }
            sqlx::query("UPDATE delivery SET state = 'done' WHERE request_id = $1 AND state = 'check'")
                .bind(one.request).execute(&mut *tx).await?;
            sqlx::query("UPDATE delivery SET state = 'ready', next_at = $1, lease = NULL WHERE request_id = $2 AND state = 'held'")
                .bind(at).bind(one.request).execute(&mut *tx).await?;
            sqlx::query("DELETE FROM stray_event WHERE request_id = $1").bind(one.request).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// An office did not say what it knows: it is asked again later.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn compare_later(&self, request: Uuid, again_at: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE delivery SET next_at = $1, attempts = attempts + 1 WHERE request_id = $2 AND state IN ('held', 'check')")
            .bind(micros(again_at)).bind(request).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// True when the person's answer to a question of an office is here.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_answered(&self, request: Uuid, question: &str) -> Result<bool, StoreError> {
        let (count,): (i64,) = on!(self, pool => sqlx::query_as(
            "SELECT COUNT(*) FROM question WHERE request_id = $1 AND id = $2 AND answered_at IS NOT NULL")
            .bind(request).bind(question).fetch_one(pool).await)?;
        Ok(count > 0)
    }

    /// A submission was delivered after a restore: whether the office had it before is found out by asking.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn check_delivered(&self, request: Uuid, now: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE delivery SET state = 'check', next_at = $1 WHERE id = $2 AND kind = 'submission' AND state = 'done'")
            .bind(micros(now)).bind(request).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Keeps that an office said something about a case that is not known here. The same again is one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_stray(&self, id: &str, stray: &Stray) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query(
            "INSERT INTO stray_event (source, id, request_id, kind, received_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (source, id) DO NOTHING")
            .bind(&stray.source).bind(id).bind(stray.request_id).bind(&stray.kind).bind(stray.received_at)
            .execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// What offices said about cases that are not known here, by case, at most a thousand.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn strays(&self) -> Result<Vec<Stray>, StoreError> {
        let rows: Vec<Stray> = on!(self, pool => sqlx::query_as(
            "SELECT source, request_id, kind, received_at FROM stray_event ORDER BY request_id, received_at LIMIT 1000")
            .fetch_all(pool).await)?;
        Ok(rows)
    }
}

/// Looks a copy through before anybody relies on it: whole, and a database of the portal.
///
/// # Errors
/// What is wrong with it.
pub async fn check_backup(file: &Path) -> Result<(), String> {
    let options = SqliteConnectOptions::new().filename(file).read_only(true).immutable(true);
    let failed = |error: sqlx::Error| format!("{}: it is damaged, or no database: {error}", file.display());
    let mut copy = SqliteConnection::connect_with(&options).await.map_err(failed)?;
    let found: Vec<(String,)> =
        sqlx::query_as("PRAGMA integrity_check(5)").fetch_all(&mut copy).await.map_err(failed)?;
    if found.iter().any(|(word,)| word != "ok") {
        let words: Vec<String> = found.into_iter().map(|(word,)| word).collect();
        return Err(format!("{}: it is damaged: {}", file.display(), words.join("; ")));
    }
    let (ours,): (i64,) = sqlx::query_as(
        "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN ('person', 'delivery', '_sqlx_migrations')",
    )
    .fetch_one(&mut copy)
    .await
    .map_err(failed)?;
    copy.close().await.map_err(failed)?;
    if ours == 3 { Ok(()) } else { Err(format!("{}: it is no database of a portal", file.display())) }
}
