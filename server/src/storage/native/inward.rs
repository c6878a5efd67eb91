//! What a change in one of the portal's own registers means for the rest of the portal: the directory, and what has to
//! follow. Written in the transaction of the change, as if the register had sent an event.

use domain::application::SubjectId;
use domain::directory::{Learned, Reference};
use jiff::Timestamp;
use uuid::Uuid;

use super::Change;
use crate::storage::register_events::subject_place;
use crate::storage::{Store, StoreError};

/// The kind of the event by which a native register says that a record changed, or is there no more. It has the id of the
/// row of the history, which says what changed.
pub const RECORD_CHANGED: &str = "native.record-changed";

/// Under which names a register's own changes go on.
#[derive(Clone, Debug, Default)]
pub struct Inward {
    /// In which capacities the register knows people.
    pub capacities: Vec<String>,
    /// The catalogue's event that says that it knows somebody from now on, if there is one.
    pub known: Option<String>,
    /// The one that says that it does not any more, if there is one.
    pub gone: Option<String>,
}

/// What is to be written besides the change.
pub(super) struct News {
    pub(super) source: String,
    pub(super) subject_hash: Vec<u8>,
    pub(super) at: Timestamp,
    pub(super) learned: Vec<Reference>,
    /// Events with their sealed subject.
    pub(super) events: Vec<(Uuid, String, Vec<u8>)>,
}

impl Inward {
    /// The news of a change.
    ///
    /// # Errors
    /// When the vault fails.
    pub(super) fn news(
        &self,
        store: &Store,
        (source, scheme): (&str, &str),
        id: &str,
        (change, at): (&Change, Timestamp),
    ) -> Result<News, StoreError> {
        let subject_hash = store.vault().index(scheme, id);
        let subject = SubjectId { scheme: scheme.to_owned(), id: id.to_owned() };
        let body = serde_json::to_vec(&subject).map_err(StoreError::unreadable("subject"))?;
        let mut kinds: Vec<(Uuid, &str)> = Vec::new();
        if matches!(change.kind, "changed" | "ended") {
            kinds.push((change.id, RECORD_CHANGED));
        }
        let declared = match change.kind {
            "added" => self.known.as_deref(),
            "ended" => self.gone.as_deref(),
            _ => None,
        };
        kinds.extend(declared.map(|kind| (Uuid::now_v7(), kind)));
        let mut events = Vec::with_capacity(kinds.len());
        for (event, kind) in kinds {
            events.push((event, kind.to_owned(), store.vault().seal(&subject_place(event), &body)?));
        }
        let knows = change.kind != "ended";
        let learned = |capacity: &String| {
            Reference::learned((subject_hash.clone(), source, capacity.as_str()), knows, (Learned::Push, at))
        };
        let learned = self.capacities.iter().map(learned).collect();
        Ok(News { source: source.to_owned(), subject_hash, at, learned, events })
    }
}

/// Writes the news in the transaction of the change.
macro_rules! tell_inward {
    ($tx:expr, $news:expr) => {{
        let news: &$crate::storage::native::inward::News = $news;
        for row in &news.learned {
            sqlx::query($crate::storage::directory::LEARN)
                .bind(&row.subject).bind(&row.source).bind(&row.capacity).bind(row.known)
                .bind($crate::storage::micros(row.valid_from)).bind($crate::storage::micros(row.valid_to))
                .bind(row.learned.name()).bind($crate::storage::micros(news.at))
                .execute(&mut *$tx).await?;
        }
        for (id, kind, subject) in &news.events {
            sqlx::query(
                "INSERT INTO register_event (id, source, kind, subject_hash, subject, happened_at, state, attempts, next_at, created_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, 'ready', 0, $6, $6)",
            )
            .bind(id).bind(&news.source).bind(kind).bind(&news.subject_hash).bind(subject)
            .bind($crate::storage::micros(news.at)).execute(&mut *$tx).await?;
        }
    }};
}

pub(super) use tell_inward;
