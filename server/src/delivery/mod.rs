//! Handing cases to back offices, at least once with a stable message id, and hearing from them.

mod back_office;
mod compare;
mod events;
mod message;
pub mod signature;
mod under_way;
mod worker;

pub use back_office::{BackOffices, DeliveryError};
pub use compare::Comparison;
pub use events::{CloudEvent, Heard, hear};
pub use signature::{sign, verify};
pub use worker::Worker;
