//! Which things may be tried how often, and by whom it is counted: one table. What codes, feedback and call-backs have
//! of their own stands where they are.
//!
//! Nothing is counted in the database: each portal counts for itself, in bounded memory ([`crate::limits`]), so several
//! portals together allow as many times as much. An address that has used up a rate is refused before a session is read.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::Duration;

use crate::clock::Clock;
use crate::limits::{Limits, Pace, TooMany, network};

/// Something that may be tried so often only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rate {
    /// Leaving for a provider, of people and of staff; by address.
    SignIn,
    /// Coming back from a provider; by address.
    SignedIn,
    /// Searching; by address.
    Search,
    /// Looking up whether a receipt is genuine; by address.
    Verify,
    /// Sending files; by address.
    Upload,
    /// Sending any other form; by address. No limit where none is set: an office has one address.
    Form,
    /// What the state's data tracker asks; by address.
    Tracker,
    /// Places in line when the portal is full; by address.
    Ticket,
    /// Looking people up at the desk; by member of staff.
    LookUp,
    /// Being looked up at the desk; by the person concerned, whoever looks.
    LookedUp,
}

impl Rate {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::SignIn,
        Self::SignedIn,
        Self::Search,
        Self::Verify,
        Self::Upload,
        Self::Form,
        Self::Tracker,
        Self::Ticket,
        Self::LookUp,
        Self::LookedUp,
    ];

    /// Its name in the settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::SignedIn => "signed-in",
            Self::Search => "search",
            Self::Verify => "verify",
            Self::Upload => "upload",
            Self::Form => "form",
            Self::Tracker => "tracker",
            Self::Ticket => "ticket",
            Self::LookUp => "look-up",
            Self::LookedUp => "looked-up",
        }
    }

    /// How often, where nothing is set. One address may be a whole ministry, or all phones of a provider: generous.
    fn pace(self) -> Option<Pace> {
        let (at_once, millis) = match self {
            Self::SignIn | Self::SignedIn => (300, 200),
            Self::Search => (400, 50),
            Self::Verify => (100, 500),
            Self::Upload => (60, 1000),
            Self::Form => return None,
            Self::Tracker => (600, 100),
            Self::Ticket => (2000, 20),
            Self::LookUp => (60, 3000),
            Self::LookedUp => (30, 60_000),
        };
        Some(Pace { at_once, one_more: Duration::from_millis(millis) })
    }
}

/// Who tries.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Trier {
    /// A network address.
    Address(IpAddr),
    /// A member of staff, by their name at the staff's provider.
    Staff(String),
    /// A person, by the keyed hash under which they are found.
    Person(Vec<u8>),
}

/// How often everybody has tried everything.
pub struct Rates {
    limits: BTreeMap<Rate, Limits<Trier>>,
}

impl Rates {
    /// The table, with some paces set otherwise; `None` is no limit.
    pub fn new(set: &BTreeMap<Rate, Option<Pace>>, clock: &Clock) -> Self {
        let limit = |rate: Rate| {
            let pace = set.get(&rate).copied().unwrap_or_else(|| rate.pace())?;
            Some((rate, Limits::new(pace, clock)))
        };
        Self { limits: Rate::ALL.into_iter().filter_map(limit).collect() }
    }

    /// Counts one try, before anything is done.
    ///
    /// # Errors
    /// [`TooMany`]: then it must not be done.
    pub fn take(&self, rate: Rate, who: Trier) -> Result<(), TooMany> {
        let Some(limit) = self.limits.get(&rate) else { return Ok(()) };
        let who = match who {
            Trier::Address(address) => Trier::Address(network(address)),
            other => other,
        };
        let taken = limit.take(who);
        if taken.is_err() {
            metrics::counter!("shubbak_too_many", "rate" => rate.name()).increment(1);
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::TimeZone;

    fn rates(rate: Rate, pace: Option<Pace>) -> Rates {
        Rates::new(&BTreeMap::from([(rate, pace)]), &Clock::system(TimeZone::UTC))
    }

    #[test]
    fn each_name_stands_once() {
        let names: std::collections::BTreeSet<_> = Rate::ALL.map(Rate::name).into_iter().collect();
        assert_eq!(names.len(), Rate::ALL.len());
    }

    #[test]
    fn a_network_is_one_and_a_rate_does_not_use_up_another() {
        let one = Pace { at_once: 1, one_more: Duration::from_secs(60) };
        let rates = rates(Rate::Search, Some(one));
        let from = |text: &str| Trier::Address(text.parse().unwrap());
        rates.take(Rate::Search, from("2001:db8:1:2::1")).unwrap();
        assert!(rates.take(Rate::Search, from("2001:db8:1:2:9::1")).is_err(), "the same 64 bits");
        rates.take(Rate::Search, from("2001:db8:1:3::1")).unwrap();
        rates.take(Rate::Verify, from("2001:db8:1:2::1")).unwrap();
        rates.take(Rate::Search, Trier::Staff("s-1".to_owned())).unwrap();
    }

    #[test]
    fn off_is_no_limit() {
        let rates = rates(Rate::Verify, None);
        for _ in 0..10_000 {
            rates.take(Rate::Verify, Trier::Staff("s-1".to_owned())).unwrap();
        }
    }
}
