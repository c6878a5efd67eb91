//! Reading Fluent files: syntax errors and duplicates with file and line, and what each message holds.

use super::readability::Passage;
use super::{Language, Way, bundle};
use fluent_bundle::FluentResource;
use fluent_syntax::{ast, parser};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock, RwLock};
use unic_langid::LanguageIdentifier;

/// Something in the texts that must be mended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextFinding {
    /// The file, from the language's folder on: `ar/portal.ftl`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and how to mend it.
    pub message: String,
}

impl std::fmt::Display for TextFinding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// What a message holds and where it stands.
pub(crate) struct Entry {
    pub(crate) file: String,
    pub(crate) line: usize,
    /// Variables of the value and of all attributes.
    pub(crate) variables: BTreeSet<String>,
    pub(crate) attributes: BTreeSet<String>,
}

pub(crate) fn load(files: impl Iterator<Item = (String, String)>) -> Result<Vec<Language>, Vec<TextFinding>> {
    let mut by_language: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (path, text) in files.filter(|(path, _)| path.ends_with(".ftl")) {
        let language = path.split('/').next().unwrap_or_default().to_owned();
        by_language.entry(language).or_default().push((path, text));
    }
    let mut findings = Vec::new();
    let languages = by_language.into_iter().filter_map(|(id, files)| language(id, files, &mut findings)).collect();
    if findings.is_empty() { Ok(languages) } else { Err(findings) }
}

fn language(id: String, files: Vec<(String, String)>, findings: &mut Vec<TextFinding>) -> Option<Language> {
    let finding = |message: String| TextFinding { file: format!("{id}/language.ftl"), line: 1, message };
    if id.parse::<LanguageIdentifier>().is_err() {
        findings.push(finding(format!("the folder `{id}` is not named after a language")));
        return None;
    }
    let mut resources = Vec::new();
    let mut entries = BTreeMap::new();
    let mut passages = Vec::new();
    for (path, text) in files {
        {
            let (Ok(resource) | Err((resource, _))) = parser::parse(text.as_str());
            let lines = Lines::of(&text);
            entries_of(&path, &resource, &lines, &mut entries, findings);
            passages.extend(Passage::all(&path, &resource, &lines));
        }
        match FluentResource::try_new(text) {
            Ok(resource) => resources.push(Arc::new(resource)),
            Err((resource, errors)) => {
                for error in errors {
                    let line = resource.source()[..error.pos.start].lines().count().max(1);
                    findings.push(TextFinding { file: path.clone(), line, message: error.kind.to_string() });
                }
            }
        }
    }
    let bundle = bundle(&id, &resources)?;
    let word = |key: &str| {
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    };
    match (word("language-dir"), word("language-name")) {
        (Some(dir), Some(_)) if matches!(dir.as_str(), "rtl" | "ltr") => {
            let ways = vec![Way { bundle, formats: None, latin: false }];
            Some(Language {
                id,
                dir,
                complete: true,
                resources,
                entries,
                passages,
                ways,
                kept: RwLock::default(),
                terms: OnceLock::new(),
            })
        }
        _ => {
            findings.push(finding("give `language-name` and `language-dir` (rtl or ltr)".to_owned()));
            None
        }
    }
}

fn entries_of(
    path: &str,
    resource: &ast::Resource<&str>,
    lines: &Lines<'_>,
    entries: &mut BTreeMap<String, Entry>,
    findings: &mut Vec<TextFinding>,
) {
    for item in &resource.body {
        let ast::Entry::Message(message) = item else { continue };
        let key = message.id.name.to_owned();
        let line = lines.line(message.id.name);
        let mut variables = BTreeSet::new();
        message.value.iter().for_each(|pattern| pattern_variables(pattern, &mut variables));
        message.attributes.iter().for_each(|attribute| pattern_variables(&attribute.value, &mut variables));
        let attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
        let entry = Entry { file: path.to_owned(), line, variables, attributes };
        if let Some(first) = entries.insert(key.clone(), entry) {
            findings.push(TextFinding {
                file: path.to_owned(),
                line,
                message: format!("`{key}` stands already in {}:{}; keep one", first.file, first.line),
            });
        }
    }
}

/// Where the lines of a text begin: a search for each of many messages must not read the text anew.
pub(super) struct Lines<'a> {
    text: &'a str,
    begins: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        let after = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(place, _)| place + 1);
        Self { text, begins: std::iter::once(0).chain(after).collect() }
    }

    /// The line, from 1, on which a part of the text stands.
    pub(super) fn line(&self, part: &str) -> usize {
        let place = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        self.begins.partition_point(|begin| *begin <= place)
    }
}

fn pattern_variables(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            expression_variables(expression, found);
        }
    }
}

fn expression_variables(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => inline_variables(inline, found),
        ast::Expression::Select { selector, variants } => {
            inline_variables(selector, found);
            variants.iter().for_each(|variant| pattern_variables(&variant.value, found));
        }
    }
}

fn inline_variables(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => expression_variables(expression, found),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inline_variables(argument, found));
        }
        _ => {}
    }
}
