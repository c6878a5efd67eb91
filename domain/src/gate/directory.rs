//! Which source knows whom, as far as it is known: never content.

use std::collections::HashMap;

use crate::application::SubjectId;

/// Whether a source knows a subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AtSource {
    /// Nobody can tell: it may be asked.
    #[default]
    Perhaps,
    /// It does.
    Known,
    /// It does not: it is not asked.
    Unknown,
}

/// What is known about the subjects at hand.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    entries: HashMap<(String, SubjectId), AtSource>,
}

impl Directory {
    /// Notes whether a source knows a subject.
    pub fn note(&mut self, source: &str, subject: &SubjectId, known: AtSource) {
        self.entries.insert((source.to_owned(), subject.clone()), known);
    }

    /// Whether a source knows a subject; [`AtSource::Perhaps`] where nothing was noted.
    pub fn at(&self, source: &str, subject: &SubjectId) -> AtSource {
        if self.entries.is_empty() {
            return AtSource::Perhaps;
        }
        self.entries.get(&(source.to_owned(), subject.clone())).copied().unwrap_or_default()
    }
}
