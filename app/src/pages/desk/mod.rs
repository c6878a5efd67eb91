//! The desk: pages for staff.

mod audit_log;
mod audit_parts;
mod chain;
mod figures;
mod home;
mod not_for_you;
mod proposal;
mod queue;
mod queue_parts;
mod right;
mod right_new;
mod rights;
mod rights_parts;
mod shift;
mod sign_in;
mod task;
mod tasks;
mod unusual;

pub use audit_log::{AuditFilter, AuditLogPage, AuditLook};
pub use chain::{ChainChecked, ChainPage};
pub use figures::{FiguresBy, FiguresPage};
pub use home::DeskHomePage;
pub use not_for_you::NotForYouPage;
pub use proposal::{ProposalPage, ProposalView};
pub use queue::{DeskQueuePage, InHand, QueueNote, WaitingLine};
pub use right::{EndTyped, NotProposed, RightChange, RightPage};
pub use right_new::{RightNewPage, RightStartPage, RightTyped};
pub use rights::{DeskRightsPage, RightsFilter, WaitingProposal};
pub use rights_parts::Right;
pub use shift::{FeeLine, ShiftPage, ShiftProblem, ShiftReportPage, ShiftView};
pub use sign_in::{DeskSignInPage, DeskSignInReason};
pub use task::{CorrectionTaskPage, DecisionMissing, DecisionTyped, QuestionTaskPage};
pub use tasks::{CorrectionTask, QuestionLine, TasksPage};
pub use unusual::UnusualPage;
