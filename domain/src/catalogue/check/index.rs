//! What the checks look up again and again, so that a catalogue of thousands of services is checked in a moment.

use std::collections::HashMap;

use crate::catalogue::{Authorisation, Availability, Catalogue, LifeEvent, Source};

/// Parts of a catalogue by what they are looked up by.
pub(super) struct Index<'a> {
    authentic: HashMap<(&'a str, &'a str), (&'a Source, &'a Availability)>,
    held: HashMap<(&'a str, &'a str), &'a Source>,
    rows: HashMap<&'a str, Vec<&'a Authorisation>>,
    topics: HashMap<&'a str, usize>,
    events: HashMap<&'a str, &'a LifeEvent>,
}

impl<'a> Index<'a> {
    pub(super) fn of(catalogue: &'a Catalogue) -> Self {
        let (mut authentic, mut held) = (HashMap::new(), HashMap::new());
        for source in catalogue.sources.values() {
            for row in &source.availability {
                let key = (row.concept.as_str(), row.capacity.as_str());
                held.entry(key).or_insert(source);
                if row.authentic {
                    authentic.entry(key).or_insert((source, row));
                }
            }
        }
        let mut rows: HashMap<&str, Vec<&Authorisation>> = HashMap::new();
        for row in &catalogue.authorisations {
            rows.entry(&row.service).or_default().push(row);
        }
        let mut topics = HashMap::new();
        for (place, topic) in catalogue.topics.iter().enumerate() {
            topics.entry(topic.id.as_str()).or_insert(place);
        }
        let events = catalogue.life_events.iter().map(|event| (event.id.as_str(), event)).collect();
        Self { authentic, held, rows, topics, events }
    }

    /// As [`Catalogue::authentic_source`].
    pub(super) fn authentic(&self, concept: &str, capacity: &str) -> Option<(&'a Source, &'a Availability)> {
        self.authentic.get(&(concept, capacity)).copied()
    }

    /// True when any register holds it, authentic or not.
    pub(super) fn is_held(&self, concept: &str, capacity: &str) -> bool {
        self.held.contains_key(&(concept, capacity))
    }

    /// The authorisations of a service or a function of the hub.
    pub(super) fn rows(&self, service: &str) -> &[&'a Authorisation] {
        self.rows.get(service).map_or(&[], Vec::as_slice)
    }

    /// The place of a topic in the order of pages.
    pub(super) fn topic(&self, id: &str) -> Option<usize> {
        self.topics.get(id).copied()
    }

    /// The life event with this id.
    pub(super) fn event(&self, id: &str) -> Option<&'a LifeEvent> {
        self.events.get(id).copied()
    }
}
