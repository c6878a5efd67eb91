//! Authorities: who they are and how to reach them. Also the currency in which they charge.

use app::{texts::L, words};

use super::{Scene, attribute, dataset, text};
use crate::open_data::graph::{Graph, Node};
use crate::open_data::vocabulary as v;

pub(super) fn describe(scene: Scene<'_>, graph: &mut Graph) {
    let Scene { catalogue, texts, names } = scene;
    for authority in catalogue.authorities.values() {
        let id = &authority.id;
        let key = format!("authority-{id}");
        let page = |l: L| names.page(&format!("{}/authorities/{id}", l.lang()));
        graph.add(
            // The superclasses are named too, for readers that don't infer them.
            Node::new(names.of("authority", id), &["cv:PublicOrganisation", "org:Organization", "foaf:Agent"])
                .literal(v::IDENTIFIER, &**id)
                .words(v::LABEL, texts, |l| text(l, &key))
                .words(v::TITLE, texts, |l| text(l, &key))
                .words(v::DESCRIPTION, texts, |l| attribute(l, &key, "about"))
                .link(v::CLASSIFICATION, names.of("level", &authority.level))
                .link(v::SPATIAL, dataset::area(scene))
                .link(v::CONTACT_POINT, names.of("contact", id))
                .links(v::PAGE, texts.languages().map(page)),
        );
        graph.add(
            Node::new(names.of("contact", id), &["cv:ContactPoint"])
                .literal(v::TELEPHONE, &*authority.phone)
                .literal(v::EMAIL, &*authority.email)
                .links(v::CONTACT_PAGE, texts.languages().map(page)),
        );
        graph.add(
            Node::new(names.of("level", &authority.level), &["skos:Concept"])
                .literal(v::NOTATION, &*authority.level)
                .words(v::LABEL, texts, |l| Some(app::texts::plain(&words::level(l, &authority.level)))),
        );
        for l in texts.languages() {
            graph.add(dataset::document(scene, l, page(l)));
        }
    }
    currency(scene, graph);
}

/// Not from the authority table of the Publications Office: it has no fictional currencies. The code is the notation.
fn currency(scene: Scene<'_>, graph: &mut Graph) {
    let code = &scene.catalogue.country.currency;
    let key = format!("currency-{code}");
    let sign = |l: L| l.has(&key).then(|| l.plain_with(&key, &[("amount", "".into())]).trim().to_owned());
    graph.add(Node::new(scene.names.of("currency", code), &["skos:Concept"]).literal(v::NOTATION, &**code).words(
        v::LABEL,
        scene.texts,
        sign,
    ));
}
