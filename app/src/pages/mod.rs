//! Pages: a page is a struct that a handler fills, and a function from it to a view.
//!
//! To add one: a file here with the struct, its `Page` and its keys; an entry below; a sample in `samples`.

mod authorities;
mod begin;
mod call_back;
mod case;
mod case_checks;
mod case_issued;
mod centres;
mod check;
mod check_answers;
mod component_set;
mod confirmation;
mod contact;
mod contact_wishes;
mod correction;
mod desk;
mod display;
mod error;
mod feedback;
mod field;
mod glossary;
mod help;
mod help_code;
mod home;
mod known;
mod life_event;
mod life_events;
mod look;
mod messages;
mod my;
mod my_data;
mod my_list;
mod offers;
mod offline;
mod one_time_code;
mod paper_form;
mod parts;
mod payment;
mod personas;
mod question;
mod represent;
mod resume;
mod search;
mod sent_before;
mod service;
mod services;
mod sign_in;
mod stop_change;
mod task_list;
mod turn;
mod usage;
mod usage_filter;
mod usage_group;
mod verify;
mod who;
mod who_may_know;
mod wrong;

pub use authorities::{AuthoritiesPage, AuthorityPage};
pub use begin::{Asked, BeginPage, Carried};
pub use call_back::{CallBackPage, CallBackProblem, Promised};
pub use case::{CasePage, CaseRequest, Event, Happened, OpenQuestion, With};
pub use case_checks::{Checked, Disputed};
pub use case_issued::Issued;
pub use centres::{
    AppointmentLine, AppointmentPage, BoardPage, BoardTicket, BookPage, BookProblem, CentreLine, CentrePage,
    CentresPage, CentresWish, FreeDay, KindLine, KioskPage, KioskProblem, OpenNow, TicketPage, TicketStepLine,
};
pub use check::{BEFORE, CheckPage, ServiceOutlook, WaitingGroup};
pub use check_answers::CheckAnswersPage;
pub use component_set::{ComponentsPage, Shade, pattern};
pub use confirmation::{ConfirmationPage, Sent};
pub use contact::{ContactDone, ContactError, ContactNow, ContactPage, ContactPanel};
pub use correction::{CorrectionFormPage, CorrectionLine, CorrectionPage};
pub use desk::{
    ArrivalShown, ArrivePage, ClashShown, ConfirmAtDeskPage, ConsentsPage, CounterLine, DeskReceiptPage,
    EncounterOverPage, EncounterPage, FastFormPage, HandOverPage, HandOverProblem, HandOverTyped, HandedNote,
    NotFoundThere, OnScreen, OneTimeAtDesk, OverNext, PaperSize, PersonCard, ResumeToGoPage, ScreenPage, ScreenState,
    ServedCase, Startable, TypedBy, WaitingConsent,
};
pub use desk::{
    AskedQuestion, CallBackLine, CallBacksPage, CallLine, CallPage, CallerShown, CallsPage, ContactFiguresPage,
    ContactsBy, EndFault, Guidance,
};
pub use desk::{
    AuditFilter, AuditLogPage, AuditLook, CaseTaskPage, ChainChecked, ChainPage, CorrectionTask, CorrectionTaskPage,
    DecisionMissing, DecisionTyped, DeskHomePage, DeskQueuePage, DeskRightsPage, DeskSignInPage, DeskSignInReason,
    EndTyped, FeeLine, FiguresBy, FiguresPage, HandedLine, InHand, KeysPage, NotForYouPage, NotProposed, OwnRecordPage,
    ProposalPage, ProposalView, QuestionLine, QuestionTaskPage, QueueNote, RecordChange, RecordEndPage, RecordPage,
    RecordTheirs, RegisterFigures, RegisterNotice, RegisterPage, RegistersPage, Right, RightChange, RightNewPage,
    RightPage, RightStartPage, RightTyped, RightsFilter, SheetMistake, SheetPage, SheetProblem, ShiftPage,
    ShiftProblem, ShiftReportPage, ShiftView, TasksPage, UnusualPage, WaitingLine, WaitingProposal,
};
pub use desk::{DeskFeedbackPage, DeskWordsPage, FeedbackFigures, WordsDecided, WordsProblem};
pub use desk::{DeskNews, DeskRepresentPage, DeskRight};
pub use display::DisplayPage;
pub use error::{ErrorPage, Problem};
pub use feedback::{FeedbackPage, PublicFigure, SaidWords, SayPage, ThanksPage};
pub use field::{Field, Filled};
pub use glossary::GlossaryPage;
pub use help::HelpPage;
pub use help_code::{HelpCodePage, HelpState};
pub use home::HomePage;
pub use known::KnownPage;
pub use life_event::LifeEventPage;
pub use life_events::LifeEventsPage;
pub use look::{AskAboutLookPage, AskedAboutLook, LookPage};
pub use messages::{MessageLine, MessagesPage};
pub use my::{Mine, MyPage, Theirs};
pub use my_data::MyDataPage;
pub use my_list::{LIST_IN_BROWSER, MyListPage, OtherList, item_place};
pub use offers::{OfferCard, OfferSwitch, OffersPage};
pub use offline::OfflinePage;
pub use one_time_code::{CodeNotSent, CodeProblem, OneTimeCodePage};
pub use paper_form::{PaperField, PaperFormPage, PaperPerson};
pub use parts::{AmountLine, Draft, FactRef, FactRow, Head, HeldBy, Law, Offer, Papers, RuleLine, Tile, Trouble};
pub use payment::Charge;
pub use personas::{PersonaPage, PersonasPage};
pub use question::QuestionPage;
pub use represent::{
    ActedBy, BeyondMandatePage, ForWhom, GivenMandate, MandateForm, MandatePage, OnlyTheirsPage, OtherPersonPage,
    RepresentNews, RepresentPage, TheirCasePage,
};
pub use resume::{ResumeCodePage, ResumePage, ResumeProblem, ResumeWhoPage};
pub use search::{Hit, SearchPage};
pub use sent_before::{SentAgain, WaitsFor};
pub use service::ServicePage;
pub use services::{ServicesFilter, ServicesPage};
pub use sign_in::{SignInPage, SignInReason};
pub use stop_change::StopChangePage;
pub use task_list::TaskListPage;
pub use turn::TurnPage;
pub use usage::{Look, Looker, Outcome, StaffLooked, UsagePage};
pub use usage_filter::{LookedBy, UsageFilter};
pub use verify::{Verdict, VerifyPage};
pub use who::{Candidate, NOT_LISTED, WhoPage, WholeName};
pub use who_may_know::{RightsBy, RightsPage, WhoMayKnowPage};
pub use wrong::WrongPage;
