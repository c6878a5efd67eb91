//! The load: connections that send one request after another and read each answer whole.

use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Fault;

/// How many requests a second a server answers, and how many of its answers had the wrong status.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rate {
    /// Requests a second.
    pub a_second: f64,
    /// Answers with another status than expected.
    pub wrong: u64,
}

/// One connection's requests, sent in turn again and again.
#[derive(Clone, Debug)]
pub(crate) struct Shot {
    /// Each request's bytes.
    pub turns: Vec<Vec<u8>>,
    /// The status that is right.
    pub status: u16,
}

impl Shot {
    /// A GET, or with a body a POST of a form, with a cookie.
    pub(crate) fn new(address: &str, path: &str, cookie: &str, body: Option<&str>) -> Self {
        let cookie = if cookie.is_empty() { String::new() } else { format!("cookie: {cookie}\r\n") };
        let text = match body {
            None => format!("GET {path} HTTP/1.1\r\nhost: {address}\r\n{cookie}\r\n"),
            Some(body) => format!(
                "POST {path} HTTP/1.1\r\nhost: {address}\r\norigin: http://{address}\r\n{cookie}\
                 content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            ),
        };
        Self { turns: vec![text.into_bytes()], status: if body.is_some() { 303 } else { 200 } }
    }

    /// Another shot's requests after this one's.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.turns.extend(other.turns);
        self
    }
}

/// Fires each shot over a connection of its own for a while.
pub(crate) async fn fire(address: &str, shots: &[Shot], time: Duration) -> Result<Rate, Fault> {
    let started = Instant::now();
    let until = started + time;
    let all = shots.iter().cloned().map(|shot| {
        let address = address.to_owned();
        tokio::spawn(async move { connection(&address, &shot, until).await })
    });
    let (mut done, mut wrong) = (0_u64, 0_u64);
    for outcome in futures::future::join_all(all).await {
        let (fired, failed) = outcome??;
        done += fired;
        wrong += failed;
    }
    let count = f64::from(u32::try_from(done)?);
    Ok(Rate { a_second: count / started.elapsed().as_secs_f64(), wrong })
}

async fn connection(address: &str, shot: &Shot, until: Instant) -> Result<(u64, u64), Fault> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut buffer = vec![0_u8; 64 * 1024];
    let (mut done, mut wrong) = (0, 0);
    for bytes in shot.turns.iter().cycle() {
        if Instant::now() >= until {
            break;
        }
        stream.write_all(bytes).await?;
        let status = answer(&mut stream, &mut buffer).await?;
        done += 1;
        wrong += u64::from(status != shot.status);
    }
    Ok((done, wrong))
}

/// Reads one answer with a content length; returns its status.
async fn answer(stream: &mut TcpStream, buffer: &mut [u8]) -> Result<u16, Fault> {
    let mut have = 0;
    let head = loop {
        let read = stream.read(&mut buffer[have..]).await?;
        if read == 0 {
            return Err("the connection was closed".into());
        }
        have += read;
        if let Some(end) = buffer[..have].windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let text = std::str::from_utf8(&buffer[..head])?;
    let status = text.get(9..12).ok_or("no status")?.parse()?;
    let length: usize = text
        .lines()
        .find_map(|line| line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("content-length")))
        .map_or(Ok(0), |(_, value)| value.trim().parse())?;
    let mut left = length.saturating_sub(have - head);
    while left > 0 {
        let read = stream.read(buffer).await?;
        if read == 0 {
            return Err("the connection was closed".into());
        }
        left = left.saturating_sub(read);
    }
    Ok(status)
}
