//! What targets stand on, made once: the repository's own content, a store, a runtime.

use domain::catalogue::{Catalogue, Source};
use server::clock::Clock;
use server::content::Content;
use server::offer::{self, Offer};
use server::storage::{Store, Vault};
use std::future::Future;
use std::path::Path;
use std::sync::{LazyLock, OnceLock};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

/// Everything asynchronous runs here.
static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime"));

/// Waits for something.
pub(crate) fn wait<T>(future: impl Future<Output = T>) -> T {
    RUNTIME.block_on(future)
}

/// The repository's folder.
pub(crate) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The repository's content files.
pub(crate) fn content() -> &'static Content {
    static CONTENT: LazyLock<Content> =
        LazyLock::new(|| Content::read(Some(root())).expect("the repository's content"));
    &CONTENT
}

/// The repository's catalogue and texts.
pub(crate) fn offer() -> &'static Offer {
    static OFFER: LazyLock<Offer> = LazyLock::new(|| offer::read(content()).expect("a catalogue that passes"));
    &OFFER
}

/// The repository's catalogue.
pub(crate) fn catalogue() -> &'static Catalogue {
    &offer().catalogue
}

/// A source of the catalogue.
pub(crate) fn source(id: &str) -> &'static Source {
    catalogue().sources.get(id).expect("a source of the catalogue")
}

/// A folder that is there as long as the program; in memory where the system has such a place.
pub(crate) fn folder() -> &'static Path {
    static FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
        let memory = Path::new("/dev/shm");
        let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        made.expect("a folder of its own")
    });
    FOLDER.path()
}

/// A migrated store.
pub(crate) fn store() -> &'static Store {
    static STORE: OnceLock<Store> = OnceLock::new();
    STORE.get_or_init(|| {
        wait(async {
            let store = Store::open_sqlite(&folder().join("store"), Vault::new(&[7; 32])).await.expect("a store");
            store.migrate().await.expect("a schema");
            store
        })
    })
}

/// The time.
pub(crate) fn clock() -> Clock {
    Clock::system(offer().zone.clone())
}

/// The first byte, which chooses, and the rest.
pub(crate) fn choice(input: &[u8]) -> Option<(usize, &[u8])> {
    input.split_first().map(|(first, rest)| (usize::from(*first), rest))
}
