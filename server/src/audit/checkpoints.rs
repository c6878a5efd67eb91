//! Checkpoints: signed heads in a file outside the database, a JSON object a line, only ever appended to.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::exchange::chain::{Flaw, Flaws, GENESIS, Hash, Head, hex, unhex};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::{KeyText, trusted};
use crate::storage::{AuditKeys, signed};

/// Why the file can't be used.
#[derive(Debug, thiserror::Error)]
#[error("the file of checkpoints {path} can't be used: {source}\n    mend: name a file that can be read and written")]
pub struct CheckpointError {
    /// Which file.
    pub path: PathBuf,
    /// What the system said.
    pub source: std::io::Error,
}

/// A line of the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    /// The last row's place.
    seq: i64,
    /// Its hash, in hexadecimal.
    hash: String,
    /// When, in microseconds since 1970 (UTC).
    at: i64,
    /// The public key, in base64.
    key: String,
    /// The signature over [`Head::message`], in base64.
    signature: String,
}

/// The checkpoints of a file that are signed with a trusted key, and what is wrong with the others.
#[derive(Clone, Debug, Default)]
pub struct Checkpoints {
    seen: Vec<(usize, Head)>,
    flaws: Flaws,
}

impl Checkpoints {
    /// Reads a file.
    ///
    /// # Errors
    /// When it can't be read. Lines that say nothing of use are flaws.
    pub fn read(path: &Path, keys: &[KeyText]) -> Result<Self, CheckpointError> {
        let failed = |source| CheckpointError { path: path.to_owned(), source };
        let mut all = Self::default();
        for (number, line) in BufReader::new(File::open(path).map_err(failed)?).split(b'\n').enumerate() {
            let (line, number) = (line.map_err(failed)?, number + 1);
            if line.trim_ascii().is_empty() {
                continue;
            }
            match head(&line, keys) {
                Ok(Some(head)) => all.seen.push((number, head)),
                Ok(None) => all.flaws.add(Flaw::CheckpointForged { line: number }),
                Err(why) => all.flaws.add(Flaw::CheckpointUnreadable { line: number, why }),
            }
        }
        Ok(all)
    }

    /// The one that saw the longest log.
    pub fn longest(&self) -> Option<Head> {
        self.seen.iter().map(|(_, head)| *head).max_by_key(|head| head.seq)
    }

    /// The places that they saw, in order, each once.
    pub fn places(&self) -> Vec<i64> {
        let mut places: Vec<i64> = self.seen.iter().map(|(_, head)| head.seq).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Compares what they saw with the log's hashes in those places; returns how many were compared.
    pub fn compare(self, log: &[(i64, Hash)], flaws: &mut Flaws) -> usize {
        flaws.continue_with(self.flaws);
        for (line, head) in &self.seen {
            let there = match head.seq {
                0 => Some(GENESIS),
                seq => log
                    .binary_search_by_key(&seq, |(place, _)| *place)
                    .ok()
                    .and_then(|at| log.get(at))
                    .map(|(_, hash)| *hash),
            };
            if there != Some(head.hash) {
                flaws.add(Flaw::CheckpointUnlike { line: *line, seq: head.seq, at: head.at });
            }
        }
        self.seen.len()
    }

    /// Appends a checkpoint of a head, signed as of now, and makes sure that it is on the disk.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn append(path: &Path, head: &Head, keys: &AuditKeys, now: Timestamp) -> Result<Head, CheckpointError> {
        let failed = |source| CheckpointError { path: path.to_owned(), source };
        let head = Head { at: now, ..*head };
        let line = Line {
            seq: head.seq,
            hash: hex(&head.hash),
            at: now.as_microsecond(),
            key: KeyText(keys.public()).base64(),
            signature: STANDARD.encode(keys.sign(&head)),
        };
        let mut text = serde_json::to_string(&line).map_err(|error| failed(error.into()))?;
        text.push('\n');
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(path).map_err(failed)?;
        // A line that was cut short by a power failure must not spoil the next one.
        if !ends_whole(&mut file).map_err(failed)? {
            text.insert(0, '\n');
        }
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
        Ok(head)
    }
}

fn ends_whole(file: &mut File) -> std::io::Result<bool> {
    if file.seek(SeekFrom::End(0))? == 0 {
        return Ok(true);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

/// The head of a line; `None` when its signature is not that of a trusted key.
fn head(line: &[u8], keys: &[KeyText]) -> Result<Option<Head>, String> {
    let line: Line = serde_json::from_slice(line).map_err(|error| error.to_string())?;
    let hash = unhex(&line.hash).ok_or("`hash` is not 64 hexadecimal digits")?;
    let at = Timestamp::from_microsecond(line.at).map_err(|error| error.to_string())?;
    let key = trusted(&line.key).ok_or("`key` is not an Ed25519 key in base64")?;
    let signature = STANDARD.decode(&line.signature).map_err(|_| "`signature` is not base64")?;
    let head = Head { seq: line.seq, hash, at };
    Ok((keys.contains(&key) && signed(&head, &signature, &key.0)).then_some(head))
}
