//! A view in a PostgreSQL database: read-only sessions with a statement timeout.

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions, PgRow};
use sqlx::{ConnectOptions, Row as _};
use std::str::FromStr;
use std::time::Duration;

use super::{Failure, Row};

/// Legacy servers have few connections to give away.
const CONNECTIONS: u32 = 8;
/// An unused connection is given back after this long.
const UNUSED: Duration = Duration::from_secs(60);

/// Sessions that can't write and stop by themselves. Nothing is connected yet.
pub(super) fn pool(address: &str, patience: Duration) -> Result<PgPool, String> {
    // The address may hold a password: what the reader says about it is not repeated.
    let options = PgConnectOptions::from_str(address).map_err(|_| "it is no PostgreSQL address".to_owned())?;
    let limit = format!("{}ms", patience.as_millis().max(1));
    let options = options
        .application_name("shubbak")
        .options([
            ("default_transaction_read_only", "on"),
            ("statement_timeout", limit.as_str()),
            ("lock_timeout", limit.as_str()),
            ("DateStyle", "ISO"),
        ])
        .statement_cache_capacity(0)
        .disable_statement_logging();
    Ok(PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(patience)
        .idle_timeout(UNUSED)
        .connect_lazy_with(options))
}

/// The rows of each statement, at most two each.
pub(super) async fn rows(pool: &PgPool, asked: Vec<(String, String)>) -> Result<Vec<Vec<Row>>, Failure> {
    let mut connection = pool.acquire().await.map_err(|error| failure(&error))?;
    let mut all = Vec::new();
    for (sql, subject) in asked {
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).persistent(false).bind(subject);
        let rows: Vec<PgRow> = query.fetch_all(&mut *connection).await.map_err(|error| failure(&error))?;
        let rows: Result<Vec<Row>, Failure> =
            rows.iter().map(|row| (0..row.len()).map(|place| value(row, place)).collect()).collect();
        all.push(rows?);
    }
    Ok(all)
}

fn value(row: &PgRow, place: usize) -> Result<Option<String>, Failure> {
    row.try_get(place).map_err(|_| Failure::Unusable("a value is not UTF-8".to_owned()))
}

/// PostgreSQL's own codes only: its messages may quote what is stored.
fn failure(error: &sqlx::Error) -> Failure {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code).map(|code| code.into_owned());
    match (code.as_deref(), error) {
        // query_canceled, lock_not_available
        (Some("57014" | "55P03"), _) | (None, sqlx::Error::PoolTimedOut) => Failure::Timeout,
        // character_not_in_repertoire, untranslatable_character
        (Some("22021" | "22P05"), _) => Failure::Unusable("a value is not UTF-8".to_owned()),
        // Connection exceptions, no such database, out of resources, shutting down.
        (Some(code), _) if ["08", "3D", "53", "57P"].iter().any(|class| code.starts_with(class)) => {
            Failure::Unreachable(format!("PostgreSQL says {code}"))
        }
        (Some(code), _) => Failure::Refused(format!("PostgreSQL says {code}: are view, columns and rights as said?")),
        (None, sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_)) => {
            Failure::Unusable("a value can't be read".to_owned())
        }
        (None, _) => Failure::Unreachable("no connection, or it broke off".to_owned()),
    }
}
