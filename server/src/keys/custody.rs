//! Who protects the keys of the ring where it is kept: nobody but the file's owner, or a key management service.

use super::ring::written;
use super::transit::Transit;

/// Why a key could not be protected or had again. Without anything of the key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CustodyError {
    /// The service can't be reached, does not answer in time, or says no.
    #[error("the key management service {0}")]
    Away(String),
    /// The key was protected by a service, and none is set.
    #[error("it was protected by a key management service, and none is set")]
    NoService,
    /// What came back is not a key.
    #[error("the key management service gave back something that is no key")]
    NoKey,
}

/// A keeper of keys: the port between the ring and whatever protects it.
#[derive(Clone, Debug)]
pub enum Custody {
    /// Keys stand in the file as they are, and only its owner may read it.
    File,
    /// Keys are encrypted by a service that speaks as HashiCorp Vault's transit engine does.
    Transit(Transit),
}

impl Custody {
    /// A key as it is to be written under a name, to which it is bound.
    ///
    /// # Errors
    /// [`CustodyError`].
    pub async fn protect(&self, name: &str, key: &[u8; 32]) -> Result<String, CustodyError> {
        match self {
            Self::File => Ok(written(key)),
            Self::Transit(service) => service.encrypt(name, key).await,
        }
    }

    /// The key behind what was written under a name.
    ///
    /// # Errors
    /// [`CustodyError`].
    pub async fn reveal(&self, name: &str, written: &str) -> Result<[u8; 32], CustodyError> {
        match self {
            Self::File => Err(CustodyError::NoService),
            Self::Transit(service) => service.decrypt(name, written).await,
        }
    }
}
