//! Public services, with their channels, costs and outputs.

use app::{texts::L, words};
use domain::{application::Channel, catalogue::Service};

use super::{Scene, attribute, centres, dataset, paragraphs, requirements, text, time};
use crate::open_data::graph::{Graph, Node};
use crate::open_data::vocabulary as v;

pub(super) fn describe(scene: Scene<'_>, service: &Service, graph: &mut Graph) {
    let Scene { catalogue, texts, names } = scene;
    let id = &service.id;
    let key = format!("service-{id}");
    let page = |l: L| names.page(&format!("{}/services/{id}", l.lang()));
    let events = catalogue.life_events.iter().filter(|event| event.services.contains(id));
    let papers = service.evidence.iter().flat_map(|evidence| &evidence.any_of);
    let laws = laws(service);
    graph.add(
        Node::new(names.of("service", id), &["cpsv:PublicService"])
            .literal(v::IDENTIFIER, &**id)
            .words(v::TITLE, texts, |l| text(l, &key))
            .words(v::DESCRIPTION, texts, |l| account(l, service))
            .link(v::COMPETENT_AUTHORITY, names.of("authority", &service.authority))
            .link(v::CONTACT_POINT, names.of("contact", &service.authority))
            .literal(v::PROCESSING_TIME, time::longest(&catalogue.country, service.processing_days))
            .links(v::IS_GROUPED_BY, events.map(|event| names.of("event", &event.id)))
            .links(v::AUDIENCE, service.personas.iter().map(|persona| names.of("persona", persona)))
            .links(v::HAS_CHANNEL, service.channels.iter().map(|c| names.of("channel", on(service, c.name()))))
            .links(v::HAS_COST, service.channels.iter().map(|c| names.of("cost", on(service, c.name()))))
            .links(v::PRODUCES, service.output.iter().map(|output| names.of("output", &output.id)))
            .links(v::REQUIRES, service.follows.iter().map(|other| names.of("service", other)))
            .links(v::HAS_INPUT_TYPE, papers.map(|paper| names.of("evidence-type", paper)))
            .links(v::HOLDS_REQUIREMENT, requirements::iris(scene, service))
            .links(v::HAS_LEGAL_RESOURCE, laws.iter().filter_map(|law| super::laws::iri(scene, law)))
            .links(v::FOLLOWS, laws.iter().map(|law| names.of("rule", law)))
            .links(v::LANGUAGE, texts.languages().map(|l| dataset::language(scene, l)))
            .link(v::SPATIAL, dataset::area(scene))
            .links(v::PAGE, texts.languages().map(page))
            .link(v::IS_PART_OF, names.dataset()),
    );
    for l in texts.languages() {
        graph.add(dataset::document(scene, l, page(l)));
    }
    for output in &service.output {
        graph.add(Node::new(names.of("output", &output.id), &["cv:Output"]).literal(v::IDENTIFIER, &*output.id).words(
            v::TITLE,
            texts,
            |l| text(l, &format!("output-{}", output.id)),
        ));
    }
    describe_channels(scene, service, graph);
}

/// A channel belongs to one service: the same counter may cost something else for another.
fn describe_channels(scene: Scene<'_>, service: &Service, graph: &mut Graph) {
    let Scene { catalogue, texts, names } = scene;
    let authority = names.of("authority", &service.authority);
    for channel in service.channels.iter().copied() {
        let id = on(service, channel.name());
        let amount = service.cost_on(channel).to_string();
        let at_counters = channel == Channel::Counter;
        let given_at = centres::of_service(catalogue, service).filter(|_| at_counters);
        graph.add(
            Node::new(names.of("channel", &id), &["cv:Channel"])
                .literal(v::IDENTIFIER, &*id)
                .words(v::DESCRIPTION, texts, |l| Some(app::texts::plain(&words::channel(l, channel))))
                .link(v::CATEGORY, names.of("channel-type", channel.name()))
                .links(v::OPENING_HOURS, given_at.map(|centre| names.of("hours", &centre.id)))
                .link(v::OWNED_BY, authority.clone()),
        );
        graph.add(
            Node::new(names.of("channel-type", channel.name()), &["skos:Concept"])
                .literal(v::NOTATION, channel.name())
                .words(v::LABEL, texts, |l| Some(app::texts::plain(&words::channel(l, channel)))),
        );
        graph.add(
            Node::new(names.of("cost", &id), &["cv:Cost"])
                .literal(v::IDENTIFIER, &*id)
                .words(v::DESCRIPTION, texts, |l| Some(app::texts::plain(&l.money(&amount))))
                .literal(v::VALUE, &*amount)
                .link(v::CURRENCY, names.of("currency", &catalogue.country.currency))
                .link(v::ACCESSED_THROUGH, names.of("channel", &id))
                .link(v::DEFINED_BY, authority.clone()),
        );
    }
}

/// All that a person reads about the service: what it is, for whom, what they get, when, what comes next.
fn account(l: L, service: &Service) -> Option<String> {
    let key = format!("service-{}", service.id);
    let days = || {
        let days = l.plain_with("working-days", &[("days", service.processing_days.into())]);
        (l.has("glance-time") && l.has("working-days")).then(|| format!("{}: {days}", l.plain("glance-time")))
    };
    let said = |name: &str| attribute(l, &key, name);
    paragraphs([said("summary"), said("who"), said("gives"), days(), said("next"), said("complaint")])
}

/// The laws that a service rests on, its own first, each once.
fn laws(service: &Service) -> Vec<&str> {
    let own = std::iter::once(&service.legal_basis);
    let all = own.chain(service.requirement.iter().map(|requirement| &requirement.legal_basis));
    let all = all.chain(service.criterion.iter().map(|criterion| &criterion.legal_basis));
    let mut laws: Vec<&str> = Vec::new();
    for law in all {
        if !laws.contains(&law.as_str()) {
            laws.push(law);
        }
    }
    laws
}

fn on(service: &Service, channel: &str) -> String {
    format!("{}.{channel}", service.id)
}
