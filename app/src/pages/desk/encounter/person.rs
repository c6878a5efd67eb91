//! The person who is served: their cases, and what can be begun.

use crate::{
    components::{Form, Tone, form_fields, ltr, mirrored_icon, note, start_button, tag},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::application::ApplicationStatus;
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
}

/// Something that can be begun.
#[derive(Clone, Debug)]
pub struct Startable {
    /// What.
    pub subject: Subject,
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

    pub(crate) fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(self.name.clone(), self.path(""))]
    }
}

impl Page for EncounterPage {
    fn title(&self, l: L) -> String {
        l.plain("encounter-title")
    }

    fn has_errors(&self) -> bool {
        self.nothing_chosen || self.wrong_code
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let cases: Vec<_> = self.cases.iter().map(|one| self.case(l, one)).collect();
        let none = cases.is_empty().then(|| view! { <p class="muted">{l.t("encounter-no-cases")}</p> });
        view! {
            {self.person.strip(l)}
            <h1>{l.t("encounter-title")}</h1>
            <div class="columns">
                <div class="column">
                    {self.start(ctx)}
                    <section aria-labelledby="cases">
                        <h2 id="cases">{l.t("encounter-cases")}</h2>
                        {none}
                        <ul class="cards">{cases}</ul>
                    </section>
                </div>
                <div class="aside">
                    {self.screen(ctx)}
                    <section class="panel" aria-labelledby="end">
                        <h2 class="panel-title" id="end">{l.t("encounter-end")}</h2>
                        <p>{l.t("encounter-end-text")}</p>
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
            };
            view! { <option value=one.subject.path()>{name}</option> }
        };
        let of = |event: bool| -> Vec<_> {
            let wanted = move |one: &&Startable| matches!(one.subject, Subject::LifeEvent(_)) == event;
            self.startable.iter().filter(wanted).map(option).collect()
        };
        let class = if self.nothing_chosen { "field field-bad" } else { "field" };
        let error = self
            .nothing_chosen
            .then(|| view! { <p class="error-line" id="subject-error">{l.t("encounter-choose-one")}</p> });
        view! {
            <section class="sheet" aria-labelledby="begin">
                <h2 id="begin">{l.t("encounter-begin")}</h2>
                <form method="post" action=l.href(&self.person.path("/start")) novalidate="">
                    {form_fields(ctx, Form::default())}
                    <div class=class>
                        <label for="subject">{l.t("encounter-subject")}</label>
                        {error}
                        <select class="input input-select" id="subject" name="subject" autofocus="">
                            <option value="">{l.t("choose")}</option>
                            <optgroup label=l.plain("nav-life-events")>{of(true)}</optgroup>
                            <optgroup label=l.plain("nav-services")>{of(false)}</optgroup>
                        </select>
                    </div>
                    <p class="small">{l.t("encounter-begin-says")}</p>
                    <div class="actions">{start_button(l.t("encounter-begin-button"))}</div>
                </form>
            </section>
        }
        .into_any()
    }

    fn case(&self, l: L, one: &ServedCase) -> AnyView {
        let path = self.person.path(&format!("/applications/{}", one.id));
        let saved = l.ta("draft-saved-at", &[("at", l.moment(one.saved_at).into())]);
        view! {
            <li class="card card-link">
                <div class="card-head">
                    <h3 class="card-title"><a href=l.href(&path)>{l.t(&one.subject.key())}</a></h3>
                    {status_tag(l, one.status)}
                    {mirrored_icon("chevron")}
                </div>
                <p class="small">{saved}</p>
                {one.reference.as_ref().map(|reference| view! { <p class="small">{l.t("reference")}" "{ltr(reference)}</p> })}
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
                <p>{l.t("screen-pair-text")}</p>
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
