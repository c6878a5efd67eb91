//! The table: what is different from what is allowed, and what comes of it.

use super::scene::{Asked, encounter, end, item};
use crate::support::CATALOGUE;
use domain::application::{ApplicationStatus, Assurance, Channel, Relation, RequestStatus};
use domain::catalogue::{Basis, Direction, RowState};
use domain::gate::{Acting, AtSource, Reason, Said, Tie};
use jiff::civil::date;

pub(super) type Change = fn(&mut Asked);
pub(super) type Refusals = &'static [(&'static str, Change, Reason)];

/// What is different, and why it is refused then.
pub(super) const REFUSED: Refusals = &[
    ("no service is known", |a| a.service = None, Reason::UnknownRequester),
    ("another authority asks", |a| a.requester = "traffic-department".to_owned(), Reason::NotItsService),
    ("nobody asks", |a| a.requester = String::new(), Reason::NotItsService),
    ("a clerk has identified nobody", |a| a.acting = encounter(None, 10), Reason::NotIdentified),
    ("the clerk's time is over", |a| a.acting = encounter(Some(Assurance::High), -1), Reason::EncounterOver),
    ("it ends at this very moment", |a| a.acting = encounter(Some(Assurance::High), 0), Reason::EncounterOver),
    ("signed in with a password only", |a| a.acting = Acting::Person(Assurance::Low), Reason::AssuranceTooLow),
    ("identified by name only", |a| a.acting = encounter(Some(Assurance::Low), 10), Reason::AssuranceTooLow),
    ("nothing ties the two", |a| a.tie = None, Reason::NoRelation),
    (
        "the mandate ended long ago",
        |a| a.tie = Some(Tie { relation: Relation::Represents, until: Some(date(1998, 12, 31)) }),
        Reason::RepresentationOver,
    ),
    ("no application is open", |a| a.open = None, Reason::NoOpenApplication),
    (
        "everything is decided",
        |a| a.open = Some((ApplicationStatus::Decided, vec!["birth-registration".to_owned()])),
        Reason::NoOpenApplication,
    ),
    (
        "one for another service is",
        |a| a.open = Some((ApplicationStatus::Draft, vec!["family-book".to_owned()])),
        Reason::OtherService,
    ),
    ("one for nothing is", |a| a.open = Some((ApplicationStatus::Draft, vec![])), Reason::OtherService),
    ("for another purpose", |a| a.purpose = "statistics".to_owned(), Reason::PurposeMismatch),
    (
        "a fact that the service does not need",
        |a| a.items.push(item("person.licence.number", "person")),
        Reason::BeyondService,
    ),
    ("a fact about somebody else", |a| a.items.push(item("person.family_name", "newborn")), Reason::BeyondService),
    ("an unknown fact", |a| a.items.push(item("person.shoe_size", "parent")), Reason::BeyondService),
    ("a fact of another kind", |a| a.items.push(item("company.given_name", "parent")), Reason::BeyondService),
    ("a fact without its kind", |a| a.items.push(item("given_name", "parent")), Reason::BeyondService),
    ("no fact at all", |a| a.items.clear(), Reason::BeyondService),
    ("no row at all", |a| a.rights.clear(), Reason::NotAuthorised),
    ("the row is for another service", |a| a.row().service = "family-book".to_owned(), Reason::NotAuthorised),
    (
        "the row is for another authority",
        |a| a.row().requester = "traffic-department".to_owned(),
        Reason::NotAuthorised,
    ),
    ("the row is for another purpose", |a| a.row().purpose = "statistics".to_owned(), Reason::NotAuthorised),
    ("the row is for another register", |a| a.row().source = "addresses".to_owned(), Reason::NotAuthorised),
    ("the row is for other people", |a| a.row().capacities = vec!["person".to_owned()], Reason::NotAuthorised),
    (
        "the row lacks one of the facts",
        |a| a.row().concepts.retain(|c| c != "person.birth_date"),
        Reason::NotAuthorised,
    ),
    ("the row has no facts", |a| a.row().concepts.clear(), Reason::NotAuthorised),
    ("another register is asked", |a| a.source = CATALOGUE.sources["addresses"].clone(), Reason::NotAuthorised),
    ("the row is for the hub", |a| a.row().direction = Direction::Hub, Reason::WrongDirection),
    ("the row is for pushes", |a| a.row().direction = Direction::Push, Reason::WrongDirection),
    ("the row is for authorities", |a| a.row().direction = Direction::Authority, Reason::WrongDirection),
    (
        "proposed and approved by one person",
        |a| {
            let row = a.row();
            row.approved_by.clone_from(&row.proposed_by);
        },
        Reason::NotTwoPeople,
    ),
    ("the row was withdrawn", |a| a.row().state = RowState::Withdrawn, Reason::Withdrawn),
    ("the day before it is in force", |a| a.row().valid_from = date(2026, 11, 22), Reason::OutsidePeriod),
    ("the day after it ended", |a| a.row().valid_to = Some(date(2026, 11, 20)), Reason::OutsidePeriod),
    ("long before", |a| a.today = date(1999, 1, 1), Reason::OutsidePeriod),
    (
        "at a kiosk, where the row does not name it",
        |a| {
            a.row().channels.retain(|channel| *channel != Channel::Kiosk);
            a.channel = Channel::Kiosk;
        },
        Reason::ChannelNotAllowed,
    ),
    (
        "on a channel that the row does not name",
        |a| a.row().channels = vec![Channel::Counter],
        Reason::ChannelNotAllowed,
    ),
    ("on no channel", |a| a.row().channels.clear(), Reason::ChannelNotAllowed),
    (
        "the row wants more than the service",
        |a| a.row().min_assurance = Assurance::High,
        Reason::AssuranceBelowAuthorisation,
    ),
    ("the person was not told", |a| a.said.explicit_request = false, Reason::NoRequest),
    ("the person did not consent", |a| a.row().basis = Basis::Consent, Reason::NoConsent),
    ("about the past", |a| a.since = Some(date(2026, 11, 20)), Reason::BeyondHistory),
    (
        "a day further back than allowed",
        |a| {
            a.row().history_days = Some(30);
            a.since = Some(date(2026, 10, 21));
        },
        Reason::BeyondHistory,
    ),
    ("the register was taken out of use", |a| a.ended = vec![end(None, date(2026, 11, 21))], Reason::SourceRetired),
    (
        "the fact was taken out of use",
        |a| a.ended = vec![end(Some("person.given_name"), date(2026, 11, 1))],
        Reason::NotHeld,
    ),
    ("the register will hold it", |a| a.held[0].from = Some(date(2026, 11, 22)), Reason::NotHeld),
    ("the register held it", |a| a.held[0].until = Some(date(2026, 11, 20)), Reason::NotHeld),
    (
        "the register does not reach back that far",
        |a| {
            a.row().history_days = Some(300);
            a.since = Some(date(2026, 10, 21));
            a.held[0].history_from = Some(date(2026, 10, 22));
        },
        Reason::NotHeld,
    ),
    ("the register does not know them", |a| a.known_at_source = AtSource::Unknown, Reason::UnknownAtSource),
];

/// The same where an authority asks about a case.
pub(super) const REFUSED_CASES: Refusals = &[
    ("no service is known", |a| a.service = None, Reason::UnknownRequester),
    ("another authority asks", |a| a.requester = "traffic-department".to_owned(), Reason::NotItsService),
    ("they do not stand in the case", |a| a.tie = None, Reason::NoRelation),
    (
        "they stand in it by a mandate that has ended",
        |a| a.tie = Some(Tie { relation: Relation::Represents, until: Some(date(2026, 11, 20)) }),
        Reason::RepresentationOver,
    ),
    ("there is no case", |a| a.case = None, Reason::NoOpenApplication),
    ("it is decided", |a| a.case.as_mut().unwrap().2 = RequestStatus::Approved, Reason::NoOpenApplication),
    ("it is about another service", |a| a.case.as_mut().unwrap().0 = "family-book".to_owned(), Reason::OtherService),
    (
        "another authority decides it",
        |a| a.case.as_mut().unwrap().1 = "population-registry".to_owned(),
        Reason::NotItsCase,
    ),
    ("only people may ask", |a| a.row().direction = Direction::Pull, Reason::WrongDirection),
    ("the applicant was not told", |a| a.said.explicit_request = false, Reason::NoRequest),
];

/// The same where the hub acts by itself, or after an event.
pub(super) const REFUSED_FUNCTIONS: Refusals = &[
    ("no such function", |a| a.function = None, Reason::UnknownRequester),
    ("another authority runs it", |a| a.requester = "traffic-department".to_owned(), Reason::NotItsService),
    ("for another purpose", |a| a.purpose = "register-birth".to_owned(), Reason::PurposeMismatch),
    ("a fact that it does not declare", |a| a.items.push(item("person.family_name", "parent")), Reason::BeyondService),
    ("about others than it declares", |a| a.items.push(item("person.given_name", "person")), Reason::BeyondService),
    ("under the rows of services", |a| a.row().service = "birth-registration".to_owned(), Reason::NotAuthorised),
    ("only people may ask", |a| a.row().direction = Direction::Pull, Reason::WrongDirection),
    ("only authorities may ask", |a| a.row().direction = Direction::Authority, Reason::WrongDirection),
    ("nobody can have asked for it", |a| a.row().basis = Basis::ExplicitRequest, Reason::NoRequest),
    ("the row was withdrawn", |a| a.row().state = RowState::Withdrawn, Reason::Withdrawn),
];

/// What is different, and allowed all the same.
pub(super) const ALLOWED: &[(&str, Change)] = &[
    ("as it is", |_| ()),
    ("signed in with a card", |a| a.acting = Acting::Person(Assurance::High)),
    ("with a clerk who has seen their card", |a| {
        a.acting = encounter(Some(Assurance::Substantial), 10);
        a.channel = Channel::Counter;
    }),
    ("about oneself", |a| a.tie = Some(Tie::lasting(Relation::Same))),
    ("on the last day of a mandate", |a| {
        a.tie = Some(Tie { relation: Relation::Represents, until: Some(date(2026, 11, 21)) });
    }),
    ("handed in, not decided", |a| a.open.as_mut().unwrap().0 = ApplicationStatus::InProgress),
    ("at a counter", |a| a.channel = Channel::Counter),
    ("by phone", |a| a.channel = Channel::Phone),
    ("on its first day", |a| a.row().valid_from = date(2026, 11, 21)),
    ("on its last day", |a| a.row().valid_to = Some(date(2026, 11, 21))),
    ("as far back as allowed", |a| {
        a.row().history_days = Some(31);
        a.since = Some(date(2026, 10, 21));
    }),
    ("nothing need be said", |a| {
        a.row().basis = Basis::None;
        a.said = Said::default();
    }),
    ("with consent", |a| {
        a.row().basis = Basis::Consent;
        a.said.consent = true;
    }),
    ("the register knows them", |a| a.known_at_source = AtSource::Known),
    ("from its first day to its last", |a| {
        a.held[0].from = Some(date(2026, 11, 21));
        a.held[0].until = Some(date(2026, 11, 21));
    }),
    ("on the day before the register goes out of use", |a| a.ended = vec![end(None, date(2026, 11, 22))]),
    ("another fact was taken out of use", |a| a.ended = vec![end(Some("person.sex"), date(2026, 1, 1))]),
    ("one fact", |a| a.items.truncate(1)),
    ("another row has run out", |a| {
        let mut old = a.row().clone();
        old.id = "old".to_owned();
        old.valid_to = Some(date(2026, 2, 1));
        a.rights.insert(0, old);
    }),
];
