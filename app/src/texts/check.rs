//! What is wrong with the texts as a whole: missing, unused, or different between languages.

use super::{Language, TextFinding, Texts, USED};
use std::collections::BTreeSet;

/// Keys that the loader itself needs.
const OWN: [&str; 2] = ["language-name", "language-dir"];

/// Compares the texts with the keys that the code names ([`USED`]) and with those that the catalogue needs.
///
/// A language that is not declared complete may lack messages and attributes; what it has must fit the first language.
///
/// A dynamic key may name an attribute (`topic-child-name.hint`): then the attribute is needed too.
pub fn check(texts: &Texts, dynamic_keys: &BTreeSet<String>) -> Vec<TextFinding> {
    let mut findings = Vec::new();
    for language in &texts.languages {
        unused(language, dynamic_keys, &mut findings);
    }
    let (complete, incomplete): (Vec<&Language>, Vec<&Language>) =
        texts.languages.iter().partition(|language| language.complete);
    for language in &complete {
        missing(language, dynamic_keys, &mut findings);
        for other in complete.iter().filter(|other| other.id != language.id) {
            differing(language, other, &mut findings);
        }
    }
    if let Some(first) = complete.first() {
        incomplete.iter().for_each(|language| astray(language, first, &mut findings));
    }
    findings.sort();
    findings.dedup();
    findings
}

fn missing(language: &Language, dynamic_keys: &BTreeSet<String>, findings: &mut Vec<TextFinding>) {
    let needed = USED.iter().copied().chain(dynamic_keys.iter().map(String::as_str));
    for key in needed {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(m, a)| (m, Some(a)));
        let found = language.entries.get(message);
        if found.is_none_or(|entry| attribute.is_some_and(|name| !entry.attributes.contains(name))) {
            findings.push(TextFinding {
                file: format!("{}/portal.ftl", language.id),
                line: 1,
                message: format!("`{key}` is needed and missing in `{}`; add it", language.id),
            });
        }
    }
}

fn unused(language: &Language, dynamic_keys: &BTreeSet<String>, findings: &mut Vec<TextFinding>) {
    let named: BTreeSet<&str> = USED.iter().chain(&OWN).copied().collect();
    let bases: BTreeSet<&str> =
        dynamic_keys.iter().map(|key| key.split_once('.').map_or(key.as_str(), |(message, _)| message)).collect();
    for (key, entry) in &language.entries {
        let used = named.contains(key.as_str()) || bases.contains(key.as_str());
        if !used {
            findings.push(TextFinding {
                file: entry.file.clone(),
                line: entry.line,
                message: format!("`{key}` is used nowhere; remove it or use it"),
            });
        }
    }
}

fn differing(language: &Language, other: &Language, findings: &mut Vec<TextFinding>) {
    for (key, entry) in &language.entries {
        let Some(twin) = other.entries.get(key) else {
            findings.push(TextFinding {
                file: entry.file.clone(),
                line: entry.line,
                message: format!("`{key}` is missing in `{}`; translate it", other.id),
            });
            continue;
        };
        if entry.variables != twin.variables || entry.attributes != twin.attributes {
            findings.push(TextFinding {
                file: entry.file.clone(),
                line: entry.line,
                message: format!(
                    "`{key}` has {:?} {:?}, but {:?} {:?} in `{}`; make variables and attributes the same",
                    entry.variables, entry.attributes, twin.variables, twin.attributes, other.id
                ),
            });
        }
    }
}

/// What an incomplete language has and the first one has not, or has otherwise.
fn astray(language: &Language, first: &Language, findings: &mut Vec<TextFinding>) {
    for (key, entry) in &language.entries {
        // One that no language needs is found as unused.
        let Some(twin) = first.entries.get(key) else { continue };
        let same = entry.attributes == twin.attributes;
        let variables =
            if same { entry.variables == twin.variables } else { entry.variables.is_subset(&twin.variables) };
        if !variables || !entry.attributes.is_subset(&twin.attributes) {
            findings.push(TextFinding {
                file: entry.file.clone(),
                line: entry.line,
                message: format!(
                    "`{key}` has {:?} {:?}, but {:?} {:?} in `{}`; use no others",
                    entry.variables, entry.attributes, twin.variables, twin.attributes, first.id
                ),
            });
        }
    }
}
