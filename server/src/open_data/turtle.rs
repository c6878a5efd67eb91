//! Turtle 1.1 (W3C): a block for each node, a line for each property.

use std::fmt::Write;

use super::graph::{Graph, Object};
use super::vocabulary::{PREFIXES, Property, Range};

/// Writes a graph; `home` is the namespace that the empty prefix stands for.
pub(super) fn write(graph: &Graph, home: &str) -> String {
    let mut out = format!("@prefix : <{home}> .\n");
    for (prefix, namespace) in PREFIXES {
        line(&mut out, format_args!("@prefix {prefix}: <{namespace}> .\n"));
    }
    for node in graph.nodes() {
        line(&mut out, format_args!("\n{} a {}", reference(&node.iri, home), node.classes.join(", ")));
        for (property, objects) in &node.properties {
            let values: Vec<String> = objects.iter().map(|o| value(property, o, home)).collect();
            line(&mut out, format_args!(" ;\n    {} {}", property.name, values.join(", ")));
        }
        out.push_str(" .\n");
    }
    out
}

/// Writing to a string can't fail.
fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text);
}

fn value(property: &Property, object: &Object, home: &str) -> String {
    match (object, property.range) {
        (Object::Words { lang, text }, _) => format!("\"{}\"@{lang}", escape(text)),
        (Object::Literal(text), Range::Typed(datatype)) => format!("\"{}\"^^{datatype}", escape(text)),
        (Object::Literal(text), _) => format!("\"{}\"", escape(text)),
        (Object::Node(iri), _) => reference(iri, home),
    }
}

/// An IRI, abbreviated where what remains is plainly a local name.
fn reference(iri: &str, home: &str) -> String {
    let plain = |local: &str| {
        local.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
            && local.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
            && !local.ends_with('.')
    };
    let known = PREFIXES.iter().copied().chain(std::iter::once(("", home)));
    known
        .filter_map(|(prefix, namespace)| Some((prefix, iri.strip_prefix(namespace)?)))
        .find(|(_, local)| plain(local))
        .map_or_else(|| format!("<{iri}>"), |(prefix, local)| format!("{prefix}:{local}"))
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => line(&mut out, format_args!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}
