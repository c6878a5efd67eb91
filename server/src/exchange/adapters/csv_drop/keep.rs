//! The last good drop, kept sealed in the portal's data folder, so that it is still there after a restart.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::storage::Vault;

/// Where the last good drop of a source is kept.
#[derive(Clone)]
pub(super) struct Keeper {
    path: PathBuf,
    place: String,
    vault: Arc<Vault>,
}

/// The bytes of a manifest and of its file.
type Kept = (Vec<u8>, Vec<u8>);

impl Keeper {
    /// In a folder `drops` below the data folder.
    pub(super) fn new(data_dir: &Path, source: &str, vault: Arc<Vault>) -> Self {
        Self {
            path: data_dir.join("drops").join(format!("{source}.sealed")),
            place: crate::keys::drop_place(source),
            vault,
        }
    }

    /// Writes manifest and file: the old copy is there until the new one is whole.
    pub(super) fn write(&self, manifest: &[u8], file: &[u8]) -> Result<(), String> {
        let length = u32::try_from(manifest.len()).map_err(|error| error.to_string())?;
        let body = [&length.to_le_bytes(), manifest, file].concat();
        let sealed = self.vault.seal(&self.place, &body).map_err(|error| error.to_string())?;
        self.write_sealed(&sealed).map_err(|error| error.to_string())
    }

    fn write_sealed(&self, sealed: &[u8]) -> std::io::Result<()> {
        let _alone = self.path.parent().map(crate::keys::replacing_drops).transpose()?;
        let part = self.path.with_extension("part");
        let mut file = std::fs::File::create(&part)?;
        file.write_all(sealed)?;
        file.sync_all()?;
        std::fs::rename(&part, &self.path)
    }

    /// Manifest and file as they were written; `None` when there is no copy yet.
    pub(super) fn read(&self) -> Result<Option<Kept>, String> {
        if !self.path.exists() {
            return Ok(None);
        }
        let sealed = std::fs::read(&self.path).map_err(|error| error.to_string())?;
        let body = self.vault.open(&self.place, &sealed).map_err(|error| error.to_string())?;
        let (length, rest) = body.split_first_chunk::<4>().ok_or("the copy is too short")?;
        let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|error| error.to_string())?;
        let (manifest, file) = rest.split_at_checked(length).ok_or("the copy is too short")?;
        Ok(Some((manifest.to_vec(), file.to_vec())))
    }
}
