//! The figures of the queues for supervisors: by centre, kind or hour. Nothing in them is about one person or one clerk.

use domain::queue::{Figure, Measured, figures_by};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

use super::Queue;
use crate::storage::{StoreError, TicketTimes};

/// The days that are looked at, today the last of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Today alone.
    Today,
    /// The last seven days.
    Week,
    /// The last thirty days.
    Month,
}

impl Period {
    fn days(self) -> i64 {
        match self {
            Self::Today => 1,
            Self::Week => 7,
            Self::Month => 30,
        }
    }
}

/// The figures of some days.
#[derive(Clone, Debug)]
pub struct Report {
    /// First and last day.
    pub days: (Date, Date),
    /// By centre.
    pub by_centre: BTreeMap<String, Figure>,
    /// By kind.
    pub by_kind: BTreeMap<String, Figure>,
    /// By the hour in which people came.
    pub by_hour: BTreeMap<i8, Figure>,
    /// Every combination, for the file.
    pub single: BTreeMap<(String, String, i8), Figure>,
    /// All together.
    pub all: Figure,
}

impl Queue {
    /// The figures of one centre or of all.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn figures(&self, centre: Option<&str>, period: Period) -> Result<Report, StoreError> {
        let today = self.clock.today();
        let first = today.checked_sub((period.days() - 1).days()).unwrap_or(today);
        let tickets = self.store.ticket_times(centre, (first, today)).await?;
        let measured: Vec<Measured> = tickets.into_iter().map(|ticket| self.measured(ticket, today)).collect();
        Ok(Report {
            days: (first, today),
            by_centre: figures_by(&measured, |one| one.centre.clone()),
            by_kind: figures_by(&measured, |one| one.kind.clone()),
            by_hour: figures_by(&measured, |one| one.hour),
            single: figures_by(&measured, |one| (one.centre.clone(), one.kind.clone(), one.hour)),
            all: figures_by(&measured, |_| ()).remove(&()).unwrap_or_default(),
        })
    }

    fn measured(&self, ticket: TicketTimes, today: Date) -> Measured {
        let waited = ticket.first_called_at.map(|at| at.duration_since(ticket.since));
        Measured {
            centre: ticket.centre,
            kind: ticket.kind,
            hour: self.clock.local(ticket.since).hour(),
            state: ticket.state.on(ticket.day, today),
            // Who is called before the time of their appointment has not waited.
            waited: waited.map(|waited| waited.max(jiff::SignedDuration::ZERO)),
            served: ticket.served.map(|(from, to)| to.duration_since(from)),
        }
    }
}
