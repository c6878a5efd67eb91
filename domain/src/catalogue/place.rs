//! Where each entry of the catalogue stands in its file, so that a finding can name the line.

use std::collections::HashMap;
use std::ops::Range;

use super::Finding;

/// The places of all entries, by a key such as `service child-allowance`.
#[derive(Debug, Default)]
pub(super) struct Places {
    files: Vec<(String, String)>,
    entries: HashMap<String, (usize, Range<usize>)>,
}

impl Places {
    /// Remembers a file and returns its number.
    pub(super) fn add_file(&mut self, path: &str, text: &str) -> usize {
        self.files.push((path.to_owned(), text.to_owned()));
        self.files.len() - 1
    }

    /// Remembers where an entry stands; false when the key is taken already.
    pub(super) fn add(&mut self, key: String, file: usize, span: Range<usize>) -> bool {
        self.entries.insert(key, (file, span)).is_none()
    }

    /// A finding about an entry, at the line of the entry that has the quoted word, else at its first line.
    pub(super) fn finding(&self, key: &str, word: &str, problem: String, mend: String) -> Finding {
        let Some((file, span)) = self.entries.get(key) else {
            return Finding { file: "catalogue".to_owned(), line: 1, problem, mend };
        };
        let (path, text) = &self.files[*file];
        // The span of a list's entry ends with its heading; the entry goes on to where the next one begins.
        let starts = self.entries.values().filter(|(other, _)| other == file).map(|(_, span)| span.start);
        let next = starts.filter(|start| *start > span.start).min().unwrap_or(text.len());
        let entry = text.get(span.start..span.end.max(next)).unwrap_or(text);
        let quoted = format!("\"{word}\"");
        let offset = entry.find(&quoted).or_else(|| entry.find(word)).unwrap_or(0);
        Finding { file: path.clone(), line: line_at(text, span.start + offset), problem, mend }
    }
}

/// The line of a byte offset, counted from 1.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
