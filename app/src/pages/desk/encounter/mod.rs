//! Serving a person: who they are, their cases, the fast form, its confirmation, the receipt.

mod arrive;
mod close;
mod confirm;
mod consent;
mod form;
mod hand_over;
mod person;
mod receipt;
mod represent;
mod screen;
mod to_go;

pub use arrive::{ArrivalShown, ArrivePage, NotFoundThere};
pub use close::{EncounterOverPage, OverNext};
pub use confirm::{ConfirmAtDeskPage, OnScreen};
pub use consent::{ConsentsPage, WaitingConsent};
pub use form::{ClashShown, FastFormPage};
pub use hand_over::{HandOverPage, HandOverProblem, HandOverTyped, HandedNote};
pub use person::{EncounterPage, OneTimeAtDesk, PersonCard, ServedCase, Startable};
pub use receipt::{DeskReceiptPage, PaperSize, TypedBy};
pub use represent::{DeskNews, DeskRepresentPage, DeskRight};
pub use screen::{ScreenPage, ScreenState};
pub use to_go::ResumeToGoPage;
