//! "Call me back": a number, a name, when, and what it is about. No sign-in.

use crate::{
    components::{
        Choice, FieldError, Form, Tone, choices, error_summary, field_error, form_fields, left_to_right, note,
        phone_link, submit, told,
    },
    context::PageContext,
    key,
    layout::Page,
    texts::{Arg, L},
    words,
};
use domain::caller::CallTime;
use domain::contact::Masked;
use domain::definition::Subject;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// Why nobody will be called yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallBackProblem {
    /// The number can't be one.
    Number,
    /// There is no name.
    Name,
    /// Too many wait, or the same device asked too often.
    TooMany,
}

/// When somebody will be called, and on which number.
#[derive(Clone, Debug)]
pub struct Promised {
    /// When they want it.
    pub time: CallTime,
    /// From when on.
    pub from: Timestamp,
    /// The number, masked: the page's address is kept in browsers.
    pub number: Masked,
}

impl Promised {
    fn words(&self, l: L) -> Cow<'static, str> {
        let key = match self.time {
            CallTime::Soon => return l.ta("call-me-promise-soon", &[("number", self.shown())]),
            CallTime::Morning => key!("call-me-promise-morning"),
            CallTime::Afternoon => key!("call-me-promise-afternoon"),
        };
        let date = l.date(l.day_of(self.from));
        l.ta(key, &[("date", date.into()), ("time", l.clock(self.from).into()), ("number", self.shown())])
    }

    fn shown(&self) -> Arg {
        left_to_right(self.number.text()).into()
    }
}

/// The page. The form posts `number`, `name`, `time`, `words`, `about` and `key`.
#[derive(Clone, Debug)]
pub struct CallBackPage {
    /// What it is about, where somebody came from there.
    pub about: Option<Subject>,
    /// What makes the form one, however often it is sent.
    pub key: String,
    /// What was typed: number, name, words.
    pub typed: [String; 3],
    /// When.
    pub time: CallTime,
    /// What is wrong.
    pub problem: Option<CallBackProblem>,
    /// True when it is kept.
    pub done: bool,
    /// What was promised, as far as it is still known.
    pub promised: Option<Promised>,
}

impl Page for CallBackPage {
    fn title(&self, l: L) -> String {
        if self.done { l.plain("call-me-done") } else { l.plain("call-me") }
    }

    fn has_errors(&self) -> bool {
        self.problem.is_some()
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        if self.done {
            return view! {
                <h1>{l.t("call-me-done")}</h1>
                {note(Tone::Good, None, view! {
                    {self.promised.as_ref().map(|promised| view! { <p id="promised"><strong>{promised.words(l)}</strong></p> })}
                    <p>{l.t("call-me-done-text")}</p>
                })}
                <p>{l.t("call-me-care")}</p>
                <p><a href=l.href("/")>{l.t("home")}</a></p>
            }
            .into_any();
        }
        let error = |wanted, id: &'static str, key: &'static str| {
            let words = || l.ta(key, &words::phone_form(l)).into_owned();
            (self.problem == Some(wanted)).then(|| FieldError::new(id, words()))
        };
        let number = error(CallBackProblem::Number, "number", key!("call-me-number-wrong"));
        let name = error(CallBackProblem::Name, "name", key!("call-me-name-missing"));
        let full = (self.problem == Some(CallBackProblem::TooMany)).then(|| {
            note(Tone::Warning, None, view! { <p>{l.t("call-me-full")}" "{phone_link(&l.profile().hotline)}</p> })
        });
        let times = self.times(l);
        let about = self.about.as_ref().map(|subject| {
            view! { <p>{l.t("call-about")}": "<strong>{l.t(&subject.key())}</strong></p><input type="hidden" name="about" value=subject.path()/> }
        });
        let said = |error: &Option<FieldError>| error.as_ref().map(|error| error.message.clone());
        let [typed_number, typed_name, typed_words] = self.typed.clone();
        view! {
            {error_summary(l, number.iter().chain(name.iter()).cloned().collect())}
            <h1>{l.t("call-me")}</h1>
            <p class="lead">{l.t("call-me-lead")}</p>
            {full}
            <form method="post" action=l.href("/call-back") novalidate="">
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="key" value=self.key.clone()/>
                {about}
                <div class=if number.is_some() { "field field-bad" } else { "field" }>
                    <label for="number">{l.t("call-me-number")}</label>
                    <div class="hint" id="number-hint"><p>{l.ta("call-me-number-hint", &words::phone_form(l))}</p></div>
                    {field_error(l, "number", said(&number))}
                    <input class="input input-medium" id="number" name="number" type="tel" inputmode="tel" dir="ltr" autocomplete="tel" aria-invalid=number.is_some().then_some("true") aria-describedby=told("number", number.is_some(), true) value=typed_number data-example=l.profile().phone_example.clone()/>
                </div>
                <div class=if name.is_some() { "field field-bad" } else { "field" }>
                    <label for="name">{l.t("call-me-name")}</label>
                    {field_error(l, "name", said(&name))}
                    <input class="input" id="name" name="name" type="text" autocomplete="name" dir="auto" aria-invalid=name.is_some().then_some("true") aria-describedby=name.is_some().then_some("name-error") value=typed_name data-example="منى"/>
                </div>
                <fieldset class="field"><legend>{l.t("call-me-time")}</legend>{choices("radio", "time", Some("soon"), times)}</fieldset>
                <div class="field">
                    <label for="words">{l.t("call-me-words")}<span class="optional">" "{l.t("optional")}</span></label>
                    <div class="hint" id="words-hint"><p>{l.t("call-me-words-hint")}</p></div>
                    <textarea class="input" id="words" name="words" rows="3" maxlength="300" dir="auto" aria-describedby="words-hint">{typed_words}</textarea>
                </div>
                <p class="small">{l.t("call-me-care")}</p>
                <div class="actions">{submit(l.t("call-me-send"))}</div>
            </form>
        }
        .into_any()
    }
}

impl CallBackPage {
    fn times(&self, l: L) -> Vec<Choice> {
        let time = |time: &CallTime| Choice {
            value: time.name().to_owned(),
            label: words::call_time(l, *time).into_any(),
            hint: None,
            checked: self.time == *time,
        };
        CallTime::ALL.iter().map(time).collect()
    }
}
