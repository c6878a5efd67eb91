//! What `shubbak check` says of a file of centres that does not hold together.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)]

use domain::catalogue::{Finding, SourceFile, load};
use std::path::Path;

/// The findings of the repository's catalogue with one thing in its centres written otherwise.
fn findings(from: &str, to: &str) -> Vec<Finding> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    let mut open = vec![root.join("catalogue")];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        let mut text = std::fs::read_to_string(&path).unwrap();
        if name == "catalogue/centres.toml" {
            assert!(text.contains(from), "`{from}` does not stand there");
            text = text.replacen(from, to, 1);
        }
        files.push(SourceFile { path: name, text });
    }
    load(&files).err().unwrap_or_default()
}

#[test]
fn the_catalogue_as_it_is_has_no_findings() {
    assert_eq!(findings("centre-sidr", "centre-sidr"), []);
}

#[test]
fn what_is_wrong_is_named_with_its_line_and_a_mend() {
    for (from, to, said) in [
        ("authorities = [\"traffic-department\"]", "authorities = [\"nobody\"]", "unknown authority `nobody`"),
        ("life_events = [\"moving\"", "life_events = [\"flying\"", "unknown life event `flying`"),
        ("services = [\"resident-parking-permit\"", "services = [\"nothing\"", "unknown service `nothing`"),
        ("letter = \"B\"", "letter = \"A\"", "two kinds have the letter `A`"),
        ("letter = \"B\"", "letter = \"b\"", "is not a letter for tickets"),
        ("minutes = 12", "minutes = 0", "takes 0 minutes"),
        ("municipality = \"M04\"", "municipality = \"M99\"", "unknown municipality `M99`"),
        ("level = \"regional\"", "level = \"lunar\"", "unknown level `lunar`"),
        ("sunday = [\"08:00-18:00\"]", "sunday = [\"8 to 6\"]", "is not a span of hours"),
        ("sunday = [\"08:00-18:00\"]", "sunday = [\"18:00-08:00\"]", "is not a span of hours"),
        ("sunday = [\"08:00-18:00\"]", "sunday = [\"08:00-12:00\", \"11:00-15:00\"]", "overlap"),
        (
            "sunday = [\"08:00-18:00\"]",
            "sunday = [\"13:00-15:00\", \"08:00-12:00\"]",
            "overlap or stand in the wrong order",
        ),
        ("sunday = [\"08:00-18:00\"]", "someday = [\"08:00-18:00\"]", "someday"),
        ("latitude = \"31.9539\"", "latitude = \"131.9\"", "is not a place on the map"),
        ("every_minutes = 20", "every_minutes = 1", "can't give such appointments"),
        (
            "number = 2\nkinds = [\"family\", \"health\"",
            "number = 1\nkinds = [\"family\", \"health\"",
            "two counters with the number 1",
        ),
        ("kinds = [\"business\", \"work\", \"information\"]", "kinds = []", "serves nothing"),
        ("kinds = [\"business\", \"work\", \"information\"]", "kinds = [\"magic\"]", "unknown queue kind `magic`"),
        ("id = \"centre-sidr\"", "id = \"centre-capital\"", "stands there twice"),
    ] {
        let found = findings(from, to);
        let one = found.iter().find(|finding| finding.problem.contains(said));
        let one = one.unwrap_or_else(|| panic!("{to}: {found:?}"));
        assert_eq!(one.file, "catalogue/centres.toml");
        assert!(one.line > 1 && !one.mend.is_empty(), "{one}");
    }
}
