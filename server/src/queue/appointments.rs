//! Booking an appointment, looking at one's own, giving it back.

use domain::catalogue::Centre;
use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::{Queue, code};
use crate::storage::{Appointment, AppointmentContent, Booking, StoreError};

/// The letters of the code with which somebody shows up: short enough to type.
const CODE: usize = 8;
/// How soon an appointment may be.
const NOTICE: SignedDuration = SignedDuration::from_mins(30);
/// How long an appointment that is over stays among one's own.
const SHOWN_AFTER: SignedDuration = SignedDuration::from_hours(12);

/// A day on which there are free times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub day: Date,
    /// Its free times, in order.
    pub times: Vec<DateTime>,
}

/// Why nothing was booked.
#[derive(Debug, thiserror::Error)]
pub enum NotBooked {
    /// The centre gives no appointments, or not for this.
    #[error("the centre gives no such appointments")]
    NotHere,
    /// There is no such time, or it has come too near.
    #[error("there is no such time")]
    NoSuchTime,
    /// Others took the last place.
    #[error("the time is taken")]
    Full,
    /// The person has one at that time.
    #[error("there is an appointment at that time already")]
    Twice,
    /// The person has as many as one may have.
    #[error("there are as many appointments as one may have")]
    TooMany,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Queue {
    /// The days on which a centre has free times, with those.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn free_days(&self, centre: &Centre) -> Result<Vec<Day>, StoreError> {
        let Some(rule) = centre.appointments else { return Ok(Vec::new()) };
        let (today, soonest) = (self.clock.today(), self.soonest());
        let days = std::iter::successors(Some(today), |day| day.tomorrow().ok());
        let days: Vec<Date> = days.take(usize::try_from(rule.days_ahead).unwrap_or_default() + 1).collect();
        let Some(end) = days.last().and_then(|day| day.tomorrow().ok()) else { return Ok(Vec::new()) };
        let taken = self.store.slots_taken(&centre.id, (self.clock.now(), self.clock.begins(end))).await?;
        let taken: BTreeMap<Timestamp, u32> = taken.into_iter().collect();
        let is_free = |at: &DateTime| {
            let moment = self.clock.moment(*at);
            moment >= soonest && taken.get(&moment).is_none_or(|count| *count < rule.at_once)
        };
        let of_day = |day: Date| {
            let times: Vec<DateTime> = centre.slots_on(day).into_iter().filter(is_free).collect();
            (!times.is_empty()).then_some(Day { day, times })
        };
        Ok(days.into_iter().filter_map(of_day).collect())
    }

    fn soonest(&self) -> Timestamp {
        self.clock.now().saturating_add(NOTICE).unwrap_or_default()
    }

    /// Books a time for somebody.
    ///
    /// # Errors
    /// [`NotBooked`].
    pub async fn book(&self, person: Uuid, centre: &Centre, kind: &str, at: DateTime) -> Result<Uuid, NotBooked> {
        let Some(rule) = centre.appointments.filter(|_| centre.serves(kind)) else { return Err(NotBooked::NotHere) };
        let last = i64::from(rule.days_ahead);
        let ahead = self.clock.today().until(at.date()).map_or(-1, |span| i64::from(span.get_days()));
        let moment = self.clock.moment(at);
        if !centre.slots_on(at.date()).contains(&at) || !(0..=last).contains(&ahead) || moment < self.soonest() {
            return Err(NotBooked::NoSuchTime);
        }
        let content = AppointmentContent { kind: kind.to_owned(), code: code::random(CODE), ticket: None };
        let now = self.clock.now();
        match self.store.book(person, (&centre.id, moment, rule.at_once), &content, now).await? {
            Booking::Booked(id) => Ok(id),
            Booking::Full => Err(NotBooked::Full),
            Booking::Twice => Err(NotBooked::Twice),
            Booking::TooMany => Err(NotBooked::TooMany),
        }
    }

    /// Somebody's appointments that are ahead or of today, the next one first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn appointments_of(&self, person: Uuid) -> Result<Vec<Appointment>, StoreError> {
        let from = self.clock.now().checked_sub(SHOWN_AFTER).unwrap_or_default();
        self.store.appointments_of(person, from).await
    }
}
