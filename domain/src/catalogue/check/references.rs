//! Every id that an entry names must exist.

use super::Report;

pub(super) fn check(report: &mut Report<'_>) {
    services(report);
    life_events(report);
    let catalogue = report.catalogue;
    for source in catalogue.sources.values() {
        let entry = format!("source {}", source.id);
        report.known(catalogue.authorities.contains_key(&source.authority), &entry, "authority", &source.authority);
        for row in &source.availability {
            report.known(catalogue.concepts.contains_key(&row.concept), &entry, "concept", &row.concept);
        }
        for concept in source.list.iter().flat_map(|list| &list.shows) {
            report.known(catalogue.concepts.contains_key(concept), &entry, "concept", concept);
        }
    }
    for row in &catalogue.authorisations {
        let entry = format!("authorisation {}", row.id);
        report.known(catalogue.authorities.contains_key(&row.requester), &entry, "authority", &row.requester);
        report.known(catalogue.services.contains_key(&row.service), &entry, "service", &row.service);
        report.known(catalogue.legal_bases.contains_key(&row.legal_basis), &entry, "legal basis", &row.legal_basis);
        report.known(catalogue.sources.contains_key(&row.source), &entry, "source", &row.source);
        for concept in &row.concepts {
            report.known(catalogue.concepts.contains_key(concept), &entry, "concept", concept);
        }
    }
}

fn life_events(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for event in &catalogue.life_events {
        let entry = format!("life event {}", event.id);
        for service in &event.services {
            report.known(catalogue.services.contains_key(service), &entry, "service", service);
        }
        for persona in &event.personas {
            report.known(catalogue.persona(persona).is_some(), &entry, "persona", persona);
        }
    }
}

fn services(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for service in catalogue.services.values() {
        let entry = format!("service {}", service.id);
        let law = |id: &String| catalogue.legal_bases.contains_key(id);
        report.known(catalogue.authorities.contains_key(&service.authority), &entry, "authority", &service.authority);
        report.known(law(&service.legal_basis), &entry, "legal basis", &service.legal_basis);
        for event in &service.life_events {
            report.known(catalogue.life_event(event).is_some(), &entry, "life event", event);
        }
        for persona in &service.personas {
            report.known(catalogue.persona(persona).is_some(), &entry, "persona", persona);
        }
        for other in &service.follows {
            report.known(catalogue.services.contains_key(other), &entry, "service", other);
        }
        for requirement in &service.requirement {
            report.known(law(&requirement.legal_basis), &entry, "legal basis", &requirement.legal_basis);
            let topic = catalogue.topics.iter().any(|topic| topic.id == requirement.topic);
            report.known(topic, &entry, "topic", &requirement.topic);
        }
        for criterion in &service.criterion {
            report.known(law(&criterion.legal_basis), &entry, "legal basis", &criterion.legal_basis);
        }
    }
}
