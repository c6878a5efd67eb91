//! The person who is served: their cases, and what can be begun.

use super::hand_over::{HandedNote, handed_notes};
use super::represent::DeskRight;
use crate::pages::my_list::list_name;
use crate::{
    components::{
        CodeField, Form, Tone, code_field, form_fields, left_to_right, link_button, ltr, note, start_button, submit,
        tag,
    },
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::application::{ApplicationStatus, Assurance, Channel};
use domain::definition::Subject;
use domain::encounter::{Identification, VisitReason};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Whom an encounter is with, as every page of it says.
#[derive(Clone, Debug)]
pub struct PersonCard {
    /// The encounter.
    pub encounter: String,
    /// The person's name.
    pub name: String,
    /// Their national id.
    pub national_id: String,
    /// How they were identified.
    pub identification: Identification,
    /// What they came for.
    pub reason: VisitReason,
    /// When the encounter ends if nothing is done in it.
    pub until: Timestamp,
    /// True when a screen stands in front of the person.
    pub screen: bool,
    /// At the counter or on the phone.
    pub channel: Channel,
    /// True for staff who were let into one draft by a help code: they see that one, and the person hands it in.
    pub joined: bool,
    /// What staff handed over, of the case that is open or, on the first page, of all of them.
    pub notes: Vec<HandedNote>,
}

/// Where it stands with the one-time code that makes a caller known well enough to hand something in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OneTimeAtDesk {
    /// It is on its way to the contact on record.
    Sent {
        /// Where, masked.
        to: String,
    },
    /// It is wrong.
    Wrong {
        /// How often it may be tried.
        left: i64,
    },
    /// It can't be one.
    Slip,
    /// It has run out, or was tried too often.
    Spent,
    /// No contact of the person's is known.
    NoContact,
    /// Enough were sent for now.
    Enough {
        /// When the next one may be.
        again_at: Timestamp,
    },
    /// Nobody can be sent anything.
    NoGateway,
}

/// Something that can be begun.
#[derive(Clone, Debug)]
pub struct Startable {
    /// What.
    pub subject: Subject,
    /// What the person calls their own list; empty for all else.
    pub name: String,
}

/// An application of the person's.
#[derive(Clone, Debug)]
pub struct ServedCase {
    /// Its id.
    pub id: String,
    /// What was begun.
    pub subject: Subject,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// The reference, once submitted.
    pub reference: Option<String>,
    /// When it was last saved.
    pub saved_at: Timestamp,
}

/// An encounter's first page. Forms post to `…/start` (`subject`), `…/screen` (`code`) and `…/end`.
#[derive(Clone, Debug)]
pub struct EncounterPage {
    /// Whom it is with.
    pub person: PersonCard,
    /// Their applications: drafts first.
    pub cases: Vec<ServedCase>,
    /// What can be begun on this channel.
    pub startable: Vec<Startable>,
    /// Nothing was chosen to begin.
    pub nothing_chosen: bool,
    /// A code was typed that no screen shows.
    pub wrong_code: bool,
    /// A resume code was typed that opens nothing of this person's.
    pub wrong_resume_code: bool,
    /// What came of the one-time code.
    pub one_time: Option<OneTimeAtDesk>,
    /// The call that this is part of.
    pub call: Option<String>,
    /// The address that the second screen opens, with its host.
    pub screen_address: String,
    /// What a scanned paper form wants to begin.
    pub wanted: Option<Subject>,
    /// A paper form was scanned that is somebody else's.
    pub not_theirs: bool,
    /// For whom a colleague handed a case on, while this person acted for them.
    pub handed_on: Vec<DeskRight>,
}

impl PersonCard {
    /// A path inside the encounter.
    pub fn path(&self, rest: &str) -> String {
        format!("/desk/encounters/{}{rest}", self.encounter)
    }

    /// The line on top of every page of the encounter.
    pub(crate) fn strip(&self, l: L) -> AnyView {
        view! {
            <div class="served" role="status">
                <p><strong><bdi>{self.name.clone()}</bdi></strong>" "{ltr(&self.national_id)}</p>
                <p class="small">{words::identification(l, self.identification)}" · "{l.ta("encounter-until", &[("time", l.clock(self.until).into())])}</p>
            </div>
        }
        .into_any()
    }

    /// What staff wrote for whoever goes on with the case that is open.
    pub(crate) fn beside(&self, l: L) -> Option<AnyView> {
        handed_notes(l, &self.notes)
    }

    /// What staff who were let into one draft may do.
    pub(crate) fn joined_note(&self, l: L) -> Option<AnyView> {
        let text = || view! { <p>{l.t("help-joined-text")}</p> };
        self.joined.then(|| note(Tone::Info, Some(l.t("help-joined").into_owned()), text()).into_any())
    }

    /// The way out of a draft into which staff were let: after the questions.
    pub(crate) fn leave(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        self.joined.then(|| {
            view! {
                <form method="post" action=l.href(&self.path("/end"))>
                    {form_fields(ctx, Form::default())}
                    <button class="button button-quiet" type="submit" name="how" value="finished" data-once="">{l.t("help-leave")}</button>
                </form>
            }
            .into_any()
        })
    }

    /// The way to hand a case over.
    pub(crate) fn hand_over(&self, l: L, application: &str) -> AnyView {
        let path = self.path(&format!("/applications/{application}/hand-over"));
        view! { <p>{link_button(l, &path, l.t("hand-over-title"))}</p> }.into_any()
    }

    /// True when the person is known well enough to begin, hand in or answer something.
    pub(crate) fn is_sure(&self) -> bool {
        self.identification.assurance() > Assurance::Low
    }

    pub(crate) fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(self.name.clone(), self.path(""))]
    }
}

impl Page for EncounterPage {
    fn title(&self, l: L) -> String {
        if self.person.channel == Channel::Phone {
            l.plain("encounter-title-phone")
        } else {
            l.plain("encounter-title")
        }
    }

    fn has_errors(&self) -> bool {
        self.nothing_chosen || self.wrong_code || self.wrong_resume_code
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let cases: Vec<_> = self.cases.iter().map(|one| self.case(ctx, one)).collect();
        let none = cases.is_empty().then(|| view! { <p class="muted">{l.t("encounter-no-cases")}</p> });
        let not_theirs = self.not_theirs.then(|| {
            let text = view! { <p>{l.t("form-not-theirs-text")}</p> };
            note(Tone::Warning, Some(l.t("form-not-theirs").into_owned()), text)
        });
        view! {
            {self.person.strip(l)}
            <h1>{self.title(l)}</h1>
            {not_theirs}
            <div class="columns">
                <div class="column">
                    {self.person.beside(l)}
                    {self.handed_on(ctx)}
                    {self.one_time(ctx)}
                    {self.person.is_sure().then(|| self.start(ctx))}
                    <section aria-labelledby="cases">
                        <h2 id="cases">{l.t("encounter-cases")}</h2>
                        {none}
                        <ul class="cards">{cases}</ul>
                    </section>
                </div>
                <div class="aside">
                    {self.to_call(l)}
                    {(self.person.channel == Channel::Counter).then(|| self.screen(ctx))}
                    {(self.person.channel == Channel::Counter).then(|| self.represent(l))}
                    {self.resume(ctx)}
                    <section class="panel" aria-labelledby="end">
                        <h2 class="panel-title" id="end">{l.t("encounter-end")}</h2>
                        <p>{if self.person.channel == Channel::Phone { l.t("encounter-end-phone-text") } else { l.t("encounter-end-text") }}</p>
                        <form method="post" action=l.href(&self.person.path("/end"))>
                            {form_fields(ctx, Form::default())}
                            <button class="button button-quiet" type="submit" name="how" value="finished" data-once="">{l.t("encounter-end-button")}</button>
                        </form>
                    </section>
                </div>
            </div>
        }
        .into_any()
    }
}

impl EncounterPage {
    fn start(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let option = |one: &Startable| {
            let name = match &one.subject {
                Subject::LifeEvent(id) => words::name(l, "event", id),
                Subject::Service(id) => words::name(l, "service", id),
                Subject::Own(services) => list_name(l, &one.name, services).into(),
            };
            let wanted = self.wanted.as_ref() == Some(&one.subject);
            view! { <option value=one.subject.path() selected=wanted>{name}</option> }
        };
        let of = |wanted: fn(&Subject) -> bool| -> Vec<_> {
            self.startable.iter().filter(|one| wanted(&one.subject)).map(option).collect()
        };
        let lists = of(|subject| matches!(subject, Subject::Own(_)));
        let lists =
            (!lists.is_empty()).then(|| view! { <optgroup label=l.plain("my-list-at-desk")>{lists}</optgroup> });
        let class = if self.nothing_chosen { "field field-bad" } else { "field" };
        let error = self
            .nothing_chosen
            .then(|| view! { <p class="error-line" id="subject-error">{l.t("encounter-choose-one")}</p> });
        // After a paper form was scanned, Enter begins it.
        let button = if self.wanted.is_some() {
            view! { <button class="button button-start" type="submit" data-once="" autofocus="">{l.t("encounter-begin-button")}</button> }
                .into_any()
        } else {
            start_button(l.t("encounter-begin-button")).into_any()
        };
        let scanned =
            self.wanted.is_some().then(|| note(Tone::Info, None, view! { <p role="status">{l.t("form-scanned")}</p> }));
        view! {
            <section class="sheet" aria-labelledby="begin">
                <h2 id="begin">{l.t("encounter-begin")}</h2>
                {scanned}
                <form method="post" action=l.href(&self.person.path("/start")) novalidate="">
                    {form_fields(ctx, Form::default())}
                    <div class=class>
                        <label for="subject">{l.t("encounter-subject")}</label>
                        {error}
                        <select class="input input-select" id="subject" name="subject" autofocus=self.wanted.is_none().then_some("")>
                            <option value="">{l.t("choose")}</option>
                            <optgroup label=l.plain("nav-life-events")>{of(|subject| matches!(subject, Subject::LifeEvent(_)))}</optgroup>
                            <optgroup label=l.plain("nav-services")>{of(|subject| matches!(subject, Subject::Service(_)))}</optgroup>
                            {lists}
                        </select>
                    </div>
                    <p class="small">{l.t("encounter-begin-says")}</p>
                    <div class="actions">{button}</div>
                </form>
            </section>
        }
        .into_any()
    }

    /// A case of somebody for whom this person acts waits here: its notes stand with that one.
    fn handed_on(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        let all: Vec<_> = self.handed_on.iter().map(|one| one.act(ctx, &self.person)).collect();
        (!all.is_empty()).then(|| {
            view! {
                <section class="sheet handed" aria-labelledby="handed-on">
                    <h2 id="handed-on">{l.t("handed-on-title")}</h2>
                    <p>{l.t("handed-on-text")}</p>
                    {all}
                </section>
            }
            .into_any()
        })
    }

    fn to_call(&self, l: L) -> Option<AnyView> {
        let call = self.call.as_ref()?;
        Some(view! { <p>{link_button(l, &format!("/desk/calls/{call}"), l.t("caller-to-call"))}</p> }.into_any())
    }

    /// The one-time code, on the phone, until the caller has read it aloud.
    fn one_time(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        if self.person.is_sure() {
            return None;
        }
        let action = l.href(&self.person.path("/code"));
        let (said, error) = self.one_time_said(l);
        let asks = matches!(
            self.one_time,
            Some(OneTimeAtDesk::Sent { .. } | OneTimeAtDesk::Wrong { .. } | OneTimeAtDesk::Slip | OneTimeAtDesk::Spent)
        );
        let read = asks.then(|| {
            let field = CodeField {
                label: l.t("one-time-label"),
                hint: l.t("one-time-hint"),
                typed: String::new(),
                error,
                autocomplete: "off",
            };
            view! {
                <form method="post" action=action.clone() novalidate="">
                    {form_fields(ctx, Form::default())}
                    {code_field(l, field)}
                    <div class="actions">{submit(l.t("one-time-check"))}</div>
                </form>
            }
        });
        Some(
            view! {
                <section class="sheet" aria-labelledby="one-time">
                    <h2 id="one-time">{l.t("one-time-title")}</h2>
                    <p>{l.t("one-time-text")}</p>
                    {said}
                    {read}
                    <form method="post" action=action>
                        {form_fields(ctx, Form::default())}
                        <button class="button button-quiet" type="submit" name="step" value="send">{if asks { l.t("one-time-again") } else { l.t("one-time-send") }}</button>
                    </form>
                </section>
            }
            .into_any(),
        )
    }

    /// What came of the one-time code: beside the form, and at the field.
    fn one_time_said(&self, l: L) -> (Option<AnyView>, Option<String>) {
        match &self.one_time {
            None => (None, None),
            Some(OneTimeAtDesk::Sent { to }) => {
                let text = l.ta("one-time-sent", &[("to", left_to_right(to).into())]);
                (Some(note(Tone::Info, None, view! { <p>{text}</p> }).into_any()), None)
            }
            Some(OneTimeAtDesk::Wrong { left }) => {
                (None, Some(l.ta("one-time-wrong", &[("count", (*left).into())]).into_owned()))
            }
            Some(OneTimeAtDesk::Slip) => (None, Some(l.t("one-time-slip").into_owned())),
            Some(OneTimeAtDesk::Spent) => (None, Some(l.t("one-time-spent").into_owned())),
            Some(other) => {
                let text = match other {
                    OneTimeAtDesk::Enough { again_at } => {
                        l.ta("one-time-enough", &[("time", l.clock(*again_at).into())])
                    }
                    OneTimeAtDesk::NoContact => l.t("one-time-no-contact"),
                    _ => l.t("one-time-no-gateway"),
                };
                (Some(note(Tone::Warning, None, view! { <p>{text}</p> }).into_any()), None)
            }
        }
    }

    /// The person comes for somebody else, or lets somebody act for them.
    fn represent(&self, l: L) -> AnyView {
        view! {
            <section class="panel" aria-labelledby="represent">
                <h2 class="panel-title" id="represent">{l.t("desk-represent-panel")}</h2>
                <p>{link_button(l, &self.person.path("/represent"), l.t("desk-represent-title"))}</p>
            </section>
        }
        .into_any()
    }

    /// The person has a resume code.
    fn resume(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let wrong =
            self.wrong_resume_code.then(|| note(Tone::Warning, None, view! { <p>{l.t("resume-at-desk-wrong")}</p> }));
        view! {
            <section class="panel" aria-labelledby="resume">
                <h2 class="panel-title" id="resume">{l.t("resume-at-desk")}</h2>
                {wrong}
                <form method="post" action=l.href(&self.person.path("/resume"))>
                    {form_fields(ctx, Form::default())}
                    <div class="field">
                        <label for="resume-code">{l.t("resume-at-desk-code")}</label>
                        <input class="input input-medium" id="resume-code" name="resume-code" type="text" inputmode="numeric" dir="ltr" autocomplete="off"/>
                    </div>
                    <div class="actions"><button class="button button-quiet" type="submit">{l.t("resume-at-desk-open")}</button></div>
                </form>
            </section>
        }
        .into_any()
    }

    /// The person goes on with a draft by themselves.
    fn to_go(&self, ctx: &PageContext, one: &ServedCase) -> Option<AnyView> {
        let l = ctx.lang;
        let action = l.href(&self.person.path(&format!("/applications/{}/resume", one.id)));
        (one.status == ApplicationStatus::Draft).then(|| {
            view! {
                <form method="post" action=action class="case-action">
                    {form_fields(ctx, Form::default())}
                    <button class="link-button" type="submit">{l.t("to-go-make")}</button>
                </form>
            }
            .into_any()
        })
    }

    fn case(&self, ctx: &PageContext, one: &ServedCase) -> AnyView {
        let l = ctx.lang;
        let path = self.person.path(&format!("/applications/{}", one.id));
        let saved = l.ta("draft-saved-at", &[("at", l.moment(one.saved_at).into())]);
        let hand_over = (one.status != ApplicationStatus::Decided).then(|| {
            let href = l.href(&format!("{path}/hand-over"));
            view! { <p class="case-action"><a href=href>{l.t("hand-over-title")}</a></p> }
        });
        view! {
            <li class="card">
                <div class="card-head">
                    <h3 class="card-title"><a href=l.href(&path)>{l.t(&one.subject.key())}</a></h3>
                    {status_tag(l, one.status)}
                </div>
                <p class="small">{saved}</p>
                {one.reference.as_ref().map(|reference| view! { <p class="small">{l.t("reference")}" "{ltr(reference)}</p> })}
                {self.to_go(ctx, one)}
                {hand_over}
            </li>
        }
        .into_any()
    }

    fn screen(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        if self.person.screen {
            return view! {
                <section class="panel" aria-labelledby="screen">
                    <h2 class="panel-title" id="screen">{l.t("screen-paired")}</h2>
                    <p>{l.t("screen-paired-text")}</p>
                    <form method="post" action=l.href(&self.person.path("/screen"))>
                        {form_fields(ctx, Form::default())}
                        <button class="link-button" type="submit" name="let-go" value="yes">{l.t("screen-let-go")}</button>
                    </form>
                </section>
            }
            .into_any();
        }
        let wrong = self.wrong_code.then(|| note(Tone::Warning, None, view! { <p>{l.t("screen-wrong-code")}</p> }));
        view! {
            <section class="panel" aria-labelledby="screen">
                <h2 class="panel-title" id="screen">{l.t("screen-pair")}</h2>
                {wrong}
                <p>{l.t("screen-pair-text")}" "{ltr(self.screen_address.clone())}</p>
                <form method="post" action=l.href(&self.person.path("/screen"))>
                    {form_fields(ctx, Form::default())}
                    <div class="field">
                        <label for="code">{l.t("screen-code")}</label>
                        <input class="input input-short" id="code" name="code" type="text" inputmode="numeric" dir="ltr" autocomplete="off"/>
                    </div>
                    <button class="button button-quiet" type="submit">{l.t("screen-pair-button")}</button>
                </form>
            </section>
        }
        .into_any()
    }
}

/// The tag of a status.
pub(super) fn status_tag(l: L, status: ApplicationStatus) -> AnyView {
    let (kind, words) = words::application_status(l, status);
    tag(kind, words).into_any()
}
