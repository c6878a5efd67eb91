//! A database of its own for every portal: a folder, or a database on a PostgreSQL server.

use sqlx::{Connection, PgConnection, SqliteConnection};
use std::path::Path;

/// The kind of database under a portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Sqlite,
    Postgres,
}

impl Kind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Sqlite => "sqlite",
            Kind::Postgres => "postgres",
        }
    }

    /// The kinds that can be tried on this machine.
    pub(crate) fn all() -> Vec<Self> {
        match server() {
            Some(_) => vec![Kind::Sqlite, Kind::Postgres],
            None => vec![Kind::Sqlite],
        }
    }
}

/// The PostgreSQL server on which databases may be made.
#[allow(clippy::disallowed_methods, reason = "tests have no settings file: this one variable names the server")]
fn server() -> Option<String> {
    std::env::var("SHUBBAK_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

/// A database on the server, dropped when the test is over.
pub(crate) struct Postgres {
    name: String,
    pub(crate) url: String,
}

impl Postgres {
    pub(crate) async fn create() -> Self {
        let name = format!("shubbak_test_{}", uuid::Uuid::new_v4().simple());
        on_server(&format!("CREATE DATABASE {name}")).await;
        let mut url = reqwest::Url::parse(&server().unwrap()).unwrap();
        url.set_path(&name);
        Self { name, url: url.to_string() }
    }

    pub(crate) async fn remove(self) {
        on_server(&format!("DROP DATABASE {} WITH (FORCE)", self.name)).await;
    }
}

async fn on_server(statement: &str) {
    let mut connection =
        PgConnection::connect(&server().unwrap()).await.expect("SHUBBAK_TEST_POSTGRES can't be reached");
    sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

/// A connection of one's own to a portal's database, as somebody has who goes around the portal.
pub(crate) enum Raw {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Runs an expression with either connection.
macro_rules! raw {
    ($self:expr, $connection:ident => $body:expr) => {
        match $self {
            Raw::Sqlite($connection) => $body,
            Raw::Postgres($connection) => $body,
        }
    };
}

impl Raw {
    pub(crate) async fn open(folder: &Path, url: Option<&str>) -> Self {
        match url {
            Some(url) => Self::Postgres(PgConnection::connect(url).await.unwrap()),
            None => {
                let options = sqlx::sqlite::SqliteConnectOptions::new()
                    .filename(folder.join("shubbak.db"))
                    .busy_timeout(std::time::Duration::from_secs(20));
                Self::Sqlite(SqliteConnection::connect_with(&options).await.unwrap())
            }
        }
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }

    pub(crate) async fn try_run(&mut self, statement: &str) -> Result<u64, sqlx::Error> {
        let statement = sqlx::AssertSqlSafe(statement.to_owned());
        raw!(self, c => sqlx::raw_sql(statement).execute(c).await.map(|done| done.rows_affected()))
    }

    /// Runs statements and returns how many rows they changed.
    pub(crate) async fn run(&mut self, statement: &str) -> u64 {
        self.try_run(statement).await.unwrap_or_else(|error| panic!("{statement}: {error}"))
    }

    pub(crate) async fn number(&mut self, question: &str) -> i64 {
        let question = sqlx::AssertSqlSafe(question.to_owned());
        let (number,): (i64,) = raw!(self, c => sqlx::query_as(question).fetch_one(c).await).unwrap();
        number
    }

    /// One row as a tuple.
    pub(crate) async fn row<T>(&mut self, question: &str) -> T
    where
        T: Send + Unpin,
        for<'r> T: sqlx::FromRow<'r, sqlx::sqlite::SqliteRow> + sqlx::FromRow<'r, sqlx::postgres::PgRow>,
    {
        let question = sqlx::AssertSqlSafe(question.to_owned());
        raw!(self, c => sqlx::query_as(question).fetch_one(c).await).unwrap()
    }

    /// Bytes as they are written in a statement.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> String {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        if self.is_sqlite() { format!("X'{hex}'") } else { format!("'\\x{hex}'::bytea") }
    }

    /// An id as it is written in a statement.
    pub(crate) fn id(&self, id: uuid::Uuid) -> String {
        if self.is_sqlite() { self.bytes(id.as_bytes()) } else { format!("'{id}'::uuid") }
    }

    /// Takes the triggers of the exchange log away, and what else keeps rows in order.
    pub(crate) async fn unguard(&mut self) {
        let sqlite = "DROP TRIGGER exchange_log_insert; DROP TRIGGER exchange_log_update; \
             DROP TRIGGER exchange_log_delete; DROP TRIGGER exchange_head_update; DROP TRIGGER exchange_head_delete; \
             DROP INDEX exchange_log_seq";
        let postgres = "DROP TRIGGER exchange_log_rows ON exchange_log; DROP TRIGGER exchange_head_rows ON exchange_head; \
             DROP INDEX exchange_log_seq; ALTER TABLE exchange_log DROP CONSTRAINT exchange_log_pkey";
        let statements = if self.is_sqlite() { sqlite } else { postgres };
        self.run(statements).await;
    }
}
