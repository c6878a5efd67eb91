//! Looking into the folder: what lies there, and whether it was looked at already.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::manifest::Refused;

/// The largest manifest that is read, in bytes.
const LARGEST_MANIFEST: u64 = 64 * 1024;

/// A folder with one file and its manifest.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    path: PathBuf,
    name: String,
}

/// What lies there, as far as can be seen without reading the file: the same twice means nothing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    manifest: Vec<u8>,
    size: Option<u64>,
    changed: Option<SystemTime>,
}

impl Folder {
    /// From an address such as `file:///folder`.
    pub(super) fn new(address: &str, name: &str) -> Result<Self, String> {
        let url = reqwest::Url::parse(address).ok().filter(|_| address.starts_with("file:///"));
        let path = url.and_then(|url| url.to_file_path().ok()).ok_or("it is not file:///folder")?;
        Ok(Self { path, name: name.to_owned() })
    }

    /// The name of the file that the manifest must be about.
    pub(super) fn file_name(&self) -> String {
        format!("{}.csv", self.name)
    }

    fn file(&self) -> PathBuf {
        self.path.join(self.file_name())
    }

    /// What lies there; `None` when nothing was dropped yet, or the folder is away.
    pub(super) fn look(&self) -> Result<Option<Seen>, Refused> {
        let path = self.path.join(format!("{}.json", self.name));
        if !path.exists() {
            return Ok(None);
        }
        let manifest = read(&path, LARGEST_MANIFEST)?;
        let about = std::fs::symlink_metadata(self.file()).ok();
        Ok(Some(Seen {
            manifest,
            size: about.as_ref().map(std::fs::Metadata::len),
            changed: about.as_ref().and_then(|about| about.modified().ok()),
        }))
    }

    /// The file's bytes; one that is larger than allowed is not opened.
    pub(super) fn read(&self, most: u64) -> Result<Vec<u8>, Refused> {
        read(&self.file(), most)
    }
}

impl Seen {
    pub(super) fn manifest(&self) -> &[u8] {
        &self.manifest
    }
}

/// Reads a plain file: a pipe would block, and a link might lead anywhere.
fn read(path: &Path, most: u64) -> Result<Vec<u8>, Refused> {
    let failed = |error: std::io::Error| Refused::Unreadable(error.kind().to_string());
    let about = std::fs::symlink_metadata(path).map_err(failed)?;
    if !about.is_file() {
        return Err(Refused::Unreadable("not a plain file".to_owned()));
    }
    if about.len() > most {
        return Err(Refused::TooLarge { size: about.len(), most });
    }
    let mut bytes = Vec::new();
    File::open(path).map_err(failed)?.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > most { Err(Refused::TooLarge { size, most }) } else { Ok(bytes) }
}
