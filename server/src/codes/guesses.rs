//! How often somebody may try a code that says which draft or which change is meant.
//!
//! What "locked" means: whoever guesses is not heard, right or wrong, until a moment that they are told. It is the one
//! who guesses that is locked, never the draft or its owner:
//!
//! - somebody who is not signed in is their network address (of IPv6 the first 64 bits, which one household has): ten
//!   tries at once, then one in six minutes;
//! - all of those together have three hundred tries at once, then one in twelve seconds: whoever has a thousand addresses
//!   has no more. While that is used up nobody is heard who is not signed in;
//! - somebody who is signed in is their account, wherever they are, and is not counted among the others: ten tries at
//!   once, then one in six minutes;
//! - a member of staff is their account: thirty at once, then one a minute.
//!
//! So the rightful person always has a way: sign in, where the draft stands in their space without any code; come to a
//! counter; or wait. And a right code alone opens nothing: it takes the sign-in of that very person, or a one-time code
//! to their contact.

use std::net::IpAddr;
use std::time::Duration;
use uuid::Uuid;

use crate::clock::Clock;
use crate::limits::{Limit, Limits, Pace, TooMany, network};

const ONE: Pace = Pace { at_once: 10, one_more: Duration::from_secs(360) };
const STAFF: Pace = Pace { at_once: 30, one_more: Duration::from_secs(60) };
const ALL: Pace = Pace { at_once: 300, one_more: Duration::from_secs(12) };

/// Who tries a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guesser {
    /// Somebody who is not signed in, by network address.
    Address(IpAddr),
    /// A person who is signed in.
    Person(Uuid),
    /// A member of staff, by their name at the staff's provider.
    Staff(String),
}

/// The tries that were made.
pub struct Guesses {
    addresses: Limits<IpAddr>,
    people: Limits<Uuid>,
    staff: Limits<String>,
    all: Limit,
}

impl Guesses {
    /// None so far.
    pub fn new(clock: &Clock) -> Self {
        Self {
            addresses: Limits::new(ONE, clock),
            people: Limits::new(ONE, clock),
            staff: Limits::new(STAFF, clock),
            all: Limit::new(ALL, clock),
        }
    }

    /// Counts a try, before anything is looked up.
    ///
    /// # Errors
    /// [`TooMany`]: then nothing must be looked up.
    pub fn take(&self, guesser: &Guesser) -> Result<(), TooMany> {
        let taken = match guesser {
            // An address that has used up its own tries does not use up those of all.
            Guesser::Address(address) => self.addresses.take(network(*address)).and_then(|()| self.all.take()),
            Guesser::Person(person) => self.people.take(*person),
            Guesser::Staff(name) => self.staff.take(name.clone()),
        };
        if taken.is_err() {
            metrics::counter!("shubbak_codes_not_heard").increment(1);
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::TimeZone;

    fn at(address: &str) -> Guesser {
        Guesser::Address(address.parse().unwrap())
    }

    #[test]
    fn a_household_is_one_address() {
        let guesses = Guesses::new(&Clock::system(TimeZone::UTC));
        for n in 0..10 {
            guesses.take(&at(&format!("2001:db8:1:2::{n}"))).unwrap();
        }
        assert!(guesses.take(&at("2001:db8:1:2:ffff::1")).is_err());
        guesses.take(&at("2001:db8:1:3::1")).unwrap();
        for _ in 0..10 {
            guesses.take(&at("::ffff:192.0.2.1")).unwrap();
        }
        assert!(guesses.take(&at("192.0.2.1")).is_err(), "the same address in its other form");
    }

    #[test]
    fn a_thousand_addresses_have_no_more_and_whoever_signs_in_is_heard() {
        let guesses = Guesses::new(&Clock::system(TimeZone::UTC));
        let heard =
            (0..10_000_u32).filter(|n| guesses.take(&at(&format!("10.0.{}.{}", n % 250, n % 4))).is_ok()).count();
        assert!((300..310).contains(&heard), "{heard}");
        guesses.take(&Guesser::Person(Uuid::nil())).unwrap();
        guesses.take(&Guesser::Staff("S-1".to_owned())).unwrap();
    }
}
