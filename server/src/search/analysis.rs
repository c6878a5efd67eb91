//! How words are made comparable: folded to one spelling, without article, and with their stems beside them.

use app::texts::{L, Texts};
use domain::facts::fold_for_search;
use std::collections::BTreeSet;
use tantivy::tokenizer::{Language, Stemmer, TextAnalyzer, WhitespaceTokenizer};
use unicode_normalization::UnicodeNormalization;

/// What stands in front of an Arabic word without changing what it is, and how many letters stay at least: the article,
/// and the article behind a particle. Many words only begin like the latter: parents, fathers, adults.
const ARTICLES: [(&str, usize); 6] = [("وال", 4), ("بال", 4), ("كال", 4), ("فال", 4), ("لل", 3), ("ال", 2)];

/// The stemmers of all languages, each for the words in its language's script, and the little words that say nothing.
pub(super) struct Analysis {
    stemmers: Vec<Stems>,
    little: BTreeSet<String>,
}

/// The stemmer of a language.
struct Stems {
    language: &'static str,
    arabic: bool,
    analyzer: TextAnalyzer,
}

impl Analysis {
    /// Of the portal's languages: each names its stemmer and its little words in its own texts.
    pub(super) fn of(texts: &'static Texts) -> Self {
        let stemmer = |l: L| {
            let language: Language = serde_json::from_value(serde_json::Value::String(l.stemmer())).ok()?;
            let analyzer = TextAnalyzer::builder(WhitespaceTokenizer::default()).filter(Stemmer::new(language)).build();
            Some(Stems { language: l.lang(), arabic: l.own_name().chars().any(is_arabic), analyzer })
        };
        let little = texts.languages().flat_map(|l| words(&l.little_words())).collect();
        Self { stemmers: texts.languages().filter_map(stemmer).collect(), little }
    }

    /// A word's stems: one for each language in whose script it is written, since nobody says in which language they type.
    pub(super) fn stems(&self, word: &str) -> Vec<String> {
        let arabic = word.chars().any(is_arabic);
        stems_by(self.stemmers.iter().filter(|one| one.arabic == arabic), word)
    }

    /// The stem of a word in a text of this language; where the word is in another script, its stems there.
    pub(super) fn stems_in(&self, language: &str, word: &str) -> Vec<String> {
        let arabic = word.chars().any(is_arabic);
        let own = self.stemmers.iter().find(|one| one.language == language && one.arabic == arabic);
        own.map_or_else(|| self.stems(word), |own| stems_by(std::iter::once(own), word))
    }

    /// The words of a query that say something; all of them when none does.
    pub(super) fn telling(&self, query: &str) -> Vec<String> {
        let all = words(query);
        let telling: Vec<String> = all.iter().filter(|word| !self.little.contains(*word)).cloned().collect();
        if telling.is_empty() { all } else { telling }
    }
}

fn stems_by<'a>(stemmers: impl Iterator<Item = &'a Stems>, word: &str) -> Vec<String> {
    let mut stems: Vec<String> = Vec::new();
    for one in stemmers {
        // Reading needs a buffer of its own; what it shares is shared by the copy.
        let mut analyzer = one.analyzer.clone();
        let mut stream = analyzer.token_stream(word);
        while stream.advance() {
            stems.push(stream.token().text.clone());
        }
    }
    stems.dedup();
    stems
}

fn is_arabic(letter: char) -> bool {
    ('\u{0600}'..='\u{06FF}').contains(&letter)
}

/// The words of a text in one spelling: without marks, articles and punctuation, in small letters.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded: String = fold_for_search(text)
        .nfd()
        // Marks of Latin and Arabic letters, and a hamza of its own.
        .filter(|letter| !matches!(letter, '\u{0300}'..='\u{036F}' | '\u{0653}'..='\u{0655}' | 'ء'))
        .collect();
    let words = folded.split(|letter: char| !letter.is_alphanumeric() && !is_apostrophe(letter)).map(whole);
    words.filter(|word| !word.is_empty()).map(|word| base(&word)).collect()
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’')
}

/// A word with apostrophes in one piece: “driver’s” without it, “l’adresse” without what was shortened before it.
fn whole(word: &str) -> String {
    let word = match word.split_once(is_apostrophe) {
        Some((short, rest)) if short.chars().count() <= 2 && rest.chars().count() > 2 => rest,
        _ => word,
    };
    word.chars().filter(|letter| !is_apostrophe(*letter)).collect()
}

/// A word without its article.
fn base(word: &str) -> String {
    let without = ARTICLES
        .iter()
        .find_map(|(article, least)| word.strip_prefix(article).filter(|rest| rest.chars().count() >= *least));
    without.unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_come_together() {
        assert_eq!(words("الإقامة"), words("اقامه"));
        assert_eq!(words("شؤون المرأة"), words("شوون مراة"));
        assert_eq!(words("Driver's  licence!"), ["drivers", "licence"]);
        assert_eq!(words("Équivalence"), ["equivalence"]);
        assert_eq!(words("l’adresse, qu'elle aujourd'hui"), ["adresse", "elle", "aujourdhui"]);
        assert_eq!(words("I'd ’quoted’ o'"), ["id", "quoted", "o"]);
        assert_eq!(words("للأسرة"), words("أسرة"));
        assert_eq!(words("الوالدين والبالغين"), ["والدين", "بالغين"]);
        assert_eq!(words("والدي"), ["والدي"], "no article, and not what stays without one");
        assert_eq!(words("رقم ١٢"), ["رقم", "12"]);
    }
}
