//! My space: what needs me first, then everything else.

use super::parts::Draft;
use domain::{application::ApplicationStatus, definition::Subject};
use jiff::{Timestamp, civil::Date};

/// A submitted application in the list.
#[derive(Clone, Debug)]
pub struct Mine {
    /// The application's id.
    pub id: String,
    /// The reference.
    pub reference: String,
    /// What was begun: a life event or one service.
    pub subject: Subject,
    /// Its services.
    pub services: Vec<String>,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// The last promised day of its services.
    pub promised: Option<Date>,
}

/// My space.
#[derive(Clone, Debug)]
pub struct MyPage {
    /// The person's name.
    pub name: String,
    /// Drafts, newest first.
    pub drafts: Vec<Draft>,
    /// Submitted applications, newest first; those that need the person are lifted to the top by the page.
    pub applications: Vec<Mine>,
}
