//! The workspace of a call: what to say, what it is about, who it is, what was written down, how it ends.

use super::caller::{CallerShown, aloud};
use crate::{
    components::{Form, Tone, form_fields, glance, note, service_names, submit},
    context::PageContext,
    key,
    layout::{Crumb, Page},
    pages::{Offer, Startable},
    texts::L,
    words,
};
use domain::caller::CallOutcome;
use domain::definition::Subject;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What to say about a service or a life event.
#[derive(Clone, Debug)]
pub struct Guidance {
    /// What it is.
    pub subject: Subject,
    /// Its services.
    pub offers: Vec<Offer>,
    /// How many papers have to be brought.
    pub papers: usize,
}

/// Why a call has not ended yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndFault {
    /// Nobody said how it ended.
    NoOutcome,
    /// It was handed on, to nobody.
    NoAuthority,
    /// The caller is to be called back, without a number or a name.
    NoNumber,
}

/// The page. Forms post `step`: `about` (`subject`), `notes` (`notes`), `end` (`outcome`, `authority`), and the caller's.
#[derive(Clone, Debug)]
pub struct CallPage {
    /// The call's id.
    pub id: String,
    /// The caller's language.
    pub spoken: L,
    /// When it began.
    pub started: Timestamp,
    /// How it ended, and which authority goes on with it.
    pub ended: Option<(Timestamp, CallOutcome, Option<String>)>,
    /// What was written down.
    pub notes: String,
    /// What it is about.
    pub topics: Vec<Subject>,
    /// What to say about the newest of them.
    pub guidance: Option<Guidance>,
    /// What a caller may ask about.
    pub subjects: Vec<Startable>,
    /// Who it is.
    pub caller: CallerShown,
    /// Who could go on with it.
    pub authorities: Vec<String>,
    /// Why the call has not ended yet.
    pub end_fault: Option<EndFault>,
    /// What was typed at its end: the number and the name of whoever is to be called back.
    pub end_typed: [String; 2],
    /// Another call was to be taken while this one goes on.
    pub goes_on: bool,
}

impl Page for CallPage {
    fn title(&self, l: L) -> String {
        l.plain("call-title")
    }

    fn has_errors(&self) -> bool {
        self.end_fault.is_some()
            || matches!(
                &self.caller,
                CallerShown::Stranger { bad: Some(_), .. }
                    | CallerShown::Stranger { code: Some(_), .. }
                    | CallerShown::Asked { no_reason: true, .. }
            )
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(l.t("desk-calls"), "/desk/calls")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        if let Some((at, outcome, to)) = &self.ended {
            return self.over(l, (*at, *outcome, to.as_deref()));
        }
        view! {
            <h1>{l.t("call-title")}</h1>
            {self.goes_on.then(|| note(Tone::Warning, None, view! { <p>{l.t("call-goes-on")}</p> }))}
            <p class="muted">{l.ta("call-since", &[("time", l.clock(self.started).into())])}</p>
            <div class="columns">
                <div class="column">
                    {self.about(ctx)}
                    {self.caller.view(ctx, self.spoken)}
                </div>
                <div class="aside">
                    {aloud(self.spoken, "script-greeting")}
                    {self.write(ctx)}
                    {self.end(ctx)}
                </div>
            </div>
        }
        .into_any()
    }
}

impl CallPage {
    fn over(&self, l: L, (at, outcome, to): (Timestamp, CallOutcome, Option<&str>)) -> AnyView {
        let to = to.map(|id| words::name(l, "authority", id));
        let notes = (!self.notes.is_empty()).then(|| {
            view! { <section class="sheet" aria-labelledby="notes-head"><h2 id="notes-head">{l.t("call-notes")}</h2><p class="as-typed" dir="auto">{self.notes.clone()}</p></section> }
        });
        view! {
            <h1>{l.t("call-over")}</h1>
            <dl class="pairs">
                <div><dt>{l.t("call-began")}</dt><dd>{l.moment(self.started)}</dd></div>
                <div><dt>{l.t("call-ended")}</dt><dd>{l.moment(at)}</dd></div>
                <div><dt>{l.t("call-outcome")}</dt><dd>{words::call_outcome(l, outcome)}</dd></div>
                {to.map(|to| view! { <div><dt>{l.t("call-handed-to")}</dt><dd>{to}</dd></div> })}
            </dl>
            {self.topics(l)}
            {notes}
            <p><a class="button" href=l.href("/desk/calls")>{l.t("call-next")}</a></p>
        }
        .into_any()
    }

    fn topics(&self, l: L) -> Option<AnyView> {
        let items: Vec<_> = self.topics.iter().map(|one| view! { <li>{l.t(&one.key())}</li> }).collect();
        (!items.is_empty()).then(|| view! { <ul class="plain-list">{items}</ul> }.into_any())
    }

    fn about(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let option = |one: &Startable| view! { <option value=one.subject.path()>{l.t(&one.subject.key())}</option> };
        let of = |event: bool| -> Vec<_> {
            let wanted = move |one: &&Startable| matches!(one.subject, Subject::LifeEvent(_)) == event;
            self.subjects.iter().filter(wanted).map(option).collect()
        };
        let guidance = self.guidance.as_ref().map(|one| say(self.spoken, one));
        view! {
            <section class="sheet" aria-labelledby="about">
                <h2 id="about">{l.t("call-about")}</h2>
                {self.topics(l)}
                <form method="post">
                    {form_fields(ctx, Form::default())}
                    <input type="hidden" name="step" value="about"/>
                    <div class="field">
                        <label for="subject">{l.t("call-subject")}</label>
                        <select class="input input-select" id="subject" name="subject">
                            <option value="">{l.t("choose")}</option>
                            <optgroup label=l.plain("nav-life-events")>{of(true)}</optgroup>
                            <optgroup label=l.plain("nav-services")>{of(false)}</optgroup>
                        </select>
                    </div>
                    <div class="actions"><button class="button button-quiet" type="submit">{l.t("call-guide")}</button></div>
                </form>
                {guidance}
            </section>
        }
        .into_any()
    }

    fn write(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <section class="panel" aria-labelledby="notes-title">
                <h2 class="panel-title" id="notes-title">{l.t("call-notes")}</h2>
                <form method="post">
                    {form_fields(ctx, Form::default())}
                    <input type="hidden" name="step" value="notes"/>
                    <div class="field">
                        <label class="visually-hidden" for="notes">{l.t("call-notes")}</label>
                        <textarea class="input" id="notes" name="notes" rows="5" maxlength="4000" dir="auto" aria-describedby="notes-hint">{self.notes.clone()}</textarea>
                        <div class="hint" id="notes-hint"><p>{l.t("call-notes-hint")}</p></div>
                    </div>
                    <button class="button button-quiet" type="submit">{l.t("call-notes-keep")}</button>
                </form>
            </section>
        }
        .into_any()
    }

    fn end(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let outcomes: Vec<_> = CallOutcome::ALL
            .iter()
            .map(|one| view! { <option value=one.name()>{words::call_outcome(l, *one)}</option> })
            .collect();
        let authorities: Vec<_> = self
            .authorities
            .iter()
            .map(|id| view! { <option value=id.clone()>{words::name(l, "authority", id)}</option> })
            .collect();
        let missing = self.end_fault.map(|fault| {
            let text = match fault {
                EndFault::NoOutcome => key!("call-no-outcome"),
                EndFault::NoAuthority => key!("call-no-authority"),
                EndFault::NoNumber => key!("call-no-number"),
            };
            note(Tone::Warning, None, view! { <p>{l.t(text)}</p> })
        });
        let [number, name] = self.end_typed.clone();
        view! {
            <section class="panel" aria-labelledby="end-title">
                <h2 class="panel-title" id="end-title">{l.t("call-end")}</h2>
                {missing}
                {aloud(self.spoken, "script-close")}
                <form method="post">
                    {form_fields(ctx, Form::default())}
                    <input type="hidden" name="step" value="end"/>
                    <div class="field">
                        <label for="outcome">{l.t("call-outcome")}</label>
                        <select class="input input-select" id="outcome" name="outcome"><option value="">{l.t("choose")}</option>{outcomes}</select>
                    </div>
                    <div class="field">
                        <label for="authority">{l.t("call-handed-to")}<span class="optional">" "{l.t("optional")}</span></label>
                        <select class="input input-select" id="authority" name="authority"><option value="">{l.t("call-nobody")}</option>{authorities}</select>
                    </div>
                    <fieldset class="field">
                        <legend>{l.t("call-back-arrange")}</legend>
                        <div class="field">
                            <label for="number">{l.t("call-back-number")}</label>
                            <input class="input input-medium" id="number" name="number" type="tel" inputmode="tel" dir="ltr" autocomplete="off" value=number/>
                        </div>
                        <div class="field">
                            <label for="name">{l.t("call-back-name")}</label>
                            <input class="input" id="name" name="name" type="text" dir="auto" autocomplete="off" value=name/>
                        </div>
                    </fieldset>
                    <div class="actions">{submit(l.t("call-end-button"))}</div>
                </form>
            </section>
        }
        .into_any()
    }
}

/// What to tell the caller, in their language.
fn say(spoken: L, one: &Guidance) -> AnyView {
    let words = |part: &'static str| match &one.subject {
        Subject::Service(id) => Some(words::about(spoken, "service", id, part)),
        Subject::LifeEvent(id) if matches!(part, "summary" | "who") => Some(words::about(spoken, "event", id, part)),
        Subject::LifeEvent(_) | Subject::Own(_) => None,
    };
    let paragraphs: Vec<_> =
        ["summary", "who", "gives", "next"].into_iter().filter_map(words).map(|text| view! { <p>{text}</p> }).collect();
    let services: Vec<String> = one.offers.iter().map(|offer| offer.service.clone()).collect();
    let several = (services.len() > 1).then(|| service_names(spoken, &services));
    view! {
        <div class="aloud" lang=spoken.lang() dir=spoken.dir()>
            <p><strong>{spoken.t(&one.subject.key())}</strong></p>
            {paragraphs}
            {several}
            {glance(spoken, &one.offers, one.papers)}
        </div>
    }
    .into_any()
}
