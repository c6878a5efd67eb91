//! A portal as operators run it: a process of its own, its settings in variables, its log on standard error.

use crate::support::{Browser, Kind, Postgres, client, until};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::task::JoinHandle;

/// It runs until it is stopped or dropped.
pub(super) struct Process {
    pub(super) base: String,
    metrics: String,
    child: Child,
    log: Arc<Mutex<Vec<String>>>,
    reader: JoinHandle<()>,
    folder: TempDir,
    postgres: Option<Postgres>,
}

impl Process {
    /// Starts one on free ports, with some variables more.
    pub(super) async fn start(kind: Kind, variables: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let postgres = match kind {
            Kind::Sqlite => None,
            Kind::Postgres => Some(Postgres::create().await),
        };
        let mut command = Command::new(env!("CARGO_BIN_EXE_shubbak"));
        command.arg("serve").current_dir(folder.path()).env_clear().env("NO_COLOR", "1");
        command.env("SHUBBAK_LISTEN", "127.0.0.1:0").env("SHUBBAK_DEMO_LISTEN", "127.0.0.1:0");
        command.env("SHUBBAK_METRICS_LISTEN", "127.0.0.1:0").env("SHUBBAK_DEMO_DECIDE_AFTER_MS", "300");
        command.env("SHUBBAK_CHECKPOINT_FILE", "checkpoints.jsonl").env("SHUBBAK_CHECKPOINT_EVERY_MS", "500");
        command.envs(postgres.as_ref().map(|database| ("DATABASE_URL", database.url.clone())));
        command.envs(variables.iter().copied()).stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let log: Arc<Mutex<Vec<String>>> = Arc::default();
        let (written, mut lines) = (Arc::clone(&log), BufReader::new(child.stderr.take().unwrap()).lines());
        let reader = tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                written.lock().unwrap().push(line);
            }
        });
        let said = |what: &str| {
            let log = log.lock().unwrap();
            log.iter().find_map(|line| line.split_once(what)?.1.split_whitespace().next().map(str::to_owned))
        };
        let base = until("the portal to be ready", async || said("ready on http://")).await;
        let metrics = until("the address of the figures", async || said("figures on http://")).await;
        let (base, metrics) = (format!("http://{base}"), format!("http://{metrics}"));
        Self { base, metrics, child, log, reader, folder, postgres }
    }

    pub(super) fn browser(&self, lang: &str, person: &str) -> Browser {
        Browser::new(&self.base, lang, person)
    }

    /// The figures as Prometheus reads them.
    pub(super) async fn scrape(&self) -> String {
        let answer = client().get(&self.metrics).send().await.unwrap();
        assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("text/plain; version=0.0.4"));
        answer.text().await.unwrap()
    }

    /// One figure, added up over its labels that hold all of these words.
    pub(super) async fn figure(&self, name: &str, words: &[&str]) -> Option<f64> {
        let text = self.scrape().await;
        let ours = text.lines().filter(|line| {
            let rest = line.strip_prefix(name).filter(|rest| rest.starts_with(['{', ' ']));
            rest.is_some() && words.iter().all(|word| line.contains(word))
        });
        ours.map(|line| line.rsplit(' ').next().unwrap().parse::<f64>().unwrap()).reduce(|sum, one| sum + one)
    }

    /// What it has logged so far, without what the demo country says of its own people.
    pub(super) fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().iter().filter(|line| !line.contains(" demo::")).cloned().collect()
    }

    /// Tells it to stop, and waits until it has.
    pub(super) async fn stop(mut self) -> Vec<String> {
        let id = self.child.id().unwrap().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
        let ended = tokio::time::timeout(std::time::Duration::from_secs(60), self.child.wait()).await;
        assert!(ended.expect("it ends").unwrap().success(), "{:?}", self.log().last());
        if let Some(postgres) = self.postgres.take() {
            postgres.remove().await;
        }
        // Its last words count too.
        self.reader.await.unwrap();
        drop(self.folder);
        std::mem::take(&mut *self.log.lock().unwrap())
    }
}
