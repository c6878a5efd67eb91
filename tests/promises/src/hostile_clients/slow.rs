//! Connections that cost little to hold and are meant to be held for ever.

use futures::future::join_all;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Fault;
use crate::promise::Line;

/// Within what time the portal ends a connection on which nothing comes of it: ten seconds for a head, fifteen for a
/// body, thirty for an answer that nobody reads, and some more for a slow machine.
const ENDED: Duration = Duration::from_secs(60);

async fn connected(address: &str) -> Result<TcpStream, Fault> {
    Ok(tokio::time::timeout(Duration::from_secs(10), TcpStream::connect(address)).await??)
}

/// How long it takes until the portal ends a connection; `None` when it does not.
async fn ended(mut stream: TcpStream, drip: &[u8]) -> Option<Duration> {
    let begun = Instant::now();
    let mut buffer = [0; 1024];
    while begun.elapsed() < ENDED {
        let sent = drip.is_empty() || stream.write_all(drip).await.is_ok();
        match tokio::time::timeout(Duration::from_secs(1), stream.read(&mut buffer)).await {
            Ok(Ok(0) | Err(_)) => return Some(begun.elapsed()),
            _ if !sent => return Some(begun.elapsed()),
            _ => {}
        }
    }
    None
}

async fn all_end(what: &str, streams: Vec<TcpStream>, drip: &[u8]) -> Line {
    let count = streams.len();
    let ends: Vec<Duration> =
        join_all(streams.into_iter().map(|stream| ended(stream, drip))).await.into_iter().flatten().collect();
    let longest = ends.iter().max().copied().unwrap_or_default().as_secs_f64();
    let figure = format!("{} of {count} connections ended, the last after {longest:.0} s", ends.len());
    Line::new(what, figure, ends.len() == count && count > 0)
}

/// Heads that never end, a byte a second.
pub(super) async fn heads(address: &str, count: u32) -> Result<Line, Fault> {
    let mut streams = Vec::new();
    for _ in 0..count {
        let mut stream = connected(address).await?;
        stream.write_all(format!("GET /en/my HTTP/1.1\r\nhost: {address}\r\nx-slow: ").as_bytes()).await?;
        streams.push(stream);
    }
    Ok(all_end("hostile clients, slow heads", streams, b"x").await)
}

/// Forms that never end, a byte a second: short ones and long ones.
pub(super) async fn bodies(address: &str, count: u32) -> Result<Line, Fault> {
    let mut streams = Vec::new();
    for place in 0..count {
        let length = if place % 2 == 0 { 60_000 } else { 200_000 };
        let head = format!(
            "POST /en/applications/1/check HTTP/1.1\r\nhost: {address}\r\ncookie: shubbak=x\r\norigin: http://{address}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\na="
        );
        let mut stream = connected(address).await?;
        stream.write_all(head.as_bytes()).await?;
        streams.push(stream);
    }
    Ok(all_end("hostile clients, slow bodies", streams, b"x").await)
}

/// Requests by the dozen on one connection, whose answers nobody reads.
pub(super) async fn readers(address: &str, count: u32) -> Result<Line, Fault> {
    let request = format!("GET /en/services HTTP/1.1\r\nhost: {address}\r\n\r\n").repeat(400);
    let begun = Instant::now();
    let mut streams = Vec::new();
    for _ in 0..count {
        let mut stream = connected(address).await?;
        // As much as goes: the portal stops to read when nobody takes its answers.
        let _ = tokio::time::timeout(Duration::from_secs(1), stream.write_all(request.as_bytes())).await;
        streams.push(stream);
    }
    // Whether the other side is there can only be told by writing: reading would take the answers.
    let mut open = count;
    while open > 0 && begun.elapsed() < 2 * ENDED {
        tokio::time::sleep(Duration::from_secs(1)).await;
        open = 0;
        for stream in &streams {
            let gone = matches!(stream.try_write(b"x"), Err(error) if error.kind() != std::io::ErrorKind::WouldBlock);
            open += u32::from(!gone);
        }
    }
    let figure = format!("{} of {count} connections ended within {} s", count - open, begun.elapsed().as_secs());
    Ok(Line::new("hostile clients, answers that nobody reads", figure, open == 0))
}

/// Connections on which nothing is said, as many as this process may open.
pub(super) async fn idle(address: &str, count: usize) -> Result<Line, Fault> {
    let mut streams = Vec::new();
    let begun = Instant::now();
    for _ in 0..count {
        match connected(address).await {
            Ok(stream) => streams.push(stream),
            Err(_) => break,
        }
    }
    let opened = begun.elapsed();
    let held = streams.len();
    let mut line = all_end("hostile clients, connections on which nothing is said", streams, b"").await;
    line.figure = format!("{held} open after {:.1} s of {count}; {}", opened.as_secs_f64(), line.figure);
    line.holds &= held == count;
    Ok(line)
}
