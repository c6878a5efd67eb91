//! What authorities issued in a case: whose it is, since when, and what comes next.

use app::pages::{FactRef, Issued};
use domain::application::Channel;
use domain::catalogue::Catalogue;
use domain::facts::{FactId, Value};
use std::collections::BTreeSet;

use super::super::super::ask::Spoken;
use crate::storage::{Case, ServiceRequest};

/// The parts of a name, in the order in which it is spoken.
const NAME: [&str; 4] = ["given_name", "father_name", "grandfather_name", "family_name"];

/// What a service of the case issued.
pub(super) fn issued(ask: &Spoken, case: &Case, request: &ServiceRequest) -> Vec<Issued> {
    let catalogue = &ask.portal.catalogue;
    let service = catalogue.services.get(&request.service);
    let outputs = service.map(|s| s.output.as_slice()).unwrap_or_default();
    let only = outputs.first().filter(|_| outputs.len() == 1).map(|output| output.id.clone());
    let decided = case.timeline.iter().find(|one| {
        one.service.as_ref() == Some(&request.service) && matches!(one.happened.as_str(), "approved" | "refused")
    });
    let day = decided.map(|one| ask.l.day_of(one.at));
    let next = next_after(catalogue, case, |service| service == request.service);
    let one = |(name, number): (&String, &String)| {
        let fact: Option<FactId> = name.parse().ok();
        let concept = fact.as_ref().and_then(|fact| catalogue.concept_of(service?, fact));
        Issued {
            whose: fact.as_ref().and_then(|fact| whose(case, &fact.role)),
            fact: fact.as_ref().zip(concept).map(|(fact, concept)| FactRef::of(fact, concept)),
            output: only.clone(),
            number: number.clone(),
            day,
            next: next.clone(),
        }
    };
    request.decision.iter().flat_map(|decision| &decision.outputs).map(one).collect()
}

/// The name of whoever stands in a role, as the application has it.
fn whose(case: &Case, role: &str) -> Option<String> {
    let part = |path: &&str| {
        let known = case.application.answers.facts.iter().find(|(fact, _)| fact.role == role && fact.path == **path)?;
        match &known.1.value {
            Some(Value::Text(text)) => Some(text.clone()),
            _ => None,
        }
    };
    let name: Vec<String> = NAME.iter().filter_map(part).collect();
    (!name.is_empty()).then(|| name.join(" "))
}

/// The services that follow some of these and were not asked for with them.
pub(super) fn next_after(catalogue: &Catalogue, case: &Case, after: impl Fn(&str) -> bool) -> Vec<String> {
    let asked_for = |id: &String| case.requests.iter().any(|request| request.service == *id);
    let some = case.requests.iter().filter(|request| after(&request.service));
    let next: BTreeSet<&String> = some
        .flat_map(|request| catalogue.followers_of(&request.service))
        .map(|service| &service.id)
        .filter(|id| !asked_for(id))
        .collect();
    next.into_iter().cloned().collect()
}

/// On which way the application was handed in: what a service costs hangs on it.
pub(super) fn sent_on(case: &Case) -> Channel {
    let sent = case.timeline.iter().find(|one| one.happened == "submitted");
    let all = [Channel::Kiosk, Channel::Counter, Channel::Phone];
    let on = sent.and_then(|one| all.into_iter().find(|channel| channel.name() == one.channel));
    on.unwrap_or(Channel::Web)
}
