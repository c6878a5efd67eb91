//! Signatures of messages between the portal and back offices, as Standard Webhooks says:
//! `v1,` and the base64 of HMAC-SHA-256 over `id.timestamp.body`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// How far a message's time may lie from ours, in seconds.
pub const TOLERANCE: u64 = 300;

/// Why a message is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotGenuine {
    /// The time is too far off, or no time.
    #[error("its time is too far from ours")]
    Time,
    /// No signature fits.
    #[error("no signature fits")]
    Signature,
}

fn mac(secret: &str, id: &str, timestamp: &str, body: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(format!("{id}.{timestamp}.").as_bytes());
    mac.update(body);
    Some(mac)
}

/// The signature of a message.
pub fn sign(secret: &str, id: &str, timestamp: i64, body: &[u8]) -> String {
    let mac = mac(secret, id, &timestamp.to_string(), body);
    mac.map(|mac| format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))).unwrap_or_default()
}

/// Checks a message's time and signatures (several may stand there, separated by spaces).
///
/// # Errors
/// [`NotGenuine`].
pub fn verify(
    secret: &str,
    (id, timestamp, signatures): (&str, &str, &str),
    body: &[u8],
    now: i64,
) -> Result<(), NotGenuine> {
    let at: i64 = timestamp.parse().map_err(|_| NotGenuine::Time)?;
    if now.abs_diff(at) > TOLERANCE {
        return Err(NotGenuine::Time);
    }
    let fits = |signature: &str| {
        let bytes = signature.strip_prefix("v1,").and_then(|text| STANDARD.decode(text).ok());
        bytes.zip(mac(secret, id, timestamp, body)).is_some_and(|(bytes, mac)| mac.verify_slice(&bytes).is_ok())
    };
    if signatures.split(' ').any(fits) { Ok(()) } else { Err(NotGenuine::Signature) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_untouched_recent_message_is_believed() {
        let signature = sign("secret", "m1", 1000, b"body");
        assert_eq!(verify("secret", ("m1", "1000", &signature), b"body", 1100), Ok(()));
        assert_eq!(verify("secret", ("m1", "1000", &signature), b"Body", 1100), Err(NotGenuine::Signature));
        assert_eq!(verify("secret", ("m2", "1000", &signature), b"body", 1100), Err(NotGenuine::Signature));
        assert_eq!(verify("other", ("m1", "1000", &signature), b"body", 1100), Err(NotGenuine::Signature));
        assert_eq!(verify("secret", ("m1", "1000", &signature), b"body", 2000), Err(NotGenuine::Time));
        assert_eq!(verify("secret", ("m1", "x", &signature), b"body", 1000), Err(NotGenuine::Time));
    }
}
