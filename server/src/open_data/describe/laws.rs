//! Articles of law (ELI), and the rules that services follow in them.

use super::{Scene, attribute, dataset, text};
use crate::open_data::graph::{Graph, Node};
use crate::open_data::vocabulary as v;

/// The article's own identifier.
pub(super) fn iri(scene: Scene<'_>, law: &str) -> Option<String> {
    scene.catalogue.legal_bases.get(law).map(|basis| scene.names.foreign(&basis.eli))
}

pub(super) fn describe(scene: Scene<'_>, graph: &mut Graph) {
    let Scene { catalogue, texts, names } = scene;
    for basis in catalogue.legal_bases.values() {
        let key = format!("law-{}", basis.id);
        let article = names.foreign(&basis.eli);
        let node = Node::new(article.clone(), &["eli:LegalResource", "cv:ReferenceFramework"])
            .literal(v::IDENTIFIER, &*basis.id)
            .words(v::TITLE, texts, |l| text(l, &key))
            .words(v::DESCRIPTION, texts, |l| attribute(l, &key, "says"))
            .literal(v::IN_FORCE_FROM, basis.valid_from.to_string());
        graph.add(match basis.valid_to {
            // ELI names the first day without force, the catalogue the last one with it.
            Some(last) => match last.tomorrow() {
                Ok(first_without) => node.literal(v::IN_FORCE_TO, first_without.to_string()),
                Err(_) => node,
            },
            None => node,
        });
        graph.add(
            Node::new(names.of("rule", &basis.id), &["cpsv:Rule"])
                .literal(v::IDENTIFIER, &*basis.id)
                .words(v::TITLE, texts, |l| text(l, &key))
                .words(v::DESCRIPTION, texts, |l| attribute(l, &key, "says"))
                .links(v::LANGUAGE, texts.languages().map(|l| dataset::language(scene, l)))
                .link(v::IMPLEMENTS, article),
        );
    }
}
