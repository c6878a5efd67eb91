//! Appointments of people at service centres. What one is about is sealed with the person's key; it is found by the
//! keyed hash of its code. A time takes so many people and no more, however many book at once.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::persons::key_place;
use super::{Store, StoreError, micros, moment};

/// What an appointment says; sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppointmentContent {
    /// The kind.
    pub kind: String,
    /// The code with which the person shows up.
    pub code: String,
    /// The address of the ticket that they got then.
    pub ticket: Option<String>,
}

/// An appointment.
#[derive(Clone, Debug)]
pub struct Appointment {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub person: Uuid,
    /// The centre.
    pub centre: String,
    /// When.
    pub at: Timestamp,
    /// True as long as the person neither came nor cancelled.
    pub booked: bool,
    /// True when they came.
    pub arrived: bool,
    /// What it says.
    pub content: AppointmentContent,
}

/// What came of booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Booking {
    /// It is booked.
    Booked(Uuid),
    /// Others took the last place.
    Full,
    /// The person has one at that time already.
    Twice,
    /// The person has as many as one may have.
    TooMany,
}

/// The most appointments that somebody may have ahead of them.
const MOST: i64 = 3;

type Row = (Uuid, Uuid, String, i64, String, Vec<u8>, Vec<u8>);

const COLUMNS: &str = "SELECT a.id, a.person_id, a.centre, a.slot_at, a.state, a.body, p.wrapped_key FROM appointment a \
     JOIN person p ON p.id = a.person_id ";

fn body_place(id: Uuid) -> String {
    format!("appointment.body:{id}")
}

impl Store {
    fn read_appointment(&self, (id, person, centre, at, state, body, wrapped): Row) -> Result<Appointment, StoreError> {
        let key = self.vault().data_key(&key_place(person), &wrapped)?;
        let body = key.open(&body_place(id), &body)?;
        let content = serde_json::from_slice(&body).map_err(StoreError::unreadable("appointment"))?;
        let (booked, arrived) = (state == "booked", state == "arrived");
        Ok(Appointment { id, person, centre, at: moment(at), booked, arrived, content })
    }

    /// Books a time, if there is room.
    ///
    /// # Errors
    /// When the database or the vault fails: then nothing is booked.
    pub async fn book(
        &self,
        person: Uuid,
        (centre, at, at_once): (&str, Timestamp, u32),
        content: &AppointmentContent,
        now: Timestamp,
    ) -> Result<Booking, StoreError> {
        let id = Uuid::now_v7();
        let body = serde_json::to_vec(content).map_err(StoreError::unreadable("appointment"))?;
        let sealed = self.person_key(person).await?.seal(&body_place(id), &body)?;
        let hash = self.vault().index("appointment", &content.code);
        let booked = in_transaction!(self, tx => {
            // Taking the place first locks its row: whoever comes second waits, and sees that it is taken.
            let taken = sqlx::query(
                "INSERT INTO appointment_slot (centre, slot_at, taken) VALUES ($1, $2, 1) \
                 ON CONFLICT (centre, slot_at) DO UPDATE SET taken = appointment_slot.taken + 1 WHERE appointment_slot.taken < $3")
                .bind(centre).bind(micros(at)).bind(i64::from(at_once)).execute(&mut *tx).await?.rows_affected();
            if taken == 0 {
                return Ok(Booking::Full);
            }
            let (ahead,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM appointment WHERE person_id = $1 AND state = 'booked' AND slot_at > $2")
                .bind(person).bind(micros(now)).fetch_one(&mut *tx).await?;
            if ahead >= MOST {
                return Ok(Booking::TooMany);
            }
            let kept = sqlx::query(
                "INSERT INTO appointment (id, person_id, centre, slot_at, state, code_hash, body, created_at, changed_at) \
                 VALUES ($1, $2, $3, $4, 'booked', $5, $6, $7, $7) ON CONFLICT DO NOTHING")
                .bind(id).bind(person).bind(centre).bind(micros(at)).bind(&hash).bind(&sealed).bind(micros(now))
                .execute(&mut *tx).await?.rows_affected();
            if kept == 0 {
                return Ok(Booking::Twice);
            }
            id
        });
        Ok(Booking::Booked(booked))
    }

    /// How many have booked each time of a centre between two moments.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn slots_taken(
        &self,
        centre: &str,
        (from, to): (Timestamp, Timestamp),
    ) -> Result<Vec<(Timestamp, u32)>, StoreError> {
        let rows: Vec<(i64, i64)> = on!(self, pool => sqlx::query_as(
            "SELECT slot_at, taken FROM appointment_slot WHERE centre = $1 AND slot_at >= $2 AND slot_at < $3 AND taken > 0")
            .bind(centre).bind(micros(from)).bind(micros(to)).fetch_all(pool).await)?;
        Ok(rows.into_iter().map(|(at, taken)| (moment(at), super::queue::small(taken))).collect())
    }

    /// A person's appointments from a moment on, the next one first.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn appointments_of(&self, person: Uuid, from: Timestamp) -> Result<Vec<Appointment>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE a.person_id = $1 AND a.slot_at >= $2 AND a.state <> 'cancelled' ORDER BY a.slot_at LIMIT 50"
        ));
        let rows: Vec<Row> =
            on!(self, pool => sqlx::query_as(text).bind(person).bind(micros(from)).fetch_all(pool).await)?;
        rows.into_iter().map(|row| self.read_appointment(row)).collect()
    }

    /// A person's appointment by its id.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn appointment(&self, person: Uuid, id: Uuid) -> Result<Option<Appointment>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE a.person_id = $1 AND a.id = $2"));
        let row: Option<Row> =
            on!(self, pool => sqlx::query_as(text).bind(person).bind(id).fetch_optional(pool).await)?;
        row.map(|row| self.read_appointment(row)).transpose()
    }

    /// An appointment by the code with which somebody shows up.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn appointment_by_code(&self, code: &str) -> Result<Option<Appointment>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE a.code_hash = $1"));
        let hash = self.vault().index("appointment", code);
        let row: Option<Row> = on!(self, pool => sqlx::query_as(text).bind(&hash).fetch_optional(pool).await)?;
        row.map(|row| self.read_appointment(row)).transpose()
    }

    /// Gives an appointment back; false when it is over or was given back before.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn cancel_appointment(&self, person: Uuid, id: Uuid, now: Timestamp) -> Result<bool, StoreError> {
        let cancelled = in_transaction!(self, tx => {
            let found: Option<(String, i64)> = sqlx::query_as(
                "UPDATE appointment SET state = 'cancelled', changed_at = $1 WHERE id = $2 AND person_id = $3 AND state = 'booked' AND slot_at > $1 \
                 RETURNING centre, slot_at")
                .bind(micros(now)).bind(id).bind(person).fetch_optional(&mut *tx).await?;
            if let Some((centre, at)) = &found {
                sqlx::query("UPDATE appointment_slot SET taken = taken - 1 WHERE centre = $1 AND slot_at = $2 AND taken > 0")
                    .bind(centre).bind(at).execute(&mut *tx).await?;
            }
            found.is_some()
        });
        Ok(cancelled)
    }

    /// The person came and has a ticket now.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn arrive(&self, appointment: &Appointment, ticket: &str, now: Timestamp) -> Result<(), StoreError> {
        let content = AppointmentContent { ticket: Some(ticket.to_owned()), ..appointment.content.clone() };
        let body = serde_json::to_vec(&content).map_err(StoreError::unreadable("appointment"))?;
        let sealed = self.person_key(appointment.person).await?.seal(&body_place(appointment.id), &body)?;
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE appointment SET state = 'arrived', body = $1, changed_at = $2 WHERE id = $3 AND state = 'booked'")
            .bind(&sealed).bind(micros(now)).bind(appointment.id).execute(pool).await.map(|_| ()))?;
        Ok(())
    }
}
