//! Rights: who may ask which register for what. Kept in the database, held in memory for the gate, changed by two
//! people at a time.

mod authorisations;
mod current;
mod watch;

pub use authorisations::{Authorisations, Grounds, RightsRefusal};
pub use current::CurrentRights;
pub use watch::watch;
