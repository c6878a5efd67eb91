//! What the tests share: a running portal, a browser without scripts, and the list of tests.

use domain::catalogue::{Catalogue, SourceFile, load};
use std::path::{Path, PathBuf};

mod browser;
pub(crate) mod command;
mod database;
mod letters;
pub(crate) mod logs;
mod page;
mod site;
mod suite;
mod walk;

pub(crate) use browser::Browser;
pub(crate) use database::{Kind, Postgres, Raw};
pub(crate) use page::{Form, Page};
pub(crate) use site::{Site, client};
pub(crate) use suite::{Case, run};

/// The catalogue of the repository.
pub(crate) fn catalogue() -> Catalogue {
    let mut files = Vec::new();
    let mut waiting = vec![root().join("catalogue")];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let below = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            files.push(SourceFile { path: below, text: std::fs::read_to_string(&path).unwrap() });
        }
    }
    load(&files).unwrap()
}

/// The repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Copies a folder with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

/// The languages in which everything is tried.
pub(crate) const LANGUAGES: [&str; 2] = ["ar", "en"];
/// The first person at the demo eID, mother of a newborn.
pub(crate) const SALMA: &str = "0011598018";
/// Her husband.
pub(crate) const YOUSEF: &str = "0011689023";
/// Other parents of newborns, each used by one test alone where that test looks at everything somebody has.
pub(crate) const PRIYA: &str = "0014009013";
pub(crate) const MAJED: &str = "0014100028";
pub(crate) const RIMA: &str = "0013872015";
pub(crate) const FADI: &str = "0013963020";
pub(crate) const NOUR: &str = "0016283012";
pub(crate) const WIDAD: &str = "0015146012";
/// People with a driving licence and no newborn.
pub(crate) const HASSAN: &str = "0023242019";
pub(crate) const HAKIM: &str = "0025516014";
pub(crate) const LAYLA: &str = "0011144078";

/// Every look at somebody, newest first, as the portal's own list has it.
pub(crate) async fn looks_at(store: &server::storage::Store, national_id: &str) -> Vec<server::storage::Looked> {
    let query = server::storage::LookQuery {
        person: uuid::Uuid::nil(),
        subject: store.vault().index("national_id", national_id),
        from: jiff::Timestamp::UNIX_EPOCH,
        to: jiff::Timestamp::MAX,
        source: None,
        scope: server::storage::LookScope::Concerning,
        whose: server::storage::LookedFor::Anybody,
        actor: None,
    };
    store.looks(&query, 0, 1000).await.unwrap()
}

/// Waits until something is so; the time is generous, since machines are slow at times.
pub(crate) async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    for _ in 0..300 {
        if let Some(found) = look().await {
            return found;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("waited in vain for {what}")
}
