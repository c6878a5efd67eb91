//! Which Fluent messages a catalogue needs, and which it may have.

use super::{Catalogue, HubFunction, Trigger};
use crate::facts::FactId;
use crate::keeping;

/// A message that the catalogue names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextKey {
    /// The message's key: `service-child-allowance`.
    pub key: String,
    /// Attributes that must be there: `summary`.
    pub attributes: Vec<&'static str>,
    /// False for a message that may be left out.
    pub required: bool,
}

/// Every message that belongs to the catalogue.
pub fn text_keys(catalogue: &Catalogue) -> Vec<TextKey> {
    let mut keys = Vec::new();
    let mut need = |key: String, attributes: &[&'static str]| {
        keys.push(TextKey { key, attributes: attributes.to_vec(), required: true });
    };
    for profile in catalogue.profiles.values() {
        need(format!("country-{}", profile.id), &[]);
        need(format!("currency-{}", profile.currency), &[]);
        need(format!("id-form-{}", profile.id), &[]);
        need(format!("phone-form-{}", profile.id), &[]);
        need(format!("mobile-form-{}", profile.id), &[]);
    }
    for concept in catalogue.concepts.values() {
        need(concept.key(), if concept.pattern.is_some() { &["format"] } else { &[] });
    }
    for list in catalogue.code_lists.values() {
        list.codes.iter().for_each(|code| need(code_key(&list.id, code), &[]));
    }
    catalogue.topics.iter().for_each(|topic| need(format!("topic-{}", topic.id), &[]));
    catalogue.authorities.keys().for_each(|id| need(format!("authority-{id}"), &["about"]));
    catalogue.legal_bases.keys().for_each(|id| need(format!("law-{id}"), &["says"]));
    catalogue.sources.keys().for_each(|id| need(format!("source-{id}"), &["about"]));
    catalogue.identity.iter().for_each(|identity| need(format!("source-{}", identity.id), &["about"]));
    catalogue.hubs.keys().for_each(|id| need(format!("hub-{id}"), &[]));
    catalogue.life_events.iter().for_each(|event| need(format!("event-{}", event.id), &["summary", "who"]));
    for offer in &catalogue.proactive {
        let attributes: &[&str] = match offer.trigger {
            Trigger::Expiry { .. } => &["summary", "switch", "over", "over-summary"],
            Trigger::Event { .. } | Trigger::Criteria => &["summary", "switch"],
        };
        need(format!("proactive-{}", offer.id), attributes);
    }
    catalogue.personas.iter().for_each(|persona| need(format!("persona-{}", persona.id), &["summary"]));
    if catalogue.sources.values().any(|source| source.is_native()) {
        need(format!("purpose-{}", keeping::PURPOSE), &[]);
    }
    catalogue.glossary.iter().for_each(|term| need(term.key(), &["means", "forms"]));
    catalogue.queue_kinds.iter().for_each(|kind| need(format!("queue-kind-{}", kind.id), &["about"]));
    catalogue.centres.iter().for_each(|centre| need(format!("centre-{}", centre.id), &["address", "access"]));
    for function in catalogue.hub_functions.values() {
        need(format!("hub-function-{}", function.id), &["about"]);
        need(format!("purpose-{}", function.purpose), &[]);
        function.ask.iter().for_each(|concept| need(HubFunction::question_key(concept), &[]));
    }
    for service in catalogue.services.values() {
        need(format!("service-{}", service.id), &["summary", "who", "gives", "next", "complaint"]);
        need(format!("purpose-{}", service.purpose), &[]);
        for criterion in &service.criterion {
            need(format!("criterion-{}-{}", service.id, criterion.id), &["refused"]);
        }
        let papers = service.evidence.iter().flat_map(|evidence| &evidence.any_of);
        papers.for_each(|paper| need(format!("evidence-{paper}"), &[]));
        service.output.iter().for_each(|output| need(format!("output-{}", output.id), &[]));
    }
    keys.extend(may_have(catalogue));
    keys.sort();
    keys.dedup();
    keys
}

/// The messages that may be left out: everyday words for what can be found, and a service's own hints.
fn may_have(catalogue: &Catalogue) -> impl Iterator<Item = TextKey> {
    let services = catalogue.services.keys().map(|id| format!("service-{id}"));
    let events = catalogue.life_events.iter().map(|event| format!("event-{}", event.id));
    let authorities = catalogue.authorities.keys().map(|id| format!("authority-{id}"));
    let also = services.chain(events).chain(authorities).map(|of| format!("also-{of}"));
    let hints = catalogue.services.values().flat_map(|service| {
        let hint = |fact: &FactId| format!("service-{}-hint-{}", service.id, fact.slug());
        service.requirement.iter().map(move |requirement| hint(&requirement.fact))
    });
    also.chain(hints).map(|key| TextKey { key, attributes: Vec::new(), required: false })
}

/// The key of a code's text: `code-sex-male`.
pub(super) fn code_key(list: &str, code: &str) -> String {
    format!("code-{list}-{code}")
}
