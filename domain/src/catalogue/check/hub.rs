//! Functions of the hub: everything they name exists, and what they need can be had.

use super::Report;
use crate::caller::QUESTIONS;
use crate::catalogue::{Datatype, HubFunction, HubKind, Need};

pub(super) fn check(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for function in catalogue.hub_functions.values() {
        let entry = format!("hub function {}", function.id);
        let law = catalogue.legal_bases.contains_key(&function.legal_basis);
        report.known(catalogue.authorities.contains_key(&function.authority), &entry, "authority", &function.authority);
        report.known(law, &entry, "legal basis", &function.legal_basis);
        if catalogue.services.contains_key(&function.id) {
            let problem = format!("`{}` is a service and a function of the hub", function.id);
            report.add(&entry, &function.id, problem, "give one of the two another id".to_owned());
        }
        if function.needs.is_empty() && !matches!(function.kind, HubKind::Reconcile | HubKind::Erase) {
            let problem = format!("`{}` needs no fact, so it can find nobody", function.id);
            let mend = "add [[hub_function.needs]] with capacity and concepts".to_owned();
            report.add(&entry, &function.id, problem, mend);
        }
        asked(report, &entry, function);
        for need in &function.needs {
            held(report, &entry, (function, need));
        }
    }
}

/// Callers are asked at random: there is something to draw from, and all of it can be said and typed.
fn asked(report: &mut Report<'_>, entry: &str, function: &HubFunction) {
    if function.ask.is_empty() {
        return;
    }
    if function.ask.len() <= QUESTIONS {
        let problem =
            format!("`{}` asks callers {} things of {QUESTIONS}: nothing is drawn", function.id, function.ask.len());
        report.add(entry, "ask", problem, format!("add concepts to `ask`, until there are more than {QUESTIONS}"));
    }
    for concept in &function.ask {
        let needed = function.needs.iter().any(|need| need.concepts.contains(concept));
        let datatype = report.catalogue.concepts.get(concept).map(|concept| concept.datatype);
        if !needed || matches!(datatype, Some(Datatype::Boolean)) {
            let problem =
                format!("`{}` asks callers about `{concept}`, which it does not need or nobody can say", function.id);
            report.add(entry, concept, problem, "add it to the needs, or take another concept".to_owned());
        }
    }
}

/// A register holds what the function needs, or nobody could ever answer it.
fn held(report: &mut Report<'_>, entry: &str, (function, need): (&HubFunction, &Need)) {
    let catalogue = report.catalogue;
    for concept in &need.concepts {
        let known = catalogue.concepts.contains_key(concept);
        report.known(known, entry, "concept", concept);
        let held = report.index.is_held(concept, &need.capacity);
        if known && !held {
            let problem = format!("`{}` needs `{concept}` ({}), which no register holds", function.id, need.capacity);
            let mend = "remove the concept, or add it to a source's availability".to_owned();
            report.add(entry, concept, problem, mend);
        }
    }
}
