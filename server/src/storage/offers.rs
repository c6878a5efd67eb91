//! Offers and reminders of a person, found by the keyed hash of their id: they may never have signed in. What an offer
//! says is sealed with a key of that subject alone, so that destroying the key erases it.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use domain::application::SubjectId;

use super::db::{in_transaction, on};
use super::{DataKey, Store, StoreError, micros, moment};

/// What an offer says; sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferContent {
    /// The register that said so.
    pub source: String,
    /// Under which law the portal looked.
    pub legal_basis: String,
    /// About whom else, such as a birth notice.
    pub about: Option<SubjectId>,
    /// A day that it is about: born on, expires on.
    pub day: Option<Date>,
    /// The services that it leads to.
    pub services: Vec<String>,
    /// How many facts these need, and how many of them registers hold about those concerned.
    pub facts: Option<(usize, usize)>,
}

/// An offer or a reminder of a person.
#[derive(Clone, Debug)]
pub struct PersonalOffer {
    /// Its id.
    pub id: Uuid,
    /// Which one of the catalogue's.
    pub kind: String,
    /// What it says.
    pub content: OfferContent,
    /// When it was made.
    pub created_at: Timestamp,
}

/// What is offered to somebody on an occasion.
#[derive(Clone, Debug)]
pub struct NewOffer<'a> {
    /// The keyed hash of whose it is.
    pub subject: &'a [u8],
    /// Which one of the catalogue's.
    pub kind: &'a str,
    /// The keyed hash of the occasion: one occasion is one offer.
    pub about: &'a [u8],
    /// What it says.
    pub content: &'a OfferContent,
    /// Until when it makes sense.
    pub valid_to: Timestamp,
}

fn key_place(subject: &[u8]) -> String {
    format!("subject.key:{}", hex(subject))
}

fn body_place(offer: Uuid) -> String {
    format!("offer.body:{offer}")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

type Row = (Uuid, String, Vec<u8>, i64);

impl Store {
    /// Puts an offer down. On the same occasion it stays one offer, also when the person has said "not now"; what it
    /// says is brought up to date.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn offer(&self, new: &NewOffer<'_>, now: Timestamp) -> Result<(), StoreError> {
        let body = serde_json::to_vec(new.content).map_err(StoreError::unreadable("offer"))?;
        let place = key_place(new.subject);
        let (_, fresh_key) = self.vault().new_data_key(&place)?;
        in_transaction!(self, tx => {
            sqlx::query("INSERT INTO subject_key (subject_hash, wrapped_key, created_at) VALUES ($1, $2, $3) ON CONFLICT (subject_hash) DO NOTHING")
                .bind(new.subject).bind(&fresh_key).bind(micros(now)).execute(&mut *tx).await?;
            let (wrapped,): (Vec<u8>,) = sqlx::query_as("SELECT wrapped_key FROM subject_key WHERE subject_hash = $1")
                .bind(new.subject).fetch_one(&mut *tx).await?;
            let key: DataKey = self.vault().data_key(&place, &wrapped)?;
            let there: Option<(Uuid,)> = sqlx::query_as("SELECT id FROM offer WHERE subject_hash = $1 AND kind = $2 AND about_hash = $3")
                .bind(new.subject).bind(new.kind).bind(new.about).fetch_optional(&mut *tx).await?;
            let id = there.map_or_else(Uuid::now_v7, |(id,)| id);
            sqlx::query(
                "INSERT INTO offer (id, subject_hash, kind, about_hash, body, state, created_at, changed_at, valid_to) \
                 VALUES ($1, $2, $3, $4, $5, 'open', $6, $6, $7) \
                 ON CONFLICT (id) DO UPDATE SET body = excluded.body, \
                 state = CASE WHEN offer.state = 'withdrawn' THEN 'open' ELSE offer.state END, changed_at = excluded.changed_at, valid_to = excluded.valid_to",
            ).bind(id).bind(new.subject).bind(new.kind).bind(new.about).bind(key.seal(&body_place(id), &body)?)
            .bind(micros(now)).bind(micros(new.valid_to)).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// Takes back what is open of a kind, but for one occasion: the register says something else now.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn withdraw_offers(
        &self,
        subject: &[u8],
        kind: &str,
        but: &[u8],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query(
            "UPDATE offer SET state = 'withdrawn', changed_at = $1 WHERE subject_hash = $2 AND kind = $3 AND about_hash <> $4 AND state = 'open'")
            .bind(micros(now)).bind(subject).bind(kind).bind(but).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// What is offered to a person now, newest first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn offers_of(&self, person: Uuid, now: Timestamp) -> Result<Vec<PersonalOffer>, StoreError> {
        type Found = (Uuid, String, Vec<u8>, i64, Vec<u8>, Vec<u8>);
        let rows: Vec<Found> = on!(self, pool => sqlx::query_as(
            "SELECT o.id, o.kind, o.body, o.created_at, o.subject_hash, k.wrapped_key FROM person p \
             JOIN offer o ON o.subject_hash = p.id_hash JOIN subject_key k ON k.subject_hash = o.subject_hash \
             LEFT JOIN offer_switch s ON s.subject_hash = o.subject_hash AND s.kind = o.kind \
             WHERE p.id = $1 AND o.state = 'open' AND o.valid_to > $2 AND s.kind IS NULL \
             ORDER BY o.created_at DESC, o.id DESC LIMIT 100")
            .bind(person).bind(micros(now)).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(id, kind, body, at, subject, wrapped)| {
                let key = self.vault().data_key(&key_place(&subject), &wrapped)?;
                open((id, kind, body, at), &key)
            })
            .collect()
    }

    /// The day that an offer is about, so that what is told of it can say whether that day is over.
    pub(super) fn offer_day(
        &self,
        id: Uuid,
        body: &[u8],
        (subject, wrapped): (&[u8], &[u8]),
    ) -> Result<Option<Date>, StoreError> {
        let key = self.vault().data_key(&key_place(subject), wrapped)?;
        let content: OfferContent =
            serde_json::from_slice(&key.open(&body_place(id), body)?).map_err(StoreError::unreadable("offer"))?;
        Ok(content.day)
    }

    /// "Not now": the offer does not come back on the same occasion. False when it is not this person's.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn decline_offer(&self, person: Uuid, offer: Uuid, now: Timestamp) -> Result<bool, StoreError> {
        self.count_commit();
        let done = on!(self, pool => sqlx::query(
            "UPDATE offer SET state = 'declined', changed_at = $1 WHERE id = $2 AND state = 'open' \
             AND subject_hash = (SELECT id_hash FROM person WHERE id = $3)")
            .bind(micros(now)).bind(offer).bind(person).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(done == 1)
    }

    /// The kinds that a person has switched off.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn switched_off(&self, person: Uuid) -> Result<Vec<String>, StoreError> {
        let rows: Vec<(String,)> = on!(self, pool => sqlx::query_as(
            "SELECT s.kind FROM offer_switch s JOIN person p ON p.id_hash = s.subject_hash WHERE p.id = $1 ORDER BY s.kind")
            .bind(person).fetch_all(pool).await)?;
        Ok(rows.into_iter().map(|(kind,)| kind).collect())
    }

    /// The kinds that somebody has switched off, by the keyed hash of their id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unwanted(&self, subject: &[u8]) -> Result<Vec<String>, StoreError> {
        let rows: Vec<(String,)> = on!(self, pool =>
            sqlx::query_as("SELECT kind FROM offer_switch WHERE subject_hash = $1").bind(subject).fetch_all(pool).await)?;
        Ok(rows.into_iter().map(|(kind,)| kind).collect())
    }

    /// Switches a kind off or on again for a person. Off, nobody is asked about them for it any more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn switch_offers(
        &self,
        person: Uuid,
        kind: &str,
        wanted: bool,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.count_commit();
        if wanted {
            on!(self, pool => sqlx::query(
                "DELETE FROM offer_switch WHERE kind = $1 AND subject_hash = (SELECT id_hash FROM person WHERE id = $2)")
                .bind(kind).bind(person).execute(pool).await.map(|_| ()))?;
        } else {
            on!(self, pool => sqlx::query(
                "INSERT INTO offer_switch (subject_hash, kind, changed_at) SELECT id_hash, $1, $2 FROM person WHERE id = $3 \
                 ON CONFLICT (subject_hash, kind) DO NOTHING")
                .bind(kind).bind(micros(now)).bind(person).execute(pool).await.map(|_| ()))?;
        }
        Ok(())
    }
}

fn open((id, kind, body, at): Row, key: &DataKey) -> Result<PersonalOffer, StoreError> {
    let body = key.open(&body_place(id), &body)?;
    let content = serde_json::from_slice(&body).map_err(StoreError::unreadable("offer"))?;
    Ok(PersonalOffer { id, kind, content, created_at: moment(at) })
}
