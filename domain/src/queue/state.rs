//! The states of a ticket and of a shift, and what may follow what.

use crate::application::states;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// How often somebody is called before they may be written down as not having come.
pub const CALLS_BEFORE_NO_SHOW: u32 = 2;

states! {
    /// Where a ticket stands.
    TicketState {
        /// In the line.
        Waiting = "waiting",
        /// Called to a counter; nobody has come yet.
        Called = "called",
        /// At the counter.
        Serving = "serving",
        /// Set aside: was not there, may come back into the line.
        Skipped = "skipped",
        /// Done.
        Finished = "finished",
        /// Was called again and again and did not come.
        NoShow = "no-show",
        /// The person left the line.
        Abandoned = "abandoned",
        /// The day ended first.
        Expired = "expired",
    }
}

impl TicketState {
    /// True when nothing more will happen to it.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Finished | Self::NoShow | Self::Abandoned | Self::Expired)
    }

    /// True when a counter has it in hand.
    pub fn is_at_counter(self) -> bool {
        matches!(self, Self::Called | Self::Serving)
    }

    /// What may follow. Waiting after waiting is a transfer, called after called another call.
    pub fn may_become(self, next: Self) -> bool {
        match self {
            Self::Waiting => matches!(next, Self::Waiting | Self::Called | Self::Abandoned | Self::Expired),
            Self::Called => true,
            Self::Serving => matches!(next, Self::Waiting | Self::Finished | Self::Expired),
            Self::Skipped => matches!(next, Self::Waiting | Self::Called | Self::Abandoned | Self::Expired),
            Self::Finished | Self::NoShow | Self::Abandoned | Self::Expired => false,
        }
    }

    /// The state as it counts on a day: what was not done on its own day is not done any more.
    pub fn on(self, own_day: Date, today: Date) -> Self {
        if own_day < today && !self.is_final() { Self::Expired } else { self }
    }
}

states! {
    /// Where the shift of somebody at the counters stands.
    ShiftState {
        /// They work.
        Open = "open",
        /// The cash was counted and did not come out: somebody else looks at it.
        ToConfirm = "to-confirm",
        /// Closed.
        Closed = "closed",
    }
}

/// What a ticket says: a letter for the kind and a number of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Ticket {
    /// The kind's letter.
    pub letter: char,
    /// The number within centre and day.
    pub number: u32,
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:03}", self.letter, self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_is_over_stays_over_and_everything_can_end() {
        for state in TicketState::ALL {
            let follows: Vec<_> = TicketState::ALL.iter().filter(|next| state.may_become(**next)).collect();
            assert_eq!(follows.is_empty(), state.is_final(), "{state}");
            assert!(state.is_final() || state.may_become(TicketState::Expired), "{state} ends with the day");
            assert_eq!(state.name().parse::<TicketState>().as_ref(), Ok(state));
        }
    }

    #[test]
    fn only_who_was_called_is_served_or_missed() {
        for state in TicketState::ALL {
            let called = *state == TicketState::Called;
            assert_eq!(state.may_become(TicketState::NoShow), called, "{state}");
            assert_eq!(state.may_become(TicketState::Serving), called, "{state}");
            assert_eq!(state.may_become(TicketState::Skipped), called, "{state}");
        }
        assert!(!TicketState::Serving.may_become(TicketState::Abandoned), "at the counter one is served");
    }

    #[test]
    fn yesterdays_tickets_have_expired() {
        let (yesterday, today) = (date(2026, 11, 21), date(2026, 11, 22));
        assert_eq!(TicketState::Waiting.on(yesterday, today), TicketState::Expired);
        assert_eq!(TicketState::Waiting.on(today, today), TicketState::Waiting);
        assert_eq!(TicketState::Finished.on(yesterday, today), TicketState::Finished);
    }

    #[test]
    fn a_ticket_has_a_letter_and_three_digits() {
        assert_eq!(Ticket { letter: 'A', number: 7 }.to_string(), "A007");
        assert_eq!(Ticket { letter: 'C', number: 1234 }.to_string(), "C1234");
    }
}
