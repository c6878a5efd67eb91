//! Look-ups by staff, for comparing them with each other: hashes in, marks out.

use domain::encounter::Encounter;
use domain::exchange::lookups::{Mark, Tie};
use jiff::Timestamp;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Store, StoreError, micros, moment};

/// A look-up that was made.
#[derive(Clone, Debug)]
pub struct LookUp {
    /// The exchange in which the register was asked.
    pub exchange: Uuid,
    /// When.
    pub at: Timestamp,
    /// Who looked.
    pub staff: String,
    /// Where they work.
    pub workplace: Option<String>,
    /// The keyed hash of the number that was typed.
    pub subject: Vec<u8>,
    /// Whether the register knows it.
    pub known: bool,
    /// Where the person belongs.
    pub circle: Circle,
    /// How they are tied to the member of staff.
    pub tie: Tie,
    /// True when they bear the name of the member of staff's family.
    pub namesake: bool,
    /// True when they live in the street of the member of staff.
    pub near: bool,
    /// True when their record is protected.
    pub protected: bool,
}

/// Where somebody belongs, as keyed hashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circle {
    /// The name of their family.
    pub family: Option<Vec<u8>>,
    /// Their household.
    pub household: Option<Vec<u8>>,
    /// Their street.
    pub street: Option<Vec<u8>>,
}

/// A look-up as it is compared.
#[derive(Clone, Debug)]
pub struct LookedUp {
    /// What was looked up; the hashes are marks.
    pub look: domain::exchange::lookups::Look,
    /// When.
    pub at: Timestamp,
}

type CircleRow = (Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>);
type Row = (
    Uuid,
    i64,
    String,
    Option<String>,
    Vec<u8>,
    bool,
    Option<Vec<u8>>,
    Option<Vec<u8>>,
    Option<Vec<u8>>,
    String,
    bool,
    bool,
    bool,
    bool,
);

impl Store {
    /// Keeps a look-up, and forgets those of before a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_look_up(&self, one: &LookUp, forget: Timestamp) -> Result<(), StoreError> {
        in_transaction!(self, tx => {
            sqlx::query("DELETE FROM look_up WHERE at < $1").bind(micros(forget)).execute(&mut *tx).await?;
            sqlx::query(
                "INSERT INTO look_up (exchange, at, staff, workplace, subject_hash, known, family_hash, household_hash, street_hash, \
                 tie, namesake, near, protected) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            )
            .bind(one.exchange).bind(micros(one.at)).bind(&one.staff).bind(&one.workplace).bind(&one.subject).bind(one.known)
            .bind(&one.circle.family).bind(&one.circle.household).bind(&one.circle.street).bind(name(one.tie))
            .bind(one.namesake).bind(one.near).bind(one.protected)
            .execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// Ties a look-up to the encounter that followed it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn look_up_led_to(&self, exchange: Uuid, encounter: &Encounter) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query("UPDATE look_up SET encounter_id = $1 WHERE exchange = $2 AND staff = $3")
            .bind(encounter.id).bind(exchange).bind(&encounter.staff).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// The look-ups of a time, oldest first, so many after the one given. Hours are not judged yet.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn look_ups_between(
        &self,
        (from, to): (Timestamp, Timestamp),
        after: Option<(Timestamp, Uuid)>,
        limit: i64,
    ) -> Result<Vec<LookedUp>, StoreError> {
        let (begin, last) = after.map_or((micros(from), Uuid::nil()), |(at, id)| (micros(at), id));
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(
            "SELECT l.exchange, l.at, l.staff, l.workplace, l.subject_hash, l.known, l.family_hash, l.household_hash, l.street_hash, \
             l.tie, l.namesake, l.near, l.protected, \
             EXISTS (SELECT 1 FROM encounter_case c WHERE c.encounter_id = l.encounter_id) \
             FROM look_up l WHERE l.at < $2 AND (l.at > $1 OR l.at = $1 AND l.exchange > $3) ORDER BY l.at, l.exchange LIMIT $4")
            .bind(begin).bind(micros(to)).bind(last).bind(limit).fetch_all(pool).await)?;
        rows.into_iter().map(read).collect()
    }

    /// Where a member of staff belongs, if it was learned since a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn staff_circle(&self, staff: &str, since: Timestamp) -> Result<Option<Circle>, StoreError> {
        let row: Option<CircleRow> = on!(self, pool => sqlx::query_as(
            "SELECT family_hash, household_hash, street_hash FROM staff_circle WHERE staff = $1 AND learned_at >= $2")
            .bind(staff).bind(micros(since)).fetch_optional(pool).await)?;
        Ok(row.map(|(family, household, street)| Circle { family, household, street }))
    }

    /// Keeps where a member of staff belongs.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn learn_staff_circle(&self, staff: &str, circle: &Circle, now: Timestamp) -> Result<(), StoreError> {
        on!(self, pool => sqlx::query(
            "INSERT INTO staff_circle (staff, family_hash, household_hash, street_hash, learned_at) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (staff) DO UPDATE SET family_hash = excluded.family_hash, household_hash = excluded.household_hash, \
             street_hash = excluded.street_hash, learned_at = excluded.learned_at")
            .bind(staff).bind(&circle.family).bind(&circle.household).bind(&circle.street).bind(micros(now))
            .execute(pool).await.map(|_| ()))?;
        Ok(())
    }
}

fn name(tie: Tie) -> &'static str {
    match tie {
        Tie::None => "none",
        Tie::Own => "own",
        Tie::Household => "household",
    }
}

fn read(row: Row) -> Result<LookedUp, StoreError> {
    let (
        exchange,
        at,
        staff,
        workplace,
        subject,
        found,
        family,
        household,
        street,
        tie,
        namesake,
        near,
        protected,
        case,
    ) = row;
    let mark = |hash: Option<Vec<u8>>| hash.as_deref().map(Mark::of);
    let tie = [Tie::None, Tie::Own, Tie::Household].into_iter().find(|one| name(*one) == tie);
    let look = domain::exchange::lookups::Look {
        exchange,
        at: jiff::civil::DateTime::default(),
        staff,
        workplace: workplace.unwrap_or_default(),
        person: Mark::of(&subject),
        found,
        family: mark(family),
        household: mark(household),
        street: mark(street),
        tie: tie.ok_or("no such tie").map_err(StoreError::unreadable("tie"))?,
        namesake,
        near,
        protected,
        case,
        outside: 0,
    };
    Ok(LookedUp { look, at: moment(at) })
}
