//! Proposing a new authorisation.

use app::pages::{NotProposed, RightNewPage, RightStartPage, RightTyped};
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::{Assurance, Channel};
use domain::catalogue::{Authorisation, Basis, Catalogue, Direction, RowState};
use jiff::civil::Date;
use uuid::Uuid;

use super::super::ask::{Reply, flatten};
use super::super::posted::Posted;
use super::StaffAsk;
use super::right_view::fact;
use super::rights::{day, laws, not_proposed, refused};
use crate::identity::StaffMember;

const CHANNELS: [Channel; 4] = [Channel::Web, Channel::Kiosk, Channel::Counter, Channel::Phone];

/// Who asks which register in which way.
struct Asked {
    service: String,
    source: String,
    direction: Direction,
}

impl Asked {
    /// What was chosen, if it exists and goes together.
    fn of(catalogue: &Catalogue, get: impl Fn(&str) -> String) -> Option<Self> {
        let direction = get("direction");
        let direction = Direction::ALL.into_iter().find(|one| one.name() == direction)?;
        let (service, source) = (get("service"), get("source"));
        let exists = if direction.is_for_function() {
            catalogue.hub_functions.contains_key(&service)
        } else {
            catalogue.services.contains_key(&service)
        };
        (exists && catalogue.sources.contains_key(&source)).then_some(Self { service, source, direction })
    }

    /// The facts that are both declared and held, and about whom: concepts and capacities, each once.
    fn shared(&self, catalogue: &Catalogue) -> (Vec<String>, Vec<String>) {
        let (mut concepts, mut capacities) = (Vec::new(), Vec::new());
        for held in catalogue.sources.get(&self.source).map(|source| source.availability.as_slice()).unwrap_or_default()
        {
            if !self.declares(catalogue, &held.concept, &held.capacity) {
                continue;
            }
            if !concepts.contains(&held.concept) {
                concepts.push(held.concept.clone());
            }
            if !capacities.contains(&held.capacity) {
                capacities.push(held.capacity.clone());
            }
        }
        (concepts, capacities)
    }

    fn declares(&self, catalogue: &Catalogue, concept: &str, capacity: &str) -> bool {
        if let Some(function) = catalogue.hub_functions.get(&self.service) {
            return function.declares(concept, capacity);
        }
        let item = domain::gate::Item { concept: concept.to_owned(), capacity: capacity.to_owned() };
        let (service, source) = (catalogue.services.get(&self.service), catalogue.sources.get(&self.source));
        service.zip(source).is_some_and(|(service, source)| domain::gate::declares(service, source, &item))
    }
}

/// `GET /{lang}/desk/rights/new`: first who asks whom, then the rest.
pub(super) async fn show(ask: StaffAsk) -> Response {
    let catalogue = &ask.portal.catalogue;
    let get = |name: &str| ask.parameter(name).unwrap_or_default();
    let asked = Asked::of(catalogue, get);
    let shared = asked.as_ref().is_some_and(|asked| !asked.shared(catalogue).0.is_empty());
    match asked {
        Some(asked) if shared => {
            let typed = RightTyped {
                channels: vec![Channel::Web.name().to_owned()],
                assurance: Assurance::Substantial.name().to_owned(),
                valid_from: ask.portal.clock.today().to_string(),
                ..RightTyped::default()
            };
            form(&ask, &asked, (typed, None))
        }
        asked => {
            let chosen = (get("service"), get("source"), get("direction"));
            let page = RightStartPage {
                services: catalogue.services.keys().cloned().collect(),
                functions: catalogue.hub_functions.keys().cloned().collect(),
                sources: catalogue.sources.keys().cloned().collect(),
                nothing_shared: asked.is_some() || !chosen.0.is_empty(),
                chosen,
            };
            ask.ok(page)
        }
    }
}

fn form(ask: &StaffAsk, asked: &Asked, (typed, why): (RightTyped, Option<NotProposed>)) -> Response {
    let catalogue = &ask.portal.catalogue;
    let (concepts, capacities) = asked.shared(catalogue);
    let status = if why.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let service = catalogue.services.get(&asked.service);
    let page = RightNewPage {
        service: asked.service.clone(),
        is_service: service.is_some(),
        source: asked.source.clone(),
        direction: asked.direction,
        facts: concepts.iter().filter_map(|id| fact(catalogue, id)).collect(),
        capacities,
        channels: service.map(|service| service.channels.clone()).unwrap_or_default(),
        laws: laws(catalogue),
        typed,
        refused: why,
    };
    ask.page(status, page)
}

/// `POST /{lang}/desk/rights/new`.
pub(super) async fn propose(posted: Posted<StaffMember>) -> Response {
    flatten(proposed(&posted).await)
}

async fn proposed(posted: &Posted<StaffMember>) -> Reply {
    let ask = &posted.ask;
    let by = ask.member()?.actor();
    let Some(asked) = Asked::of(&ask.portal.catalogue, |name| posted.get(name).to_owned()) else {
        return Ok(ask.go("/desk/rights/new"));
    };
    let typed = RightTyped {
        concepts: posted.all("concepts"),
        capacities: posted.all("capacities"),
        channels: posted.all("channels"),
        assurance: posted.get("assurance").to_owned(),
        basis: posted.get("basis").to_owned(),
        legal_basis: posted.get("legal_basis").to_owned(),
        decision: posted.get("decision").trim().to_owned(),
        valid_from: posted.get("valid_from").to_owned(),
        valid_to: posted.get("valid_to").to_owned(),
    };
    let (first, last) = match (day(&typed.valid_from), day(&typed.valid_to)) {
        (Ok(first), Ok(last)) => (first.unwrap_or_else(|| ask.portal.clock.today()), last),
        _ => return Ok(form(ask, &asked, (typed, Some(NotProposed::NotADate)))),
    };
    let row = row(&ask.portal.catalogue, &asked, &typed, (first, last));
    match ask.portal.authorisations.propose(&by, row).await {
        Ok(proposal) => Ok(ask.go(&format!("/desk/rights/proposals/{proposal}"))),
        Err(refusal) => match not_proposed(refusal) {
            Ok(why) => Ok(form(ask, &asked, (typed, Some(why)))),
            Err(refusal) => Err(refused(ask, &refusal)),
        },
    }
}

/// The row that is wanted. Its id says what it is about; the random end keeps it apart from others.
fn row(catalogue: &Catalogue, asked: &Asked, typed: &RightTyped, (first, last): (Date, Option<Date>)) -> Authorisation {
    let service = catalogue.services.get(&asked.service);
    let function = catalogue.hub_functions.get(&asked.service);
    let requester = service.map(|one| &one.authority).or(function.map(|one| &one.authority)).cloned();
    let purpose = service.map(|one| &one.purpose).or(function.map(|one| &one.purpose)).cloned();
    let end = Uuid::new_v4().simple().to_string();
    let id: String =
        format!("{}-{}-{}", asked.service, asked.source, asked.direction.name()).chars().take(70).collect();
    let pull = asked.direction == Direction::Pull;
    Authorisation {
        id: format!("{id}-{}", &end[..6]),
        requester: requester.unwrap_or_default(),
        direction: asked.direction,
        service: asked.service.clone(),
        purpose: purpose.unwrap_or_default(),
        legal_basis: typed.legal_basis.clone(),
        source: asked.source.clone(),
        capacities: typed.capacities.clone(),
        concepts: typed.concepts.clone(),
        channels: CHANNELS
            .into_iter()
            .filter(|channel| pull && typed.channels.iter().any(|name| name == channel.name()))
            .collect(),
        min_assurance: match typed.assurance.as_str() {
            "high" => Assurance::High,
            "substantial" => Assurance::Substantial,
            _ => Assurance::Low,
        },
        basis: match typed.basis.as_str() {
            "consent" => Basis::Consent,
            "none" => Basis::None,
            _ if asked.direction.is_for_function() => Basis::None,
            _ => Basis::ExplicitRequest,
        },
        history_days: None,
        valid_from: first,
        valid_to: last,
        state: RowState::InForce,
        proposed_by: String::new(),
        approved_by: String::new(),
        decision: typed.decision.clone(),
    }
}
