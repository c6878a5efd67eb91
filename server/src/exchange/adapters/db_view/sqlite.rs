//! A view in an SQLite file: opened read-only for one call, and stopped when it takes too long.

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteRow};
use sqlx::{ConnectOptions, Connection, Row as _};
use std::str::FromStr;
use std::time::{Duration, Instant};

use super::{Failure, Row};

/// After how many steps of its machine SQLite asks whether it is to go on.
const STEPS: i32 = 1000;

/// How the file is opened: never written, never made.
pub(super) fn options(address: &str, patience: Duration) -> Result<SqliteConnectOptions, String> {
    let options = SqliteConnectOptions::from_str(address).map_err(|error| error.to_string())?;
    Ok(options
        .read_only(true)
        .create_if_missing(false)
        .pragma("query_only", "ON")
        .pragma("trusted_schema", "OFF")
        .busy_timeout(patience)
        .disable_statement_logging())
}

/// The rows of each statement, at most two each.
pub(super) async fn rows(
    options: &SqliteConnectOptions,
    asked: Vec<(String, String)>,
    patience: Duration,
) -> Result<Vec<Vec<Row>>, Failure> {
    let until = Instant::now() + patience;
    let mut connection = options.connect().await.map_err(|error| failure(&error))?;
    let mut handle = connection.lock_handle().await.map_err(|error| failure(&error))?;
    handle.set_progress_handler(STEPS, move || Instant::now() < until);
    drop(handle);
    let mut all = Vec::new();
    for (sql, subject) in asked {
        all.push(one(&mut connection, sql, subject).await?);
    }
    // An error while closing is the next call's: what was read is read.
    let _ = connection.close().await;
    Ok(all)
}

async fn one(connection: &mut SqliteConnection, sql: String, subject: String) -> Result<Vec<Row>, Failure> {
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).persistent(false).bind(subject);
    let rows: Vec<SqliteRow> = query.fetch_all(connection).await.map_err(|error| failure(&error))?;
    rows.iter().map(|row| (0..row.len()).map(|place| value(row, place)).collect()).collect()
}

fn value(row: &SqliteRow, place: usize) -> Result<Option<String>, Failure> {
    row.try_get(place).map_err(|_| Failure::Unusable("a value is not UTF-8".to_owned()))
}

/// SQLite's own codes only: its messages may quote what is stored.
fn failure(error: &sqlx::Error) -> Failure {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    // The last eight bits are the kind of error, the others say more about it.
    let kind = code.as_deref().and_then(|code| code.parse::<i32>().ok()).map(|code| code & 0xff);
    match kind {
        Some(5 | 6) => Failure::Unreachable("the database is locked by somebody else".to_owned()),
        Some(9) => Failure::Timeout,
        Some(14) => Failure::Unreachable("the database file can't be opened".to_owned()),
        Some(11 | 26) => Failure::Unusable("the file is damaged, or no SQLite database".to_owned()),
        Some(other) => Failure::Refused(format!("SQLite error {other}: are view and columns named rightly?")),
        None if matches!(error, sqlx::Error::Io(_)) => Failure::Unreachable("the file can't be read".to_owned()),
        None => Failure::Unusable("the database can't be read".to_owned()),
    }
}
