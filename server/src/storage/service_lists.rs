//! Lists of services that people keep with their account, sealed with their own key.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::persons::key_place;
use super::{DataKey, Store, StoreError, micros};

/// So many lists one person may keep.
pub const MOST_LISTS: i64 = 20;

/// A list of services.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceList {
    /// Its id.
    pub id: Uuid,
    /// What its owner calls it; empty where they gave no name.
    pub name: String,
    /// The services, in order.
    pub services: Vec<String>,
    /// How often it was saved.
    pub version: i64,
}

#[derive(Serialize, Deserialize)]
struct Body {
    name: String,
    services: Vec<String>,
}

type Row = (Uuid, Vec<u8>, i64, Vec<u8>);

fn body_place(list: Uuid) -> String {
    format!("service_list.body:{list}")
}

fn sealed(list: &ServiceList, key: &DataKey) -> Result<Vec<u8>, StoreError> {
    let body = Body { name: list.name.clone(), services: list.services.clone() };
    let body = serde_json::to_vec(&body).map_err(StoreError::unreadable("service list"))?;
    Ok(key.seal(&body_place(list.id), &body)?)
}

impl Store {
    /// The lists of a person, the one changed last first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn service_lists(&self, person: Uuid) -> Result<Vec<ServiceList>, StoreError> {
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(
            "SELECT l.id, l.body, l.version, p.wrapped_key FROM service_list l JOIN person p ON p.id = l.person_id \
             WHERE l.person_id = $1 ORDER BY l.changed_at DESC, l.id DESC")
            .bind(person).fetch_all(pool).await)?;
        let read = |(id, sealed, version, wrapped): Row| {
            let body = self.vault().data_key(&key_place(person), &wrapped)?.open(&body_place(id), &sealed)?;
            let Body { name, services } =
                serde_json::from_slice(&body).map_err(StoreError::unreadable("service list"))?;
            Ok(ServiceList { id, name, services, version })
        };
        rows.into_iter().map(read).collect()
    }

    /// Keeps a new list; false when the person has as many as anybody may have.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn new_service_list(&self, person: Uuid, list: &ServiceList, now: Timestamp) -> Result<bool, StoreError> {
        let body = sealed(list, &self.person(person).await?.key)?;
        let kept = in_transaction!(self, tx => {
            // Who holds the person's row counts alone: of two that begin a list at once, the later one counts both.
            sqlx::query("UPDATE person SET created_at = created_at WHERE id = $1")
                .bind(person).execute(&mut *tx).await?;
            let (count,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM service_list WHERE person_id = $1")
                .bind(person).fetch_one(&mut *tx).await?;
            let room = count < MOST_LISTS;
            if room {
                sqlx::query(
                    "INSERT INTO service_list (id, person_id, body, version, created_at, changed_at) \
                     VALUES ($1, $2, $3, 1, $4, $4)",
                )
                .bind(list.id).bind(person).bind(&body).bind(micros(now)).execute(&mut *tx).await?;
            }
            room
        });
        Ok(kept)
    }

    /// Saves a list as it is now.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when it was saved since it was read, or is gone; else when the database or the vault fails.
    pub async fn save_service_list(&self, person: Uuid, list: &ServiceList, now: Timestamp) -> Result<(), StoreError> {
        let body = sealed(list, &self.person(person).await?.key)?;
        self.count_commit();
        let saved = on!(self, pool => sqlx::query(
            "UPDATE service_list SET body = $1, version = version + 1, changed_at = $2 \
             WHERE id = $3 AND person_id = $4 AND version = $5")
            .bind(&body).bind(micros(now)).bind(list.id).bind(person).bind(list.version)
            .execute(pool).await.map(|done| done.rows_affected()))?;
        if saved == 1 { Ok(()) } else { Err(StoreError::Changed) }
    }

    /// Forgets a list; one that is somebody else's is left alone.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_service_list(&self, person: Uuid, list: Uuid) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("DELETE FROM service_list WHERE id = $1 AND person_id = $2")
            .bind(list).bind(person).execute(pool).await.map(|_| ()))?;
        Ok(())
    }
}
