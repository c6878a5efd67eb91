//! Who may use which route in which way: declared beside the route, and held to before its handler runs.

mod guard;
mod routes;
mod thing;

pub(super) use guard::{declared, person_only};
pub use routes::Declared;
pub(super) use routes::{Routes, get, post};
pub use thing::{Thing, Whose};

use domain::application::StaffRole;

/// Who may use a route in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody: no session is read, and nothing can be changed.
    Public,
    /// Anybody, signed in or not. Whoever is signed in may find something of their own there.
    Anybody,
    /// Anybody who has what the code in the address names: nobody guesses it.
    Code(Thing),
    /// A device that the operator has named a kiosk.
    Kiosk,
    /// Whoever is signed in.
    Person(For),
    /// Whoever the thing in the address is theirs.
    Own(Thing, For),
    /// Staff in these roles.
    Staff(&'static [StaffRole]),
    /// Staff in these roles, for what is theirs, their centre's or their authority's.
    StaffOwn(&'static [StaffRole], Thing),
    /// A machine, by what it shows.
    Machine(Proof),
}

/// For whom somebody who is signed in may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// For themselves, and not while they act for somebody else.
    Themselves,
    /// For themselves, and for a child or ward while they act for them.
    InCharge,
    /// For themselves, and for whomever they act for, as far as the right goes.
    Represented,
    /// For themselves, also while they act for somebody else.
    Always,
}

/// What a machine shows of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A signature of the register or back office that an event is from (Standard Webhooks).
    EventSignature,
    /// A signature of an authority's own system (Standard Webhooks), beside its X-Road client id.
    SystemSignature,
    /// The token of the data tracker.
    TrackerToken,
}

impl Access {
    /// The roles of staff that may; none for a route that is not staff's.
    pub fn roles(self) -> Option<&'static [StaffRole]> {
        match self {
            Self::Staff(roles) | Self::StaffOwn(roles, _) => Some(roles),
            _ => None,
        }
    }

    /// For whom a person may, where one has to be signed in.
    pub fn person(self) -> Option<For> {
        match self {
            Self::Person(whom) | Self::Own(_, whom) => Some(whom),
            _ => None,
        }
    }

    /// What the address names, where it is somebody's.
    pub fn thing(self) -> Option<Thing> {
        match self {
            Self::Own(thing, _) | Self::StaffOwn(_, thing) | Self::Code(thing) => Some(thing),
            _ => None,
        }
    }

    /// True where a session may be read.
    pub fn knows_visitors(self) -> bool {
        !matches!(self, Self::Public | Self::Kiosk | Self::Machine(_))
    }

    /// The same in words, for whoever audits the portal.
    pub fn in_words(self) -> String {
        let roles = |roles: &[StaffRole]| roles.iter().map(|role| role.name()).collect::<Vec<_>>().join(", ");
        match self {
            Self::Public => "anybody".to_owned(),
            Self::Anybody => "anybody, signed in or not".to_owned(),
            Self::Code(thing) => format!("anybody who has the code of {}", thing.name()),
            Self::Kiosk => "a kiosk that the operator named".to_owned(),
            Self::Person(whom) => format!("whoever is signed in{}", whom.in_words()),
            Self::Own(thing, whom) => format!("{}{}", thing.whose().person_in_words(thing), whom.in_words()),
            Self::Staff(named) => roles(named),
            Self::StaffOwn(named, thing) => format!("{}: {}", roles(named), thing.whose().staff_in_words(thing)),
            Self::Machine(proof) => proof.in_words().to_owned(),
        }
    }
}

impl For {
    fn in_words(self) -> &'static str {
        match self {
            Self::Themselves => ", for themselves",
            Self::InCharge => ", for themselves or their child or ward",
            Self::Represented => ", for themselves or whom they act for",
            Self::Always => ", for themselves, also while acting for another",
        }
    }
}

impl Proof {
    fn in_words(self) -> &'static str {
        match self {
            Self::EventSignature => "a register or back office, by its signature",
            Self::SystemSignature => "an authority's system, by its signature",
            Self::TrackerToken => "the data tracker, by its token",
        }
    }
}
