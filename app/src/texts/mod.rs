//! Every visible word: Fluent messages loaded from `locales/<language>/…`, and the handle by which pages speak.

mod check;
mod load;
mod number;

pub use check::check;
pub use load::TextFinding;

use crate::format::Formats;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::tz::TimeZone;
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    sync::RwLock,
};

include!(concat!(env!("OUT_DIR"), "/used.rs"));

/// What a country decides about the way things are written.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The country's id; its name is the text `country-<id>`.
    pub country: String,
    /// ISO-like currency code; the text `currency-<code>` puts `$amount` and the unit together.
    pub currency: String,
    /// Unicode numbering system (`arab`, `latn`, `arabext`) by language.
    pub digits: BTreeMap<String, String>,
    /// In which zone moments are shown.
    pub zone: TimeZone,
    /// The phone number for help, as people write it.
    pub hotline: String,
    /// The address for help.
    pub email: String,
}

/// All texts in all languages.
pub struct Texts {
    languages: Vec<Language>,
    profile: Profile,
}

pub(crate) struct Language {
    id: String,
    dir: String,
    bundle: FluentBundle<FluentResource>,
    entries: BTreeMap<String, load::Entry>,
    formats: Option<Formats>,
    kept: RwLock<HashMap<&'static str, &'static str>>,
}

/// A value put into a message.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Text, isolated from the direction of its surroundings.
    Text(String),
    /// A whole number: chooses the plural form and is written in the language's digits.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Texts {
    /// Reads Fluent files given as (`ar/portal.ftl`, content). The folder's name is the language.
    ///
    /// # Errors
    /// Every syntax error, duplicate key and language without `language-name` or `language-dir`, with file and line.
    pub fn load(files: impl Iterator<Item = (String, String)>) -> Result<Self, Vec<TextFinding>> {
        load::load(files).map(|languages| Self {
            languages,
            profile: Profile {
                country: String::new(),
                currency: String::new(),
                digits: BTreeMap::new(),
                zone: TimeZone::UTC,
                hotline: String::new(),
                email: String::new(),
            },
        })
    }

    /// Sets the country's ways of writing and makes the texts live as long as the program, so that the handle
    /// [`L`] is a pointer to copy around.
    ///
    /// # Errors
    /// A numbering system that the portal doesn't know, or a language that ICU can't format.
    pub fn leak(mut self, profile: Profile) -> Result<&'static Self, Vec<TextFinding>> {
        let mut findings = Vec::new();
        for language in &mut self.languages {
            let digits = profile.digits.get(&language.id).map_or("latn", String::as_str);
            match (Formats::new(&language.id, digits), number::formatter(digits)) {
                (Some(formats), Some(formatter)) => {
                    language.formats = Some(formats);
                    language.bundle.set_formatter(Some(formatter));
                }
                _ => findings.push(TextFinding {
                    file: format!("{}/language.ftl", language.id),
                    line: 1,
                    message: format!("`{}` can't be written with the digits `{digits}`", language.id),
                }),
            }
        }
        self.profile = profile;
        if findings.is_empty() { Ok(Box::leak(Box::new(self))) } else { Err(findings) }
    }

    /// The handle of a language, by its folder's name.
    pub fn language(&'static self, id: &str) -> Option<L> {
        self.languages.iter().position(|language| language.id == id).map(|index| L { texts: self, index })
    }

    /// All languages, in the order of their folders' names.
    pub fn languages(&'static self) -> impl Iterator<Item = L> {
        (0..self.languages.len()).map(move |index| L { texts: self, index })
    }

    /// Whether any language has the message.
    pub fn has(&self, key: &str) -> bool {
        self.languages.iter().any(|language| language.entries.contains_key(key))
    }

    /// The languages' ids, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(|language| language.id.as_str())
    }
}

/// A language to speak: a pointer to texts that live as long as the program.
#[derive(Clone, Copy)]
pub struct L {
    texts: &'static Texts,
    index: usize,
}

impl PartialEq for L {
    fn eq(&self, other: &Self) -> bool {
        self.lang() == other.lang()
    }
}

impl std::fmt::Debug for L {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "L({})", self.lang())
    }
}

impl L {
    fn language(self) -> &'static Language {
        &self.texts.languages[self.index]
    }

    /// The BCP 47 tag, as in `lang="…"` and in paths.
    pub fn lang(self) -> &'static str {
        &self.language().id
    }

    /// `rtl` or `ltr`.
    pub fn dir(self) -> &'static str {
        &self.language().dir
    }

    /// The stemmer of this language, as the search engine names it: `Arabic`; unknown names mean none.
    pub fn stemmer(self) -> String {
        self.plain("language-stemmer")
    }

    /// The language's name for itself.
    pub fn own_name(self) -> String {
        self.plain("language-name")
    }

    /// Words that say nothing in a search, in a list.
    pub fn little_words(self) -> String {
        self.plain("search-little-words")
    }

    /// The other languages, for the language switch.
    pub fn others(self) -> impl Iterator<Item = L> {
        self.texts.languages().filter(move |other| *other != self)
    }

    /// The country's profile.
    pub fn profile(self) -> &'static Profile {
        &self.texts.profile
    }

    /// Numbers, dates and money in this language.
    pub(crate) fn formats(self) -> Option<&'static Formats> {
        self.language().formats.as_ref()
    }

    /// HTML that is the same on every page of a language, drawn once. `name` tells such pieces apart.
    pub(crate) fn kept(self, name: &'static str, draw: impl FnOnce() -> String) -> &'static str {
        let kept = &self.language().kept;
        if let Some(html) = kept.read().ok().and_then(|kept| kept.get(name).copied()) {
            return html;
        }
        // As the texts, it lives as long as the program. Two threads may draw it at once: the first one's stays.
        let html: &'static str = Box::leak(draw().into_boxed_str());
        kept.write().map_or(html, |mut kept| *kept.entry(name).or_insert(html))
    }

    /// A path of the portal in this language: `/my` → `/ar/my`.
    pub fn href(self, path: &str) -> String {
        format!("/{}{}", self.lang(), if path == "/" { "" } else { path })
    }

    /// Whether this language has the message with a value.
    pub fn has(self, key: &str) -> bool {
        self.language().bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// A text without variables.
    pub fn t(self, key: &str) -> Cow<'static, str> {
        self.say(key, None, None)
    }

    /// A text with variables.
    pub fn ta(self, key: &str, args: &[(&str, Arg)]) -> Cow<'static, str> {
        self.say(key, None, Some(fluent_args(self.formats(), args)))
    }

    /// A message's attribute, as in `person-given-name.hint`; `None` where the message has none.
    pub fn attr(self, key: &str, attribute: &str) -> Option<Cow<'static, str>> {
        self.attr_with(key, attribute, &[])
    }

    /// A message's attribute with variables.
    pub fn attr_with(self, key: &str, attribute: &str, args: &[(&str, Arg)]) -> Option<Cow<'static, str>> {
        let args = if args.is_empty() { None } else { Some(fluent_args(self.formats(), args)) };
        self.find(key, Some(attribute), args.as_ref())
    }

    /// A text for attributes, titles, file names and URLs: without the isolates U+2068 and U+2069.
    pub fn plain(self, key: &str) -> String {
        plain(&self.t(key))
    }

    /// Like [`L::plain`], with variables.
    pub fn plain_with(self, key: &str, args: &[(&str, Arg)]) -> String {
        plain(&self.ta(key, args))
    }

    fn say(self, key: &str, attribute: Option<&str>, args: Option<FluentArgs<'_>>) -> Cow<'static, str> {
        self.find(key, attribute, args.as_ref())
            .or_else(|| self.others().find_map(|other| other.find(key, attribute, args.as_ref())))
            // Neither language has it, which `shubbak check` refuses; a person never sees a key.
            .unwrap_or(Cow::Borrowed("—"))
    }

    fn find(self, key: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
        let bundle = &self.language().bundle;
        let message = bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        // Errors here are references to variables that weren't given; `check` compares the variables.
        Some(bundle.format_pattern(pattern, args, &mut Vec::new()))
    }
}

fn fluent_args<'a>(formats: Option<&Formats>, args: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => number::argument(formats, *number),
            };
            (*name, value)
        })
        .collect()
}

/// A text without Fluent's isolates, for places where they would be seen as characters.
pub fn plain(text: &str) -> String {
    // Both begin with these two bytes, which are rare in Arabic and in Latin text.
    if memchr::memmem::find(text.as_bytes(), &[0xE2, 0x81]).is_none() {
        return text.to_owned();
    }
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Marks a literal as a Fluent key where it doesn't stand in a call, so that `build.rs` finds it.
#[macro_export]
macro_rules! key {
    ($key:literal) => {
        $key
    };
}
