//! Authorities' own systems: who they are, and the facts that they ask about their open cases.

mod ask;
mod pace;
mod systems;

pub use ask::{Answered, Asked, Denied, ask};
pub use systems::{Caller, Systems};
