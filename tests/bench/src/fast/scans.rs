//! What a database had to read for what it was asked: rows by walking through whole tables, and rows by indexes.

use sqlx::{Connection, PgConnection};
use std::collections::BTreeMap;
use std::time::Duration;

use crate::Fault;

/// After so long every connection that rests has told the server what it has read.
const TOLD: Duration = Duration::from_secs(11);

/// Rows that were read, by table: in whole tables, and by indexes.
#[derive(Clone, Debug, Default)]
pub(super) struct Read(BTreeMap<String, (i64, i64)>);

impl Read {
    /// What was read so far. Waits until the server knows.
    pub(super) async fn so_far(urls: [&str; 2]) -> Result<[Self; 2], Fault> {
        tokio::time::sleep(TOLD).await;
        Ok([Self::of(urls[0]).await?, Self::of(urls[1]).await?])
    }

    async fn of(url: &str) -> Result<Self, Fault> {
        let mut connection = PgConnection::connect(url).await?;
        let rows: Vec<(String, i64, i64)> = sqlx::query_as(
            "SELECT relname::text, COALESCE(seq_tup_read, 0), COALESCE(idx_tup_fetch, 0) FROM pg_stat_user_tables",
        )
        .fetch_all(&mut connection)
        .await?;
        connection.close().await?;
        Ok(Self(rows.into_iter().map(|(table, whole, index)| (table, (whole, index))).collect()))
    }

    /// What was read since, for each of so many requests: rows in all, and the table of which most were read.
    pub(super) fn since(&self, before: &Self, requests: usize) -> (f64, String) {
        let (mut all, mut most) = (0_i64, (0_i64, String::new()));
        for (table, (whole, index)) in &self.0 {
            let (whole_before, index_before) = before.0.get(table).copied().unwrap_or_default();
            let read = whole - whole_before + index - index_before;
            all += read;
            if read > most.0 {
                let how = if whole - whole_before > index - index_before { "whole" } else { "by index" };
                most = (read, format!("{table} {how}"));
            }
        }
        let number = |count: i64| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        (number(all) / f64::from(u32::try_from(requests.max(1)).unwrap_or(u32::MAX)), most.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_since_is_told_for_each_request() {
        let read =
            |person, case| Read(BTreeMap::from([("person".to_owned(), (0, person)), ("case".to_owned(), (case, 0))]));
        assert_eq!(read(30, 1_000).since(&read(10, 0), 10), (102.0, "case whole".to_owned()));
        assert_eq!(read(5, 7).since(&read(5, 7), 10), (0.0, String::new()));
    }
}
