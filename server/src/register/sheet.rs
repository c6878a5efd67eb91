//! A CSV file as records: every line checked, and each mistake named with its line.

use domain::catalogue::{Availability, Catalogue, Source};
use domain::keeping::{Mistake, Wrong};
use jiff::civil::Date;
use std::collections::{BTreeMap, HashMap};

use super::LONGEST_ID;
use super::values::fits;
use crate::storage::NativeRecord;

/// How a file is read for a source.
pub(super) struct Sheet<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) source: &'a Source,
    pub(super) today: Date,
    /// The day for records that don't name theirs.
    pub(super) as_of: Date,
    /// About whom no line may be.
    pub(super) own: Option<&'a str>,
}

/// What a column of the file is.
enum Column<'a> {
    Subject,
    AsOf,
    Attribute(&'a Availability),
}

impl Sheet<'_> {
    /// The records of a file, or all of its mistakes.
    pub(super) fn read(&self, text: &str) -> Result<Vec<NativeRecord>, Vec<Mistake>> {
        let text = text.trim_start_matches('\u{feff}');
        let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|mark| {
            let mark = char::from(*mark);
            (text.lines().next().unwrap_or_default().matches(mark).count(), mark == ',')
        });
        let mut reader =
            csv::ReaderBuilder::new().delimiter(delimiter.unwrap_or(b',')).flexible(true).from_reader(text.as_bytes());
        let header = reader.headers().map_err(|_| vec![Mistake { line: 1, wrong: Wrong::NoHeader }])?.clone();
        let columns = self.columns(&header)?;
        let (mut records, mut mistakes) = (Vec::new(), Vec::new());
        let mut lines: HashMap<String, u64> = HashMap::new();
        for row in reader.records() {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    mistakes.push(Mistake { line, wrong: Wrong::Unreadable });
                    break;
                }
            };
            let line = row.position().map_or(0, csv::Position::line);
            if row.len() != columns.len() {
                let wrong = Wrong::FieldCount { found: row.len(), wanted: columns.len() };
                mistakes.push(Mistake { line, wrong });
                continue;
            }
            let record = self.record(&row, &columns, line, &mut mistakes);
            if let Some(first) = lines.insert(record.subject.clone(), line) {
                let scheme = self.source.scheme().to_owned();
                mistakes.push(Mistake { line, wrong: Wrong::SameSubject { scheme, first } });
            }
            records.push(record);
        }
        if mistakes.is_empty() { Ok(records) } else { Err(mistakes) }
    }

    fn columns(&self, header: &csv::StringRecord) -> Result<Vec<Column<'_>>, Vec<Mistake>> {
        let (mut columns, mut mistakes) = (Vec::new(), Vec::new());
        let mut wrong = |wrong| mistakes.push(Mistake { line: 1, wrong });
        let scheme = self.source.scheme();
        let mut names: Vec<&str> = Vec::new();
        for name in header.iter().map(str::trim) {
            let row = self.source.availability.iter().find(|row| row.attribute == name);
            match (name, row) {
                _ if names.contains(&name) => wrong(Wrong::ColumnTwice(name.to_owned())),
                (name, _) if name == scheme => columns.push(Column::Subject),
                ("as_of", None) => columns.push(Column::AsOf),
                (_, Some(row)) => columns.push(Column::Attribute(row)),
                _ => wrong(Wrong::ColumnUnknown(name.to_owned())),
            }
            names.push(name);
        }
        if !names.contains(&scheme) {
            wrong(Wrong::ColumnMissing(scheme.to_owned()));
        }
        if mistakes.is_empty() { Ok(columns) } else { Err(mistakes) }
    }

    fn record(
        &self,
        row: &csv::StringRecord,
        columns: &[Column<'_>],
        line: u64,
        mistakes: &mut Vec<Mistake>,
    ) -> NativeRecord {
        let scheme = self.source.scheme();
        let mut wrong = |wrong| mistakes.push(Mistake { line, wrong });
        let mut record = NativeRecord { subject: String::new(), as_of: self.as_of, attributes: BTreeMap::new() };
        for (column, text) in columns.iter().zip(row.iter().map(str::trim)) {
            match column {
                Column::Subject if text.is_empty() || text.len() > LONGEST_ID => {
                    wrong(Wrong::Subject(scheme.to_owned()));
                }
                Column::Subject if self.own == Some(text) => wrong(Wrong::Own),
                Column::Subject => text.clone_into(&mut record.subject),
                Column::AsOf if text.is_empty() => {}
                Column::AsOf => match text.parse::<Date>() {
                    Ok(day) if day <= self.today => record.as_of = day,
                    _ => wrong(Wrong::AsOf),
                },
                Column::Attribute(_) if text.is_empty() => {}
                Column::Attribute(row) => match fits(self.catalogue, row, text, self.today) {
                    Ok(()) => {
                        record.attributes.insert(row.attribute.clone(), text.to_owned());
                    }
                    Err(why) => {
                        let (attribute, concept) = (row.attribute.clone(), row.concept.clone());
                        wrong(Wrong::Value { attribute, concept, why });
                    }
                },
            }
        }
        if self.source.availability.iter().any(|row| row.attribute == scheme) {
            record.attributes.insert(scheme.to_owned(), record.subject.clone());
        }
        record
    }
}
