//! The queue of a service centre: the use cases of people with a ticket, of clerks at the counters, and of those who
//! look at the figures.

mod appointments;
mod code;
mod counter;
mod figures;
mod fill;
mod line;
mod shifts;
mod take;

pub use appointments::{Day, NotBooked};
pub use figures::{Period, Report};
pub use fill::{Filled, fill};
pub use line::{AtCounter, Line, Snapshot};
pub use shifts::{NotClosed, ShiftReport};
pub use take::NotTaken;

use domain::catalogue::{Catalogue, Centre};
use jiff::Timestamp;
use std::sync::Arc;

use crate::clock::Clock;
use crate::identity::StaffMember;
use crate::storage::{Store, StoreError, StoredTicket, TicketMoved};

/// The use cases and what they need.
#[derive(Clone)]
pub struct Queue {
    /// The centres.
    pub catalogue: Arc<Catalogue>,
    /// Where tickets are kept.
    pub store: Store,
    /// The time.
    pub clock: Clock,
}

/// A member of staff at the centre where they work.
#[derive(Clone, Copy)]
pub struct Colleague<'a> {
    /// Their name at the staff's provider.
    pub subject: &'a str,
    /// The centre.
    pub centre: &'a Centre,
}

/// Why something was not done to a ticket. Each has a way on: the page shows how things are now.
#[derive(Debug, thiserror::Error)]
pub enum NotMoved {
    /// There is no such ticket.
    #[error("there is no such ticket")]
    Unknown,
    /// Somebody was faster, or the form was old.
    #[error("the ticket has changed since the page was shown")]
    Stale(Box<StoredTicket>),
    /// It was not called often enough for that.
    #[error("the ticket must be called again first")]
    TooEarly(Box<StoredTicket>),
    /// Nobody waits.
    #[error("nobody waits for this counter")]
    Nobody,
    /// Whoever acts is at no counter.
    #[error("no counter is open")]
    NoCounter,
    /// One is still in hand.
    #[error("another ticket is in hand")]
    InHand(Box<StoredTicket>),
    /// What was chosen does not exist.
    #[error("there is no such kind or counter")]
    NoSuchChoice,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Queue {
    /// A member of staff at their centre; `None` when their workplace is no centre.
    pub fn colleague<'a>(&'a self, member: &'a StaffMember) -> Option<Colleague<'a>> {
        let centre = self.catalogue.centre(member.workplace.as_deref()?)?;
        Some(Colleague { subject: &member.subject, centre })
    }

    /// The moment at which today began.
    fn today_began(&self) -> Timestamp {
        self.clock.begins(self.clock.today())
    }
}

fn outcome(moved: TicketMoved) -> Result<StoredTicket, NotMoved> {
    match moved {
        TicketMoved::Done(ticket) => Ok(*ticket),
        TicketMoved::Stale(ticket) => Err(NotMoved::Stale(ticket)),
        TicketMoved::TooEarly(ticket) => Err(NotMoved::TooEarly(ticket)),
        TicketMoved::Unknown => Err(NotMoved::Unknown),
    }
}
