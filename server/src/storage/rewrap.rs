//! What the key ring itself wraps or seals, column by column: counted by version, and taken over to the version in use, a few
//! rows at a time, while portals serve.

use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Db, Store, StoreError, Vault};

/// How many rows one transaction takes over: others wait no longer than these take.
const AT_ONCE: i64 = 50;

/// How the rows of a table are told apart.
#[derive(Clone, Copy)]
enum Key {
    /// By an id; the place has that of this column.
    Id(&'static str),
    /// By a keyed hash.
    Hash,
    /// By a keyed hash in each register.
    OfSource,
}

/// A column that the ring seals.
struct Column {
    table: &'static str,
    key: &'static str,
    by: Key,
    column: &'static str,
    /// How the place begins to which it is bound.
    place: &'static str,
}

const fn column(
    place: &'static str,
    (table, column): (&'static str, &'static str),
    (key, by): (&'static str, Key),
) -> Column {
    Column { table, key, by, column, place }
}

const ID: (&str, Key) = ("id", Key::Id("id"));

/// All of them: whoever seals with the vault in another place adds it here.
const COLUMNS: [Column; 13] = [
    column("person.key", ("person", "wrapped_key"), ID),
    column("subject.key", ("subject_key", "wrapped_key"), ("subject_hash", Key::Hash)),
    column("native.key", ("native_record", "wrapped_key"), ("subject_hash", Key::OfSource)),
    column("native.key", ("native_ended", "wrapped_key"), ("subject_hash", Key::OfSource)),
    column("session", ("session", "data"), ("id_hash", Key::Hash)),
    column("feedback.words", ("feedback", "words"), ID),
    column("feedback.reply", ("feedback", "reply"), ID),
    column("feedback.reply", ("feedback_decision", "reply"), ("id", Key::Id("feedback_id"))),
    column("call.claim", ("phone_call", "claim"), ID),
    column("call.notes", ("phone_call", "notes"), ID),
    column("call_back.body", ("call_back", "body"), ID),
    column("register_event.subject", ("register_event", "subject"), ID),
    column("record_look.subject", ("record_look", "subject"), ID),
];

/// What a pass over all columns did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rewrapped {
    /// Rows that are under the version in use now.
    pub done: u64,
    /// Rows that somebody changed meanwhile: the next pass finds them.
    pub changed: u64,
    /// Rows that no key of the ring opens: they stay as they are.
    pub dead: u64,
}

/// What became of one batch.
struct Batch<K> {
    last: Option<K>,
    sums: Rewrapped,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One batch of a column, whose rows are read as `(key, place, sealed)` after `$after`.
macro_rules! batch {
    ($store:expr, $column:expr, $after:expr, ($read:expr, $row:ty, $take:expr)) => {{
        let (read, update) = $read;
        let prefix = Vault::header($store.vault().ring().wraps());
        let mut sums = Rewrapped::default();
        let mut last = None;
        let rows: Vec<$row> = on!($store, pool => sqlx::query_as(AssertSqlSafe(read))
            .bind(prefix.as_slice()).bind($after).bind(AT_ONCE).fetch_all(pool).await)?;
        let mut fresh = Vec::with_capacity(rows.len());
        for row in rows {
            #[allow(clippy::redundant_closure_call, reason = "each kind of key reads its rows in its own way")]
            let (key, place, sealed): (_, String, Vec<u8>) = $take(row);
            match $store.vault().reseal(&format!("{}:{place}", $column.place), &sealed) {
                Ok(Some(now)) => fresh.push((ToOwned::to_owned(&key), sealed, now)),
                Ok(None) => {}
                Err(_) => sums.dead += 1,
            }
            last = Some(key);
        }
        let mut moved = 0;
        match $store.db() {
            // One transaction a row: whoever holds several of these rows in another order never waits for this.
            Db::Pg(pool) => {
                for (key, sealed, now) in &fresh {
                    moved += sqlx::query(AssertSqlSafe(update.clone())).bind(now).bind(key).bind(sealed)
                        .execute(pool).await?.rows_affected();
                }
            }
            // One transaction in all: each costs a write to the disk, and others write in between.
            Db::Sqlite(_) if fresh.is_empty() => {}
            Db::Sqlite(_) => in_transaction!($store, tx => {
                for (key, sealed, now) in &fresh {
                    moved += sqlx::query(AssertSqlSafe(update.clone())).bind(now).bind(key).bind(sealed)
                        .execute(&mut *tx).await?.rows_affected();
                }
            }),
        }
        sums.done = moved;
        sums.changed = (fresh.len() as u64).saturating_sub(moved);
        Batch { last, sums }
    }};
}

impl Rewrapped {
    fn add(&mut self, other: Self) {
        self.done += other.done;
        self.changed += other.changed;
        self.dead += other.dead;
    }
}

impl Column {
    fn read(&self, place: &str) -> String {
        let Self { table, key, column, .. } = self;
        format!(
            "SELECT {key}, {place}, {column} FROM {table} WHERE {column} IS NOT NULL AND substr({column}, 1, 8) <> $1 \
             AND {key} > $2 ORDER BY {key} LIMIT $3"
        )
    }

    fn update(&self) -> String {
        let Self { table, key, column, .. } = self;
        format!("UPDATE {table} SET {column} = $1 WHERE {key} = $2 AND {column} = $3")
    }
}

impl Store {
    /// How many rows are under which version, over all columns.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn wrapped_by(&self) -> Result<BTreeMap<u32, u64>, StoreError> {
        let magic = &Vault::header(0)[..4];
        let mut all = BTreeMap::new();
        for Column { table, column, .. } in &COLUMNS {
            let text = format!(
                "SELECT CASE WHEN substr({column}, 1, 4) = $1 THEN substr({column}, 1, 8) ELSE $2 END AS version, COUNT(*) \
                 FROM {table} WHERE {column} IS NOT NULL GROUP BY 1"
            );
            let rows: Vec<(Vec<u8>, i64)> = on!(self, pool => sqlx::query_as(AssertSqlSafe(text))
                .bind(magic).bind(&[0_u8; 0][..]).fetch_all(pool).await)?;
            for (header, count) in rows {
                *all.entry(Vault::version(&header)).or_default() += u64::try_from(count).unwrap_or(0);
            }
        }
        Ok(all)
    }

    /// Takes every row over to the version in use, batch by batch; `told` hears how many are done so far. It may be cut
    /// off at any moment and begun again.
    ///
    /// # Errors
    /// When the database fails: what was taken over stays so.
    pub async fn rewrap(&self, told: &(dyn Fn(u64) + Send + Sync)) -> Result<Rewrapped, StoreError> {
        let mut all = Rewrapped::default();
        for column in &COLUMNS {
            match column.by {
                Key::Id(place) => {
                    let mut after = Uuid::nil();
                    while let Some(last) = self.rewrap_ids((column, place), after, &mut all).await? {
                        after = last;
                        told(all.done);
                    }
                }
                Key::Hash => {
                    let mut after = Vec::new();
                    while let Some(last) = self.rewrap_hashes(column, after, &mut all).await? {
                        after = last;
                        told(all.done);
                    }
                }
                Key::OfSource => {
                    for source in self.sources_of(column).await? {
                        let mut after = Vec::new();
                        while let Some(last) = self.rewrap_records((column, &source), after, &mut all).await? {
                            after = last;
                            told(all.done);
                        }
                    }
                }
            }
        }
        Ok(all)
    }

    async fn rewrap_ids(
        &self,
        (column, place): (&Column, &str),
        after: Uuid,
        all: &mut Rewrapped,
    ) -> Result<Option<Uuid>, StoreError> {
        let take = |(id, place, sealed): (Uuid, Uuid, Vec<u8>)| (id, place.to_string(), sealed);
        let read = (column.read(&format!("{place} AS place")), column.update());
        let batch: Batch<Uuid> = batch!(self, column, after, (read, (Uuid, Uuid, Vec<u8>), take));
        all.add(batch.sums);
        Ok(batch.last)
    }

    async fn rewrap_hashes(
        &self,
        column: &Column,
        after: Vec<u8>,
        all: &mut Rewrapped,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let take = |(hash, _, sealed): (Vec<u8>, Vec<u8>, Vec<u8>)| {
            let place = hex(&hash);
            (hash, place, sealed)
        };
        let read = (column.read(&format!("{} AS place", column.key)), column.update());
        let batch: Batch<Vec<u8>> = batch!(self, column, after.as_slice(), (read, (Vec<u8>, Vec<u8>, Vec<u8>), take));
        all.add(batch.sums);
        Ok(batch.last)
    }

    async fn sources_of(&self, Column { table, .. }: &Column) -> Result<Vec<String>, StoreError> {
        let text = format!("SELECT DISTINCT source FROM {table} ORDER BY source");
        let rows: Vec<(String,)> = on!(self, pool => sqlx::query_as(AssertSqlSafe(text)).fetch_all(pool).await)?;
        Ok(rows.into_iter().map(|(source,)| source).collect())
    }

    async fn rewrap_records(
        &self,
        (column, source): (&Column, &str),
        after: Vec<u8>,
        all: &mut Rewrapped,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let take = |(hash, _, sealed): (Vec<u8>, Vec<u8>, Vec<u8>)| {
            let place = format!("{source}:{}", hex(&hash));
            (hash, place, sealed)
        };
        // The id of a register is one of the catalogue's: letters, digits and hyphens.
        let of_source = format!(" AND source = '{}'", source.replace('\'', "''"));
        let read =
            column.read(&format!("{} AS place", column.key)).replace(" ORDER BY", &format!("{of_source} ORDER BY"));
        let read = (read, column.update() + &of_source);
        let batch: Batch<Vec<u8>> = batch!(self, column, after.as_slice(), (read, (Vec<u8>, Vec<u8>, Vec<u8>), take));
        all.add(batch.sums);
        Ok(batch.last)
    }
}
