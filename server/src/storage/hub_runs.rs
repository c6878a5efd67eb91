//! The hub's tasks: when each is due, and which portal works on it. The lease keeps two portals from doing it twice.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Identity, Store, StoreError, micros, moment};

/// How long a portal may be silent before another one takes its task over.
const LEASE: SignedDuration = SignedDuration::from_mins(10);

/// Where a task stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HubRun {
    /// When it is due again.
    pub next_at: Timestamp,
    /// How often it was begun.
    pub begun: i64,
    /// When it ended last.
    pub ended_at: Option<Timestamp>,
    /// What came of it last, in figures without personal data.
    pub figures: Option<String>,
}

type Row = (i64, i64, Option<i64>, Option<String>);

impl Store {
    /// Makes the tasks known; one that is new is due a while after the start, so that starting is not slowed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn know_tasks(&self, tasks: &[&str], first: Timestamp) -> Result<(), StoreError> {
        in_transaction!(self, tx => {
            for task in tasks {
                sqlx::query("INSERT INTO hub_run (task, next_at, lease_until, begun) VALUES ($1, $2, 0, 0) ON CONFLICT (task) DO NOTHING")
                    .bind(*task).bind(micros(first)).execute(&mut *tx).await?;
            }
        });
        Ok(())
    }

    /// Claims a task that is due and that nobody works on. One statement: of two portals one gets it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn claim_task(&self, task: &str, portal: Uuid, now: Timestamp) -> Result<bool, StoreError> {
        let until = micros(now.saturating_add(LEASE).unwrap_or(now));
        let claimed = on!(self, pool => sqlx::query(
            "UPDATE hub_run SET lease = $1, lease_until = $2, begun = begun + 1 WHERE task = $3 AND next_at <= $4 AND lease_until <= $4")
            .bind(portal).bind(until).bind(task).bind(micros(now)).execute(pool).await.map(|done| done.rows_affected()))?;
        if claimed == 1 {
            self.count_commit();
        }
        Ok(claimed == 1)
    }

    /// Says that a portal still works on its task. False when another one has taken it over: then it must stop.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_task(&self, task: &str, portal: Uuid, now: Timestamp) -> Result<bool, StoreError> {
        self.count_commit();
        let until = micros(now.saturating_add(LEASE).unwrap_or(now));
        let kept = on!(self, pool => sqlx::query("UPDATE hub_run SET lease_until = $1 WHERE task = $2 AND lease = $3")
            .bind(until).bind(task).bind(portal).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(kept == 1)
    }

    /// Ends a task: what came of it, and when it is due again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_task(
        &self,
        (task, portal): (&str, Uuid),
        figures: &str,
        (now, next): (Timestamp, Timestamp),
    ) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query(
            "UPDATE hub_run SET lease = NULL, lease_until = 0, ended_at = $1, figures = $2, next_at = $3 WHERE task = $4 AND lease = $5")
            .bind(micros(now)).bind(figures).bind(micros(next)).bind(task).bind(portal).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Makes a task due now; whichever portal runs takes it. False when there is no such task.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn call_task(&self, task: &str, now: Timestamp) -> Result<bool, StoreError> {
        let called = on!(self, pool => sqlx::query("UPDATE hub_run SET next_at = $1 WHERE task = $2")
            .bind(micros(now)).bind(task).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(called == 1)
    }

    /// Where a task stands; `None` when no portal has ever known it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn task(&self, task: &str) -> Result<Option<HubRun>, StoreError> {
        let row: Option<Row> = on!(self, pool => sqlx::query_as("SELECT next_at, begun, ended_at, figures FROM hub_run WHERE task = $1")
            .bind(task).fetch_optional(pool).await)?;
        Ok(row.map(|(next_at, begun, ended_at, figures)| HubRun {
            next_at: moment(next_at),
            begun,
            ended_at: ended_at.map(moment),
            figures,
        }))
    }

    /// People who have signed in at least once, in the order of their ids, after one of them.
    ///
    /// # Errors
    /// When the database fails. Somebody whose record can't be opened is left out and reported; where nobody's can, it
    /// goes on until there is somebody: an empty answer says that everybody was there.
    pub async fn people_after(&self, last: Uuid, limit: i64) -> Result<Vec<(Uuid, Identity)>, StoreError> {
        let (mut last, mut people) = (last, Vec::new());
        while people.is_empty() {
            let rows: Vec<(Uuid,)> = on!(self, pool => sqlx::query_as("SELECT id FROM person WHERE id > $1 ORDER BY id LIMIT $2")
                .bind(last).bind(limit).fetch_all(pool).await)?;
            let Some((end,)) = rows.last().copied() else { break };
            last = end;
            for (id,) in rows {
                match self.person(id).await {
                    Ok(person) => people.push((id, person.identity)),
                    Err(StoreError::Database(error)) => return Err(error.into()),
                    Err(error) => {
                        tracing::error!(%error, person = %id, "a person can't be opened: the hub leaves them out")
                    }
                }
            }
        }
        Ok(people)
    }

    /// The portal's id of somebody, by the keyed hash of their national id; `None` when they never signed in.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn person_of(&self, subject: &[u8]) -> Result<Option<Uuid>, StoreError> {
        let row: Option<(Uuid,)> = on!(self, pool =>
            sqlx::query_as("SELECT id FROM person WHERE id_hash = $1").bind(subject).fetch_optional(pool).await)?;
        Ok(row.map(|(id,)| id))
    }

    /// True when the hub may look at somebody again for a kind of offer.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn look_is_due(&self, subject: &[u8], kind: &str, now: Timestamp) -> Result<bool, StoreError> {
        let row: Option<(i64,)> = on!(self, pool => sqlx::query_as("SELECT next_at FROM hub_look WHERE subject_hash = $1 AND kind = $2")
            .bind(subject).bind(kind).fetch_optional(pool).await)?;
        Ok(row.is_none_or(|(next,)| next <= micros(now)))
    }

    /// Notes when the hub looks at somebody again for a kind of offer.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next_look(&self, subject: &[u8], kind: &str, next: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query(
            "INSERT INTO hub_look (subject_hash, kind, next_at) VALUES ($1, $2, $3) \
             ON CONFLICT (subject_hash, kind) DO UPDATE SET next_at = excluded.next_at")
            .bind(subject).bind(kind).bind(micros(next)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::Vault;
    use std::collections::BTreeMap;

    #[tokio::test]
    async fn a_round_goes_on_behind_people_who_cannot_be_opened() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_sqlite(folder.path(), Vault::new(&[7; 32])).await.unwrap();
        store.migrate().await.unwrap();
        for number in 0..5 {
            let identity = Identity { national_id: format!("000000000{number}"), names: BTreeMap::new() };
            store.recognise(&identity, Timestamp::UNIX_EPOCH).await.unwrap();
        }
        let all = store.people_after(Uuid::nil(), 10).await.unwrap();
        assert_eq!(all.len(), 5);
        for (id, _) in all.iter().take(4) {
            on!(store, pool => sqlx::query("UPDATE person SET wrapped_key = $1 WHERE id = $2").bind(vec![0_u8; 60]).bind(id)
                .execute(pool).await.map(|_| ())).unwrap();
        }
        let found = store.people_after(Uuid::nil(), 2).await.unwrap();
        assert_eq!(found, all.get(4..).unwrap());
        assert!(store.people_after(all[4].0, 2).await.unwrap().is_empty());
        store.close().await;
    }
}
