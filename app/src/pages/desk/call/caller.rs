//! Who the caller is: a stranger, asked, or verified. Staff see what to ask and whether it matches, never the data.

use crate::{
    components::{
        Choice, Form, Tone, choice_group, choices, field_error, form_fields, link_button, note, submit, told,
    },
    context::PageContext,
    pages::ResumeProblem,
    texts::L,
    words,
};
use domain::application::Channel;
use domain::catalogue::HubFunction;
use domain::encounter::{Bar, VisitReason};
use domain::journey::SourceOutcome;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A question to put to the caller.
#[derive(Clone, Debug)]
pub struct AskedQuestion {
    /// The concept; its name in the form.
    pub concept: String,
    /// The code list and its codes, where it is answered by one.
    pub codes: Option<(String, Vec<String>)>,
    /// True for a day.
    pub is_date: bool,
    /// What was typed, when something was left open.
    pub typed: String,
}

/// What is known of the caller.
#[derive(Clone, Debug)]
pub enum CallerShown {
    /// Nothing. One form posts `step=claim`, `national_id`, the other `step=help-code`, `help_code`.
    Stranger {
        /// What was typed and can't be an id.
        bad: Option<String>,
        /// What was typed as a help code, and why it opens nothing.
        code: Option<(String, ResumeProblem)>,
    },
    /// They say who they are. The form posts `step=answers`, the answers by concept, `reason`.
    Asked {
        /// What to ask.
        questions: Vec<AskedQuestion>,
        /// True when no reason was chosen.
        no_reason: bool,
        /// The reason that was chosen.
        reason: Option<VisitReason>,
    },
    /// Something did not match.
    NoMatch,
    /// It failed too often today, of whoever it is.
    Locked,
    /// They will be called on the number on record.
    WillBeCalled,
    /// No number is on record.
    NoNumber,
    /// Registers gave nothing to ask about.
    Silent(SourceOutcome),
    /// Everything matched, and the record may not be opened.
    Barred(Bar),
    /// The record is open in this encounter.
    Served(String),
    /// The encounter is over: they can be verified anew.
    ServedBefore,
}

impl CallerShown {
    /// Somebody of whom nothing is known, and nothing was typed.
    pub fn stranger() -> Self {
        Self::Stranger { bad: None, code: None }
    }

    /// Its panel. `spoken` is the caller's language.
    pub(super) fn view(&self, ctx: &PageContext, spoken: L) -> AnyView {
        let l = ctx.lang;
        let inside = match self {
            Self::Stranger { bad, code } => view! {
                {claim(ctx, spoken, bad.as_deref())}
                {help_code(ctx, code.as_ref())}
            }
            .into_any(),
            Self::Asked { questions, no_reason, reason } => ask(ctx, spoken, (questions, *no_reason, *reason)),
            Self::NoMatch => view! {
                {note(Tone::Warning, Some(l.t("caller-no-match").into_owned()), view! { <p>{l.t("caller-no-match-text")}</p> })}
                {claim(ctx, spoken, None)}
            }
            .into_any(),
            Self::Locked => view! {
                {note(Tone::Warning, Some(l.t("caller-locked").into_owned()), view! { <p>{l.t("caller-locked-text")}</p> })}
                {aloud(spoken, "script-locked")}
                <form method="post">
                    {form_fields(ctx, Form::default())}
                    <input type="hidden" name="step" value="call-back"/>
                    <div class="actions"><button class="button" type="submit">{l.t("caller-call-back")}</button></div>
                </form>
                {somebody_else(ctx)}
            }
            .into_any(),
            Self::WillBeCalled => view! {
                {note(Tone::Good, None, view! { <p>{l.t("caller-will-be-called")}</p> })}
                {claim(ctx, spoken, None)}
            }
            .into_any(),
            Self::NoNumber => view! {
                {note(Tone::Warning, None, view! { <p>{l.t("caller-no-number")}</p> })}
                {claim(ctx, spoken, None)}
            }
            .into_any(),
            Self::Silent(outcome) => view! {
                {note(Tone::Warning, Some(words::source_outcome(l, "population", *outcome).into_owned()), view! { <p>{l.t("caller-silent-text")}</p> })}
                {claim(ctx, spoken, None)}
            }
            .into_any(),
            Self::Barred(bar) => {
                let text = if *bar == Bar::ConsentMissing { l.t("caller-consent-text") } else { l.t("encounter-bar-text") };
                let title = words::gate_reason_for_staff(l, bar.name()).into_owned();
                view! { {note(Tone::Warning, Some(title), view! { <p>{text}</p> })}{claim(ctx, spoken, None)} }.into_any()
            }
            Self::Served(encounter) => view! {
                {note(Tone::Good, Some(l.t("caller-verified").into_owned()), view! { <p>{l.t("caller-verified-text")}</p> })}
                <p>{link_button(l, &format!("/desk/encounters/{encounter}"), l.t("caller-to-record"))}</p>
            }
            .into_any(),
            Self::ServedBefore => view! { <p class="muted">{l.t("caller-served-before")}</p>{claim(ctx, spoken, None)} }.into_any(),
        };
        view! {
            <section class="sheet" aria-labelledby="caller">
                <h2 id="caller">{l.t("caller-title")}</h2>
                {inside}
            </section>
        }
        .into_any()
    }
}

/// Words to be said to the caller, in their language.
pub(super) fn aloud(spoken: L, key: &str) -> AnyView {
    view! { <blockquote class="aloud" lang=spoken.lang() dir=spoken.dir()>{spoken.t(key)}</blockquote> }.into_any()
}

/// A caller who is signed in at their draft reads a code from it: no question is put then.
fn help_code(ctx: &PageContext, code: Option<&(String, ResumeProblem)>) -> AnyView {
    let l = ctx.lang;
    let error = code.map(|(_, problem)| problem.words(l));
    let class = if error.is_some() { "field field-bad" } else { "field" };
    let is_bad = error.is_some();
    view! {
        <details class="more" open=is_bad>
            <summary>{l.t("caller-help-code")}</summary>
            <form method="post" novalidate="">
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="step" value="help-code"/>
                <div class=class>
                    <label for="help_code">{l.t("caller-help-code-label")}</label>
                    <div class="hint" id="help_code-hint"><p>{l.t("caller-help-code-hint")}</p></div>
                    {field_error(l, "help_code", error)}
                    <input class="input input-medium" id="help_code" name="help_code" type="text" inputmode="numeric" dir="ltr" autocomplete="off"
                        spellcheck="false" aria-describedby=told("help_code", is_bad, true) aria-invalid=is_bad.then_some("true") value=code.map(|(typed, _)| typed.clone())/>
                </div>
                <div class="actions">{submit(l.t("caller-help-code-join"))}</div>
            </form>
        </details>
    }
    .into_any()
}

fn claim(ctx: &PageContext, spoken: L, bad: Option<&str>) -> AnyView {
    let l = ctx.lang;
    let error = bad.map(|_| l.ta("encounter-not-an-id", &[("form", words::id_form(l).as_ref().into())]).into_owned());
    let class = if bad.is_some() { "field field-bad" } else { "field" };
    view! {
        {aloud(spoken, "script-verify")}
        <form method="post" novalidate="">
            {form_fields(ctx, Form::default())}
            <input type="hidden" name="step" value="claim"/>
            <div class=class>
                <label for="national_id">{l.t("caller-id")}</label>
                <div class="hint" id="national_id-hint"><p>{l.t("caller-id-hint")}</p></div>
                {field_error(l, "national_id", error)}
                <input class="input input-medium" id="national_id" name="national_id" type="text" inputmode="numeric" dir="ltr" autocomplete="off"
                    spellcheck="false" aria-describedby=told("national_id", bad.is_some(), true) aria-invalid=bad.is_some().then_some("true") value=bad.map(str::to_owned)/>
            </div>
            <div class="actions">{submit(l.t("caller-ask"))}</div>
        </form>
    }
    .into_any()
}

fn ask(
    ctx: &PageContext,
    spoken: L,
    (questions, no_reason, chosen): (&[AskedQuestion], bool, Option<VisitReason>),
) -> AnyView {
    let l = ctx.lang;
    let fields: Vec<_> = questions.iter().map(|one| question(l, spoken, one)).collect();
    let reason = |reason: VisitReason| Choice {
        value: reason.name().to_owned(),
        label: words::visit_reason(l, reason).into_any(),
        hint: None,
        checked: chosen == Some(reason),
    };
    let reasons = VisitReason::on(Channel::Phone).map(reason).collect();
    let open = questions.iter().any(|one| !one.typed.is_empty()) || no_reason;
    let missing = no_reason.then(|| l.t("encounter-reason-missing").into_owned());
    view! {
        <p>{l.t("caller-ask-text")}</p>
        {open.then(|| note(Tone::Warning, None, view! { <p>{l.t("caller-incomplete")}</p> }))}
        <form method="post" novalidate="" autocomplete="off">
            {form_fields(ctx, Form::default())}
            <input type="hidden" name="step" value="answers"/>
            {fields}
            {choice_group(l, "reason", l.t("encounter-reason"), missing, choices("radio", "reason", Some("file"), reasons))}
            <p class="small">{l.t("encounter-told")}</p>
            <div class="actions">{submit(l.t("caller-compare"))}</div>
        </form>
        {somebody_else(ctx)}
    }
    .into_any()
}

/// The caller means another number.
fn somebody_else(ctx: &PageContext) -> impl IntoView + use<> {
    view! {
        <form method="post">
            {form_fields(ctx, Form::default())}
            <input type="hidden" name="step" value="forget"/>
            <button class="link-button" type="submit">{ctx.lang.t("caller-somebody-else")}</button>
        </form>
    }
}

fn question(l: L, spoken: L, one: &AskedQuestion) -> AnyView {
    let key = HubFunction::question_key(&one.concept);
    let id = key.clone();
    let hint = (l != spoken).then(|| view! { <div class="hint"><p>{l.t(&key)}</p></div> });
    let how = one.is_date.then(|| view! { <div class="hint"><p>{l.t("caller-date-hint")}</p></div> });
    let input = match &one.codes {
        Some((list, codes)) => {
            let options: Vec<_> = codes
                .iter()
                .map(|code| view! { <option value=code.clone() selected=*code == one.typed>{words::code(l, list, code)}</option> })
                .collect();
            view! {
                <select class="input input-select" id=id.clone() name=one.concept.clone()><option value="">{l.t("choose")}</option>{options}</select>
            }
            .into_any()
        }
        None => view! {
            <input class="input input-medium" id=id.clone() name=one.concept.clone() type="text" autocomplete="off" spellcheck="false" dir="auto" value=one.typed.clone()/>
        }
        .into_any(),
    };
    view! {
        <div class="field">
            <label for=id lang=spoken.lang() dir=spoken.dir()>{spoken.t(&key)}</label>
            {hint}
            {how}
            {input}
        </div>
    }
    .into_any()
}
