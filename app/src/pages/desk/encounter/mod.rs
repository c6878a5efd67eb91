//! Serving a person: who they are, their cases, the fast form, its confirmation, the receipt.

mod arrive;
mod close;
mod confirm;
mod consent;
mod form;
mod person;
mod receipt;
mod screen;

pub use arrive::{ArrivalShown, ArrivePage, NotFoundThere};
pub use close::{EncounterOverPage, OverNext};
pub use confirm::{ConfirmAtDeskPage, OnScreen};
pub use consent::{ConsentsPage, WaitingConsent};
pub use form::{ClashShown, FastFormPage};
pub use person::{EncounterPage, PersonCard, ServedCase, Startable};
pub use receipt::{DeskReceiptPage, PaperSize, TypedBy};
pub use screen::{ScreenPage, ScreenState};
