//! The desk: pages for staff.

mod home;
mod not_for_you;
mod sign_in;

pub use home::DeskHomePage;
pub use not_for_you::NotForYouPage;
pub use sign_in::{DeskSignInPage, DeskSignInReason};
