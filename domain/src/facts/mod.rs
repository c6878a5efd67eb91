//! Facts: a concept about somebody in a role, its value, and where the value comes from.

mod answer;
mod digits;
mod id;
mod known;
mod value;

pub(crate) use id::slug;

pub use answer::{Answer, DateParts, Invalid, Typed, for_what, read, read_email, read_phone};
pub use digits::{ascii_digits, fold_for_search, strip_controls};
pub use id::{DATE_PARTS, FactId, NotAFactId};
pub use known::{Confidence, Facts, KnownFact, Status};
pub use value::Value;
