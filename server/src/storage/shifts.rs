//! Shifts at the counters: opened, paused, closed with their cash; and the fees that were taken in them.

use domain::catalogue::Money;
use domain::queue::{Cash, ShiftState};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::queue::small;
use super::{Store, StoreError, micros, moment};

/// Somebody's shift.
#[derive(Clone, Debug)]
pub struct Shift {
    /// Its id.
    pub id: Uuid,
    /// The centre.
    pub centre: String,
    /// Whose it is.
    pub staff: String,
    /// The counter at which they are; none in a pause.
    pub counter: Option<u32>,
    /// Where it stands.
    pub state: ShiftState,
    /// How many with priority they have called in a row.
    pub express_run: u32,
    /// When it began.
    pub opened_at: Timestamp,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// The cash, once it was counted.
    pub cash: Option<Cash>,
    /// Who confirmed a difference, and when.
    pub confirmed: Option<(String, Timestamp)>,
}

/// A fee that was taken.
#[derive(Clone, Debug)]
pub struct Fee {
    /// Its id.
    pub id: Uuid,
    /// For which service.
    pub service: String,
    /// How much.
    pub amount: Money,
    /// When.
    pub at: Timestamp,
}

/// What was done in a shift.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShiftCounts {
    /// Services that came to their end.
    pub finished: i64,
    /// People who were called and did not come.
    pub no_shows: i64,
    /// Tickets in hand.
    pub in_hand: i64,
}

/// What came of opening a counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// They are at the counter.
    Opened,
    /// Somebody else is.
    Occupied,
    /// Their last shift was never closed.
    OldShift(Uuid),
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    centre: String,
    staff: String,
    counter: Option<i64>,
    state: String,
    express_run: i64,
    opened_at: i64,
    closed_at: Option<i64>,
    expected: Option<i64>,
    counted: Option<i64>,
    note: Option<String>,
    confirmed_by: Option<String>,
    confirmed_at: Option<i64>,
}

const COLUMNS: &str = "SELECT id, centre, staff, counter, state, express_run, opened_at, closed_at, expected, counted, note, confirmed_by, confirmed_at \
     FROM counter_shift ";

impl Row {
    fn read(self) -> Result<Shift, StoreError> {
        let note = self.note.unwrap_or_default();
        let cash = self.expected.zip(self.counted).map(|(expected, counted)| Cash {
            expected: Money::from_thousandths(expected),
            counted: Money::from_thousandths(counted),
            note,
        });
        Ok(Shift {
            id: self.id,
            centre: self.centre,
            staff: self.staff,
            counter: self.counter.map(small),
            state: self.state.parse().map_err(StoreError::unreadable("shift state"))?,
            express_run: small(self.express_run),
            opened_at: moment(self.opened_at),
            closed_at: self.closed_at.map(moment),
            cash,
            confirmed: self.confirmed_by.zip(self.confirmed_at.map(moment)),
        })
    }
}

impl Store {
    /// Puts somebody at a counter; their shift begins when none is open. A counter that somebody left open before
    /// `today` is free.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_counter(
        &self,
        staff: &str,
        (centre, counter): (&str, u32),
        (now, today): (Timestamp, Timestamp),
    ) -> Result<Opening, StoreError> {
        let counter = i64::from(counter);
        let opened: Result<(), sqlx::Error> = in_transaction!(self, tx => {
            let mine: Option<(Uuid, i64)> = sqlx::query_as("SELECT id, opened_at FROM counter_shift WHERE staff = $1 AND state = 'open'")
                .bind(staff).fetch_optional(&mut *tx).await?;
            if let Some((id, _)) = mine.filter(|(_, at)| *at < micros(today)) {
                return Ok(Opening::OldShift(id));
            }
            sqlx::query("UPDATE counter_shift SET counter = NULL WHERE centre = $1 AND counter = $2 AND state = 'open' AND opened_at < $3")
                .bind(centre).bind(counter).bind(micros(today)).execute(&mut *tx).await?;
            let (others,): (i64,) = sqlx::query_as(
                "SELECT COUNT(*) FROM counter_shift WHERE centre = $1 AND counter = $2 AND state = 'open' AND staff <> $3")
                .bind(centre).bind(counter).bind(staff).fetch_one(&mut *tx).await?;
            if others > 0 {
                return Ok(Opening::Occupied);
            }
            match mine {
                Some((id, _)) => sqlx::query("UPDATE counter_shift SET counter = $1, centre = $2 WHERE id = $3")
                    .bind(counter).bind(centre).bind(id).execute(&mut *tx).await.map(|_| ()),
                None => sqlx::query(
                    "INSERT INTO counter_shift (id, centre, staff, counter, state, express_run, opened_at) VALUES ($1, $2, $3, $4, 'open', 0, $5)")
                    .bind(Uuid::now_v7()).bind(centre).bind(staff).bind(counter).bind(micros(now))
                    .execute(&mut *tx).await.map(|_| ()),
            }
        });
        match opened {
            Ok(()) => Ok(Opening::Opened),
            // Two chose the same counter at the same moment: the table lets one in.
            Err(error) if error.as_database_error().is_some_and(|why| why.is_unique_violation()) => {
                Ok(Opening::Occupied)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Leaves the counter for a pause.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn pause_counter(&self, shift: Uuid) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE counter_shift SET counter = NULL WHERE id = $1 AND state = 'open'")
            .bind(shift).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Somebody's open shift.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_shift(&self, staff: &str) -> Result<Option<Shift>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE staff = $1 AND state = 'open'"));
        let row: Option<Row> = on!(self, pool => sqlx::query_as(text).bind(staff).fetch_optional(pool).await)?;
        row.map(Row::read).transpose()
    }

    /// A shift by its id, at this centre.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn shift(&self, centre: &str, id: Uuid) -> Result<Option<Shift>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE id = $1 AND centre = $2"));
        let row: Option<Row> =
            on!(self, pool => sqlx::query_as(text).bind(id).bind(centre).fetch_optional(pool).await)?;
        row.map(Row::read).transpose()
    }

    /// The shifts of a centre in a state, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn shifts(&self, centre: &str, state: ShiftState) -> Result<Vec<Shift>, StoreError> {
        let text =
            sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE centre = $1 AND state = $2 ORDER BY opened_at DESC LIMIT 50"));
        let rows: Vec<Row> =
            on!(self, pool => sqlx::query_as(text).bind(centre).bind(state.name()).fetch_all(pool).await)?;
        rows.into_iter().map(Row::read).collect()
    }

    /// What was done in a shift. What is in hand of an earlier day has expired.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn shift_counts(&self, shift: Uuid, today: Date) -> Result<ShiftCounts, StoreError> {
        let rows: Vec<(String, i64)> = on!(self, pool => sqlx::query_as(
            "SELECT state, COUNT(*) FROM ticket WHERE shift_id = $1 AND (day = $2 OR state IN ('finished', 'no-show')) GROUP BY state")
            .bind(shift).bind(today.to_string()).fetch_all(pool).await)?;
        let mut counts = ShiftCounts::default();
        for (state, count) in rows {
            match state.as_str() {
                "finished" => counts.finished += count,
                "no-show" => counts.no_shows += count,
                "called" | "serving" => counts.in_hand += count,
                _ => {}
            }
        }
        Ok(counts)
    }

    /// Writes down a fee. Under the same id it counts once; false when the shift is not open.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_fee(&self, shift: Uuid, ticket: Option<Uuid>, fee: &Fee) -> Result<bool, StoreError> {
        let taken = in_transaction!(self, tx => {
            let open: Option<(Uuid,)> = sqlx::query_as("SELECT id FROM counter_shift WHERE id = $1 AND state = 'open'")
                .bind(shift).fetch_optional(&mut *tx).await?;
            if open.is_none() {
                return Ok(false);
            }
            sqlx::query("INSERT INTO counter_fee (id, shift_id, ticket_id, service, amount, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING")
                .bind(fee.id).bind(shift).bind(ticket).bind(&fee.service).bind(fee.amount.thousandths()).bind(micros(fee.at))
                .execute(&mut *tx).await?;
            true
        });
        Ok(taken)
    }

    /// Takes a fee out again that was written down by mistake, while the shift is open.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_fee(&self, shift: Uuid, fee: Uuid) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query(
            "DELETE FROM counter_fee WHERE id = $1 AND shift_id = $2 AND EXISTS (SELECT 1 FROM counter_shift WHERE id = $2 AND state = 'open')")
            .bind(fee).bind(shift).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// The fees of a shift, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn fees(&self, shift: Uuid) -> Result<Vec<Fee>, StoreError> {
        let rows: Vec<(Uuid, String, i64, i64)> = on!(self, pool => sqlx::query_as(
            "SELECT id, service, amount, at FROM counter_fee WHERE shift_id = $1 ORDER BY at, id").bind(shift).fetch_all(pool).await)?;
        let read =
            |(id, service, amount, at)| Fee { id, service, amount: Money::from_thousandths(amount), at: moment(at) };
        Ok(rows.into_iter().map(read).collect())
    }

    /// Closes a shift with its cash, if what should be there is still what was shown; false when it has changed or was
    /// closed before.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn close_shift(
        &self,
        shift: Uuid,
        cash: &Cash,
        (now, today): (Timestamp, Date),
    ) -> Result<bool, StoreError> {
        let state = if cash.comes_out() { ShiftState::Closed } else { ShiftState::ToConfirm };
        self.count_commit();
        let closed = on!(self, pool => sqlx::query(
            "UPDATE counter_shift SET state = $1, counter = NULL, closed_at = $2, expected = $3, counted = $4, note = $5 \
             WHERE id = $6 AND state = 'open' AND (SELECT COALESCE(SUM(amount), 0) FROM counter_fee WHERE shift_id = $6) = $3 \
             AND NOT EXISTS (SELECT 1 FROM ticket WHERE shift_id = $6 AND day = $7 AND state IN ('called', 'serving'))")
            .bind(state.name()).bind(micros(now)).bind(cash.expected.thousandths()).bind(cash.counted.thousandths())
            .bind(&cash.note).bind(shift).bind(today.to_string()).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(closed == 1)
    }

    /// Somebody else confirms the difference of a shift; false when it is their own, or nothing is to be confirmed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn confirm_shift(&self, shift: Uuid, by: &str, now: Timestamp) -> Result<bool, StoreError> {
        self.count_commit();
        let confirmed = on!(self, pool => sqlx::query(
            "UPDATE counter_shift SET state = 'closed', confirmed_by = $1, confirmed_at = $2 WHERE id = $3 AND state = 'to-confirm' AND staff <> $1")
            .bind(by).bind(micros(now)).bind(shift).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(confirmed == 1)
    }

    /// The counters of a centre at which somebody works.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn staffed(&self, centre: &str, today: Timestamp) -> Result<Vec<(u32, u32)>, StoreError> {
        let rows: Vec<(i64, i64)> = on!(self, pool => sqlx::query_as(
            "SELECT counter, express_run FROM counter_shift WHERE centre = $1 AND state = 'open' AND counter IS NOT NULL AND opened_at >= $2 ORDER BY counter")
            .bind(centre).bind(micros(today)).fetch_all(pool).await)?;
        Ok(rows.into_iter().map(|(counter, run)| (small(counter), small(run))).collect())
    }
}
