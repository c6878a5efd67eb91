//! A throw-away PostgreSQL of one's own, with every safeguard on, that can be killed and started again.

use std::os::unix::fs::chown;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::Fault;
use crate::portal::{end, free_port};

/// How long it may take to start: after a kill it recovers first.
const START: Duration = Duration::from_secs(60);

/// A cluster in a folder of its own. It is stopped and removed with the value.
pub(crate) struct Postgres {
    programs: PathBuf,
    home: TempDir,
    port: u16,
    /// Whose process it is; PostgreSQL refuses to run as root.
    user: Option<(u32, u32)>,
    child: Option<Child>,
}

impl Drop for Postgres {
    fn drop(&mut self) {
        end(&mut self.child);
        // Its other processes end by themselves when they see that it is gone.
        std::thread::sleep(Duration::from_millis(300));
    }
}

impl Postgres {
    /// Makes a cluster and starts it. fsync, full page writes and synchronous commit are on, as they are by default.
    pub(crate) async fn start() -> Result<Self, Fault> {
        Self::start_in(tempfile::Builder::new().prefix("shubbak-promises-pg-").tempdir()?).await
    }

    /// The same in a folder.
    pub(crate) async fn start_in(home: TempDir) -> Result<Self, Fault> {
        let user = user().await?;
        if let Some((user, group)) = user {
            chown(home.path(), Some(user), Some(group))?;
        }
        let mut postgres = Self { programs: programs()?, home, port: free_port()?, user, child: None };
        let data = postgres.data();
        let made = postgres
            .command("initdb")
            .args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-D"])
            .arg(&data)
            .stdout(Stdio::null())
            .status()
            .await?;
        if !made.success() {
            return Err("initdb failed".into());
        }
        postgres.spawn()?;
        postgres.ready(Instant::now()).await?;
        Ok(postgres)
    }

    fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs.join(program));
        command.current_dir(self.home.path()).stdin(Stdio::null()).kill_on_drop(true);
        if let Some((user, group)) = self.user {
            command.uid(user).gid(group);
        }
        command
    }

    /// Starts the server's process and does not wait.
    pub(crate) fn spawn(&mut self) -> Result<(), Fault> {
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.home.path().join("log"))?;
        let mut command = self.command("postgres");
        command.arg("-D").arg(self.data()).arg("-k").arg(self.home.path()).arg("-p").arg(self.port.to_string());
        command.args(["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=100"]);
        command.stdout(Stdio::null()).stderr(log);
        self.child = Some(command.spawn()?);
        Ok(())
    }

    /// Waits until it takes connections. Processes of the server before may still be ending: then it is started anew.
    pub(crate) async fn ready(&mut self, since: Instant) -> Result<Duration, Fault> {
        loop {
            let port = self.port.to_string();
            let asked = self.command("pg_isready").args(["-q", "-h", "127.0.0.1", "-p", port.as_str()]).status();
            if asked.await?.success() {
                return Ok(since.elapsed());
            }
            let ended = self.child.as_mut().map(Child::try_wait).transpose()?.flatten();
            if ended.is_some() {
                self.spawn()?;
            }
            if since.elapsed() > START {
                let log = std::fs::read_to_string(self.home.path().join("log")).unwrap_or_default();
                return Err(format!("PostgreSQL does not start: {}", log.lines().last().unwrap_or_default()).into());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// `kill -9` of the postmaster.
    pub(crate) async fn kill(&mut self) -> Result<(), Fault> {
        if let Some(mut child) = self.child.take() {
            child.kill().await?;
        }
        Ok(())
    }

    /// A new database.
    pub(crate) async fn database(&self, name: &str) -> Result<String, Fault> {
        let port = self.port.to_string();
        let made =
            self.command("createdb").args(["-h", "127.0.0.1", "-U", "postgres", "-p", port.as_str(), name]).status();
        if !made.await?.success() {
            return Err("createdb failed".into());
        }
        Ok(format!("postgres://postgres@127.0.0.1:{port}/{name}"))
    }
}

/// Those that are needed.
const PROGRAMS: [&str; 4] = ["initdb", "postgres", "pg_isready", "createdb"];

/// PostgreSQL's own programs: on the path, or where Debian puts them.
fn programs() -> Result<PathBuf, Fault> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let mut debian: Vec<PathBuf> = match std::fs::read_dir("/usr/lib/postgresql") {
        Ok(versions) => versions.flatten().map(|version| version.path().join("bin")).collect(),
        Err(_) => Vec::new(),
    };
    debian.sort();
    places.extend(debian.into_iter().rev());
    let there = |place: &PathBuf| PROGRAMS.iter().all(|program| place.join(program).is_file());
    places.into_iter().find(there).ok_or_else(|| "PostgreSQL is missing (Debian package postgresql)".into())
}

/// The user `postgres`, where this process is root.
async fn user() -> Result<Option<(u32, u32)>, Fault> {
    if id(&["-u"]).await? != 0 {
        return Ok(None);
    }
    Ok(Some((id(&["-u", "postgres"]).await?, id(&["-g", "postgres"]).await?)))
}

async fn id(arguments: &[&str]) -> Result<u32, Fault> {
    let said = Command::new("id").args(arguments).output().await?;
    Ok(String::from_utf8(said.stdout)?.trim().parse()?)
}
