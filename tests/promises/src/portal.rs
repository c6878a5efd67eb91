//! A portal in a process of its own, that can be killed and started again on what it has written.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};
use tokio::process::{Child, Command};
use toml::Table;

use crate::Fault;

/// How long a start may take before it counts as failed.
const START: Duration = Duration::from_secs(60);

/// On which database a portal works.
#[derive(Clone, Debug)]
pub(crate) enum Database {
    /// `shubbak.db` in a folder.
    Sqlite(PathBuf),
    /// A PostgreSQL database.
    Postgres(String),
}

/// A portal's process and what it needs to be started.
pub(crate) struct Portal {
    binary: PathBuf,
    folder: PathBuf,
    /// Where it listens.
    pub(crate) url: String,
    /// Variables that it is started with.
    pub(crate) environment: Vec<(String, String)>,
    child: Option<Child>,
    http: reqwest::Client,
}

impl Drop for Portal {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

/// Kills a process and waits until it is gone, so that its folder can be removed.
pub(crate) fn end(child: &mut Option<Child>) {
    let Some(mut child) = child.take() else { return };
    let _ = child.start_kill();
    for _ in 0..100 {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// A free port of this machine, never the same twice. None from which connections go out: while the portal is down its
/// port must stay free.
pub(crate) fn free_port() -> Result<u16, Fault> {
    static GIVEN: AtomicU16 = AtomicU16::new(0);
    let first = u16::try_from(std::process::id() % 9_000)? + 20_000;
    let from = GIVEN.load(Ordering::Relaxed).max(first - 1) + 1;
    let free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    let port = (from..32_000).find(free).ok_or("no port is free")?;
    GIVEN.store(port, Ordering::Relaxed);
    Ok(port)
}

impl Portal {
    /// Writes a portal's settings and key into a folder, on top of those that lead to its country.
    pub(crate) fn prepare(
        binary: &Path,
        folder: &Path,
        (url, country): (&str, Table),
        database: &Database,
    ) -> Result<Self, Fault> {
        let mut settings = country;
        let mut set = |name: &str, value: &str| settings.insert(name.to_owned(), value.into());
        set("listen", url.trim_start_matches("http://"));
        set("public_url", url);
        set("log", "warn");
        let key = folder.join("master.key");
        set("key_file", &key.to_string_lossy());
        match database {
            Database::Sqlite(data) => set("data_dir", &data.to_string_lossy()),
            Database::Postgres(at) => {
                set("data_dir", &folder.join("data").to_string_lossy());
                set("database_url", at)
            }
        };
        std::fs::write(&key, STANDARD.encode(rand::random::<[u8; 32]>()))?;
        std::fs::write(folder.join("shubbak.toml"), toml::to_string(&settings)?)?;
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(10)).build()?;
        let (binary, folder) = (binary.to_owned(), folder.to_owned());
        Ok(Self { binary, folder, url: url.to_owned(), environment: Vec::new(), child: None, http })
    }

    /// Starts it and waits until it says that it is ready: how long that took.
    pub(crate) async fn start(&mut self) -> Result<Duration, Fault> {
        let begun = Instant::now();
        self.spawn()?;
        self.ready(begun).await
    }

    /// Starts the process and does not wait.
    pub(crate) fn spawn(&mut self) -> Result<(), Fault> {
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.log())?;
        let mut command = Command::new(&self.binary);
        command.arg("serve").current_dir(&self.folder).env_clear();
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).kill_on_drop(true);
        self.child = Some(command.spawn()?);
        Ok(())
    }

    /// Waits until it is ready, from a moment on.
    pub(crate) async fn ready(&mut self, since: Instant) -> Result<Duration, Fault> {
        let url = format!("{}/readyz", self.url);
        loop {
            if self.http.get(&url).send().await.is_ok_and(|answer| answer.status().is_success()) {
                return Ok(since.elapsed());
            }
            let ended = match &mut self.child {
                Some(child) => child.try_wait()?,
                None => return Err("the portal was not started".into()),
            };
            if let Some(status) = ended {
                return Err(format!("the portal ended ({status}): {}", self.log().display()).into());
            }
            if since.elapsed() > START {
                return Err(format!("the portal is not ready: {}", self.log().display()).into());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// SIGKILL, and waits until the process is gone.
    pub(crate) async fn kill(&mut self) -> Result<(), Fault> {
        if let Some(mut child) = self.child.take() {
            child.kill().await?;
        }
        Ok(())
    }

    /// What it wrote to standard error.
    pub(crate) fn log(&self) -> PathBuf {
        self.folder.join("portal.log")
    }
}
