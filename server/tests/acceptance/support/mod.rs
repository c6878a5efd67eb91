//! What the tests share: a running portal, a browser without scripts, and the list of tests.

mod browser;
mod database;
pub(crate) mod logs;
mod page;
mod site;
mod suite;
mod walk;

pub(crate) use browser::Browser;
pub(crate) use database::Kind;
pub(crate) use page::{Form, Page};
pub(crate) use site::Site;
pub(crate) use suite::{Case, run};

/// The languages in which everything is tried.
pub(crate) const LANGUAGES: [&str; 2] = ["ar", "en"];
/// The first person at the demo eID, mother of a newborn.
pub(crate) const SALMA: &str = "0011598018";

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
