//! News: what stands on a timeline, is offered, or was done by staff, and the person was not told. The message bears the id of
//! the entry, the offer or the encounter, so that each is told once, whoever finds it, and none is lost when a process dies
//! in between.

use domain::application::Channel;
use domain::notice::Notice;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Store, StoreError, micros, moment};

/// Something that happened, and is to be told.
#[derive(Clone, Debug)]
pub struct News {
    /// The id of the entry, the offer or the encounter: the message's id.
    pub id: Uuid,
    /// Whom it concerns.
    pub person: Uuid,
    /// What to tell.
    pub notice: Notice,
}

/// Entries may be committed after later ones: so far back is looked for them.
const LATE: SignedDuration = SignedDuration::from_mins(10);
/// How many are found at once.
const AT_ONCE: i64 = 100;

type EncounterRow = (Uuid, Uuid, String, Option<String>, String, i64);
type OfferRow = (Uuid, Uuid, String, Vec<u8>, Vec<u8>, Vec<u8>, i64);
type Row = (Uuid, Uuid, Uuid, Option<String>, String, Option<String>, i64);

impl Store {
    /// From now on cases are told of, if they were not already.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin_news(&self, now: Timestamp) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("INSERT INTO news_mark (id, at) VALUES (1, $1) ON CONFLICT (id) DO NOTHING")
            .bind(micros(now)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// What happened and was not told, oldest first of each kind. What is a few minutes older than the oldest of it is not
    /// looked at any more: where something happens all the time, too, a look costs what happened lately.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn news(&self, now: Timestamp) -> Result<Vec<News>, StoreError> {
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(
            "SELECT t.id, t.person_id, t.application_id, t.service, t.happened, a.reference, t.at FROM timeline t \
             JOIN application a ON a.id = t.application_id LEFT JOIN message m ON m.id = t.id \
             WHERE t.at >= (SELECT at FROM news_mark WHERE id = 1) AND m.id IS NULL \
             AND t.happened IN ('submitted', 'asked', 'approved', 'refused') ORDER BY t.at LIMIT $1")
            .bind(AT_ONCE).fetch_all(pool).await)?;
        let offers: Vec<OfferRow> = on!(self, pool => sqlx::query_as(
            "SELECT o.id, p.id, o.kind, o.body, o.subject_hash, k.wrapped_key, o.created_at FROM offer o \
             JOIN person p ON p.id_hash = o.subject_hash JOIN subject_key k ON k.subject_hash = o.subject_hash \
             LEFT JOIN offer_switch s ON s.subject_hash = o.subject_hash AND s.kind = o.kind \
             LEFT JOIN message m ON m.id = o.id \
             WHERE o.created_at >= (SELECT at FROM news_mark WHERE id = 1) AND m.id IS NULL AND s.kind IS NULL \
             AND o.state = 'open' ORDER BY o.created_at LIMIT $1")
            .bind(AT_ONCE).fetch_all(pool).await)?;
        let encounters: Vec<EncounterRow> = on!(self, pool => sqlx::query_as(
            "SELECT e.id, e.person_id, e.role, e.workplace, e.channel, e.started_at FROM encounter e LEFT JOIN message m ON m.id = e.id \
             WHERE e.started_at >= (SELECT at FROM news_mark WHERE id = 1) AND m.id IS NULL ORDER BY e.started_at LIMIT $1")
            .bind(AT_ONCE).fetch_all(pool).await)?;
        let offer = |(id, person, offer, body, subject, wrapped, at): OfferRow| -> Result<(i64, News), StoreError> {
            let day = self.offer_day(id, &body, (&subject, &wrapped))?;
            Ok((at, News { id, person, notice: Notice::Offer { offer, day } }))
        };
        let offers = offers.into_iter().map(offer).collect::<Result<Vec<_>, _>>()?;
        let encounters = encounters.into_iter().filter_map(encounter);
        let found: Vec<_> = rows.into_iter().filter_map(news).chain(offers).chain(encounters).collect();
        let oldest = found.iter().map(|(at, _)| moment(*at)).min().unwrap_or(now).min(now);
        self.move_mark(oldest.saturating_sub(LATE).unwrap_or(oldest)).await?;
        Ok(found.into_iter().map(|(_, news)| news).collect())
    }

    /// Moves the mark forward, at most once a minute, never back.
    async fn move_mark(&self, to: Timestamp) -> Result<(), StoreError> {
        const MINUTE: i64 = 60_000_000;
        let (at,): (i64,) =
            on!(self, pool => sqlx::query_as("SELECT at FROM news_mark WHERE id = 1").fetch_one(pool).await)?;
        if micros(to) < at + MINUTE {
            return Ok(());
        }
        in_transaction!(self, tx => {
            sqlx::query("UPDATE news_mark SET at = $1 WHERE id = 1 AND at < $1").bind(micros(to)).execute(&mut *tx).await?;
        });
        Ok(())
    }
}

fn encounter((id, person, role, workplace, channel, at): EncounterRow) -> Option<(i64, News)> {
    let channel = if channel == Channel::Phone.name() { Channel::Phone } else { Channel::Counter };
    let notice = Notice::Encounter { encounter: id, role: role.parse().ok()?, workplace, channel };
    Some((at, News { id, person, notice }))
}

fn news((id, person, application, service, happened, reference, at): Row) -> Option<(i64, News)> {
    let reference = reference?;
    let notice = match (happened.as_str(), service) {
        ("submitted", _) => Notice::Submitted { application, reference },
        ("asked", Some(service)) => Notice::Asked { application, reference, service },
        (how @ ("approved" | "refused"), Some(service)) => {
            Notice::Decided { application, reference, service, approved: Some(how == "approved") }
        }
        _ => return None,
    };
    Some((at, News { id, person, notice }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::Vault;

    /// When the mark stands, in minutes.
    async fn mark(store: &Store) -> i64 {
        let (at,): (i64,) =
            on!(store, pool => sqlx::query_as("SELECT at FROM news_mark").fetch_one(pool).await).unwrap();
        at / 60_000_000
    }

    async fn submitted(store: &Store, minute: i64) {
        let (id, at) = (Uuid::now_v7(), minute * 60_000_000);
        on!(store, pool => sqlx::query(
            "INSERT INTO application (id, person_id, definition, subject, status, version, answers, begin_key, reference, \
             created_at, updated_at) VALUES ($1, $1, '', '', 'submitted', 1, $2, $1, $3, $4, $4)")
            .bind(id).bind(vec![0_u8]).bind(id.to_string()).bind(at).execute(pool).await.map(|_| ()))
        .unwrap();
        on!(store, pool => sqlx::query(
            "INSERT INTO timeline (id, application_id, person_id, happened, actor, channel, at) \
             VALUES ($1, $1, $1, 'submitted', 'citizen', 'web', $2)")
            .bind(id).bind(at).execute(pool).await.map(|_| ()))
        .unwrap();
    }

    #[tokio::test]
    async fn the_mark_goes_forward_while_there_is_always_something_new() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_sqlite(folder.path(), Vault::new(&[7; 32])).await.unwrap();
        store.migrate().await.unwrap();
        store.begin_news(Timestamp::UNIX_EPOCH).await.unwrap();
        submitted(&store, 100).await;
        submitted(&store, 120).await;
        let now = moment(130 * 60_000_000);
        assert_eq!(store.news(now).await.unwrap().len(), 2);
        assert_eq!(mark(&store).await, 90, "ten minutes before the oldest that is not told");
        assert_eq!(store.news(now).await.unwrap().len(), 2, "and nothing of it is passed over");
        store.close().await;
    }

    #[tokio::test]
    async fn where_there_is_nothing_the_mark_follows_the_clock() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_sqlite(folder.path(), Vault::new(&[7; 32])).await.unwrap();
        store.migrate().await.unwrap();
        store.begin_news(Timestamp::UNIX_EPOCH).await.unwrap();
        assert!(store.news(moment(130 * 60_000_000)).await.unwrap().is_empty());
        assert_eq!(mark(&store).await, 120);
        store.close().await;
    }
}
