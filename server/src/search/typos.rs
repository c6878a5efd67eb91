//! Words that somebody may have meant by one that nobody knows: those of the names and everyday phrases that differ by
//! a letter or two.

use std::collections::{BTreeSet, HashSet};

use super::analysis::words;

/// From so many letters on, one may be wrong; from so many on, two.
const ONE_WRONG: usize = 4;
const TWO_WRONG: usize = 8;
/// A word that stands alone has nothing beside it that would show what is meant: below so many letters it has to begin
/// like the word that it is taken for.
const SURE_ALONE: usize = 7;
/// The most words that one word is taken for.
const MOST: usize = 8;

/// The words by which things are called, and the stems of all that is said of them.
#[derive(Default)]
pub(super) struct Vocabulary {
    words: BTreeSet<String>,
    stems: HashSet<String>,
}

impl Vocabulary {
    pub(super) fn learn<'a>(&mut self, texts: impl Iterator<Item = &'a str>) {
        self.words.extend(texts.flat_map(words));
    }

    pub(super) fn learn_stems<'a>(&mut self, stems: impl Iterator<Item = &'a str>) {
        self.stems.extend(stems.map(str::to_owned));
    }

    pub(super) fn knows(&self, word: &str, stems: &[String]) -> bool {
        self.words.contains(word) || stems.iter().any(|stem| self.stems.contains(stem))
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Whether a word begins like this.
    pub(super) fn begins(&self, start: &str) -> bool {
        self.words.range(start.to_owned()..).next().is_some_and(|word| word.starts_with(start))
    }

    /// The words nearest to one that nobody knows, with the number of letters in which they differ.
    pub(super) fn near(&self, word: &str, alone: bool) -> (usize, Vec<&String>) {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() < ONE_WRONG || letters.iter().all(char::is_ascii_digit) {
            return (0, Vec::new());
        }
        let most = if letters.len() >= TWO_WRONG { 2 } else { 1 };
        let begins_alike = |other: &str| other.chars().next() == letters.first().copied();
        let strict = alone && letters.len() < SURE_ALONE;
        let distance = |other: &String| {
            let wrong = distance(&letters, &other.chars().collect::<Vec<_>>(), most)?;
            // Two letters and the first one: that is another word.
            let far = (strict || wrong > 1) && !begins_alike(other);
            (!far).then_some(wrong)
        };
        for wrong in 1..=most {
            let near: Vec<&String> =
                self.words.iter().filter(|other| distance(other) == Some(wrong)).take(MOST).collect();
            if !near.is_empty() {
                return (wrong, near);
            }
        }
        (0, Vec::new())
    }
}

/// In how many letters two words differ, neighbours the wrong way round counted once; `None` above `most`.
fn distance(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut above: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, wanted) in other.iter().enumerate() {
            let at = |line: &[usize], place: usize| line.get(place).copied().unwrap_or(usize::MAX - 1);
            let changed = at(&last, column) + usize::from(letter != wanted);
            let mut best = changed.min(at(&last, column + 1) + 1).min(at(&line, column) + 1);
            let turned =
                row > 0 && column > 0 && one.get(row - 1) == Some(wanted) && other.get(column - 1) == Some(letter);
            if turned {
                best = best.min(at(&above, column - 1) + 1);
            }
            line.push(best);
        }
        above = std::mem::replace(&mut last, line);
    }
    last.last().copied().filter(|wrong| *wrong <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        vocabulary.learn(["شهادة ميلاد", "passport", "رخصة قيادة"].into_iter());
        vocabulary
    }

    #[test]
    fn a_letter_may_be_wrong_missing_or_in_the_wrong_place() {
        let vocabulary = vocabulary();
        for (typed, meant) in [("ميلد", "ميلاد"), ("ملياد", "ميلاد"), ("passpotr", "passport"), ("pasport", "passport")]
        {
            assert_eq!(vocabulary.near(typed, false), (1, vec![&meant.to_owned()]), "{typed}");
        }
        assert_eq!(vocabulary.near("pasprot1", false).0, 0, "three are another word");
        assert_eq!(vocabulary.near("قيد", false).0, 0, "a short word is what it is");
    }

    #[test]
    fn a_short_word_alone_begins_like_what_is_meant() {
        let vocabulary = vocabulary();
        assert_eq!(vocabulary.near("زيادة", false).1.len(), 0);
        assert_eq!(vocabulary.near("بيلاد", false).1, ["ميلاد"]);
        assert!(vocabulary.near("بيلاد", true).1.is_empty(), "far-fetched");
        assert_eq!(vocabulary.near("ميلد", true).1, ["ميلاد"]);
    }
}
