//! A clerk at their counter: open it, call, serve, send on.

use domain::queue::TicketState;
use uuid::Uuid;

use super::{Colleague, NotMoved, Queue, outcome};
use crate::storage::{Caller, Calling, Opening, SeenTicket, Shift, StoreError, StoredTicket, TicketBy, TicketMove};

impl Queue {
    /// Puts a clerk at a counter of their centre.
    ///
    /// # Errors
    /// [`NotMoved::NoSuchChoice`] for a counter that is not there; the store's.
    pub async fn open_counter(&self, by: Colleague<'_>, number: u32) -> Result<Opening, NotMoved> {
        if by.centre.counter(number).is_none() {
            return Err(NotMoved::NoSuchChoice);
        }
        let moments = (self.clock.now(), self.today_began());
        Ok(self.store.open_counter(by.subject, (&by.centre.id, number), moments).await?)
    }

    /// A clerk leaves the counter for a while, with nobody in hand.
    ///
    /// # Errors
    /// [`NotMoved::InHand`] when a ticket is in hand; the store's.
    pub async fn pause(&self, by: Colleague<'_>) -> Result<(), NotMoved> {
        let Some(shift) = self.store.open_shift(by.subject).await? else { return Ok(()) };
        if let Some(ticket) = self.in_hand(by, &shift).await? {
            return Err(NotMoved::InHand(Box::new(ticket)));
        }
        Ok(self.store.pause_counter(shift.id).await?)
    }

    /// A clerk's open shift, if it began today: one that was forgotten is to be closed first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn shift_of_today(&self, by: Colleague<'_>) -> Result<Option<Shift>, StoreError> {
        let shift = self.store.open_shift(by.subject).await?;
        Ok(shift.filter(|shift| shift.opened_at >= self.today_began()))
    }

    /// The ticket that a clerk has in hand.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn in_hand(&self, by: Colleague<'_>, shift: &Shift) -> Result<Option<StoredTicket>, StoreError> {
        let open = self.store.open_tickets(&by.centre.id, self.clock.today()).await?;
        Ok(open.into_iter().find(|ticket| ticket.shift == Some(shift.id) && ticket.state.is_at_counter()))
    }

    /// Calls the next one, or a certain one.
    ///
    /// # Errors
    /// [`NotMoved`].
    pub async fn call(&self, by: Colleague<'_>, wanted: Option<Uuid>) -> Result<StoredTicket, NotMoved> {
        let Some(shift) = self.shift_of_today(by).await? else { return Err(NotMoved::NoCounter) };
        let caller = Caller { shift: shift.id, centre: by.centre, day: self.clock.today(), staff: by.subject };
        match self.store.call(&caller, wanted, self.clock.now()).await? {
            Calling::Called(ticket) => Ok(*ticket),
            Calling::InHand(ticket) => Err(NotMoved::InHand(ticket)),
            Calling::Nobody => Err(NotMoved::Nobody),
            Calling::NoCounter => Err(NotMoved::NoCounter),
            Calling::Gone => match wanted {
                Some(ticket) => Err(self.as_it_is(ticket).await?),
                None => Err(NotMoved::Nobody),
            },
        }
    }

    /// Finishes the ticket in hand and calls the next one.
    ///
    /// # Errors
    /// [`NotMoved`]; with [`NotMoved::Nobody`] the service is finished all the same.
    pub async fn finish_and_call(
        &self,
        by: Colleague<'_>,
        seen: (Uuid, Option<u32>),
    ) -> Result<StoredTicket, NotMoved> {
        self.serve(by, seen, TicketMove::Finish).await?;
        self.call(by, None).await
    }

    async fn as_it_is(&self, ticket: Uuid) -> Result<NotMoved, StoreError> {
        Ok(self.store.ticket(ticket).await?.map_or(NotMoved::Unknown, |ticket| NotMoved::Stale(Box::new(ticket))))
    }

    /// Does something to the ticket that a clerk has in hand, as their page has shown it.
    ///
    /// # Errors
    /// [`NotMoved`].
    pub async fn serve(
        &self,
        by: Colleague<'_>,
        (ticket, calls): (Uuid, Option<u32>),
        change: TicketMove<'_>,
    ) -> Result<StoredTicket, NotMoved> {
        if let TicketMove::Transfer { kind, counter } = &change {
            let there = counter.is_none_or(|number| by.centre.counter(number).is_some());
            if !there || !by.centre.serves(kind) {
                return Err(NotMoved::NoSuchChoice);
            }
        }
        let Some(shift) = self.store.open_shift(by.subject).await? else { return Err(NotMoved::NoCounter) };
        let seen = SeenTicket { ticket, shift: Some(shift.id), calls };
        outcome(self.store.move_ticket(seen, &change, TicketBy::Staff(by.subject), self.clock.now()).await?)
    }

    /// Puts a ticket that was set aside back into the line.
    ///
    /// # Errors
    /// [`NotMoved`].
    pub async fn rejoin(&self, by: Colleague<'_>, ticket: Uuid) -> Result<StoredTicket, NotMoved> {
        let found = self.store.ticket(ticket).await?.filter(|ticket| ticket.centre == by.centre.id);
        let Some(found) = found else { return Err(NotMoved::Unknown) };
        let seen = SeenTicket { ticket: found.id, shift: None, calls: None };
        let by = TicketBy::Staff(by.subject);
        outcome(self.store.move_ticket(seen, &TicketMove::Rejoin, by, self.clock.now()).await?)
    }

    /// Finishes the service of a ticket because what followed at the counter has come to its end: an encounter calls
    /// this. A ticket that is over already stays as it is.
    ///
    /// # Errors
    /// [`NotMoved`] when there is no such ticket, or another clerk has it in hand.
    pub async fn finish(&self, ticket: Uuid, by: &str) -> Result<StoredTicket, NotMoved> {
        let Some(found) = self.store.ticket(ticket).await? else { return Err(NotMoved::Unknown) };
        if found.state == TicketState::Finished {
            return Ok(found);
        }
        let shift = self.store.open_shift(by).await?.map(|shift| shift.id);
        if shift.is_none() || found.shift != shift {
            return Err(NotMoved::Stale(Box::new(found)));
        }
        let seen = SeenTicket { ticket, shift, calls: None };
        outcome(self.store.move_ticket(seen, &TicketMove::Finish, TicketBy::Staff(by), self.clock.now()).await?)
    }

    /// An encounter has begun for a ticket that its clerk has in hand: from now on it is being served.
    ///
    /// # Errors
    /// [`NotMoved`] when somebody else has it in hand, it is not at a counter, or another encounter is tied to it.
    pub async fn meet(&self, ticket: Uuid, encounter: Uuid, by: &str) -> Result<StoredTicket, NotMoved> {
        let Some(found) = self.store.ticket(ticket).await? else { return Err(NotMoved::Unknown) };
        let shift = self.store.open_shift(by).await?.map(|shift| shift.id);
        if shift.is_none() || found.shift != shift || !self.store.tie_encounter(ticket, encounter).await? {
            return Err(NotMoved::Stale(Box::new(found)));
        }
        if found.state == TicketState::Serving {
            return Ok(StoredTicket { encounter: Some(encounter), ..found });
        }
        let seen = SeenTicket { ticket, shift, calls: None };
        outcome(self.store.move_ticket(seen, &TicketMove::Start, TicketBy::Staff(by), self.clock.now()).await?)
    }
}
