//! Service centres: where they are, tickets, the board, appointments.

mod appointment;
mod board;
mod book;
mod centre;
mod kiosk;
mod list;
mod parts;
mod ticket;

pub(crate) use appointment::section as appointments;
pub use appointment::{AppointmentLine, AppointmentPage};
pub use board::{BoardPage, BoardTicket};
pub use book::{BookPage, BookProblem, FreeDay};
pub use centre::{CentrePage, KindLine};
pub use kiosk::{KioskPage, KioskProblem};
pub use list::{CentreLine, CentresPage, CentresWish};
pub use parts::OpenNow;
pub(crate) use parts::ticket_number;
pub use ticket::{TicketPage, TicketStepLine};
