//! The desk: pages for staff.

mod audit_log;
mod audit_parts;
mod chain;
mod home;
mod not_for_you;
mod sign_in;

pub use audit_log::{AuditFilter, AuditLogPage, AuditLook};
pub use chain::{ChainPage, Checked};
pub use home::DeskHomePage;
pub use not_for_you::NotForYouPage;
pub use sign_in::{DeskSignInPage, DeskSignInReason};
