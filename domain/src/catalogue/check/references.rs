//! Every id that an entry names must exist.

use super::Report;
use crate::catalogue::LEVELS;

pub(super) fn check(report: &mut Report<'_>) {
    services(report);
    life_events(report);
    let catalogue = report.catalogue;
    for source in catalogue.sources.values() {
        let entry = format!("source {}", source.id);
        one_of(report, &entry, "adapter kind", &source.adapter, &["rest", "soap", "db_view", "csv_drop", "native"]);
        one_of(report, &entry, "level", &source.level, &LEVELS);
        one_of(report, &entry, "class", &source.class, &["GOV", "MUN", "COM", "NGO"]);
        report.known(catalogue.authorities.contains_key(&source.authority), &entry, "authority", &source.authority);
        for row in &source.availability {
            report.known(catalogue.concepts.contains_key(&row.concept), &entry, "concept", &row.concept);
        }
        if let Some(keeping) = &source.keeping {
            let law = &keeping.legal_basis;
            report.known(catalogue.legal_bases.contains_key(law), &entry, "legal basis", law);
        }
        for concept in source.list.iter().flat_map(|list| &list.shows) {
            report.known(catalogue.concepts.contains_key(concept), &entry, "concept", concept);
        }
    }
    for authority in catalogue.authorities.values() {
        one_of(report, &format!("authority {}", authority.id), "level", &authority.level, &LEVELS);
    }
    for row in &catalogue.authorisations {
        let entry = format!("authorisation {}", row.id);
        report.known(catalogue.authorities.contains_key(&row.requester), &entry, "authority", &row.requester);
        if row.direction.is_for_function() {
            report.known(catalogue.hub_functions.contains_key(&row.service), &entry, "hub function", &row.service);
        } else {
            report.known(catalogue.services.contains_key(&row.service), &entry, "service", &row.service);
        }
        report.known(catalogue.legal_bases.contains_key(&row.legal_basis), &entry, "legal basis", &row.legal_basis);
        report.known(catalogue.sources.contains_key(&row.source), &entry, "source", &row.source);
        for concept in &row.concepts {
            report.known(catalogue.concepts.contains_key(concept), &entry, "concept", concept);
        }
    }
}

/// A word of a short list.
pub(super) fn one_of(report: &mut Report<'_>, entry: &str, what: &str, word: &str, known: &[&str]) {
    if !known.contains(&word) {
        report.add(entry, word, format!("unknown {what} `{word}`"), format!("write one of: {}", known.join(", ")));
    }
}

fn life_events(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for event in &catalogue.life_events {
        let entry = format!("life event {}", event.id);
        for service in &event.services {
            report.known(catalogue.services.contains_key(service), &entry, "service", service);
            if catalogue.services.get(service).is_some_and(|s| !s.life_events.contains(&event.id)) {
                let problem = format!("`{}` has the service `{service}`, which does not name the life event", event.id);
                let mend = format!("add \"{}\" to life_events in services/{service}.toml, or remove it here", event.id);
                report.add(&entry, service, problem, mend);
            }
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
        one_of(report, &entry, "level", &service.level, &LEVELS);
        for event in &service.life_events {
            let known = report.index.event(event);
            report.known(known.is_some(), &entry, "life event", event);
            if known.is_some_and(|e| !e.services.contains(&service.id)) {
                let problem = format!("`{}` names the life event `{event}`, which does not have it", service.id);
                report.add(&entry, event, problem, "add it to the life event's services, or remove it here".to_owned());
            }
        }
        for persona in &service.personas {
            report.known(catalogue.persona(persona).is_some(), &entry, "persona", persona);
        }
        for other in &service.follows {
            report.known(catalogue.services.contains_key(other), &entry, "service", other);
        }
        for requirement in &service.requirement {
            report.known(law(&requirement.legal_basis), &entry, "legal basis", &requirement.legal_basis);
            let topic = report.index.topic(&requirement.topic).is_some();
            report.known(topic, &entry, "topic", &requirement.topic);
        }
        for criterion in &service.criterion {
            report.known(law(&criterion.legal_basis), &entry, "legal basis", &criterion.legal_basis);
        }
    }
}
