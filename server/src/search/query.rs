//! What a query asks the index: each word by itself, by its stem, by words that mean the same, and by words that look
//! nearly the same. The best of these counts.

use tantivy::Term;
use tantivy::query::{BoostQuery, DisjunctionMaxQuery, FuzzyTermQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};

use super::Search;

/// Where a word of a query stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// It may still be being typed.
    pub(super) last: bool,
    /// There is no other.
    pub(super) alone: bool,
}

/// Beside the best way in which a word fits, the others count this share.
const BESIDE: f32 = 0.15;
/// What a word that means the same counts beside the word itself.
const SAME: f32 = 0.8;
/// What a word counts that somebody may have meant, with one letter wrong and with two.
const ONCE_WRONG: f32 = 0.8;
const TWICE_WRONG: f32 = 0.5;
/// From so many letters on, one may be wrong; from so many on, two.
const ONE_WRONG: usize = 4;
const TWO_WRONG: usize = 8;

/// Names and everyday phrases that are these words and no others.
pub(super) fn of_phrase(search: &Search, words: &[String]) -> TermQuery {
    TermQuery::new(Term::from_field_text(search.fields.phrase, &words.join(" ")), IndexRecordOption::Basic)
}

/// One word; the last one may be the beginning of a word that is still being typed. A word that nobody knows is taken
/// for those that it nearly is, and these count as words do: the rarer, the more.
pub(super) fn of_word(search: &Search, word: &str, place: Place) -> DisjunctionMaxQuery {
    let fields = &search.fields;
    let mut ways = meant(search, word, 1.0);
    let stems = search.analysis.stems(word);
    let begins = place.last && word.chars().count() >= 3;
    if search.vocabulary.knows(word, &stems) || search.has_same(word, &stems) {
        ways.extend(nearly(search, word));
    } else if !(begins && search.vocabulary.begins(word)) {
        let (wrong, near) = search.vocabulary.near(word, place.alone);
        let share = if wrong > 1 { TWICE_WRONG } else { ONCE_WRONG };
        ways.extend(near.into_iter().flat_map(|other| meant(search, other, share)));
    }
    if begins {
        for (field, weight) in [(fields.name, 2.2), (fields.also, 1.6)] {
            let term = Term::from_field_text(field, word);
            ways.push(boosted(Box::new(FuzzyTermQuery::new_prefix(term, 0, true)), weight));
        }
    }
    DisjunctionMaxQuery::with_tie_breaker(ways, BESIDE)
}

/// A word and those that mean the same.
fn meant(search: &Search, word: &str, share: f32) -> Vec<Box<dyn Query>> {
    let mut ways = ways(search, word, share);
    let mut others: Vec<&String> = search.same.get(word).into_iter().flatten().collect();
    for stem in search.analysis.stems(word) {
        others.extend(search.same.get(&stem).into_iter().flatten());
    }
    others.sort();
    others.dedup();
    ways.extend(others.into_iter().flat_map(|other| self::ways(search, other, SAME * share)));
    ways
}

/// A word as it is and by its stem, wherever it may stand.
fn ways(search: &Search, word: &str, share: f32) -> Vec<Box<dyn Query>> {
    let fields = &search.fields;
    let mut ways = vec![weighed(fields.name, word, 3.2 * share), weighed(fields.also, word, 1.9 * share)];
    for stem in search.analysis.stems(word) {
        let of_stem = [(fields.name_stem, 1.8), (fields.also_stem, 1.5), (fields.about, 0.9), (fields.around, 0.45)];
        ways.extend(of_stem.map(|(field, weight)| weighed(field, &stem, weight * share)));
    }
    ways
}

/// Words that differ by a letter or two, or in which two are the wrong way round.
fn nearly(search: &Search, word: &str) -> Vec<Box<dyn Query>> {
    let fields = &search.fields;
    let length = word.chars().count();
    if length < ONE_WRONG || word.chars().all(|letter| letter.is_ascii_digit()) {
        return Vec::new();
    }
    let mut ways = Vec::new();
    for (field, weight) in [(fields.name, 3.0), (fields.also, 2.4)] {
        let term = Term::from_field_text(field, word);
        ways.push(boosted(Box::new(FuzzyTermQuery::new(term.clone(), 1, true)), weight));
        if length >= TWO_WRONG {
            ways.push(boosted(Box::new(FuzzyTermQuery::new(term, 2, true)), weight / 2.0));
        }
    }
    ways
}

fn weighed(field: Field, word: &str, weight: f32) -> Box<dyn Query> {
    boosted(exact(Term::from_field_text(field, word)), weight)
}

fn exact(term: Term) -> Box<dyn Query> {
    Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))
}

fn boosted(query: Box<dyn Query>, weight: f32) -> Box<dyn Query> {
    Box::new(BoostQuery::new(query, weight))
}
