//! A case: where each service stands, what is asked of the person, what was issued, and the timeline.

use domain::{
    application::{ApplicationStatus, RequestStatus},
    definition::Subject,
};
use jiff::{Timestamp, civil::Date};

/// A document or number that a service issued.
#[derive(Clone, Debug)]
pub struct Issued {
    /// What it is: `output-<id>` where the catalogue has it, otherwise `None`.
    pub output: Option<String>,
    /// Its number.
    pub number: String,
}

/// Where one service stands.
#[derive(Clone, Debug)]
pub struct CaseRequest {
    /// The service's id.
    pub service: String,
    /// The authority's id.
    pub authority: String,
    /// Its status.
    pub status: RequestStatus,
    /// By when it is promised.
    pub promised: Option<Date>,
    /// The back office's receipt number.
    pub receipt: Option<String>,
    /// What the authority wrote about its decision, in the page's language.
    pub note: Option<String>,
    /// Services that it waits for, or that it was blocked by.
    pub waits_for: Vec<String>,
    /// What was issued.
    pub issued: Vec<Issued>,
}

/// A question from an authority that waits for the person.
#[derive(Clone, Debug)]
pub struct OpenQuestion {
    /// The service's id.
    pub service: String,
    /// The question's id, sent back as hidden `request_id`.
    pub id: String,
    /// The question, in the page's language.
    pub text: String,
    /// By when to answer.
    pub due: Option<Date>,
    /// The reply form's action (path without language). It posts `request_id`, `reply`, `csrf`.
    pub action: String,
    /// What was typed.
    pub typed: String,
    /// The form was sent empty (`Missing`) or with too much text.
    pub error: Option<domain::facts::Invalid>,
}

/// What happened. The words are `happened-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    /// The person submitted the application.
    Submitted,
    /// A back office has it.
    Received,
    /// Somebody works on it.
    InProgress,
    /// The authority asked the person for something.
    Asked,
    /// The person replied.
    Replied,
    /// Decided, yes.
    Approved,
    /// Decided, no.
    Refused,
    /// The service that it follows was refused.
    Blocked,
    /// It couldn't be handed over yet; staff look into it.
    FailedDelivery,
}

/// One line of the timeline.
#[derive(Clone, Debug)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// Which service; `None` when it is about the whole application.
    pub service: Option<String>,
    /// What.
    pub happened: Happened,
}

/// One application after it was submitted.
#[derive(Clone, Debug)]
pub struct CasePage {
    /// The application's id.
    pub application: String,
    /// The reference.
    pub reference: String,
    /// What was begun: a life event or one service.
    pub subject: Subject,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// Its services.
    pub requests: Vec<CaseRequest>,
    /// What authorities ask of the person.
    pub questions: Vec<OpenQuestion>,
    /// What happened, newest first.
    pub timeline: Vec<Event>,
    /// The reply was just sent.
    pub just_replied: bool,
}
