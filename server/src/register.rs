//! Keeping a native register: records from a CSV file, all or none, by command or on the desk; record by record by the
//! officers of its authority; and a look at it in figures.

mod keep;
mod mistake;
mod sheet;
mod values;

pub use keep::{CantKeep, Keeper, Keeping, OpenRecord, Saved};
pub use mistake::NotImported;
pub use values::{Attribute, attributes};

use domain::catalogue::{Catalogue, Means, Source};
use jiff::civil::Date;

use crate::clock::Clock;
use crate::storage::{Imported, Inward, NativeBatch, NativeSummary, Store, StoreError};
use sheet::Sheet;

/// The longest id of a subject, in bytes.
const LONGEST_ID: usize = 100;
/// Under whose name a command's changes stand.
pub const BY_COMMAND: &str = "command line";
/// Under whose name the sheets stand that the demo country's authorities hand in.
pub const BY_SHEET: &str = "demo country";

/// What is to be imported.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    /// The source's id.
    pub source: &'a str,
    /// The file's text: a header, then one line a subject.
    pub text: &'a str,
    /// The day for records that don't name theirs; today when left out.
    pub as_of: Option<Date>,
    /// Who imports it, for the history.
    pub by: &'a str,
    /// The id about which no line may be: that of whoever imports it.
    pub own: Option<&'a str>,
}

/// Why nothing was imported. No words of the file are in it: they may be about people.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// There is no such register, or it is not the portal's own.
    #[error("{problem}\n    mend: {mend}")]
    Source {
        /// What is wrong.
        problem: String,
        /// What to do.
        mend: String,
    },
    /// The file has mistakes, each with its line.
    #[error(transparent)]
    File(#[from] NotImported),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Checks a file as a whole and takes its records over, all or none. Records that it does not name stay.
///
/// # Errors
/// [`Refused`], with each mistake's line.
pub async fn import(
    catalogue: &Catalogue,
    store: &Store,
    clock: &Clock,
    import: Import<'_>,
) -> Result<Imported, Refused> {
    let source = native(catalogue, import.source)?;
    let (scheme, today) = (source.scheme(), clock.today());
    let as_of = import.as_of.unwrap_or(today);
    let records = Sheet { catalogue, source, today, as_of, own: import.own }.read(import.text).map_err(NotImported)?;
    let inward = inward(catalogue, source);
    let (by, at) = (import.by, clock.now());
    let batch = NativeBatch { source: &source.id, scheme, records: &records, by, at, inward: &inward };
    Ok(store.import_native(batch).await?)
}

/// A register in figures.
///
/// # Errors
/// [`Refused`] when it is not the portal's own, or the database fails.
pub async fn show(catalogue: &Catalogue, store: &Store, source: &str) -> Result<NativeSummary, Refused> {
    let source = native(catalogue, source)?;
    Ok(store.native_summary(&source.id).await?)
}

/// What the rest of the portal is told when a record of a source changes.
pub fn inward(catalogue: &Catalogue, source: &Source) -> Inward {
    let mut capacities: Vec<String> = source.availability.iter().map(|row| row.capacity.clone()).collect();
    capacities.sort();
    capacities.dedup();
    let event = |means: Means| {
        let known = catalogue.events.iter().find(|event| event.source == source.id && event.means == means);
        known.map(|event| event.id.clone())
    };
    Inward { capacities, known: event(Means::Known), gone: event(Means::Gone) }
}

fn native<'c>(catalogue: &'c Catalogue, id: &str) -> Result<&'c Source, Refused> {
    let ours: Vec<&str> =
        catalogue.sources.values().filter(|source| source.is_native()).map(|source| source.id.as_str()).collect();
    let mend = format!("name one of the portal's own registers: {}", ours.join(", "));
    match catalogue.sources.get(id) {
        Some(source) if source.is_native() => Ok(source),
        Some(source) => {
            Err(Refused::Source { problem: format!("`{id}` is kept by somebody else ({})", source.adapter), mend })
        }
        None => Err(Refused::Source { problem: format!("there is no register `{id}`"), mend }),
    }
}

#[cfg(test)]
mod tests;
