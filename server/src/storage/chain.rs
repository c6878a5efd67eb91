//! Chaining the exchange log: rows that were committed get their place, in the order of their ids, and the head is
//! signed anew. Writers never wait for it.

use domain::exchange::chain::{GENESIS, Hash, Head, LogRow, link};
use jiff::Timestamp;
use sqlx::{Postgres, QueryBuilder, Row, Sqlite};
use uuid::Uuid;

use super::audit_keys::signed;
use super::db::on;
use super::{Db, Store, StoreError, micros, moment};

/// How many rows are chained in one transaction.
const AT_ONCE: i64 = 500;

/// What chaining did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chained {
    /// Every committed row had its place already.
    Nothing,
    /// Another portal is chaining just now.
    Elsewhere,
    /// Some rows got their places; this is the head now. There may be more.
    Rows(Head),
}

/// The head as it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundHead {
    /// There is none.
    Missing,
    /// It is not signed with the portal's key, or can't be read.
    Forged,
    /// It is the portal's.
    Signed(Head),
}

/// The columns that whoever logs writes, for [`log_row`].
macro_rules! columns {
    () => {
        "seal, id, at, phase, exchange_id, application_id, person_id, subject_hash, \
         CASE WHEN allowed = TRUE THEN 1 WHEN allowed = FALSE THEN 0 ELSE 2 END, entry"
    };
}

/// Reads those columns of a row of either database: the seal and the row. SQLite keeps in any column whatever it is
/// given, so each may be of a kind that it must not be.
macro_rules! log_row {
    ($row:expr) => {{
        let row = $row;
        let read = || -> Result<(Option<&[u8]>, domain::exchange::chain::LogRow<'_>), sqlx::Error> {
            let allowed = match row.try_get::<i32, _>(8)? {
                0 => false,
                1 => true,
                _ => return Err(sqlx::Error::Decode("`allowed` is neither true nor false".into())),
            };
            let log = domain::exchange::chain::LogRow {
                id: row.try_get(1)?,
                at: row.try_get(2)?,
                phase: row.try_get(3)?,
                exchange: row.try_get(4)?,
                application: row.try_get(5)?,
                person: row.try_get(6)?,
                subject: row.try_get(7)?,
                allowed,
                entry: row.try_get(9)?,
            };
            Ok((row.try_get(0)?, log))
        };
        read()
    }};
}

pub(super) use {columns, log_row};

const ANY_PENDING: &str = "SELECT EXISTS (SELECT 1 FROM exchange_log WHERE seq IS NULL)";
const PENDING: &str = concat!("SELECT ", columns!(), " FROM exchange_log WHERE seq IS NULL ORDER BY id LIMIT $1");
pub(super) const HEAD: &str = "SELECT seq, hash, at, signature FROM exchange_head WHERE id = 1";
/// How many rows wait for their place, as far as anybody counts, and when the first of them was written.
const WAITING: &str =
    "SELECT COUNT(*), MIN(at) FROM (SELECT at FROM exchange_log WHERE seq IS NULL ORDER BY id LIMIT 100000) AS waiting";
/// Whoever chains holds the head until the transaction ends, or the connection with its holder.
const HEAD_PG: &str = "SELECT seq, hash, at, signature FROM exchange_head WHERE id = 1 FOR UPDATE SKIP LOCKED";
const NO_SLEEPER_PG: &str = "SET LOCAL idle_in_transaction_session_timeout = '10s'";
const GIVE_PLACES: &str = "WITH chained (id, seq, prev_hash, hash) AS (";
const TAKE_PLACES: &str = ") UPDATE exchange_log SET seq = chained.seq, prev_hash = chained.prev_hash, \
     hash = chained.hash FROM chained WHERE exchange_log.id = chained.id AND exchange_log.seq IS NULL";
const MOVE_HEAD: &str =
    "UPDATE exchange_head SET seq = $1, hash = $2, at = $3, signature = $4 WHERE id = 1 AND seq = $5";

type HeadRow = (i64, Option<Vec<u8>>, i64, Option<Vec<u8>>);

/// A row that gets its place.
struct Place {
    id: Uuid,
    seq: i64,
    previous: Hash,
    hash: Hash,
}

/// Chains one batch in a transaction of one of the two databases.
macro_rules! chain_batch {
    ($store:expr, $tx:ident, $db:ty, $head:expr, ($now:expr, $seen:expr)) => {{
        let row: Option<HeadRow> = sqlx::query_as($head).fetch_optional(&mut *$tx).await?;
        let Some(row) = row else { return $store.no_head().await };
        let head = $store.trusted(row, $seen)?;
        let rows = sqlx::query(PENDING).bind(AT_ONCE).fetch_all(&mut *$tx).await?;
        let mut places = Places::after(&head);
        for row in &rows {
            places.add($store, log_row!(row));
        }
        if places.all.is_empty() {
            return Ok(Chained::Nothing);
        }
        let mut update = QueryBuilder::<$db>::new(GIVE_PLACES);
        update.push_values(&places.all, |mut values, place| {
            values.push_bind(place.id).push_bind(place.seq);
            values.push_bind(place.previous.to_vec()).push_bind(place.hash.to_vec());
        });
        let given = update.push(TAKE_PLACES).build().execute(&mut *$tx).await?.rows_affected();
        let next = Head { seq: places.seq, hash: places.hash, at: $now };
        let signature = $store.vault().audit().sign(&next).to_vec();
        let moved = sqlx::query(MOVE_HEAD)
            .bind(next.seq)
            .bind(next.hash.to_vec())
            .bind(micros($now))
            .bind(signature)
            .bind(head.seq)
            .execute(&mut *$tx)
            .await?
            .rows_affected();
        if given != places.all.len() as u64 || moved != 1 {
            return Err(StoreError::Changed);
        }
        $tx.commit().await?;
        Ok(Chained::Rows(next))
    }};
}

/// The places that follow a head.
struct Places {
    seq: i64,
    hash: Hash,
    all: Vec<Place>,
}

impl Places {
    fn after(head: &Head) -> Self {
        Self { seq: head.seq, hash: head.hash, all: Vec::new() }
    }

    /// Gives the next place to a row. One that the portal did not write gets a place too: it must not vanish.
    fn add(&mut self, store: &Store, row: Result<(Option<&[u8]>, LogRow<'_>), sqlx::Error>) {
        let (seal, row) = match row {
            Ok(read) => read,
            Err(error) => {
                tracing::error!(%error, "a row of the exchange log can't be read: it stays out of the chain");
                return;
            }
        };
        let digest = row.digest();
        if seal.is_some_and(|seal| !store.vault().audit().fits(&digest, seal)) {
            tracing::error!(row = %row.id, "the exchange log has a row that the portal did not write");
        }
        let (seq, previous) = (self.seq + 1, self.hash);
        let hash = link(&previous, seq, &digest, seal);
        self.all.push(Place { id: row.id, seq, previous, hash });
        (self.seq, self.hash) = (seq, hash);
    }
}

impl Store {
    /// How many rows of the exchange log wait for their place, 100,000 at most, and since when the first of them does.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unchained_since(&self) -> Result<(i64, Option<Timestamp>), StoreError> {
        let (count, oldest): (i64, Option<i64>) = on!(self, pool => sqlx::query_as(WAITING).fetch_one(pool).await)?;
        Ok((count, oldest.map(moment)))
    }

    /// Chains the rows that were committed, at most a few hundred of them. With several portals on one database one
    /// of them does it at a time. `seen` is the head that this portal knows: the log's may not be behind it.
    ///
    /// # Errors
    /// [`StoreError::Head`] when the head is missing, not the portal's, or has gone back: then nothing is chained,
    /// since whatever was done to the log would be vouched for. Else when the database fails.
    pub async fn chain(&self, now: Timestamp, seen: Option<&Head>) -> Result<Chained, StoreError> {
        let (pending,): (bool,) = on!(self, pool => sqlx::query_as(ANY_PENDING).fetch_one(pool).await)?;
        if !pending {
            return Ok(Chained::Nothing);
        }
        self.count_round_trip();
        self.count_commit();
        match self.db() {
            Db::Sqlite(pool) => {
                let _turn = self.turn_to_write().await;
                let mut tx = pool.begin_with("BEGIN IMMEDIATE").await?;
                chain_batch!(self, tx, Sqlite, HEAD, (now, seen))
            }
            Db::Pg(pool) => {
                let mut tx = pool.begin().await?;
                sqlx::query(NO_SLEEPER_PG).execute(&mut *tx).await?;
                chain_batch!(self, tx, Postgres, HEAD_PG, (now, seen))
            }
        }
    }

    /// The log's head.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn head(&self) -> Result<FoundHead, StoreError> {
        let row: Result<Option<HeadRow>, sqlx::Error> =
            on!(self, pool => sqlx::query_as(HEAD).fetch_optional(pool).await);
        match row {
            Ok(None) => Ok(FoundHead::Missing),
            Ok(Some(row)) => Ok(self.judge(row)),
            Err(sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_)) => Ok(FoundHead::Forged),
            Err(error) => Err(error.into()),
        }
    }

    /// Signs the head of a log in which nothing is chained yet: once, when its table has just been made.
    pub(super) async fn begin_chain(&self) -> Result<(), StoreError> {
        const SIGN: &str = "UPDATE exchange_head SET hash = $1, signature = $2 WHERE id = 1 AND seq = 0 \
             AND signature IS NULL AND NOT EXISTS (SELECT 1 FROM exchange_log WHERE seq IS NOT NULL)";
        let head = Head { seq: 0, hash: GENESIS, at: moment(0) };
        let signature = self.vault().audit().sign(&head).to_vec();
        on!(self, pool => sqlx::query(SIGN).bind(GENESIS.to_vec()).bind(signature).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    pub(super) fn judge(&self, (seq, hash, at, signature): HeadRow) -> FoundHead {
        let (Some(hash), Some(signature)) = (hash.and_then(|hash| hash.try_into().ok()), signature) else {
            return FoundHead::Forged;
        };
        let Ok(at) = Timestamp::from_microsecond(at) else { return FoundHead::Forged };
        let head = Head { seq, hash, at };
        if signed(&head, &signature, &self.vault().audit().public()) {
            FoundHead::Signed(head)
        } else {
            FoundHead::Forged
        }
    }

    fn trusted(&self, row: HeadRow, seen: Option<&Head>) -> Result<Head, StoreError> {
        let FoundHead::Signed(head) = self.judge(row) else {
            return Err(StoreError::Head("is not signed with the portal's key"));
        };
        match seen {
            Some(seen) if head.seq < seen.seq => Err(StoreError::Head("has gone back")),
            Some(seen) if head.seq == seen.seq && head.hash != seen.hash => Err(StoreError::Head("is another one")),
            _ => Ok(head),
        }
    }

    /// No head was found: another portal holds it, or there is none.
    async fn no_head(&self) -> Result<Chained, StoreError> {
        match self.head().await? {
            FoundHead::Missing => Err(StoreError::Head("is missing")),
            _ => Ok(Chained::Elsewhere),
        }
    }
}
