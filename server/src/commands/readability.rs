//! What `shubbak check --readability` says at the end: by what the texts were measured.

use domain::catalogue::{Finding, Readability, Script};

/// The measures of each language, and how many remarks there are.
pub(super) fn measures(rules: &Readability, hard: &[Finding]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for language in &rules.languages {
        let letters = match language.script {
            Script::Arab => "Arabic",
            Script::Latn => "Latin",
        };
        lines.push(format!(
            "{}: {letters} letters, at most {} words in a sentence, {} abbreviations known to all, {} words of offices.",
            language.id,
            language.words,
            language.known.len(),
            language.plainer.len()
        ));
    }
    lines.push(match (rules.languages.len(), hard.len()) {
        (0, _) => "catalogue/readability.toml asks nothing of the texts.".to_owned(),
        (_, 0) => "No text is hard to read by these measures.".to_owned(),
        (_, count) => format!("{count} remarks by these measures."),
    });
    lines.join("\n")
}
