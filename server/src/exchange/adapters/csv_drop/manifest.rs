//! The manifest of a drop, and the reasons for which a drop is refused.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the register's owner says about the file beside it (`<name>.json`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// The file's name, without a folder.
    pub(super) file: String,
    /// SHA-256 of the file's bytes, in hexadecimal.
    pub(super) sha256: String,
    /// How many records, without the header.
    pub(super) rows: u64,
    /// The day up to which the register vouches for them.
    pub(super) as_of: Date,
    /// The columns, as the header has them.
    pub(super) columns: Vec<String>,
    /// Between two fields: `,`, `;`, `|` or a tab.
    pub(super) delimiter: char,
}

/// Why a drop is not taken. Lines and columns only, never what stands there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refused {
    #[error("the folder can't be read, or the file is not there: {0}")]
    Unreadable(String),
    #[error("the manifest can't be understood: {0}")]
    Manifest(String),
    #[error("the file has {size} bytes, and {most} are the most")]
    TooLarge { size: u64, most: u64 },
    #[error("the file's checksum is not the manifest's: half-written, or tampered with")]
    Checksum,
    #[error("the file is not UTF-8, from byte {0} on")]
    NotUtf8(usize),
    #[error("the header is not what the manifest says")]
    Header,
    #[error("the column {0} is missing")]
    NoColumn(String),
    #[error("line {0} has no subject")]
    NoSubject(u64),
    #[error("the file is no table from line {0} on")]
    Shape(u64),
    #[error("the manifest announces {announced} records, and there are {found}")]
    Rows { announced: u64, found: u64 },
    #[error("it says to be of {0}, which is still to come")]
    Future(Date),
}

impl Refused {
    /// Its name in the figures.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::Manifest(_) => "manifest",
            Self::TooLarge { .. } => "too_large",
            Self::Checksum => "checksum",
            Self::NotUtf8(_) => "not_utf8",
            Self::Header | Self::NoColumn(_) => "columns",
            Self::NoSubject(_) | Self::Shape(_) => "shape",
            Self::Rows { .. } => "rows",
            Self::Future(_) => "future",
        }
    }
}

impl Manifest {
    /// Reads a manifest about a file of this name.
    pub(super) fn read(bytes: &[u8], file: &str, today: Date) -> Result<Self, Refused> {
        let manifest: Self = serde_json::from_slice(bytes)
            .map_err(|error| Refused::Manifest(format!("{:?} error in line {}", error.classify(), error.line())))?;
        if manifest.file != file {
            return Err(Refused::Manifest("it is about a file of another name".to_owned()));
        }
        if !matches!(manifest.delimiter, ',' | ';' | '|' | '\t') {
            return Err(Refused::Manifest("the delimiter is none of comma, semicolon, bar and tab".to_owned()));
        }
        // Where the owner lives it may be tomorrow already.
        if manifest.as_of > today.saturating_add(1.day()) {
            return Err(Refused::Future(manifest.as_of));
        }
        Ok(manifest)
    }
}
