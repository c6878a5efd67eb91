//! Sealing what is stored about people: a data key per person, wrapped by the master key, bound to where it stands.
//! Erasing a person is destroying their key.

use aes_gcm_siv::aead::{Aead, KeyInit, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use hmac::{Hmac, Mac};
use rand::RngCore;
use sha2::Sha256;

use super::audit_keys::AuditKeys;

const NONCE: usize = 12;

/// What was sealed could not be opened: another key, another place, or tampered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// Wrong key, wrong place, or changed bytes.
    #[error("sealed data can't be opened: wrong key, wrong place or tampered with")]
    CantOpen,
    /// The cipher refused to seal.
    #[error("data can't be sealed")]
    CantSeal,
}

/// The master key and the keys that follow from it.
pub struct Vault {
    master: Aes256GcmSiv,
    index: [u8; 32],
    audit: AuditKeys,
}

/// One person's data key.
#[derive(Clone)]
pub struct DataKey(Aes256GcmSiv);

impl Vault {
    /// From the 32 bytes of the master key (AES-256-GCM-SIV, RFC 8452).
    pub fn new(master: &[u8; 32]) -> Self {
        let sealing = keyed_hash(master, b"shubbak sealing");
        let audit = AuditKeys::new(&keyed_hash(master, b"shubbak log seal"), &keyed_hash(master, b"shubbak log head"));
        Self { master: Aes256GcmSiv::new(&sealing.into()), index: keyed_hash(master, b"shubbak index"), audit }
    }

    /// The keys that vouch for the exchange log.
    pub fn audit(&self) -> &AuditKeys {
        &self.audit
    }

    /// The keyed hash (HMAC-SHA-256) under which a national id can be found without being stored in clear.
    pub fn index(&self, scheme: &str, id: &str) -> Vec<u8> {
        keyed_hash(&self.index, format!("{scheme}:{id}").as_bytes()).to_vec()
    }

    /// Makes a data key and wraps it for storage at a place.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn new_data_key(&self, place: &str) -> Result<(DataKey, Vec<u8>), VaultError> {
        let mut key = [0_u8; 32];
        rand::rng().fill_bytes(&mut key);
        let wrapped = seal(&self.master, place, &key)?;
        Ok((DataKey(Aes256GcmSiv::new(&key.into())), wrapped))
    }

    /// Unwraps a stored data key.
    ///
    /// # Errors
    /// When it was wrapped with another master key or for another place.
    pub fn data_key(&self, place: &str, wrapped: &[u8]) -> Result<DataKey, VaultError> {
        let key = open(&self.master, place, wrapped)?;
        let key: [u8; 32] = key.try_into().map_err(|_| VaultError::CantOpen)?;
        Ok(DataKey(Aes256GcmSiv::new(&key.into())))
    }

    /// Seals something that belongs to no person, such as a session.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn seal(&self, place: &str, bytes: &[u8]) -> Result<Vec<u8>, VaultError> {
        seal(&self.master, place, bytes)
    }

    /// Opens what [`Vault::seal`] sealed for the same place.
    ///
    /// # Errors
    /// When the place or the key is another, or the bytes were changed.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        open(&self.master, place, sealed)
    }
}

impl DataKey {
    /// Seals bytes for a place such as `application.answers:<id>`.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn seal(&self, place: &str, bytes: &[u8]) -> Result<Vec<u8>, VaultError> {
        seal(&self.0, place, bytes)
    }

    /// Opens what was sealed for the same place.
    ///
    /// # Errors
    /// When the place or the key is another, or the bytes were changed.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        open(&self.0, place, sealed)
    }
}

fn seal(cipher: &Aes256GcmSiv, place: &str, bytes: &[u8]) -> Result<Vec<u8>, VaultError> {
    let mut nonce = [0_u8; NONCE];
    rand::rng().fill_bytes(&mut nonce);
    let payload = Payload { msg: bytes, aad: place.as_bytes() };
    let sealed = cipher.encrypt(Nonce::from_slice(&nonce), payload).map_err(|_| VaultError::CantSeal)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

fn open(cipher: &Aes256GcmSiv, place: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
    let (nonce, rest) = sealed.split_at_checked(NONCE).ok_or(VaultError::CantOpen)?;
    let payload = Payload { msg: rest, aad: place.as_bytes() };
    cipher.decrypt(Nonce::from_slice(nonce), payload).map_err(|_| VaultError::CantOpen)
}

fn keyed_hash(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut mac =
        <Hmac<Sha256> as Mac>::new_from_slice(key).unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"));
    mac.update(message);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_in_its_place_and_with_its_key() {
        let vault = Vault::new(&[7; 32]);
        let (key, wrapped) = vault.new_data_key("person:1").unwrap();
        let sealed = key.seal("answers:1", "سلمى".as_bytes()).unwrap();
        assert_eq!(
            vault.data_key("person:1", &wrapped).unwrap().open("answers:1", &sealed).unwrap(),
            "سلمى".as_bytes()
        );
        assert_eq!(key.open("answers:2", &sealed), Err(VaultError::CantOpen));
        assert!(vault.data_key("person:2", &wrapped).is_err());
        assert!(Vault::new(&[8; 32]).data_key("person:1", &wrapped).is_err());
        let mut tampered = sealed.clone();
        tampered[20] ^= 1;
        assert_eq!(key.open("answers:1", &tampered), Err(VaultError::CantOpen));
        assert_eq!(key.open("answers:1", &[1, 2, 3]), Err(VaultError::CantOpen));
    }
}
