//! Authorisations that could never be right, and tables that contradict each other.

use std::collections::BTreeMap;

use super::Report;
use crate::catalogue::{Authorisation, Availability, Direction, HubFunction};

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
    let mut holders: BTreeMap<(&str, &str), Vec<(&str, &Availability)>> = BTreeMap::new();
    for source in report.catalogue.sources.values() {
        for row in &source.availability {
            if row.from.zip(row.until).is_some_and(|(first, last)| last < first) {
                let problem = format!("`{}` holds `{}` until before it begins to", source.id, row.concept);
                report.add(&format!("source {}", source.id), "until", problem, "correct from or until".to_owned());
            }
        }
        for row in source.availability.iter().filter(|row| row.authentic) {
            let others = holders.entry((&row.concept, &row.capacity)).or_default();
            if let Some((other, _)) = others.iter().find(|(_, held)| held.overlaps(row)) {
                let problem = format!(
                    "`{}` ({}) has two authentic sources on the same days: `{other}` and `{}`",
                    row.concept, row.capacity, source.id
                );
                let mend =
                    "set authentic = false in one of them, or from and until so that one follows the other".to_owned();
                report.findings.push(report.places.finding(
                    &format!("source {}", source.id),
                    &row.concept,
                    problem,
                    mend,
                ));
            }
            others.push((&source.id, row));
        }
    }
}

/// A row asks for no more than its service or function, in the same words.
fn within_the_service(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for row in &catalogue.authorisations {
        let entry = format!("authorisation {}", row.id);
        let (kind, authority, purpose) = if row.direction.is_for_function() {
            let Some(function) = catalogue.hub_functions.get(&row.service) else { continue };
            beyond_the_function(report, &entry, (row, function));
            ("hub function", &function.authority, &function.purpose)
        } else {
            let Some(service) = catalogue.services.get(&row.service) else { continue };
            ("service", &service.authority, &service.purpose)
        };
        if *authority != row.requester {
            let problem = format!("`{}` lets `{}` ask, but the {kind} is `{authority}`'s", row.id, row.requester);
            report.add(&entry, &row.requester, problem, format!("set requester = \"{authority}\""));
        }
        if *purpose != row.purpose {
            let problem = format!("`{}` has another purpose than the {kind} `{}`", row.id, row.service);
            report.add(&entry, &row.purpose, problem, format!("set purpose = \"{purpose}\""));
        }
        channels(report, &entry, row);
        held(report, &entry, row);
    }
}

fn beyond_the_function(report: &mut Report<'_>, entry: &str, (row, function): (&Authorisation, &HubFunction)) {
    for concept in &row.concepts {
        if !row.capacities.iter().any(|capacity| function.declares(concept, capacity)) {
            let problem = format!("`{}` allows `{concept}`, which `{}` does not need", row.id, function.id);
            let mend = "remove the concept, or add it to the function's needs".to_owned();
            report.add(entry, concept, problem, mend);
        }
    }
}

/// People come on channels; the hub and authorities' systems do not.
fn channels(report: &mut Report<'_>, entry: &str, row: &Authorisation) {
    let person = row.direction == Direction::Pull;
    if person && row.channels.is_empty() {
        let problem = format!("`{}` holds on no channel, so nobody can rely on it", row.id);
        report.add(entry, &row.id, problem, "add channels = [\"web\", …]".to_owned());
    }
    if !person && !row.channels.is_empty() {
        let problem = format!("`{}` is of the direction {}, which has no channels", row.id, row.direction.name());
        report.add(entry, "channels", problem, "remove channels".to_owned());
    }
}

fn held(report: &mut Report<'_>, entry: &str, row: &Authorisation) {
    let catalogue = report.catalogue;
    let Some(source) = catalogue.sources.get(&row.source) else { return };
    for concept in &row.concepts {
        let held = row.capacities.iter().any(|capacity| source.holds(concept, capacity).is_some());
        if !held && catalogue.concepts.contains_key(concept) {
            let problem = format!("`{}` allows `{concept}`, which `{}` does not hold", row.id, source.id);
            let mend = "remove the concept, or add it to the source's availability".to_owned();
            report.add(entry, concept, problem, mend);
        }
    }
}
