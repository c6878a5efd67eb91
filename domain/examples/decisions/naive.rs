//! The same question answered by walking through the whole table for each fact, as the conditions read.

use domain::catalogue::{Authorisation, Basis, RowState};
use domain::gate::{Acting, AtSource, Ground, Item, Request};

/// True when it is allowed; applications only.
pub(crate) fn allowed(rows: &[Authorisation], request: &Request<'_>) -> bool {
    let Ground::Application(ground) = &request.ground else { return false };
    let (Some(service), Acting::Person(assurance), Some(open)) = (ground.service, ground.acting, &ground.open) else {
        return false;
    };
    service.authority == request.requester
        && service.purpose == request.purpose
        && assurance >= service.min_assurance
        && ground.tie.is_some()
        && open.services.contains(&service.id)
        && request.known_at_source != AtSource::Unknown
        && request.items.iter().all(|item| {
            let declared = service.requirement.iter().any(|requirement| {
                service.role(&requirement.fact.role).is_some_and(|role| {
                    item.concept == format!("{}.{}", role.kind, requirement.fact.path) && role.capacity == item.capacity
                })
            });
            declared && rows.iter().any(|row| covers(row, request, item))
        })
}

fn covers(row: &Authorisation, request: &Request<'_>, item: &Item) -> bool {
    let Ground::Application(ground) = &request.ground else { return false };
    ground.service.is_some_and(|service| row.service == service.id)
        && row.direction == request.ground.direction()
        && row.source == request.source.id
        && row.requester == request.requester
        && row.purpose == request.purpose
        && row.capacities.contains(&item.capacity)
        && row.concepts.contains(&item.concept)
        && row.channels.contains(&ground.channel)
        && row.proposed_by != row.approved_by
        && row.state == RowState::InForce
        && row.in_force(request.today)
        && (row.basis != Basis::ExplicitRequest || request.said.explicit_request)
        && (row.basis != Basis::Consent || request.said.consent)
}
