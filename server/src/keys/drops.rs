//! The sealed copies of dropped files, which stand beside the database: sealed anew when the key changes.

use std::fs::File;
use std::path::{Path, PathBuf};

use super::private;
use crate::storage::Vault;

/// The place to which the copy of a source's drop is sealed.
pub(crate) fn place(source: &str) -> String {
    format!("drop:{source}")
}

/// Waits until nobody else replaces a copy in this folder; others wait until what is returned is dropped. The portal that
/// took a new drop, the one that saw a new key and the command that rotates keys may all meet here.
///
/// # Errors
/// When the folder can't be written.
pub(crate) fn replacing(drops: &Path) -> std::io::Result<File> {
    std::fs::create_dir_all(drops)?;
    let lock = File::options().write(true).create(true).truncate(false).open(drops.join(".replacing"))?;
    lock.lock()?;
    Ok(lock)
}

/// The copies in a data folder, with the source of each.
fn copies(data_dir: &Path) -> Vec<(PathBuf, String)> {
    let Ok(folder) = std::fs::read_dir(data_dir.join("drops")) else { return Vec::new() };
    let sealed = |entry: std::fs::DirEntry| {
        let path = entry.path();
        let source = path.file_name()?.to_str()?.strip_suffix(".sealed")?.to_owned();
        Some((path, source))
    };
    folder.filter_map(Result::ok).filter_map(sealed).collect()
}

/// Seals the copies anew that are not under the version in use; one that no key opens stays as it is.
///
/// # Errors
/// When a file can't be read or written.
pub(super) fn reseal(data_dir: &Path, vault: &Vault) -> std::io::Result<u64> {
    let mut done = 0;
    let drops = data_dir.join("drops");
    if !drops.exists() {
        return Ok(done);
    }
    let _alone = replacing(&drops)?;
    for (path, source) in copies(data_dir) {
        let sealed = std::fs::read(&path)?;
        let Ok(Some(fresh)) = vault.reseal(&place(&source), &sealed) else { continue };
        let part = path.with_extension("reseal");
        // What somebody left who was killed here.
        let _ = std::fs::remove_file(&part);
        private(&part, &fresh)?;
        std::fs::rename(&part, &path)?;
        done += 1;
    }
    Ok(done)
}

/// The versions under which the copies are, one for each copy.
pub(super) fn versions(data_dir: &Path, vault: &Vault) -> Vec<u32> {
    let read = |(path, source): (PathBuf, String)| {
        let sealed = std::fs::read(path).ok()?;
        vault.open(&place(&source), &sealed).ok()?;
        Some(Vault::version(&sealed))
    };
    copies(data_dir).into_iter().filter_map(read).collect()
}
