//! Messages to people: what they were told, and the outbox of what is still to be sent. The text is destroyed as soon as
//! it was sent, or can't be any more.

use domain::contact::{Contact, Masked};
use domain::notice::{MessageState, Notice};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::deliveries::LONGEST_WAIT;
use super::persons::key_place;
use super::{Db, Store, StoreError, micros, moment};

/// A text on its way. Neither text nor contact is shown by [`std::fmt::Debug`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// Where it goes.
    pub to: Contact,
    /// The line above an email.
    pub subject: Option<String>,
    /// The text.
    pub text: String,
    /// In which language it is.
    pub language: String,
}

impl std::fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outgoing").field("to", &self.to).finish_non_exhaustive()
    }
}

/// A message to put down.
#[derive(Clone, Debug)]
pub struct NewMessage {
    /// Its id, which is also the stable id at the gateway.
    pub id: Uuid,
    /// To whom.
    pub person: Uuid,
    /// What they are told.
    pub notice: Notice,
    /// What is sent; `None` when it stays in their space.
    pub outgoing: Option<Outgoing>,
    /// Until when sending makes sense.
    pub ends_at: Timestamp,
}

/// A line of "my messages".
#[derive(Clone, Debug)]
pub struct Told {
    /// The message.
    pub id: Uuid,
    /// What was told.
    pub notice: Notice,
    /// Where it went, masked.
    pub to: Option<Masked>,
    /// Where it stands.
    pub state: MessageState,
    /// When it was put down.
    pub at: Timestamp,
}

/// A message that a worker has claimed.
#[derive(Clone, Debug)]
pub struct DueMessage {
    /// The stable id.
    pub id: Uuid,
    /// What is sent.
    pub outgoing: Outgoing,
    /// How often it was tried before.
    pub attempts: i64,
    /// Until when sending makes sense.
    pub ends_at: Timestamp,
}

/// What stands sealed beside a message for the person's own list.
#[derive(Serialize, Deserialize)]
struct Kept {
    notice: Notice,
    to: Option<Masked>,
}

/// How long a claim holds.
const LEASE: SignedDuration = SignedDuration::from_secs(60);
const CLAIM_SQLITE: &str = "UPDATE message SET lease = $1, next_at = $2 WHERE id IN \
     (SELECT id FROM message WHERE state = 'ready' AND (next_at <= $3 OR next_at > $4) ORDER BY next_at LIMIT 16) \
     RETURNING id, person_id, body, attempts, ends_at";
const CLAIM_PG: &str = "UPDATE message SET lease = $1, next_at = $2 WHERE id IN \
     (SELECT id FROM message WHERE state = 'ready' AND (next_at <= $3 OR next_at > $4) ORDER BY next_at LIMIT 16 FOR UPDATE SKIP LOCKED) \
     RETURNING id, person_id, body, attempts, ends_at";

type Row = (Uuid, Uuid, Option<Vec<u8>>, i64, i64);

fn notice_place(id: Uuid) -> String {
    format!("message.notice:{id}")
}

fn body_place(id: Uuid) -> String {
    format!("message.body:{id}")
}

impl Store {
    /// Puts a message down; the same id counts once. False when it was there already.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn put_message(&self, new: &NewMessage, now: Timestamp) -> Result<bool, StoreError> {
        let key = self.key_of(new.person).await?;
        let to = new.outgoing.as_ref().map(|outgoing| outgoing.to.masked());
        let kept = Kept { notice: new.notice.clone(), to };
        let kept = serde_json::to_vec(&kept).map_err(StoreError::unreadable("message"))?;
        let body = match &new.outgoing {
            Some(outgoing) => {
                let body = serde_json::to_vec(outgoing).map_err(StoreError::unreadable("message"))?;
                Some(key.seal(&body_place(new.id), &body)?)
            }
            None => None,
        };
        let way = new.outgoing.as_ref().map_or("space", |outgoing| outgoing.to.kind().name());
        let state = if body.is_some() { "ready" } else { "kept" };
        self.count_commit();
        let put = on!(self, pool => sqlx::query(
            "INSERT INTO message (id, person_id, way, state, notice, body, attempts, next_at, ends_at, created_at) \
             VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $7) ON CONFLICT (id) DO NOTHING")
            .bind(new.id).bind(new.person).bind(way).bind(state).bind(key.seal(&notice_place(new.id), &kept)?).bind(&body)
            .bind(micros(now)).bind(micros(new.ends_at)).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(put == 1)
    }

    /// What a person was told, newest first, at most 200.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn messages_of(&self, person: Uuid) -> Result<Vec<Told>, StoreError> {
        type Line = (Uuid, String, Vec<u8>, i64, i64);
        let key = self.key_of(person).await?;
        let rows: Vec<Line> = on!(self, pool => sqlx::query_as(
            "SELECT id, state, notice, attempts, created_at FROM message WHERE person_id = $1 ORDER BY created_at DESC, id DESC LIMIT 200")
            .bind(person).fetch_all(pool).await)?;
        let told = |(id, state, sealed, attempts, at): Line| {
            let body = key.open(&notice_place(id), &sealed)?;
            let kept: Kept = serde_json::from_slice(&body).map_err(StoreError::unreadable("message"))?;
            Ok(Told { id, notice: kept.notice, to: kept.to, state: state_of(&state, attempts), at: moment(at) })
        };
        rows.into_iter().map(told).collect()
    }

    /// Where one message of a person's stands.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn message_state(&self, id: Uuid, person: Uuid) -> Result<Option<MessageState>, StoreError> {
        let row: Option<(String, i64)> = on!(self, pool => sqlx::query_as(
            "SELECT state, attempts FROM message WHERE id = $1 AND person_id = $2")
            .bind(id).bind(person).fetch_optional(pool).await)?;
        Ok(row.map(|(state, attempts)| state_of(&state, attempts)))
    }

    /// Claims messages that are due, for as long as the lease holds.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn claim_messages(&self, worker: Uuid, now: Timestamp) -> Result<Vec<DueMessage>, StoreError> {
        let until = micros(now.saturating_add(LEASE).unwrap_or(now));
        self.count_round_trip();
        let (at, ahead) = (micros(now), micros(now.saturating_add(LONGEST_WAIT).unwrap_or(Timestamp::MAX)));
        let rows: Vec<Row> = match self.db() {
            Db::Sqlite(pool) => {
                sqlx::query_as(CLAIM_SQLITE).bind(worker).bind(until).bind(at).bind(ahead).fetch_all(pool).await?
            }
            Db::Pg(pool) => {
                sqlx::query_as(CLAIM_PG).bind(worker).bind(until).bind(at).bind(ahead).fetch_all(pool).await?
            }
        };
        let mut due = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.0;
            match self.open_message(row).await {
                Ok(one) => due.push(one),
                // One that can't be opened must not hold up the others, and never will be.
                Err(error) => {
                    tracing::error!(%error, message = %id, "a message can't be opened");
                    self.settle_message(id, MessageState::Lapsed, now).await?;
                }
            }
        }
        Ok(due)
    }

    async fn open_message(&self, (id, person, body, attempts, ends_at): Row) -> Result<DueMessage, StoreError> {
        let sealed = body.ok_or(StoreError::Unreadable { what: "message", why: "it has no text".to_owned() })?;
        let (wrapped,): (Vec<u8>,) = on!(self, pool =>
            sqlx::query_as("SELECT wrapped_key FROM person WHERE id = $1").bind(person).fetch_one(pool).await)?;
        let body = self.vault().data_key(&key_place(person), &wrapped)?.open(&body_place(id), &sealed)?;
        let outgoing = serde_json::from_slice(&body).map_err(StoreError::unreadable("message"))?;
        Ok(DueMessage { id, outgoing, attempts, ends_at: moment(ends_at) })
    }

    /// Notes what became of a message in the end, and destroys its text.
    ///
    /// # Errors
    /// When the database fails: then it will be sent again, under the same id.
    pub async fn settle_message(&self, id: Uuid, state: MessageState, now: Timestamp) -> Result<(), StoreError> {
        let name = match state {
            MessageState::Sent => "sent",
            MessageState::Refused => "refused",
            _ => "lapsed",
        };
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE message SET state = $1, body = NULL, done_at = $2, attempts = attempts + 1, lease = NULL WHERE id = $3 AND state = 'ready'")
            .bind(name).bind(micros(now)).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Notes that the gateway did not take a message, why, and when to try again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn message_later(&self, id: Uuid, why: &str, again_at: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE message SET attempts = attempts + 1, next_at = $1, last_error = $2, lease = NULL WHERE id = $3 AND state = 'ready'")
            .bind(micros(again_at)).bind(why).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Gives back what a worker claimed and did not finish.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn release_messages(&self, worker: Uuid, now: Timestamp) -> Result<(), StoreError> {
        in_transaction!(self, tx => {
            sqlx::query("UPDATE message SET lease = NULL, next_at = $1 WHERE lease = $2 AND state = 'ready'")
                .bind(micros(now)).bind(worker).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// How many messages wait, and since when the oldest does.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unsent_since(&self) -> Result<(i64, Option<Timestamp>), StoreError> {
        let (count, oldest): (i64, Option<i64>) = on!(self, pool => sqlx::query_as(
            "SELECT COUNT(*), MIN(created_at) FROM message WHERE state = 'ready'").fetch_one(pool).await)?;
        Ok((count, oldest.map(moment)))
    }

    /// How many messages were sent to a person, or wait to be, since a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn messages_since(&self, person: Uuid, since: Timestamp) -> Result<i64, StoreError> {
        let (count,): (i64,) = on!(self, pool => sqlx::query_as(
            "SELECT COUNT(*) FROM message WHERE person_id = $1 AND way <> 'space' AND created_at > $2")
            .bind(person).bind(micros(since)).fetch_one(pool).await)?;
        Ok(count)
    }
}

fn state_of(name: &str, attempts: i64) -> MessageState {
    match name {
        "ready" => MessageState::Waiting { tried: attempts > 0 },
        "sent" => MessageState::Sent,
        "refused" => MessageState::Refused,
        "lapsed" => MessageState::Lapsed,
        _ => MessageState::Kept,
    }
}
