//! Events and offers that could never come to anything.

use super::Report;
use crate::catalogue::{Bind, Datatype, Means, Proactive, Trigger};
use crate::definition::{Definition, Subject};

pub(super) fn check(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for event in &catalogue.events {
        let entry = format!("event {}", event.id);
        report.known(catalogue.sources.contains_key(&event.source), &entry, "source", &event.source);
        for concept in &event.concepts {
            let held = catalogue.sources.get(&event.source).is_none_or(|s| s.holds(concept, &event.capacity).is_some());
            if !held {
                let problem =
                    format!("`{}` says that `{concept}` changed, which `{}` does not hold", event.id, event.source);
                report.add(&entry, concept, problem, "remove the concept, or correct source or capacity".to_owned());
            }
        }
        if (event.means == Means::Changed) == event.concepts.is_empty() {
            let problem = format!("`{}` must name concepts if something changed, and none otherwise", event.id);
            report.add(
                &entry,
                &event.id,
                problem,
                "set means = \"changed\" with concepts, or leave them out".to_owned(),
            );
        }
    }
    for offer in &catalogue.proactive {
        leads_somewhere(report, offer);
    }
}

fn leads_somewhere(report: &mut Report<'_>, offer: &Proactive) {
    let catalogue = report.catalogue;
    let entry = format!("proactive {}", offer.id);
    let start = &offer.start.0;
    let Some(definition) = Definition::of(catalogue, start) else {
        report.known(false, &entry, "life event or service", &start.path());
        return;
    };
    match &offer.trigger {
        Trigger::Event { event } => {
            report.known(catalogue.events.iter().any(|known| known.id == *event), &entry, "event", event);
            if definition.chosen_role().is_none() {
                let problem = format!("`{}` leads to `{}`, which is about nobody from a list", offer.id, start.path());
                report.add(&entry, &start.path(), problem, "lead to something with a role bound to a list".to_owned());
            }
        }
        Trigger::Expiry { concept, .. } => {
            let known = catalogue.concepts.get(concept);
            report.known(known.is_some(), &entry, "concept", concept);
            if known.is_some_and(|concept| concept.datatype != Datatype::Date) {
                let problem = format!("`{concept}` is no date: it can't run out");
                report.add(&entry, concept, problem, "name the concept of the last day".to_owned());
            }
        }
        Trigger::Criteria => {
            let judged = |bind: &Bind| matches!(bind, Bind::Applicant | Bind::List { .. });
            let can = matches!(start, Subject::Service(_)) && definition.roles().iter().any(|role| judged(&role.bind));
            if !can {
                let problem = format!("`{}` has no criteria that can be judged beforehand", start.path());
                report.add(&entry, &start.path(), problem, "lead to one service about the person or a list".to_owned());
            }
        }
    }
}
