//! The line as it is now: for the board, for a ticket's own page, for the centre's page, for the desk.

use domain::catalogue::Centre;
use domain::queue::{Forecast, InLine, OpenCounter, Pace, Paces, Ticket, TicketState, forecast, forecast_new, place};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

use super::Queue;
use crate::storage::{StoreError, StoredTicket};

/// How far back services are measured, and how many of a kind count.
const LATELY: SignedDuration = SignedDuration::from_hours(24 * 30);
const MEASURED: usize = 30;

/// Everything that is known of a centre's line at one moment.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// All tickets that are not over.
    pub tickets: Vec<StoredTicket>,
    /// Those who wait.
    line: Vec<InLine>,
    /// The counters at which somebody works.
    pub counters: Vec<OpenCounter>,
    paces: Paces,
    now: Timestamp,
}

/// A ticket that was called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtCounter {
    /// What stands on it.
    pub label: Ticket,
    /// The counter.
    pub counter: u32,
    /// True when it was called and nobody has come yet.
    pub called: bool,
}

/// What the board shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// At counters, the one called last first.
    pub serving: Vec<AtCounter>,
    /// Those who are next, in about this order.
    pub next: Vec<Ticket>,
    /// How many wait.
    pub waiting: usize,
}

impl Queue {
    /// The line of a centre.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn snapshot(&self, centre: &Centre) -> Result<Snapshot, StoreError> {
        let now = self.clock.now();
        let tickets = self.store.open_tickets(&centre.id, self.clock.today()).await?;
        let staffed = self.store.staffed(&centre.id, self.today_began()).await?;
        let since = now.checked_sub(LATELY).unwrap_or(now);
        let mut times: BTreeMap<String, Vec<SignedDuration>> = BTreeMap::new();
        for (kind, took) in self.store.service_times(&centre.id, since).await? {
            let of_kind = times.entry(kind).or_default();
            if of_kind.len() < MEASURED {
                of_kind.push(took);
            }
        }
        let pace = |kind: &domain::catalogue::QueueKind| {
            let measured = times.get(&kind.id).map(Vec::as_slice).unwrap_or_default();
            (kind.id.clone(), Pace::of(measured, kind.minutes))
        };
        let busy = |number: u32| {
            let at = tickets.iter().find(|one| one.state.is_at_counter() && one.counter == Some(number))?;
            Some((at.line.kind.clone(), at.started_at.or(at.called_at)?))
        };
        let counters = staffed.into_iter().filter_map(|(number, express_run)| {
            let counter = centre.counter(number)?;
            Some(OpenCounter { number, kinds: counter.kinds.clone(), express_run, busy: busy(number) })
        });
        Ok(Snapshot {
            line: tickets.iter().filter(|one| one.state == TicketState::Waiting).map(|one| one.line.clone()).collect(),
            counters: counters.collect(),
            paces: self.catalogue.kinds_at(centre).map(pace).collect(),
            tickets,
            now,
        })
    }
}

impl Snapshot {
    /// What somebody with a ticket can expect; `None` when they do not wait.
    pub fn forecast(&self, ticket: &StoredTicket) -> Option<Forecast> {
        forecast(ticket.id, &self.line, &self.counters, (&self.paces, self.now))
    }

    /// What somebody could expect who came now for a kind.
    pub fn forecast_new(&self, kind: &str) -> Forecast {
        forecast_new(kind, &self.line, &self.counters, (&self.paces, self.now))
    }

    /// Those who wait, in about the order in which they will be called.
    pub fn waiting(&self) -> Vec<&StoredTicket> {
        let order = place(&self.line, self.now);
        let ids = order.into_iter().filter_map(|at| self.line.get(at)).map(|one| one.id);
        ids.filter_map(|id| self.tickets.iter().find(|ticket| ticket.id == id)).collect()
    }

    /// What the board shows, with so many who are next.
    pub fn board(&self, most: usize) -> Line {
        let mut called: Vec<&StoredTicket> = self.tickets.iter().filter(|one| one.state.is_at_counter()).collect();
        called.sort_by_key(|ticket| std::cmp::Reverse((ticket.called_at, ticket.label)));
        let at_counter = |ticket: &&StoredTicket| {
            let called = ticket.state == TicketState::Called;
            Some(AtCounter { label: ticket.label, counter: ticket.counter?, called })
        };
        Line {
            serving: called.iter().filter_map(at_counter).collect(),
            next: self.waiting().into_iter().take(most).map(|ticket| ticket.label).collect(),
            waiting: self.line.len(),
        }
    }
}
