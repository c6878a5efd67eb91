//! What a request is made of, and the one that is allowed.

use crate::support::CATALOGUE;
use domain::application::{ApplicationStatus, Assurance, Channel, Relation, RequestStatus};
use domain::catalogue::{Authorisation, Basis, Direction, HubFunction, HubKind, Need, Service, Source};
use domain::gate::{
    Acting, AtSource, Case, Decision, Encounter, Ended, ForApplication, ForCase, Ground, Held, Holdings, Item, Open,
    Request, Rights, Said, Tie, decide,
};
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};

/// On which ground is asked.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Way {
    Application,
    Case,
    Push,
    Hub,
    Desk,
}

/// What a request is made of; at first one that is allowed.
#[derive(Clone)]
pub(super) struct Asked {
    pub(super) rights: Vec<Authorisation>,
    pub(super) way: Way,
    pub(super) service: Option<Service>,
    pub(super) function: Option<HubFunction>,
    pub(super) requester: String,
    pub(super) purpose: String,
    pub(super) acting: Acting,
    pub(super) tie: Option<Tie>,
    pub(super) open: Option<(ApplicationStatus, Vec<String>)>,
    pub(super) case: Option<(String, String, RequestStatus)>,
    pub(super) channel: Channel,
    pub(super) source: Source,
    pub(super) items: Vec<Item>,
    pub(super) since: Option<Date>,
    pub(super) said: Said,
    pub(super) known_at_source: AtSource,
    pub(super) today: Date,
    pub(super) at: Timestamp,
    pub(super) held: Vec<Held>,
    pub(super) ended: Vec<Ended>,
}

pub(super) fn held(source: &str, concept: &str, capacity: &str) -> Held {
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
pub(super) fn table() -> Vec<Held> {
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

pub(super) fn end(concept: Option<&str>, from: Date) -> Ended {
    Ended { source: "population".to_owned(), concept: concept.map(str::to_owned), from }
}

pub(super) fn item(concept: &str, capacity: &str) -> Item {
    Item { concept: concept.to_owned(), capacity: capacity.to_owned() }
}

/// Noon of the day on which everything happens.
pub(super) fn noon() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

pub(super) fn encounter(identified: Option<Assurance>, minutes: i64) -> Acting {
    Acting::Encounter(Encounter { identified, until: noon() + minutes.minutes() })
}

impl Asked {
    /// The registration of a birth asks the population register about a parent.
    pub(super) fn allowed() -> Self {
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
    pub(super) fn case() -> Self {
        let mut asked = Self { way: Way::Case, ..Self::allowed() };
        asked.row().direction = Direction::Authority;
        asked
    }

    /// A function of the hub offers services to the parents, after an event or by itself.
    pub(super) fn hub(way: Way) -> Self {
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

    pub(super) fn decide(&self) -> Decision {
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
    pub(super) fn rows(&self) -> Vec<String> {
        match self.decide() {
            Decision::Allowed(rows) => rows.iter().map(|row| row.id.clone()).collect(),
            Decision::Refused(reason) => panic!("refused: {reason}"),
        }
    }

    /// The row that allows it.
    pub(super) fn row(&mut self) -> &mut Authorisation {
        self.rights.iter_mut().find(|row| row.id == "birth-registration-population-parent").unwrap()
    }
}
