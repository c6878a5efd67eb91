//! The two databases behind one enum, and the macros that write a statement once for both.

use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, PgPool, SqlitePool};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tower_sessions::session::Record;
use uuid::Uuid;

use super::applications::Application;
use super::hold::Hold;
use super::log_queue::LogQueue;
use super::memory::Memory;
use super::sessions::IdHash;
use super::{StoreError, Vault};

/// How many rows SQLite reads ahead of whoever takes them: each time it waits for them costs a change of threads.
const ROWS_AHEAD: usize = 1024;

/// A pool of connections to one of the two kinds of database.
#[derive(Clone, Debug)]
pub enum Db {
    /// A file on this machine.
    Sqlite(SqlitePool),
    /// A PostgreSQL server.
    Pg(PgPool),
}

/// Runs an expression with the pool of whichever database is in use. Both arms must have one type.
macro_rules! on {
    ($store:expr, $pool:ident => $body:expr) => {{
        $store.count_round_trip();
        match $store.db() {
            $crate::storage::Db::Sqlite($pool) => $body,
            $crate::storage::Db::Pg($pool) => $body,
        }
    }};
}

/// Runs a block in one transaction and commits it. SQLite takes its write lock at the start, so that a read in
/// the block still holds when it writes. Writers of one process come in turn: left to SQLite, they would sleep and try
/// again, for milliseconds each time.
macro_rules! in_transaction {
    ($store:expr, $tx:ident => $body:block) => {{
        $store.count_round_trip();
        $store.count_commit();
        let _traced = $crate::telemetry::spans::transaction($store.system(), module_path!());
        match $store.db() {
            $crate::storage::Db::Sqlite(pool) => {
                let _turn = $store.turn_to_write().await;
                let mut $tx = pool.begin_with("BEGIN IMMEDIATE").await?;
                let out = $body;
                $tx.commit().await?;
                out
            }
            $crate::storage::Db::Pg(pool) => {
                let mut $tx = pool.begin().await?;
                let out = $body;
                $tx.commit().await?;
                out
            }
        }
    }};
}

pub(super) use {in_transaction, on};

/// The store: a database and the keys to what is sealed in it. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    db: Db,
    vault: Arc<Vault>,
    round_trips: Arc<AtomicU64>,
    commits: Arc<AtomicU64>,
    alone: Option<Arc<Alone>>,
    log: Arc<LogQueue>,
    writing: Arc<tokio::sync::Mutex<()>>,
}

/// What a portal has that is alone with its database.
struct Alone {
    _hold: Hold,
    sessions: Memory<IdHash, Record>,
    applications: Memory<Uuid, Arc<Application>>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("db", &self.db).finish_non_exhaustive()
    }
}

impl Store {
    /// Opens `shubbak.db` in a folder, which is made when it is not there.
    ///
    /// # Errors
    /// When the folder or the file can't be made or opened.
    pub async fn open_sqlite(folder: &Path, vault: Vault) -> Result<Self, StoreError> {
        std::fs::create_dir_all(folder).map_err(sqlx::Error::Io)?;
        Self::open_file(&folder.join("shubbak.db"), vault).await
    }

    /// Opens a SQLite database of any name, which is made when it is not there.
    ///
    /// # Errors
    /// When the file can't be made or opened.
    pub async fn open_file(file: &Path, vault: Vault) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            // What is deleted or overwritten is wiped, not only forgotten.
            .pragma("secure_delete", "ON")
            .busy_timeout(Duration::from_secs(5))
            .row_buffer_size(ROWS_AHEAD);
        let pool = SqlitePoolOptions::new()
            .test_before_acquire(false)
            .max_connections(8)
            .acquire_timeout(Duration::from_secs(5))
            // A full disk has SQLite roll back by itself. The driver goes on counting that transaction, and would refuse
            // every later one on this connection: it is closed.
            .after_release(|connection, _| {
                Box::pin(async move {
                    if connection.is_in_transaction() {
                        // A rollback that is still under way comes first.
                        connection.ping().await?;
                    }
                    Ok(!connection.is_in_transaction())
                })
            })
            .connect_with(options)
            .await?;
        Ok(Self::new(Db::Sqlite(pool), vault))
    }

    /// Connects to PostgreSQL.
    ///
    /// # Errors
    /// When the address can't be read or the server does not answer.
    pub async fn open_postgres(url: &str, vault: Vault) -> Result<Self, StoreError> {
        let pool = PgPoolOptions::new()
            .test_before_acquire(false)
            .max_connections(16)
            .acquire_timeout(Duration::from_secs(5))
            .connect(url)
            .await?;
        Ok(Self::new(Db::Pg(pool), vault))
    }

    fn new(db: Db, vault: Vault) -> Self {
        Self {
            db,
            vault: Arc::new(vault),
            round_trips: Arc::default(),
            commits: Arc::default(),
            alone: None,
            log: Arc::default(),
            writing: Arc::default(),
        }
    }

    /// Makes sure that no other portal serves from the same folder; from then on, what was read is remembered.
    /// With PostgreSQL, where several portals share a database, nothing happens.
    ///
    /// # Errors
    /// [`StoreError::Held`] when another portal has the folder.
    pub async fn serve_alone(mut self, folder: &Path) -> Result<Self, StoreError> {
        if matches!(self.db, Db::Sqlite(_)) {
            let _hold = Hold::take(folder).await?;
            self.alone = Some(Arc::new(Alone { _hold, sessions: Memory::new(), applications: Memory::new() }));
        }
        Ok(self)
    }

    /// Brings the schema up to date. Begins the exchange log's chain, and guards it. Migrations only add: a portal runs on
    /// what a newer release has added, so that one can be started anew while others are replaced, and a release taken back.
    ///
    /// # Errors
    /// When a migration fails.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let mut migrations = sqlx::migrate!("./migrations");
        migrations.set_ignore_missing(true);
        on!(self, pool => migrations.run(pool).await)?;
        self.begin_chain().await?;
        self.guard_log().await?;
        self.guard_rights().await
    }

    /// Asks the database for a sign of life.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn ping(&self) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query("SELECT 1").execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Closes every connection, after the statements under way.
    pub async fn close(&self) {
        match &self.db {
            Db::Sqlite(pool) => pool.close().await,
            Db::Pg(pool) => pool.close().await,
        }
    }

    /// How many times the database was asked so far: for the tests that hold pages to their budget.
    pub fn round_trips(&self) -> u64 {
        self.round_trips.load(Ordering::Relaxed)
    }

    /// How many transactions were committed so far.
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Relaxed)
    }

    /// The keys to what is sealed.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// The same, for a part that seals by itself and never sees the store.
    pub fn shared_vault(&self) -> Arc<Vault> {
        Arc::clone(&self.vault)
    }

    pub(super) fn log_queue(&self) -> &LogQueue {
        &self.log
    }

    /// Waits until no other transaction of this process writes to SQLite.
    pub(super) async fn turn_to_write(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.writing.lock().await
    }

    /// How many connections there are, how many of them nobody uses, and how many there may be.
    pub fn connections(&self) -> (u32, usize, u32) {
        match &self.db {
            Db::Sqlite(pool) => (pool.size(), pool.num_idle(), pool.options().get_max_connections()),
            Db::Pg(pool) => (pool.size(), pool.num_idle(), pool.options().get_max_connections()),
        }
    }

    /// The database's name, as traces have it (OpenTelemetry's `db.system.name`).
    pub(super) fn system(&self) -> &'static str {
        match &self.db {
            Db::Sqlite(_) => "sqlite",
            Db::Pg(_) => "postgresql",
        }
    }

    pub(super) fn db(&self) -> &Db {
        &self.db
    }

    /// True where no other portal works on the same database.
    pub(super) fn is_alone(&self) -> bool {
        self.alone.is_some()
    }

    pub(super) fn sessions(&self) -> Option<&Memory<IdHash, Record>> {
        self.alone.as_ref().map(|alone| &alone.sessions)
    }

    pub(super) fn applications(&self) -> Option<&Memory<Uuid, Arc<Application>>> {
        self.alone.as_ref().map(|alone| &alone.applications)
    }

    pub(super) fn count_round_trip(&self) {
        self.round_trips.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn count_commit(&self) {
        self.commits.fetch_add(1, Ordering::Relaxed);
    }
}
