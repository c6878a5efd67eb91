//! What registers said that happened: taken once, then worked off under a lease. The subject is sealed, and removed
//! when everything that follows is done.

use domain::application::SubjectId;
use domain::directory::Reference;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::directory::LEARN;
use super::{Db, Store, StoreError, micros, moment};

/// An event that is to be taken in.
#[derive(Clone, Debug)]
pub struct NewEvent<'a> {
    /// Who says it, as the event has it: with the id it is unique.
    pub sender: &'a str,
    /// The event's id.
    pub id: &'a str,
    /// The register.
    pub source: &'a str,
    /// What happened: the event's id in the catalogue.
    pub kind: &'a str,
    /// About whom.
    pub subject: &'a SubjectId,
    /// When it happened.
    pub at: Timestamp,
    /// What the directory learns of it.
    pub learns: &'a Reference,
}

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is new; what follows from it is to be done.
    New,
    /// The same event came before.
    Again,
    /// Something newer is known that it must not undo: nothing follows from it.
    TooLate,
}

/// An event that this portal has claimed.
#[derive(Clone, Debug)]
pub struct DueEvent {
    /// Its id here.
    pub id: Uuid,
    /// The register.
    pub source: String,
    /// What happened.
    pub kind: String,
    /// About whom.
    pub subject: SubjectId,
    /// When it happened.
    pub at: Timestamp,
    /// How often it was tried before.
    pub attempts: i64,
}

type Row = (Uuid, String, String, Option<Vec<u8>>, i64, i64);

/// How long a claim holds: after that another portal may take it over.
const LEASE: SignedDuration = SignedDuration::from_secs(120);

const CLAIM_SQLITE: &str = "UPDATE register_event SET lease = $1, next_at = $2 WHERE id IN \
     (SELECT id FROM register_event WHERE state = 'ready' AND next_at <= $3 ORDER BY next_at LIMIT 8) \
     RETURNING id, source, kind, subject, happened_at, attempts";
const CLAIM_PG: &str = "UPDATE register_event SET lease = $1, next_at = $2 WHERE id IN \
     (SELECT id FROM register_event WHERE state = 'ready' AND next_at <= $3 ORDER BY next_at LIMIT 8 FOR UPDATE SKIP LOCKED) \
     RETURNING id, source, kind, subject, happened_at, attempts";

pub(super) fn subject_place(event: Uuid) -> String {
    format!("register_event.subject:{event}")
}

impl Store {
    /// Takes an event in: remembered, the directory brought up to date, and what follows put down to be done, all in
    /// one transaction. The same event again changes nothing, and an older one never undoes a newer one.
    ///
    /// # Errors
    /// When the database or the vault fails: then nothing was changed, and the event may come again.
    pub async fn take_event(&self, event: &NewEvent<'_>, now: Timestamp) -> Result<Taken, StoreError> {
        let (id, learns) = (Uuid::now_v7(), event.learns);
        let body = serde_json::to_vec(event.subject).map_err(StoreError::unreadable("subject"))?;
        let sealed = self.vault().seal(&subject_place(id), &body)?;
        let taken = in_transaction!(self, tx => {
            let fresh = sqlx::query(
                "INSERT INTO event_received (source, id, received_at) VALUES ($1, $2, $3) ON CONFLICT (source, id) DO NOTHING",
            ).bind(event.sender).bind(event.id).bind(micros(now)).execute(&mut *tx).await?.rows_affected();
            if fresh == 0 {
                Taken::Again
            } else {
                sqlx::query(LEARN)
                    .bind(&learns.subject).bind(&learns.source).bind(&learns.capacity).bind(learns.known)
                    .bind(micros(learns.valid_from)).bind(micros(learns.valid_to)).bind(learns.learned.name()).bind(micros(now))
                    .execute(&mut *tx).await?;
                let (known,): (bool,) = sqlx::query_as(
                    "SELECT known FROM reference_directory WHERE subject_hash = $1 AND source = $2 AND capacity = $3",
                ).bind(&learns.subject).bind(&learns.source).bind(&learns.capacity).fetch_one(&mut *tx).await?;
                if known == learns.known {
                    sqlx::query(
                        "INSERT INTO register_event (id, source, kind, subject_hash, subject, happened_at, state, attempts, next_at, created_at) \
                         VALUES ($1, $2, $3, $4, $5, $6, 'ready', 0, $7, $7)",
                    ).bind(id).bind(event.source).bind(event.kind).bind(&learns.subject).bind(&sealed)
                    .bind(micros(event.at)).bind(micros(now)).execute(&mut *tx).await?;
                    Taken::New
                } else {
                    Taken::TooLate
                }
            }
        });
        Ok(taken)
    }

    /// Claims events whose consequences are due, for as long as the lease holds.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn claim_events(&self, portal: Uuid, now: Timestamp) -> Result<Vec<DueEvent>, StoreError> {
        let until = micros(now.saturating_add(LEASE).unwrap_or(now));
        self.count_round_trip();
        let rows: Vec<Row> = match self.db() {
            Db::Sqlite(pool) => {
                sqlx::query_as(CLAIM_SQLITE).bind(portal).bind(until).bind(micros(now)).fetch_all(pool).await?
            }
            Db::Pg(pool) => sqlx::query_as(CLAIM_PG).bind(portal).bind(until).bind(micros(now)).fetch_all(pool).await?,
        };
        let mut due = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.0;
            match self.open_event(row) {
                Ok(event) => due.push(event),
                // One that can't be opened must not hold up the others, nor come back each time.
                Err(error) => {
                    tracing::error!(%error, event = %id, "an event of a register can't be opened");
                    self.event_done(id, false, now).await?;
                }
            }
        }
        Ok(due)
    }

    fn open_event(&self, (id, source, kind, sealed, at, attempts): Row) -> Result<DueEvent, StoreError> {
        let body = self.vault().open(&subject_place(id), &sealed.unwrap_or_default())?;
        let subject = serde_json::from_slice(&body).map_err(StoreError::unreadable("subject"))?;
        Ok(DueEvent { id, source, kind, subject, at: moment(at), attempts })
    }

    /// Notes that everything that follows from an event is done, or given up, and forgets whom it was about.
    ///
    /// # Errors
    /// When the database fails: then it is worked off again, to the same effect.
    pub async fn event_done(&self, id: Uuid, done: bool, now: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        let state = if done { "done" } else { "given_up" };
        on!(self, pool => sqlx::query(
            "UPDATE register_event SET state = $1, done_at = $2, subject = NULL, lease = NULL, attempts = attempts + 1 WHERE id = $3")
            .bind(state).bind(micros(now)).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Notes that something that follows from an event can't be done yet, and when to try again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn event_later(&self, id: Uuid, again_at: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE register_event SET attempts = attempts + 1, next_at = $1, lease = NULL WHERE id = $2")
            .bind(micros(again_at)).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }
}
