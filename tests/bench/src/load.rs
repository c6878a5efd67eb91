//! The load: connections that send one request after another, as fast as answers come, and read each answer whole.

use futures::future::try_join_all;
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

/// One request and the status that is right.
#[derive(Clone, Debug)]
pub(crate) struct Turn {
    /// The request's bytes.
    pub bytes: Vec<u8>,
    /// The status that is right.
    pub status: u16,
}

/// One connection's requests, sent in turn.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shot {
    /// The requests.
    pub turns: Vec<Turn>,
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
        Self { turns: vec![Turn { bytes: text.into_bytes(), status: if body.is_some() { 303 } else { 200 } }] }
    }

    /// Another shot's requests after this one's.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.turns.extend(other.turns);
        self
    }
}

/// Fires each shot over a connection of its own for a while, its requests again and again.
pub(crate) async fn fire(address: &str, shots: &[Shot], time: Duration) -> Result<Rate, Fault> {
    self::time(address, shots, time).await?.rate()
}

/// Sends each shot over a connection of its own, every request once.
pub(crate) async fn send(address: &str, shots: Vec<Shot>) -> Result<Sent, Fault> {
    let started = Instant::now();
    let all = shots.into_iter().map(|shot| {
        let address = address.to_owned();
        tokio::spawn(async move { connection(&address, shot.turns.iter(), None).await })
    });
    let all = try_join_all(all).await?.into_iter().collect::<Result<Vec<_>, Fault>>()?;
    Ok(Sent::of(all, started))
}

/// The same as [`fire`], with how long each answer took.
pub(crate) async fn time(address: &str, shots: &[Shot], time: Duration) -> Result<Sent, Fault> {
    let started = Instant::now();
    let until = started + time;
    let all = shots.iter().cloned().map(|shot| {
        let address = address.to_owned();
        tokio::spawn(async move { connection(&address, shot.turns.iter().cycle(), Some(until)).await })
    });
    let all = try_join_all(all).await?.into_iter().collect::<Result<Vec<_>, Fault>>()?;
    Ok(Sent::of(all, started))
}

/// What came of requests that were sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sent {
    /// How long each answer took, in milliseconds.
    pub took: Vec<f64>,
    /// Answers with another status than expected.
    pub wrong: u64,
    /// How long all took together.
    pub seconds: f64,
}

impl Sent {
    fn of(all: Vec<(Vec<f64>, u64)>, started: Instant) -> Self {
        let wrong = all.iter().map(|one| one.1).sum();
        Self { took: all.into_iter().flat_map(|one| one.0).collect(), wrong, seconds: started.elapsed().as_secs_f64() }
    }

    /// Requests a second.
    pub(crate) fn rate(&self) -> Result<Rate, Fault> {
        let count = f64::from(u32::try_from(self.took.len())?);
        Ok(Rate { a_second: count / self.seconds, wrong: self.wrong })
    }
}

async fn connection<'t>(
    address: &str,
    turns: impl Iterator<Item = &'t Turn>,
    until: Option<Instant>,
) -> Result<(Vec<f64>, u64), Fault> {
    let mut wire = Wire::open(address).await?;
    let (mut took, mut wrong) = (Vec::new(), 0);
    for turn in turns {
        let begun = Instant::now();
        if until.is_some_and(|until| begun >= until) {
            break;
        }
        let status = wire.ask(&turn.bytes).await?;
        took.push(begun.elapsed().as_secs_f64() * 1e3);
        wrong += u64::from(status != turn.status);
    }
    Ok((took, wrong))
}

/// A connection that is kept.
pub(crate) struct Wire {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Wire {
    /// Connects.
    pub(crate) async fn open(address: &str) -> Result<Self, Fault> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: vec![0_u8; 64 * 1024] })
    }

    /// Sends a request and reads its whole answer; returns the status.
    pub(crate) async fn ask(&mut self, bytes: &[u8]) -> Result<u16, Fault> {
        self.stream.write_all(bytes).await?;
        answer(&mut self.stream, &mut self.buffer).await
    }
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
