//! What stands in the database, table by table, to see that nothing was changed.

use super::known::is_moving;
use crate::support::{Raw, Site};
use std::collections::BTreeMap;
use std::time::Duration;

pub(super) type Digest = BTreeMap<String, String>;

async fn taken(site: &Site) -> Digest {
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let all = if raw.is_sqlite() {
        "SELECT group_concat(name, ',') FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    } else {
        "SELECT string_agg(table_name::text, ',') FROM information_schema.tables WHERE table_schema = 'public'"
    };
    let (tables,): (String,) = raw.row(all).await;
    let mut digest = Digest::new();
    for table in tables.split(',').filter(|table| !is_moving(table)) {
        let question = if raw.is_sqlite() {
            let columns =
                format!("SELECT group_concat('quote(\"' || name || '\")', ' || ') FROM pragma_table_info('{table}')");
            let (columns,): (String,) = raw.row(&columns).await;
            format!(
                "SELECT COALESCE(group_concat(line, '|'), '') FROM (SELECT {columns} AS line FROM \"{table}\" ORDER BY 1)"
            )
        } else {
            format!("SELECT COALESCE(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM \"{table}\" t")
        };
        let (rows,): (String,) = raw.row(&question).await;
        digest.insert(table.to_owned(), rows);
    }
    assert!(digest.len() > 30, "{} tables", digest.len());
    digest
}

/// What stands there once the workers have nothing more to do.
pub(super) async fn still(site: &Site) -> Digest {
    let mut before = taken(site).await;
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(700)).await;
        let now = taken(site).await;
        if now == before {
            return now;
        }
        before = now;
    }
    panic!("the database never rests");
}

/// The tables that are not as they were.
pub(super) async fn changed(site: &Site, before: &Digest, by: &str) -> Vec<String> {
    let now = still(site).await;
    let differs = before.iter().filter(|(table, rows)| now.get(*table) != Some(rows));
    differs.map(|(table, _)| format!("{by} changed the table {table}")).collect()
}
