//! The gate as a table: one thing different from what is allowed, one reason.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // tests stop at the first surprise

mod support;

use domain::application::{Assurance, Channel, Relation};
use domain::catalogue::{Authorisation, Basis, Service, Source};
use domain::gate::{Decision, Item, Reason, Request, decide};
use jiff::civil::{Date, date};
use std::str::FromStr;
use support::CATALOGUE;

/// What a request is made of; at first one that is allowed.
#[derive(Clone)]
struct Asked {
    rights: Vec<Authorisation>,
    service: Option<Service>,
    requester: String,
    purpose: String,
    assurance: Assurance,
    relation: Option<Relation>,
    open_service: Option<String>,
    channel: Channel,
    source: Source,
    items: Vec<Item>,
    explicit_request: bool,
    consent: bool,
    known_at_source: bool,
    today: Date,
}

fn item(concept: &str, capacity: &str) -> Item {
    Item { concept: concept.to_owned(), capacity: capacity.to_owned() }
}

impl Asked {
    /// The registration of a birth asks the population register about a parent.
    fn allowed() -> Self {
        let service = CATALOGUE.services["birth-registration"].clone();
        Self {
            rights: CATALOGUE.authorisations.clone(),
            requester: service.authority.clone(),
            purpose: service.purpose.clone(),
            assurance: Assurance::Substantial,
            relation: Some(Relation::ProvenByRegister),
            open_service: Some(service.id.clone()),
            channel: Channel::Web,
            source: CATALOGUE.sources["population"].clone(),
            items: vec![item("person.given_name", "parent"), item("person.birth_date", "parent")],
            explicit_request: true,
            consent: false,
            known_at_source: true,
            today: date(2026, 11, 21),
            service: Some(service),
        }
    }

    fn decide(&self) -> Decision {
        decide(
            &self.rights,
            &Request {
                service: self.service.as_ref(),
                requester: &self.requester,
                purpose: &self.purpose,
                assurance: self.assurance,
                relation: self.relation,
                open_service: self.open_service.as_deref(),
                channel: self.channel,
                source: &self.source,
                items: &self.items,
                explicit_request: self.explicit_request,
                consent: self.consent,
                known_at_source: self.known_at_source,
                today: self.today,
            },
        )
    }

    /// The row that allows it.
    fn row(&mut self) -> &mut Authorisation {
        self.rights.iter_mut().find(|row| row.id == "birth-registration-population-parent").unwrap()
    }
}

type Change = fn(&mut Asked);

/// What is different, and why it is refused then.
const REFUSED: &[(&str, Change, Reason)] = &[
    ("no service is known", |a| a.service = None, Reason::UnknownRequester),
    ("another authority asks", |a| a.requester = "traffic-department".to_owned(), Reason::UnknownRequester),
    ("nobody asks", |a| a.requester = String::new(), Reason::UnknownRequester),
    ("signed in with a password only", |a| a.assurance = Assurance::Low, Reason::AssuranceTooLow),
    ("the row wants more than the service", |a| a.row().min_assurance = Assurance::High, Reason::AssuranceTooLow),
    ("nothing ties the two", |a| a.relation = None, Reason::NoRelation),
    ("no application is open", |a| a.open_service = None, Reason::NoOpenApplication),
    ("one for another service is", |a| a.open_service = Some("family-book".to_owned()), Reason::NoOpenApplication),
    ("for another purpose", |a| a.purpose = "statistics".to_owned(), Reason::PurposeMismatch),
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
    (
        "proposed and approved by one person",
        |a| {
            let row = a.row();
            row.approved_by.clone_from(&row.proposed_by);
        },
        Reason::NotAuthorised,
    ),
    ("another register is asked", |a| a.source = CATALOGUE.sources["addresses"].clone(), Reason::NotAuthorised),
    (
        "a fact that the service does not need",
        |a| a.items.push(item("person.licence.number", "person")),
        Reason::BeyondService,
    ),
    ("a fact about somebody else", |a| a.items.push(item("person.family_name", "newborn")), Reason::BeyondService),
    ("an unknown fact", |a| a.items.push(item("person.shoe_size", "parent")), Reason::BeyondService),
    ("no fact at all", |a| a.items.clear(), Reason::BeyondService),
    ("the day before it is in force", |a| a.row().valid_from = date(2026, 11, 22), Reason::OutsidePeriod),
    ("the day after it ended", |a| a.row().valid_to = Some(date(2026, 11, 20)), Reason::OutsidePeriod),
    ("long before", |a| a.today = date(1999, 1, 1), Reason::OutsidePeriod),
    ("at a kiosk", |a| a.channel = Channel::Kiosk, Reason::ChannelNotAllowed),
    (
        "on a channel that the row does not name",
        |a| a.row().channels = vec![Channel::Counter],
        Reason::ChannelNotAllowed,
    ),
    ("on no channel", |a| a.row().channels.clear(), Reason::ChannelNotAllowed),
    ("the person was not told", |a| a.explicit_request = false, Reason::NoRequest),
    ("the person did not consent", |a| a.row().basis = Basis::Consent, Reason::NoConsent),
    ("the register does not know them", |a| a.known_at_source = false, Reason::UnknownAtSource),
];

/// What is different, and allowed all the same.
const ALLOWED: &[(&str, Change)] = &[
    ("as it is", |_| ()),
    ("signed in with a card", |a| a.assurance = Assurance::High),
    ("about oneself", |a| a.relation = Some(Relation::Same)),
    ("at a counter", |a| a.channel = Channel::Counter),
    ("by phone", |a| a.channel = Channel::Phone),
    ("on its first day", |a| a.row().valid_from = date(2026, 11, 21)),
    ("on its last day", |a| a.row().valid_to = Some(date(2026, 11, 21))),
    ("nothing need be said", |a| {
        a.row().basis = Basis::None;
        a.explicit_request = false;
    }),
    ("with consent", |a| {
        a.row().basis = Basis::Consent;
        a.consent = true;
    }),
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
    for (what, change, reason) in REFUSED {
        let mut asked = Asked::allowed();
        change(&mut asked);
        assert_eq!(asked.decide(), Decision::Refused(*reason), "{what}");
    }
}

#[test]
fn what_is_right_is_allowed() {
    for (what, change) in ALLOWED {
        let mut asked = Asked::allowed();
        change(&mut asked);
        assert_eq!(
            asked.decide(),
            Decision::Allowed(vec!["birth-registration-population-parent".to_owned()]),
            "{what}"
        );
    }
}

#[test]
fn every_reason_is_tried() {
    for reason in Reason::ALL {
        assert!(REFUSED.iter().any(|(.., tried)| tried == reason), "{reason} is in no case");
        assert_eq!(Reason::from_str(reason.code()), Ok(*reason));
    }
}

/// Two things wrong: the plainer reason is given, in the order in which reasons are listed.
#[test]
fn the_plainest_reason_comes_first() {
    for (first, change, reason) in REFUSED {
        for (second, other, other_reason) in REFUSED {
            let place = |reason: &Reason| Reason::ALL.iter().position(|known| known == reason).unwrap();
            let plainest = if place(reason) <= place(other_reason) { reason } else { other_reason };
            // Of what is wrong with the rows, the last row looked at tells the reason; and a row may want more than
            // the service does.
            if place(plainest) >= place(&Reason::NotAuthorised) || *plainest == Reason::AssuranceTooLow {
                continue;
            }
            let mut asked = Asked::allowed();
            change(&mut asked);
            if asked.rights.iter().any(|row| row.id == "birth-registration-population-parent") {
                other(&mut asked);
                assert_eq!(asked.decide(), Decision::Refused(*plainest), "{first} and {second}");
            }
        }
    }
}

#[test]
fn several_rows_together_may_cover_what_is_asked() {
    let mut asked = Asked::allowed();
    asked.items.push(item("person.marital_status", "person"));
    let Decision::Allowed(rows) = asked.decide() else { panic!("{:?}", asked.decide()) };
    assert_eq!(rows, ["birth-registration-population-parent", "birth-registration-population-person"]);
}

#[test]
fn a_list_is_asked_by_those_whose_service_offers_it() {
    let mut asked = Asked::allowed();
    asked.source = CATALOGUE.sources["civil-status"].clone();
    asked.relation = Some(Relation::Same);
    asked.items = ["person.birth_date", "person.sex", "person.birth_facility"].map(|c| item(c, "newborn")).to_vec();
    assert!(matches!(asked.decide(), Decision::Allowed(_)), "{:?}", asked.decide());
    let licence = CATALOGUE.services["driving-licence-renewal"].clone();
    asked.requester.clone_from(&licence.authority);
    asked.purpose.clone_from(&licence.purpose);
    asked.open_service = Some(licence.id.clone());
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
                open_service: Some(service.id.clone()),
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
