//! The portal's own minimal registers: sealed records, found by keyed hash, with the history of their changes.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

mod inward;
mod keeping;
mod looks;

pub use inward::{Inward, RECORD_CHANGED};
pub use keeping::{Keep, Kept, KeptChange, KeptRecord};
pub use looks::RecordLook;

use inward::tell_inward;

use super::db::{in_transaction, on};
use super::{DataKey, Store, StoreError, micros, moment};

/// What a register holds about somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NativeRecord {
    /// The id of the one concerned, in the register's scheme.
    pub subject: String,
    /// The day up to which the register vouches for it.
    pub as_of: Date,
    /// The values by attribute; an attribute that is not there is not known.
    pub attributes: BTreeMap<String, String>,
}

/// Records to be taken over, all or none.
#[derive(Clone, Copy, Debug)]
pub struct NativeBatch<'a> {
    /// The source.
    pub source: &'a str,
    /// The scheme of the subjects' ids.
    pub scheme: &'a str,
    /// The records, at most one a subject.
    pub records: &'a [NativeRecord],
    /// Who takes them over.
    pub by: &'a str,
    /// When.
    pub at: Timestamp,
    /// What the rest of the portal is told of it.
    pub inward: &'a Inward,
}

/// What became of the records of a batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Not known before.
    pub added: u64,
    /// Known with other values.
    pub changed: u64,
    /// The same values, as of another day.
    pub confirmed: u64,
    /// The same in everything.
    pub unchanged: u64,
}

/// A register in figures, without personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NativeSummary {
    /// How many records.
    pub records: i64,
    /// The oldest and the newest as-of day.
    pub as_of: Option<(String, String)>,
    /// The last change: when, and by whom.
    pub last_change: Option<(Timestamp, String)>,
    /// How many changes, by kind.
    pub changes: Vec<(String, i64)>,
}

/// The one thing that the exchange may do with native registers.
#[derive(Clone, Debug)]
pub struct NativeRows(Store);

impl NativeRows {
    /// The records of a store.
    pub fn new(store: Store) -> Self {
        Self(store)
    }

    /// The record about somebody.
    ///
    /// # Errors
    /// When the database fails, or the record can't be opened: another key, another place, or tampered with.
    pub async fn find(&self, source: &str, scheme: &str, id: &str) -> Result<Option<NativeRecord>, StoreError> {
        let place = Place::new(&self.0, (source, scheme), id);
        let row: Option<(Vec<u8>, Vec<u8>)> = on!(self.0, pool => sqlx::query_as(
            "SELECT wrapped_key, body FROM native_record WHERE source = $1 AND subject_hash = $2",
        )
        .bind(source).bind(&place.hash).fetch_optional(pool).await)?;
        row.map(|(wrapped, body)| place.open(&self.0, &wrapped, &body).map(|(_, record)| record)).transpose()
    }

    /// The newest day up to which any record is right; `None` when there is no record.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn newest(&self, source: &str) -> Result<Option<Date>, StoreError> {
        let (newest,): (Option<String>,) = on!(self.0, pool =>
            sqlx::query_as("SELECT MAX(as_of) FROM native_record WHERE source = $1").bind(source).fetch_one(pool).await)?;
        Ok(newest.and_then(|day| day.parse().ok()))
    }
}

/// Where a record stands: its hash, and the names to which key and content are bound.
struct Place {
    hash: Vec<u8>,
    key: String,
    body: String,
}

/// A record to be written.
struct Sealed {
    wrapped: Vec<u8>,
    body: Vec<u8>,
}

/// What is stored of a record: its wrapped key, and its sealed body.
type Stored = (Vec<u8>, Vec<u8>);

/// A row of the history.
struct Change {
    id: Uuid,
    kind: &'static str,
    fields: String,
    before: Option<Vec<u8>>,
}

impl Place {
    fn new(store: &Store, (source, scheme): (&str, &str), id: &str) -> Self {
        // A hash of its own for each register: rows of two registers can't be told to be about the same person.
        let hash = store.vault().index(&format!("native:{source}:{scheme}"), id);
        let name: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        Self { key: format!("native.key:{source}:{name}"), body: format!("native.record:{source}:{name}"), hash }
    }

    fn open(&self, store: &Store, wrapped: &[u8], body: &[u8]) -> Result<(DataKey, NativeRecord), StoreError> {
        let key = store.vault().data_key(&self.key, wrapped)?;
        let body = key.open(&self.body, body)?;
        let record = serde_json::from_slice(&body).map_err(StoreError::unreadable("record"))?;
        Ok((key, record))
    }

    /// What is to be written for a record, or `None` when everything is the same already.
    fn change(
        &self,
        store: &Store,
        (known, ended): (Option<Stored>, Option<Vec<u8>>),
        record: &NativeRecord,
    ) -> Result<Option<(Sealed, Change)>, StoreError> {
        let bytes = serde_json::to_vec(record).map_err(StoreError::unreadable("record"))?;
        let id = Uuid::now_v7();
        let Some((wrapped, sealed)) = known else {
            // A record that was there before goes on with its key, so that its history can be read.
            let (key, wrapped) = match ended {
                Some(wrapped) => (store.vault().data_key(&self.key, &wrapped)?, wrapped),
                None => store.vault().new_data_key(&self.key)?,
            };
            let fields = record.attributes.keys().cloned().collect::<Vec<_>>().join(" ");
            let body = key.seal(&self.body, &bytes)?;
            return Ok(Some((Sealed { wrapped, body }, Change { id, kind: "added", fields, before: None })));
        };
        let (key, before) = self.open(store, &wrapped, &sealed)?;
        if before == *record {
            return Ok(None);
        }
        let fields = differing(&before, record);
        let kind = if fields.is_empty() { "confirmed" } else { "changed" };
        let old = serde_json::to_vec(&before).map_err(StoreError::unreadable("record"))?;
        let before = Some(key.seal(&format!("native.change:{id}"), &old)?);
        let body = key.seal(&self.body, &bytes)?;
        Ok(Some((Sealed { wrapped, body }, Change { id, kind, fields: fields.join(" "), before })))
    }
}

const ENDED_KEY: &str = "SELECT wrapped_key FROM native_ended WHERE source = $1 AND subject_hash = $2";
const FORGET_ENDED: &str = "DELETE FROM native_ended WHERE source = $1 AND subject_hash = $2";

fn differing(before: &NativeRecord, after: &NativeRecord) -> Vec<String> {
    let mut names: Vec<&String> = before.attributes.keys().chain(after.attributes.keys()).collect();
    names.sort();
    names.dedup();
    names.retain(|name| before.attributes.get(*name) != after.attributes.get(*name));
    names.into_iter().cloned().collect()
}

impl Store {
    /// Takes records over into a native register, all or none; each change is written into the history. Records that
    /// the batch does not name stay as they are.
    ///
    /// # Errors
    /// When the database fails, or a record that is there can't be opened.
    pub async fn import_native(&self, batch: NativeBatch<'_>) -> Result<Imported, StoreError> {
        let mut imported = Imported::default();
        in_transaction!(self, tx => {
            for record in batch.records {
                let place = Place::new(self, (batch.source, batch.scheme), &record.subject);
                let known: Option<Stored> = sqlx::query_as(
                    "SELECT wrapped_key, body FROM native_record WHERE source = $1 AND subject_hash = $2",
                )
                .bind(batch.source).bind(&place.hash).fetch_optional(&mut *tx).await?;
                let ended: Option<(Vec<u8>,)> = sqlx::query_as(ENDED_KEY)
                    .bind(batch.source).bind(&place.hash).fetch_optional(&mut *tx).await?;
                let Some((sealed, change)) = place.change(self, (known, ended.map(|(key,)| key)), record)? else {
                    imported.unchanged += 1;
                    continue;
                };
                sqlx::query(FORGET_ENDED).bind(batch.source).bind(&place.hash).execute(&mut *tx).await?;
                match change.kind {
                    "added" => imported.added += 1,
                    "changed" => imported.changed += 1,
                    _ => imported.confirmed += 1,
                }
                sqlx::query(
                    "INSERT INTO native_record (source, subject_hash, wrapped_key, body, as_of, changed_at, changed_by) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (source, subject_hash) DO UPDATE SET \
                     body = excluded.body, as_of = excluded.as_of, changed_at = excluded.changed_at, \
                     changed_by = excluded.changed_by",
                )
                .bind(batch.source).bind(&place.hash).bind(&sealed.wrapped).bind(&sealed.body)
                .bind(record.as_of.to_string()).bind(micros(batch.at)).bind(batch.by)
                .execute(&mut *tx).await?;
                sqlx::query(
                    "INSERT INTO native_change (id, source, subject_hash, kind, fields, body, changed_at, changed_by) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                )
                .bind(change.id).bind(batch.source).bind(&place.hash).bind(change.kind).bind(&change.fields)
                .bind(&change.before).bind(micros(batch.at)).bind(batch.by)
                .execute(&mut *tx).await?;
                let news = batch.inward.news(self, (batch.source, batch.scheme), &record.subject, (&change, batch.at))?;
                tell_inward!(tx, &news);
            }
        });
        Ok(imported)
    }

    /// A native register in figures.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn native_summary(&self, source: &str) -> Result<NativeSummary, StoreError> {
        let (records, oldest, newest): (i64, Option<String>, Option<String>) = on!(self, pool => sqlx::query_as(
            "SELECT COUNT(*), MIN(as_of), MAX(as_of) FROM native_record WHERE source = $1",
        )
        .bind(source).fetch_one(pool).await)?;
        let last: Option<(i64, String)> = on!(self, pool => sqlx::query_as(
            "SELECT changed_at, changed_by FROM native_change WHERE source = $1 ORDER BY changed_at DESC, id DESC LIMIT 1",
        )
        .bind(source).fetch_optional(pool).await)?;
        let changes: Vec<(String, i64)> = on!(self, pool => sqlx::query_as(
            "SELECT kind, COUNT(*) FROM native_change WHERE source = $1 GROUP BY kind ORDER BY kind",
        )
        .bind(source).fetch_all(pool).await)?;
        let last_change = last.map(|(at, by)| (moment(at), by));
        Ok(NativeSummary { records, as_of: oldest.zip(newest), last_change, changes })
    }
}
