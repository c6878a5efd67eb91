//! The access-authorisation table in memory, arranged so that a decision looks at the rows that can matter only.

use std::collections::HashMap;
use std::sync::Arc;

use crate::catalogue::Authorisation;

/// All rows that somebody may rely on or was refused under: in force, to come, ended or withdrawn; no proposals.
#[derive(Clone, Debug, Default)]
pub struct Rights {
    rows: Vec<Arc<Authorisation>>,
    /// By service or function, then by source.
    by: HashMap<String, HashMap<String, Vec<Arc<Authorisation>>>>,
}

impl Rights {
    /// Arranges rows.
    pub fn of(rows: impl IntoIterator<Item = Authorisation>) -> Self {
        let mut rights = Self::default();
        for row in rows.into_iter().map(Arc::new) {
            let sources = rights.by.entry(row.service.clone()).or_default();
            sources.entry(row.source.clone()).or_default().push(Arc::clone(&row));
            rights.rows.push(row);
        }
        rights
    }

    /// The rows of a service or function for a source.
    pub fn rows(&self, service: &str, source: &str) -> &[Arc<Authorisation>] {
        self.by.get(service).and_then(|sources| sources.get(source)).map_or(&[], Vec::as_slice)
    }

    /// Every row, in the order in which they were given.
    pub fn all(&self) -> &[Arc<Authorisation>] {
        &self.rows
    }
}
