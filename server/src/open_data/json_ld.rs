//! JSON-LD 1.1 (W3C): the context says what each key means, so that the rest reads as plain JSON.

use serde_json::{Map, Value, json};

use super::graph::{Graph, Node, Object};
use super::vocabulary::{PREFIXES, Range};

/// Writes a graph.
pub(super) fn write(graph: &Graph) -> String {
    let nodes: Vec<Value> = graph.nodes().iter().map(node).collect();
    format!("{:#}\n", json!({ "@context": context(graph), "@graph": nodes }))
}

/// Prefixes, and the classes and properties that the graph uses.
fn context(graph: &Graph) -> Value {
    let mut context = Map::new();
    context.insert("@version".to_owned(), json!(1.1));
    context.insert("id".to_owned(), json!("@id"));
    context.insert("type".to_owned(), json!("@type"));
    for (prefix, namespace) in PREFIXES {
        context.insert(prefix.to_owned(), json!(namespace));
    }
    for node in graph.nodes() {
        for class in &node.classes {
            context.insert(class_term(class).to_owned(), json!(class));
        }
        for (property, _) in &node.properties {
            let name = property.name;
            let meaning = match property.range {
                Range::Words => json!({ "@id": name, "@container": "@language" }),
                Range::Plain => json!({ "@id": name }),
                Range::Typed(datatype) => json!({ "@id": name, "@type": datatype }),
                Range::Node => json!({ "@id": name, "@type": "@id" }),
            };
            context.insert(property.term.to_owned(), meaning);
        }
    }
    Value::Object(context)
}

fn class_term(class: &'static str) -> &'static str {
    class.split_once(':').map_or(class, |(_, local)| local)
}

fn node(node: &Node) -> Value {
    let mut out = Map::new();
    out.insert("id".to_owned(), json!(node.iri));
    let classes = node.classes.iter().map(|class| json!(class_term(class))).collect();
    out.insert("type".to_owned(), one_or_all(classes));
    for (property, objects) in &node.properties {
        let value = if property.range == Range::Words { by_language(objects) } else { plain(objects) };
        out.insert(property.term.to_owned(), value);
    }
    Value::Object(out)
}

/// `{"ar": "…", "en": "…"}`
fn by_language(objects: &[Object]) -> Value {
    let mut languages: Vec<(&str, Vec<Value>)> = Vec::new();
    for object in objects {
        let Object::Words { lang, text } = object else { continue };
        match languages.iter_mut().find(|(known, _)| known == lang) {
            Some((_, texts)) => texts.push(json!(text)),
            None => languages.push((lang, vec![json!(text)])),
        }
    }
    languages.into_iter().map(|(lang, texts)| (lang.to_owned(), one_or_all(texts))).collect()
}

fn plain(objects: &[Object]) -> Value {
    let values = objects.iter().map(|object| match object {
        Object::Words { text, .. } | Object::Literal(text) | Object::Node(text) => json!(text),
    });
    one_or_all(values.collect())
}

fn one_or_all(mut values: Vec<Value>) -> Value {
    match values.len() {
        1 => values.remove(0),
        _ => Value::Array(values),
    }
}
