//! The letter box: what the portal sends people by text message and email arrives here, as on their phones.

mod http;
mod page;

pub(crate) use http::router;

use crate::random;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The most letters that are kept; the oldest go first.
const MOST: usize = 2000;
/// The letter box's id among the switches.
pub(crate) const LETTER_BOX: &str = "letter-box";
/// A number and an address at which nobody is, to see what happens then.
const NOBODY: [&str; 2] = ["+999709999999", "nobody@mail.example"];

/// A message as the portal hands it over.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Message {
    pub(super) id: String,
    pub(super) way: String,
    pub(super) to: String,
    pub(super) text: String,
    pub(super) subject: Option<String>,
    #[serde(default)]
    pub(super) language: String,
    #[serde(default)]
    pub(super) parts: u32,
}

/// A message that has arrived.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Letter {
    #[serde(flatten)]
    pub(super) message: Message,
    pub(super) at: Timestamp,
    /// How often it was handed over: it lies here once.
    pub(super) times: u32,
}

/// Everybody's letters, in memory.
pub(crate) struct LetterBox {
    letters: Mutex<Vec<Letter>>,
    /// With what the portal shows that it may post here; new at each start.
    pub(crate) key: String,
}

impl LetterBox {
    /// An empty one.
    pub(crate) fn new() -> Self {
        LetterBox { letters: Mutex::default(), key: random::token() }
    }

    /// Puts a letter in; the same id once. False where nobody is.
    fn take(&self, message: Message, now: Timestamp) -> bool {
        if NOBODY.contains(&message.to.as_str()) {
            return false;
        }
        let mut letters = self.lock();
        match letters.iter_mut().find(|letter| letter.message.id == message.id) {
            Some(letter) => letter.times += 1,
            None => letters.push(Letter { message, at: now, times: 1 }),
        }
        let too_many = letters.len().saturating_sub(MOST);
        letters.drain(..too_many);
        true
    }

    /// All letters, the newest first.
    fn all(&self) -> Vec<Letter> {
        self.lock().iter().rev().cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Letter>> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
