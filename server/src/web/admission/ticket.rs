//! A place in line, signed: when it was taken, something by which one use of it is told from another, and a keyed hash
//! (HMAC-SHA-256) over both. It says nothing about anybody, and every portal with the same key knows it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use jiff::{SignedDuration, Timestamp};
use sha2::Sha256;

/// For how long a ticket holds.
pub(super) const HOLDS: SignedDuration = SignedDuration::from_hours(2);
/// Clocks of several portals may differ by so much.
const ASTRAY: SignedDuration = SignedDuration::from_secs(5);
const SEAL: usize = 16;

/// A place in line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ticket {
    /// When it was taken, in microseconds.
    pub(super) at: i64,
    /// Told apart by.
    pub(super) id: [u8; 8],
}

impl Ticket {
    /// As a cookie has it.
    pub(super) fn written(&self, key: &[u8; 32]) -> String {
        let said = [self.at.to_be_bytes(), self.id].concat();
        let seal = sealed(key, &said);
        URL_SAFE_NO_PAD.encode([said, seal].concat())
    }

    /// What a cookie says; nothing when it was not written under this key, has run out, or is from times to come.
    pub(super) fn read(text: &str, key: &[u8; 32], now: Timestamp) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok().filter(|bytes| bytes.len() == 16 + SEAL)?;
        let (said, seal) = bytes.split_at(16);
        if !bool::from(subtle::ConstantTimeEq::ct_eq(seal, sealed(key, said).as_slice())) {
            return None;
        }
        let (at, id) = said.split_at(8);
        let at = i64::from_be_bytes(at.try_into().ok()?);
        let age = now.duration_since(Timestamp::from_microsecond(at).ok()?);
        (age <= HOLDS && age >= -ASTRAY).then_some(Self { at, id: id.try_into().ok()? })
    }
}

fn sealed(key: &[u8; 32], said: &[u8]) -> Vec<u8> {
    let Ok(mut mac) = <Hmac<Sha256> as Mac>::new_from_slice(key) else { unreachable!("HMAC takes keys of any length") };
    mac.update(said);
    mac.finalize().into_bytes()[..SEAL].to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [7; 32];

    #[test]
    fn only_what_was_written_under_the_key_is_read_and_only_for_a_while() {
        let now = Timestamp::from_second(1_800_000_000).unwrap();
        let ticket = Ticket { at: now.as_microsecond(), id: *b"12345678" };
        let text = ticket.written(&KEY);
        assert_eq!(Ticket::read(&text, &KEY, now), Some(ticket));
        assert_eq!(Ticket::read(&text, &[8; 32], now), None);
        assert_eq!(Ticket::read(&text, &KEY, now + HOLDS + SignedDuration::from_secs(1)), None, "run out");
        assert_eq!(Ticket::read(&text, &KEY, now - SignedDuration::from_secs(60)), None, "not yet taken");
        for at in 0..text.len() {
            let mut forged = text.clone().into_bytes();
            forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).unwrap();
            assert!(Ticket::read(&forged, &KEY, now).is_none_or(|read| read == ticket), "{at}");
        }
        for odd in ["", "x", &text[1..], &format!("{text}AAAA"), "💥"] {
            assert_eq!(Ticket::read(odd, &KEY, now), None, "{odd}");
        }
    }
}
