//! Texts as they come to be read: every variant of a choice once, one word for whatever is put in.

use super::super::load::Lines;
use fluent_syntax::{ast, unicode::unescape_unicode_to_string};

/// Stands for what is put in: the character that Unicode has for an object.
pub(super) const PUT_IN: char = '\u{FFFC}';

/// A message or an attribute of one.
pub(in super::super) struct Passage {
    pub(super) file: String,
    pub(super) line: usize,
    /// `message` or `message.attribute`.
    pub(super) key: String,
    pub(super) readings: Vec<String>,
}

impl Passage {
    /// The texts of a file.
    pub(in super::super) fn all(path: &str, resource: &ast::Resource<&str>, lines: &Lines<'_>) -> Vec<Self> {
        let mut all = Vec::new();
        for item in &resource.body {
            let ast::Entry::Message(message) = item else { continue };
            let passage = |part: &str, key: String, pattern: &ast::Pattern<&str>| Self {
                file: path.to_owned(),
                line: lines.line(part),
                key,
                readings: readings(pattern),
            };
            let name = message.id.name;
            all.extend(message.value.iter().map(|pattern| passage(name, name.to_owned(), pattern)));
            all.extend(message.attributes.iter().map(|attribute| {
                passage(attribute.id.name, format!("{name}.{}", attribute.id.name), &attribute.value)
            }));
        }
        all
    }
}

/// Of several choices in one text, the first variants make the first reading, the second ones the second: each
/// variant is read once, and the readings do not multiply.
fn readings(pattern: &ast::Pattern<&str>) -> Vec<String> {
    let parts: Vec<Vec<String>> = pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => vec![(*value).to_owned()],
            ast::PatternElement::Placeable { expression } => variants(expression),
        })
        .collect();
    let most = parts.iter().map(Vec::len).max().unwrap_or_default();
    let nth = |part: &Vec<String>, n: usize| part.get(n).or_else(|| part.last()).cloned().unwrap_or_default();
    (0..most).map(|n| parts.iter().map(|part| nth(part, n)).collect()).collect()
}

fn variants(expression: &ast::Expression<&str>) -> Vec<String> {
    match expression {
        ast::Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| readings(&variant.value)).collect()
        }
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            vec![unescape_unicode_to_string(value).into_owned()]
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => self::variants(expression),
        ast::Expression::Inline(_) => vec![PUT_IN.to_string()],
    }
}
