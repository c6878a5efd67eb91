//! A caller is a stranger until what they say matches what registers hold: which questions are put, how answers are
//! compared, and how often somebody may fail.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

use crate::application::{Channel, states};
use crate::catalogue::{Catalogue, Concept, Datatype, HubFunction};
use crate::encounter::Arrival;
use crate::facts::{Typed, Value, ascii_digits, fold_for_search, read};
use jiff::civil::Date;

/// How many questions are put.
pub const QUESTIONS: usize = 3;
/// How often a day it may fail for one person, whoever asks and wherever.
pub const MOST_FAILURES: i64 = 3;
/// After how long without anything done a call is over.
pub const IDLE_MINUTES: i64 = 20;

states! {
    /// How a call ended.
    CallOutcome {
        /// The caller has what they called for.
        Solved = "solved",
        /// An authority or a counter goes on with it.
        HandedOn = "handed-on",
        /// Somebody calls them.
        CallBack = "call-back",
        /// It could not be solved.
        Unsolved = "unsolved",
        /// The caller was gone.
        Dropped = "dropped",
    }
}

states! {
    /// What came of calling somebody.
    AttemptResult {
        /// They were reached: it is done.
        Reached = "reached",
        /// Nobody answered.
        NoAnswer = "no-answer",
        /// It is not their number.
        WrongNumber = "wrong-number",
        /// They want to be called later.
        Later = "later",
    }
}

states! {
    /// When somebody wants to be called.
    CallTime {
        /// As soon as may be.
        Soon = "soon",
        /// In the morning.
        Morning = "morning",
        /// In the afternoon.
        Afternoon = "afternoon",
    }
}

/// Calls that came to nothing end after so many attempts.
pub const MOST_ATTEMPTS: usize = 4;

/// A question that staff put to a caller: the concept, and what registers hold of it. Kept sealed until it is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The concept.
    pub concept: String,
    /// What registers hold; `None` where they know nobody of that id: then nothing matches.
    pub held: Option<Value>,
}

/// Draws questions: of those that the function may ask, the ones about which registers hold something; for an id that
/// nobody has, any of them, so that staff can't tell the difference. `dice` are random numbers, one a question at least.
pub fn draw(function: &HubFunction, held: &BTreeMap<String, Value>, dice: &[u32]) -> Vec<Question> {
    let mut open: Vec<&String> = function.ask.iter().filter(|id| held.is_empty() || held.contains_key(*id)).collect();
    let mut drawn = Vec::new();
    for die in dice.iter().take(QUESTIONS) {
        if open.is_empty() {
            break;
        }
        let concept = open.swap_remove(*die as usize % open.len());
        drawn.push(Question { concept: concept.clone(), held: held.get(concept).cloned() });
    }
    drawn
}

/// True when what the caller says is what registers hold: letters that people write differently count as the same, and
/// so do digits of either set, spaces and dashes.
pub fn matches(catalogue: &Catalogue, question: &Question, said: &str, today: Date) -> bool {
    let Some(held) = &question.held else { return false };
    let Some(concept) = catalogue.concepts.get(&question.concept) else { return false };
    match (&concept.datatype, held) {
        (Datatype::Date, Value::Date(held)) => date(concept, said, today) == Some(*held),
        (Datatype::Code, held) => plain(held) == said.trim(),
        (Datatype::Text | Datatype::Name, held) => {
            let said = loose(said);
            !said.is_empty() && loose(&plain(held)) == said
        }
        (_, held) => {
            let said = bare(said);
            !said.is_empty() && bare(&plain(held)) == said
        }
    }
}

/// A date as it is typed: `4 3 1996`, `4/3/1996`, `1996-03-04`, in digits of either set.
fn date(concept: &Concept, said: &str, today: Date) -> Option<Date> {
    let digits = ascii_digits(said);
    let parts: Vec<&str> = digits.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts[..] else { return None };
    let (day, month, year) = if first.len() == 4 { (third, second, first) } else { (first, second, third) };
    let text = format!("{year:0>4}-{month:0>2}-{day:0>2}");
    match read(concept, &Typed { text, ..Typed::default() }, &[], today).ok()?.value {
        Value::Date(date) => Some(date),
        _ => None,
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Code(text) => text.clone(),
        Value::Date(date) => date.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Boolean(yes) => yes.to_string(),
    }
}

/// Words without what differs between two people who write the same thing.
fn loose(text: &str) -> String {
    let folded = fold_for_search(&ascii_digits(text));
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && !WAYS.contains(word));
    words.collect::<Vec<_>>().join(" ")
}

/// What people leave out when they say a street's name, folded.
const WAYS: [&str; 9] = ["شارع", "طريق", "جاده", "street", "st", "road", "rd", "avenue", "ave"];

/// Letters and digits alone.
fn bare(text: &str) -> String {
    ascii_digits(text).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Who a caller says they are. Kept sealed with the call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The national id that they say.
    pub national_id: String,
    /// Who that is in the register; `None` where it knows nobody, which staff can't tell from a wrong answer.
    pub arrival: Option<Arrival>,
    /// The questions that were drawn.
    pub questions: Vec<Question>,
    /// When they were drawn.
    pub at: Timestamp,
}

impl Claim {
    /// True when nobody may try for this person any more today.
    pub fn is_locked(&self) -> bool {
        self.questions.is_empty()
    }
}

/// A call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Its id.
    pub id: Uuid,
    /// Who took it: the staff provider's name for them.
    pub staff: String,
    /// Where they work.
    pub workplace: Option<String>,
    /// The language of the caller, `ar` or `en`.
    pub language: String,
    /// When it began.
    pub started: Timestamp,
    /// When something was done in it last.
    pub seen: Timestamp,
    /// When and how it ended, and the authority that goes on with it.
    pub ended: Option<(Timestamp, CallOutcome, Option<String>)>,
    /// The encounter that followed when the caller was verified.
    pub encounter: Option<Uuid>,
    /// What staff wrote down. Kept sealed.
    pub notes: String,
    /// What it was about, in order: paths of services and life events.
    pub topics: Vec<String>,
    /// Who the caller says they are.
    pub claim: Option<Claim>,
}

impl Call {
    /// The channel of calls.
    pub const CHANNEL: Channel = Channel::Phone;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_differently_is_the_same() {
        assert_eq!(loose("شارع النّخيل"), loose("شارع  النخيل"));
        assert_eq!(loose("شارع النخيل"), loose("النخيل"));
        assert_eq!(loose("أحمد"), loose("احمد"));
        assert_eq!(bare("HC-1159 8018"), bare("hc ١١٥٩٨٠١٨"));
        assert_ne!(loose("شارع النخيل"), loose("شارع النخلة"));
    }
}
