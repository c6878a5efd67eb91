//! The triples, whatever the notation: nodes in the order in which they were described.

use app::texts::{L, Texts};
use std::collections::BTreeMap;

use super::vocabulary::{Property, Range};

/// What a property says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Object {
    /// Words in a language (BCP 47).
    Words {
        /// The language's tag.
        lang: &'static str,
        /// The words.
        text: String,
    },
    /// A string, or a value of the property's datatype.
    Literal(String),
    /// The IRI of another node.
    Node(String),
}

/// A thing with an IRI, its classes, and what is said about it.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// Its IRI.
    pub(super) iri: String,
    /// Its classes, abbreviated.
    pub(super) classes: Vec<&'static str>,
    /// What is said about it; each property once, with all its values.
    pub(super) properties: Vec<(Property, Vec<Object>)>,
}

impl Node {
    /// A thing of these classes, about which nothing is said yet.
    pub(super) fn new(iri: String, classes: &[&'static str]) -> Self {
        Self { iri, classes: classes.to_vec(), properties: Vec::new() }
    }

    /// Says the same in each language that has words for it.
    pub(super) fn words(
        mut self,
        property: Property,
        texts: &'static Texts,
        words: impl Fn(L) -> Option<String>,
    ) -> Self {
        debug_assert_eq!(property.range, Range::Words);
        for l in texts.languages() {
            if let Some(text) = words(l.alone()).filter(|text| !text.is_empty()) {
                self.put(property, Object::Words { lang: l.lang(), text });
            }
        }
        self
    }

    /// Gives a string or a value of the property's datatype.
    pub(super) fn literal(mut self, property: Property, value: impl Into<String>) -> Self {
        debug_assert!(matches!(property.range, Range::Plain | Range::Typed(_)));
        self.put(property, Object::Literal(value.into()));
        self
    }

    /// Points to another node.
    pub(super) fn link(mut self, property: Property, iri: String) -> Self {
        debug_assert_eq!(property.range, Range::Node);
        self.put(property, Object::Node(iri));
        self
    }

    /// Points to other nodes.
    pub(super) fn links(self, property: Property, iris: impl IntoIterator<Item = String>) -> Self {
        iris.into_iter().fold(self, |node, iri| node.link(property, iri))
    }

    fn put(&mut self, property: Property, object: Object) {
        match self.properties.iter_mut().find(|(known, _)| *known == property) {
            Some((_, objects)) if objects.contains(&object) => {}
            Some((_, objects)) => objects.push(object),
            None => self.properties.push((property, vec![object])),
        }
    }
}

/// All nodes. A node that is added twice is one node about which both said something.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    nodes: Vec<Node>,
    places: BTreeMap<String, usize>,
}

impl Graph {
    /// Adds a node, or what it says to the node with the same IRI.
    pub(super) fn add(&mut self, node: Node) {
        let Some(known) = self.places.get(&node.iri).and_then(|place| self.nodes.get_mut(*place)) else {
            self.places.insert(node.iri.clone(), self.nodes.len());
            self.nodes.push(node);
            return;
        };
        for class in node.classes {
            if !known.classes.contains(&class) {
                known.classes.push(class);
            }
        }
        for (property, objects) in node.properties {
            objects.into_iter().for_each(|object| known.put(property, object));
        }
    }

    /// The nodes, in the order in which they were added.
    pub(super) fn nodes(&self) -> &[Node] {
        &self.nodes
    }
}
