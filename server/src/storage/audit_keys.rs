//! The keys that vouch for the exchange log: one seals rows, one signs heads and checkpoints.

use domain::exchange::chain::{Hash, Head};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// Both keys; they follow from the master key.
pub struct AuditKeys {
    sealing: Hmac<Sha256>,
    signing: SigningKey,
}

impl AuditKeys {
    /// From 32 bytes for each, of which nobody else knows any.
    pub(super) fn new(sealing: &[u8; 32], signing: &[u8; 32]) -> Self {
        let sealing = <Hmac<Sha256> as Mac>::new_from_slice(sealing)
            .unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"));
        Self { sealing, signing: SigningKey::from_bytes(signing) }
    }

    /// The portal's seal (HMAC-SHA-256) on a row with this digest.
    pub fn seal(&self, digest: &Hash) -> Hash {
        let mut mac = self.sealing.clone();
        mac.update(digest);
        mac.finalize().into_bytes().into()
    }

    /// Whether a seal is the portal's for a digest.
    pub fn fits(&self, digest: &Hash, seal: &[u8]) -> bool {
        let mut mac = self.sealing.clone();
        mac.update(digest);
        mac.verify_slice(seal).is_ok()
    }

    /// Signs a head (Ed25519, over [`Head::message`]).
    pub fn sign(&self, head: &Head) -> [u8; 64] {
        self.signing.sign(head.message().as_bytes()).to_bytes()
    }

    /// The key with which anybody can verify what was signed.
    pub fn public(&self) -> VerifyingKey {
        self.signing.verifying_key()
    }
}

/// Whether a signature over a head is that of a key.
pub fn signed(head: &Head, signature: &[u8], key: &VerifyingKey) -> bool {
    let signature = Signature::from_slice(signature);
    signature.is_ok_and(|signature| key.verify_strict(head.message().as_bytes(), &signature).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seals_and_signatures_fit_only_what_they_were_made_for() {
        let (ours, others) = (AuditKeys::new(&[1; 32], &[2; 32]), AuditKeys::new(&[3; 32], &[4; 32]));
        let seal = ours.seal(&[7; 32]);
        assert!(ours.fits(&[7; 32], &seal));
        assert!(!ours.fits(&[8; 32], &seal) && !others.fits(&[7; 32], &seal) && !ours.fits(&[7; 32], &seal[1..]));
        let head = Head { seq: 3, hash: [9; 32], at: jiff::Timestamp::UNIX_EPOCH };
        let signature = ours.sign(&head);
        assert!(signed(&head, &signature, &ours.public()));
        assert!(!signed(&Head { seq: 2, ..head }, &signature, &ours.public()));
        assert!(!signed(&head, &signature, &others.public()) && !signed(&head, &[0; 3], &ours.public()));
    }
}
