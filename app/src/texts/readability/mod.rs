//! How the texts read: words of another language, sentences that are too long, abbreviations, words of offices.

mod passage;
mod sentence;
#[cfg(test)]
mod tests;
mod word;

pub(super) use passage::Passage;

use super::{Language, Texts};
use domain::catalogue::{Finding, Readability, Reading};
use std::collections::BTreeSet;

/// What is remarked on a reading: the problem, and how to mend it.
type Remark = (String, String);

impl Texts {
    /// Texts, or parts of them, that are still in another language. To be asked before [`Texts::leak`].
    pub fn untranslated(&self, rules: &Readability) -> Vec<Finding> {
        self.remarked(rules, |passage, language| {
            let spells = spells(rules, passage);
            passage.readings.iter().filter_map(|text| word::foreign(text, language, &rules.names, spells)).collect()
        })
    }

    /// Texts that can be understood with too much trouble. To be asked before [`Texts::leak`].
    pub fn hard_to_read(&self, rules: &Readability) -> Vec<Finding> {
        self.remarked(rules, |passage, language| {
            let mut remarks: Vec<Remark> = Vec::new();
            for text in &passage.readings {
                remarks.extend(sentence::too_long(text, language.words));
                if !spells(rules, passage) {
                    remarks.extend(word::abbreviations(text, language, &rules.names));
                }
                remarks.extend(word::of_offices(text, &language.plainer));
            }
            remarks
        })
    }

    /// The remarks on every text that is read, each once.
    fn remarked(&self, rules: &Readability, remarks: impl Fn(&Passage, &Reading) -> Vec<Remark>) -> Vec<Finding> {
        let mut findings = BTreeSet::new();
        for language in &rules.languages {
            let Some(texts) = self.languages.iter().find(|texts| texts.id == language.id) else { continue };
            for passage in read(texts, rules) {
                for (problem, mend) in remarks(passage, language) {
                    let problem = format!("`{}`: {problem}", passage.key);
                    let file = format!("locales/{}", passage.file);
                    findings.insert(Finding { file, line: passage.line, problem, mend });
                }
            }
        }
        findings.into_iter().collect()
    }
}

/// The texts that somebody reads.
fn read<'a>(language: &'a Language, rules: &'a Readability) -> impl Iterator<Item = &'a Passage> {
    let unread = |passage: &&Passage| rules.not_read.iter().any(|begin| passage.key.starts_with(begin.as_str()));
    language.passages.iter().filter(move |passage| !unread(passage))
}

/// True where a text says which letters to type.
fn spells(rules: &Readability, passage: &Passage) -> bool {
    passage.key.split_once('.').is_some_and(|(_, attribute)| rules.spells.iter().any(|spell| spell == attribute))
}
