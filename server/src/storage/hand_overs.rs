//! Cases that staff handed over: the note, who goes on, and what an officer answered.

use domain::application::{ApplicationStatus, StaffRole};
use domain::definition::Subject;
use domain::encounter::{Encounter, Ended};
use domain::hand_over::{ANSWERED, Onward};
use jiff::Timestamp;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::persons::key_place;
use super::{Store, StoreError, micros, moment};

/// A case that is handed over.
#[derive(Clone, Debug)]
pub struct NewHandOver<'a> {
    /// The form's key: the same form hands over once.
    pub id: Uuid,
    /// The encounter in which it happens.
    pub encounter: &'a Encounter,
    /// The application.
    pub application: Uuid,
    /// Who goes on.
    pub onward: Onward,
    /// The authority whose officer goes on.
    pub authority: Option<&'a str>,
    /// The ticket that goes back into the line.
    pub ticket: Option<Uuid>,
    /// What whoever goes on should know.
    pub note: &'a str,
}

/// A case that was handed over.
#[derive(Clone, Debug)]
pub struct HandOver {
    /// Its id.
    pub id: Uuid,
    /// The application.
    pub application: Uuid,
    /// Who goes on.
    pub onward: Onward,
    /// The authority whose officer goes on.
    pub authority: Option<String>,
    /// The ticket that went back into the line.
    pub ticket: Option<Uuid>,
    /// The note.
    pub note: String,
    /// In which role, and where, it was handed over.
    pub by: (StaffRole, Option<String>),
    /// When.
    pub at: Timestamp,
    /// What an officer answered, and when.
    pub answer: Option<(String, Timestamp)>,
}

/// A case that waits for an officer, as far as they need to find it in their own system.
#[derive(Clone, Debug)]
pub struct HandOverTask {
    /// What was handed over.
    pub what: HandOver,
    /// What was begun.
    pub subject: Subject,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// The reference, once submitted.
    pub reference: Option<String>,
    /// The services of the authority in it, once submitted.
    pub services: Vec<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    application_id: Uuid,
    person_id: Uuid,
    onward: String,
    authority: Option<String>,
    ticket_id: Option<Uuid>,
    note: Vec<u8>,
    role: String,
    workplace: Option<String>,
    at: i64,
    answer: Option<Vec<u8>>,
    answered_at: Option<i64>,
    wrapped_key: Vec<u8>,
}

const COLUMNS: &str = "SELECT h.id, h.application_id, h.person_id, h.onward, h.authority, h.ticket_id, h.note, h.role, h.workplace, h.at, \
     h.answer, h.answered_at, p.wrapped_key FROM hand_over h JOIN person p ON p.id = h.person_id ";

fn note_place(id: Uuid) -> String {
    format!("hand_over.note:{id}")
}

fn answer_place(id: Uuid) -> String {
    format!("hand_over.answer:{id}")
}

impl Store {
    /// Hands a case over, once, and writes it into the case's timeline. To another counter the encounter ends with it, and
    /// the screen before the person is empty. False when that happened before, or the encounter is over.
    ///
    /// # Errors
    /// When the database or the vault fails: then nothing has changed.
    pub async fn hand_over(&self, new: &NewHandOver<'_>, now: Timestamp) -> Result<bool, StoreError> {
        let by = new.encounter;
        let sealed = self.person_key(by.person).await?.seal(&note_place(new.id), new.note.as_bytes())?;
        in_transaction!(self, tx => {
            if new.onward == Onward::Counter {
                let ended = sqlx::query("UPDATE encounter SET ended_at = $1, ended = $2 WHERE id = $3 AND ended_at IS NULL")
                    .bind(micros(now)).bind(Ended::HandedOver.name()).bind(by.id).execute(&mut *tx).await?.rows_affected();
                if ended == 0 {
                    return Ok(false);
                }
                sqlx::query("UPDATE screen SET encounter_id = NULL, application_id = NULL, version = NULL, answer = NULL WHERE encounter_id = $1")
                    .bind(by.id).execute(&mut *tx).await?;
            }
            let kept = sqlx::query(
                "INSERT INTO hand_over (id, encounter_id, application_id, person_id, onward, authority, ticket_id, note, staff, role, workplace, at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING")
                .bind(new.id).bind(by.id).bind(new.application).bind(by.person).bind(new.onward.name()).bind(new.authority)
                .bind(new.ticket).bind(&sealed).bind(&by.staff).bind(by.role.name()).bind(&by.workplace).bind(micros(now))
                .execute(&mut *tx).await?.rows_affected();
            // Leaving here takes the end of the encounter back, too.
            if kept == 0 {
                return Ok(false);
            }
            sqlx::query("INSERT INTO timeline (id, application_id, person_id, service, happened, actor, channel, at, representation_id) \
                 VALUES ($1, $2, $3, NULL, $4, $5, $6, $7, (SELECT representation_id FROM encounter WHERE id = $8))")
                .bind(Uuid::now_v7()).bind(new.application).bind(by.person).bind(new.onward.happened())
                .bind(by.role.name()).bind(by.channel.name()).bind(micros(now)).bind(by.id).execute(&mut *tx).await?;
        });
        Ok(true)
    }

    /// The counter to which a case went at the end of an encounter of this member of staff.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn handed_over_in(&self, encounter: Uuid, staff: &str) -> Result<Option<HandOver>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE h.encounter_id = $1 AND h.staff = $2 AND h.onward = 'counter' LIMIT 1"
        ));
        let row: Option<Row> =
            on!(self, pool => sqlx::query_as(text).bind(encounter).bind(staff).fetch_optional(pool).await)?;
        row.map(|row| self.read_hand_over(row)).transpose()
    }

    /// What staff handed over of a person's cases since a moment, newest first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn hand_overs_of(&self, person: Uuid, since: Timestamp) -> Result<Vec<HandOver>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE h.person_id = $1 AND h.at >= $2 AND h.onward <> 'home' ORDER BY h.at DESC, h.id DESC LIMIT 50"
        ));
        let rows: Vec<Row> =
            on!(self, pool => sqlx::query_as(text).bind(person).bind(micros(since)).fetch_all(pool).await)?;
        rows.into_iter().map(|row| self.read_hand_over(row)).collect()
    }

    /// True when a colleague left a note about whoever holds the ticket.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn was_handed_over(&self, ticket: Uuid) -> Result<bool, StoreError> {
        let (count,): (i64,) = on!(self, pool => sqlx::query_as("SELECT COUNT(*) FROM hand_over WHERE ticket_id = $1")
            .bind(ticket).fetch_one(pool).await)?;
        Ok(count > 0)
    }

    /// What waits for an officer of an authority, oldest first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn hand_overs_for(&self, authority: &str) -> Result<Vec<HandOverTask>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE h.authority = $1 AND h.onward = 'authority' AND h.answered_at IS NULL ORDER BY h.at, h.id LIMIT 200"
        ));
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(text).bind(authority).fetch_all(pool).await)?;
        let mut tasks = Vec::with_capacity(rows.len());
        for row in rows {
            tasks.push(self.hand_over_task(row).await?);
        }
        Ok(tasks)
    }

    /// One of them.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn hand_over_for(&self, authority: &str, id: Uuid) -> Result<Option<HandOverTask>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE h.id = $1 AND h.authority = $2 AND h.onward = 'authority' AND h.answered_at IS NULL"
        ));
        let row: Option<Row> =
            on!(self, pool => sqlx::query_as(text).bind(id).bind(authority).fetch_optional(pool).await)?;
        match row {
            Some(row) => Ok(Some(self.hand_over_task(row).await?)),
            None => Ok(None),
        }
    }

    /// An officer's answer, once; false when it is not their authority's, does not exist or was answered before.
    ///
    /// # Errors
    /// When the database or the vault fails: then nothing was kept.
    pub async fn answer_hand_over(
        &self,
        (authority, by): (&str, &str),
        id: Uuid,
        text: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let Some(task) = self.hand_over_for(authority, id).await? else { return Ok(false) };
        let (person,): (Uuid,) = on!(self, pool => sqlx::query_as("SELECT person_id FROM hand_over WHERE id = $1")
            .bind(id).fetch_one(pool).await)?;
        let sealed = self.person_key(person).await?.seal(&answer_place(id), text.as_bytes())?;
        in_transaction!(self, tx => {
            let kept = sqlx::query("UPDATE hand_over SET answer = $1, answered_by = $2, answered_at = $3 \
                 WHERE id = $4 AND authority = $5 AND answered_at IS NULL")
                .bind(&sealed).bind(by).bind(micros(now)).bind(id).bind(authority)
                .execute(&mut *tx).await?.rows_affected();
            if kept == 0 {
                return Ok(false);
            }
            sqlx::query("INSERT INTO timeline (id, application_id, person_id, service, happened, actor, channel, at) \
                 VALUES ($1, $2, $3, NULL, $4, $5, 'desk', $6)")
                .bind(Uuid::now_v7()).bind(task.what.application).bind(person).bind(ANSWERED)
                .bind(StaffRole::Officer.name()).bind(micros(now)).execute(&mut *tx).await?;
        });
        Ok(true)
    }

    /// How many tasks wait for the officers of an authority: corrections, questions about looks, and about cases.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tasks_of(&self, authority: &str) -> Result<usize, StoreError> {
        let (count,): (i64,) = on!(self, pool => sqlx::query_as(
            "SELECT (SELECT COUNT(*) FROM hand_over WHERE authority = $1 AND onward = 'authority' AND answered_at IS NULL) \
             + (SELECT COUNT(*) FROM correction WHERE authority = $1 AND manner = 'desk' AND status IN ('opened', 'sent', 'taken')) \
             + (SELECT COUNT(*) FROM look_question WHERE authority = $1 AND answered_at IS NULL)")
            .bind(authority).fetch_one(pool).await)?;
        Ok(usize::try_from(count).unwrap_or(0))
    }

    /// With what an officer needs to find the case: the services of their own authority and no others.
    async fn hand_over_task(&self, row: Row) -> Result<HandOverTask, StoreError> {
        let authority = row.authority.clone().unwrap_or_default();
        let what = self.read_hand_over(row)?;
        let (subject, status, reference): (String, String, Option<String>) = on!(self, pool => sqlx::query_as(
            "SELECT subject, status, reference FROM application WHERE id = $1")
            .bind(what.application).fetch_one(pool).await)?;
        let services: Vec<(String,)> = on!(self, pool => sqlx::query_as(
            "SELECT service FROM service_request WHERE application_id = $1 AND authority = $2 ORDER BY place")
            .bind(what.application).bind(&authority).fetch_all(pool).await)?;
        Ok(HandOverTask {
            what,
            subject: serde_json::from_str(&subject).map_err(StoreError::unreadable("subject"))?,
            status: status.parse().map_err(StoreError::unreadable("status"))?,
            reference,
            services: services.into_iter().map(|(service,)| service).collect(),
        })
    }

    fn read_hand_over(&self, row: Row) -> Result<HandOver, StoreError> {
        let key = self.vault().data_key(&key_place(row.person_id), &row.wrapped_key)?;
        let words = |place: &str, sealed: &[u8]| -> Result<String, StoreError> {
            Ok(String::from_utf8_lossy(&key.open(place, sealed)?).into_owned())
        };
        let answer = match (row.answer, row.answered_at) {
            (Some(sealed), Some(at)) => Some((words(&answer_place(row.id), &sealed)?, moment(at))),
            _ => None,
        };
        Ok(HandOver {
            note: words(&note_place(row.id), &row.note)?,
            id: row.id,
            application: row.application_id,
            onward: row.onward.parse().map_err(StoreError::unreadable("onward"))?,
            authority: row.authority,
            ticket: row.ticket_id,
            by: (row.role.parse().map_err(StoreError::unreadable("role"))?, row.workplace),
            at: moment(row.at),
            answer,
        })
    }
}
