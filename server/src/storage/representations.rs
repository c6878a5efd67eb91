//! Who may act for whom: found by the keyed hash of the one who acts, and by the person for whom.

use domain::encounter::Hand;
use domain::representation::{Ended, Representation, RepresentationKind, RepresentedBy, Scope, Standing, ending};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{DataKey, Identity, Store, StoreError, micros, moment};

/// A mandate that a person gives.
#[derive(Clone, Debug)]
pub struct NewMandate<'a> {
    /// Who gives it.
    pub person: Uuid,
    /// The national id of whoever may act.
    pub representative: &'a str,
    /// What the person calls them.
    pub called: &'a str,
    /// The portal's id of them, where they have come before.
    pub known: Option<Uuid>,
    /// For which services.
    pub services: &'a [String],
    /// Its last day.
    pub until: Date,
    /// The staff with whom it is given; `None` on the web.
    pub given_with: Option<Hand>,
}

/// What a register said: somebody may act for this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registered {
    /// The person.
    pub person: Uuid,
    /// As what.
    pub kind: RepresentationKind,
    /// The last day.
    pub until: Date,
}

/// A representation with the name of the person for whom somebody acts.
#[derive(Clone, Debug)]
pub struct Represents {
    /// The representation.
    pub representation: Representation,
    /// The person's name, by language.
    pub names: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
struct Body {
    called: String,
    id_ending: String,
    scope: Scope,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    given_with: Option<Hand>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    person_id: Uuid,
    kind: String,
    body: Vec<u8>,
    until_day: String,
    since_at: i64,
    confirmed_at: i64,
    ended_at: Option<i64>,
    ended_how: Option<String>,
    representative_id: Option<Uuid>,
}

const COLUMNS: &str = "SELECT id, person_id, kind, body, until_day, since_at, confirmed_at, ended_at, ended_how, \
     representative_id FROM representation ";
const INSERT: &str = "INSERT INTO representation \
     (id, person_id, representative_hash, kind, body, until_day, since_at, confirmed_at, representative_id) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)";
const END: &str = "UPDATE representation SET ended_at = $1, ended_how = $2 WHERE id = $3 AND ended_at IS NULL";
/// The most that is read of one person's: nobody has as many in force, and what has ended comes last.
const SHOWN: i64 = 200;

fn body_place(id: Uuid) -> String {
    format!("representation.body:{id}")
}

fn sealed(id: Uuid, body: &Body, key: &DataKey) -> Result<Vec<u8>, StoreError> {
    let bytes = serde_json::to_vec(body).map_err(StoreError::unreadable("representation"))?;
    Ok(key.seal(&body_place(id), &bytes)?)
}

fn read(row: Row, key: &DataKey) -> Result<Representation, StoreError> {
    let unreadable = |what: String| StoreError::unreadable("representation")(what);
    let body: Body = serde_json::from_slice(&key.open(&body_place(row.id), &row.body)?)
        .map_err(StoreError::unreadable("representation"))?;
    let ended = match (row.ended_at, row.ended_how) {
        (Some(at), Some(how)) => Some(Ended { at: moment(at), how: how.parse().map_err(unreadable)? }),
        _ => None,
    };
    Ok(Representation {
        id: row.id,
        kind: row.kind.parse().map_err(unreadable)?,
        represented: row.person_id,
        called: body.called,
        id_ending: body.id_ending,
        scope: body.scope,
        until: row.until_day.parse().map_err(StoreError::unreadable("representation"))?,
        since: moment(row.since_at),
        confirmed: moment(row.confirmed_at),
        given_with: body.given_with,
        representative: row.representative_id,
        ended,
    })
}

impl Store {
    /// Under what somebody's national id is kept who acts for others.
    fn representative(&self, national_id: &str) -> Vec<u8> {
        self.vault().index("representative", national_id)
    }

    /// Keeps a mandate.
    ///
    /// # Errors
    /// When there is no such person, or the database or the vault fails.
    pub async fn give_mandate(&self, new: &NewMandate<'_>, now: Timestamp) -> Result<Uuid, StoreError> {
        let key = self.key_of(new.person).await?;
        let id = Uuid::now_v7();
        let body = Body {
            called: new.called.to_owned(),
            id_ending: ending(new.representative),
            scope: Scope::Services(new.services.to_vec()),
            given_with: new.given_with.clone(),
        };
        let (body, hash) = (sealed(id, &body, &key)?, self.representative(new.representative));
        self.count_commit();
        on!(self, pool => sqlx::query(INSERT)
            .bind(id).bind(new.person).bind(&hash).bind(RepresentationKind::Mandate.name()).bind(&body)
            .bind(new.until.to_string()).bind(micros(now)).bind(new.known).execute(pool).await.map(|_| ()))?;
        Ok(id)
    }

    /// Takes over what a register says about for whom somebody may act: what is new is kept, what stands there already
    /// is confirmed, what the register does not say any more ends.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn take_registered(
        &self,
        (representative, national_id): (Uuid, &str),
        found: &[Registered],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let hash = self.representative(national_id);
        let mut new = Vec::with_capacity(found.len());
        for one in found {
            let (id, key) = (Uuid::now_v7(), self.key_of(one.person).await?);
            let body =
                Body { called: String::new(), id_ending: String::new(), scope: Scope::Everything, given_with: None };
            new.push((id, one, sealed(id, &body, &key)?));
        }
        in_transaction!(self, tx => {
            let known: Vec<(Uuid, Uuid, String)> = sqlx::query_as(
                "SELECT id, person_id, kind FROM representation \
                 WHERE representative_hash = $1 AND kind <> 'mandate' AND ended_at IS NULL")
                .bind(&hash).fetch_all(&mut *tx).await?;
            let mut said = BTreeSet::new();
            for (id, one, body) in &new {
                let same = |(_, person, kind): &&(Uuid, Uuid, String)| *person == one.person && *kind == one.kind.name();
                match known.iter().find(same) {
                    Some((id, ..)) => {
                        said.insert(*id);
                        sqlx::query("UPDATE representation SET confirmed_at = $1, until_day = $2, representative_id = $4 WHERE id = $3")
                            .bind(micros(now)).bind(one.until.to_string()).bind(*id).bind(representative).execute(&mut *tx).await?;
                    }
                    None => {
                        sqlx::query(sqlx::AssertSqlSafe(format!("{INSERT} ON CONFLICT DO NOTHING")))
                            .bind(*id).bind(one.person).bind(&hash).bind(one.kind.name()).bind(body)
                            .bind(one.until.to_string()).bind(micros(now)).bind(representative)
                            .execute(&mut *tx).await?;
                    }
                }
            }
            for (id, ..) in known.iter().filter(|(id, ..)| !said.contains(id)) {
                sqlx::query(END).bind(micros(now)).bind(Standing::NotConfirmed.name()).bind(*id)
                    .execute(&mut *tx).await?;
            }
        });
        Ok(())
    }

    /// For whom somebody may act, or might: what has not ended before its last day, newest first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn represented_by(&self, national_id: &str) -> Result<Vec<Represents>, StoreError> {
        let hash = self.representative(national_id);
        let text = format!("{COLUMNS} WHERE representative_hash = $1 AND ended_at IS NULL ORDER BY id DESC LIMIT $2");
        let text = sqlx::AssertSqlSafe(text);
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(text).bind(&hash).bind(SHOWN).fetch_all(pool).await)?;
        let mut all = Vec::with_capacity(rows.len());
        for row in rows {
            all.push(self.with_name(row).await?);
        }
        Ok(all)
    }

    /// One representation, if it is this one's to use; also one that has ended.
    ///
    /// # Errors
    /// As [`Store::represented_by`].
    pub async fn representation(&self, id: Uuid, national_id: &str) -> Result<Option<Represents>, StoreError> {
        let hash = self.representative(national_id);
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE id = $1 AND representative_hash = $2"));
        let row: Option<Row> = on!(self, pool => sqlx::query_as(text).bind(id).bind(&hash).fetch_optional(pool).await)?;
        match row {
            Some(row) => Ok(Some(self.with_name(row).await?)),
            None => Ok(None),
        }
    }

    async fn with_name(&self, row: Row) -> Result<Represents, StoreError> {
        let person = self.person(row.person_id).await?;
        Ok(Represents { representation: read(row, &person.key)?, names: person.identity.names })
    }

    /// Who may act, or might once, for a person: what has not ended first, each newest first.
    ///
    /// # Errors
    /// As [`Store::represented_by`].
    pub async fn representatives_of(&self, person: Uuid) -> Result<Vec<Representation>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE person_id = $1 ORDER BY (ended_at IS NOT NULL), id DESC LIMIT $2"
        ));
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(text).bind(person).bind(SHOWN).fetch_all(pool).await)?;
        let key = self.key_of(person).await?;
        rows.into_iter().map(|row| read(row, &key)).collect()
    }

    /// The person takes a mandate back. False when there is no such mandate, or it has ended.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn withdraw_mandate(&self, id: Uuid, person: Uuid, now: Timestamp) -> Result<bool, StoreError> {
        self.count_commit();
        let text = sqlx::AssertSqlSafe(format!("{END} AND person_id = $4 AND kind = 'mandate'"));
        let done = on!(self, pool => sqlx::query(text)
            .bind(micros(now)).bind(Standing::Withdrawn.name()).bind(id).bind(person)
            .execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(done == 1)
    }

    /// The one who may act gives a mandate back. False when there is no such mandate of theirs, or it has ended.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn give_back_mandate(&self, id: Uuid, national_id: &str, now: Timestamp) -> Result<bool, StoreError> {
        let hash = self.representative(national_id);
        self.count_commit();
        let text = sqlx::AssertSqlSafe(format!("{END} AND representative_hash = $4 AND kind = 'mandate'"));
        let done = on!(self, pool => sqlx::query(text)
            .bind(micros(now)).bind(Standing::GivenBack.name()).bind(id).bind(&hash)
            .execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(done == 1)
    }

    /// Somebody has come under this right: from now on the portal knows who they are.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn came_under(&self, right: Uuid, representative: Uuid) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query("UPDATE representation SET representative_id = $1 WHERE id = $2 AND representative_id IS NULL")
            .bind(representative).bind(right).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Who acts for a person under a right, as offices are told; `None` when the portal does not know them.
    pub(super) async fn represented_under(
        &self,
        right: Uuid,
        (person, key): (Uuid, &DataKey),
    ) -> Result<Option<RepresentedBy>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE id = $1 AND person_id = $2"));
        let row: Option<Row> =
            on!(self, pool => sqlx::query_as(text).bind(right).bind(person).fetch_optional(pool).await)?;
        let Some(one) = row.map(|row| read(row, key)).transpose()? else { return Ok(None) };
        let Some(representative) = one.representative else { return Ok(None) };
        let Identity { national_id, names } = self.person(representative).await?.identity;
        Ok(Some(RepresentedBy { representation: one.id, kind: one.kind, national_id, names }))
    }

    /// Under which rights something was done in an application.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn rights_used_in(&self, application: Uuid) -> Result<BTreeSet<Uuid>, StoreError> {
        let rows: Vec<(Uuid,)> = on!(self, pool => sqlx::query_as(
            "SELECT DISTINCT representation_id FROM timeline WHERE application_id = $1 AND representation_id IS NOT NULL")
            .bind(application).fetch_all(pool).await)?;
        Ok(rows.into_iter().map(|(right,)| right).collect())
    }

    /// Under which rights cases of somebody else were handed to another counter since a moment, in encounters of whoever
    /// acted for them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn handed_on_under(&self, in_person: Uuid, since: Timestamp) -> Result<Vec<Uuid>, StoreError> {
        let rows: Vec<(Uuid,)> = on!(self, pool => sqlx::query_as(
            "SELECT DISTINCT e.representation_id FROM hand_over h JOIN encounter e ON e.id = h.encounter_id \
             WHERE e.person_id = $1 AND e.representation_id IS NOT NULL AND h.onward = 'counter' AND h.at >= $2")
            .bind(in_person).bind(micros(since)).fetch_all(pool).await)?;
        Ok(rows.into_iter().map(|(right,)| right).collect())
    }

    /// Under which right the person of an encounter acts for somebody; `None` while they act for themselves.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn right_in(&self, encounter: Uuid) -> Result<Option<Uuid>, StoreError> {
        let row: Option<(Option<Uuid>,)> = on!(self, pool =>
            sqlx::query_as("SELECT representation_id FROM encounter WHERE id = $1")
                .bind(encounter).fetch_optional(pool).await)?;
        Ok(row.and_then(|(right,)| right))
    }

    /// The person of an open encounter acts under this right from now on, or for themselves. What stood on the screen
    /// before them is gone with that.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn act_in(&self, encounter: Uuid, right: Option<Uuid>) -> Result<(), StoreError> {
        in_transaction!(self, tx => {
            sqlx::query("UPDATE encounter SET representation_id = $1 WHERE id = $2 AND ended_at IS NULL")
                .bind(right).bind(encounter).execute(&mut *tx).await?;
            sqlx::query("UPDATE screen SET application_id = NULL, version = NULL, answer = NULL WHERE encounter_id = $1")
                .bind(encounter).execute(&mut *tx).await?;
        });
        Ok(())
    }
}
