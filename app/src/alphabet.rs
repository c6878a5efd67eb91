//! Names in the order in which a language's readers look for them.

use crate::texts::L;
use domain::facts::fold_for_search;
use std::cmp::Ordering;

/// Names stand under the letter behind it.
const ARTICLE: &str = "ال";

impl L {
    /// Which of two names comes first in a list, whatever article they have.
    pub(crate) fn in_order(self, one: &str, other: &str) -> Ordering {
        let (one, other) = (without_article(one), without_article(other));
        self.formats().map_or_else(|| one.cmp(other), |formats| formats.alphabet.compare(one, other))
    }

    /// These in the order of their names.
    pub(crate) fn sorted<T>(self, mut all: Vec<T>, name: impl Fn(&T) -> String) -> Vec<T> {
        all.sort_by(|one, other| self.in_order(&name(one), &name(other)));
        all
    }
}

/// The letter under which a name stands, in one spelling.
pub(crate) fn letter_of(name: &str) -> Option<char> {
    fold_for_search(without_article(name)).chars().next()
}

fn without_article(name: &str) -> &str {
    // What stays has to be a word: some begin with the same two letters.
    name.strip_prefix(ARTICLE)
        .filter(|rest| rest.chars().take_while(|c| !c.is_whitespace()).count() > 2)
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_under_the_letter_behind_its_article() {
        assert_eq!(letter_of("الإقامة في الخارج"), Some('ا'));
        assert_eq!(letter_of("العلاج"), Some('ع'));
        assert_eq!(letter_of("بدل"), Some('ب'));
        assert_eq!(letter_of(""), None);
    }
}
