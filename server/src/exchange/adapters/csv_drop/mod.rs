//! The `csv_drop` adapter: a folder into which the register's owner drops a file with its manifest. A drop is taken
//! whole or not at all; until the next good one comes, the last good one stays in use.

mod folder;
mod keep;
mod manifest;
mod table;

use domain::application::SubjectId;
use domain::catalogue::{Source, SourceDrop};
use jiff::civil::Date;
use serde_json::{Map, Value};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use self::folder::{Folder, Seen};
use self::keep::Keeper;
use self::manifest::{Manifest, Refused};
use self::table::{Found, Table};
use super::stored::{answer, unknown};
use super::{Answer, Call, Entry, Failure, Health, Question, Reply};
use crate::storage::Vault;

/// A register that comes as files.
#[derive(Clone)]
pub struct CsvDropAdapter(Arc<Drop>);

struct Drop {
    source: Source,
    drop: SourceDrop,
    scheme: String,
    folder: Folder,
    keeper: Keeper,
    table: RwLock<Option<Arc<Table>>>,
    /// What lay in the folder when it was looked at last.
    seen: Mutex<Option<Seen>>,
    /// Why the newest drop was refused, while it is the newest.
    refused: Mutex<Option<String>>,
}

impl std::fmt::Debug for CsvDropAdapter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CsvDropAdapter").field("source", &self.0.source.id).finish_non_exhaustive()
    }
}

impl CsvDropAdapter {
    /// The adapter for a source whose files are dropped at `file:///folder`; the last good drop is kept below the
    /// data folder. Nothing is read yet: [`CsvDropAdapter::refresh`] does that.
    ///
    /// # Errors
    /// Why the address or the source does not do.
    pub fn new(address: &str, source: &Source, (data_dir, vault): (&Path, Arc<Vault>)) -> Result<Self, String> {
        let drop = source.drop.clone().ok_or("the source has no [source.drop]")?;
        Ok(Self(Arc::new(Drop {
            scheme: source.availability.first().map(|row| row.subject.clone()).unwrap_or_default(),
            folder: Folder::new(address, &drop.name)?,
            keeper: Keeper::new(data_dir, &source.id, vault),
            source: source.clone(),
            drop,
            table: RwLock::default(),
            seen: Mutex::default(),
            refused: Mutex::default(),
        })))
    }

    /// Asks about several subjects.
    ///
    /// # Errors
    /// [`Failure`] when no good drop has come yet, or there is more than one record about a subject.
    pub async fn query(&self, _: &Call, questions: &[Question]) -> Result<Answer<Vec<Reply>>, Failure> {
        let table = self.0.table.read().unwrap_or_else(PoisonError::into_inner).clone();
        let table = table.ok_or_else(|| Failure::Unreachable("no good file has been dropped yet".to_owned()))?;
        let replies: Result<Vec<Reply>, Failure> = questions.iter().map(|q| self.0.reply(&table, q)).collect();
        Ok(answer(questions, replies?))
    }

    /// Whether there is a good drop, of which day it is, and whether the newest one was refused. Says what the last
    /// look into the folder found; the file is not read again.
    ///
    /// # Errors
    /// [`Failure`] when no good drop has come yet.
    pub async fn health(&self) -> Result<Health, Failure> {
        let table = self.0.table.read().unwrap_or_else(PoisonError::into_inner).clone();
        let table = table.ok_or_else(|| Failure::Unreachable("no good file has been dropped yet".to_owned()))?;
        let refused = self.0.refused.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let told = |why| format!("the newest drop was refused: {why}\n    mend: have its owner drop it again, whole");
        Ok(Health { as_of: Some(table.as_of()), misfits: refused.map(told).into_iter().collect() })
    }

    /// Dropped files give no lists.
    ///
    /// # Errors
    /// Always.
    pub async fn list(&self, _: &SubjectId) -> Result<Answer<Vec<Entry>>, Failure> {
        Err(Failure::Refused("a csv_drop gives no lists".to_owned()))
    }

    /// Looks into the folder, and takes what is new and good there.
    pub async fn refresh(&self, today: Date) {
        let drop = Arc::clone(&self.0);
        if tokio::task::spawn_blocking(move || drop.refresh(today)).await.is_err() {
            tracing::error!(source = %self.0.source.id, "a drop could not be looked at");
        }
    }
}

impl Drop {
    fn reply(&self, table: &Table, question: &Question) -> Result<Reply, Failure> {
        let subject = &question.subject;
        if subject.scheme != self.scheme {
            return Ok(unknown(question));
        }
        let found = table.find(&self.drop.subject, &subject.id, &question.attributes);
        match found.ok_or_else(|| Failure::Unusable("a record can't be read".to_owned()))? {
            Found::Nobody => Ok(unknown(question)),
            Found::Several => Err(Failure::Several),
            Found::Record(about, _) if about != subject.id => Err(Failure::WrongPerson),
            Found::Record(_, held) => {
                let attributes: Map<String, Value> =
                    held.into_iter().map(|(name, value)| (name, Value::String(value))).collect();
                let (key, subject) = (question.key.clone(), subject.clone());
                Ok(Reply { key, subject, found: true, as_of: Some(table.as_of()), attributes })
            }
        }
    }

    fn refresh(&self, today: Date) {
        if self.table.read().unwrap_or_else(PoisonError::into_inner).is_none() {
            self.take_kept(today);
        }
        let seen = match self.folder.look() {
            Ok(Some(seen)) => seen,
            Ok(None) => return,
            Err(refused) => return self.refuse(&refused),
        };
        let mut last = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if last.as_ref() == Some(&seen) {
            return;
        }
        match self.take(&seen, today) {
            Ok(()) => {}
            Err(refused) => self.refuse(&refused),
        }
        *last = Some(seen);
    }

    fn refuse(&self, refused: &Refused) {
        *self.refused.lock().unwrap_or_else(PoisonError::into_inner) = Some(refused.to_string());
        tracing::warn!(source = %self.source.id, %refused, "a drop was refused: the last good one stays in use");
        metrics::counter!("shubbak_drops_refused", "source" => self.source.id.clone(), "reason" => refused.code())
            .increment(1);
    }

    /// Takes what lies in the folder, if it is good, and keeps a copy.
    fn take(&self, seen: &Seen, today: Date) -> Result<(), Refused> {
        let manifest = Manifest::read(seen.manifest(), &self.folder.file_name(), today)?;
        let bytes = self.folder.read(u64::from(self.drop.max_mib) * 1024 * 1024)?;
        let table = Table::check(bytes.clone(), manifest, &self.source, &self.drop)?;
        let known = self.table.read().unwrap_or_else(PoisonError::into_inner).clone();
        if known.is_none_or(|known| known.manifest != table.manifest)
            && let Err(error) = self.keeper.write(seen.manifest(), &bytes)
        {
            tracing::error!(source = %self.source.id, error, "a good drop can't be kept: after a restart it is gone");
        }
        self.put(table);
        Ok(())
    }

    /// Takes the copy of the last good drop.
    fn take_kept(&self, today: Date) {
        let kept = self.keeper.read().and_then(|kept| {
            let Some((manifest, bytes)) = kept else { return Ok(()) };
            let manifest = Manifest::read(&manifest, &self.folder.file_name(), today);
            let table = manifest.and_then(|manifest| Table::check(bytes, manifest, &self.source, &self.drop));
            table.map(|table| self.put(table)).map_err(|refused| refused.to_string())
        });
        if let Err(error) = kept {
            tracing::warn!(source = %self.source.id, error, "the copy of the last good drop can't be used");
        }
    }

    fn put(&self, table: Table) {
        let (rows, as_of) = (table.manifest.rows, table.as_of());
        if !table.extra.is_empty() {
            let extra = &table.extra;
            tracing::warn!(source = %self.source.id, ?extra, "a drop has columns that nobody asked for: never read");
            metrics::counter!("shubbak_register_unasked", "source" => self.source.id.clone()).increment(1);
        }
        tracing::info!(source = %self.source.id, rows, %as_of, "a drop is in use");
        *self.refused.lock().unwrap_or_else(PoisonError::into_inner) = None;
        *self.table.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(table));
    }
}

#[cfg(test)]
mod tests;
