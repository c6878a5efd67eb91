//! Life in a queue on request: made-up tickets for looking at full pages. Everything goes the way that real tickets go,
//! only with a clock that is set back.

use domain::catalogue::Centre;
use jiff::{SignedDuration, Timestamp, ToSpan};
use uuid::Uuid;

use super::{NotMoved, Queue, code};
use crate::storage::{Caller, Calling, NewTicket, SeenTicket, StoreError, Taking, TicketBy, TicketMove};

/// Who works at the counters of a made-up day.
const CLERKS: [&str; 5] = ["made-up-1", "made-up-2", "made-up-3", "made-up-4", "made-up-5"];

/// What was put in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// Tickets in all.
    pub taken: u32,
    /// Services that came to their end.
    pub finished: u32,
    /// People who wait now.
    pub waiting: u32,
}

/// Fills a centre's queue: `days` days before today with services, people who left and people who did not come, and
/// today with `waiting` people and somebody at every counter but the last, which stays free for whoever looks.
///
/// # Errors
/// When the store fails.
pub async fn fill(queue: &Queue, centre: &Centre, (days, waiting): (u32, u32)) -> Result<Filled, NotMoved> {
    let mut filled = Filled::default();
    let today = queue.clock.today();
    for back in (1..=i64::from(days)).rev() {
        let Ok(day) = today.checked_sub(back.days()) else { continue };
        if let Some(span) = centre.hours_on(day).first() {
            let opens = queue.clock.moment(day.to_datetime(span.from));
            let clerks = &CLERKS[..CLERKS.len().min(centre.counter.len())];
            let mut at = Past { queue, centre, day, now: opens, dice: Dice(back.unsigned_abs()) };
            at.whole_day(clerks, &mut filled).await?;
        }
    }
    let now = queue.clock.now();
    let begun = now.checked_sub(SignedDuration::from_mins(50)).unwrap_or(now).max(queue.clock.begins(today));
    let mut past = Past { queue, centre, day: today, now: begun, dice: Dice(7) };
    past.this_hour(waiting, now, &mut filled).await?;
    Ok(filled)
}

/// Numbers that are the same each time (SplitMix64), so that two who look see the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % most.max(1)
    }

    fn minutes(&mut self, from: u64, to: u64) -> SignedDuration {
        let seconds = from * 60 + self.below((to - from) * 60 + 1);
        SignedDuration::from_secs(i64::try_from(seconds).unwrap_or_default())
    }
}

/// A made-up stretch of time at a centre.
struct Past<'a> {
    queue: &'a Queue,
    centre: &'a Centre,
    day: jiff::civil::Date,
    now: Timestamp,
    dice: Dice,
}

impl Past<'_> {
    fn later(&self, by: SignedDuration) -> Timestamp {
        self.now.checked_add(by).unwrap_or(self.now)
    }

    /// Somebody takes a ticket.
    async fn take(&mut self, at: Timestamp, filled: &mut Filled) -> Result<(), StoreError> {
        let kinds: Vec<_> = self.queue.catalogue.kinds_at(self.centre).collect();
        let place = usize::try_from(self.dice.below(kinds.len() as u64)).unwrap_or_default();
        let Some(kind) = kinds.get(place) else { return Ok(()) };
        let code = code::random(16);
        let new = NewTicket {
            code: &code,
            centre: &self.centre.id,
            day: self.day,
            kind: (&kind.id, kind.letter),
            priority: self.dice.below(6) == 0,
            due_at: None,
            bounds: None,
        };
        if let Taking::Taken(_) = self.queue.store.take_ticket(&new, TicketBy::Holder, at).await? {
            filled.taken += 1;
        }
        Ok(())
    }

    /// A clerk calls somebody; what comes of it depends on the dice. Returns when the clerk is free again.
    async fn serve(&mut self, clerk: &str, filled: &mut Filled) -> Result<Option<Timestamp>, NotMoved> {
        let Some((ticket, shift)) = self.call(clerk).await? else { return Ok(None) };
        let store = &self.queue.store;
        let (by, seen) = (TicketBy::Staff(clerk), SeenTicket { ticket, shift: Some(shift), calls: None });
        if self.dice.below(14) == 0 {
            store.move_ticket(seen, &TicketMove::Recall, by, self.later(SignedDuration::from_mins(1))).await?;
            let gone = self.later(SignedDuration::from_mins(2));
            store.move_ticket(seen, &TicketMove::NoShow, by, gone).await?;
            return Ok(Some(gone));
        }
        let (came, takes) = (self.later(SignedDuration::from_secs(40)), self.dice.minutes(4, 16));
        let over = came.checked_add(takes).unwrap_or(came);
        store.move_ticket(seen, &TicketMove::Start, by, came).await?;
        store.move_ticket(seen, &TicketMove::Finish, by, over).await?;
        filled.finished += 1;
        Ok(Some(over))
    }

    async fn call(&self, clerk: &str) -> Result<Option<(Uuid, Uuid)>, StoreError> {
        let store = &self.queue.store;
        let Some(shift) = store.open_shift(clerk).await? else { return Ok(None) };
        let caller = Caller { shift: shift.id, centre: self.centre, day: self.day, staff: clerk };
        match store.call(&caller, None, self.now).await? {
            Calling::Called(ticket) => Ok(Some((ticket.id, shift.id))),
            _ => Ok(None),
        }
    }

    /// A day from opening on: people come every few minutes, are served, leave, or do not come.
    async fn whole_day(&mut self, clerks: &[&str], filled: &mut Filled) -> Result<(), NotMoved> {
        let store = &self.queue.store;
        for (clerk, counter) in clerks.iter().zip(&self.centre.counter) {
            store.open_counter(clerk, (&self.centre.id, counter.number), (self.now, self.now)).await?;
        }
        let end = self.later(SignedDuration::from_hours(4));
        let mut free = vec![self.now; clerks.len()];
        while self.now < end {
            let comes = self.now;
            self.take(comes, filled).await?;
            if self.dice.below(12) == 0 {
                self.leave().await?;
            }
            for (place, clerk) in clerks.iter().enumerate() {
                if free[place] <= self.now {
                    free[place] = self.serve(clerk, filled).await?.unwrap_or(self.now);
                }
            }
            // Somewhat more come than the counters can serve: people wait.
            let pause = self.dice.minutes(0, (20 / clerks.len().max(1)) as u64);
            self.now = self.later(pause);
        }
        for clerk in clerks {
            if let Some(shift) = store.open_shift(clerk).await? {
                let nothing = domain::queue::Cash {
                    expected: Default::default(),
                    counted: Default::default(),
                    note: String::new(),
                };
                store.close_shift(shift.id, &nothing, (end, self.day)).await?;
            }
        }
        Ok(())
    }

    /// Somebody who waits loses patience.
    async fn leave(&self) -> Result<(), StoreError> {
        let open = self.queue.store.open_tickets(&self.centre.id, self.day).await?;
        if let Some(ticket) = open.iter().rfind(|ticket| ticket.state == domain::queue::TicketState::Waiting) {
            let seen = SeenTicket { ticket: ticket.id, shift: None, calls: None };
            self.queue.store.move_ticket(seen, &TicketMove::Abandon, TicketBy::Holder, self.now).await?;
        }
        Ok(())
    }

    /// The last minutes of today: people wait, and there is somebody at every counter but the last.
    async fn this_hour(&mut self, waiting: u32, now: Timestamp, filled: &mut Filled) -> Result<(), NotMoved> {
        let counters = self.centre.counter.len().saturating_sub(1).min(CLERKS.len());
        let begun = self.now;
        let all = waiting + u32::try_from(counters).unwrap_or_default();
        let step = now.duration_since(begun) / i32::try_from(all.max(1)).unwrap_or(i32::MAX);
        for _ in 0..all {
            let at = self.now;
            self.take(at, filled).await?;
            self.now = self.later(step);
        }
        let store = &self.queue.store;
        for (clerk, counter) in CLERKS.iter().zip(&self.centre.counter).take(counters) {
            store.open_counter(clerk, (&self.centre.id, counter.number), (begun, begun)).await?;
            self.now = now.checked_sub(self.dice.minutes(1, 6)).unwrap_or(now);
            if let Some((ticket, shift)) = self.call(clerk).await?
                && self.dice.below(3) > 0
            {
                let seen = SeenTicket { ticket, shift: Some(shift), calls: None };
                store.move_ticket(seen, &TicketMove::Start, TicketBy::Staff(clerk), self.now).await?;
            }
        }
        let open = store.open_tickets(&self.centre.id, self.day).await?;
        let line = open.iter().filter(|ticket| ticket.state == domain::queue::TicketState::Waiting).count();
        filled.waiting = u32::try_from(line).unwrap_or(u32::MAX);
        Ok(())
    }
}
