//! The languages of the country's own pages: two of them everywhere, and French where people sign in.

use serde::{Deserialize, Serialize};

/// A language of the country's pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Lang {
    /// Arabic, right to left; what a page is in when nothing is asked for.
    #[default]
    Ar,
    /// English, left to right.
    En,
    /// French, left to right: of the pages on which people sign in. Elsewhere English stands in for it.
    Fr,
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

    /// The same for a page on which people sign in, which speaks French too.
    pub(crate) fn of_sign_in(tags: Option<&str>) -> Self {
        let first = tags.and_then(|tags| tags.split([' ', ',']).find(|tag| !tag.is_empty()));
        let french = first.is_some_and(|tag| tag.to_ascii_lowercase().starts_with("fr"));
        if french { Lang::Fr } else { Self::from_tags(tags) }
    }

    /// The `lang` attribute.
    pub(crate) fn tag(self) -> &'static str {
        self.say("ar", "en", "fr")
    }

    /// Its own name.
    pub(crate) fn name(self) -> &'static str {
        self.say("العربية", "English", "Français")
    }

    /// The others of a page that speaks all three.
    pub(crate) fn others(self) -> [Self; 2] {
        match self {
            Lang::Ar => [Lang::En, Lang::Fr],
            Lang::En => [Lang::Ar, Lang::Fr],
            Lang::Fr => [Lang::Ar, Lang::En],
        }
    }

    /// The `dir` attribute.
    pub(crate) fn dir(self) -> &'static str {
        self.pick("rtl", "ltr")
    }

    /// The other language, for the link that switches.
    pub(crate) fn other(self) -> Self {
        match self {
            Lang::Ar => Lang::En,
            Lang::En | Lang::Fr => Lang::Ar,
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
            Lang::En | Lang::Fr => en,
        }
    }

    /// One of three texts, where a page speaks French too.
    pub(crate) fn say<T>(self, ar: T, en: T, fr: T) -> T {
        match self {
            Lang::Ar => ar,
            Lang::En => en,
            Lang::Fr => fr,
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
        assert_eq!(Lang::of_sign_in(Some("fr-MA en")), Lang::Fr);
        assert_eq!((Lang::of_sign_in(Some("en fr")), Lang::of_sign_in(None)), (Lang::En, Lang::Ar));
    }

    #[test]
    fn digits_are_the_languages_own() {
        assert_eq!(Lang::Ar.digits("2026-11-22 05:40"), "٢٠٢٦-١١-٢٢ ٠٥:٤٠");
        assert_eq!(Lang::En.digits("2026-11-22 05:40"), "2026-11-22 05:40");
    }
}
