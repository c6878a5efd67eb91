//! Finding services, life events, authorities and centres by the words that people use, in any spelling and either
//! language. The index is made from the catalogue and its texts when the portal starts, and stays in memory.

mod analysis;
mod index;
mod links;
mod paths;
mod query;
mod typos;

use app::pages::Hit;
use app::texts::Texts;
use domain::catalogue::Catalogue;
use std::collections::{HashMap, HashSet};
use tantivy::collector::TopDocs;
use tantivy::query::Query;
use tantivy::{DocAddress, IndexReader};

use analysis::Analysis;
use index::{Fields, Made};
use links::Links;
use paths::Paths;
use query::Place;
use typos::Vocabulary;

/// The most that is found at once: nobody reads on.
const MOST: usize = 30;
/// So many are considered for each word.
const CONSIDERED: usize = 200;
/// What scores less than this share of the best is not shown: it has a word in common and nothing more.
const WORTH: f32 = 0.28;
/// A word that fits as well as this counts half; the weights here and in [`query`] were chosen with
/// `tests/relevance/ours.toml`, and judged by the other file.
const ENOUGH: f32 = 16.0;
/// How much is lost when words of the query are missing.
const MISSED: f32 = 0.8;
/// What is gained by having all words of a query, for each of them.
const FULL: f32 = 0.1;
/// So well beside the best of all something has to fit that has all words, for it to count.
const SURE: f32 = 0.9;
/// And so well beside the best that has them all.
const SHARE: f32 = 0.3;
/// A word that more than this share of everything has says little.
const OFTEN: f32 = 0.22;
/// What most people come for, where a single word leaves open what is meant.
const WANTED: f32 = 1.8;
/// So many letters of a word leave no doubt which one is being typed.
const CERTAIN: usize = 4;
/// What a whole name or everyday phrase has beyond its words.
const WHOLE: f32 = 0.3;
/// The longest query, in words.
const LONGEST: usize = 12;

/// Why there is no search.
#[derive(Debug, thiserror::Error)]
#[error("the search index can't be made: {0}")]
pub struct NoIndex(#[from] tantivy::TantivyError);

/// The search.
pub struct Search {
    reader: IndexReader,
    fields: Fields,
    analysis: Analysis,
    paths: Paths,
    links: Links,
    /// Words that mean the same, by each of them and by its stems.
    same: HashMap<String, Vec<String>>,
    vocabulary: Vocabulary,
    /// Words that find nothing where there is no other.
    never_alone: Vec<String>,
    /// The places of what most people come for.
    most_wanted: HashSet<usize>,
}

impl Search {
    /// Makes the index of a catalogue.
    ///
    /// # Errors
    /// When it can't be made, which is a fault of the program or of the machine's memory.
    pub fn of(catalogue: &Catalogue, texts: &'static Texts) -> Result<Self, NoIndex> {
        let analysis = Analysis::of(texts);
        let Made { fields, reader, vocabulary, paths } = index::make(catalogue, texts, &analysis)?;
        let same = same(&catalogue.same_words, &analysis);
        let never_alone = catalogue.never_alone.iter().flat_map(|word| analysis::words(word)).collect();
        let wanted = catalogue.most_wanted.iter();
        let most_wanted = wanted.filter_map(|id| paths.place(&format!("services/{id}"))).collect();
        let links = Links::of(catalogue, &paths);
        Ok(Self { reader, fields, analysis, paths, links, same, vocabulary, never_alone, most_wanted })
    }

    /// What fits, best first; empty when nothing does. Languages don't matter: people search in either on every page.
    pub fn find(&self, typed: &str) -> Vec<Hit> {
        let mut words = self.analysis.telling(typed);
        words.truncate(LONGEST);
        if words.is_empty() || self.means_nothing(&words) {
            return Vec::new();
        }
        let mut found = match self.scored(&words) {
            Ok(found) => found,
            Err(error) => {
                tracing::error!(%error, "the search index can't be read");
                return Vec::new();
            }
        };
        if self.is_being_typed(&words) {
            let wanted = found.iter_mut().filter(|found| self.most_wanted.contains(&found.place));
            wanted.for_each(|found| found.score *= WANTED);
        }
        let mut own = vec![0.0; self.paths.len()];
        for one in &found {
            if let Some(score) = own.get_mut(one.place) {
                *score = one.score;
            }
        }
        let mut scores = self.links.lend(own);
        // What has all words stands first, without drawing along what only belongs to it.
        let gain = FULL * words.len() as f32;
        for one in found.iter().filter(|one| one.whole) {
            if let Some(score) = scores.get_mut(one.place) {
                *score += gain;
            }
        }
        let best = scores.iter().copied().fold(0.0, f32::max);
        let least = (best - gain).max(best * 0.5) * WORTH;
        let mut found: Vec<(usize, f32)> =
            scores.into_iter().enumerate().filter(|(_, score)| *score > 0.0 && *score >= least).collect();
        // Places are in the order of the paths, which decides between equals.
        found.sort_by(|(a, one), (b, other)| other.total_cmp(one).then_with(|| a.cmp(b)));
        found.iter().take(MOST).filter_map(|(place, _)| hit(self.paths.path(*place))).collect()
    }

    /// One word that is the beginning of others, and none yet.
    fn is_being_typed(&self, words: &[String]) -> bool {
        let [word] = words else { return false };
        !self.vocabulary.has(word) && self.vocabulary.begins(word)
    }

    /// One word that means something only beside another, or the beginning of it.
    fn means_nothing(&self, words: &[String]) -> bool {
        let [word] = words else { return false };
        let begins = |other: &String| other.starts_with(word.as_str()) && word.chars().count() >= CERTAIN;
        self.never_alone.iter().any(|other| other == word || begins(other))
    }

    /// Whether words mean the same as this one.
    fn has_same(&self, word: &str, stems: &[String]) -> bool {
        self.same.contains_key(word) || stems.iter().any(|stem| self.same.contains_key(stem))
    }

    /// How well everything fits: the words add up, and what has all of them stands before what has some.
    fn scored(&self, words: &[String]) -> tantivy::Result<Vec<Found>> {
        let searcher = self.reader.searcher();
        let best = |query: &dyn Query| searcher.search(query, &TopDocs::with_limit(CONSIDERED).order_by_score());
        let mut fits: HashMap<DocAddress, Fit> = HashMap::new();
        for (place, word) in words.iter().enumerate() {
            let place = Place { last: place + 1 == words.len(), alone: words.len() == 1 };
            let of_word = best(&query::of_word(self, word, place))?;
            let tells = of_word.len() as f32 <= searcher.num_docs() as f32 * OFTEN;
            for (score, at) in of_word {
                let fit = fits.entry(at).or_default();
                fit.score += score / (score + ENOUGH);
                fit.words += 1;
                fit.tells |= tells;
            }
        }
        weigh(&mut fits, words.len());
        for (_, at) in best(&query::of_phrase(self, words))? {
            fits.entry(at).or_default().score += WHOLE;
        }
        let places = searcher.segment_readers().iter().map(|segment| segment.fast_fields().u64(index::PLACE));
        let places = places.collect::<tantivy::Result<Vec<_>>>()?;
        let read = |(at, fit): (DocAddress, Fit)| {
            let place = places.get(at.segment_ord as usize)?.first(at.doc_id)?;
            Some(Found { place: usize::try_from(place).ok()?, score: fit.score, whole: fit.whole })
        };
        Ok(fits.into_iter().filter_map(read).collect())
    }
}

/// How one thing fits a query.
#[derive(Clone, Copy, Default)]
struct Fit {
    score: f32,
    /// How many of the words it has.
    words: usize,
    /// One of them is rare enough to say what is meant.
    tells: bool,
    /// It has all of several words, and nothing that lacks some fits much better.
    whole: bool,
}

/// What was found for itself.
struct Found {
    /// Among [`Paths`].
    place: usize,
    score: f32,
    whole: bool,
}

/// What lacks words of the query loses by it. Where something has them all and fits well, what shares no more than a
/// frequent word is left out.
fn weigh(fits: &mut HashMap<DocAddress, Fit>, all: usize) {
    for fit in fits.values_mut() {
        fit.score *= 1.0 - MISSED * (1.0 - fit.words as f32 / all as f32);
    }
    let best = fits.values().map(|fit| fit.score).fold(0.0, f32::max);
    let has_all = |fit: &Fit| all > 1 && fit.words == all;
    let whole = fits.values().filter(|fit| has_all(fit)).map(|fit| fit.score).fold(0.0, f32::max);
    if whole < best * SURE || whole == 0.0 {
        return;
    }
    fits.retain(|_, fit| has_all(fit) || fit.tells);
    for fit in fits.values_mut().filter(|fit| has_all(fit)) {
        fit.whole = fit.score >= whole * SHARE;
    }
}

/// What a path of the index names.
fn hit(path: &str) -> Option<Hit> {
    let (kind, id) = path.split_once('/')?;
    let id = id.to_owned();
    match kind {
        "services" => Some(Hit::Service(id)),
        "life-events" => Some(Hit::LifeEvent(id)),
        "authorities" => Some(Hit::Authority(id)),
        "centres" => Some(Hit::Centre(id)),
        _ => None,
    }
}

fn same(groups: &[Vec<String>], analysis: &Analysis) -> HashMap<String, Vec<String>> {
    let mut same: HashMap<String, Vec<String>> = HashMap::new();
    for group in groups {
        let bases: Vec<String> = group.iter().flat_map(|word| analysis::words(word)).collect();
        for base in &bases {
            let keys = std::iter::once(base.clone()).chain(analysis.stems(base));
            for key in keys {
                let others = bases.iter().filter(|other| *other != base).cloned();
                same.entry(key).or_default().extend(others);
            }
        }
    }
    for others in same.values_mut() {
        others.sort();
        others.dedup();
    }
    same
}
