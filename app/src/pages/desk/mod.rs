//! The desk: pages for staff.

mod audit_log;
mod audit_parts;
mod call;
mod chain;
mod contacts;
mod encounter;
mod feedback;
mod figures;
mod home;
mod keys;
mod not_for_you;
mod proposal;
mod queue;
mod queue_parts;
mod record;
mod record_end;
mod register;
mod registers;
mod right;
mod right_new;
mod rights;
mod rights_parts;
mod sheet;
mod shift;
mod sign_in;
mod task;
mod task_case;
mod tasks;
mod unusual;

pub use audit_log::{AuditFilter, AuditLogPage, AuditLook};
pub use call::{
    AskedQuestion, CallBackLine, CallBacksPage, CallLine, CallPage, CallerShown, CallsPage, EndFault, Guidance,
};
pub use chain::{ChainChecked, ChainPage};
pub use contacts::{ContactFiguresPage, ContactsBy};
pub use encounter::{
    ArrivalShown, ArrivePage, ClashShown, ConfirmAtDeskPage, ConsentsPage, DeskReceiptPage, EncounterOverPage,
    EncounterPage, FastFormPage, HandOverPage, HandOverProblem, HandOverTyped, HandedNote, NotFoundThere, OnScreen,
    OneTimeAtDesk, OverNext, PaperSize, PersonCard, ResumeToGoPage, ScreenPage, ScreenState, ServedCase, Startable,
    TypedBy, WaitingConsent,
};
pub use encounter::{DeskNews, DeskRepresentPage, DeskRight};
pub use feedback::{DeskFeedbackPage, DeskWordsPage, FeedbackFigures, WordsDecided, WordsProblem};
pub use figures::{FiguresBy, FiguresPage};
pub use home::DeskHomePage;
pub use keys::KeysPage;
pub use not_for_you::NotForYouPage;
pub use proposal::{ProposalPage, ProposalView};
pub use queue::{CounterLine, DeskQueuePage, InHand, QueueNote, WaitingLine};
pub use record::{RecordChange, RecordPage, RecordTheirs};
pub use record_end::RecordEndPage;
pub use register::{OwnRecordPage, RegisterNotice, RegisterPage};
pub use registers::{RegisterFigures, RegistersPage};
pub use right::{EndTyped, NotProposed, RightChange, RightPage};
pub use right_new::{RightNewPage, RightStartPage, RightTyped};
pub use rights::{DeskRightsPage, RightsFilter, WaitingProposal};
pub use rights_parts::Right;
pub use sheet::{SheetMistake, SheetPage, SheetProblem};
pub use shift::{FeeLine, ShiftPage, ShiftProblem, ShiftReportPage, ShiftView};
pub use sign_in::{DeskSignInPage, DeskSignInReason};
pub use task::{CorrectionTaskPage, DecisionMissing, DecisionTyped, QuestionTaskPage};
pub use task_case::CaseTaskPage;
pub use tasks::{CorrectionTask, HandedLine, QuestionLine, TasksPage};
pub use unusual::UnusualPage;
