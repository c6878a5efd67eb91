//! A database of its own for every portal: a folder, or a database on a PostgreSQL server.

use sqlx::{Connection, PgConnection};

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
