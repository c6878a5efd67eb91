//! A text that a language lacks is said in another one, and marked on the page: `lang` and `dir` around the run, so that
//! it is read and laid out as what it is, and a notice above the page.
//!
//! Pages are made of plain strings, so a string carries its own mark: characters for private use around the words, with one
//! that names the language and some that only this process knows, so that nobody can type a mark. They pass through the renderer as any letter; [`resolve`] then turns
//! them into elements, or takes them out where none can stand: in attributes, in `title`, `option`, `textarea` and `svg`.
//! Only a language that is declared incomplete pays for it.

use super::L;
use std::{
    borrow::Cow,
    collections::hash_map::RandomState,
    fmt::Write,
    hash::{BuildHasher, Hasher},
    sync::LazyLock,
};

/// Before a text that fell back; then comes the language.
const BEGIN: char = '\u{E000}';
/// After it.
const END: char = '\u{E001}';
/// Where the notice stands, if anything fell back.
const NOTICE: char = '\u{E002}';
/// The first language; the others follow.
const FIRST: u32 = 0xE100;

/// What only this process knows, as characters for private use.
static SECRET: LazyLock<String> = LazyLock::new(|| {
    let drawn = RandomState::new().build_hasher().finish().to_be_bytes();
    drawn.iter().filter_map(|byte| char::from_u32(0xE200 + u32::from(*byte))).collect()
});

/// Elements that hold text and nothing else.
const NO_ELEMENTS: [&str; 6] = ["title", "option", "textarea", "script", "style", "svg"];

/// A text in another language, with its marks.
pub(super) fn mark(language: usize, text: &str) -> Cow<'static, str> {
    let language = u32::try_from(language).ok().and_then(|index| char::from_u32(FIRST + index)).unwrap_or(END);
    let secret = SECRET.as_str();
    Cow::Owned(format!("{BEGIN}{secret}{language}{text}{END}{secret}"))
}

/// Where the notice is to stand on a page, if anything falls back.
pub(crate) fn notice_mark() -> String {
    format!("{NOTICE}{}", SECRET.as_str())
}

/// HTML without marks: with elements in their place, and the notice where something fell back.
pub(crate) fn resolve(l: L, html: &str, notice: impl FnOnce() -> String) -> String {
    let notice = if html.contains(BEGIN) { resolve_runs(l, &notice()) } else { String::new() };
    resolve_runs(l, html).replacen(&notice_mark(), &notice, 1)
}

fn resolve_runs(l: L, html: &str) -> String {
    if !html.contains(BEGIN) {
        return html.to_owned();
    }
    let mut pass = Pass { out: String::with_capacity(html.len() + html.len() / 8), ..Pass::default() };
    let mut letters = html.chars();
    while let Some(letter) = letters.next() {
        // Without the secret it is something that somebody typed.
        let after = matches!(letter, BEGIN | END).then(|| letters.as_str().strip_prefix(SECRET.as_str())).flatten();
        let Some(after) = after else {
            pass.letter(letter);
            continue;
        };
        letters = after.chars();
        if letter == END {
            pass.end();
        } else {
            let language = letters.next().and_then(|c| u32::from(c).checked_sub(FIRST));
            let other = language.and_then(|index| l.texts.languages().nth(usize::try_from(index).ok()?));
            pass.begin(other);
        }
    }
    pass.out
}

/// Where in the document we are.
#[derive(Default)]
struct Pass {
    out: String,
    /// Inside a tag: where it began.
    tag: Option<usize>,
    /// Inside an attribute's quotes.
    quote: Option<char>,
    /// Inside an element that holds only text.
    bare: Option<&'static str>,
    /// Elements that were put in and not closed.
    open: usize,
}

impl Pass {
    fn begin(&mut self, other: Option<L>) {
        let Some(other) = other.filter(|_| self.tag.is_none() && self.bare.is_none()) else { return };
        let _ = write!(self.out, "<span lang=\"{}\" dir=\"{}\">", other.lang(), other.dir());
        self.open += 1;
    }

    fn end(&mut self) {
        if self.tag.is_none() && self.open > 0 {
            self.out.push_str("</span>");
            self.open -= 1;
        }
    }

    fn letter(&mut self, letter: char) {
        match (self.tag, self.quote, letter) {
            (None, _, '<') => {
                // A text that a page has cut apart does not reach beyond its element.
                while self.open > 0 {
                    self.end();
                }
                self.tag = Some(self.out.len());
                self.out.push(letter);
            }
            (Some(from), None, '>') => {
                self.out.push(letter);
                self.tag = None;
                self.note(from);
            }
            (Some(_), None, '"' | '\'') => {
                self.quote = Some(letter);
                self.out.push(letter);
            }
            (Some(_), Some(quote), _) if quote == letter => {
                self.quote = None;
                self.out.push(letter);
            }
            _ => self.out.push(letter),
        }
    }

    /// Notes whether the tag that just ended begins or ends an element that holds only text.
    fn note(&mut self, from: usize) {
        let tag = &self.out[from + 1..];
        let (is_end, tag) = tag.strip_prefix('/').map_or((false, tag), |rest| (true, rest));
        let name: &str = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        match self.bare {
            Some(bare) if is_end && bare == name => self.bare = None,
            None if !is_end && !tag.ends_with("/>") => self.bare = NO_ELEMENTS.into_iter().find(|bare| *bare == name),
            _ => {}
        }
    }
}
