//! Life events and the people whom services are for.

use super::{Scene, attribute, paragraphs, text};
use crate::open_data::graph::{Graph, Node};
use crate::open_data::vocabulary as v;

pub(super) fn describe(scene: Scene<'_>, graph: &mut Graph) {
    let Scene { catalogue, texts, names } = scene;
    for event in &catalogue.life_events {
        let key = format!("event-{}", event.id);
        let about = |l| paragraphs([attribute(l, &key, "summary"), attribute(l, &key, "who")]);
        graph.add(
            // The superclass is named too, for readers that don't infer it.
            Node::new(names.of("event", &event.id), &["cv:LifeEvent", "cv:Event"])
                .literal(v::IDENTIFIER, &*event.id)
                .words(v::TITLE, texts, |l| text(l, &key))
                .words(v::DESCRIPTION, texts, about)
                .links(v::RELATED_SERVICE, event.services.iter().map(|service| names.of("service", service))),
        );
    }
    for persona in &catalogue.personas {
        let key = format!("persona-{}", persona.id);
        graph.add(
            Node::new(names.of("persona", &persona.id), &["skos:Concept"])
                .literal(v::NOTATION, &*persona.id)
                .words(v::LABEL, texts, |l| text(l, &key))
                .words(v::DESCRIPTION, texts, |l| attribute(l, &key, "summary")),
        );
    }
}
