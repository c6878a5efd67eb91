//! The store: the only place that speaks SQL. One method, one transaction; domain types go in and come out.

mod applications;
mod appointments;
mod audit_keys;
mod audit_log;
mod authority;
mod call_backs;
mod calls;
mod cases;
mod chain;
mod contact_times;
mod contacts;
mod correction_tasks;
mod corrections;
mod db;
mod deliveries;
mod desk_keys;
mod directory;
mod encounters;
mod erase;
mod error;
mod exchange_log;
mod feedback;
mod guards;
mod hand_overs;
mod help_codes;
mod hold;
mod hub_runs;
mod log_queue;
mod log_walk;
mod look_questions;
mod look_ups;
mod looks;
mod memory;
mod messages;
mod native;
mod news;
mod offers;
mod one_time_codes;
mod outbox;
mod persons;
mod portal_keys;
mod queue;
mod queue_calls;
mod refusals;
mod register_events;
mod representations;
mod restore;
mod resume_codes;
mod rewrap;
mod rights;
mod screens;
mod service_lists;
mod sessions;
mod shifts;
mod submissions;
mod vault;
mod verification;

pub use applications::{Application, NewApplication, Overview};
pub use appointments::{Appointment, AppointmentContent, Booking};
pub use audit_keys::{AuditKeys, signed};
pub use audit_log::{Before, LogFilter, LoggedLook, Pseudonym};
pub use authority::AuthorityCase;
pub use call_backs::{CallBack, CallBackBody};
pub use cases::{Case, Decision, Question, ServiceRequest, TimelineEntry};
pub use chain::{Chained, FoundHead};
pub use contact_times::ContactTimes;
pub use contacts::{Changed, ContactBook};
pub use correction_tasks::CorrectionTask;
pub use corrections::{Correction, Manner as CorrectionManner, Moved, NewCorrection};
pub use db::{Db, Store};
pub use deliveries::{CLAIMED, Due, Kind};
pub use encounters::{NewEncounter, Waiting};
pub use erase::{Erased, NotErased};
pub use error::StoreError;
pub use exchange_log::Looked;
pub use feedback::{AnswerCount, FeedbackWords, NewFeedback, WordsDecided, WordsDecision};
pub use hand_overs::{HandOver, HandOverTask, NewHandOver};
pub use help_codes::Helping;
pub use hold::Hold;
pub use hub_runs::HubRun;
pub use log_walk::{LogFound, Manner};
pub use look_questions::{LookQuestion, NewLookQuestion};
pub use look_ups::{Circle, LookUp, LookedUp};
pub use looks::{LookQuery, LookScope, LookedFor};
pub use messages::{DueMessage, NewMessage, Outgoing, Told};
pub use native::{
    Imported, Inward, Keep, Kept, KeptChange, KeptRecord, NativeBatch, NativeRecord, NativeRows, NativeSummary,
    RECORD_CHANGED, RecordLook,
};
pub use news::News;
pub use offers::{NewOffer, OfferContent, PersonalOffer};
pub use one_time_codes::{Checked, CodeFor, KeptCode, TRIES};
pub use outbox::{Applied, Change};
pub use persons::{Identity, Person};
pub use portal_keys::PortalKeys;
pub use queue::{
    Bounds, By as TicketBy, Moved as TicketMoved, NewTicket, Seen as SeenTicket, StoredTicket, Taking, TicketMove,
    TicketStep,
};
pub use queue_calls::{Caller, Calling, TicketTimes};
pub use refusals::Logged;
pub use register_events::{DueEvent, NewEvent, Taken};
pub use representations::{NewMandate, Registered, Represents};
pub use restore::{Compared, Restored, Stray, check_backup};
pub use resume_codes::Resumed;
pub use rewrap::Rewrapped;
pub use rights::{
    Decided, NewProposal, Proposal, ProposalState, Proposed, RowChange, Seeded, SourceDecision, StoredRow, Wanted,
    Withdrawal,
};
pub use screens::{Screen, Shown};
pub use service_lists::{MOST_LISTS, ServiceList};
pub use sessions::SessionRows;
pub use shifts::{Fee, Opening, Shift, ShiftCounts};
pub use submissions::{HandedIn, NewRequest, Sealed};
pub use vault::{DataKey, Vault, VaultError};
pub use verification::{DueVerification, Found, ToVerify, Verified};

use jiff::Timestamp;
use uuid::Uuid;

/// Who did something and through which channel, as the timeline keeps it.
#[derive(Clone, Copy, Debug)]
pub struct Doer {
    /// The kind of the one who acts: `citizen`, or the role of staff.
    pub actor: &'static str,
    /// The channel.
    pub channel: &'static str,
    /// The right under which they act for the person, where they do.
    pub representation: Option<Uuid>,
}

/// A moment as it is stored: microseconds since 1970 (UTC).
fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// A stored moment; one that is out of range reads as 1970.
fn moment(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or_default()
}
