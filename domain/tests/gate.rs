//! The gate as a table: one thing different from what is allowed, one reason.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // tests stop at the first surprise

mod support;

use domain::application::{ApplicationStatus, Assurance, Channel, Relation, RequestStatus};
use domain::catalogue::{Authorisation, Basis, Direction, HubFunction, HubKind, Need, RowState, Service, Source};
use domain::gate::{
    Acting, AtSource, Case, Decision, Encounter, Ended, ForApplication, ForCase, Ground, Held, Holdings, Item, Open,
    Reason, Request, Rights, Said, Tie, decide,
};
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use std::str::FromStr;
use support::CATALOGUE;

/// On which ground is asked.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Application,
    Case,
    Push,
    Hub,
    Desk,
}

/// What a request is made of; at first one that is allowed.
#[derive(Clone)]
struct Asked {
    rights: Vec<Authorisation>,
    way: Way,
    service: Option<Service>,
    function: Option<HubFunction>,
    requester: String,
    purpose: String,
    acting: Acting,
    tie: Option<Tie>,
    open: Option<(ApplicationStatus, Vec<String>)>,
    case: Option<(String, String, RequestStatus)>,
    channel: Channel,
    source: Source,
    items: Vec<Item>,
    since: Option<Date>,
    said: Said,
    known_at_source: AtSource,
    today: Date,
    at: Timestamp,
    held: Vec<Held>,
    ended: Vec<Ended>,
}

fn held(source: &str, concept: &str, capacity: &str) -> Held {
    Held {
        source: source.to_owned(),
        concept: concept.to_owned(),
        capacity: capacity.to_owned(),
        from: None,
        until: None,
        history_from: None,
    }
}

/// What registers hold, for ever: first what is asked, then that another register holds it too, then the catalogue's.
fn table() -> Vec<Held> {
    let asked = ["person.given_name", "person.birth_date"];
    let mut rows: Vec<Held> = Vec::new();
    for source in ["population", "addresses"] {
        rows.extend(asked.map(|concept| held(source, concept, "parent")));
    }
    for source in CATALOGUE.sources.values() {
        let all = source.availability.iter().map(|row| held(&source.id, &row.concept, &row.capacity));
        rows.extend(all.filter(|row| row.capacity != "parent" || !asked.contains(&row.concept.as_str())));
    }
    rows
}

fn end(concept: Option<&str>, from: Date) -> Ended {
    Ended { source: "population".to_owned(), concept: concept.map(str::to_owned), from }
}

fn item(concept: &str, capacity: &str) -> Item {
    Item { concept: concept.to_owned(), capacity: capacity.to_owned() }
}

/// Noon of the day on which everything happens.
fn noon() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

fn encounter(identified: Option<Assurance>, minutes: i64) -> Acting {
    Acting::Encounter(Encounter { identified, until: noon() + minutes.minutes() })
}

impl Asked {
    /// The registration of a birth asks the population register about a parent.
    fn allowed() -> Self {
        let service = CATALOGUE.services["birth-registration"].clone();
        Self {
            rights: CATALOGUE.authorisations.clone(),
            way: Way::Application,
            requester: service.authority.clone(),
            purpose: service.purpose.clone(),
            acting: Acting::Person(Assurance::Substantial),
            tie: Some(Tie::lasting(Relation::ProvenByRegister)),
            open: Some((ApplicationStatus::Draft, vec!["family-book".to_owned(), service.id.clone()])),
            case: Some((service.id.clone(), service.authority.clone(), RequestStatus::InProgress)),
            channel: Channel::Web,
            source: CATALOGUE.sources["population"].clone(),
            items: vec![item("person.given_name", "parent"), item("person.birth_date", "parent")],
            since: None,
            said: Said { explicit_request: true, consent: false },
            known_at_source: AtSource::Perhaps,
            today: date(2026, 11, 21),
            at: noon(),
            held: table(),
            ended: Vec::new(),
            service: Some(service),
            function: None,
        }
    }

    /// The same authority asks about the case that it decides, under a row of its own for that.
    fn case() -> Self {
        let mut asked = Self { way: Way::Case, ..Self::allowed() };
        asked.row().direction = Direction::Authority;
        asked
    }

    /// A function of the hub offers services to the parents, after an event or by itself.
    fn hub(way: Way) -> Self {
        let mut asked = Self { way, ..Self::allowed() };
        asked.function = Some(HubFunction {
            ask: Vec::new(),
            id: "offer-birth-services".to_owned(),
            authority: asked.requester.clone(),
            kind: HubKind::Offer,
            purpose: "offer-services".to_owned(),
            legal_basis: "civil-status-law-art-12".to_owned(),
            needs: vec![Need {
                capacity: "parent".to_owned(),
                concepts: vec!["person.given_name".to_owned(), "person.birth_date".to_owned()],
            }],
        });
        "offer-services".clone_into(&mut asked.purpose);
        let row = asked.row();
        "offer-birth-services".clone_into(&mut row.service);
        "offer-services".clone_into(&mut row.purpose);
        row.direction = if way == Way::Push { Direction::Push } else { Direction::Hub };
        row.channels.clear();
        row.basis = Basis::None;
        asked.said = Said::default();
        asked
    }

    fn decide(&self) -> Decision {
        let ground = match self.way {
            Way::Application => Ground::Application(ForApplication {
                service: self.service.as_ref(),
                acting: self.acting,
                tie: self.tie,
                open: self.open.as_ref().map(|(status, services)| Open { status: *status, services }),
                channel: self.channel,
            }),
            Way::Case => Ground::Case(ForCase {
                service: self.service.as_ref(),
                tie: self.tie,
                case: self.case.as_ref().map(|(service, authority, status)| Case {
                    service,
                    authority,
                    status: *status,
                }),
            }),
            Way::Push => Ground::Push(self.function.as_ref()),
            Way::Hub => Ground::Hub(self.function.as_ref()),
            Way::Desk => Ground::Desk(self.function.as_ref()),
        };
        let request = Request {
            requester: &self.requester,
            purpose: &self.purpose,
            ground,
            source: &self.source,
            items: &self.items,
            since: self.since,
            said: self.said,
            known_at_source: self.known_at_source,
            today: self.today,
            at: self.at,
        };
        let holdings = Holdings::of(self.held.clone(), self.ended.clone());
        decide(&Rights::of(self.rights.clone()).with_holdings(holdings), &request)
    }

    /// The ids of the rows that allow it.
    fn rows(&self) -> Vec<String> {
        match self.decide() {
            Decision::Allowed(rows) => rows.iter().map(|row| row.id.clone()).collect(),
            Decision::Refused(reason) => panic!("refused: {reason}"),
        }
    }

    /// The row that allows it.
    fn row(&mut self) -> &mut Authorisation {
        self.rights.iter_mut().find(|row| row.id == "birth-registration-population-parent").unwrap()
    }
}

type Change = fn(&mut Asked);
type Refusals = &'static [(&'static str, Change, Reason)];

/// What is different, and why it is refused then.
const REFUSED: Refusals = &[
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
const REFUSED_CASES: Refusals = &[
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
const REFUSED_FUNCTIONS: Refusals = &[
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
const ALLOWED: &[(&str, Change)] = &[
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

#[test]
fn each_difference_has_its_reason() {
    let ways: [(Refusals, fn() -> Asked); 4] = [
        (REFUSED, Asked::allowed),
        (REFUSED_CASES, Asked::case),
        (REFUSED_FUNCTIONS, || Asked::hub(Way::Push)),
        (REFUSED_FUNCTIONS, || Asked::hub(Way::Hub)),
    ];
    for (refused, allowed) in ways {
        assert_eq!(allowed().rows(), ["birth-registration-population-parent"]);
        for (what, change, reason) in refused {
            let mut asked = allowed();
            change(&mut asked);
            assert_eq!(asked.decide(), Decision::Refused(*reason), "{what}");
        }
    }
}

#[test]
fn push_and_hub_are_not_each_others() {
    for (way, other) in [(Way::Push, Way::Hub), (Way::Hub, Way::Push)] {
        let asked = Asked { way: other, ..Asked::hub(way) };
        assert_eq!(asked.decide(), Decision::Refused(Reason::WrongDirection));
    }
}

#[test]
fn what_is_right_is_allowed() {
    for (what, change) in ALLOWED {
        let mut asked = Asked::allowed();
        change(&mut asked);
        assert_eq!(asked.rows(), ["birth-registration-population-parent"], "{what}");
    }
}

#[test]
fn every_reason_is_tried() {
    for reason in Reason::ALL {
        let mut tried = REFUSED.iter().chain(REFUSED_CASES).chain(REFUSED_FUNCTIONS);
        assert!(tried.any(|(.., tried)| tried == reason), "{reason} is in no case");
        assert_eq!(Reason::from_str(reason.code()), Ok(*reason));
    }
}

/// Two things wrong: the plainer reason is given, in the order in which reasons are listed.
#[test]
fn the_plainest_reason_comes_first() {
    let mut tried = 0;
    for (first, change, reason) in REFUSED {
        for (second, other, other_reason) in REFUSED {
            let mut asked = Asked::allowed();
            change(&mut asked);
            if !asked.rights.iter().any(|row| row.id == "birth-registration-population-parent") {
                continue;
            }
            let mut back = Asked::allowed();
            other(&mut back);
            let there = |asked: &Asked| asked.rights.iter().any(|row| row.id == "birth-registration-population-parent");
            let first_goes = !there(&back);
            other(&mut asked);
            if !first_goes {
                change(&mut back);
                // Where one change takes the other one back, nothing can be said.
                if asked.decide() != back.decide() {
                    continue;
                }
            }
            // One change may mend what the other one broke: another register asked, and the row for that one; a row
            // wants a request or consent, not both.
            let either =
                [*reason.min(other_reason), *reason.max(other_reason)] == [Reason::NoRequest, Reason::NoConsent];
            if either || asked.decide().is_allowed() {
                continue;
            }
            tried += 1;
            assert_eq!(asked.decide(), Decision::Refused(*reason.min(other_reason)), "{first} and {second}");
        }
    }
    assert!(tried > REFUSED.len() * REFUSED.len() / 2, "{tried}");
}

#[test]
fn of_several_rows_the_one_that_came_furthest_says_why() {
    let mut asked = Asked::allowed();
    let mut withdrawn = asked.row().clone();
    withdrawn.id = "withdrawn".to_owned();
    withdrawn.state = RowState::Withdrawn;
    asked.row().channels = vec![Channel::Kiosk];
    for place in [0, asked.rights.len()] {
        let mut asked = asked.clone();
        asked.rights.insert(place, withdrawn.clone());
        assert_eq!(asked.decide(), Decision::Refused(Reason::ChannelNotAllowed));
    }
}

#[test]
fn several_rows_together_may_cover_what_is_asked() {
    let mut asked = Asked::allowed();
    asked.items.push(item("person.marital_status", "person"));
    assert_eq!(asked.rows(), ["birth-registration-population-parent", "birth-registration-population-person"]);
}

#[test]
fn a_list_is_asked_by_those_whose_service_offers_it() {
    let mut asked = Asked::allowed();
    asked.source = CATALOGUE.sources["civil-status"].clone();
    asked.tie = Some(Tie::lasting(Relation::Same));
    asked.items = ["person.birth_date", "person.sex", "person.birth_facility"].map(|c| item(c, "newborn")).to_vec();
    assert!(matches!(asked.decide(), Decision::Allowed(_)), "{:?}", asked.decide());
    let licence = CATALOGUE.services["driving-licence-renewal"].clone();
    asked.requester.clone_from(&licence.authority);
    asked.purpose.clone_from(&licence.purpose);
    asked.open = Some((ApplicationStatus::Draft, vec![licence.id.clone()]));
    asked.service = Some(licence);
    assert_eq!(asked.decide(), Decision::Refused(Reason::BeyondService));
}

/// Every fact that a service of the catalogue needs and a register holds may be asked there, and by nobody else.
#[test]
fn the_catalogue_allows_what_its_services_need_and_no_more() {
    for service in CATALOGUE.services.values() {
        for requirement in &service.requirement {
            let role = service.role(&requirement.fact.role).unwrap();
            let concept = format!("{}.{}", role.kind, requirement.fact.path);
            let Some((source, _)) = CATALOGUE.authentic_source(&concept, &role.capacity) else { continue };
            let mut asked = Asked {
                service: Some(service.clone()),
                requester: service.authority.clone(),
                purpose: service.purpose.clone(),
                open: Some((ApplicationStatus::Draft, CATALOGUE.services.keys().cloned().collect())),
                source: source.clone(),
                items: vec![item(&concept, &role.capacity)],
                ..Asked::allowed()
            };
            assert!(matches!(asked.decide(), Decision::Allowed(_)), "{} {concept}: {:?}", service.id, asked.decide());
            for other in CATALOGUE.services.values().filter(|other| other.id != service.id) {
                asked.service = Some(other.clone());
                assert!(matches!(asked.decide(), Decision::Refused(_)), "{} as {}", service.id, other.id);
            }
        }
    }
}

/// What identifies people runs for staff alone, and nothing else runs for them.
#[test]
fn functions_that_identify_are_the_desks_and_no_others() {
    let identifying = || {
        let mut asked = Asked::hub(Way::Hub);
        asked.function.as_mut().unwrap().kind = HubKind::Identify;
        asked
    };
    assert!(matches!(Asked { way: Way::Desk, ..identifying() }.decide(), Decision::Allowed(_)));
    assert_eq!(identifying().decide(), Decision::Refused(Reason::UnknownRequester), "the hub may not run it by itself");
    let offering = Asked { way: Way::Desk, ..Asked::hub(Way::Hub) };
    assert_eq!(offering.decide(), Decision::Refused(Reason::UnknownRequester), "staff may not run what offers");
}
