//! Handing a case over: to another counter, to an officer of an authority, or to the person at home.

use super::person::PersonCard;
use crate::{
    components::{
        Choice, FieldError, Form, choice_group, choices, error_summary, field_error, form_fields, link_button, ltr,
        told,
    },
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::application::StaffRole;
use domain::definition::Subject;
use domain::facts::Invalid;
use domain::hand_over::Onward;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What was handed over before, as it stands beside a case.
#[derive(Clone, Debug)]
pub struct HandedNote {
    /// Who goes on.
    pub onward: Onward,
    /// The authority whose officer goes on.
    pub authority: Option<String>,
    /// The note.
    pub note: String,
    /// In which role, and where, it was handed over.
    pub by: (StaffRole, Option<String>),
    /// When.
    pub at: Timestamp,
    /// What an officer answered, and when.
    pub answer: Option<(String, Timestamp)>,
}

/// What can't be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandOverProblem {
    /// The note, and why.
    Note(Invalid),
    /// What was chosen does not exist.
    NoSuchChoice,
}

/// What stands in the form.
#[derive(Clone, Debug, Default)]
pub struct HandOverTyped {
    /// To whom.
    pub to: Option<Onward>,
    /// What it is about, for another counter.
    pub kind: String,
    /// To which counter.
    pub counter: Option<u32>,
    /// To which authority.
    pub authority: String,
    /// The note.
    pub note: String,
}

/// The page. Its forms post `to`, `kind`, `counter` or `authority`, `note` and `key`; the one for home is that of the code.
#[derive(Clone, Debug)]
pub struct HandOverPage {
    /// Whom the encounter is with.
    pub person: PersonCard,
    /// The application.
    pub application: String,
    /// What was begun.
    pub subject: Subject,
    /// The reference, once submitted.
    pub reference: Option<String>,
    /// What people come for at the centre; none where there is no queue.
    pub kinds: Vec<String>,
    /// The other counters of the centre.
    pub counters: Vec<u32>,
    /// True when a ticket is in hand, which goes back into the line.
    pub has_ticket: bool,
    /// The authorities that decide a part of it.
    pub authorities: Vec<String>,
    /// True while the person can go on by themselves.
    pub may_go_home: bool,
    /// What was typed.
    pub typed: HandOverTyped,
    /// What can't be taken of it.
    pub problem: Option<HandOverProblem>,
    /// The form's key.
    pub key: String,
}

impl Page for HandOverPage {
    fn title(&self, l: L) -> String {
        l.plain("hand-over-title")
    }

    fn has_errors(&self) -> bool {
        self.problem.is_some()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        let mut crumbs = self.person.crumbs(l);
        crumbs.push(Crumb::new(l.t(&self.subject.key()), self.base()));
        crumbs
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let errors = self.problem.as_ref().map(|problem| self.error(l, problem));
        let reference = self.reference.as_ref().map(|reference| view! { " "{ltr(reference)} });
        let counter = (!self.kinds.is_empty()).then(|| self.to_counter(ctx));
        let authority = (!self.authorities.is_empty()).then(|| self.to_authority(ctx));
        let home = self.may_go_home.then(|| self.to_home(ctx));
        view! {
            {error_summary(l, errors.into_iter().collect())}
            {self.person.strip(l)}
            <h1>{l.t("hand-over-title")}</h1>
            <p class="lead">{l.t(&self.subject.key())}{reference}</p>
            <p>{l.t("hand-over-lead")}</p>
            {counter}
            {authority}
            {home}
            <p class="desk-way">{link_button(l, &self.base(), l.t("hand-over-back"))}</p>
        }
        .into_any()
    }
}

impl HandOverPage {
    fn base(&self) -> String {
        self.person.path(&format!("/applications/{}", self.application))
    }

    fn error(&self, l: L, problem: &HandOverProblem) -> FieldError {
        let to = self.typed.to.unwrap_or(Onward::Counter);
        match problem {
            HandOverProblem::Note(_) => {
                FieldError::new(format!("note-{to}"), note_error(l, problem).unwrap_or_default())
            }
            HandOverProblem::NoSuchChoice => FieldError::new(choice_id(to), l.t("hand-over-no-choice")),
        }
    }

    /// The message that what was chosen does not exist, in the form in which it was chosen.
    fn no_choice(&self, l: L, to: Onward) -> Option<String> {
        let here = self.typed.to.unwrap_or(Onward::Counter) == to;
        let missing = here && self.problem == Some(HandOverProblem::NoSuchChoice);
        missing.then(|| l.t("hand-over-no-choice").into_owned())
    }

    fn hidden(&self, ctx: &PageContext, to: Onward) -> impl IntoView + use<> {
        view! {
            {form_fields(ctx, Form::default())}
            <input type="hidden" name="to" value=to.name()/>
            <input type="hidden" name="key" value=self.key.clone()/>
        }
    }

    fn note(&self, l: L, to: Onward) -> AnyView {
        let mine = self.typed.to == Some(to);
        let error = self.problem.as_ref().filter(|_| mine).and_then(|problem| note_error(l, problem));
        let id = format!("note-{to}");
        let class = if error.is_some() { "field field-bad" } else { "field" };
        let label = if to.needs_note() { l.t("hand-over-ask") } else { l.t("hand-over-note") };
        let typed = if mine { self.typed.note.clone() } else { String::new() };
        view! {
            <div class=class>
                <label for=id.clone()>{label}</label>
                <div class="hint" id=format!("{id}-hint")><p>{l.t("hand-over-note-hint")}</p></div>
                {field_error(l, &id, error.clone())}
                <textarea class="input" id=id.clone() name="note" dir="auto" rows="4" maxlength="1000" aria-describedby=told(&id, error.is_some(), true)
                    aria-invalid=error.is_some().then_some("true")>{typed}</textarea>
            </div>
        }
        .into_any()
    }

    fn to_counter(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let kinds: Vec<_> = self
            .kinds
            .iter()
            .map(|kind| {
                let name = crate::texts::plain(&words::name(l, "queue-kind", kind));
                view! { <option value=kind.clone() selected=*kind == self.typed.kind>{name}</option> }
            })
            .collect();
        let counters: Vec<_> = self
            .counters
            .iter()
            .map(|number| {
                let name = l.plain_with("counter-number", &[("number", i64::from(*number).into())]);
                view! { <option value=number.to_string() selected=self.typed.counter == Some(*number)>{name}</option> }
            })
            .collect();
        let counter = self.has_ticket.then(|| {
            view! {
                <div class="field">
                    <label for="to-counter">{l.t("queue-transfer-counter")}</label>
                    <select class="input input-select" id="to-counter" name="counter"><option value="">{l.t("queue-any-counter")}</option>{counters}</select>
                </div>
            }
        });
        let missing = self.no_choice(l, Onward::Counter);
        let bad = missing.is_some();
        let hint = if self.has_ticket { l.t("queue-transfer-hint") } else { l.t("hand-over-new-ticket") };
        view! {
            <section class="sheet" aria-labelledby="counter">
                <h2 id="counter">{l.t("hand-over-counter")}</h2>
                <p>{l.t("hand-over-counter-text")}</p>
                <form method="post" novalidate="" class="narrow">
                    {self.hidden(ctx, Onward::Counter)}
                    <div class=if bad { "field field-bad" } else { "field" }>
                        <label for="to-kind">{l.t("queue-transfer-kind")}</label>
                        {field_error(l, "to-kind", missing)}
                        <select class="input input-select" id="to-kind" name="kind" aria-describedby=told("to-kind", bad, false) aria-invalid=bad.then_some("true")>{kinds}</select>
                    </div>
                    {counter}
                    <p class="hint">{hint}</p>
                    {self.note(l, Onward::Counter)}
                    <div class="actions"><button class="button" type="submit" data-once="">{l.t("hand-over-counter-do")}</button></div>
                </form>
            </section>
        }
        .into_any()
    }

    fn to_authority(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let only = self.authorities.len() == 1;
        let choice = |id: &String| Choice {
            value: id.clone(),
            label: words::name(l, "authority", id).into_any(),
            hint: None,
            checked: only || *id == self.typed.authority,
        };
        let all = self.authorities.iter().map(choice).collect();
        let missing = self.no_choice(l, Onward::Authority);
        let all = choices("radio", "authority", None, all);
        view! {
            <section class="sheet" aria-labelledby="officer">
                <h2 id="officer">{l.t("hand-over-authority")}</h2>
                <p>{l.t("hand-over-authority-text")}</p>
                <form method="post" novalidate="" class="narrow">
                    {self.hidden(ctx, Onward::Authority)}
                    {choice_group(l, "authority", l.t("hand-over-which-authority"), missing, all)}
                    {self.note(l, Onward::Authority)}
                    <div class="actions"><button class="button" type="submit" data-once="">{l.t("hand-over-authority-do")}</button></div>
                </form>
            </section>
        }
        .into_any()
    }

    fn to_home(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <section class="sheet" aria-labelledby="home">
                <h2 id="home">{l.t("to-go-title")}</h2>
                <p>{l.t("hand-over-home-text")}</p>
                <form method="post" action=l.href(&format!("{}/resume", self.base()))>
                    {form_fields(ctx, Form::default())}
                    <div class="actions"><button class="button" type="submit" data-once="">{l.t("to-go-make")}</button></div>
                </form>
            </section>
        }
        .into_any()
    }
}

fn choice_id(to: Onward) -> &'static str {
    if to == Onward::Authority { "authority" } else { "to-kind" }
}

fn note_error(l: L, problem: &HandOverProblem) -> Option<String> {
    match problem {
        HandOverProblem::Note(Invalid::Missing) => Some(l.t("hand-over-note-missing").into_owned()),
        HandOverProblem::Note(_) => Some(l.t("hand-over-note-long").into_owned()),
        HandOverProblem::NoSuchChoice => None,
    }
}

/// The notes beside a case, where there are any.
pub(crate) fn handed_notes(l: L, notes: &[HandedNote]) -> Option<AnyView> {
    let lines: Vec<_> = notes.iter().map(|one| one.line(l)).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="sheet handed" aria-labelledby="handed">
                <h2 id="handed">{l.t("handed-title")}</h2>
                <ol class="history">{lines}</ol>
            </section>
        }
        .into_any()
    })
}

impl HandedNote {
    fn line(&self, l: L) -> impl IntoView + use<> {
        let (role, place) = &self.by;
        let who = place.as_ref().map(|id| words::workplace(l, id)).filter(|place| !place.is_empty());
        let who = who.map_or_else(
            || words::staff_role(l, *role).into_owned(),
            |place| format!("{} · {place}", words::staff_role(l, *role)),
        );
        let to = match &self.authority {
            Some(id) => l.ta("handed-to-authority", &[("authority", words::name(l, "authority", id).as_ref().into())]),
            None => l.t("handed-to-counter"),
        };
        let note = (!self.note.is_empty()).then(|| view! { <blockquote dir="auto">{self.note.clone()}</blockquote> });
        let waits = self.answer.is_none() && self.onward == Onward::Authority;
        let waits = waits.then(|| view! { <p class="small">{l.t("handed-waits")}</p> });
        let answer = self.answer.as_ref().map(|(text, at)| {
            view! {
                <p class="small">{l.t("handed-answered")}" · "{l.moment(*at)}</p>
                <blockquote dir="auto">{text.clone()}</blockquote>
            }
        });
        view! {
            <li>
                <p><strong>{to}</strong></p>
                <p class="small">{who}" · "{l.moment(self.at)}</p>
                {note}{waits}{answer}
            </li>
        }
    }
}
