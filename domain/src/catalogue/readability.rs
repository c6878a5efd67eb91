//! How texts are to read: for each language its script, how long a sentence may be, what everybody knows, plainer words.

use serde::Deserialize;
use std::collections::BTreeMap;

use super::Script;

/// What is asked of the texts, as `catalogue/readability.toml` has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Readability {
    /// Beginnings of the keys whose texts nobody reads as sentences: words for the search, settings of a language.
    #[serde(default)]
    pub not_read: Vec<String>,
    /// Attributes that say which letters to type: capitals in them are neither abbreviations nor another language.
    #[serde(default)]
    pub spells: Vec<String>,
    /// What is written in its own letters in every language: commands, formats, names.
    #[serde(default)]
    pub names: Vec<String>,
    /// The languages of which something is asked.
    #[serde(default, rename = "language")]
    pub languages: Vec<Reading>,
}

/// What is asked of the texts of one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The language, by its folder's name.
    pub id: String,
    /// The letters in which it is written: others are a text that was not translated.
    pub script: Script,
    /// The largest number of words in a sentence.
    pub words: usize,
    /// Abbreviations that need no explanation, and why.
    #[serde(default)]
    pub known: BTreeMap<String, String>,
    /// Words of offices, and what to write in their place. A star stands for any ending: `utilis*`.
    #[serde(default)]
    pub plainer: Vec<[String; 2]>,
}
