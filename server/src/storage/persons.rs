//! People who have signed in: found by the keyed hash of their id, everything else sealed with their own key.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{DataKey, Store, StoreError, micros};

/// What the eID said about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The national id.
    pub national_id: String,
    /// The name, by language; at least one.
    pub names: BTreeMap<String, String>,
}

/// A person and the key to their data.
#[derive(Clone)]
pub struct Person {
    /// The portal's own id.
    pub id: Uuid,
    /// What the eID said last.
    pub identity: Identity,
    /// The key to what is stored about them.
    pub key: DataKey,
}

pub(super) fn key_place(person: Uuid) -> String {
    format!("person.key:{person}")
}

fn identity_place(person: Uuid) -> String {
    format!("person.identity:{person}")
}

impl Store {
    /// The person with this national id, made when they come for the first time; their name is kept up to date.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn recognise(&self, identity: &Identity, now: Timestamp) -> Result<Uuid, StoreError> {
        let hash = self.vault().index("national_id", &identity.national_id);
        let body = serde_json::to_vec(identity).map_err(StoreError::unreadable("identity"))?;
        let fresh = Uuid::now_v7();
        let (key, wrapped) = self.vault().new_data_key(&key_place(fresh))?;
        let sealed = key.seal(&identity_place(fresh), &body)?;
        let id = in_transaction!(self, tx => {
            sqlx::query(
                "INSERT INTO person (id, id_hash, wrapped_key, identity, created_at) VALUES ($1, $2, $3, $4, $5) \
                 ON CONFLICT (id_hash) DO NOTHING",
            )
            .bind(fresh).bind(&hash).bind(&wrapped).bind(&sealed).bind(micros(now))
            .execute(&mut *tx).await?;
            let (id, wrapped): (Uuid, Vec<u8>) = sqlx::query_as("SELECT id, wrapped_key FROM person WHERE id_hash = $1")
                .bind(&hash).fetch_one(&mut *tx).await?;
            if id != fresh {
                let sealed = self.vault().data_key(&key_place(id), &wrapped)?.seal(&identity_place(id), &body)?;
                sqlx::query("UPDATE person SET identity = $1 WHERE id = $2").bind(&sealed).bind(id)
                    .execute(&mut *tx).await?;
            }
            id
        });
        Ok(id)
    }

    /// The person with this national id, if they have ever come.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn known_by(&self, national_id: &str) -> Result<Option<Uuid>, StoreError> {
        let hash = self.vault().index("national_id", national_id);
        let row: Option<(Uuid,)> = on!(self, pool =>
            sqlx::query_as("SELECT id FROM person WHERE id_hash = $1").bind(&hash).fetch_optional(pool).await)?;
        Ok(row.map(|(id,)| id))
    }

    /// A person by the portal's id.
    ///
    /// # Errors
    /// When there is no such person, or the database or the vault fails.
    pub async fn person(&self, id: Uuid) -> Result<Person, StoreError> {
        let (wrapped, sealed): (Vec<u8>, Vec<u8>) = on!(self, pool =>
            sqlx::query_as("SELECT wrapped_key, identity FROM person WHERE id = $1").bind(id).fetch_one(pool).await)?;
        let key = self.vault().data_key(&key_place(id), &wrapped)?;
        let body = key.open(&identity_place(id), &sealed)?;
        let identity = serde_json::from_slice(&body).map_err(StoreError::unreadable("identity"))?;
        Ok(Person { id, identity, key })
    }
}
