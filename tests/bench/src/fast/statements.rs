//! The statements of the transaction that hands an application in, word for word as `Store::submit` sends them, and the
//! proof of it: what PostgreSQL wrote down while the portal handed something in.

use sqlx::{Connection, PgConnection, raw_sql};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::Fault;

/// Whether the reference is taken.
pub(super) const TAKEN: &str = "SELECT id FROM application WHERE reference = $1";
/// The draft becomes an application.
pub(super) const HANDED_IN: &str = "UPDATE application SET status = 'submitted', reference = $1, submitted_at = $2, \
     updated_at = $2, version = version + 1 WHERE id = $3 AND person_id = $4 AND version = $5 AND status = 'draft'";
/// What was handed in, sealed.
pub(super) const SUBMISSION: &str =
    "INSERT INTO submission (application_id, person_id, body, digest, submitted_at) VALUES ($1, $2, $3, $4, $5)";
/// What happened.
pub(super) const TIMELINE: &str = "INSERT INTO timeline (id, application_id, person_id, service, happened, actor, \
     channel, at, representation_id) VALUES ($1, $2, $3, NULL, 'submitted', $5, $6, $4, $7)";
/// The service that is asked for.
pub(super) const REQUEST: &str = "INSERT INTO service_request (id, application_id, person_id, place, service, \
     authority, follows, status, promised, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
/// Its place in the outbox.
pub(super) const DELIVERY: &str = "INSERT INTO delivery (id, request_id, application_id, person_id, kind, state, \
     attempts, next_at, created_at) VALUES ($1, $1, $2, $3, 'submission', $4, 0, $5, $5)";

/// All of them, in order.
const ALL: [&str; 6] = [TAKEN, HANDED_IN, SUBMISSION, TIMELINE, REQUEST, DELIVERY];
/// How long it may take until the server has written something down.
const PATIENCE: Duration = Duration::from_secs(10);

/// Has PostgreSQL write every statement down while something is handed in, and says whether the portal sends these and
/// no others.
pub(super) async fn prove(url: &str, hand_in: impl Future<Output = Result<(), Fault>>) -> Result<(), Fault> {
    let mut connection = PgConnection::connect(url).await?;
    let (folder,): (String,) = sqlx::query_as("SHOW data_directory").fetch_one(&mut connection).await?;
    let log: PathBuf = Path::new(&folder).parent().ok_or("the server has no folder")?.join("log");
    write_down(&mut connection, true).await?;
    let handed_in = hand_in.await;
    write_down(&mut connection, false).await?;
    connection.close().await?;
    handed_in?;
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Some(sent) = transaction(&String::from_utf8_lossy(&std::fs::read(&log)?)) {
            let wanted: Vec<String> = ALL.iter().map(|text| one_line(text)).collect();
            let odd = || format!("the portal hands in by other statements than the raw loop's: {sent:#?}");
            return if sent == wanted { Ok(()) } else { Err(odd().into()) };
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err("PostgreSQL wrote no handing in down".into())
}

/// Switches the writing down on or off, and waits until every process of the server knows.
async fn write_down(connection: &mut PgConnection, on: bool) -> Result<(), Fault> {
    let text = if on { "ALTER SYSTEM SET log_statement = 'all'" } else { "ALTER SYSTEM RESET log_statement" };
    raw_sql(text).execute(&mut *connection).await?;
    raw_sql("SELECT pg_reload_conf()").execute(&mut *connection).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    Ok(())
}

/// The statements of the transaction that handed something in, in order, from the server's log.
fn transaction(log: &str) -> Option<Vec<String>> {
    let mut open: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for line in log.lines() {
        let Some((process, said)) = line.split_once("LOG:  ") else { continue };
        let Some((_, process)) = process.rsplit_once('[') else { continue };
        let Some((_, text)) = said.split_once(": ") else { continue };
        let text = one_line(text);
        let sent = open.entry(process).or_default();
        match text.as_str() {
            "BEGIN" => sent.clear(),
            "COMMIT" if sent.contains(&one_line(HANDED_IN)) => return Some(std::mem::take(sent)),
            _ => sent.push(text),
        }
    }
    None
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_transaction_is_found_among_others() {
        let log = format!(
            "2026-11-23 13:00:00.000 UTC [7] LOG:  statement: BEGIN\n\
             2026-11-23 13:00:00.001 UTC [8] LOG:  execute sqlx_s_1: SELECT 1\n\
             2026-11-23 13:00:00.002 UTC [7] LOG:  execute sqlx_s_2: {TAKEN}\n\
             2026-11-23 13:00:00.002 UTC [7] DETAIL:  Parameters: $1 = 'x'\n\
             2026-11-23 13:00:00.003 UTC [7] LOG:  execute sqlx_s_3: {HANDED_IN}\n\
             2026-11-23 13:00:00.004 UTC [7] LOG:  statement: COMMIT\n"
        );
        assert_eq!(transaction(&log), Some(vec![one_line(TAKEN), one_line(HANDED_IN)]));
        assert_eq!(transaction(&log.replace("submitted", "withdrawn")), None);
    }
}
