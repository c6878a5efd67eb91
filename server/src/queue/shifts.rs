//! The end of a shift: counts, the fees that should be there, what was counted, and a second person for a difference.

use domain::application::Channel;
use domain::catalogue::Money;
use domain::queue::{Cash, NotCounted, ShiftState};
use uuid::Uuid;

use super::{Colleague, Queue};
use crate::storage::{Fee, Shift, ShiftCounts, StoreError};

/// A shift with what was done in it.
#[derive(Clone, Debug)]
pub struct ShiftReport {
    /// The shift.
    pub shift: Shift,
    /// What was done.
    pub counts: ShiftCounts,
    /// The fees, oldest first.
    pub fees: Vec<Fee>,
}

/// Why a shift was not closed, or a fee not written down.
#[derive(Debug, thiserror::Error)]
pub enum NotClosed {
    /// There is no open shift.
    #[error("no shift is open")]
    NoShift,
    /// A ticket is still in hand.
    #[error("a ticket is still in hand")]
    InHand,
    /// The count can't be taken.
    #[error(transparent)]
    Count(#[from] NotCounted),
    /// A fee was added meanwhile: count again.
    #[error("the fees have changed since the page was shown")]
    Changed,
    /// There is no such service, or it costs nothing at the counter.
    #[error("nothing is paid for this at the counter")]
    NoFee,
    /// It is their own shift, or nothing is to be confirmed.
    #[error("this is not theirs to confirm")]
    NotTheirs,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ShiftReport {
    /// What should be in the drawer.
    pub fn expected(&self) -> Money {
        self.fees.iter().map(|fee| fee.amount).sum()
    }
}

impl Queue {
    /// A clerk's open shift.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn my_shift(&self, by: Colleague<'_>) -> Result<Option<ShiftReport>, StoreError> {
        match self.store.open_shift(by.subject).await? {
            Some(shift) => Ok(Some(self.report(shift).await?)),
            None => Ok(None),
        }
    }

    /// A shift of the centre, open or closed.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn shift(&self, by: Colleague<'_>, id: Uuid) -> Result<Option<ShiftReport>, StoreError> {
        match self.store.shift(&by.centre.id, id).await? {
            Some(shift) => Ok(Some(self.report(shift).await?)),
            None => Ok(None),
        }
    }

    async fn report(&self, shift: Shift) -> Result<ShiftReport, StoreError> {
        let (counts, fees) =
            (self.store.shift_counts(shift.id, self.clock.today()).await?, self.store.fees(shift.id).await?);
        Ok(ShiftReport { shift, counts, fees })
    }

    /// The shifts of the centre whose cash somebody else has to look at.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn to_confirm(&self, by: Colleague<'_>) -> Result<Vec<Shift>, StoreError> {
        self.store.shifts(&by.centre.id, ShiftState::ToConfirm).await
    }

    /// Writes down that a service was paid at the counter: what it costs on this channel. Under the same id it counts
    /// once.
    ///
    /// # Errors
    /// [`NotClosed`].
    pub async fn take_fee(
        &self,
        by: Colleague<'_>,
        (service, ticket): (&str, Option<Uuid>),
        id: Uuid,
    ) -> Result<Money, NotClosed> {
        let amount = self.catalogue.services.get(service).map(|service| service.cost_on(Channel::Counter));
        let Some(amount) = amount.filter(|amount| !amount.is_free()) else { return Err(NotClosed::NoFee) };
        let Some(shift) = self.store.open_shift(by.subject).await? else { return Err(NotClosed::NoShift) };
        let fee = Fee { id, service: service.to_owned(), amount, at: self.clock.now() };
        if self.store.take_fee(shift.id, ticket, &fee).await? { Ok(amount) } else { Err(NotClosed::NoShift) }
    }

    /// Takes out a fee that was written down by mistake.
    ///
    /// # Errors
    /// [`NotClosed`].
    pub async fn remove_fee(&self, by: Colleague<'_>, fee: Uuid) -> Result<(), NotClosed> {
        let Some(shift) = self.store.open_shift(by.subject).await? else { return Err(NotClosed::NoShift) };
        Ok(self.store.remove_fee(shift.id, fee).await?)
    }

    /// Closes a clerk's shift. `expected` is what their page has shown.
    ///
    /// # Errors
    /// [`NotClosed`], with what is missing.
    pub async fn close_shift(
        &self,
        by: Colleague<'_>,
        expected: &str,
        (counted, note): (&str, &str),
    ) -> Result<Uuid, NotClosed> {
        let Some(report) = self.my_shift(by).await? else { return Err(NotClosed::NoShift) };
        if report.counts.in_hand > 0 {
            return Err(NotClosed::InHand);
        }
        if expected != report.expected().to_string() {
            return Err(NotClosed::Changed);
        }
        let cash = Cash::count(report.expected(), counted, note)?;
        if self.store.close_shift(report.shift.id, &cash, (self.clock.now(), self.clock.today())).await? {
            Ok(report.shift.id)
        } else {
            Err(NotClosed::Changed)
        }
    }

    /// A second person confirms the difference of a colleague's shift.
    ///
    /// # Errors
    /// [`NotClosed::NotTheirs`] when it is their own, or nothing is to be confirmed.
    pub async fn confirm_shift(&self, by: Colleague<'_>, id: Uuid) -> Result<(), NotClosed> {
        if self.store.shift(&by.centre.id, id).await?.is_none() {
            return Err(NotClosed::NotTheirs);
        }
        let confirmed = self.store.confirm_shift(id, by.subject, self.clock.now()).await?;
        if confirmed { Ok(()) } else { Err(NotClosed::NotTheirs) }
    }
}
