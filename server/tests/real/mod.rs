//! The catalogue and the texts of this country, as the portal reads them.

use app::texts::{Profile, Texts};
use domain::catalogue::{self, Catalogue, SourceFile};
use std::{fs, path::Path};

fn files(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    let mut open = vec![root.join(folder)];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// Both, or a failure that says what is wrong with them.
pub(crate) fn content() -> (Catalogue, &'static Texts) {
    let sources: Vec<SourceFile> =
        files("catalogue").into_iter().map(|(path, text)| SourceFile { path, text }).collect();
    let catalogue = catalogue::load(&sources).unwrap();
    let texts = files("locales").into_iter().map(|(path, text)| (path.trim_start_matches("locales/").to_owned(), text));
    let profile = Profile::of(&catalogue.country, jiff::tz::TimeZone::UTC);
    let texts = Texts::load(texts).unwrap().complete_in(&catalogue.country.languages).unwrap().leak(profile).unwrap();
    (catalogue, texts)
}
