//! The semantic layer: one meaning for each fact, a register that holds it or a question, and codes that both sides know.

use jiff::civil::Date;

use super::{Held, Layer, LayerKind, about, stands};
use crate::catalogue::{Authorisation, Catalogue, Datatype, Service};

pub(super) fn layer(
    (catalogue, rows): (&Catalogue, &[&Authorisation]),
    service: &Service,
    held: &[Held<'_>],
    day: Date,
) -> Layer {
    let mut layer = Layer::new(LayerKind::Semantic);
    let mut asked: Vec<String> = Vec::new();
    for requirement in &service.requirement {
        let Some(role) = service.role(&requirement.fact.role) else { continue };
        let concept = format!("{}.{}", role.kind, requirement.fact.path);
        if !catalogue.concepts.contains_key(&concept) {
            let mend = format!("add `{concept}` to the dictionary");
            layer.lacks(format!("`{}` is no concept of the dictionary", requirement.fact), mend);
        } else if !held.iter().any(|one| one.concept == concept && one.capacity == role.capacity) {
            match elsewhere(catalogue, &concept, &role.capacity) {
                Some(source) => layer.lacks(
                    format!(
                        "`{}` is asked although `{source}` holds it, but not as the authentic source",
                        requirement.fact
                    ),
                    "name one authentic source for it in sources.toml",
                ),
                None => asked.push(requirement.fact.to_string()),
            }
        }
    }
    for one in held {
        codes(catalogue, one, &mut layer);
        if !about(rows, one).iter().any(|row| stands(row, day)) {
            let what = format!("`{}` is asked although `{}` holds it (once-only)", one.concept, one.source.id);
            layer.lacks(what, "authorise the service to have it from there");
        }
    }
    if !held.is_empty() {
        layer.has(format!("{} facts known to registers in the dictionary's words", held.len()));
    }
    if !asked.is_empty() {
        layer.has(format!("asked, as no register holds them: {}", asked.join(", ")));
    }
    layer
}

/// A source that holds the concept without being authentic for it.
fn elsewhere<'a>(catalogue: &'a Catalogue, concept: &str, capacity: &str) -> Option<&'a str> {
    let holds = |source: &&crate::catalogue::Source| source.holds(concept, capacity).is_some();
    catalogue.sources.values().find(holds).map(|source| source.id.as_str())
}

/// The register's codes must mean ours: every code that it maps to is in the list, and every code of the list is met.
fn codes(catalogue: &Catalogue, held: &Held<'_>, layer: &mut Layer) {
    let Some(concept) = catalogue.concepts.get(&held.concept).filter(|concept| concept.datatype == Datatype::Code)
    else {
        return;
    };
    let ours = catalogue.codes_of(concept);
    let place = format!("`{}` of `{}`", held.concept, held.source.id);
    if ours.is_empty() {
        return layer.lacks(format!("{place} is a code without a list"), "add its list to code-lists.toml");
    }
    if held.row.codes.is_empty() {
        return layer.has(format!("{place} uses our codes"));
    }
    let stray: Vec<&str> = held.row.codes.values().filter(|code| !ours.contains(code)).map(String::as_str).collect();
    let unmet: Vec<&str> =
        ours.iter().filter(|code| !held.row.codes.values().any(|to| to == *code)).map(String::as_str).collect();
    if !stray.is_empty() {
        let mend = "correct the mapping, or add the codes to the list";
        layer.lacks(format!("{place} maps to codes that are not in the list: {}", stray.join(", ")), mend);
    }
    if !unmet.is_empty() {
        let mend = "add what the register writes for them to codes, or say in the list's comment that it has none";
        layer.lacks(format!("{place} maps nothing to: {}", unmet.join(", ")), mend);
    }
    if stray.is_empty() && unmet.is_empty() {
        layer.has(format!("codes of {place} are mapped"));
    }
}
