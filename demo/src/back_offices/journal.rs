//! The cases on disk: one JSON line for every change of a case, the last line of a case counts.
//!
//! A line is appended before anybody is told of the change, which costs the same however many
//! cases there are. Opening the file writes it anew with one line a case, by atomic rename.
//! What the machine's power failure takes is lost; a process that is killed loses nothing.

use super::case::Case;
use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Write},
    path::Path,
};

/// The file, or nothing when the cases are only in memory.
pub(super) struct Journal(Option<File>);

impl Journal {
    /// Keeps nothing.
    pub(super) fn none() -> Self {
        Journal(None)
    }

    /// Reads the cases that the file holds, by message id, and makes it ready for more.
    ///
    /// # Errors
    /// When the file can't be read or written, or a line other than the last isn't a case.
    pub(super) fn open(path: &Path) -> io::Result<(Self, BTreeMap<String, Case>)> {
        let cases = read(path)?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let fresh = path.with_extension("new");
        let mut out = BufWriter::new(File::create(&fresh)?);
        for case in cases.values() {
            out.write_all(&line(case)?)?;
        }
        out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        fs::rename(&fresh, path)?;
        let file = OpenOptions::new().append(true).open(path)?;
        Ok((Journal(Some(file)), cases))
    }

    /// Appends a case as it is now.
    ///
    /// # Errors
    /// When it can't be written.
    pub(super) fn write(&mut self, case: &Case) -> io::Result<()> {
        match &mut self.0 {
            Some(file) => file.write_all(&line(case)?),
            None => Ok(()),
        }
    }
}

fn line(case: &Case) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(case)?;
    line.push(b'\n');
    Ok(line)
}

fn read(path: &Path) -> io::Result<BTreeMap<String, Case>> {
    let text = match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        text => text?,
    };
    let mut cases = BTreeMap::new();
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        // A line without its end was being written when the process died: nobody was told of it.
        if line.ends_with(b"\n") {
            let case: Case = serde_json::from_slice(line)?;
            cases.insert(case.submission.message_id.clone(), case);
        }
    }
    Ok(cases)
}
