//! The access-authorisation table in memory, arranged so that a decision looks at the rows that can matter only.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::Holdings;
use crate::catalogue::{Authorisation, Availability, Catalogue, Source};

/// All rows that somebody may rely on or was refused under: in force, to come, ended or withdrawn; no proposals.
#[derive(Clone, Debug, Default)]
pub struct Rights {
    rows: Vec<Arc<Authorisation>>,
    /// By service or function, then by source.
    by: HashMap<String, HashMap<String, Vec<Arc<Authorisation>>>>,
    /// Which register holds what on which days; where it was not given, the catalogue's word alone counts.
    holdings: Option<Holdings>,
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

    /// The same with the data-availability table, by which registers are chosen and refused.
    #[must_use]
    pub fn with_holdings(self, holdings: Holdings) -> Self {
        Self { holdings: Some(holdings), ..self }
    }

    /// The data-availability table.
    pub fn holdings(&self) -> Option<&Holdings> {
        self.holdings.as_ref()
    }

    /// True when a source gives a concept about somebody in a capacity on a day.
    pub fn gives(&self, source: &Source, about: (&str, &str), day: Date) -> bool {
        self.holdings.as_ref().is_none_or(|held| held.gives(&source.id, about, day))
    }

    /// The authentic source of a concept on a day. Where none gives it on that day, the first that ever does: the gate
    /// says then why it is not asked.
    pub fn authentic_source<'c>(
        &self,
        catalogue: &'c Catalogue,
        (concept, capacity): (&str, &str),
        day: Date,
    ) -> Option<(&'c Source, &'c Availability)> {
        let mut first = None;
        for source in catalogue.sources.values() {
            let Some(row) = source.holds(concept, capacity).filter(|row| row.authentic) else { continue };
            if self.gives(source, (concept, capacity), day) {
                return Some((source, row));
            }
            first = first.or(Some((source, row)));
        }
        first
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
