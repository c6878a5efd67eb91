//! Words and names that came in several languages.

use std::collections::BTreeMap;

/// The words in a language (an id such as `ar`), else in any; `None` when there are none at all.
pub fn said<'a>(words: &'a BTreeMap<String, String>, language: &str) -> Option<&'a str> {
    words.get(language).or_else(|| words.values().next()).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_language_is_better_than_nothing() {
        let words = BTreeMap::from([("ar".to_owned(), "لينا".to_owned()), ("en".to_owned(), "Lina".to_owned())]);
        assert_eq!(said(&words, "en"), Some("Lina"));
        assert_eq!(said(&words, "fr"), Some("لينا"));
        assert_eq!(said(&BTreeMap::new(), "ar"), None);
    }
}
