//! The hub: what registers say by themselves, and what the portal does on its own account, under rows of its own.

mod intake;

pub use intake::{Intake, NotTaken, Said, covered, register_of, sender};
