//! Fills a portal's PostgreSQL database with the country of `fill_sql`, in portions, without the indexes that can be made
//! again afterwards.

use sqlx::{AssertSqlSafe, Connection, PgConnection, raw_sql};
use tokio::process::Command;

use super::copies::now;
use super::fill_sql::{FUNCTIONS, TABLES};
use crate::Fault;

/// How many people come in one transaction.
const PORTION: u32 = 50_000;
/// About how many bytes each of them takes, with four applications and all indexes, while those are made.
const EACH: u64 = 14_000;

/// Fills it. Somebody must have begun something before: what was begun is copied.
pub(super) async fn fill(url: &str, people: u32) -> Result<(), Fault> {
    let mut connection = PgConnection::connect(url).await?;
    room_for(&mut connection, people).await?;
    // Nothing of what is made up has to outlive the machine, and the log's guard takes no rows from here.
    raw_sql("SET synchronous_commit = off; SET session_replication_role = replica").execute(&mut connection).await?;
    // The hub's rounds would try to open what is sealed about everybody, which nobody can: they are put off to 2100.
    raw_sql("UPDATE hub_run SET next_at = 4102444800000000").execute(&mut connection).await?;
    raw_sql("SET maintenance_work_mem = '256MB'").execute(&mut connection).await?;
    for function in FUNCTIONS {
        raw_sql(function).execute(&mut connection).await?;
    }
    let tables: Vec<String> = TABLES.iter().map(|(table, _)| (*table).to_owned()).collect();
    let indexes: Vec<(String, String)> = sqlx::query_as(
        "SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i \
         JOIN pg_class t ON t.oid = i.indrelid WHERE t.relname = ANY($1) \
         AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)",
    )
    .bind(&tables)
    .fetch_all(&mut connection)
    .await?;
    for (name, _) in &indexes {
        raw_sql(AssertSqlSafe(format!("DROP INDEX {name}"))).execute(&mut connection).await?;
    }
    let at = now().as_microsecond();
    for first in (1..=people).step_by(usize::try_from(PORTION)?) {
        let last = people.min(first + PORTION - 1);
        let mut tx = connection.begin().await?;
        for (table, text) in TABLES {
            let filled =
                sqlx::query(*text).bind(i64::from(first)).bind(i64::from(last)).bind(at).bind(i64::from(people));
            filled.execute(&mut *tx).await.map_err(|error| format!("{table} can't be filled: {error}"))?;
        }
        tx.commit().await?;
    }
    for (_, made) in &indexes {
        raw_sql(AssertSqlSafe(made.clone())).execute(&mut connection).await?;
    }
    raw_sql("VACUUM (ANALYZE)").execute(&mut connection).await?;
    raw_sql("CHECKPOINT").execute(&mut connection).await?;
    Ok(connection.close().await?)
}

/// Refuses before the disk is full.
async fn room_for(connection: &mut PgConnection, people: u32) -> Result<(), Fault> {
    let (folder,): (String,) = sqlx::query_as("SHOW data_directory").fetch_one(connection).await?;
    let said = Command::new("df").args(["--output=avail", "-B1", &folder]).output().await?;
    let said = String::from_utf8(said.stdout)?;
    let free: u64 = said.lines().nth(1).ok_or("df says nothing")?.trim().parse()?;
    let needed = u64::from(people) * EACH;
    if free < needed {
        let gigabytes = |bytes: u64| bytes / 1_000_000_000;
        let why = format!("{people} people take {} GB, and {} GB are free", gigabytes(needed), gigabytes(free));
        return Err(why.into());
    }
    Ok(())
}
