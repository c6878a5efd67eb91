//! A drop that was checked as a whole: its bytes, and where each subject's record begins.

use domain::catalogue::{Source, SourceDrop};
use jiff::civil::Date;
use std::collections::HashMap;

use super::super::stored::sha256;
use super::manifest::{Manifest, Refused};

/// The mark with which some programs begin a UTF-8 file.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// A table in memory.
pub(super) struct Table {
    pub(super) manifest: Manifest,
    pub(super) bytes: Vec<u8>,
    /// Columns that the catalogue does not name: never read again.
    pub(super) extra: Vec<String>,
    places: HashMap<String, Place>,
}

#[derive(Clone, Copy)]
enum Place {
    One(usize),
    /// More than one record about somebody about whom one is meant.
    Several,
}

/// What a table has about somebody.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    Nobody,
    Several,
    /// The subject's own column, and the asked columns that are not empty.
    Record(String, Vec<(String, String)>),
}

impl Table {
    /// Checks a drop: checksum, letters, header, shape, number of records.
    pub(super) fn check(
        bytes: Vec<u8>,
        manifest: Manifest,
        source: &Source,
        drop: &SourceDrop,
    ) -> Result<Self, Refused> {
        if !sha256(&bytes).eq_ignore_ascii_case(&manifest.sha256) {
            return Err(Refused::Checksum);
        }
        let bytes = match bytes.strip_prefix(BOM) {
            Some(rest) => rest.to_vec(),
            None => bytes,
        };
        std::str::from_utf8(&bytes).map_err(|error| Refused::NotUtf8(error.valid_up_to()))?;
        let (header, places) = index(&bytes, &manifest, &drop.subject)?;
        let mut extra = header;
        for row in &source.availability {
            if !manifest.columns.contains(&row.attribute) {
                return Err(Refused::NoColumn(row.attribute.clone()));
            }
            extra.retain(|name| *name != row.attribute && *name != drop.subject);
        }
        Ok(Self { manifest, bytes, extra, places })
    }

    /// Of which day it is.
    pub(super) fn as_of(&self) -> Date {
        self.manifest.as_of
    }

    /// What it has about somebody: the asked columns and no others.
    pub(super) fn find(&self, subject_column: &str, subject: &str, asked: &[String]) -> Option<Found> {
        let start = match self.places.get(subject) {
            None => return Some(Found::Nobody),
            Some(Place::Several) => return Some(Found::Several),
            Some(Place::One(start)) => *start,
        };
        let mut record = csv::StringRecord::new();
        let mut reader = reader(self.bytes.get(start..)?, &self.manifest, false);
        reader.read_record(&mut record).ok()?;
        let value = |name: &str| {
            let place = self.manifest.columns.iter().position(|column| column == name)?;
            record.get(place).map(|text| text.trim().to_owned())
        };
        let held = asked.iter().filter_map(|name| Some((name.clone(), value(name).filter(|text| !text.is_empty())?)));
        Some(Found::Record(value(subject_column)?, held.collect()))
    }
}

fn reader<'b>(bytes: &'b [u8], manifest: &Manifest, headers: bool) -> csv::Reader<&'b [u8]> {
    let delimiter = u8::try_from(manifest.delimiter).unwrap_or(b',');
    csv::ReaderBuilder::new().delimiter(delimiter).has_headers(headers).from_reader(bytes)
}

/// The header, and where the records are.
fn index(bytes: &[u8], manifest: &Manifest, subject: &str) -> Result<(Vec<String>, HashMap<String, Place>), Refused> {
    let mut reader = reader(bytes, manifest, true);
    let header: Vec<String> =
        reader.headers().map_err(|_| Refused::Shape(1))?.iter().map(|name| name.trim().to_owned()).collect();
    if header != manifest.columns {
        return Err(Refused::Header);
    }
    let column = header.iter().position(|name| name == subject);
    let column = column.ok_or_else(|| Refused::NoColumn(subject.to_owned()))?;
    let mut places: HashMap<String, Place> = HashMap::new();
    let (mut record, mut found) = (csv::StringRecord::new(), 0);
    loop {
        let position = reader.position().clone();
        if !reader.read_record(&mut record).map_err(|_| Refused::Shape(position.line()))? {
            break;
        }
        found += 1;
        let subject = record.get(column).unwrap_or_default().trim();
        if subject.is_empty() {
            return Err(Refused::NoSubject(position.line()));
        }
        let start = usize::try_from(position.byte()).map_err(|_| Refused::Shape(position.line()))?;
        places.entry(subject.to_owned()).and_modify(|place| *place = Place::Several).or_insert(Place::One(start));
    }
    if found != manifest.rows {
        return Err(Refused::Rows { announced: manifest.rows, found });
    }
    Ok((header, places))
}
