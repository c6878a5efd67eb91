//! How long sentences are. A word is what stands between spaces and has a letter or a digit; what is put in counts as
//! one. A sentence ends at a full stop, a question or exclamation mark before a space, and where a paragraph ends.

use super::Remark;
use super::passage::PUT_IN;

/// With so many words a sentence is named.
const NAMED_BY: usize = 6;

/// The sentences with more words than a language allows.
pub(super) fn too_long(text: &str, most: usize) -> Vec<Remark> {
    let long = sentences(text).into_iter().filter(|words| words.len() > most);
    long.map(|words| {
        let begin = words.iter().take(NAMED_BY).copied().collect::<Vec<_>>().join(" ").replace(PUT_IN, "…");
        let problem = format!("a sentence of {} words, more than {most}: “{begin} …”", words.len());
        (problem, "say it in two sentences, or leave out what can be left out".to_owned())
    })
    .collect()
}

/// The words of each sentence.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let mut all = Vec::new();
    for paragraph in text.split("\n\n") {
        let mut words: Vec<&str> = Vec::new();
        for word in paragraph.split_whitespace() {
            if word.chars().any(|c| c.is_alphanumeric() || c == PUT_IN) {
                words.push(word);
            }
            if word.trim_end_matches(['”', '"', '»', '’', ')']).ends_with(['.', '!', '?', '؟', '…']) {
                all.push(std::mem::take(&mut words));
            }
        }
        all.push(words);
    }
    all
}
