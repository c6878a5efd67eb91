//! The master key: from its file, or, with the demo country only, made on first start.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rand::RngCore;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Why there is no master key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file can't be read or written.
    #[error("the key file {path} can't be used: {source}")]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file does not hold 32 bytes in base64.
    #[error("the key file {0} does not hold 32 bytes in base64; make one with: head -c 32 /dev/urandom | base64")]
    Malformed(PathBuf),
}

/// Reads the master key from a file.
///
/// # Errors
/// [`KeyError`].
pub fn read(path: &Path) -> Result<[u8; 32], KeyError> {
    let text = std::fs::read_to_string(path).map_err(|source| KeyError::File { path: path.to_owned(), source })?;
    let bytes = STANDARD.decode(text.trim()).map_err(|_| KeyError::Malformed(path.to_owned()))?;
    bytes.try_into().map_err(|_| KeyError::Malformed(path.to_owned()))
}

/// Reads the demo's master key, or makes it on the first start: readable by its owner only.
///
/// # Errors
/// [`KeyError`].
pub fn read_or_make(path: &Path) -> Result<[u8; 32], KeyError> {
    if path.exists() {
        return read(path);
    }
    let failed = |source| KeyError::File { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut key = [0_u8; 32];
    rand::rng().fill_bytes(&mut key);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(failed)?;
    file.write_all(STANDARD.encode(key).as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    Ok(key)
}
