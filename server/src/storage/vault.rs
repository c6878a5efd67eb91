//! Sealing what is stored about people: a data key per person, wrapped by the key-encryption key, bound to where it
//! stands and to the key's version. Erasing a person is destroying their key.
//!
//! | form | layout | bound to |
//! |---|---|---|
//! | wrapped and sealed by the ring | `SKv2`, version (4 bytes), nonce (12), ciphertext | header and place |
//! | sealed by a data key | `SDv2`, version of the data key (4), nonce, ciphertext | header and place |
//! | of releases before, still opened | nonce, ciphertext | place |

use aes_gcm_siv::aead::{Aead, KeyInit, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use rand::RngCore;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use uuid::{Builder, Uuid};

use super::audit_keys::AuditKeys;
use crate::keys::{KeyRing, keyed_hash};

const NONCE: usize = 12;
/// What begins with these was sealed by a version of the ring, or by a data key.
const BY_RING: [u8; 4] = *b"SKv2";
const BY_DATA_KEY: [u8; 4] = *b"SDv2";
/// Data keys are not exchanged: a person has one, of this version, for good.
const DATA_KEY_VERSION: u32 = 1;
/// The version that sealed what has no header.
const BEFORE_VERSIONS: u32 = 1;

/// What was sealed could not be opened: another key, another place, or tampered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// Wrong key, wrong place, or changed bytes.
    #[error("sealed data can't be opened: wrong key, wrong place or tampered with")]
    CantOpen,
    /// The cipher refused to seal.
    #[error("data can't be sealed")]
    CantSeal,
    /// Another ring would find nobody and vouch for nothing.
    #[error("this is the ring of another portal: its keys of hashes and of the log are others")]
    AnotherRing,
}

/// The key ring at work: it may be exchanged for one with other versions while the portal runs.
pub struct Vault {
    ring: RwLock<Arc<Opened>>,
    index: [u8; 32],
    turns: [u8; 32],
    audit: AuditKeys,
}

/// A ring with its ciphers.
struct Opened {
    ring: KeyRing,
    ciphers: BTreeMap<u32, Aes256GcmSiv>,
}

/// One person's data key.
#[derive(Clone)]
pub struct DataKey {
    cipher: Aes256GcmSiv,
    /// The ring has versions, so what is sealed has a header.
    versioned: bool,
}

impl Vault {
    /// From the 32 bytes of a single master key, as releases before had one (AES-256-GCM-SIV, RFC 8452).
    pub fn new(master: &[u8; 32]) -> Self {
        Self::with(KeyRing::single(master))
    }

    /// From a ring.
    pub fn with(ring: KeyRing) -> Self {
        let audit = AuditKeys::new(&ring.log_seal, &ring.log_head);
        Self {
            index: ring.index,
            turns: keyed_hash(&ring.index, b"shubbak turns"),
            audit,
            ring: RwLock::new(Arc::new(Opened::new(ring))),
        }
    }

    /// Goes on with another ring of the same portal.
    ///
    /// # Errors
    /// [`VaultError::AnotherRing`]: then nothing was changed.
    pub fn exchange(&self, ring: KeyRing) -> Result<(), VaultError> {
        if !self.opened().ring.same_fixed(&ring) {
            return Err(VaultError::AnotherRing);
        }
        *self.ring.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Opened::new(ring));
        Ok(())
    }

    /// The ring in use.
    pub fn ring(&self) -> KeyRing {
        self.opened().ring.clone()
    }

    fn opened(&self) -> Arc<Opened> {
        Arc::clone(&self.ring.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The keys that vouch for the exchange log.
    pub fn audit(&self) -> &AuditKeys {
        &self.audit
    }

    /// The key with which places in line are signed.
    pub fn turns(&self) -> [u8; 32] {
        self.turns
    }

    /// The keyed hash (HMAC-SHA-256) under which a national id can be found without being stored in clear.
    pub fn index(&self, scheme: &str, id: &str) -> Vec<u8> {
        keyed_hash(&self.index, format!("{scheme}:{id}").as_bytes()).to_vec()
    }

    /// An id that follows from what it is about (UUID version 8): after a restore the same thing gets the same id again, so
    /// that whoever was told of it before knows it.
    pub fn stable_id(&self, kind: &str, about: &str) -> Uuid {
        let hash = keyed_hash(&self.index, format!("id {kind}:{about}").as_bytes());
        let mut bytes = [0_u8; 16];
        bytes.copy_from_slice(&hash[..16]);
        Builder::from_custom_bytes(bytes).into_uuid()
    }

    /// A number that follows from what it is about, for references: after a restore the same application gets the same
    /// reference again, and no other one does.
    pub fn stable_number(&self, kind: &str, about: &str) -> u64 {
        let hash = keyed_hash(&self.index, format!("number {kind}:{about}").as_bytes());
        hash.iter().take(8).fold(0, |number, byte| (number << 8) | u64::from(*byte))
    }

    /// Makes a data key and wraps it for storage at a place.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn new_data_key(&self, place: &str) -> Result<(DataKey, Vec<u8>), VaultError> {
        let mut key = [0_u8; 32];
        rand::rng().fill_bytes(&mut key);
        let opened = self.opened();
        let wrapped = opened.seal(place, &key)?;
        Ok((DataKey { cipher: Aes256GcmSiv::new(&key.into()), versioned: !opened.ring.single }, wrapped))
    }

    /// Unwraps a stored data key.
    ///
    /// # Errors
    /// When it was wrapped with a key that the ring does not have, or for another place.
    pub fn data_key(&self, place: &str, wrapped: &[u8]) -> Result<DataKey, VaultError> {
        let opened = self.opened();
        let key: [u8; 32] = opened.open(place, wrapped)?.try_into().map_err(|_| VaultError::CantOpen)?;
        Ok(DataKey { cipher: Aes256GcmSiv::new(&key.into()), versioned: !opened.ring.single })
    }

    /// Seals something that belongs to no person, such as a session.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn seal(&self, place: &str, bytes: &[u8]) -> Result<Vec<u8>, VaultError> {
        self.opened().seal(place, bytes)
    }

    /// Opens what [`Vault::seal`] sealed for the same place.
    ///
    /// # Errors
    /// When the place or the key is another, or the bytes were changed.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        self.opened().open(place, sealed)
    }

    /// The same under the version in use; `None` when it is under that one already.
    ///
    /// # Errors
    /// When it can't be opened.
    pub fn reseal(&self, place: &str, sealed: &[u8]) -> Result<Option<Vec<u8>>, VaultError> {
        let opened = self.opened();
        let bytes = opened.open(place, sealed)?;
        if sealed.starts_with(&header(BY_RING, opened.ring.wraps())) {
            return Ok(None);
        }
        opened.seal(place, &bytes).map(Some)
    }

    /// The version of the ring that sealed something.
    pub fn version(sealed: &[u8]) -> u32 {
        versioned(BY_RING, sealed).map_or(BEFORE_VERSIONS, |(version, _)| version)
    }

    /// How what a version seals begins.
    pub fn header(version: u32) -> [u8; 8] {
        header(BY_RING, version)
    }
}

impl Opened {
    fn new(ring: KeyRing) -> Self {
        let ciphers = ring.keys.iter().map(|(version, key)| (*version, Aes256GcmSiv::new(key.into()))).collect();
        Self { ring, ciphers }
    }

    fn seal(&self, place: &str, bytes: &[u8]) -> Result<Vec<u8>, VaultError> {
        let cipher = self.ciphers.get(&self.ring.wraps()).ok_or(VaultError::CantSeal)?;
        seal(cipher, (!self.ring.single).then(|| header(BY_RING, self.ring.wraps())), place, bytes)
    }

    fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        if let Some((version, rest)) = versioned(BY_RING, sealed)
            && let Some(cipher) = self.ciphers.get(&version)
            && let Ok(bytes) = open(cipher, &bound(&header(BY_RING, version), place), rest)
        {
            return Ok(bytes);
        }
        let before = self.ciphers.get(&BEFORE_VERSIONS).ok_or(VaultError::CantOpen)?;
        open(before, place.as_bytes(), sealed)
    }
}

impl DataKey {
    /// Seals bytes for a place such as `application.answers:<id>`.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn seal(&self, place: &str, bytes: &[u8]) -> Result<Vec<u8>, VaultError> {
        seal(&self.cipher, self.versioned.then(|| header(BY_DATA_KEY, DATA_KEY_VERSION)), place, bytes)
    }

    /// Opens what was sealed for the same place.
    ///
    /// # Errors
    /// When the place or the key is another, or the bytes were changed.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        if let Some((version, rest)) = versioned(BY_DATA_KEY, sealed)
            && version == DATA_KEY_VERSION
            && let Ok(bytes) = open(&self.cipher, &bound(&header(BY_DATA_KEY, version), place), rest)
        {
            return Ok(bytes);
        }
        open(&self.cipher, place.as_bytes(), sealed)
    }
}

fn header(kind: [u8; 4], version: u32) -> [u8; 8] {
    let [a, b, c, d] = kind;
    let [e, f, g, h] = version.to_be_bytes();
    [a, b, c, d, e, f, g, h]
}

/// The version in a header of a kind, and what follows it.
fn versioned(kind: [u8; 4], sealed: &[u8]) -> Option<(u32, &[u8])> {
    let (version, rest) = sealed.strip_prefix(&kind)?.split_first_chunk::<4>()?;
    Some((u32::from_be_bytes(*version), rest))
}

fn bound(header: &[u8; 8], place: &str) -> Vec<u8> {
    [header.as_slice(), place.as_bytes()].concat()
}

fn seal(cipher: &Aes256GcmSiv, header: Option<[u8; 8]>, place: &str, bytes: &[u8]) -> Result<Vec<u8>, VaultError> {
    let mut nonce = [0_u8; NONCE];
    rand::rng().fill_bytes(&mut nonce);
    let aad = header.map_or_else(|| place.as_bytes().to_vec(), |header| bound(&header, place));
    let payload = Payload { msg: bytes, aad: &aad };
    let sealed = cipher.encrypt(Nonce::from_slice(&nonce), payload).map_err(|_| VaultError::CantSeal)?;
    Ok([header.as_ref().map_or(&[][..], |header| header.as_slice()), &nonce, &sealed].concat())
}

fn open(cipher: &Aes256GcmSiv, aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
    let (nonce, rest) = sealed.split_at_checked(NONCE).ok_or(VaultError::CantOpen)?;
    let payload = Payload { msg: rest, aad };
    cipher.decrypt(Nonce::from_slice(nonce), payload).map_err(|_| VaultError::CantOpen)
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

    #[test]
    fn what_is_sealed_is_bound_to_its_version_and_goes_over_to_the_next() {
        let mut ring = KeyRing::fresh();
        let vault = Vault::with(ring.clone());
        let (key, wrapped) = vault.new_data_key("person:1").unwrap();
        let sealed = key.seal("answers:1", b"words").unwrap();
        assert_eq!((&sealed[..4], Vault::version(&wrapped)), (&b"SDv2"[..], 1));
        assert_eq!(vault.reseal("person:1", &wrapped), Ok(None));
        ring.add();
        ring.wrap_with(2);
        vault.exchange(ring.clone()).unwrap();
        let rewrapped = vault.reseal("person:1", &wrapped).unwrap().unwrap();
        assert_eq!(Vault::version(&rewrapped), 2);
        let mut other = rewrapped.clone();
        other[7] = 1;
        assert!(vault.data_key("person:1", &other).is_err(), "its version can't be changed");
        assert!(ring.retire(1) && !ring.retire(2));
        vault.exchange(ring).unwrap();
        assert!(vault.data_key("person:1", &wrapped).is_err(), "its key is destroyed");
        let key = vault.data_key("person:1", &rewrapped).unwrap();
        assert_eq!(key.open("answers:1", &sealed).unwrap(), b"words", "data keys stay as they are");
        assert_eq!(vault.exchange(KeyRing::fresh()), Err(VaultError::AnotherRing));
    }

    #[test]
    fn what_a_single_key_sealed_has_the_form_of_releases_before_and_opens_in_a_ring() {
        let vault = Vault::new(&[7; 32]);
        let sealed = vault.seal("session:1", b"words").unwrap();
        assert_eq!(sealed.len(), 12 + 5 + 16, "no header: the release before can read it");
        let mut ring = KeyRing::single(&[7; 32]);
        ring.add();
        ring.wrap_with(2);
        vault.exchange(ring.clone()).unwrap();
        assert_eq!(vault.open("session:1", &sealed).unwrap(), b"words");
        assert_eq!(vault.index("a", "b"), Vault::new(&[7; 32]).index("a", "b"), "people are found as before");
        ring.retire(1);
        vault.exchange(ring).unwrap();
        assert!(vault.open("session:1", &sealed).is_err());
    }
}
