//! "Did you find what you need?": one question and a few words, at the foot of public pages and after each outcome. The
//! form is the same for everybody: it holds no token, and nothing of whoever reads the page.

use super::{
    button::{Form, form_fields},
    choice::{Choice, choices},
    error_summary::{FieldError, field_error},
};
use crate::{context::PageContext, texts::L, words};
use domain::feedback::{Answer, LONGEST, Moment, Personal, Spotted, asks_on, reads_from_the_right};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Why what somebody says is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SayProblem {
    /// Nothing was chosen.
    NoAnswer,
    /// The words are too long.
    TooLong,
    /// The words hold what looks like somebody's number or address.
    Personal(Spotted),
    /// Too many at once.
    TooMany,
}

/// What people are asked, and what stands in the form.
#[derive(Clone, Debug)]
pub struct AskedFor {
    /// After what.
    pub moment: Moment,
    /// About which page, service, life event or centre (path without language).
    pub path: String,
    /// The form's key: sent twice, it is one answer. Empty on pages that are the same for everybody.
    pub key: String,
    /// What they chose.
    pub answer: Option<Answer>,
    /// What they wrote.
    pub words: String,
    /// Why it is not taken.
    pub problem: Option<SayProblem>,
}

impl AskedFor {
    /// An empty form on a page that is the same for everybody.
    pub fn about(moment: Moment, path: &str) -> Self {
        let (path, key, words) = (path.to_owned(), String::new(), String::new());
        Self { moment, path, key, answer: None, words, problem: None }
    }

    /// An empty form after an outcome, with a key of its own.
    pub fn after(moment: Moment, path: &str, key: &str) -> Self {
        Self { key: key.to_owned(), ..Self::about(moment, path) }
    }
}

/// The question at the foot of a page that is the same for everybody; closed until somebody opens it.
pub fn ask_at_foot(ctx: &PageContext) -> Option<AnyView> {
    let l = ctx.lang;
    let path = if ctx.path.is_empty() { "/" } else { &ctx.path };
    let asked = (ctx.desk.is_none() && asks_on(path)).then(|| AskedFor::about(Moment::Page, path))?;
    Some(
        view! {
            <aside class="say" aria-label=l.plain("feedback-found")>
                <details>
                    <summary>{l.t("feedback-found")}</summary>
                    {feedback_form(ctx, &asked)}
                </details>
            </aside>
        }
        .into_any(),
    )
}

/// The question after an outcome.
pub fn ask_after(ctx: &PageContext, asked: &AskedFor) -> AnyView {
    let question = words::asked_after(ctx.lang, asked.moment);
    view! {
        <section class="part say-after" aria-labelledby="say-title">
            <h2 id="say-title">{question}</h2>
            {feedback_form(ctx, asked)}
        </section>
    }
    .into_any()
}

/// The form: posts `moment`, `about`, `found`, `words`, and `key` where it has one.
pub fn feedback_form(ctx: &PageContext, asked: &AskedFor) -> AnyView {
    let l = ctx.lang;
    let choice = |answer: &Answer| Choice {
        value: answer.name().to_owned(),
        label: words::answer(l, *answer).into_any(),
        hint: None,
        checked: asked.answer == Some(*answer),
    };
    let answers = Answer::ALL.iter().map(choice).collect();
    let errors = feedback_errors(l, asked.problem.as_ref());
    let at = |id: &str| errors.iter().find(|error| error.target == id).map(|error| error.message.clone());
    let (no_answer, bad_words) = (at("found"), at("say-words"));
    let key = (!asked.key.is_empty()).then(|| view! { <input type="hidden" name="key" value=asked.key.clone()/> });
    let class = |bad: bool| if bad { "field field-bad" } else { "field" };
    let described = if bad_words.is_some() { "say-words-hint say-words-error" } else { "say-words-hint" };
    view! {
        <form id="say" method="post" action=l.href("/feedback") novalidate="">
            {form_fields(ctx, Form::default())}
            <input type="hidden" name="moment" value=asked.moment.name()/>
            <input type="hidden" name="about" value=asked.path.clone()/>
            {key}
            <fieldset class=class(no_answer.is_some()) aria-describedby=no_answer.is_some().then_some("found-error")>
                <legend>{l.t("feedback-answer")}</legend>
                {field_error(l, "found", no_answer.clone())}
                {choices("radio", "found", None, answers)}
            </fieldset>
            <div class=class(bad_words.is_some())>
                <label for="say-words">{l.t("feedback-words")}" "<span class="optional">{l.t("optional")}</span></label>
                <div class="hint" id="say-words-hint"><p>{l.t("feedback-words-hint")}</p></div>
                {field_error(l, "say-words", bad_words.clone())}
                <textarea class="input" id="say-words" name="words" rows="3" maxlength=LONGEST.to_string() dir="auto" aria-describedby=described aria-invalid=bad_words.is_some().then_some("true")>{asked.words.clone()}</textarea>
            </div>
            <div class="actions"><button class="button button-quiet" type="submit" data-once="">{l.t("feedback-send")}</button></div>
        </form>
    }
    .into_any()
}

/// The errors of the form, for the summary too.
pub fn feedback_errors(l: L, problem: Option<&SayProblem>) -> Vec<FieldError> {
    let error = match problem {
        None | Some(SayProblem::TooMany) => return Vec::new(),
        Some(SayProblem::NoAnswer) => FieldError::new("found", l.t("feedback-no-answer")),
        Some(SayProblem::TooLong) => FieldError::new("say-words", l.t("feedback-too-long")),
        Some(SayProblem::Personal(spotted)) => FieldError::new("say-words", looks_personal(l, spotted)),
    };
    vec![error]
}

/// What in a text looks like somebody's number or address.
pub fn looks_personal(l: L, spotted: &Spotted) -> String {
    let text = [("text", spotted.text.as_str().into())];
    match spotted.kind {
        Personal::NationalId => l.ta("feedback-has-id", &text),
        Personal::Phone => l.ta("feedback-has-phone", &text),
        Personal::Email => l.ta("feedback-has-email", &text),
    }
    .into_owned()
}

/// What somebody wrote, in the language in which it most likely is: that of the page on which they wrote it where the
/// script fits, else one that nobody says (`lang=""`), so that no voice reads it in the wrong one.
pub fn written(l: L, language: &str, text: &str) -> AnyView {
    let of = std::iter::once(l).chain(l.others()).find(|one| one.lang() == language);
    let fits = of.is_some_and(|of| (of.dir() == "rtl") == reads_from_the_right(text));
    let lang = if fits { language.to_owned() } else { String::new() };
    let lines: Vec<_> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p dir="auto">{line.to_owned()}</p> })
        .collect();
    view! { <blockquote lang=lang dir="auto">{lines}</blockquote> }.into_any()
}
