//! The exchange log's chain: what the hash of a row covers, and the head that says where the chain ends.

mod flaw;
mod walk;

pub use flaw::{Flaw, Flaws};
pub use walk::{ChainedRow, Walk, Walked};

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// SHA-256, 32 bytes.
pub type Hash = [u8; 32];

/// What the first row of the chain has as the hash of the one before it.
pub const GENESIS: Hash = [0; 32];

/// Every column of a row of the log that whoever makes an exchange writes, as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogRow<'a> {
    /// The row's id.
    pub id: Uuid,
    /// When, in microseconds since 1970 (UTC).
    pub at: i64,
    /// `intended` or `result`.
    pub phase: &'a str,
    /// The exchange.
    pub exchange: Uuid,
    /// The application.
    pub application: Option<Uuid>,
    /// The person whose application it is.
    pub person: Option<Uuid>,
    /// The keyed hash of the one concerned.
    pub subject: Option<&'a [u8]>,
    /// Whether the gate allowed it.
    pub allowed: bool,
    /// The entry, as JSON text.
    pub entry: &'a str,
}

impl LogRow<'_> {
    /// The SHA-256 of all columns in their canonical form: a name for the form, then each column in the order above.
    /// Numbers are big-endian, what may be absent is led by 0 (absent) or 1, what differs in length by its length
    /// (64 bits). So no two different rows have the same form.
    pub fn digest(&self) -> Hash {
        let mut form = Sha256::new_with_prefix(b"shubbak exchange row 1\n");
        form.update(self.id.as_bytes());
        form.update(self.at.to_be_bytes());
        text(&mut form, self.phase.as_bytes());
        form.update(self.exchange.as_bytes());
        optional(&mut form, self.application.as_ref().map(|id| id.as_bytes().as_slice()));
        optional(&mut form, self.person.as_ref().map(|id| id.as_bytes().as_slice()));
        optional(&mut form, self.subject);
        form.update([u8::from(self.allowed)]);
        text(&mut form, self.entry.as_bytes());
        form.finalize().into()
    }
}

fn text(form: &mut Sha256, bytes: &[u8]) {
    form.update((bytes.len() as u64).to_be_bytes());
    form.update(bytes);
}

fn optional(form: &mut Sha256, bytes: Option<&[u8]>) {
    match bytes {
        None => form.update([0]),
        Some(bytes) => {
            form.update([1]);
            text(form, bytes);
        }
    }
}

/// The hash of a link of the chain: it covers the hash before it, the place, the row's digest and its seal.
pub fn link(previous: &Hash, seq: i64, digest: &Hash, seal: Option<&[u8]>) -> Hash {
    let mut form = Sha256::new_with_prefix(b"shubbak exchange link 1\n");
    form.update(previous);
    form.update(seq.to_be_bytes());
    form.update(digest);
    optional(&mut form, seal);
    form.finalize().into()
}

/// Where the chain ends: what is signed as the log's head and in each checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The last row's place; 0 while nothing is chained.
    pub seq: i64,
    /// The last row's hash; [`GENESIS`] while nothing is chained.
    pub hash: Hash,
    /// When it was signed, to the microsecond.
    pub at: Timestamp,
}

impl Head {
    /// The text that is signed: four lines of ASCII, each with its line feed.
    pub fn message(&self) -> String {
        format!("shubbak-exchange-log-1\n{}\n{}\n{}\n", self.seq, hex(&self.hash), self.at.as_microsecond())
    }
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A hash from 64 hexadecimal digits.
pub fn unhex(text: &str) -> Option<Hash> {
    let mut hash = GENESIS;
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (place, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests;
