//! Functions of the hub and the rows beside those of services: what could never be right is refused, with its line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // tests stop at the first surprise

use domain::catalogue::{Catalogue, Finding, SourceFile, load, text_keys};
use std::path::Path;

const FUNCTION: &str = r#"
[[hub_function]]
id = "tried-offer"
authority = "civil-status-department"
kind = "offer"
purpose = "try-offers"
legal_basis = "civil-status-law-art-12"

[[hub_function.needs]]
capacity = "newborn"
concepts = ["person.birth_date", "person.sex"]
"#;

const ROW: &str = r#"
[[authorisation]]
id = "tried-offer-civil-status"
requester = "civil-status-department"
direction = "push"
service = "tried-offer"
purpose = "try-offers"
legal_basis = "civil-status-law-art-12"
source = "civil-status"
capacities = ["newborn"]
concepts = ["person.birth_date"]
min_assurance = "low"
basis = "none"
valid_from = "2026-01-01"
proposed_by = "r.haddad"
approved_by = "s.karim"
decision = "AUT-2026-777"
"#;

/// The repository's catalogue with a function and a row more.
fn with(function: &str, row: &str) -> Result<Catalogue, Vec<Finding>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files: Vec<SourceFile> = Vec::new();
    let mut waiting = vec![root.join("catalogue")];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let below = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            files.push(SourceFile { path: below, text: std::fs::read_to_string(&path).unwrap() });
        }
    }
    let mut add = |path: &str, text: &str| match files.iter_mut().find(|file| file.path == path) {
        Some(file) => file.text.push_str(text),
        None => files.push(SourceFile { path: path.to_owned(), text: text.to_owned() }),
    };
    add("catalogue/hub-functions.toml", function);
    add("catalogue/authorisations.toml", row);
    load(&files)
}

#[test]
fn what_is_right_is_read() {
    let catalogue = with(FUNCTION, ROW).unwrap();
    let function = &catalogue.hub_functions["tried-offer"];
    assert!(function.declares("person.sex", "newborn") && !function.declares("person.sex", "parent"));
    let keys: Vec<String> = text_keys(&catalogue).into_iter().map(|key| key.key).collect();
    for key in ["hub-function-tried-offer", "purpose-try-offers"] {
        assert!(keys.iter().any(|known| known == key), "{key} is needed");
    }
}

/// In the function or in the row: what is written instead of what, and the words of the finding.
const REFUSED: &[(bool, &str, &str, &str)] = &[
    (true, "kind = \"offer\"", "kind = \"guess\"", "unknown variant"),
    (true, "\"civil-status-department\"", "\"nobody\"", "unknown authority `nobody`"),
    (true, "\"civil-status-law-art-12\"", "\"no-law\"", "unknown legal basis `no-law`"),
    (true, "\"person.sex\"", "\"person.shoe_size\"", "unknown concept `person.shoe_size`"),
    (true, "\"person.sex\"", "\"person.contact.phone\"", "which no register holds"),
    (true, "id = \"tried-offer\"", "id = \"family-book\"", "is a service and a function of the hub"),
    (
        true,
        "[[hub_function.needs]]\ncapacity = \"newborn\"\nconcepts = [\"person.birth_date\", \"person.sex\"]",
        "",
        "can find nobody",
    ),
    (true, "purpose = \"try-offers\"", "purpose = \"try-offers\"\nmood = \"good\"", "mood"),
    (false, "service = \"tried-offer\"", "service = \"other-offer\"", "unknown hub function `other-offer`"),
    (false, "direction = \"push\"", "direction = \"pull\"", "unknown service `tried-offer`"),
    (false, "direction = \"push\"", "direction = \"sideways\"", "unknown variant"),
    (false, "\"person.birth_date\"", "\"person.birth_facility\"", "which `tried-offer` does not need"),
    (
        false,
        "\"civil-status-department\"",
        "\"population-registry\"",
        "the hub function is `civil-status-department`'s",
    ),
    (false, "purpose = \"try-offers\"", "purpose = \"register-birth\"", "another purpose than the hub function"),
    (false, "basis = \"none\"", "basis = \"none\"\nchannels = [\"web\"]", "which has no channels"),
];

#[test]
fn what_could_never_be_right_is_refused() {
    for (in_function, from, to, says) in REFUSED {
        let text = if *in_function { FUNCTION } else { ROW };
        assert!(text.contains(from), "{from}");
        let broken = text.replacen(from, to, 1);
        let (function, row) = if *in_function { (broken.as_str(), ROW) } else { (FUNCTION, broken.as_str()) };
        let findings = with(function, row).err().unwrap_or_else(|| panic!("{to} passes"));
        let found = findings.iter().find(|finding| finding.problem.contains(says));
        let found = found.unwrap_or_else(|| panic!("`{says}` is not in {findings:#?}"));
        let file = if *in_function { "hub-functions.toml" } else { "authorisations.toml" };
        assert!(found.file.ends_with(file) && found.line > 1 && !found.mend.is_empty(), "{found:?}");
    }
}

#[test]
fn a_row_of_people_needs_a_channel() {
    let silent = r#"
[[authorisation]]
id = "silent"
requester = "traffic-department"
service = "driving-licence-renewal"
purpose = "renew-driving-licence"
legal_basis = "traffic-law-art-31"
source = "drivers"
capacities = ["person"]
concepts = ["person.licence.number"]
min_assurance = "low"
basis = "none"
valid_from = "2026-01-01"
proposed_by = "r.haddad"
approved_by = "s.karim"
decision = "AUT-2026-778"
"#;
    let findings = with(FUNCTION, &format!("{ROW}{silent}")).unwrap_err();
    assert!(findings.iter().any(|finding| finding.problem.contains("on no channel")), "{findings:?}");
    let authority = silent.replace("\nbasis =", "\ndirection = \"authority\"\nbasis =");
    assert!(with(FUNCTION, &format!("{ROW}{authority}")).is_ok());
}
