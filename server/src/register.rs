//! Keeping a native register by command: records from a CSV file, all or none, and a look at it in figures.

use domain::catalogue::{Availability, Catalogue, Datatype, Source};
use domain::facts::{Typed, read};
use jiff::civil::Date;
use std::collections::{BTreeMap, HashMap};

use crate::clock::Clock;
use crate::storage::{Imported, NativeBatch, NativeRecord, NativeSummary, Store, StoreError};

/// How many mistakes of a file are told.
const TOLD: usize = 20;
/// The longest id of a subject, in bytes.
const LONGEST_ID: usize = 100;

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
    #[error("nothing was imported:\n{}\n    mend: correct the file and import it again; nothing was changed", .0.join("\n"))]
    File(Vec<String>),
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
    let scheme = source.availability.first().map(|row| row.subject.as_str()).unwrap_or_default();
    let today = clock.today();
    let sheet = Sheet { catalogue, source, scheme, today, as_of: import.as_of.unwrap_or(today) };
    let records = sheet.read(import.text).map_err(Refused::File)?;
    let batch = NativeBatch { source: &source.id, scheme, records: &records, by: import.by, at: clock.now() };
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

fn native<'c>(catalogue: &'c Catalogue, id: &str) -> Result<&'c Source, Refused> {
    let ours: Vec<&str> = catalogue
        .sources
        .values()
        .filter(|source| source.adapter == "native")
        .map(|source| source.id.as_str())
        .collect();
    let mend = format!("name one of the portal's own registers: {}", ours.join(", "));
    match catalogue.sources.get(id) {
        Some(source) if source.adapter == "native" => Ok(source),
        Some(source) => {
            Err(Refused::Source { problem: format!("`{id}` is kept by somebody else ({})", source.adapter), mend })
        }
        None => Err(Refused::Source { problem: format!("there is no register `{id}`"), mend }),
    }
}

/// How a file is read for a source.
struct Sheet<'a> {
    catalogue: &'a Catalogue,
    source: &'a Source,
    scheme: &'a str,
    today: Date,
    as_of: Date,
}

/// What a column of the file is.
enum Column<'a> {
    Subject,
    AsOf,
    Attribute(&'a Availability),
}

impl Sheet<'_> {
    fn read(&self, text: &str) -> Result<Vec<NativeRecord>, Vec<String>> {
        let text = text.trim_start_matches('\u{feff}');
        let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|mark| {
            let mark = char::from(*mark);
            (text.lines().next().unwrap_or_default().matches(mark).count(), mark == ',')
        });
        let mut reader =
            csv::ReaderBuilder::new().delimiter(delimiter.unwrap_or(b',')).flexible(true).from_reader(text.as_bytes());
        let header = reader.headers().map_err(|_| vec!["line 1: is no header".to_owned()])?.clone();
        let columns = self.columns(&header)?;
        let (mut records, mut mistakes) = (Vec::new(), Vec::new());
        let mut lines: HashMap<String, u64> = HashMap::new();
        for row in reader.records() {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    mistakes.push(format!("line {line}: can't be read as CSV"));
                    break;
                }
            };
            let line = row.position().map_or(0, csv::Position::line);
            if row.len() != columns.len() {
                mistakes.push(format!("line {line}: has {} fields, and the header has {}", row.len(), columns.len()));
                continue;
            }
            let record = self.record(&row, &columns, line, &mut mistakes);
            if let Some(first) = lines.insert(record.subject.clone(), line) {
                mistakes.push(format!("line {line}: is about the same {} as line {first}", self.scheme));
            }
            records.push(record);
        }
        if mistakes.is_empty() {
            return Ok(records);
        }
        let more = mistakes.len().saturating_sub(TOLD);
        mistakes.truncate(TOLD);
        if more > 0 {
            mistakes.push(format!("and {more} more"));
        }
        Err(mistakes)
    }

    fn columns(&self, header: &csv::StringRecord) -> Result<Vec<Column<'_>>, Vec<String>> {
        let (mut columns, mut mistakes) = (Vec::new(), Vec::new());
        let mut names: Vec<&str> = Vec::new();
        for name in header.iter().map(str::trim) {
            let row = self.source.availability.iter().find(|row| row.attribute == name);
            match (name, row) {
                _ if names.contains(&name) => mistakes.push(format!("line 1: the column `{name}` is there twice")),
                (name, _) if name == self.scheme => columns.push(Column::Subject),
                ("as_of", None) => columns.push(Column::AsOf),
                (_, Some(row)) => columns.push(Column::Attribute(row)),
                _ => mistakes.push(format!("line 1: `{}` has no column of the name `{name}`", self.source.id)),
            }
            names.push(name);
        }
        if !names.contains(&self.scheme) {
            mistakes.push(format!("line 1: the column `{}` is missing", self.scheme));
        }
        if mistakes.is_empty() { Ok(columns) } else { Err(mistakes) }
    }

    fn record(
        &self,
        row: &csv::StringRecord,
        columns: &[Column<'_>],
        line: u64,
        mistakes: &mut Vec<String>,
    ) -> NativeRecord {
        let mut record = NativeRecord { subject: String::new(), as_of: self.as_of, attributes: BTreeMap::new() };
        for (column, text) in columns.iter().zip(row.iter().map(str::trim)) {
            match column {
                Column::Subject if text.is_empty() || text.len() > LONGEST_ID => {
                    mistakes.push(format!("line {line}: `{}` is empty or too long", self.scheme));
                }
                Column::Subject => text.clone_into(&mut record.subject),
                Column::AsOf if text.is_empty() => {}
                Column::AsOf => match text.parse::<Date>() {
                    Ok(day) if day <= self.today => record.as_of = day,
                    _ => mistakes.push(format!("line {line}: `as_of` is no day up to today (write 2026-11-21)")),
                },
                Column::Attribute(_) if text.is_empty() => {}
                Column::Attribute(row) => match self.fits(row, text) {
                    Ok(()) => {
                        record.attributes.insert(row.attribute.clone(), text.to_owned());
                    }
                    Err(why) => mistakes.push(format!("line {line}: `{}` {why}", row.attribute)),
                },
            }
        }
        if self.source.availability.iter().any(|row| row.attribute == self.scheme) {
            record.attributes.insert(self.scheme.to_owned(), record.subject.clone());
        }
        record
    }

    /// Whether a value would pass as an answer to the concept's question.
    fn fits(&self, row: &Availability, text: &str) -> Result<(), String> {
        let concept = self.catalogue.concepts.get(&row.concept).ok_or("is of no concept")?;
        let ours = row.codes.get(text).map_or(text, String::as_str);
        if concept.datatype == Datatype::Boolean && !matches!(ours, "true" | "false") {
            return Err("is neither true nor false".to_owned());
        }
        let typed = Typed { text: ours.to_owned(), not_a_date: false };
        match read(concept, &typed, self.catalogue.codes_of(concept), self.today) {
            Ok(_) => Ok(()),
            Err(why) => Err(format!("is not what `{}` may be: {why:?}", concept.id)),
        }
    }
}

#[cfg(test)]
mod tests;
