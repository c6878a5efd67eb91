//! Keeping a native register record by record: each change knows what it changes, and writes the history.

use jiff::Timestamp;
use uuid::Uuid;

use super::{Change, ENDED_KEY, FORGET_ENDED, Inward, NativeRecord, Place, Stored, differing, tell_inward};
use crate::storage::db::{in_transaction, on};
use crate::storage::{Store, StoreError, micros, moment};

/// A record as it stands, for somebody who may change it.
#[derive(Clone, Debug)]
pub struct KeptRecord {
    /// What the register holds.
    pub record: NativeRecord,
    /// Which version this is: another one after every change.
    pub version: String,
    /// When it was changed last, and by whom.
    pub changed: (Timestamp, String),
}

/// One change of a record, without the values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptChange {
    /// `added`, `changed`, `confirmed` or `ended`.
    pub kind: String,
    /// The attributes that it was about.
    pub fields: Vec<String>,
    /// When.
    pub at: Timestamp,
    /// By whom: the name at the staff's provider, or what an import was done under.
    pub by: String,
    /// The code of the reason that the officer stated, where one did.
    pub reason: Option<String>,
}

/// A change that somebody wants to make.
#[derive(Clone, Copy, Debug)]
pub struct Keep<'a> {
    /// The source.
    pub source: &'a str,
    /// The scheme of the subject's id.
    pub scheme: &'a str,
    /// About whom.
    pub subject: &'a str,
    /// What the record is to be; `None` ends it.
    pub to: Option<&'a NativeRecord>,
    /// The version that they saw; `None` when they saw none.
    pub seen: Option<&'a str>,
    /// Who changes it, and why.
    pub by: (&'a str, &'a str),
    /// When.
    pub at: Timestamp,
    /// What the rest of the portal is told of it.
    pub inward: &'a Inward,
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It was made.
    Done,
    /// Everything was so already.
    Same,
    /// Somebody else has changed the record since it was seen: nothing was done.
    Elsewhere,
}

type HistoryRow = (String, String, i64, String, Option<String>);

/// What a transaction has to write.
struct Writing {
    change: Change,
    body: Option<Vec<u8>>,
    wrapped: Vec<u8>,
}

/// The version of a record: what is stored of it is another text after every change.
fn version(body: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(body).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

impl Place {
    /// What is to be written: `Err` says what becomes of the change without writing.
    fn writing(
        &self,
        store: &Store,
        (known, ended): (Option<Stored>, Option<Vec<u8>>),
        keep: &Keep<'_>,
    ) -> Result<Result<Writing, Kept>, StoreError> {
        if known.as_ref().map(|(_, body)| version(body)).as_deref() != keep.seen {
            return Ok(Err(Kept::Elsewhere));
        }
        match (keep.to, known) {
            (Some(record), known) => Ok(match self.change(store, (known, ended), record)? {
                Some((sealed, change)) => Ok(Writing { change, body: Some(sealed.body), wrapped: sealed.wrapped }),
                None => Err(Kept::Same),
            }),
            (None, None) => Ok(Err(Kept::Same)),
            (None, Some((wrapped, body))) => {
                let (key, before) = self.open(store, &wrapped, &body)?;
                let id = Uuid::now_v7();
                let old = serde_json::to_vec(&before).map_err(StoreError::unreadable("record"))?;
                let sealed = key.seal(&format!("native.change:{id}"), &old)?;
                let nothing = NativeRecord { attributes: Default::default(), ..before.clone() };
                let fields = differing(&before, &nothing).join(" ");
                let change = Change { id, kind: "ended", fields, before: Some(sealed) };
                Ok(Ok(Writing { change, body: None, wrapped }))
            }
        }
    }
}

impl Store {
    /// The record about somebody, with its version.
    ///
    /// # Errors
    /// When the database fails, or the record can't be opened.
    pub async fn kept_record(
        &self,
        (source, scheme): (&str, &str),
        id: &str,
    ) -> Result<Option<KeptRecord>, StoreError> {
        let place = Place::new(self, (source, scheme), id);
        let row: Option<(Vec<u8>, Vec<u8>, i64, String)> = on!(self, pool => sqlx::query_as(
            "SELECT wrapped_key, body, changed_at, changed_by FROM native_record WHERE source = $1 AND subject_hash = $2",
        )
        .bind(source).bind(&place.hash).fetch_optional(pool).await)?;
        let Some((wrapped, body, at, by)) = row else { return Ok(None) };
        let (_, record) = place.open(self, &wrapped, &body)?;
        Ok(Some(KeptRecord { record, version: version(&body), changed: (moment(at), by) }))
    }

    /// Who changed what of somebody's record, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn kept_history(
        &self,
        (source, scheme): (&str, &str),
        id: &str,
        most: i64,
    ) -> Result<Vec<KeptChange>, StoreError> {
        let place = Place::new(self, (source, scheme), id);
        let rows: Vec<HistoryRow> = on!(self, pool => sqlx::query_as(
            "SELECT kind, fields, changed_at, changed_by, reason FROM native_change \
             WHERE source = $1 AND subject_hash = $2 ORDER BY changed_at DESC, id DESC LIMIT $3",
        )
        .bind(source).bind(&place.hash).bind(most).fetch_all(pool).await)?;
        let change = |(kind, fields, at, by, reason): HistoryRow| KeptChange {
            kind,
            fields: fields.split_whitespace().map(str::to_owned).collect(),
            at: moment(at),
            by,
            reason,
        };
        Ok(rows.into_iter().map(change).collect())
    }

    /// The attributes that one change was about; none when there is no such change.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn kept_fields(&self, change: Uuid) -> Result<Vec<String>, StoreError> {
        let row: Option<(String,)> = on!(self, pool => sqlx::query_as("SELECT fields FROM native_change WHERE id = $1")
            .bind(change).fetch_optional(pool).await)?;
        Ok(row.map(|(fields,)| fields.split_whitespace().map(str::to_owned).collect()).unwrap_or_default())
    }

    /// Adds, changes or ends one record, if it still is what was seen; writes the history, and what follows inward.
    ///
    /// # Errors
    /// When the database fails, or the record that is there can't be opened.
    pub async fn keep_record(&self, keep: &Keep<'_>) -> Result<Kept, StoreError> {
        let place = Place::new(self, (keep.source, keep.scheme), keep.subject);
        let (by, reason) = keep.by;
        let kept = in_transaction!(self, tx => {
            let known: Option<Stored> = sqlx::query_as(
                "SELECT wrapped_key, body FROM native_record WHERE source = $1 AND subject_hash = $2",
            )
            .bind(keep.source).bind(&place.hash).fetch_optional(&mut *tx).await?;
            let ended: Option<(Vec<u8>,)> = sqlx::query_as(ENDED_KEY)
                .bind(keep.source).bind(&place.hash).fetch_optional(&mut *tx).await?;
            let old = known.as_ref().map(|(_, body)| body.clone());
            match place.writing(self, (known, ended.map(|(key,)| key)), keep)? {
                Err(outcome) => outcome,
                Ok(Writing { change, body, wrapped }) => {
                    let as_of = keep.to.map(|record| record.as_of.to_string()).unwrap_or_default();
                    // The old text in the condition: of two who change at once, the second finds nothing to change.
                    let rows = match (&body, &old) {
                        (Some(body), None) => sqlx::query(
                            "INSERT INTO native_record (source, subject_hash, wrapped_key, body, as_of, changed_at, changed_by) \
                             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (source, subject_hash) DO NOTHING")
                            .bind(keep.source).bind(&place.hash).bind(&wrapped).bind(body)
                            .bind(&as_of).bind(micros(keep.at)).bind(by).execute(&mut *tx).await?.rows_affected(),
                        (Some(body), Some(old)) => sqlx::query(
                            "UPDATE native_record SET body = $1, as_of = $2, changed_at = $3, changed_by = $4 \
                             WHERE source = $5 AND subject_hash = $6 AND body = $7")
                            .bind(body).bind(&as_of).bind(micros(keep.at)).bind(by)
                            .bind(keep.source).bind(&place.hash).bind(old).execute(&mut *tx).await?.rows_affected(),
                        (None, old) => sqlx::query("DELETE FROM native_record WHERE source = $1 AND subject_hash = $2 AND body = $3")
                            .bind(keep.source).bind(&place.hash).bind(old).execute(&mut *tx).await?.rows_affected(),
                    };
                    if rows == 0 {
                        Kept::Elsewhere
                    } else {
                        sqlx::query(FORGET_ENDED).bind(keep.source).bind(&place.hash).execute(&mut *tx).await?;
                        if body.is_none() {
                            sqlx::query("INSERT INTO native_ended (source, subject_hash, wrapped_key, ended_at, ended_by) VALUES ($1, $2, $3, $4, $5)")
                                .bind(keep.source).bind(&place.hash).bind(&wrapped).bind(micros(keep.at)).bind(by)
                                .execute(&mut *tx).await?;
                        }
                        sqlx::query(
                            "INSERT INTO native_change (id, source, subject_hash, kind, fields, body, changed_at, changed_by, reason) \
                             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
                            .bind(change.id).bind(keep.source).bind(&place.hash).bind(change.kind).bind(&change.fields)
                            .bind(&change.before).bind(micros(keep.at)).bind(by).bind(reason).execute(&mut *tx).await?;
                        let news = keep.inward.news(self, (keep.source, keep.scheme), keep.subject, (&change, keep.at))?;
                        tell_inward!(tx, &news);
                        Kept::Done
                    }
                }
            }
        });
        Ok(kept)
    }
}
