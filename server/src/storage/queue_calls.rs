//! Calling people: each ticket to one counter, by the one rule, however many call at the same time. And what calling
//! and serving have taken so far.

use domain::catalogue::Centre;
use domain::queue::{InLine, Served, TicketState, next};
use jiff::{SignedDuration, Timestamp, civil::Date};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::queue::{COLUMNS, Row, small, write_ticket};
use super::{Store, StoreError, StoredTicket, TicketBy, micros, moment};

/// Who calls, and what they may call.
#[derive(Clone, Copy, Debug)]
pub struct Caller<'a> {
    /// Their shift.
    pub shift: Uuid,
    /// The centre.
    pub centre: &'a Centre,
    /// Today.
    pub day: Date,
    /// Their name at the staff's provider.
    pub staff: &'a str,
}

/// What came of calling.
#[derive(Clone, Debug)]
pub enum Calling {
    /// This one was called.
    Called(Box<StoredTicket>),
    /// One is still in hand.
    InHand(Box<StoredTicket>),
    /// Nobody waits for this counter.
    Nobody,
    /// The shift is not open, or at no counter.
    NoCounter,
    /// The ticket that was meant waits no more.
    Gone,
}

/// What a ticket tells about waiting and serving.
#[derive(Clone, Debug)]
pub struct TicketTimes {
    /// The centre.
    pub centre: String,
    /// The kind.
    pub kind: String,
    /// The day.
    pub day: Date,
    /// Where it stands.
    pub state: TicketState,
    /// Since when its holder waits: the appointment's time, if they came before.
    pub since: Timestamp,
    /// When it was called for the first time.
    pub first_called_at: Option<Timestamp>,
    /// When the service began and ended.
    pub served: Option<(Timestamp, Timestamp)>,
}

impl Store {
    /// Calls the next one to a counter, or a certain one.
    ///
    /// # Errors
    /// When the database fails: then nobody was called.
    pub async fn call(&self, caller: &Caller<'_>, wanted: Option<Uuid>, now: Timestamp) -> Result<Calling, StoreError> {
        let day = caller.day.to_string();
        let line = sqlx::AssertSqlSafe(format!(
            "{COLUMNS} WHERE centre = $1 AND day = $2 AND state IN ('waiting', 'skipped') ORDER BY number"
        ));
        let in_hand = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE shift_id = $1 AND state IN ('called', 'serving')"));
        let by = TicketBy::Staff(caller.staff);
        let called = in_transaction!(self, tx => {
            // Whoever calls holds the row of centre and day until the call is written: two never see the same line.
            let there = sqlx::query("UPDATE queue_day SET calls = calls + 1 WHERE centre = $1 AND day = $2")
                .bind(&caller.centre.id).bind(&day).execute(&mut *tx).await?.rows_affected();
            if there == 0 {
                return Ok(Calling::Nobody);
            }
            let shift: Option<(Option<i64>, i64)> = sqlx::query_as(
                "SELECT counter, express_run FROM counter_shift WHERE id = $1 AND centre = $2 AND state = 'open'")
                .bind(caller.shift).bind(&caller.centre.id).fetch_optional(&mut *tx).await?;
            let Some((Some(counter), run)) = shift else { return Ok(Calling::NoCounter) };
            let hand: Option<Row> = sqlx::query_as(in_hand).bind(caller.shift).fetch_optional(&mut *tx).await?;
            if let Some(hand) = hand {
                return Ok(Calling::InHand(Box::new(hand.read()?)));
            }
            let rows: Vec<Row> = sqlx::query_as(line).bind(&caller.centre.id).bind(&day).fetch_all(&mut *tx).await?;
            let open = rows.into_iter().map(Row::read).collect::<Result<Vec<_>, _>>()?;
            let (ticket, run) = match choose(&open, caller, (small(counter), small(run), wanted), now) {
                Some(chosen) => chosen,
                None if wanted.is_some() => return Ok(Calling::Gone),
                None => return Ok(Calling::Nobody),
            };
            let after = StoredTicket {
                state: TicketState::Called,
                counter: Some(small(counter)),
                shift: Some(caller.shift),
                calls: 1,
                first_called_at: ticket.first_called_at.or(Some(now)),
                called_at: Some(now),
                started_at: None,
                ..ticket.clone()
            };
            if !write_ticket!(tx, ticket, after, by, now) {
                return Ok(Calling::Gone);
            }
            sqlx::query("UPDATE counter_shift SET express_run = $1 WHERE id = $2")
                .bind(i64::from(run)).bind(caller.shift).execute(&mut *tx).await?;
            after
        });
        Ok(Calling::Called(Box::new(called)))
    }

    /// How long services of a centre took lately, newest first: kind and time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn service_times(
        &self,
        centre: &str,
        since: Timestamp,
    ) -> Result<Vec<(String, SignedDuration)>, StoreError> {
        let rows: Vec<(String, i64, i64)> = on!(self, pool => sqlx::query_as(
            "SELECT kind, started_at, ended_at FROM ticket WHERE centre = $1 AND ended_at > $2 AND state = 'finished' AND started_at IS NOT NULL \
             ORDER BY ended_at DESC LIMIT 600").bind(centre).bind(micros(since)).fetch_all(pool).await)?;
        Ok(rows.into_iter().map(|(kind, from, to)| (kind, SignedDuration::from_micros(to - from))).collect())
    }

    /// What the tickets of some days tell, of one centre or of all.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ticket_times(
        &self,
        centre: Option<&str>,
        (from, to): (Date, Date),
    ) -> Result<Vec<TicketTimes>, StoreError> {
        type Found = (String, String, String, String, i64, Option<i64>, Option<i64>, Option<i64>, Option<i64>);
        let rows: Vec<Found> = on!(self, pool => sqlx::query_as(
            "SELECT centre, kind, day, state, joined_at, due_at, first_called_at, started_at, ended_at FROM ticket \
             WHERE day >= $1 AND day <= $2 AND ($3 = '' OR centre = $3) ORDER BY day, number LIMIT 200000")
            .bind(from.to_string()).bind(to.to_string()).bind(centre.unwrap_or_default()).fetch_all(pool).await)?;
        let read = |(centre, kind, day, state, joined, due, called, started, ended): Found| {
            let state: TicketState = state.parse().map_err(StoreError::unreadable("ticket state"))?;
            Ok(TicketTimes {
                centre,
                kind,
                day: day.parse().map_err(StoreError::unreadable("day"))?,
                state,
                since: moment(due.map_or(joined, |due| due.max(joined))),
                first_called_at: called.map(moment),
                served: started
                    .zip(ended)
                    .filter(|_| state == TicketState::Finished)
                    .map(|(a, b)| (moment(a), moment(b))),
            })
        };
        rows.into_iter().map(read).collect()
    }
}

/// Whom to call: a certain one, also one that was set aside, or the next by the rule.
fn choose(
    open: &[StoredTicket],
    caller: &Caller<'_>,
    (counter, run, wanted): (u32, u32, Option<Uuid>),
    now: Timestamp,
) -> Option<(StoredTicket, u32)> {
    if let Some(wanted) = wanted {
        return open.iter().find(|ticket| ticket.id == wanted).map(|ticket| (ticket.clone(), run));
    }
    let waiting: Vec<&StoredTicket> = open.iter().filter(|ticket| ticket.state == TicketState::Waiting).collect();
    let line: Vec<InLine> = waiting.iter().map(|ticket| ticket.line.clone()).collect();
    let kinds = caller.centre.counter(counter).map(|counter| counter.kinds.clone()).unwrap_or_default();
    let (place, run) = next(&line, Served { counter, kinds: &kinds }, run, now)?;
    waiting.get(place).map(|ticket| ((*ticket).clone(), run))
}
