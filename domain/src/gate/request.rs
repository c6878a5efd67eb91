//! What the gate looks at: who asks on what ground, for which facts, of which source.

use jiff::Timestamp;
use jiff::civil::Date;

use super::AtSource;
use crate::application::{ApplicationStatus, Assurance, Channel, Relation, RequestStatus};
use crate::catalogue::{Direction, HubFunction, Service, Source};

/// A fact asked for: a concept about somebody in a capacity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Item {
    /// The concept's id.
    pub concept: String,
    /// In which capacity the source is to know the subject.
    pub capacity: String,
}

/// All that the gate looks at.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The authority that asks.
    pub requester: &'a str,
    /// For which purpose.
    pub purpose: &'a str,
    /// On what ground.
    pub ground: Ground<'a>,
    /// The register.
    pub source: &'a Source,
    /// The facts.
    pub items: &'a [Item],
    /// The first day of the past that is asked about; `None` when only what is so now is asked.
    pub since: Option<Date>,
    /// What the person said before.
    pub said: Said,
    /// What is known about whether the source knows the subject.
    pub known_at_source: AtSource,
    /// The day, where the portal is.
    pub today: Date,
    /// The moment.
    pub at: Timestamp,
}

/// What the person said before a register is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// They asked for the service and were told which registers will be asked.
    pub explicit_request: bool,
    /// They consented to this very use.
    pub consent: bool,
}

/// On what ground facts are asked. It says in which direction, and so which rows may cover it.
#[derive(Clone, Debug)]
pub enum Ground<'a> {
    /// A person's application needs facts.
    Application(ForApplication<'a>),
    /// An authority's officer or system asks about a case that the authority decides.
    Case(ForCase<'a>),
    /// A register said that something changed, and a function of the hub follows it up. `None`: no such function.
    Push(Option<&'a HubFunction>),
    /// A function of the hub runs by itself. `None`: no such function.
    Hub(Option<&'a HubFunction>),
    /// A person who is signed in this surely wants to know what a function finds out. `None`: no such function.
    Person(Option<&'a HubFunction>, Assurance),
    /// Staff find out who is before them, or on the phone. `None`: no such function.
    Desk(Option<&'a HubFunction>),
}

impl Ground<'_> {
    /// The direction that a row must have to cover it.
    pub fn direction(&self) -> Direction {
        match self {
            Self::Application(_) => Direction::Pull,
            Self::Case(_) => Direction::Authority,
            Self::Push(_) => Direction::Push,
            Self::Hub(_) | Self::Person(..) | Self::Desk(_) => Direction::Hub,
        }
    }
}

/// A person's application.
#[derive(Clone, Debug)]
pub struct ForApplication<'a> {
    /// The service on whose behalf facts are asked; `None` when no such service is known.
    pub service: Option<&'a Service>,
    /// Who acts.
    pub acting: Acting,
    /// What ties the applicant to the subject; `None` when nothing proves it.
    pub tie: Option<Tie>,
    /// The application as it is stored; `None` when there is none.
    pub open: Option<Open<'a>>,
    /// Through which channel.
    pub channel: Channel,
}

/// Who acts in an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acting {
    /// The person, signed in this surely.
    Person(Assurance),
    /// A clerk or agent, in an encounter with the person.
    Encounter(Encounter),
}

/// A clerk's or agent's time with one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encounter {
    /// How surely the person was identified; `None` when they were not.
    pub identified: Option<Assurance>,
    /// When it ends.
    pub until: Timestamp,
}

/// What ties the applicant to the subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Which relation, and so what proves it.
    pub relation: Relation,
    /// Its last day, where it has one: a mandate's, a guardianship's.
    pub until: Option<Date>,
}

impl Tie {
    /// A relation that does not run out.
    pub fn lasting(relation: Relation) -> Self {
        Self { relation, until: None }
    }
}

/// An application, as far as the gate looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open<'a> {
    /// Where it stands: open until every authority has decided.
    pub status: ApplicationStatus,
    /// The services that are wanted.
    pub services: &'a [String],
}

/// An authority asks about a case of its own.
#[derive(Clone, Debug)]
pub struct ForCase<'a> {
    /// The service that the case is about; `None` when no such service is known.
    pub service: Option<&'a Service>,
    /// How the subject stands in the case; `None` when they do not.
    pub tie: Option<Tie>,
    /// The case as it is stored; `None` when there is none.
    pub case: Option<Case<'a>>,
}

/// One service of a submitted application, as far as the gate looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case<'a> {
    /// The service.
    pub service: &'a str,
    /// The authority that decides.
    pub authority: &'a str,
    /// Where it stands: open until decided.
    pub status: RequestStatus,
}
