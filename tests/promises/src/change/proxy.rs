//! haproxy before the portals, with the configuration for operators.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::process::{Child, Command};

use crate::Fault;
use crate::portal::end;

/// What operators are given.
const CONFIGURATION: &str = include_str!("../../../../docs/haproxy.cfg");
/// How long portals may take until haproxy sends requests to them.
const LONGEST: Duration = Duration::from_secs(60);

/// A haproxy of one's own.
pub(crate) struct Proxy {
    socket: PathBuf,
    child: Option<Child>,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

/// The configuration with other addresses, looked at more often, and a socket for questions.
fn configured(port: u16, portals: &[String], socket: &Path) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in CONFIGURATION.lines() {
        match line.split_whitespace().next() {
            Some("global") => lines.push(format!("global\n    stats socket {} mode 600", socket.display())),
            Some("bind") => lines.push(format!("    bind 127.0.0.1:{port}")),
            Some("default-server") => {
                lines.push(line.replace("500ms", "200ms").replace("fastinter 200ms", "fastinter 100ms"));
            }
            Some("server") => {}
            _ => lines.push(line.to_owned()),
        }
    }
    let servers = portals.iter().enumerate().map(|(place, address)| format!("    server portal-{place} {address}"));
    lines.extend(servers);
    lines.join("\n") + "\n"
}

impl Proxy {
    /// Starts it in a folder.
    pub(crate) async fn start(folder: &Path, port: u16, portals: &[String]) -> Result<Self, Fault> {
        let (file, socket) = (folder.join("haproxy.cfg"), folder.join("haproxy.sock"));
        std::fs::write(&file, configured(port, portals, &socket))?;
        let log = std::fs::File::create(folder.join("haproxy.log"))?;
        let child = Command::new("haproxy")
            .arg("-db")
            .arg("-f")
            .arg(&file)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("haproxy (Debian package haproxy): {error}"))?;
        Ok(Self { socket, child: Some(child) })
    }

    /// Waits until it sends requests to so many portals, or more.
    pub(crate) async fn ready(&self, count: usize) -> Result<(), Fault> {
        let begun = Instant::now();
        while begun.elapsed() < LONGEST {
            if let Ok(rows) = self.rows().await
                && rows
                    .iter()
                    .filter(|row| row.get(1).is_some_and(|name| name.starts_with("portal-")))
                    .filter(|row| row.iter().any(|cell| cell == "UP"))
                    .count()
                    >= count
            {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Err("haproxy does not find the portals".into())
    }

    /// How many requests it sent again.
    pub(crate) async fn retried(&self) -> Result<u64, Fault> {
        let rows = self.rows().await?;
        let column = rows.first().and_then(|head| head.iter().position(|name| name == "wretr")).ok_or("no figures")?;
        let backend = rows.iter().find(|row| {
            row.first().is_some_and(|name| name == "portals") && row.get(1).is_some_and(|name| name == "BACKEND")
        });
        Ok(backend.and_then(|row| row.get(column)?.parse().ok()).unwrap_or_default())
    }

    /// Its figures, the first row with their names.
    async fn rows(&self) -> Result<Vec<Vec<String>>, Fault> {
        let mut stream = UnixStream::connect(&self.socket).await?;
        stream.write_all(b"show stat\n").await?;
        let mut text = String::new();
        stream.read_to_string(&mut text).await?;
        Ok(text.lines().map(|line| line.trim_start_matches("# ").split(',').map(str::to_owned).collect()).collect())
    }
}
