//! Authorisations that could never be right, and tables that contradict each other.

use std::collections::BTreeMap;

use super::Report;

pub(super) fn check(report: &mut Report<'_>) {
    four_eyes(report);
    one_authentic_source(report);
    within_the_service(report);
}

fn four_eyes(report: &mut Report<'_>) {
    for row in &report.catalogue.authorisations {
        let entry = format!("authorisation {}", row.id);
        if row.proposed_by == row.approved_by {
            let problem = format!("`{}` was proposed and approved by the same person", row.id);
            report.add(&entry, "approved_by", problem, "have somebody else approve it".to_owned());
        }
        if row.valid_to.is_some_and(|last| last < row.valid_from) {
            let problem = format!("`{}` ends before it begins", row.id);
            report.add(&entry, "valid_to", problem, "correct valid_from or valid_to".to_owned());
        }
        if row.decision.trim().is_empty() {
            let problem = format!("`{}` names no decision", row.id);
            report.add(&entry, "decision", problem, "give the decision's reference".to_owned());
        }
    }
}

fn one_authentic_source(report: &mut Report<'_>) {
    let mut holders: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for source in report.catalogue.sources.values() {
        for row in source.availability.iter().filter(|row| row.authentic) {
            let Some(other) = holders.insert((&row.concept, &row.capacity), &source.id) else {
                continue;
            };
            let problem = format!(
                "`{}` ({}) has two authentic sources: `{other}` and `{}`",
                row.concept, row.capacity, source.id
            );
            let mend = "set authentic = false in one of them".to_owned();
            report.add(&format!("source {}", source.id), &row.concept, problem, mend);
        }
    }
}

fn within_the_service(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for row in &catalogue.authorisations {
        let entry = format!("authorisation {}", row.id);
        let Some(service) = catalogue.services.get(&row.service) else {
            continue;
        };
        if service.authority != row.requester {
            let problem =
                format!("`{}` lets `{}` ask, but the service is `{}`'s", row.id, row.requester, service.authority);
            report.add(&entry, &row.requester, problem, format!("set requester = \"{}\"", service.authority));
        }
        if service.purpose != row.purpose {
            let problem = format!("`{}` has another purpose than the service `{}`", row.id, service.id);
            report.add(&entry, &row.purpose, problem, format!("set purpose = \"{}\"", service.purpose));
        }
        let Some(source) = catalogue.sources.get(&row.source) else {
            continue;
        };
        for concept in &row.concepts {
            let held = row.capacities.iter().any(|capacity| source.holds(concept, capacity).is_some());
            if !held && catalogue.concepts.contains_key(concept) {
                let problem = format!("`{}` allows `{concept}`, which `{}` does not hold", row.id, source.id);
                let mend = "remove the concept, or add it to the source's availability".to_owned();
                report.add(&entry, concept, problem, mend);
            }
        }
    }
}
