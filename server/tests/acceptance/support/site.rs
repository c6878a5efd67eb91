//! A running portal with its demo country, and the switches of that country.

use super::database::{Kind, Postgres};
use super::{Browser, logs};
use serde_json::Value;
use server::portal::{Running, start};
use server::settings::{Environment, Settings};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

/// A portal on ports and in a database of its own.
pub(crate) struct Site {
    pub(crate) kind: Kind,
    pub(crate) base: String,
    pub(crate) running: Running,
    folder: TempDir,
    postgres: Option<Postgres>,
}

impl Site {
    /// Starts a portal on free ports whose back offices decide quickly.
    pub(crate) async fn start(kind: Kind) -> Self {
        Self::with(kind, |_| ()).await
    }

    /// The same with some settings changed.
    pub(crate) async fn with(kind: Kind, change: impl FnOnce(&mut Settings)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let postgres = match kind {
            Kind::Sqlite => None,
            Kind::Postgres => Some(Postgres::create().await),
        };
        Self::open(kind, folder, postgres, change).await
    }

    async fn open(kind: Kind, folder: TempDir, postgres: Option<Postgres>, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = settings(folder.path());
        settings.database_url = postgres.as_ref().map(|database| database.url.clone());
        change(&mut settings);
        let running = start(settings).await.expect("the portal starts");
        Self { kind, base: format!("http://{}", running.addr), running, folder, postgres }
    }

    /// Stops the portal and its country, and starts them again on what they have written.
    pub(crate) async fn restart(self) -> Self {
        self.running.stop().await;
        Self::open(self.kind, self.folder, self.postgres, |_| ()).await
    }

    /// Stops the portal and forgets its database.
    pub(crate) async fn stop(self) {
        self.running.stop().await;
        if let Some(postgres) = self.postgres {
            postgres.remove().await;
        }
    }

    /// Stops the portal, lets something be done to what it has written, and starts it again with some settings changed.
    pub(crate) async fn restart_after(
        self,
        between: impl AsyncFnOnce(&Path, Option<&str>),
        change: impl FnOnce(&mut Settings),
    ) -> Self {
        self.running.stop().await;
        between(self.folder.path(), self.postgres.as_ref().map(|database| database.url.as_str())).await;
        Self::open(self.kind, self.folder, self.postgres, change).await
    }

    /// The folder with everything that the portal has written.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A new browser of a person, without any cookie.
    pub(crate) fn browser(&self, lang: &str, person: &str) -> Browser {
        Browser::new(&self.base, lang, person)
    }

    /// The address of the portal's PostgreSQL database.
    pub(crate) fn database_url(&self) -> Option<String> {
        self.postgres.as_ref().map(|database| database.url.clone())
    }

    /// The demo country.
    pub(crate) fn country(&self) -> &demo::Country {
        self.running.demo.as_ref().unwrap()
    }

    /// What the back offices hold of an application, by message id: the last state of each case.
    pub(crate) fn cases_of(&self, reference: &str) -> BTreeMap<String, Value> {
        let text = std::fs::read_to_string(self.folder().join("demo-country.jsonl")).unwrap_or_default();
        // A line without its end is still being written.
        let whole = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
        let all = whole.map(|line| serde_json::from_str::<Value>(line).unwrap());
        let ours = all.filter(|case| case["submission"]["reference"] == reference);
        ours.map(|case| (case["submission"]["message_id"].as_str().unwrap().to_owned(), case)).collect()
    }

    /// Turns a switch of the demo country.
    pub(crate) async fn turn(&self, system: &str, mode: &str) {
        let url = format!("{}/{system}", self.country().switches_url);
        let answer = client().post(url).header("accept", "application/json").form(&[("mode", mode)]).send();
        assert_eq!(answer.await.unwrap().status(), 200, "{system} {mode}");
    }
}

/// The settings of a portal in a folder, on free ports.
fn settings(folder: &Path) -> Settings {
    let mut settings = Settings::from_parts("", &Environment::new()).unwrap();
    settings.listen = SocketAddr::from(([127, 0, 0, 1], 0));
    settings.demo_listen = settings.listen;
    settings.data_dir = folder.to_owned();
    settings.demo_decide_after = Duration::from_millis(300);
    logs::FILTER.clone_into(&mut settings.log);
    settings
}

/// A client that follows nothing and keeps nothing.
pub(crate) fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_secs(60))
        // The portal closes what has been idle for ten seconds, also while the next question is on its way.
        .pool_idle_timeout(Duration::from_secs(3))
        .no_proxy()
        .build()
        .unwrap()
}
