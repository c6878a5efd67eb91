//! The repository's catalogue.

use domain::catalogue::{Catalogue, SourceFile, load};
use std::path::Path;
use std::sync::LazyLock;

/// The catalogue, read once.
pub(crate) static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    let mut waiting = vec![root.join("catalogue")];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let below = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            files.push(SourceFile { path: below, text: std::fs::read_to_string(&path).unwrap() });
        }
    }
    load(&files).unwrap()
});
