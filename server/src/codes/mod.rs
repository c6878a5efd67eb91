//! Codes that people type or read aloud: one-time codes, which show that somebody holds the contact on record, and resume
//! codes, which say which draft is meant.

mod guesses;
mod one_time;
mod resume;

pub use guesses::{Guesser, Guesses};
pub use one_time::{CodeSent, NotSent, OneTimeCodes};
pub use resume::{HandOver, Made, NotMade, NotOpened, ResumeCodes};
