//! The queue of a service centre: the states of a ticket, who is next, how long one will wait, and what was measured.

mod cash;
mod estimate;
mod figures;
mod order;
mod state;

pub use cash::{Cash, NotCounted};
pub use estimate::{Forecast, OpenCounter, Pace, Paces, forecast, forecast_new, median};
pub use figures::{Figure, Measured, figures_by};
pub use order::{InLine, MOST_EXPRESS_IN_A_ROW, Served, next, place};
pub use state::{CALLS_BEFORE_NO_SHOW, ShiftState, Ticket, TicketState};
