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
        let mut measure = Measure::of(&letters, most);
        let mut distance = |other: &String| {
            let wrong = measure.to(other)?;
            // Two letters and the first one: that is another word.
            let far = (strict || wrong > 1) && !begins_alike(other);
            (!far).then_some(wrong)
        };
        let mut twice: Vec<&String> = Vec::new();
        let mut once: Vec<&String> = Vec::new();
        for other in &self.words {
            match distance(other) {
                Some(1) => once.push(other),
                Some(2) => twice.push(other),
                _ => {}
            }
        }
        let (wrong, mut near) = if once.is_empty() { (2, twice) } else { (1, once) };
        near.truncate(MOST);
        if near.is_empty() { (0, near) } else { (wrong, near) }
    }
}

/// Measures one word against many, in memory that is taken once.
struct Measure<'a> {
    letters: &'a [char],
    most: usize,
    other: Vec<char>,
    /// The last three lines of the table of distances.
    above: Vec<usize>,
    last: Vec<usize>,
    line: Vec<usize>,
}

impl<'a> Measure<'a> {
    fn of(letters: &'a [char], most: usize) -> Self {
        Self { letters, most, other: Vec::new(), above: Vec::new(), last: Vec::new(), line: Vec::new() }
    }

    /// In how many letters the words differ, neighbours the wrong way round counted once; `None` above `most`.
    fn to(&mut self, other: &str) -> Option<usize> {
        // A letter has at most four bytes: most words are too long or too short for that alone.
        let most = self.most;
        if other.len() > 4 * (self.letters.len() + most) || other.len() + most < self.letters.len() {
            return None;
        }
        self.other.clear();
        self.other.extend(other.chars());
        if self.letters.len().abs_diff(self.other.len()) > most {
            return None;
        }
        self.above.clear();
        self.last.clear();
        self.last.extend(0..=self.other.len());
        for row in 0..self.letters.len() {
            self.fill(row);
            if self.line.iter().min().is_some_and(|least| *least > most)
                && self.last.iter().min().is_some_and(|least| *least > most)
            {
                return None;
            }
            std::mem::swap(&mut self.above, &mut self.last);
            std::mem::swap(&mut self.last, &mut self.line);
        }
        self.last.last().copied().filter(|wrong| *wrong <= most)
    }

    fn fill(&mut self, row: usize) {
        let at = |line: &[usize], place: usize| line.get(place).copied().unwrap_or(usize::MAX - 1);
        let letter = self.letters.get(row);
        let before = row.checked_sub(1).and_then(|row| self.letters.get(row));
        self.line.clear();
        self.line.push(row + 1);
        let mut previous: Option<&char> = None;
        for (column, wanted) in self.other.iter().enumerate() {
            let changed = at(&self.last, column) + usize::from(letter != Some(wanted));
            let mut best = changed.min(at(&self.last, column + 1) + 1).min(at(&self.line, column) + 1);
            if before == Some(wanted) && previous.is_some() && previous == letter {
                best = best.min(at(&self.above, column - 1) + 1);
            }
            self.line.push(best);
            previous = Some(wanted);
        }
    }
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
