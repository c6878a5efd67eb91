//! The log of every portal in this process, read line by line for what must never stand in it.

use std::io::Write;
use std::sync::{Mutex, MutexGuard};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

/// What is logged while the tests run: more than an operator would see.
pub(crate) const FILTER: &str = "info,server=trace";

/// Personal data of whoever signs in during the tests, and what they type.
const NEVER: [&str; 14] = [
    "0011598018",
    "0011689023",
    "سلمى",
    "Salma",
    "المنصوري",
    "Al-Mansouri",
    "يوسف",
    "Yousef",
    "BN-2026-000123",
    "XW83WAHA00000000012345",
    "شارع النخيل",
    "salma@mail.example",
    "0014009013",
    "canary",
];

/// What was written of the log so far.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) lines: usize,
    pub(crate) telling: Vec<String>,
}

static SEEN: Mutex<Seen> = Mutex::new(Seen { lines: 0, telling: Vec::new() });

/// Starts to listen to the log.
pub(crate) fn start() {
    tracing_subscriber::fmt().with_env_filter(EnvFilter::new(FILTER)).with_ansi(false).with_writer(Reader).init();
}

/// What the log has told so far.
pub(crate) fn seen() -> MutexGuard<'static, Seen> {
    SEEN.lock().unwrap()
}

/// Reads instead of writing.
struct Reader;

impl Write for Reader {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let line = String::from_utf8_lossy(bytes);
        let mut seen = seen();
        seen.lines += 1;
        // What the demo country logs about its own people is its own affair.
        if !line.contains(" demo::") && NEVER.iter().any(|never| line.contains(never)) {
            seen.telling.push(line.into_owned());
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Reader {
    type Writer = Reader;

    fn make_writer(&self) -> Reader {
        Reader
    }
}
