//! Codes that people type or read aloud: one-time codes, which show that somebody holds the contact on record; resume
//! codes, which say which draft is meant; help codes, which let somebody on the phone into one.

mod guesses;
mod help;
mod one_time;
mod resume;

pub use guesses::{Guesser, Guesses};
pub use help::HelpCodes;
pub use one_time::{CodeSent, NotSent, OneTimeCodes};
pub use resume::{HandOver, Made, NotMade, NotOpened, ResumeCodes};
