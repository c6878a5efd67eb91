//! Encounters of staff with people, and a second one's consent before a protected person's record is opened.

use domain::application::Channel;
use domain::encounter::{Encounter, Ended, Identification, VisitReason, channel};
use jiff::Timestamp;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Store, StoreError, micros, moment};

/// An encounter that begins.
#[derive(Clone, Debug)]
pub struct NewEncounter {
    /// As it will stand in the table.
    pub encounter: Encounter,
    /// The ticket with which the person was called.
    pub ticket: Option<Uuid>,
}

/// Somebody waits for a second one's consent to open a protected person's record.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its id.
    pub id: Uuid,
    /// Who asks.
    pub staff: String,
    /// Where they work.
    pub workplace: Option<String>,
    /// What the person came for.
    pub reason: VisitReason,
    /// When it was asked.
    pub asked: Timestamp,
    /// Who decided, and whether they consented.
    pub decided: Option<(String, bool)>,
}

type Row = (
    Uuid,
    Uuid,
    String,
    String,
    Option<String>,
    String,
    String,
    String,
    i64,
    i64,
    Option<i64>,
    Option<String>,
    Option<Uuid>,
);
type WaitingRow = (Uuid, String, Option<String>, String, i64, Option<String>, Option<bool>);

const COLUMNS: &str = "SELECT id, person_id, staff, role, workplace, channel, identification, reason, started_at, seen_at, ended_at, \
     ended, only_application FROM encounter ";
const WAITING: &str = "SELECT id, staff, workplace, reason, asked_at, decided_by, granted FROM opening_approval ";

impl Store {
    /// Begins an encounter; whatever the same member of staff still had open has ended with that.
    ///
    /// # Errors
    /// When the database fails: then nothing has begun.
    pub async fn begin_encounter(&self, new: &NewEncounter) -> Result<(), StoreError> {
        let one = &new.encounter;
        in_transaction!(self, tx => {
            sqlx::query("UPDATE encounter SET ended_at = $1, ended = $2 WHERE staff = $3 AND ended_at IS NULL")
                .bind(micros(one.started)).bind(Ended::Left.name()).bind(&one.staff).execute(&mut *tx).await?;
            sqlx::query("UPDATE screen SET encounter_id = NULL, application_id = NULL, version = NULL, answer = NULL WHERE staff = $1")
                .bind(&one.staff).execute(&mut *tx).await?;
            sqlx::query(
                "INSERT INTO encounter (id, person_id, staff, role, workplace, channel, identification, reason, ticket, started_at, seen_at, only_application) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11)",
            )
            .bind(one.id).bind(one.person).bind(&one.staff).bind(one.role.name()).bind(&one.workplace)
            .bind(one.channel.name()).bind(one.identification.name()).bind(one.reason.name()).bind(new.ticket)
            .bind(micros(one.started)).bind(one.only).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// An encounter of this member of staff; somebody else's is as if it did not exist.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn encounter(&self, id: Uuid, staff: &str) -> Result<Option<Encounter>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE id = $1 AND staff = $2"));
        let row: Option<Row> = on!(self, pool => sqlx::query_as(text).bind(id).bind(staff).fetch_optional(pool).await)?;
        row.map(read).transpose()
    }

    /// The encounter that a member of staff has open, as far as the table says: it may have run out.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn encounter_of(&self, staff: &str) -> Result<Option<Encounter>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE staff = $1 AND ended_at IS NULL ORDER BY started_at DESC LIMIT 1"
        ));
        let row: Option<Row> = on!(self, pool => sqlx::query_as(text).bind(staff).fetch_optional(pool).await)?;
        row.map(read).transpose()
    }

    /// Encounters about a person, newest first: who served them, where, why.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn encounters_with(&self, person: Uuid) -> Result<Vec<Encounter>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE person_id = $1 ORDER BY started_at DESC LIMIT 500"));
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(text).bind(person).fetch_all(pool).await)?;
        rows.into_iter().map(read).collect()
    }

    /// Notes that something was done in it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn encounter_seen(&self, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query("UPDATE encounter SET seen_at = $1 WHERE id = $2 AND ended_at IS NULL AND seen_at < $1")
            .bind(micros(now)).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Notes that the person was identified in another way since.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn identify_encounter(&self, id: Uuid, how: Identification) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query("UPDATE encounter SET identification = $1 WHERE id = $2 AND ended_at IS NULL")
            .bind(how.name()).bind(id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Ends it, once; returns its ticket. Nothing of the person stays on the screen before them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_encounter(&self, id: Uuid, how: Ended, now: Timestamp) -> Result<Option<Uuid>, StoreError> {
        let ticket = in_transaction!(self, tx => {
            sqlx::query("UPDATE encounter SET ended_at = $1, ended = $2 WHERE id = $3 AND ended_at IS NULL")
                .bind(micros(now)).bind(how.name()).bind(id).execute(&mut *tx).await?;
            sqlx::query("UPDATE screen SET encounter_id = NULL, application_id = NULL, version = NULL, answer = NULL WHERE encounter_id = $1")
                .bind(id).execute(&mut *tx).await?;
            let row: Option<(Option<Uuid>,)> = sqlx::query_as("SELECT ticket FROM encounter WHERE id = $1")
                .bind(id).fetch_optional(&mut *tx).await?;
            row.and_then(|(ticket,)| ticket)
        });
        Ok(ticket)
    }

    /// Notes that an application was opened in an encounter; true when it was for the first time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn opened_in(
        &self,
        encounter: &Encounter,
        application: Uuid,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let first = in_transaction!(self, tx => {
            let first = sqlx::query("INSERT INTO encounter_case (encounter_id, application_id, at) VALUES ($1, $2, $3) \
                 ON CONFLICT (encounter_id, application_id) DO NOTHING")
                .bind(encounter.id).bind(application).bind(micros(now)).execute(&mut *tx).await?.rows_affected() == 1;
            if first {
                sqlx::query("INSERT INTO timeline (id, application_id, person_id, service, happened, actor, channel, at, representation_id) \
                     VALUES ($1, $2, $3, NULL, 'opened', $4, $5, $6, (SELECT representation_id FROM encounter WHERE id = $7))")
                    .bind(Uuid::now_v7()).bind(application).bind(encounter.person).bind(encounter.role.name())
                    .bind(encounter.channel.name()).bind(micros(now)).bind(encounter.id).execute(&mut *tx).await?;
            }
            first
        });
        Ok(first)
    }

    /// Asks for a second one's consent, or finds what the same member of staff asked about the same person since `since`.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn ask_to_open(
        &self,
        (staff, workplace): (&str, Option<&str>),
        subject: &[u8],
        reason: VisitReason,
        (since, now): (Timestamp, Timestamp),
    ) -> Result<Waiting, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{WAITING} WHERE staff = $1 AND subject_hash = $2 AND asked_at >= $3 ORDER BY asked_at DESC LIMIT 1"
        ));
        let row: WaitingRow = in_transaction!(self, tx => {
            let known: Option<WaitingRow> = sqlx::query_as(text).bind(staff).bind(subject).bind(micros(since))
                .fetch_optional(&mut *tx).await?;
            match known {
                Some(known) => known,
                None => {
                    let id = Uuid::now_v7();
                    sqlx::query("INSERT INTO opening_approval (id, staff, workplace, subject_hash, reason, asked_at) VALUES ($1, $2, $3, $4, $5, $6)")
                        .bind(id).bind(staff).bind(workplace).bind(subject).bind(reason.name()).bind(micros(now))
                        .execute(&mut *tx).await?;
                    (id, staff.to_owned(), workplace.map(str::to_owned), reason.name().to_owned(), micros(now), None, None)
                }
            }
        });
        read_waiting(row)
    }

    /// What waits for a decision since a moment, oldest first.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn waiting_to_open(&self, since: Timestamp) -> Result<Vec<Waiting>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{WAITING} WHERE decided_at IS NULL AND asked_at >= $1 ORDER BY asked_at LIMIT 200"
        ));
        let rows: Vec<WaitingRow> = on!(self, pool => sqlx::query_as(text).bind(micros(since)).fetch_all(pool).await)?;
        rows.into_iter().map(read_waiting).collect()
    }

    /// Consents or refuses, once, and never for oneself; false when there was nothing to decide.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn decide_opening(&self, id: Uuid, by: &str, granted: bool, now: Timestamp) -> Result<bool, StoreError> {
        let decided = on!(self, pool => sqlx::query(
            "UPDATE opening_approval SET decided_by = $1, granted = $2, decided_at = $3 WHERE id = $4 AND decided_at IS NULL AND staff <> $1")
            .bind(by).bind(granted).bind(micros(now)).bind(id).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(decided == 1)
    }
}

fn read(row: Row) -> Result<Encounter, StoreError> {
    let (id, person, staff, role, workplace, way, identification, reason, started, seen, ended_at, ended, only) = row;
    let way: Channel = channel(&way).map_err(StoreError::unreadable("channel"))?;
    let how = ended.map(|how| how.parse::<Ended>()).transpose().map_err(StoreError::unreadable("ended"))?;
    Ok(Encounter {
        id,
        person,
        staff,
        role: role.parse().map_err(StoreError::unreadable("role"))?,
        workplace,
        channel: way,
        identification: identification.parse().map_err(StoreError::unreadable("identification"))?,
        reason: reason.parse().map_err(StoreError::unreadable("reason"))?,
        only,
        started: moment(started),
        seen: moment(seen),
        ended: ended_at.map(moment).zip(how),
    })
}

fn read_waiting((id, staff, workplace, reason, asked, by, granted): WaitingRow) -> Result<Waiting, StoreError> {
    Ok(Waiting {
        id,
        staff,
        workplace,
        reason: reason.parse().map_err(StoreError::unreadable("reason"))?,
        asked: moment(asked),
        decided: by.zip(granted),
    })
}
