//! What an incomplete language lacks, file by file: said by `shubbak check`, and seen on the pages.

use super::{Texts, USED};
use std::collections::{BTreeMap, BTreeSet};

/// What a language lacks of one file of the country's first language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// The language.
    pub language: String,
    /// The file, below the language's folder: `pages/public.ftl`.
    pub file: String,
    /// How many messages are missing.
    pub messages: usize,
    /// Of how many.
    pub of: usize,
}

/// What the languages lack that are not declared complete, by language and file. Only messages that are needed count:
/// those that the code names and those in `dynamic_keys`.
pub fn missing(texts: &Texts, dynamic_keys: &BTreeSet<String>) -> Vec<Missing> {
    let Some(first) = texts.languages.first() else { return Vec::new() };
    let dynamic = dynamic_keys.iter().map(|key| key.split_once('.').map_or(key.as_str(), |(message, _)| message));
    let needed: BTreeSet<&str> = USED.iter().copied().chain(dynamic).collect();
    let mut found = Vec::new();
    for language in texts.languages.iter().filter(|language| !language.complete) {
        let mut files: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (key, entry) in first.entries.iter().filter(|(key, _)| needed.contains(key.as_str())) {
            let file = entry.file.split_once('/').map_or(entry.file.as_str(), |(_, file)| file);
            let (lacks, of) = files.entry(file).or_default();
            *of += 1;
            *lacks += usize::from(!language.entries.contains_key(key));
        }
        found.extend(files.into_iter().filter(|(_, (lacks, _))| *lacks > 0).map(|(file, (messages, of))| Missing {
            language: language.id.clone(),
            file: file.to_owned(),
            messages,
            of,
        }));
    }
    found
}
