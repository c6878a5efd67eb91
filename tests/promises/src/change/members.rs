//! Several portals on one database.

use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::process::{Child, Command};
use toml::Table;

use crate::Fault;
use crate::portal::{end, free_port};
use crate::promise::Terms;

/// How long a start, or an orderly end, may take.
const LONGEST: Duration = Duration::from_secs(60);
/// How long a portal goes on answering after it was told to leave: haproxy looks five times in this.
const LEAVE_MS: &str = "1000";

/// The portals.
pub(crate) struct Members(Vec<Member>);

struct Member {
    command: Box<dyn Fn() -> Result<Command, Fault> + Send + Sync>,
    address: String,
    child: Option<Child>,
}

impl Drop for Member {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

impl Members {
    /// Starts so many, each with the settings that lie in a folder and an address and a folder of its own.
    pub(crate) async fn start(terms: &Terms, folder: &Path, count: usize) -> Result<Self, Fault> {
        let settings: Table = std::fs::read_to_string(folder.join("shubbak.toml"))?.parse()?;
        let mut all = Vec::new();
        for place in 0..count {
            let own = folder.join(format!("portal-{place}"));
            std::fs::create_dir_all(&own)?;
            let address = format!("127.0.0.1:{}", free_port()?);
            let mut settings = settings.clone();
            let mut set = |name: &str, value: &str| settings.insert(name.to_owned(), value.into());
            set("listen", &address);
            set("data_dir", &own.join("data").to_string_lossy());
            set("proxies", "1");
            set("leave_ms", LEAVE_MS);
            std::fs::write(own.join("shubbak.toml"), toml::to_string(&settings)?)?;
            let binary = terms.binary.clone();
            let command = move || -> Result<Command, Fault> {
                let log = std::fs::OpenOptions::new().create(true).append(true).open(own.join("portal.log"))?;
                let mut command = Command::new(&binary);
                command.arg("serve").current_dir(&own).env_clear().stdin(Stdio::null());
                command.stdout(Stdio::null()).stderr(log).kill_on_drop(true);
                Ok(command)
            };
            let mut member = Member { command: Box::new(command), address, child: None };
            // One after the other: the first one makes the tables. The port of one is taken before the next is looked for.
            member.spawn()?;
            member.ready().await?;
            all.push(member);
        }
        Ok(Self(all))
    }

    /// Where they listen.
    pub(crate) fn addresses(&self) -> Vec<String> {
        self.0.iter().map(|member| member.address.clone()).collect()
    }

    /// Replaces one: it is told to leave, ends when it is done, and a new one takes its place.
    pub(crate) async fn replace(&mut self, place: usize) -> Result<(), Fault> {
        let member = self.0.get_mut(place).ok_or("no such portal")?;
        member.leave().await?;
        member.spawn()?;
        member.ready().await
    }

    /// `kill -9`, and a new one at once.
    pub(crate) async fn kill(&mut self, place: usize) -> Result<(), Fault> {
        let member = self.0.get_mut(place).ok_or("no such portal")?;
        if let Some(mut child) = member.child.take() {
            child.kill().await?;
        }
        member.spawn()
    }
}

impl Member {
    fn spawn(&mut self) -> Result<(), Fault> {
        self.child = Some((self.command)()?.spawn()?);
        Ok(())
    }

    async fn ready(&mut self) -> Result<(), Fault> {
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(5)).build()?;
        let begun = Instant::now();
        while begun.elapsed() < LONGEST {
            let answer = http.get(format!("http://{}/readyz", self.address)).send().await;
            if answer.is_ok_and(|answer| answer.status().is_success()) {
                return Ok(());
            }
            if self.child.as_mut().map(Child::try_wait).transpose()?.flatten().is_some() {
                return Err(format!("the portal at {} ended", self.address).into());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Err(format!("the portal at {} is not ready", self.address).into())
    }

    /// SIGTERM, and waits for the end.
    async fn leave(&mut self) -> Result<(), Fault> {
        let Some(mut child) = self.child.take() else { return Ok(()) };
        let id = child.id().ok_or("the portal has ended by itself")?;
        Command::new("kill").args(["-TERM", &id.to_string()]).status().await?;
        tokio::time::timeout(LONGEST, child.wait()).await.map_err(|_| "the portal does not end")??;
        Ok(())
    }
}
