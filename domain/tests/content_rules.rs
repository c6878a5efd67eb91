//! What `shubbak check` says of concepts that no form could send, and of measures by which no text can be read.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)] // tests stop at the first surprise

use domain::catalogue::{Finding, SourceFile, load};

fn findings(path: &str, text: &str) -> Vec<Finding> {
    let file = SourceFile { path: path.to_owned(), text: text.to_owned() };
    load(&[file]).err().unwrap_or_default().into_iter().filter(|one| one.file == path).collect()
}

#[test]
fn a_concept_named_like_a_part_of_a_date_is_refused_with_its_line() {
    let path = "catalogue/concepts/wedding.toml";
    let whole = include_str!("../../catalogue/concepts/wedding.toml");
    let of_dates = |text: &str| {
        findings(path, text).into_iter().filter(|one| one.problem.contains("part of a date")).collect::<Vec<_>>()
    };
    assert_eq!(of_dates(whole), []);
    for part in ["day", "month", "year", "calendar"] {
        let id = format!("id = \"person.premarital.{part}\"");
        let text = whole.replace("id = \"person.premarital.preferred_date\"", &id);
        let line = text.lines().position(|line| line == id).expect("the concept") + 1;
        let found = of_dates(&text);
        let [one] = found.as_slice() else { panic!("{part}: {found:?}") };
        assert_eq!(one.line, line);
        assert!(one.problem.contains(&format!("`.{part}`")) && one.mend.contains("last word"), "{one:?}");
    }
    let inside = whole.replace("person.premarital.preferred_date", "person.premarital.day.wanted");
    assert_eq!(of_dates(&inside), [], "only the end is taken");
    let joined = whole.replace("person.premarital.preferred_date", "person.premarital.school_year");
    assert_eq!(of_dates(&joined), [], "only whole words are");
}

#[test]
fn measures_and_words_that_say_nothing_are_named_with_a_mend() {
    let path = "catalogue/readability.toml";
    let whole = include_str!("../../catalogue/readability.toml");
    assert_eq!(findings(path, whole), []);
    for (from, to, said) in [
        ("words = 25", "words = 3", "`words = 3`"),
        ("id = \"ar\"", "id = \"en\"", "stands twice"),
        ("[\"prior to\", \"before\"]", "[\"prior to\", \"\"]", "no plainer word"),
        ("[\"prior to\", \"before\"]", "[\"per annum\", \"a year\"]", "stands twice"),
        ("WHD = \"the currency, beside every amount\"", "WHD = \"\"", "needs no explanation"),
        ("script = \"latn\"", "script = \"cyrl\"", "cyrl"),
    ] {
        assert!(whole.contains(from), "`{from}` does not stand there");
        let found = findings(path, &whole.replacen(from, to, 1));
        assert!(found.iter().any(|one| one.problem.contains(said) && !one.mend.is_empty()), "{to}: {found:?}");
    }
    let without = load(&[]).err().unwrap_or_default();
    assert!(!without.iter().any(|one| one.file == path), "the file may be left out");
}
