//! XML from somebody else, read into a small tree: no DTD, no entities of its own, no way to grow without bound.

use quick_xml::NsReader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;

/// How deep elements may stand in each other.
const DEEPEST: usize = 32;
/// How many elements a document may have.
const MOST_ELEMENTS: usize = 10_000;
/// How many attributes an element may have, namespace declarations among them.
const MOST_ATTRIBUTES: usize = 64;
/// How many namespace declarations may be in force at one place.
const MOST_NAMESPACES: usize = 128;
/// Where `nil` stands.
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Why a document is refused. Quotes nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refused {
    /// Bytes that are no UTF-8, or a declaration that says that it is something else.
    #[error("not UTF-8")]
    NotUtf8,
    /// A character that may stand in no XML document.
    #[error("a character that XML does not have")]
    Character,
    /// Not well-formed, or namespaces that don't fit.
    #[error("not well-formed XML")]
    Form,
    /// A document type declaration: the door to external entities.
    #[error("a document type declaration")]
    Doctype,
    /// A processing instruction, which SOAP has not.
    #[error("a processing instruction")]
    Instruction,
    /// An entity that is not one of XML's own five.
    #[error("an unknown entity")]
    Entity,
    /// Deeper, longer or with more attributes than an answer can be.
    #[error("XML beyond all bounds")]
    Bounds,
}

/// An element with its namespace looked up, whatever prefix it had.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    /// Its namespace; `None` for an element in none.
    pub(super) namespace: Option<String>,
    /// Its local name.
    pub(super) name: String,
    /// Its own text, all pieces joined; that of its children is theirs.
    pub(super) text: String,
    /// True when it says that it has no value (`xsi:nil`).
    pub(super) nil: bool,
    /// The elements in it, in their order.
    pub(super) children: Vec<Element>,
}

impl Element {
    /// True for this name in this namespace.
    pub(super) fn is(&self, namespace: Option<&str>, name: &str) -> bool {
        self.namespace.as_deref() == namespace && self.name == name
    }

    /// The elements in it with this name.
    pub(super) fn all<'a>(&'a self, namespace: Option<&str>, name: &str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.is(namespace, name))
    }

    /// Every element at the end of a path.
    pub(super) fn at<'a>(&'a self, namespace: Option<&str>, path: &str) -> Vec<&'a Element> {
        path.split('/').fold(vec![self], |found, name| {
            found.into_iter().flat_map(|element| element.all(namespace, name)).collect()
        })
    }

    /// The text at the end of a path, where exactly one element stands there and has some.
    pub(super) fn text_at<'a>(&'a self, namespace: Option<&str>, path: &str) -> Option<&'a str> {
        match self.at(namespace, path).as_slice() {
            [one] => one.value(),
            _ => None,
        }
    }

    /// Its text without space around it; `None` when it has none, or says so.
    pub(super) fn value(&self) -> Option<&str> {
        let text = self.text.trim();
        (!text.is_empty() && !self.nil).then_some(text)
    }
}

/// Reads a document.
///
/// # Errors
/// [`Refused`], the first reason.
pub(super) fn read(bytes: &[u8]) -> Result<Element, Refused> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refused::NotUtf8)?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if !text.chars().all(allowed) {
        return Err(Refused::Character);
    }
    let mut reader = NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    reader.config_mut().check_comments = true;
    reader.resolver_mut().set_max_namespace_bindings(MOST_NAMESPACES);
    let mut tree = Tree::default();
    loop {
        match reader.read_event().map_err(|_| Refused::Form)? {
            Event::Start(start) => tree.open(element(&reader, &start)?)?,
            Event::End(_) => tree.close()?,
            Event::Text(piece) => tree.write(&piece.xml10_content())?,
            // Outside the root not even an empty section may stand.
            Event::CData(_) if tree.open.is_empty() => return Err(Refused::Form),
            Event::CData(piece) => tree.write(&piece.xml10_content())?,
            Event::GeneralRef(entity) => tree.write_char(character(&entity)?)?,
            Event::Decl(declared) => {
                let encoding = declared.encoding().transpose().map_err(|_| Refused::Form)?;
                if encoding.is_some_and(|encoding| !encoding.eq_ignore_ascii_case("utf-8")) {
                    return Err(Refused::NotUtf8);
                }
            }
            Event::DocType(_) => return Err(Refused::Doctype),
            Event::PI(_) => return Err(Refused::Instruction),
            Event::Comment(_) => {}
            Event::Eof => return tree.end(),
            Event::Empty(_) => return Err(Refused::Form),
        }
    }
}

/// XML 1.0's `Char`: without most controls, surrogates and two codes at the end of the first plane.
fn allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

fn character(entity: &BytesRef<'_>) -> Result<char, Refused> {
    match entity.resolve_char_ref() {
        Err(_) => Err(Refused::Form),
        Ok(Some(c)) if allowed(c) => Ok(c),
        Ok(Some(_)) => Err(Refused::Character),
        Ok(None) => {
            let known = quick_xml::escape::resolve_xml_entity(entity).and_then(|text| text.chars().next());
            known.ok_or(Refused::Entity)
        }
    }
}

fn element(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Result<Element, Refused> {
    let (namespace, name) = reader.resolver().resolve_element(start.name());
    let mut element = Element { namespace: bound(namespace)?, name: name.as_ref().to_owned(), ..Element::default() };
    // The check for two of the same name compares each with each: only after their number is known to be small.
    if start.attributes().with_checks(false).take(MOST_ATTRIBUTES + 1).count() > MOST_ATTRIBUTES {
        return Err(Refused::Bounds);
    }
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| Refused::Form)?;
        let (namespace, name) = reader.resolver().resolve_attribute(attribute.key);
        if bound(namespace)?.as_deref() == Some(INSTANCE) && name.as_ref() == "nil" {
            element.nil = matches!(attribute.value.trim(), "true" | "1");
        }
    }
    Ok(element)
}

fn bound(namespace: ResolveResult<'_>) -> Result<Option<String>, Refused> {
    match namespace {
        ResolveResult::Unbound => Ok(None),
        ResolveResult::Bound(namespace) => Ok(Some(namespace.as_ref().to_owned())),
        ResolveResult::Unknown(_) => Err(Refused::Form),
    }
}

/// The elements that are still open, the outermost first, and the root once it is closed.
#[derive(Default)]
struct Tree {
    open: Vec<Element>,
    root: Option<Element>,
    elements: usize,
}

impl Tree {
    fn open(&mut self, element: Element) -> Result<(), Refused> {
        self.elements += 1;
        if self.open.len() >= DEEPEST || self.elements > MOST_ELEMENTS {
            return Err(Refused::Bounds);
        }
        if self.root.is_some() {
            return Err(Refused::Form);
        }
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) -> Result<(), Refused> {
        let element = self.open.pop().ok_or(Refused::Form)?;
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn write(&mut self, text: &str) -> Result<(), Refused> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(Refused::Form),
        }
        Ok(())
    }

    fn write_char(&mut self, c: char) -> Result<(), Refused> {
        let element = self.open.last_mut().ok_or(Refused::Form)?;
        element.text.push(c);
        Ok(())
    }

    fn end(self) -> Result<Element, Refused> {
        if self.open.is_empty() { self.root.ok_or(Refused::Form) } else { Err(Refused::Form) }
    }
}

#[cfg(test)]
mod tests;
