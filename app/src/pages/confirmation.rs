//! The receipt: one reference, what happens next and by when.

use domain::catalogue::Money;
use jiff::{Timestamp, civil::Date};

/// One service of what was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The service's id; what happens next is its text `.next`.
    pub service: String,
    /// The authority's id.
    pub authority: String,
    /// By when it is promised; `None` while it waits for another service.
    pub promised: Option<Date>,
    /// The services that it waits for.
    pub waits_for: Vec<String>,
}

/// The confirmation.
#[derive(Clone, Debug)]
pub struct ConfirmationPage {
    /// The application's id.
    pub application: String,
    /// The reference, for life.
    pub reference: String,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// The services, in order.
    pub sent: Vec<Sent>,
    /// What is to be paid.
    pub total: Money,
}
