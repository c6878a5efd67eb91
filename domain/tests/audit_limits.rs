//! What `shubbak check` says of numbers from which on nothing unusual can be told.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)] // tests stop at the first surprise

use domain::catalogue::{Finding, SourceFile, load};

fn findings(text: &str) -> Vec<Finding> {
    let file = SourceFile { path: "catalogue/audit.toml".to_owned(), text: text.to_owned() };
    let found = load(&[file]).err().unwrap_or_default();
    found.into_iter().filter(|one| one.file == "catalogue/audit.toml").collect()
}

#[test]
fn a_number_that_tells_nothing_is_named_with_its_line_and_a_mend() {
    let whole = include_str!("../../catalogue/audit.toml");
    assert_eq!(findings(whole), []);
    for (from, to, said, mend) in [
        ("burst = 12", "burst = 1", "`burst = 1`", "from 2 to 10000"),
        ("namesakes_days = 14", "namesakes_days = 90", "`namesakes_days = 90`", "from 1 to 60"),
        ("chance_one_in = 100000", "chance_one_in = 1", "`chance_one_in = 1`", "from 100"),
        ("grace_minutes = 60", "grace_hours = 1", "grace_hours", "CONTRIBUTING.md"),
        ("own_record = 1", "own_record = -1", "-1", "CONTRIBUTING.md"),
    ] {
        assert!(whole.contains(from), "`{from}` does not stand there");
        let text = whole.replacen(from, to, 1);
        let line = text.lines().position(|line| line == to).unwrap() + 1;
        let found = findings(&text);
        let [one] = found.as_slice() else { panic!("{to}: {found:?}") };
        assert!(one.problem.contains(said) && one.mend.contains(mend), "{to}: {one:?}");
        assert!(from.starts_with("grace") || one.line == line, "{to}: line {} is not {line}", one.line);
    }
}

#[test]
fn without_the_file_there_are_limits_all_the_same() {
    let old = "refusals_a_day = 50\npeople_an_actor_a_day = 200\nservices_a_person_a_day = 12\nusual_hour_permille = 5\n\
               usual_hours_from_looks = 500\n";
    assert_eq!(findings(old), [], "a file of the release before has none for look-ups");
}
