//! Tickets: taken, read, and moved from state to state. Each step is a row of the ticket's timeline, written with it.

use domain::queue::{CALLS_BEFORE_NO_SHOW, InLine, Ticket, TicketState};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Store, StoreError, micros, moment};

/// A ticket as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredTicket {
    /// Its id, for staff.
    pub id: Uuid,
    /// The unguessable part of its address.
    pub code: String,
    /// The centre.
    pub centre: String,
    /// The day on which it counts.
    pub day: Date,
    /// What stands on it: it stays when the ticket is sent to another kind.
    pub label: Ticket,
    /// Its place in the line, and its kind.
    pub line: InLine,
    /// Where it stands.
    pub state: TicketState,
    /// The counter that called it.
    pub counter: Option<u32>,
    /// The shift of whoever called it.
    pub shift: Option<Uuid>,
    /// How often it was called.
    pub calls: u32,
    /// When it was called for the first time.
    pub first_called_at: Option<Timestamp>,
    /// When it was called last.
    pub called_at: Option<Timestamp>,
    /// When the service began.
    pub started_at: Option<Timestamp>,
    /// When everything about it was over.
    pub ended_at: Option<Timestamp>,
    /// What followed at the counter.
    pub encounter: Option<Uuid>,
}

/// A ticket to be taken.
#[derive(Clone, Copy, Debug)]
pub struct NewTicket<'a> {
    /// The unguessable part of its address: taken twice under the same one, it is one ticket.
    pub code: &'a str,
    /// The centre.
    pub centre: &'a str,
    /// The day.
    pub day: Date,
    /// The kind, and its letter.
    pub kind: (&'a str, char),
    /// Whether the person asked for priority.
    pub priority: bool,
    /// The time of their appointment.
    pub due_at: Option<Timestamp>,
    /// How many may wait, and how many tickets a minute there may be; no bound for staff and appointments.
    pub bounds: Option<Bounds>,
}

/// What keeps a public kiosk from filling the line.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// How many may wait.
    pub waiting: i64,
    /// How many tickets may be taken within a minute.
    pub a_minute: i64,
}

/// What came of taking one.
#[derive(Clone, Debug)]
pub enum Taking {
    /// It is there.
    Taken(Box<StoredTicket>),
    /// Too many wait already.
    Full,
    /// Too many were taken within the last minute.
    TooFast,
}

/// Who did something to a ticket.
#[derive(Clone, Copy, Debug)]
pub enum By<'a> {
    /// Whoever holds it.
    Holder,
    /// A member of staff.
    Staff(&'a str),
}

impl By<'_> {
    pub(super) fn row(&self) -> (&'static str, Option<&str>) {
        match self {
            Self::Holder => ("holder", None),
            Self::Staff(subject) => ("staff", Some(subject)),
        }
    }
}

/// What is done to a ticket.
#[derive(Clone, Debug)]
pub enum TicketMove<'a> {
    /// Called once more.
    Recall,
    /// The person is at the counter.
    Start,
    /// Done.
    Finish,
    /// Set aside.
    Skip,
    /// Written down as not having come.
    NoShow,
    /// Sent to another kind, or to one counter: it keeps the moment since which it waits.
    Transfer {
        /// The kind from now on.
        kind: &'a str,
        /// The one counter that may call it.
        counter: Option<u32>,
    },
    /// The person leaves the line.
    Abandon,
    /// Back into the line.
    Rejoin,
}

/// Which ticket is meant, as whoever acts has seen it.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// The ticket.
    pub ticket: Uuid,
    /// It must be in the hands of this shift.
    pub shift: Option<Uuid>,
    /// It must have been called so often.
    pub calls: Option<u32>,
}

/// What came of it.
#[derive(Clone, Debug)]
pub enum Moved {
    /// Done: the ticket as it is now.
    Done(Box<StoredTicket>),
    /// It has changed since, or that can't follow: the ticket as it is.
    Stale(Box<StoredTicket>),
    /// It was not called often enough.
    TooEarly(Box<StoredTicket>),
    /// There is no such ticket.
    Unknown,
}

/// A step of a ticket's timeline.
#[derive(Clone, Debug)]
pub struct TicketStep {
    /// The state that it came to.
    pub state: TicketState,
    /// The counter.
    pub counter: Option<u32>,
    /// When.
    pub at: Timestamp,
}

#[derive(Clone, sqlx::FromRow)]
pub(super) struct Row {
    id: Uuid,
    code: String,
    centre: String,
    day: String,
    kind: String,
    letter: String,
    number: i64,
    priority: bool,
    due_at: Option<i64>,
    joined_at: i64,
    state: String,
    only_counter: Option<i64>,
    counter: Option<i64>,
    shift_id: Option<Uuid>,
    calls: i64,
    first_called_at: Option<i64>,
    called_at: Option<i64>,
    started_at: Option<i64>,
    ended_at: Option<i64>,
    encounter_id: Option<Uuid>,
}

pub(super) const COLUMNS: &str = "SELECT id, code, centre, day, kind, letter, number, priority, due_at, joined_at, state, only_counter, counter, \
     shift_id, calls, first_called_at, called_at, started_at, ended_at, encounter_id FROM ticket ";

/// A small number as it is stored.
pub(super) fn small(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

impl Row {
    pub(super) fn read(self) -> Result<StoredTicket, StoreError> {
        let number = small(self.number);
        Ok(StoredTicket {
            id: self.id,
            code: self.code,
            centre: self.centre,
            day: self.day.parse().map_err(StoreError::unreadable("day"))?,
            label: Ticket { letter: self.letter.chars().next().unwrap_or('?'), number },
            line: InLine {
                id: self.id,
                kind: self.kind,
                number,
                priority: self.priority,
                due_at: self.due_at.map(moment),
                joined_at: moment(self.joined_at),
                only_counter: self.only_counter.map(small),
            },
            state: self.state.parse().map_err(StoreError::unreadable("ticket state"))?,
            counter: self.counter.map(small),
            shift: self.shift_id,
            calls: small(self.calls),
            first_called_at: self.first_called_at.map(moment),
            called_at: self.called_at.map(moment),
            started_at: self.started_at.map(moment),
            ended_at: self.ended_at.map(moment),
            encounter: self.encounter_id,
        })
    }
}

/// The statement that writes down what has changed, as long as the ticket is as it was read.
pub(super) const UPDATE: &str = "UPDATE ticket SET state = $1, kind = $2, only_counter = $3, counter = $4, shift_id = $5, calls = $6, \
     first_called_at = $7, called_at = $8, started_at = $9, ended_at = $10, encounter_id = CASE WHEN $14 THEN NULL ELSE encounter_id END \
     WHERE id = $11 AND state = $12 AND calls = $13";

pub(super) const STEP: &str = "INSERT INTO ticket_step (id, ticket_id, state, kind, counter, actor_kind, actor, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Writes a ticket that has changed, with its step; evaluates to false when somebody else was faster.
macro_rules! write_ticket {
    ($tx:expr, $before:expr, $after:expr, $by:expr, $now:expr) => {{
        let (before, after): (&StoredTicket, &StoredTicket) = (&$before, &$after);
        let written = sqlx::query($crate::storage::queue::UPDATE)
            .bind(after.state.name())
            .bind(&after.line.kind)
            .bind(after.line.only_counter.map(i64::from))
            .bind(after.counter.map(i64::from))
            .bind(after.shift)
            .bind(i64::from(after.calls))
            .bind(after.first_called_at.map(micros))
            .bind(after.called_at.map(micros))
            .bind(after.started_at.map(micros))
            .bind(after.ended_at.map(micros))
            .bind(before.id)
            .bind(before.state.name())
            .bind(i64::from(before.calls))
            .bind(before.encounter.is_some() && after.encounter.is_none())
            .execute(&mut *$tx)
            .await?
            .rows_affected();
        if written == 1 {
            let (kind, actor) = $by.row();
            sqlx::query($crate::storage::queue::STEP)
                .bind(Uuid::now_v7())
                .bind(after.id)
                .bind(after.state.name())
                .bind(&after.line.kind)
                .bind(after.counter.map(i64::from))
                .bind(kind)
                .bind(actor)
                .bind(micros($now))
                .execute(&mut *$tx)
                .await?;
        }
        written == 1
    }};
}
pub(super) use write_ticket;

impl StoredTicket {
    /// The ticket after a move; `None` where that can't follow.
    fn after(&self, change: &TicketMove<'_>, now: Timestamp) -> Option<Self> {
        let to = match change {
            TicketMove::Recall => TicketState::Called,
            TicketMove::Start => TicketState::Serving,
            TicketMove::Finish => TicketState::Finished,
            TicketMove::Skip => TicketState::Skipped,
            TicketMove::NoShow => TicketState::NoShow,
            TicketMove::Abandon => TicketState::Abandoned,
            TicketMove::Transfer { .. } | TicketMove::Rejoin => TicketState::Waiting,
        };
        let only_called = matches!(change, TicketMove::Recall) && self.state != TicketState::Called;
        let only_skipped = matches!(change, TicketMove::Rejoin) && self.state != TicketState::Skipped;
        if only_called || only_skipped || !self.state.may_become(to) {
            return None;
        }
        let mut after = Self { state: to, ..self.clone() };
        match change {
            TicketMove::Recall => (after.calls, after.called_at) = (self.calls + 1, Some(now)),
            TicketMove::Start => after.started_at = Some(now),
            // Whoever was served without anybody saying that it began, was served since they were called.
            TicketMove::Finish => after.started_at = self.started_at.or(self.called_at),
            TicketMove::Transfer { kind, counter } => {
                (after.line.kind, after.line.only_counter) = ((*kind).to_owned(), *counter);
                (after.counter, after.shift, after.calls, after.started_at) = (None, None, 0, None);
                // Whoever calls it next identifies the person anew.
                after.encounter = None;
            }
            TicketMove::Skip | TicketMove::Rejoin => (after.counter, after.shift, after.calls) = (None, None, 0),
            TicketMove::NoShow | TicketMove::Abandon => {}
        }
        if to.is_final() {
            after.ended_at = Some(now);
        }
        Some(after)
    }
}

impl Store {
    /// Takes a ticket. Under a code that was used before, it is the ticket that was taken then.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_ticket(&self, new: &NewTicket<'_>, by: By<'_>, now: Timestamp) -> Result<Taking, StoreError> {
        if let Some(there) = self.ticket_by_code(new.code).await? {
            return Ok(Taking::Taken(Box::new(there)));
        }
        let (id, day, (kind, letter)) = (Uuid::now_v7(), new.day.to_string(), new.kind);
        let minute_ago = micros(now) - 60_000_000;
        in_transaction!(self, tx => {
            sqlx::query("INSERT INTO queue_day (centre, day, last_number, calls) VALUES ($1, $2, 0, 0) ON CONFLICT (centre, day) DO NOTHING")
                .bind(new.centre).bind(&day).execute(&mut *tx).await?;
            let (number,): (i64,) = sqlx::query_as(
                "UPDATE queue_day SET last_number = last_number + 1 WHERE centre = $1 AND day = $2 RETURNING last_number")
                .bind(new.centre).bind(&day).fetch_one(&mut *tx).await?;
            if let Some(bounds) = new.bounds {
                let (waiting,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM ticket WHERE centre = $1 AND day = $2 AND state = 'waiting'")
                    .bind(new.centre).bind(&day).fetch_one(&mut *tx).await?;
                let (lately,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM ticket WHERE centre = $1 AND day = $2 AND joined_at > $3")
                    .bind(new.centre).bind(&day).bind(minute_ago).fetch_one(&mut *tx).await?;
                // Leaving here rolls the transaction back: no number is lost.
                if waiting >= bounds.waiting {
                    return Ok(Taking::Full);
                }
                if lately >= bounds.a_minute {
                    return Ok(Taking::TooFast);
                }
            }
            let taken = sqlx::query(
                "INSERT INTO ticket (id, code, centre, day, kind, letter, number, priority, due_at, joined_at, state, calls) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting', 0) ON CONFLICT (code) DO NOTHING")
                .bind(id).bind(new.code).bind(new.centre).bind(&day).bind(kind).bind(letter.to_string()).bind(number)
                .bind(new.priority).bind(new.due_at.map(micros)).bind(micros(now))
                .execute(&mut *tx).await?.rows_affected();
            if taken == 1 {
                let (actor_kind, actor) = by.row();
                sqlx::query(STEP).bind(Uuid::now_v7()).bind(id).bind(TicketState::Waiting.name()).bind(kind)
                    .bind(None::<i64>).bind(actor_kind).bind(actor).bind(micros(now)).execute(&mut *tx).await?;
            }
        });
        match self.ticket_by_code(new.code).await? {
            Some(ticket) => Ok(Taking::Taken(Box::new(ticket))),
            None => Err(StoreError::Changed),
        }
    }

    /// The ticket at an address.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ticket_by_code(&self, code: &str) -> Result<Option<StoredTicket>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE code = $1"));
        let row: Option<Row> = on!(self, pool => sqlx::query_as(text).bind(code).fetch_optional(pool).await)?;
        row.map(Row::read).transpose()
    }

    /// A ticket by its id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ticket(&self, id: Uuid) -> Result<Option<StoredTicket>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE id = $1"));
        let row: Option<Row> = on!(self, pool => sqlx::query_as(text).bind(id).fetch_optional(pool).await)?;
        row.map(Row::read).transpose()
    }

    /// The tickets of a centre and day that are not over, in the order of their numbers.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_tickets(&self, centre: &str, day: Date) -> Result<Vec<StoredTicket>, StoreError> {
        let text = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE centre = $1 AND day = $2 AND state IN ('waiting', 'called', 'serving', 'skipped') ORDER BY number"
        ));
        let rows: Vec<Row> =
            on!(self, pool => sqlx::query_as(text).bind(centre).bind(day.to_string()).fetch_all(pool).await)?;
        rows.into_iter().map(Row::read).collect()
    }

    /// What became of a ticket, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ticket_steps(&self, ticket: Uuid) -> Result<Vec<TicketStep>, StoreError> {
        let rows: Vec<(String, Option<i64>, i64)> = on!(self, pool => sqlx::query_as(
            "SELECT state, counter, at FROM ticket_step WHERE ticket_id = $1 ORDER BY at, id").bind(ticket).fetch_all(pool).await)?;
        let read = |(state, counter, at): (String, Option<i64>, i64)| {
            let state = state.parse().map_err(StoreError::unreadable("ticket state"))?;
            Ok(TicketStep { state, counter: counter.map(small), at: moment(at) })
        };
        rows.into_iter().map(read).collect()
    }

    /// Moves a ticket on, if it is still as it was seen.
    ///
    /// # Errors
    /// When the database fails: then nothing has changed.
    pub async fn move_ticket(
        &self,
        seen: Seen,
        change: &TicketMove<'_>,
        by: By<'_>,
        now: Timestamp,
    ) -> Result<Moved, StoreError> {
        let Some(ticket) = self.ticket(seen.ticket).await? else { return Ok(Moved::Unknown) };
        let others = seen.shift.is_some_and(|shift| ticket.shift != Some(shift));
        let changed = seen.calls.is_some_and(|calls| ticket.calls != calls);
        let Some(after) = ticket.after(change, now).filter(|_| !others && !changed) else {
            return Ok(Moved::Stale(Box::new(ticket)));
        };
        if matches!(change, TicketMove::NoShow) && ticket.calls < CALLS_BEFORE_NO_SHOW {
            return Ok(Moved::TooEarly(Box::new(ticket)));
        }
        let written = in_transaction!(self, tx => { write_ticket!(tx, ticket, after, by, now) });
        if written {
            return Ok(Moved::Done(Box::new(after)));
        }
        let now = self.ticket(seen.ticket).await?;
        Ok(now.map_or(Moved::Unknown, |ticket| Moved::Stale(Box::new(ticket))))
    }

    /// Ties what follows at the counter to a ticket that is at one, once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tie_encounter(&self, ticket: Uuid, encounter: Uuid) -> Result<bool, StoreError> {
        self.count_commit();
        let tied = on!(self, pool => sqlx::query(
            "UPDATE ticket SET encounter_id = $1 WHERE id = $2 AND state IN ('called', 'serving') AND (encounter_id IS NULL OR encounter_id = $1)")
            .bind(encounter).bind(ticket).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(tied == 1)
    }
}
