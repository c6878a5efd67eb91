//! Requests that are broken, too large, or that two readers would read differently.
//!
//! A request that hides another one is smuggled when the portal answers twice. Each shape below carries a second request
//! behind what one of two readers takes for the end of the first; it is counted how many answers come.

use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Fault;
use crate::promise::Line;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// The request that must not be answered.
const HIDDEN: &str = "GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n";

/// A shape: its name, its head after the first line and the host, and its body.
const SMUGGLED: [(&str, &str, &str); 14] = [
    ("length and chunks", "content-length: {length}\r\ntransfer-encoding: chunked\r\n", "0\r\n\r\n{hidden}"),
    ("chunks and length", "transfer-encoding: chunked\r\ncontent-length: 4\r\n", "0\r\n\r\n{hidden}"),
    ("two lengths", "content-length: 0\r\ncontent-length: {length}\r\n", "{hidden}"),
    ("two lengths in one line", "content-length: 0, {length}\r\n", "{hidden}"),
    ("a length with a sign", "content-length: +0\r\n", "{hidden}"),
    ("a length with a space in it", "content-length: 0 0\r\n", "{hidden}"),
    ("a negative length", "content-length: -1\r\n", "{hidden}"),
    ("a length in hexadecimal", "content-length: 0x0\r\n", "{hidden}"),
    ("chunks that are identity", "transfer-encoding: identity\r\ncontent-length: {length}\r\n", "{hidden}"),
    ("chunks before something else", "transfer-encoding: chunked, identity\r\n", "0\r\n\r\n{hidden}"),
    ("chunks under another name", "transfer-encoding: xchunked\r\n", "0\r\n\r\n{hidden}"),
    ("a space before the colon", "transfer-encoding : chunked\r\n", "0\r\n\r\n{hidden}"),
    ("a folded line", "x-folded: a\r\n transfer-encoding: chunked\r\n", "0\r\n\r\n{hidden}"),
    ("a length behind a bare return", "x: y\rcontent-length: {length}\r\n", "{hidden}"),
];

/// Bodies whose chunks are broken.
const CHUNKS: [(&str, &str); 8] = [
    ("no number", "zz\r\nabc\r\n0\r\n\r\n"),
    ("a number that is too large", "ffffffffffffffffff\r\nabc\r\n0\r\n\r\n"),
    ("a negative number", "-1\r\nabc\r\n0\r\n\r\n"),
    ("less than it says", "5\r\nabc\r\n0\r\n\r\n"),
    ("more than it says", "1\r\nabc\r\n0\r\n\r\n"),
    ("bare line feeds", "3\nabc\n0\n\n"),
    ("no end of the line", "3\r\nabcX"),
    ("an endless extension", "3;{long}\r\nabc\r\n0\r\n\r\n"),
];

/// All shapes.
pub(super) async fn all(address: &str) -> Result<Vec<Line>, Fault> {
    Ok(vec![smuggled(address).await?, chunks(address).await?, heads(address).await?])
}

/// Every shape: how many were refused, and which of them had their hidden request answered, how often in all.
async fn hidden(address: &str) -> Result<(usize, Vec<&'static str>, u64), Fault> {
    let (mut refused, mut through, mut answers) = (0, Vec::new(), 0);
    for (name, head, body) in SMUGGLED {
        let body = body.replace("{hidden}", HIDDEN);
        let head = head.replace("{length}", &body.len().to_string());
        let answer =
            said(address, &format!("POST /en/display HTTP/1.1\r\nhost: {address}\r\n{head}\r\n{body}")).await?;
        let found = answer.matches("\r\n\r\nok\n").count();
        if found > 0 {
            through.push(name);
        }
        answers += u64::try_from(found)?;
        refused += usize::from(answer.is_empty() || answer.starts_with("HTTP/1.1 400"));
    }
    Ok((refused, through, answers))
}

async fn smuggled(address: &str) -> Result<Line, Fault> {
    let (refused, through, _) = hidden(address).await?;
    let figure =
        format!("{} shapes, {refused} refused, {} smuggled {}", SMUGGLED.len(), through.len(), through.join(", "));
    Ok(Line::new("hostile clients, smuggled requests", figure.trim_end(), through.is_empty()))
}

/// The same through haproxy: the portal sees no request that haproxy did not take for one and had answered.
pub(super) async fn through_proxy(proxy: &str, portal: &str) -> Result<Line, Fault> {
    let before = seen(portal).await?;
    let (refused, _, answered) = hidden(proxy).await?;
    let seen = seen(portal).await? - before;
    let figure = format!(
        "{} shapes, {refused} refused; the portal saw {seen} hidden requests, haproxy took {answered} for requests \
         of their own",
        SMUGGLED.len()
    );
    Ok(Line::new("hostile clients, smuggled through haproxy", figure, seen == answered))
}

/// How often the portal was asked for what hidden requests ask for.
async fn seen(portal: &str) -> Result<u64, Fault> {
    let http = reqwest::Client::builder().no_proxy().build()?;
    let figures = http.get(format!("http://{portal}/metrics")).send().await?.text().await?;
    let ours =
        figures.lines().filter(|line| line.starts_with("shubbak_http_seconds_count") && line.contains("\"/healthz\""));
    Ok(ours.filter_map(|line| line.rsplit(' ').next()?.parse::<u64>().ok()).sum())
}

async fn chunks(address: &str) -> Result<Line, Fault> {
    let mut taken = Vec::new();
    for (name, body) in CHUNKS {
        let body = body.replace("{long}", &"x".repeat(100_000));
        let head = format!(
            "POST /en/display HTTP/1.1\r\nhost: {address}\r\norigin: http://{address}\r\n\
             content-type: application/x-www-form-urlencoded\r\ntransfer-encoding: chunked\r\n\r\n"
        );
        let answer = said(address, &format!("{head}{body}")).await?;
        if answer.starts_with("HTTP/1.1 2") || answer.starts_with("HTTP/1.1 3") || answer.starts_with("HTTP/1.1 5") {
            taken.push(format!("{name} ({})", answer.get(9..12).unwrap_or_default()));
        }
    }
    let figure = format!("{} shapes, {} taken {}", CHUNKS.len(), taken.len(), taken.join(", "));
    Ok(Line::new("hostile clients, broken chunks", figure.trim_end(), taken.is_empty()))
}

async fn heads(address: &str) -> Result<Line, Fault> {
    let long = "x".repeat(1 << 20);
    let many: String = (0..5_000).map(|n| format!("x-{n}: y\r\n")).collect();
    let shapes = [
        ("an address of a megabyte", format!("GET /{long} HTTP/1.1\r\nhost: {address}\r\n\r\n")),
        ("a line of a megabyte", format!("GET /en/my HTTP/1.1\r\nhost: {address}\r\nx: {long}\r\n\r\n")),
        ("a cookie of a megabyte", format!("GET /en/my HTTP/1.1\r\nhost: {address}\r\ncookie: shubbak={long}\r\n\r\n")),
        ("five thousand lines", format!("GET /en/my HTTP/1.1\r\nhost: {address}\r\n{many}\r\n")),
        ("no words at all", long.clone()),
        ("another protocol", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{fc}\r\n\r\n".to_owned()),
    ];
    let count = shapes.len();
    let mut taken = Vec::new();
    for (name, request) in shapes {
        let answer = said(address, &request).await?;
        if !answer.is_empty() && !answer.starts_with("HTTP/1.1 4") {
            taken.push(format!("{name} ({})", answer.get(9..12).unwrap_or_default()));
        }
    }
    let figure = format!("{count} shapes, {} taken {}", taken.len(), taken.join(", "));
    Ok(Line::new("hostile clients, giant heads", figure.trim_end(), taken.is_empty()))
}

/// Everything that the portal says to some bytes, until it ends the connection or says nothing more.
async fn said(address: &str, bytes: &str) -> Result<String, Fault> {
    let stream = TcpStream::connect(address).await?;
    let (mut reading, mut writing) = stream.into_split();
    let bytes = bytes.as_bytes().to_vec();
    // It may answer before it has read all of it.
    let write = tokio::spawn(async move {
        let _ = writing.write_all(&bytes).await;
        writing
    });
    let (mut all, mut buffer) = (Vec::new(), vec![0; 65_536]);
    let mut patience = PATIENCE;
    while let Ok(Ok(read)) = tokio::time::timeout(patience, reading.read(&mut buffer)).await {
        if read == 0 {
            break;
        }
        all.extend_from_slice(&buffer[..read]);
        patience = Duration::from_millis(500);
    }
    write.abort();
    Ok(String::from_utf8_lossy(&all).into_owned())
}
