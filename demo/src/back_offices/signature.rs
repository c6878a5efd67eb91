//! Signed messages in both directions, as Standard Webhooks 1.0 has it: HMAC-SHA256 over
//! `{id}.{timestamp}.{body}`, with the secret's own bytes as the key.

use axum::http::HeaderMap;
use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, Mac};
use jiff::{SignedDuration, Timestamp};
use sha2::Sha256;

/// How far apart the two clocks may be.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(5);

/// The value of `webhook-signature`; empty when the secret can't be a key.
pub(crate) fn sign(secret: &str, id: &str, timestamp: i64, body: &[u8]) -> String {
    mac(secret, id, &timestamp.to_string(), body)
        .map(|mac| format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
        .unwrap_or_default()
}

/// Whether the headers carry a fresh, right signature of the body.
pub(super) fn is_right(secret: &str, headers: &HeaderMap, body: &[u8], now: Timestamp) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let (Some(id), Some(timestamp), Some(signatures)) =
        (text("webhook-id"), text("webhook-timestamp"), text("webhook-signature"))
    else {
        return false;
    };
    let fresh = timestamp
        .parse()
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .is_some_and(|sent| now.duration_since(sent).abs() <= TOLERANCE);
    fresh
        && signatures
            .split(' ')
            .filter_map(|signature| STANDARD.decode(signature.strip_prefix("v1,")?).ok())
            .any(|signature| mac(secret, id, timestamp, body).is_some_and(|mac| mac.verify_slice(&signature).is_ok()))
}

fn mac(secret: &str, id: &str, timestamp: &str, body: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(format!("{id}.{timestamp}.").as_bytes());
    mac.update(body);
    Some(mac)
}

#[cfg(test)]
mod tests {
    use super::{is_right, sign};
    use axum::http::{HeaderMap, HeaderValue};
    use jiff::{Timestamp, ToSpan};

    fn headers(id: &'static str, at: i64, signature: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("webhook-id", HeaderValue::from_static(id));
        headers.insert("webhook-timestamp", HeaderValue::from(at));
        headers.insert("webhook-signature", signature.parse().unwrap());
        headers
    }

    #[test]
    fn only_a_fresh_signature_of_this_body_with_this_secret_is_right() {
        let now = Timestamp::from_second(1_800_000_000).unwrap();
        let at = now.as_second();
        let signature = sign("secret", "m1", at, b"{}");
        let signed = headers("m1", at, &signature);
        assert!(is_right("secret", &signed, b"{}", now));
        assert!(is_right("secret", &headers("m1", at, &format!("v1,AAAA {signature}")), b"{}", now));
        assert!(!is_right("other", &signed, b"{}", now));
        assert!(!is_right("secret", &signed, b"{ }", now));
        assert!(!is_right("secret", &headers("m2", at, &signature), b"{}", now));
        assert!(!is_right("secret", &signed, b"{}", now + 301.seconds()));
        assert!(!is_right("secret", &signed, b"{}", now - 301.seconds()));
        assert!(!is_right("secret", &HeaderMap::new(), b"{}", now));
    }
}
