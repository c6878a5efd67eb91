//! What the catalogue says, in the words of CPSV-AP, CCCEV, ELI and SKOS.

mod bodies;
mod centres;
mod dataset;
mod dictionary;
mod events;
mod laws;
mod names;
mod requirements;
mod services;
mod time;

pub(super) use names::Names;

use app::texts::{L, Texts, plain};
use domain::catalogue::Catalogue;

use super::graph::Graph;

/// What every description needs.
#[derive(Clone, Copy)]
struct Scene<'a> {
    catalogue: &'a Catalogue,
    texts: &'static Texts,
    names: &'a Names,
}

/// Describes the whole catalogue, the services first.
pub(super) fn describe(catalogue: &Catalogue, texts: &'static Texts, names: &Names) -> Graph {
    let scene = Scene { catalogue, texts, names };
    let mut graph = Graph::default();
    dataset::describe(scene, &mut graph);
    for service in catalogue.services.values() {
        services::describe(scene, service, &mut graph);
        requirements::describe(scene, service, &mut graph);
    }
    events::describe(scene, &mut graph);
    bodies::describe(scene, &mut graph);
    centres::describe(scene, &mut graph);
    laws::describe(scene, &mut graph);
    dictionary::describe(scene, &mut graph);
    graph
}

/// A text, where the language itself has it: another language's words must not go under its tag.
fn text(l: L, key: &str) -> Option<String> {
    l.has(key).then(|| l.plain(key))
}

/// An attribute of a text.
fn attribute(l: L, key: &str, name: &str) -> Option<String> {
    l.attr(key, name).map(|text| plain(&text))
}

/// Paragraphs, without those that are missing.
fn paragraphs(parts: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}
