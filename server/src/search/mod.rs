//! Finding services, life events, authorities and centres by the words that people use, in any spelling and either
//! language. The index is made from the catalogue and its texts when the portal starts, and stays in memory.

mod analysis;
mod index;
mod links;
mod query;

use app::pages::Hit;
use app::texts::Texts;
use domain::catalogue::Catalogue;
use std::collections::HashMap;
use tantivy::collector::TopDocs;
use tantivy::query::Query;
use tantivy::schema::Value;
use tantivy::{DocAddress, IndexReader, TantivyDocument};

use analysis::Analysis;
use index::Fields;
use links::Links;

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
    links: Links,
    /// Words that mean the same, by each of them and by its stems.
    same: HashMap<String, Vec<String>>,
}

impl Search {
    /// Makes the index of a catalogue.
    ///
    /// # Errors
    /// When it can't be made, which is a fault of the program or of the machine's memory.
    pub fn of(catalogue: &Catalogue, texts: &'static Texts) -> Result<Self, NoIndex> {
        let analysis = Analysis::of(texts);
        let (fields, reader) = index::make(catalogue, texts, &analysis)?;
        let same = same(&catalogue.same_words, &analysis);
        Ok(Self { reader, fields, analysis, links: Links::of(catalogue), same })
    }

    /// What fits, best first; empty when nothing does. Languages don't matter: people search in either on every page.
    pub fn find(&self, typed: &str) -> Vec<Hit> {
        let mut words = self.analysis.telling(typed);
        words.truncate(LONGEST);
        if words.is_empty() {
            return Vec::new();
        }
        let found = match self.scored(&words) {
            Ok(found) => found,
            Err(error) => {
                tracing::error!(%error, "the search index can't be read");
                return Vec::new();
            }
        };
        let found = self.links.lend(found);
        let least = found.first().map_or(0.0, |(_, best)| best * WORTH);
        found.iter().take(MOST).take_while(|(_, score)| *score >= least).filter_map(|(path, _)| hit(path)).collect()
    }

    /// How well everything fits: the words add up, none of them decides alone, and what has more of them has more.
    fn scored(&self, words: &[String]) -> tantivy::Result<Vec<(String, f32)>> {
        let searcher = self.reader.searcher();
        let best = |query: &dyn Query| searcher.search(query, &TopDocs::with_limit(CONSIDERED).order_by_score());
        let mut sums: HashMap<DocAddress, (f32, u16)> = HashMap::new();
        for (place, word) in words.iter().enumerate() {
            let query = query::of_word(self, word, place + 1 == words.len());
            for (score, at) in best(&query)? {
                let (sum, count) = sums.entry(at).or_default();
                *sum += score / (score + ENOUGH);
                *count += 1;
            }
        }
        let all = words.len() as f32;
        for (sum, count) in sums.values_mut() {
            *sum *= 1.0 - MISSED * (1.0 - f32::from(*count) / all);
        }
        for (_, at) in best(&query::of_phrase(self, words))? {
            sums.entry(at).or_default().0 += WHOLE;
        }
        let read = |(at, (score, _)): (DocAddress, (f32, u16))| {
            let document: TantivyDocument = searcher.doc(at)?;
            let path = document.get_first(self.fields.path).and_then(|path| path.as_str().map(str::to_owned));
            Ok((path.unwrap_or_default(), score))
        };
        sums.into_iter().map(read).collect()
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
