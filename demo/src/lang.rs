//! The two languages of the country's own pages.

use serde::{Deserialize, Serialize};

/// A language of the country's pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Lang {
    /// Arabic, right to left; what a page is in when nothing is asked for.
    #[default]
    Ar,
    /// English, left to right.
    En,
}

impl Lang {
    /// From BCP 47 tags in order of preference (`ar-EG en`): English only when it is asked for first.
    pub(crate) fn from_tags(tags: Option<&str>) -> Self {
        let first = tags.and_then(|tags| tags.split([' ', ',']).find(|tag| !tag.is_empty()));
        match first {
            None => Lang::Ar,
            Some(tag) if tag.to_ascii_lowercase().starts_with("ar") => Lang::Ar,
            Some(_) => Lang::En,
        }
    }

    /// The `lang` attribute.
    pub(crate) fn tag(self) -> &'static str {
        self.pick("ar", "en")
    }

    /// The `dir` attribute.
    pub(crate) fn dir(self) -> &'static str {
        self.pick("rtl", "ltr")
    }

    /// The other language, for the link that switches.
    pub(crate) fn other(self) -> Self {
        match self {
            Lang::Ar => Lang::En,
            Lang::En => Lang::Ar,
        }
    }

    /// A text's digits as the language writes them.
    pub(crate) fn digits(self, text: &str) -> String {
        let arabic = |c: char| c.to_digit(10).and_then(|digit| char::from_u32('٠' as u32 + digit)).unwrap_or(c);
        self.pick(text.chars().map(arabic).collect(), text.to_owned())
    }

    /// One of two texts.
    pub(crate) fn pick<T>(self, ar: T, en: T) -> T {
        match self {
            Lang::Ar => ar,
            Lang::En => en,
        }
    }
}

/// A text in both languages, as the data files hold it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Text {
    /// Arabic.
    pub(crate) ar: String,
    /// English, or the Latin spelling of a name.
    pub(crate) en: String,
}

impl Text {
    /// The text in one language.
    pub(crate) fn get(&self, lang: Lang) -> &str {
        lang.pick(&self.ar, &self.en)
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn arabic_unless_another_language_comes_first() {
        assert_eq!(Lang::from_tags(None), Lang::Ar);
        assert_eq!(Lang::from_tags(Some("")), Lang::Ar);
        assert_eq!(Lang::from_tags(Some("ar-JO en")), Lang::Ar);
        assert_eq!(Lang::from_tags(Some("en ar")), Lang::En);
    }

    #[test]
    fn digits_are_the_languages_own() {
        assert_eq!(Lang::Ar.digits("2026-11-22 05:40"), "٢٠٢٦-١١-٢٢ ٠٥:٤٠");
        assert_eq!(Lang::En.digits("2026-11-22 05:40"), "2026-11-22 05:40");
    }
}
