//! What people say is wrong in a register: handed to the register that takes it by itself, decided by an officer where
//! none does, and carried back into what the person has begun.

mod decide;
mod flow_back;
mod worker;

pub use decide::{CantDecide, OfficersDecision, decide, take};
pub use worker::CorrectionWorker;
