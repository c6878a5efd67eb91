//! The phone: the agent's calls, the workspace of one, people who want to be called.

mod backs;
mod caller;
mod list;
mod workspace;

pub use backs::{CallBackLine, CallBacksPage};
pub use caller::{AskedQuestion, CallerShown};
pub use list::{CallLine, CallsPage};
pub use workspace::{CallPage, EndFault, Guidance};
