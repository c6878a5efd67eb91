//! Rights: who may ask which register for what. Kept in the database, held in memory for the gate.

mod current;

pub use current::CurrentRights;
