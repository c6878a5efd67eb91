//! Words: those of another language, abbreviations that nobody explains, and those that only offices use.

use super::Remark;
use super::passage::PUT_IN;
use domain::catalogue::{Reading, Script};
use std::collections::BTreeSet;

/// The words in letters of another script, in one remark.
pub(super) fn foreign(text: &str, language: &Reading, names: &[String], spells: bool) -> Option<Remark> {
    let known: BTreeSet<&str> =
        names.iter().map(String::as_str).chain(language.known.keys().map(String::as_str)).flat_map(parts).collect();
    let least = match language.script {
        // One Latin letter is a grade, a size or a line of a form.
        Script::Arab => 2,
        Script::Latn => 1,
    };
    let is_foreign = |word: &&str| {
        word.chars().filter(|c| c.is_alphabetic()).all(|c| other(language.script, c))
            && word.chars().count() >= least
            && !known.contains(word)
            && !(spells && is_capital(word))
    };
    let found: Vec<&str> = parts(text).filter(is_foreign).collect();
    (!found.is_empty()).then(|| {
        let problem = format!("not translated: {}", found.join(", "));
        (problem, "translate it; a name that stays goes into `names` of catalogue/readability.toml".to_owned())
    })
}

/// Abbreviations that are neither known to everybody nor explained in the same text, as in “a file (CSV)”.
pub(super) fn abbreviations(text: &str, language: &Reading, names: &[String]) -> Vec<Remark> {
    let explained = |short: &str| text.contains(&format!("({short})")) || text.contains(&format!("{short} ("));
    let known = |short: &str| language.known.contains_key(short) || names.iter().any(|name| name == short);
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, '/' | PUT_IN));
    let short = words.filter_map(|word| match language.script {
        Script::Arab => dotted(word).or_else(|| capitals(word)),
        Script::Latn => capitals(word),
    });
    let found: BTreeSet<String> = short.filter(|short| !known(short) && !explained(short)).collect();
    found
        .into_iter()
        .map(|short| {
            let mend = format!("write it out, or explain it: “… ({short})”");
            (format!("the abbreviation {short} is not explained"), mend)
        })
        .collect()
}

/// The words of offices, each with the plainer one.
pub(super) fn of_offices(text: &str, plainer: &[[String; 2]]) -> Vec<Remark> {
    let words = plain_words(text);
    let stands = |phrase: &str| {
        let phrase = plain_words(phrase);
        !phrase.is_empty() && words.windows(phrase.len()).any(|window| is_phrase(window, &phrase))
    };
    let found = plainer.iter().filter(|[word, _]| stands(word));
    found.map(|[word, plain]| (format!("“{word}” is said in offices only"), format!("write “{plain}”"))).collect()
}

/// Arabic joins “and” to the word that follows, so a phrase may begin with it.
fn is_phrase(words: &[String], phrase: &[String]) -> bool {
    words.iter().zip(phrase).enumerate().all(|(place, (word, wanted))| {
        let same = |word: &str| match wanted.strip_suffix('*') {
            Some(begin) => word.starts_with(begin),
            None => word == wanted,
        };
        same(word) || (place == 0 && word.strip_prefix(['و', 'ف']).is_some_and(same))
    })
}

/// The words in small letters without vowel signs; an empty one where a mark or something put in parts them.
fn plain_words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in text.chars().filter(|c| !is_sign(*c)) {
        let part_of_word = c.is_alphanumeric() || matches!(c, '*' | '-' | '\'' | '’');
        if part_of_word {
            if let Some(word) = words.last_mut() {
                word.extend(if c == '’' { '\''.to_lowercase() } else { c.to_lowercase() });
            }
        } else {
            if !c.is_whitespace() {
                words.extend([String::new(), String::from(PUT_IN)]);
            }
            words.push(String::new());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Vowel signs and the stroke that lengthens a word.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{064B}'..='\u{0652}' | '\u{0670}' | '\u{0640}')
}

/// A letter of the script that this one is not.
fn other(script: Script, c: char) -> bool {
    let arabic = matches!(c, '\u{0620}'..='\u{06FF}' | '\u{0750}'..='\u{077F}');
    match script {
        Script::Arab => c.is_alphabetic() && !arabic,
        Script::Latn => arabic,
    }
}

/// Runs of letters.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic() && !is_sign(c)).filter(|part| !part.is_empty())
}

fn is_capital(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_uppercase())
}

/// Two or more Latin capitals that are a word. With digits behind a hyphen they are part of a number.
fn capitals(word: &str) -> Option<String> {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    (word.len() > 1 && is_capital(word)).then(|| word.to_owned())
}

/// Single Arabic letters with dots: `د.`, `ص.ب`.
fn dotted(word: &str) -> Option<String> {
    let word = word.trim_matches(|c: char| !c.is_alphabetic() && c != '.');
    let single = |part: &str| part.chars().filter(|c| !is_sign(*c)).count() == 1;
    let is_dotted = word.contains('.') && word.split('.').filter(|part| !part.is_empty()).all(single);
    let letters = word.trim_end_matches('.');
    (is_dotted && letters.chars().all(|c| c == '.' || other(Script::Latn, c)) && !letters.is_empty())
        .then(|| letters.to_owned())
}
