//! The keys: the file that holds the ring, read by every command and changed by `shubbak keys` alone.

mod custody;
mod drops;
mod ring;
mod rotation;
mod transit;
mod watch;

pub(crate) use drops::{place as drop_place, replacing as replacing_drops};

pub use custody::{Custody, CustodyError};
pub use ring::KeyRing;
pub(crate) use ring::keyed_hash;
pub use rotation::{Rotated, Standing, Stopped, keys_retire, keys_rotate, keys_status};
pub use transit::Transit;
pub use watch::{KeyWatch, Seen};

use ring::{RingText, Unreadable};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Why there is no key ring.
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
    /// The file holds neither one key nor a ring.
    #[error("{0}:{1} does not hold 32 bytes in base64; make one with: head -c 32 /dev/urandom | base64")]
    Malformed(PathBuf, String),
    /// A key of the ring can't be protected, or not be had again.
    #[error("a key of {path} can't be had: {source}\n    mend: check SHUBBAK_KMS_URL, SHUBBAK_KMS_KEY and the token")]
    Custody {
        /// Which file.
        path: PathBuf,
        /// What its keeper said.
        source: CustodyError,
    },
    /// Somebody else changes the ring at the moment.
    #[error("another command changes {0} at the moment\n    mend: wait for it to end")]
    Taken(PathBuf),
}

/// Where the ring is kept, and by whom its keys are protected there.
#[derive(Clone, Debug)]
pub struct Keys {
    path: PathBuf,
    custody: Custody,
}

/// The right to change the ring; nobody else has it as long as this lives.
#[derive(Debug)]
pub struct Changing<'k> {
    keys: &'k Keys,
    _lock: File,
}

impl Keys {
    /// The ring in a file.
    pub fn new(path: PathBuf, custody: Custody) -> Self {
        Self { path, custody }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the ring.
    ///
    /// # Errors
    /// [`KeyError`].
    pub async fn read(&self) -> Result<KeyRing, KeyError> {
        let text = std::fs::read_to_string(&self.path).map_err(|source| self.failed(source))?;
        self.open(&text).await
    }

    /// Reads the ring, or, with the demo country only, makes it on the first start: readable by its owner only.
    ///
    /// # Errors
    /// [`KeyError`].
    pub async fn read_or_make(&self) -> Result<KeyRing, KeyError> {
        if self.path.exists() {
            return self.read().await;
        }
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder).map_err(|source| self.failed(source))?;
        }
        let ring = KeyRing::fresh();
        self.write(&ring, true).await?;
        Ok(ring)
    }

    /// The file as it stands, for finding out whether it was changed; `None` when it can't be read.
    pub fn as_written(&self) -> Option<String> {
        std::fs::read_to_string(&self.path).ok()
    }

    /// The ring that a text of the file is.
    ///
    /// # Errors
    /// [`KeyError`].
    pub async fn open(&self, text: &str) -> Result<KeyRing, KeyError> {
        let wrong = |error: Unreadable| KeyError::Malformed(self.path.clone(), error.to_string());
        match RingText::parse(text).map_err(wrong)? {
            ring::Parsed::Single(master) => Ok(KeyRing::single(&master)),
            ring::Parsed::Ring(text) => text
                .reveal(&self.custody)
                .await
                .map_err(|source| KeyError::Custody { path: self.path.clone(), source })?
                .map_err(wrong),
        }
    }

    /// Takes the right to change the ring.
    ///
    /// # Errors
    /// [`KeyError::Taken`] when somebody else has it.
    pub fn change(&self) -> Result<Changing<'_>, KeyError> {
        let lock = self.beside("lock");
        let file = File::create(&lock).map_err(|source| self.failed(source))?;
        match file.try_lock() {
            Ok(()) => Ok(Changing { keys: self, _lock: file }),
            Err(_) => Err(KeyError::Taken(self.path.clone())),
        }
    }

    /// Writes the ring: whole, or not at all. `fresh` says that there must be no file yet.
    async fn write(&self, ring: &KeyRing, fresh: bool) -> Result<(), KeyError> {
        let protected = RingText::protect(ring, &self.custody).await;
        let text = protected.map_err(|source| KeyError::Custody { path: self.path.clone(), source })?.to_string();
        let part = if fresh { self.path.clone() } else { self.beside("part") };
        if !fresh {
            let _ = std::fs::remove_file(&part);
        }
        private(&part, text.as_bytes()).map_err(|source| self.failed(source))?;
        if !fresh {
            let owned = same_owner(&self.path, &part).and_then(|()| std::fs::rename(&part, &self.path));
            if let Err(source) = owned {
                let _ = std::fs::remove_file(&part);
                return Err(self.failed(source));
            }
        }
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(|source| self.failed(source))
    }

    /// A file of the same name with something behind it: `shubbak.key.lock`.
    fn beside(&self, end: &str) -> PathBuf {
        let mut name = self.path.as_os_str().to_owned();
        name.push(".");
        name.push(end);
        PathBuf::from(name)
    }

    fn failed(&self, source: std::io::Error) -> KeyError {
        KeyError::File { path: self.path.clone(), source }
    }
}

impl Changing<'_> {
    /// Puts another ring in the place of the one that is there.
    ///
    /// # Errors
    /// [`KeyError`]: then the old one is still there.
    pub async fn put(&self, ring: &KeyRing) -> Result<(), KeyError> {
        self.keys.write(ring, false).await
    }
}

/// A new file that only its owner may read, on the disk when this returns.
pub(crate) fn private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Gives a file to the owner of another: the portal goes on reading its ring when somebody else ran the command.
fn same_owner(of: &Path, to: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let (wanted, found) = (std::fs::metadata(of)?, std::fs::metadata(to)?);
        if (wanted.uid(), wanted.gid()) != (found.uid(), found.gid()) {
            std::os::unix::fs::chown(to, Some(wanted.uid()), Some(wanted.gid()))?;
        }
    }
    #[cfg(not(unix))]
    let _ = (of, to);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::Vault;

    fn keys(folder: &tempfile::TempDir) -> Keys {
        Keys::new(folder.path().join("shubbak.key"), Custody::File)
    }

    #[tokio::test]
    async fn a_ring_is_read_as_it_was_written_and_a_single_key_is_version_one() {
        let folder = tempfile::tempdir().unwrap();
        let keys = keys(&folder);
        let made = keys.read_or_make().await.unwrap();
        let (key, wrapped) = Vault::with(made).new_data_key("here:1").unwrap();
        let sealed = key.seal("there:1", b"words").unwrap();
        let mut ring = keys.read().await.unwrap();
        assert_eq!(ring.add(), 2);
        let changing = keys.change().unwrap();
        changing.put(&ring).await.unwrap();
        assert!(keys.change().is_err(), "one at a time");
        drop(changing);
        assert_eq!(keys.read().await.unwrap().wraps(), 1, "a new version is known before it is used");
        ring.wrap_with(2);
        keys.change().unwrap().put(&ring).await.unwrap();
        let vault = Vault::with(keys.read().await.unwrap());
        assert_eq!(vault.data_key("here:1", &wrapped).unwrap().open("there:1", &sealed).unwrap(), b"words");

        let single = Keys::new(folder.path().join("single"), Custody::File);
        private(single.path(), b"BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n").unwrap();
        let ring = single.read().await.unwrap();
        assert_eq!(ring.versions(), vec![1]);
        let (_, wrapped) = Vault::new(&[7; 32]).new_data_key("here:1").unwrap();
        assert!(Vault::with(ring).data_key("here:1", &wrapped).is_ok());
    }

    #[tokio::test]
    async fn a_file_that_is_no_ring_is_refused_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let keys = keys(&folder);
        for (text, line) in [
            ("", ":0"),
            ("seventeen", ":1"),
            ("index AAAA", ":1"),
            ("# words\nkey one BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=", ":2"),
            ("key 1 BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=", ":0"),
        ] {
            std::fs::write(keys.path(), text).unwrap();
            let error = keys.read().await.unwrap_err().to_string();
            assert!(error.contains(line) && error.contains("32 bytes"), "{text}: {error}");
            assert!(!error.contains("seventeen") && !error.contains("BwcH"), "{error}");
        }
    }
}
