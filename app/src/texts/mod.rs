//! Every visible word: Fluent messages loaded from `locales/<language>/…`, and the handle by which pages speak.

mod check;
pub(crate) mod fallen;
mod load;
mod missing;
mod number;
mod profile;
mod readability;

pub use check::check;
pub use load::TextFinding;
pub use missing::{Missing, missing};
pub use profile::Profile;

use crate::format::Formats;
use crate::manner::{Digits, Manner};
use domain::catalogue::{Country, Term};
use domain::facts::ascii_digits;
use domain::glossary::Matcher;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::tz::TimeZone;
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    sync::{Arc, OnceLock, RwLock},
};
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/used.rs"));

/// All texts in all languages: first those that the country names, in its order.
pub struct Texts {
    languages: Vec<Language>,
    profile: Profile,
}

pub(crate) struct Language {
    id: String,
    dir: String,
    /// False for a language that may lack texts.
    complete: bool,
    resources: Vec<Arc<FluentResource>>,
    entries: BTreeMap<String, load::Entry>,
    passages: Vec<readability::Passage>,
    /// The language as it is written with each choice of digits, in the order of [`Digits::ALL`]; before the country's
    /// profile is known, in one way only.
    ways: Vec<Way>,
    kept: RwLock<HashMap<(&'static str, Manner), &'static str>>,
    terms: OnceLock<Matcher>,
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// A language with one set of digits.
pub(crate) struct Way {
    bundle: Bundle,
    formats: Option<Formats>,
    /// True where texts have Arabic-Indic digits in their words, and numbers are written in Latin ones.
    latin: bool,
}

impl Language {
    /// The language as a country writes it, with each choice of digits; `None` when ICU can't.
    fn ways(&self, region: &str, own: Option<&str>) -> Option<Vec<Way>> {
        let tag =
            if region.is_empty() || self.id.contains('-') { self.id.clone() } else { format!("{}-{region}", self.id) };
        let own = own.or_else(|| crate::format::own_digits(&tag))?;
        let is_arabic = |c: char| ('٠'..='٩').contains(&c);
        let has_arabic = self.resources.iter().any(|resource| resource.source().contains(is_arabic));
        let way = |digits: Digits| {
            let system = if digits == Digits::Own { own } else { digits.name() };
            let mut bundle = bundle(&tag, &self.resources)?;
            bundle.set_formatter(Some(number::formatter(system)?));
            Some(Way { bundle, formats: Some(Formats::new(&tag, system)?), latin: has_arabic && system == "latn" })
        };
        Digits::ALL.into_iter().map(way).collect()
    }
}

/// The resources of a language, ready to speak.
fn bundle(tag: &str, resources: &[Arc<FluentResource>]) -> Option<Bundle> {
    let mut bundle = Bundle::new_concurrent(vec![tag.parse::<LanguageIdentifier>().ok()?]);
    // Duplicates were found when the files were read, with their lines.
    resources.iter().for_each(|resource| drop(bundle.add_resource(Arc::clone(resource))));
    Some(bundle)
}

/// A value put into a message.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Text, isolated from the direction of its surroundings.
    Text(String),
    /// A whole number: chooses the plural form and is written in the language's digits.
    Number(i64),
    /// A number with a fraction, likewise.
    Fraction(f64),
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

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Fraction(number)
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
        let profile = Profile::of(&Country::default(), TimeZone::UTC);
        load::load(files).map(|languages| Self { languages, profile })
    }

    /// Declares in which languages everything is there, the first one before all. Any other may lack texts. Where no
    /// language is named, all are complete.
    ///
    /// # Errors
    /// A language that is named and has no folder.
    pub fn complete_in(mut self, named: &[String]) -> Result<Self, Vec<TextFinding>> {
        let lost = named.iter().filter(|id| !self.languages.iter().any(|language| language.id == **id));
        let findings: Vec<TextFinding> = lost
            .map(|id| TextFinding {
                file: format!("{id}/language.ftl"),
                line: 1,
                message: format!(
                    "the country names the language `{id}`; add its folder, or take it out of country.toml"
                ),
            })
            .collect();
        if !findings.is_empty() {
            return Err(findings);
        }
        let place = |id: &str| named.iter().position(|one| one == id);
        for language in &mut self.languages {
            language.complete = named.is_empty() || place(&language.id).is_some();
        }
        self.languages.sort_by_key(|language| place(&language.id).unwrap_or(usize::MAX));
        Ok(self)
    }

    /// Sets the country's ways of writing and makes the texts live as long as the program, so that the handle
    /// [`L`] is a pointer to copy around.
    ///
    /// # Errors
    /// A numbering system that the portal doesn't know, or a language that ICU can't format.
    pub fn leak(mut self, profile: Profile) -> Result<&'static Self, Vec<TextFinding>> {
        let mut findings = Vec::new();
        for language in &mut self.languages {
            language.passages = Vec::new();
            let digits = profile.digits.get(&language.id).map(String::as_str);
            match language.ways(&profile.region, digits) {
                Some(ways) => language.ways = ways,
                None => findings.push(TextFinding {
                    file: format!("{}/language.ftl", language.id),
                    line: 1,
                    message: format!(
                        "`{}` can't be written with the digits {digits:?} in `{}`",
                        language.id, profile.region
                    ),
                }),
            }
        }
        self.profile = profile;
        if findings.is_empty() { Ok(Box::leak(Box::new(self))) } else { Err(findings) }
    }

    /// The handle of a language, by its folder's name.
    pub fn language(&'static self, id: &str) -> Option<L> {
        self.languages.iter().position(|language| language.id == id).map(|index| L::new(self, index))
    }

    /// All languages: first those that the country names, then the others by the names of their folders.
    pub fn languages(&'static self) -> impl Iterator<Item = L> {
        (0..self.languages.len()).map(move |index| L::new(self, index))
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
    manner: Manner,
    /// True while a page is drawn: what falls back carries its marks.
    marks: bool,
    /// True where words of another language would be wrong.
    alone: bool,
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
    fn new(texts: &'static Texts, index: usize) -> Self {
        Self { texts, index, manner: Manner::default(), marks: false, alone: false }
    }

    /// The same language for what goes out under its tag: it has only what it says itself.
    pub fn alone(self) -> Self {
        Self { alone: true, ..self }
    }

    fn may_borrow(self) -> bool {
        !self.alone && !self.is_complete()
    }

    /// The same language with somebody's choice of digits and calendar.
    pub fn in_manner(self, manner: Manner) -> Self {
        Self { manner, ..self }
    }

    /// The choice of digits and calendar.
    pub fn manner(self) -> Manner {
        self.manner
    }

    /// The language with its digits as a browser's `Intl` takes it, as `ar-u-nu-arab`.
    pub fn number_tag(self) -> String {
        let digits = match self.manner.digits {
            Digits::Own => self.profile().digits.get(self.lang()).map(String::as_str),
            chosen => Some(chosen.name()),
        };
        digits.map_or_else(|| self.lang().to_owned(), |digits| format!("{}-u-nu-{digits}", self.lang()))
    }

    /// True for a language in which everything is there.
    pub fn is_complete(self) -> bool {
        self.language().complete
    }

    /// The same language for drawing a page: what falls back is marked.
    pub(crate) fn marking(self) -> Self {
        Self { marks: !self.is_complete(), ..self }
    }

    /// The language as it is written with the chosen digits.
    fn way(self) -> Option<&'static Way> {
        let ways = &self.language().ways;
        let chosen = Digits::ALL.iter().position(|one| *one == self.manner.digits)?;
        ways.get(chosen).or_else(|| ways.first())
    }

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
        self.own("language-stemmer")
    }

    /// The language's name for itself.
    pub fn own_name(self) -> String {
        self.plain("language-name")
    }

    /// The language's code in the EU's authority table; empty where the language does not say it.
    pub fn code(self) -> String {
        self.own("language-code")
    }

    /// Words that say nothing in a search, in a list.
    pub fn little_words(self) -> String {
        self.own("search-little-words")
    }

    /// A text of this language alone, empty where it has none.
    fn own(self, key: &str) -> String {
        self.find(key, None, &[]).map(|text| plain(&text)).unwrap_or_default()
    }

    /// The other languages, for the language switch, and to fall back on.
    pub fn others(self) -> impl Iterator<Item = L> {
        self.texts.languages().filter(move |other| *other != self).map(move |other| other.in_manner(self.manner))
    }

    /// The country's profile.
    pub fn profile(self) -> &'static Profile {
        &self.texts.profile
    }

    /// Numbers, dates and money in this language.
    pub(crate) fn formats(self) -> Option<&'static Formats> {
        self.way()?.formats.as_ref()
    }

    /// HTML that is the same on every page of a language, drawn once. `name` tells such pieces apart.
    pub(crate) fn kept(self, name: &'static str, draw: impl FnOnce() -> String) -> &'static str {
        let kept = &self.language().kept;
        let name = (name, self.manner);
        if let Some(html) = kept.read().ok().and_then(|kept| kept.get(&name).copied()) {
            return html;
        }
        // As the texts, it lives as long as the program. Two threads may draw it at once: the first one's stays.
        let html: &'static str = Box::leak(draw().into_boxed_str());
        kept.write().map_or(html, |mut kept| *kept.entry(name).or_insert(html))
    }

    /// The ids of the words that need explaining in these texts, each once, in their order.
    pub fn terms_in(self, texts: &[String]) -> Vec<&'static str> {
        let matcher = self.language().terms.get_or_init(|| self.matcher());
        let mut found = Vec::new();
        for term in texts.iter().flat_map(|text| matcher.find(text)) {
            if !found.contains(&term) {
                found.push(term);
            }
        }
        found
    }

    /// The forms of all terms that this language explains.
    fn matcher(self) -> Matcher {
        let ids = self.language().entries.keys().filter_map(|key| key.strip_prefix(Term::KEYS));
        let forms = |id: &str| {
            let forms = self.attr(&format!("{}{id}", Term::KEYS), "forms").unwrap_or_default();
            forms.split([',', '،']).map(|form| form.trim().to_owned()).filter(|form| !form.is_empty()).collect()
        };
        Matcher::new(ids.map(|id| (id, forms(id))))
    }

    /// A path of the portal in this language: `/my` → `/ar/my`.
    pub fn href(self, path: &str) -> String {
        format!("/{}{}", self.lang(), if path == "/" { "" } else { path })
    }

    /// Whether the message is there with a value; for an incomplete language, in any.
    pub fn has(self, key: &str) -> bool {
        let has = |l: L| {
            let message = l.way().and_then(|way| way.bundle.get_message(key));
            message.is_some_and(|message| message.value().is_some())
        };
        has(self) || (self.may_borrow() && self.others().any(has))
    }

    /// A text without variables.
    pub fn t(self, key: &str) -> Cow<'static, str> {
        self.ta(key, &[])
    }

    /// A text with variables.
    pub fn ta(self, key: &str, args: &[(&str, Arg)]) -> Cow<'static, str> {
        self.find(key, None, args)
            .or_else(|| self.find_elsewhere(key, None, args))
            // No language has it, which `shubbak check` refuses; a person never sees a key.
            .unwrap_or(Cow::Borrowed("—"))
    }

    /// A message's attribute, as in `person-given-name.hint`; `None` where the message has none.
    pub fn attr(self, key: &str, attribute: &str) -> Option<Cow<'static, str>> {
        self.attr_with(key, attribute, &[])
    }

    /// A message's attribute with variables.
    pub fn attr_with(self, key: &str, attribute: &str, args: &[(&str, Arg)]) -> Option<Cow<'static, str>> {
        let elsewhere = || self.find_elsewhere(key, Some(attribute), args).filter(|_| self.may_borrow());
        self.find(key, Some(attribute), args).or_else(elsewhere)
    }

    /// A text for attributes, titles, file names and URLs: without the isolates U+2068 and U+2069.
    pub fn plain(self, key: &str) -> String {
        plain(&self.t(key))
    }

    /// Like [`L::plain`], with variables.
    pub fn plain_with(self, key: &str, args: &[(&str, Arg)]) -> String {
        plain(&self.ta(key, args))
    }

    fn find(self, key: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Option<Cow<'static, str>> {
        let way = self.way()?;
        let message = way.bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args = (!args.is_empty()).then(|| fluent_args(way.formats.as_ref(), args));
        // Errors here are references to variables that weren't given; `check` compares the variables.
        let text = way.bundle.format_pattern(pattern, args.as_ref(), &mut Vec::new());
        Some(if way.latin { Cow::Owned(ascii_digits(&text)) } else { text })
    }

    /// The text in the country's first language, else in any: with that language's own digits, plurals and dates.
    fn find_elsewhere(self, key: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Option<Cow<'static, str>> {
        let (other, text) = self.others().find_map(|other| Some((other, other.find(key, attribute, args)?)))?;
        Some(if self.marks { fallen::mark(other.index, &text) } else { text })
    }
}

fn fluent_args<'a>(formats: Option<&Formats>, args: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => number::argument(formats, *number),
                Arg::Fraction(number) => number::fraction(formats, *number),
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
