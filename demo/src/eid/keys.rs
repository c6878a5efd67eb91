//! The provider's signing key (Ed25519, new at each start) and signed tokens (RFC 7515, RFC 8037).

use crate::random;
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use openidconnect::{
    JsonWebKey, JsonWebKeyId, PrivateSigningKey,
    core::{CoreEdDsaPrivateSigningKey, CoreJsonWebKey, CoreJwsSigningAlgorithm},
};
use serde_json::{Value, json};

/// The start of a PKCS #8 structure that holds an Ed25519 seed (RFC 8410, section 7).
const PKCS8_ED25519: [u8; 16] =
    [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/// The key pair.
pub(super) struct Keys {
    private: CoreEdDsaPrivateSigningKey,
    public: CoreJsonWebKey,
    kid: String,
}

impl Keys {
    /// A new key.
    ///
    /// # Errors
    /// Says why the key was not taken.
    pub(super) fn generate() -> Result<Self, String> {
        let der = [PKCS8_ED25519.as_slice(), &random::bytes::<32>()].concat();
        let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(der));
        let kid = URL_SAFE_NO_PAD.encode(random::bytes::<9>());
        let private = CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(JsonWebKeyId::new(kid.clone())))?;
        let public = private.as_verification_key();
        Ok(Keys { private, public, kid })
    }

    /// The public key as a JSON Web Key Set.
    pub(super) fn jwks(&self) -> Value {
        json!({ "keys": [self.public] })
    }

    /// A compact JWS over the claims.
    ///
    /// # Errors
    /// Says why it could not be signed.
    pub(super) fn sign(&self, claims: &Value) -> Result<String, String> {
        let header = json!({ "alg": "EdDSA", "typ": "JWT", "kid": self.kid });
        let signed = [header.to_string(), claims.to_string()].map(|part| URL_SAFE_NO_PAD.encode(part)).join(".");
        let signature =
            self.private.sign(&CoreJwsSigningAlgorithm::EdDsa, signed.as_bytes()).map_err(|error| error.to_string())?;
        Ok(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }

    /// The claims of a token that this key signed, whether or not it has expired.
    pub(super) fn verify(&self, token: &str) -> Option<Value> {
        let (signed, signature) = token.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        self.public.verify_signature(&CoreJwsSigningAlgorithm::EdDsa, signed.as_bytes(), &signature).ok()?;
        let (_, claims) = signed.split_once('.')?;
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Keys;
    use serde_json::json;

    #[test]
    fn only_the_own_signature_is_believed() {
        let (ours, theirs) = (Keys::generate().unwrap(), Keys::generate().unwrap());
        let token = ours.sign(&json!({ "sub": "x" })).unwrap();
        assert_eq!(ours.verify(&token), Some(json!({ "sub": "x" })));
        assert_eq!(theirs.verify(&token), None);
        assert_eq!(ours.verify("not.a.token"), None);
    }
}
