//! The dictionary of facts (CCCEV `InformationConcept`), its code lists, and the registers that hold the facts.

use app::texts::L;
use domain::catalogue::{Concept, Datatype, Scheme, SchemeName, Source};

use super::{Scene, attribute, text};
use crate::open_data::graph::{Graph, Node};
use crate::open_data::vocabulary as v;

pub(super) fn describe(scene: Scene<'_>, graph: &mut Graph) {
    let Scene { catalogue, names, .. } = scene;
    for concept in catalogue.concepts.values() {
        graph.add(entry(scene, concept));
        let datatype = datatype(concept.datatype);
        graph.add(Node::new(names.of("datatype", datatype), &["skos:Concept"]).literal(v::NOTATION, datatype));
    }
    for source in catalogue.sources.values() {
        graph.add(register(scene, source));
    }
    code_lists(scene, graph);
}

/// A concept's label for somebody in a role; no role gives the words for anybody.
pub(super) fn label(l: L, concept: &Concept, role: &str) -> Option<String> {
    l.has(&concept.key()).then(|| l.plain_with(&concept.key(), &[("role", role.into())]))
}

fn entry(scene: Scene<'_>, concept: &Concept) -> Node {
    let Scene { catalogue, texts, names } = scene;
    let holders = catalogue
        .sources
        .values()
        .filter(|source| source.availability.iter().any(|row| row.authentic && row.concept == concept.id));
    let node = Node::new(names.of("concept", &concept.id), &["cv:InformationConcept"])
        .literal(v::IDENTIFIER, &*concept.id)
        .words(v::LABEL, texts, |l| label(l, concept, ""))
        .words(v::DESCRIPTION, texts, |l| match concept.scheme {
            Some(SchemeName::NationalId) => text(l, &format!("id-form-{}", catalogue.country.id)),
            None => attribute(l, &concept.key(), "format"),
        })
        .link(v::CATEGORY, names.of("datatype", datatype(concept.datatype)))
        .links(v::CONFORMS_TO, concept.code_list.iter().map(|list| names.of("code-list", list)))
        .links(v::SOURCE, holders.map(|source| names.of("register", &source.id)));
    let form = match &concept.by {
        Some(Scheme::NationalId(scheme)) => Some(&scheme.form),
        _ => concept.pattern.as_ref(),
    };
    match form {
        Some(pattern) => node.literal(v::EXPECTED_VALUE, String::from(pattern.clone())),
        None => node,
    }
}

/// A register as a data set: who keeps what, never the content.
fn register(scene: Scene<'_>, source: &Source) -> Node {
    let key = format!("source-{}", source.id);
    Node::new(scene.names.of("register", &source.id), &["dcat:Dataset"])
        .literal(v::IDENTIFIER, &*source.id)
        .words(v::TITLE, scene.texts, |l| text(l, &key))
        .words(v::DESCRIPTION, scene.texts, |l| attribute(l, &key, "about"))
        .link(v::PUBLISHER, scene.names.of("authority", &source.authority))
}

fn code_lists(scene: Scene<'_>, graph: &mut Graph) {
    let Scene { catalogue, texts, names } = scene;
    for list in catalogue.code_lists.values() {
        let scheme = names.of("code-list", &list.id);
        graph.add(Node::new(scheme.clone(), &["skos:ConceptScheme"]).literal(v::IDENTIFIER, &*list.id));
        for code in &list.codes {
            graph.add(
                Node::new(names.of("code", format!("{}.{code}", list.id)), &["skos:Concept"])
                    .literal(v::NOTATION, &**code)
                    .words(v::LABEL, texts, |l| text(l, &format!("code-{}-{code}", list.id)))
                    .link(v::IN_SCHEME, scheme.clone()),
            );
        }
    }
}

fn datatype(datatype: Datatype) -> &'static str {
    match datatype {
        Datatype::Text => "text",
        Datatype::Name => "name",
        Datatype::Date => "date",
        Datatype::Code => "code",
        Datatype::Boolean => "boolean",
        Datatype::Integer => "integer",
        Datatype::Phone => "phone",
        Datatype::Email => "email",
        Datatype::Iban => "iban",
        Datatype::Identifier => "identifier",
        Datatype::Postcode => "postcode",
    }
}
