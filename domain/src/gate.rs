//! The gate: may this authority have these facts about this person, on this ground, now?
//! A pure function; it runs before every register call, and its answer is logged before the call is made.

mod directory;
mod holdings;
mod reason;
mod request;
mod rights;

pub use directory::{AtSource, Directory};
pub use holdings::{Ended, Held, Holdings};
pub use reason::Reason;
pub use request::{Acting, Case, Encounter, ForApplication, ForCase, Ground, Item, Open, Request, Said, Tie};
pub use rights::Rights;

use std::sync::Arc;

use crate::application::{ApplicationStatus, Channel};
use crate::catalogue::{Authorisation, Basis, Bind, HubFunction, HubKind, RowState, Service, Source};

/// What the gate decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Allowed, under these authorisations: one or more rows that together cover every item.
    Allowed(Vec<Arc<Authorisation>>),
    /// Refused.
    Refused(Reason),
}

impl Decision {
    /// True when it is allowed.
    pub fn is_allowed(&self) -> bool {
        matches!(self, Self::Allowed(_))
    }
}

/// Decides. Of all that speaks against it, the reason that comes first in [`Reason::ALL`] is given; where several rows
/// cover a fact and none holds, the one that came furthest says why.
pub fn decide(rights: &Rights, request: &Request<'_>) -> Decision {
    match ground(request).and_then(|asker| authorisations(rights, request, asker)) {
        Ok(rows) => Decision::Allowed(rows),
        Err(reason) => Decision::Refused(reason),
    }
}

/// For what the facts are: a service of an authority, or a function of the hub.
#[derive(Clone, Copy)]
enum Asker<'a> {
    Service(&'a Service),
    Function(&'a HubFunction),
}

impl<'a> Asker<'a> {
    fn id(self) -> &'a str {
        match self {
            Self::Service(service) => &service.id,
            Self::Function(function) => &function.id,
        }
    }

    fn purpose(self) -> &'a str {
        match self {
            Self::Service(service) => &service.purpose,
            Self::Function(function) => &function.purpose,
        }
    }

    /// It must say itself that it needs the concept about somebody in this capacity.
    fn declares(self, source: &Source, item: &Item) -> bool {
        match self {
            Self::Service(service) => declares(service, source, item),
            Self::Function(function) => function.declares(&item.concept, &item.capacity),
        }
    }
}

fn ground<'a>(request: &Request<'a>) -> Result<Asker<'a>, Reason> {
    let asker = match &request.ground {
        Ground::Application(ground) => Asker::Service(application(request, ground)?),
        Ground::Case(ground) => Asker::Service(case(request, ground)?),
        Ground::Push(function) | Ground::Hub(function) | Ground::Person(function, _) | Ground::Desk(function) => {
            let known = function.filter(|function| runs_on(function.kind, &request.ground));
            let function = known.ok_or(Reason::UnknownRequester)?;
            owned(&function.authority, request)?;
            Asker::Function(function)
        }
    };
    if request.purpose != asker.purpose() {
        return Err(Reason::PurposeMismatch);
    }
    Ok(asker)
}

/// What identifies people runs for staff alone, what says for whom somebody may act for staff and for that person;
/// nothing else runs for staff. Erasing somebody asks no register at all.
fn runs_on(kind: HubKind, ground: &Ground<'_>) -> bool {
    match (kind, ground) {
        (HubKind::Identify, ground) => matches!(ground, Ground::Desk(_)),
        (HubKind::Represent, ground) => matches!(ground, Ground::Desk(_) | Ground::Person(..)),
        (HubKind::Erase, _) => false,
        (_, ground) => matches!(ground, Ground::Push(_) | Ground::Hub(_)),
    }
}

fn owned(authority: &str, request: &Request<'_>) -> Result<(), Reason> {
    if authority == request.requester { Ok(()) } else { Err(Reason::NotItsService) }
}

/// A person's application: who acts is known surely enough, tied to the subject, and the application is open for this.
fn application<'a>(request: &Request<'a>, ground: &ForApplication<'a>) -> Result<&'a Service, Reason> {
    let service = ground.service.ok_or(Reason::UnknownRequester)?;
    owned(&service.authority, request)?;
    let assurance = match &ground.acting {
        Acting::Person(assurance) => *assurance,
        Acting::Encounter(encounter) => {
            let assurance = encounter.identified.ok_or(Reason::NotIdentified)?;
            if encounter.until <= request.at {
                return Err(Reason::EncounterOver);
            }
            assurance
        }
    };
    if assurance < service.min_assurance {
        return Err(Reason::AssuranceTooLow);
    }
    tied(ground.tie, request)?;
    let open = ground.open.as_ref().ok_or(Reason::NoOpenApplication)?;
    if open.status == ApplicationStatus::Decided {
        return Err(Reason::NoOpenApplication);
    }
    if !open.services.contains(&service.id) {
        return Err(Reason::OtherService);
    }
    Ok(service)
}

/// A case that the asking authority decides, and that it has not decided yet.
fn case<'a>(request: &Request<'a>, ground: &ForCase<'a>) -> Result<&'a Service, Reason> {
    let service = ground.service.ok_or(Reason::UnknownRequester)?;
    owned(&service.authority, request)?;
    tied(ground.tie, request)?;
    let case = ground.case.as_ref().filter(|case| !case.status.is_final()).ok_or(Reason::NoOpenApplication)?;
    if case.service != service.id {
        return Err(Reason::OtherService);
    }
    if case.authority != request.requester {
        return Err(Reason::NotItsCase);
    }
    Ok(service)
}

fn tied(tie: Option<Tie>, request: &Request<'_>) -> Result<(), Reason> {
    let tie = tie.ok_or(Reason::NoRelation)?;
    if tie.until.is_some_and(|last| last < request.today) {
        return Err(Reason::RepresentationOver);
    }
    Ok(())
}

fn authorisations(rights: &Rights, request: &Request<'_>, asker: Asker<'_>) -> Result<Vec<Arc<Authorisation>>, Reason> {
    if request.items.is_empty() || request.items.iter().any(|item| !asker.declares(request.source, item)) {
        return Err(Reason::BeyondService);
    }
    let rows = rights.rows(asker.id(), &request.source.id);
    let mut used: Vec<Arc<Authorisation>> = Vec::with_capacity(1);
    let mut plainest: Option<Reason> = None;
    for item in request.items {
        match covering(rows, request, item) {
            Ok(row) if used.iter().any(|known| known.id == row.id) => {}
            Ok(row) => used.push(Arc::clone(row)),
            Err(reason) => plainest = Some(plainest.map_or(reason, |other| other.min(reason))),
        }
    }
    let period = (request.since, request.today);
    let at_source = || rights.holdings().and_then(|held| held.refusal(&request.source.id, request.items, period));
    match plainest.or_else(at_source) {
        Some(reason) => Err(reason),
        None if request.known_at_source == AtSource::Unknown => Err(Reason::UnknownAtSource),
        None => Ok(used),
    }
}

/// A service declares what it requires, and what the lists show from which its roles are chosen.
pub fn declares(service: &Service, source: &Source, item: &Item) -> bool {
    needed(service, item) || listed(service, source, item)
}

/// The service requires a fact that is an instance of the concept, about a role in this capacity.
fn needed(service: &Service, item: &Item) -> bool {
    service.requirement.iter().any(|requirement| {
        let path = &requirement.fact.path;
        let kind = item.concept.strip_suffix(path.as_str()).and_then(|rest| rest.strip_suffix('.'));
        kind.is_some_and(|kind| {
            service.role(&requirement.fact.role).is_some_and(|role| role.kind == kind && role.capacity == item.capacity)
        })
    })
}

/// Or it offers a list from this source, by whose facts the person recognises whom they mean.
fn listed(service: &Service, source: &Source, item: &Item) -> bool {
    service.role.iter().any(|role| match &role.bind {
        Bind::List { source: id, list } if *id == source.id => {
            source.list.iter().any(|l| l.id == *list && l.capacity == item.capacity && l.shows.contains(&item.concept))
        }
        _ => false,
    })
}

fn covering<'r>(
    rows: &'r [Arc<Authorisation>],
    request: &Request<'_>,
    item: &Item,
) -> Result<&'r Arc<Authorisation>, Reason> {
    let mut furthest = Reason::NotAuthorised;
    for row in rows.iter().filter(|row| covers(row, request, item)) {
        match holds(row, request) {
            Ok(()) => return Ok(row),
            Err(reason) => furthest = furthest.max(reason),
        }
    }
    Err(furthest)
}

/// The row is about this: whose, what for, from where, about whom.
fn covers(row: &Authorisation, request: &Request<'_>, item: &Item) -> bool {
    row.requester == request.requester
        && row.purpose == request.purpose
        && row.capacities.contains(&item.capacity)
        && row.concepts.contains(&item.concept)
}

/// The row holds here and now.
fn holds(row: &Authorisation, request: &Request<'_>) -> Result<(), Reason> {
    if row.direction != request.ground.direction() {
        return Err(Reason::WrongDirection);
    }
    if row.proposed_by == row.approved_by {
        return Err(Reason::NotTwoPeople);
    }
    if row.state == RowState::Withdrawn {
        return Err(Reason::Withdrawn);
    }
    if !row.in_force(request.today) {
        return Err(Reason::OutsidePeriod);
    }
    match &request.ground {
        Ground::Application(ground) => on_its_way(row, ground.channel, ground)?,
        Ground::Person(_, assurance) if *assurance < row.min_assurance => {
            return Err(Reason::AssuranceBelowAuthorisation);
        }
        _ => {}
    }
    match row.basis {
        Basis::ExplicitRequest if !request.said.explicit_request => return Err(Reason::NoRequest),
        Basis::Consent if !request.said.consent => return Err(Reason::NoConsent),
        _ => {}
    }
    match request.since {
        Some(day) if !row.reaches_back_to(day, request.today) => Err(Reason::BeyondHistory),
        _ => Ok(()),
    }
}

/// Channel and assurance are a person's: an authority's system and the hub come on none.
fn on_its_way(row: &Authorisation, channel: Channel, ground: &ForApplication<'_>) -> Result<(), Reason> {
    if !row.channels.contains(&channel) {
        return Err(Reason::ChannelNotAllowed);
    }
    let assurance = match &ground.acting {
        Acting::Person(assurance) => Some(*assurance),
        Acting::Encounter(encounter) => encounter.identified,
    };
    if assurance.is_none_or(|assurance| assurance < row.min_assurance) {
        return Err(Reason::AssuranceBelowAuthorisation);
    }
    Ok(())
}
