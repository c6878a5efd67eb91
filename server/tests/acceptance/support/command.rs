//! The portal's command, run beside a portal: the same database, the same key file.

use super::{Site, root};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

/// What a command said, and whether it did what it was to do.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) done: bool,
    pub(crate) words: String,
}

impl Said {
    /// The same, or the test ends with what was said.
    pub(crate) fn well(self) -> String {
        assert!(self.done, "{}", self.words);
        self.words
    }

    /// The same for a refusal.
    pub(crate) fn refused(self) -> String {
        assert!(!self.done, "{}", self.words);
        self.words
    }
}

/// Where a command works.
#[derive(Clone, Debug)]
pub(crate) struct At {
    pub(crate) data_dir: PathBuf,
    pub(crate) database_url: Option<String>,
    pub(crate) key_file: PathBuf,
    pub(crate) more: Vec<(String, String)>,
}

impl At {
    /// Beside a portal with the demo country's key.
    pub(crate) fn beside(site: &Site) -> Self {
        let data_dir = site.folder().to_owned();
        Self {
            key_file: data_dir.join("demo-master.key"),
            data_dir,
            database_url: site.database_url(),
            more: Vec::new(),
        }
    }

    /// Runs a command.
    pub(crate) async fn run(&self, arguments: &[&str]) -> Said {
        self.given(arguments, "").await
    }

    /// Runs a command that reads this.
    pub(crate) async fn given(&self, arguments: &[&str], input: &str) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_shubbak"));
        command
            .args(arguments)
            .current_dir(&self.data_dir)
            .env_clear()
            .env("SHUBBAK_LOG", "warn")
            .env("SHUBBAK_DATA_DIR", &self.data_dir)
            .env("SHUBBAK_CONTENT_DIR", root())
            .env("SHUBBAK_KEY_FILE", &self.key_file)
            .envs(self.more.iter().cloned())
            .kill_on_drop(true)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if let Some(url) = &self.database_url {
            command.env("DATABASE_URL", url);
        }
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).await.unwrap();
        let output = child.wait_with_output().await.unwrap();
        let words = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        Said { done: output.status.success(), words }
    }
}

/// A tool of PostgreSQL's, such as `pg_dump`; its output.
pub(crate) async fn postgres_tool(name: &str, arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(tool(name)).args(arguments).kill_on_drop(true).output().await.unwrap();
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// Debian keeps the tools of each version in a folder of its own, and puts the common ones on the path.
fn tool(name: &str) -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().filter_map(Result::ok);
    let mut found: Vec<PathBuf> =
        versions.map(|one| one.path().join("bin").join(name)).filter(|p| p.exists()).collect();
    found.sort();
    found.pop().unwrap_or_else(|| Path::new(name).to_owned())
}
