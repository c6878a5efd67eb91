//! One-time codes: six digits, sent to the contact on record, for one person, one purpose and one thing. Only a keyed
//! hash is kept; ten minutes, five tries, used once.

use domain::contact::{Contact, Masked};
use domain::facts::{ascii_digits, strip_controls};
use domain::notice::{CodePurpose, Notice};
use jiff::{SignedDuration, Timestamp};
use rand::Rng;
use uuid::Uuid;

use crate::clock::Clock;
use crate::contacts::Record;
use crate::messages::Messages;
use crate::storage::{Checked, CodeFor, KeptCode, Store, StoreError};

/// How long a code holds.
const LIFETIME: SignedDuration = SignedDuration::from_mins(10);
/// How many are sent to a person in an hour, whatever they are for.
const MOST_AN_HOUR: usize = 3;
const DIGITS: usize = 6;

/// A code is on its way, or waits for the gateway: [`Messages::state`] says which.
#[derive(Clone, Debug)]
pub struct CodeSent {
    /// Where it goes.
    pub to: Masked,
    /// The message.
    pub message: Uuid,
    /// Until when the code holds.
    pub expires_at: Timestamp,
}

/// Why no code was sent.
#[derive(Clone, Debug, thiserror::Error)]
pub enum NotSent {
    /// No contact of the person's is known.
    #[error("no contact is known")]
    NoContact,
    /// The portal has no gateway: nobody can be sent anything.
    #[error("there is no message gateway")]
    NoGateway,
    /// Enough were sent for now.
    #[error("enough codes were sent for now")]
    Enough {
        /// When the next one may be.
        again_at: Timestamp,
    },
    /// The store failed.
    #[error("the store failed: {0}")]
    Store(String),
}

impl From<StoreError> for NotSent {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "a code can't be kept");
        Self::Store(error.to_string())
    }
}

/// Sends codes, and checks what people type or read aloud. Cheap to clone.
#[derive(Clone)]
pub struct OneTimeCodes {
    /// Where codes go.
    pub record: Record,
    /// By which they go.
    pub messages: Messages,
    /// Where their hashes are kept.
    pub store: Store,
    /// The time.
    pub clock: Clock,
}

impl OneTimeCodes {
    /// Sends a code to the contact on record. It ends those before it for the same thing.
    ///
    /// # Errors
    /// [`NotSent`].
    pub async fn send(&self, person: Uuid, purpose: CodePurpose, about: Option<Uuid>) -> Result<CodeSent, NotSent> {
        let known = self.record.for_codes(person).await?.ok_or(NotSent::NoContact)?;
        self.send_to(CodeFor { person, purpose, about: about.unwrap_or_default() }, &known.contact).await
    }

    /// Sends a code to a contact that is yet to be confirmed.
    pub(crate) async fn send_to(&self, what: CodeFor, to: &Contact) -> Result<CodeSent, NotSent> {
        if !self.messages.sends {
            return Err(NotSent::NoGateway);
        }
        let now = self.clock.now();
        let code = format!("{:06}", rand::rng().random_range(0..1_000_000_u32));
        match self.store.keep_code(what, &code, (now, LIFETIME), MOST_AN_HOUR).await? {
            KeptCode::Yes => {}
            KeptCode::Enough { again_at } => return Err(NotSent::Enough { again_at }),
        }
        let expires_at = now.saturating_add(LIFETIME).unwrap_or(now);
        let notice = Notice::OneTimeCode { purpose: what.purpose };
        match self.messages.send(what.person, &notice, (to, Some(&code)), expires_at).await {
            Ok(message) => Ok(CodeSent { to: to.masked(), message, expires_at }),
            Err(error) => {
                self.store.drop_code(what, &code).await?;
                Err(error.into())
            }
        }
    }

    /// Checks what was typed for a code that [`OneTimeCodes::send`] sent for the very same thing. Right counts once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn check(
        &self,
        person: Uuid,
        purpose: CodePurpose,
        about: Option<Uuid>,
        typed: &str,
    ) -> Result<Checked, StoreError> {
        self.check_for(CodeFor { person, purpose, about: about.unwrap_or_default() }, typed).await
    }

    pub(crate) async fn check_for(&self, what: CodeFor, typed: &str) -> Result<Checked, StoreError> {
        // What can't be a code at all is told without costing a try.
        let Some(code) = read(typed) else { return Ok(Checked::NotSixDigits) };
        let checked = self.store.try_code(what, &code, self.clock.now()).await?;
        let outcome = match checked {
            Checked::Right => "right",
            Checked::Wrong { .. } => "wrong",
            Checked::Expired => "expired",
            Checked::Locked => "locked",
            Checked::NotSixDigits => "slip",
        };
        metrics::counter!("shubbak_one_time_codes", "purpose" => what.purpose.name(), "outcome" => outcome)
            .increment(1);
        Ok(checked)
    }
}

/// Six digits of either set, with spaces and dashes between them.
fn read(typed: &str) -> Option<String> {
    let text = ascii_digits(&strip_controls(typed));
    let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '\u{00A0}')).take(DIGITS + 1).collect();
    (digits.len() == DIGITS && digits.chars().all(|c| c.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn codes_are_read_in_both_digit_sets() {
        for typed in ["482913", " 482 913 ", "482-913", "٤٨٢٩١٣", "۴۸۲۹۱۳", "\u{200f}٤٨٢ ٩١٣"] {
            assert_eq!(read(typed).as_deref(), Some("482913"), "{typed}");
        }
        for typed in ["", "48291", "4829134", "48291x", &"4".repeat(9999)] {
            assert_eq!(read(typed), None, "{typed:.10}");
        }
    }
}
