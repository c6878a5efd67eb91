//! Taking a ticket: at the kiosk, from a clerk, or for an appointment whose code somebody shows.

use domain::catalogue::{Centre, QueueKind};
use domain::queue::TicketState;
use jiff::civil::DateTime;

use super::{Colleague, NotMoved, Queue, code, outcome};
use crate::storage::{Bounds, NewTicket, SeenTicket, StoreError, StoredTicket, Taking, TicketBy, TicketMove};

/// What the public kiosk may put into a line.
const KIOSK: Bounds = Bounds { waiting: 300, a_minute: 30 };

/// How early one may come for an appointment, and how late, in minutes.
const EARLY: i64 = 60;
const LATE: i64 = 30;

/// The bytes of a ticket's address: 16 letters of five bits.
const CODE: usize = 16;

/// Why no ticket was given.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    /// The centre is closed; it opens then.
    #[error("the centre is closed")]
    Closed(Option<DateTime>),
    /// Nobody serves that here.
    #[error("the centre does not serve this")]
    NoSuchKind,
    /// Too many wait.
    #[error("the line is full")]
    Full,
    /// Too many tickets were taken within a minute.
    #[error("too many tickets were taken within a minute")]
    TooFast,
    /// There is no appointment with this code here.
    #[error("there is no such appointment")]
    NoAppointment,
    /// The appointment is on another day, or at another time of this one.
    #[error("the appointment is at another time")]
    AnotherTime(DateTime),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Queue {
    /// Takes a ticket at the kiosk. `key` comes from the form: the same form is one ticket.
    ///
    /// # Errors
    /// [`NotTaken`], with when the centre opens if it is closed.
    pub async fn take(&self, centre: &Centre, kind: &str, priority: bool, key: &str) -> Result<StoredTicket, NotTaken> {
        let kind = self.kind_at(centre, kind)?;
        self.must_be_open(centre)?;
        let code = self.ticket_code(&format!("{}:{key}", centre.id));
        let new = NewTicket { bounds: Some(KIOSK), ..self.new_ticket(centre, kind, &code) };
        self.taken(NewTicket { priority, ..new }, TicketBy::Holder).await
    }

    /// A clerk gives a ticket to somebody who stands before them.
    ///
    /// # Errors
    /// [`NotTaken`].
    pub async fn give(
        &self,
        by: Colleague<'_>,
        kind: &str,
        priority: bool,
        key: &str,
    ) -> Result<StoredTicket, NotTaken> {
        let kind = self.kind_at(by.centre, kind)?;
        let code = self.ticket_code(&format!("{}:{}:{key}", by.centre.id, by.subject));
        let new = NewTicket { priority, ..self.new_ticket(by.centre, kind, &code) };
        self.taken(new, TicketBy::Staff(by.subject)).await
    }

    /// Somebody shows the code of their appointment: they get a ticket that is due at its time.
    ///
    /// # Errors
    /// [`NotTaken`].
    pub async fn check_in(&self, centre: &Centre, typed: &str) -> Result<StoredTicket, NotTaken> {
        let typed = code::read(typed);
        let found = self.store.appointment_by_code(&typed).await?.filter(|one| one.centre == centre.id);
        let Some(appointment) = found else { return Err(NotTaken::NoAppointment) };
        if appointment.arrived
            && let Some(ticket) = &appointment.content.ticket
            && let Some(ticket) = self.store.ticket_by_code(ticket).await?
        {
            return Ok(ticket);
        }
        if !appointment.booked {
            return Err(NotTaken::NoAppointment);
        }
        let minutes = self.clock.now().duration_since(appointment.at).as_mins();
        if !(-EARLY..=LATE).contains(&minutes) {
            return Err(NotTaken::AnotherTime(self.clock.local(appointment.at)));
        }
        let kind = self.kind_at(centre, &appointment.content.kind)?;
        let code = self.ticket_code(&format!("appointment:{}", appointment.id));
        let new = NewTicket { due_at: Some(appointment.at), ..self.new_ticket(centre, kind, &code) };
        let ticket = self.taken(new, TicketBy::Holder).await?;
        self.store.arrive(&appointment, &ticket.code, self.clock.now()).await?;
        Ok(ticket)
    }

    /// The ticket at an address of a centre, as it counts today.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn ticket_at(&self, centre: &Centre, code: &str) -> Result<Option<StoredTicket>, StoreError> {
        let found = self.store.ticket_by_code(code).await?.filter(|ticket| ticket.centre == centre.id);
        let today = self.clock.today();
        Ok(found.map(|ticket| StoredTicket { state: ticket.state.on(ticket.day, today), ..ticket }))
    }

    /// Whoever holds a ticket leaves the line, or comes back into it after they were set aside.
    ///
    /// # Errors
    /// [`NotMoved`] when it is over already, or they are at the counter.
    pub async fn holder_moves(
        &self,
        centre: &Centre,
        code: &str,
        change: TicketMove<'_>,
    ) -> Result<StoredTicket, NotMoved> {
        let Some(ticket) = self.ticket_at(centre, code).await? else { return Err(NotMoved::Unknown) };
        if ticket.state == TicketState::Expired {
            return Err(NotMoved::Stale(Box::new(ticket)));
        }
        let seen = SeenTicket { ticket: ticket.id, shift: None, calls: None };
        outcome(self.store.move_ticket(seen, &change, TicketBy::Holder, self.clock.now()).await?)
    }

    fn kind_at(&self, centre: &Centre, kind: &str) -> Result<&QueueKind, NotTaken> {
        self.catalogue.queue_kind(kind).filter(|known| centre.serves(&known.id)).ok_or(NotTaken::NoSuchKind)
    }

    fn must_be_open(&self, centre: &Centre) -> Result<(), NotTaken> {
        let now = self.clock.local(self.clock.now());
        if centre.is_open(now) { Ok(()) } else { Err(NotTaken::Closed(centre.opens_next(now))) }
    }

    /// The address that belongs to a form: nobody who has not seen the form can tell it.
    fn ticket_code(&self, key: &str) -> String {
        code::of(&self.store.vault().index("ticket", key)).chars().take(CODE).collect()
    }

    fn new_ticket<'a>(&self, centre: &'a Centre, kind: &'a QueueKind, code: &'a str) -> NewTicket<'a> {
        NewTicket {
            code,
            centre: &centre.id,
            day: self.clock.today(),
            kind: (&kind.id, kind.letter),
            priority: false,
            due_at: None,
            bounds: None,
        }
    }

    async fn taken(&self, new: NewTicket<'_>, by: TicketBy<'_>) -> Result<StoredTicket, NotTaken> {
        match self.store.take_ticket(&new, by, self.clock.now()).await? {
            Taking::Taken(ticket) => Ok(*ticket),
            Taking::Full => Err(NotTaken::Full),
            Taking::TooFast => Err(NotTaken::TooFast),
        }
    }
}
