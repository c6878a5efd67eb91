//! The screen in front of the person: paired once with a member of staff, then it shows what they send to it, and takes
//! the person's yes or no. It holds nothing by itself: its token names a row.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::SignedDuration;
use rand::{Rng, RngCore};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::clock::Clock;
use crate::storage::{Screen, Shown, Store, StoreError};

/// How long a screen's code can be typed.
pub const CODE_LASTS: SignedDuration = SignedDuration::from_mins(10);
/// A screen at which nobody has looked for so long is forgotten.
const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(16);
/// How often a new code is drawn when one is taken already.
const DRAWS: usize = 8;

/// The use cases of screens.
#[derive(Clone)]
pub struct Screens {
    /// Where they are kept.
    pub store: Store,
    /// The time.
    pub clock: Clock,
}

impl Screens {
    /// A new screen: the secret that its browser keeps, and the six digits that it shows.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn new_screen(&self) -> Result<(String, String), StoreError> {
        let now = self.clock.now();
        self.store.forget_screens(now.saturating_sub(FORGOTTEN_AFTER).unwrap_or_default()).await?;
        let mut secret = [0_u8; 24];
        rand::rng().fill_bytes(&mut secret);
        let token = URL_SAFE_NO_PAD.encode(secret);
        for _ in 0..DRAWS {
            let code = format!("{:06}", rand::rng().random_range(0..1_000_000_u32));
            if self.store.new_screen(Uuid::now_v7(), &hash(&token), &code, now).await? {
                return Ok((token, code));
            }
        }
        Err(StoreError::Log("no code is free for a screen".to_owned()))
    }

    /// The screen of a browser.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn of(&self, token: &str) -> Result<Option<Screen>, StoreError> {
        self.store.screen(&hash(token), self.clock.now()).await
    }

    /// The screen of a member of staff.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn paired_with(&self, staff: &str) -> Result<Option<Screen>, StoreError> {
        self.store.screen_of(staff).await
    }

    /// Pairs the screen that shows these digits; false when none does, or for too long.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn pair(&self, staff: &str, code: &str) -> Result<bool, StoreError> {
        let code: String = domain::facts::ascii_digits(code).chars().filter(char::is_ascii_digit).collect();
        let since = self.clock.now().saturating_sub(CODE_LASTS).unwrap_or_default();
        self.store.pair_screen(staff, &code, since).await
    }

    /// Lets the screen go.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn unpair(&self, staff: &str) -> Result<(), StoreError> {
        self.store.unpair_screen(staff).await
    }

    /// Sends an application to the screen; false when none is paired.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn send(&self, staff: &str, shown: &Shown) -> Result<bool, StoreError> {
        self.store.show_on_screen(staff, shown).await
    }

    /// Takes what the person says; false when the screen shows something else by now.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn answer(&self, token: &str, what: (Uuid, i64), yes: bool) -> Result<bool, StoreError> {
        self.store.answer_on_screen(&hash(token), what, yes, self.clock.now()).await
    }
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
