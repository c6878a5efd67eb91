//! The public key with which anybody can verify heads and checkpoints, as text.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::VerifyingKey;
use ed25519_dalek::pkcs8::EncodePublicKey;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;

/// A public key (Ed25519) that is written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyText(pub VerifyingKey);

impl KeyText {
    /// Its 32 bytes in base64, as checkpoints name it.
    pub fn base64(&self) -> String {
        STANDARD.encode(self.0.as_bytes())
    }

    /// As PEM, for other tools.
    pub fn pem(&self) -> String {
        self.0.to_public_key_pem(LineEnding::LF).unwrap_or_default()
    }
}

/// A key from its base64.
pub fn trusted(text: &str) -> Option<KeyText> {
    let bytes: [u8; 32] = STANDARD.decode(text.trim()).ok()?.try_into().ok()?;
    VerifyingKey::from_bytes(&bytes).ok().map(KeyText)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        let key = KeyText(ed25519_dalek::SigningKey::from_bytes(&[7; 32]).verifying_key());
        assert_eq!(trusted(&key.base64()), Some(key));
        assert!(key.pem().starts_with("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA"), "{}", key.pem());
        assert!(trusted("AAAA").is_none() && trusted("not base64").is_none());
    }
}
