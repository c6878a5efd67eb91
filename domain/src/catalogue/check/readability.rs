//! What is asked of the texts: each language once, measures that a text can meet, words that are not their own remedy.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use super::Report;
use crate::catalogue::Reading;

/// Fewer words make no sentence; more are no measure.
const WORDS: RangeInclusive<usize> = 8..=60;

pub(super) fn check(report: &mut Report<'_>) {
    let mut seen = HashSet::new();
    for language in &report.catalogue.readability.languages {
        if !seen.insert(&language.id) {
            let mend = "let it stand once".to_owned();
            report.add("readability", &language.id, format!("the language `{}` stands twice", language.id), mend);
        }
        if !WORDS.contains(&language.words) {
            let problem = format!("`words = {}` is no measure for a sentence", language.words);
            let mend = format!("write a number from {} to {}", WORDS.start(), WORDS.end());
            report.add("readability", &format!("words = {}", language.words), problem, mend);
        }
        words(report, language);
    }
}

fn words(report: &mut Report<'_>, language: &Reading) {
    for (short, why) in &language.known {
        if why.trim().is_empty() {
            let mend = "say why everybody knows it, or explain it in the texts".to_owned();
            report.add("readability", short, format!("why `{short}` needs no explanation is not said"), mend);
        }
    }
    let mut seen = HashSet::new();
    for [word, plainer] in &language.plainer {
        if word.trim().is_empty() || plainer.trim().is_empty() || word == plainer {
            let mend = "write a word and a plainer one".to_owned();
            report.add("readability", word, format!("`{word}` has no plainer word"), mend);
        }
        if !seen.insert(word) {
            report.add("readability", word, format!("`{word}` stands twice"), "let it stand once".to_owned());
        }
    }
}
