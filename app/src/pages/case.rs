//! A case: where each service stands, what is asked of the person, what was issued, and the timeline.

use super::represent::ActedBy;
use super::{
    case_checks::{Checked, Disputed, checks, disputes},
    case_issued::{Issued, issued},
    desk::PersonCard,
    payment::{Charge, payment},
};
use crate::{
    components::{
        AskedFor, FieldError, Form, Tone, ask_after, error_summary, form_fields, icon, ltr, note, papers_at_hand,
        submit, tag,
    },
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::{
    application::{ApplicationStatus, Channel, RequestStatus, StaffRole},
    catalogue::Money,
    definition::Subject,
    feedback::Moment,
};
use jiff::{Timestamp, civil::Date};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// How many events show at once.
const LATELY: usize = 5;

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
    /// What it costs on the way on which it was asked for.
    pub amount: Money,
    /// The authority's phone.
    pub phone: Option<String>,
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
    /// The reply form's action (path without language). It posts `request_id`, `reply`, `csrf`. Empty where whoever reads
    /// the page can't answer.
    pub action: String,
    /// What was typed.
    pub typed: String,
    /// The form was sent empty (`Missing`) or with too much text.
    pub error: Option<domain::facts::Invalid>,
}

/// What happened. The words are `happened-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    /// The application was begun.
    Begun,
    /// Staff opened it with the person.
    Opened,
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
    /// A register confirmed what was declared.
    Verified,
    /// What was declared couldn't be verified.
    NotVerified,
    /// Staff handed it over to another counter.
    HandedToCounter,
    /// Staff asked an officer of an authority about it.
    HandedToAuthority,
    /// Staff made a code with which the person goes on.
    HandedHome,
    /// An officer answered what staff asked.
    StaffAnswered,
    /// A register says something else than what was declared.
    Contradicted,
    /// The person asked a register for a correction.
    CorrectionOpened,
    /// The register was corrected.
    Corrected,
    /// The register stays as it is.
    CorrectionDeclined,
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
    /// Which register it is about, where it is about one.
    pub source: Option<String>,
    /// Who did it with the person or for them, when it was not the person alone on the web.
    pub with: Option<With>,
}

/// Who did something with a person, or for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct With {
    /// Staff, through a channel.
    pub staff: Option<(StaffRole, Channel)>,
    /// Whether somebody acted for the person: a parent, a guardian, somebody with a mandate. Who, where it is known.
    pub acted: Option<Option<ActedBy>>,
}

impl With {
    fn words(&self, l: L) -> String {
        let staff = self
            .staff
            .map(|(role, channel)| format!("{} · {}", words::staff_role(l, role), words::channel(l, channel)));
        let acted = self.acted.as_ref().map(|who| match who {
            Some(who) => l.ta("timeline-by", &[("who", words::acted_by(l, who).into())]).into_owned(),
            None => l.t("timeline-representative").into_owned(),
        });
        [staff, acted].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
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
    /// At the desk: whom the encounter is with.
    pub person: Option<PersonCard>,
    /// How many answers a register should have had and are verified later.
    pub unverified: usize,
    /// What is, or was, verified at registers.
    pub checked: Vec<Checked>,
    /// What registers gave and the person said is wrong.
    pub disputed: Vec<Disputed>,
    /// Papers to have at hand; of each entry any one will do.
    pub papers: Vec<Vec<String>>,
    /// The key of the form that asks how it was: sent twice, it is one answer.
    pub said_key: String,
}

impl Page for CasePage {
    fn title(&self, l: L) -> String {
        l.ta("application-title", &[("what", l.t(&self.subject.key()).as_ref().into())]).into_owned()
    }

    fn has_errors(&self) -> bool {
        self.questions.iter().any(|question| question.error.is_some())
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        match &self.person {
            Some(person) => person.crumbs(l),
            None => vec![Crumb::new(l.t("nav-my"), "/my")],
        }
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (kind, status) = words::application_outcome(l, self.status, self.requests.iter().map(|one| one.status));
        let replied = self
            .just_replied
            .then(|| note(Tone::Good, Some(l.t("reply-sent").into_owned()), view! { <p>{l.t("reply-sent-text")}</p> }));
        let questions: Vec<_> = self.questions.iter().enumerate().map(|(i, question)| question.form(ctx, i)).collect();
        let requests: Vec<_> = self.requests.iter().map(|request| request.card(l)).collect();
        let unverified = (self.unverified > 0).then(|| {
            let count = [("count", self.unverified.into())];
            note(
                Tone::Info,
                Some(l.ta("case-unverified", &count).into_owned()),
                view! { <p>{l.t("case-unverified-text")}</p> },
            )
        });
        let errors = self.questions.iter().enumerate().filter_map(|(i, question)| question.problem(l, i)).collect();
        view! {
            {error_summary(l, errors)}
            {replied}
            {self.person.as_ref().map(|person| person.strip(l))}
            <h1>{self.title(l)}</h1>
            {self.person.as_ref().map(|person| view! { {person.beside(l)}{person.hand_over(l, &self.application)} })}
            <dl class="pairs head-pairs">
                <div><dt>{l.t("status")}</dt><dd>{tag(kind, status)}</dd></div>
                <div><dt>{l.t("reference")}</dt><dd><bdi dir="ltr" id="reference">{self.reference.clone()}</bdi></dd></div>
                <div><dt>{l.t("submitted-at")}</dt><dd>{l.moment(self.submitted_at)}</dd></div>
            </dl>
            <div class="columns">
                <div class="column">
                    {questions}
                    {issued(l, &self.reference, self.requests.iter().flat_map(|one| &one.issued))}
                    {unverified}
                    {disputes(l, &self.disputed)}
                    {checks(l, &self.checked)}
                    <section class="part" aria-labelledby="services">
                        <h2 id="services">{l.t("case-services")}</h2>
                        <ul class="cards">{requests}</ul>
                    </section>
                    {papers_at_hand(l, &self.papers)}
                    {payment(l, &self.charges())}
                    {self.asked_how_it_was(ctx)}
                </div>
                <div class="aside">
                    <section class="panel panel-long" aria-labelledby="timeline">
                        <h2 class="panel-title" id="timeline">{l.t("case-timeline")}</h2>
                        {timeline(l, &self.timeline)}
                        <p class="small">{icon("info")}{l.t("case-help")}</p>
                    </section>
                </div>
            </div>
        }
        .into_any()
    }
}

impl CasePage {
    fn charges(&self) -> Vec<Charge> {
        let charge = |one: &CaseRequest| Charge {
            service: one.service.clone(),
            amount: one.amount,
            status: one.status,
            phone: one.phone.clone(),
        };
        self.requests.iter().map(charge).collect()
    }

    /// How it was, once all is decided: asked of the person, not of staff who look at the case with them.
    fn asked_how_it_was(&self, ctx: &PageContext) -> Option<AnyView> {
        let is_over = self.status == ApplicationStatus::Decided && self.person.is_none();
        let asked = AskedFor::after(Moment::Decided, &format!("/{}", self.subject.page()), &self.said_key);
        is_over.then(|| ask_after(ctx, &asked))
    }
}

/// What happened lately; what lies further back opens on demand.
fn timeline(l: L, events: &[Event]) -> impl IntoView + use<> {
    let (lately, before) = if events.len() > LATELY + 1 { events.split_at(LATELY) } else { (events, &[][..]) };
    let lately: Vec<_> = lately.iter().map(|event| event.line(l)).collect();
    let count = [("events", before.len().into())];
    let before = (!before.is_empty()).then(|| {
        let lines: Vec<_> = before.iter().map(|event| event.line(l)).collect();
        view! {
            <details>
                <summary>{l.ta("case-before", &count)}</summary>
                <ol class="timeline">{lines}</ol>
            </details>
        }
    });
    view! { <ol class="timeline">{lately}</ol>{before} }
}

impl CaseRequest {
    fn card(&self, l: L) -> impl IntoView + use<> {
        let (kind, status) = words::request_status(l, self.status);
        let names = || words::list(l, self.waits_for.iter().map(|id| words::name(l, "service", id).into_owned()));
        let waits = (!self.waits_for.is_empty() && self.status == RequestStatus::Waiting)
            .then(|| view! { <p>{l.ta("promised-after", &[("services", names().into())])}</p> });
        let promised = self.promised.filter(|_| !self.status.is_final()).map(
            |day| view! { <p>{icon("clock")}{l.ta("promised-by", &[("date", l.both_calendars(day).into())])}</p> },
        );
        let receipt = self
            .receipt
            .clone()
            .map(|number| view! { <p class="small">{l.t("receipt-number")}" "<code>{ltr(number)}</code></p> });
        let note = self.note.clone().map(|text| view! { <blockquote dir="auto">{text}</blockquote> });
        view! {
            <li class="card">
                <div class="card-head"><h3>{words::name(l, "service", &self.service)}</h3>{tag(kind, status)}</div>
                <p class="step-authority">{icon("building")}{words::name(l, "authority", &self.authority)}</p>
                {waits}{promised}{note}
                {receipt}
            </li>
        }
    }
}

impl OpenQuestion {
    fn problem(&self, l: L, index: usize) -> Option<FieldError> {
        let words = match self.error.as_ref()? {
            domain::facts::Invalid::Missing => l.t("reply-missing"),
            _ => l.t("reply-too-long"),
        };
        Some(FieldError::new(reply_id(index), words))
    }

    fn form(&self, ctx: &PageContext, index: usize) -> impl IntoView + use<> {
        let l = ctx.lang;
        let (id, problem) = (reply_id(index), self.problem(l, index));
        let error_id = format!("{id}-error");
        let described = problem.is_some().then(|| error_id.clone());
        let invalid = problem.is_some().then_some("true");
        let class = if problem.is_some() { "field field-bad" } else { "field" };
        let due = self.due.map(|day| view! { <p class="small">{icon("clock")}{l.ta("reply-due", &[("date", l.both_calendars(day).into())])}</p> });
        view! {
            <section class="ask" aria-labelledby=format!("{id}-title")>
                <h2 id=format!("{id}-title")>{icon("warning")}{l.ta("reply-title", &[("service", words::name(l, "service", &self.service).as_ref().into())])}</h2>
                <blockquote dir="auto">{self.text.clone()}</blockquote>
                {due}
                {self.action.is_empty().then(|| view! { <p>{l.t("reply-needs-code")}</p> })}
                {(!self.action.is_empty()).then(|| view! {
                    <form method="post" action=l.href(&self.action) novalidate="">
                        {form_fields(ctx, Form::default())}
                        <input type="hidden" name="request_id" value=self.id.clone()/>
                        <div class=class>
                            <label for=id.clone()>{l.t("reply-label")}</label>
                            {problem.map(|problem| view! { <p class="field-error" id=error_id>{problem.message}</p> })}
                            <textarea class="input" id=id.clone() name="reply" dir="auto" rows="4" maxlength="2000" aria-describedby=described aria-invalid=invalid data-example=ctx.demo.then(|| l.plain("reply-example"))>{self.typed.clone()}</textarea>
                        </div>
                        {submit(l.t("reply-button"))}
                    </form>
                })}
            </section>
        }
    }
}

fn reply_id(index: usize) -> String {
    if index == 0 { "reply".to_owned() } else { format!("reply-{}", index + 1) }
}

impl Event {
    fn line(&self, l: L) -> impl IntoView + use<> {
        let service = self
            .service
            .as_ref()
            .map(|id| words::name(l, "service", id))
            .or_else(|| self.source.as_ref().map(|id| words::name(l, "source", id)))
            .map(|name| view! { <span class="timeline-service">{name}</span> });
        view! {
            <li>
                <p class="timeline-what">{words::happened(l, self.happened)}</p>
                {self.with.as_ref().map(|with| view! { <p class="small">{with.words(l)}</p> })}
                {service}
                <time class="small" datetime=self.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()>{l.moment(self.at)}</time>
            </li>
        }
    }
}
