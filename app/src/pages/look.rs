//! One look at the person's data with everything about it, and the form to ask a question about it.

use super::usage::{Look, crumbs};
use super::usage_group::{outcome, reason, stated, through};
use crate::{
    components::{FieldError, Form, Tone, error_summary, form_fields, law_link, link_button, ltr, note, submit, tag},
    context::PageContext,
    key,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::facts::Invalid;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A question that the person asked about a look.
#[derive(Clone, Debug)]
pub struct AskedAboutLook {
    /// The call that it is about.
    pub exchange: String,
    /// The authority.
    pub authority: String,
    /// The question.
    pub text: String,
    /// When it was asked.
    pub at: Timestamp,
    /// The answer and its moment.
    pub answer: Option<(String, Timestamp)>,
}

/// One call to a register, with all looks of that call.
#[derive(Clone, Debug)]
pub struct LookPage {
    /// The call's id, the same in the register's own log.
    pub exchange: String,
    /// The looks: one for each service and person concerned.
    pub looks: Vec<Look>,
    /// What the person asked about it.
    pub questions: Vec<AskedAboutLook>,
    /// A question was just sent.
    pub just_asked: bool,
    /// True when somebody looks who acts for the person.
    pub of_another: bool,
}

/// The form for a question. It posts `authority`, `question` and `csrf` to its own address.
#[derive(Clone, Debug)]
pub struct AskAboutLookPage {
    /// The call's id.
    pub exchange: String,
    /// The register.
    pub source: String,
    /// When it was looked.
    pub at: Timestamp,
    /// The authorities on whose behalf it was looked.
    pub authorities: Vec<String>,
    /// The one that is chosen.
    pub chosen: Option<String>,
    /// What was typed.
    pub typed: String,
    /// Why that can't be taken.
    pub error: Option<Invalid>,
}

fn iso(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

impl Page for LookPage {
    fn title(&self, l: L) -> String {
        l.plain(self.heading())
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        let list = Crumb::new(
            l.t(if self.of_another { key!("usage-title-another") } else { key!("usage-title") }),
            "/my/data/usage",
        );
        crumbs(l, self.of_another).into_iter().chain([list]).collect()
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let asked = self
            .just_asked
            .then(|| note(Tone::Good, Some(l.t("look-asked").into_owned()), view! { <p>{l.t("look-asked-text")}</p> }));
        let looks: Vec<_> = self.looks.iter().map(|look| card(l, look)).collect();
        let questions: Vec<_> = self.questions.iter().map(|question| question.card(l, false)).collect();
        let questions = (!questions.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby="questions">
                    <h2 id="questions">{l.t("look-questions")}</h2>
                    <ul class="cards">{questions}</ul>
                </section>
            }
        });
        view! {
            {asked}
            <h1>{l.t(self.heading())}</h1>
            <p class="lead">{l.t("look-lead")}</p>
            <ul class="cards">{looks}</ul>
            <p class="small">{l.t("look-exchange")}" "{ltr(self.exchange.clone())}</p>
            {questions}
            <p>{link_button(l, &format!("/my/data/usage/{}/ask", self.exchange), l.t("look-ask"))}</p>
        }
        .into_any()
    }
}

impl LookPage {
    fn heading(&self) -> &'static str {
        if self.of_another { key!("look-title-of") } else { key!("look-title") }
    }
}

fn card(l: L, look: &Look) -> impl IntoView + use<> {
    let (kind, decision) = outcome(l, look);
    let facts = words::list(l, look.facts.iter().map(|fact| words::fact_label(l, fact).into_owned()));
    let law = look.law.as_ref().map(|law| {
        let says = words::about(l, "law", &law.id, "says");
        view! { <div><dt>{l.t("legal-basis")}</dt><dd>{law_link(l, law)}<br/><span class="small">{says}</span></dd></div> }
    });
    let application = look.application.as_ref().map(|id| {
        view! { <p class="small"><a href=l.href(&format!("/applications/{id}"))>{l.t("usage-application")}</a></p> }
    });
    view! {
        <li class="card">
            <div class="card-head"><h2 class="card-title">{words::name(l, "authority", &look.requester)}</h2>{tag(kind, decision)}</div>
            {reason(l, look).map(|reason| view! { <p>{reason}</p> })}
            <dl class="pairs">
                <div><dt>{l.t("look-when")}</dt><dd><time datetime=iso(look.at)>{l.moment(look.at)}</time></dd></div>
                <div><dt>{l.t("usage-who")}</dt><dd>{look.who(l)}</dd></div>
                {stated(l, look)}
                <div><dt>{l.t("look-register")}</dt><dd>{words::name(l, "source", &look.source)}</dd></div>
                {through(l, look)}
                <div><dt>{l.t("look-service")}</dt><dd>{words::asker(l, &look.service)}</dd></div>
                <div><dt>{l.t("usage-purpose")}</dt><dd>{words::name(l, "purpose", &look.purpose)}</dd></div>
                {law}
                <div><dt>{l.t("usage-facts")}</dt><dd>{facts}</dd></div>
            </dl>
            {application}
        </li>
    }
}

impl AskedAboutLook {
    /// The question with its answer; with the way to the look where that isn't the page itself, and has no heading above.
    pub(super) fn card(&self, l: L, with_link: bool) -> impl IntoView + use<> {
        let name = words::name(l, "authority", &self.authority);
        let heading = if with_link {
            view! { <h2 class="card-title">{name}</h2> }.into_any()
        } else {
            view! { <h3>{name}</h3> }.into_any()
        };
        let link = with_link.then(|| {
            view! { <p class="small"><a href=l.href(&format!("/my/data/usage/{}", self.exchange))>{l.t("look-open")}</a></p> }
        });
        let (kind, status) =
            if self.answer.is_some() { ("good", l.t("look-answered")) } else { ("busy", l.t("look-unanswered")) };
        let answer = self.answer.clone().map(|(text, at)| {
            view! { <p class="small">{l.t("look-answer")}"\u{a0}· "<time datetime=iso(at)>{l.moment(at)}</time></p><blockquote dir="auto">{text}</blockquote> }
        });
        view! {
            <li class="card">
                <div class="card-head">{heading}{tag(kind, status)}</div>
                <p class="small"><time datetime=iso(self.at)>{l.moment(self.at)}</time></p>
                <p dir="auto">{self.text.clone()}</p>
                {answer}{link}
            </li>
        }
    }
}

impl Page for AskAboutLookPage {
    fn title(&self, l: L) -> String {
        l.plain("look-ask-title")
    }

    fn has_errors(&self) -> bool {
        self.error.is_some()
    }

    fn back(&self) -> Option<String> {
        Some(format!("/my/data/usage/{}", self.exchange))
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let problem = self.error.as_ref().map(|why| match why {
            Invalid::Missing => l.t("look-ask-missing"),
            _ => l.t("look-ask-too-long"),
        });
        let described = if problem.is_some() { "question-hint question-error" } else { "question-hint" };
        let class = if problem.is_some() { "field field-bad" } else { "field" };
        let invalid = problem.is_some().then_some("true");
        let summary = problem.clone().map(|words| FieldError::new("question", words)).into_iter().collect();
        let error = problem.map(|words| view! { <p class="field-error" id="question-error">{words}</p> });
        let about =
            [("source", words::name(l, "source", &self.source).into_owned().into()), ("at", l.moment(self.at).into())];
        view! {
            {error_summary(l, summary)}
            <h1>{l.t("look-ask-title")}</h1>
            <p>{l.ta("look-ask-lead", &about)}</p>
            <form method="post" novalidate="">
                {form_fields(ctx, Form::default())}
                {self.choice(l)}
                <div class=class>
                    <label for="question">{l.t("look-ask-label")}</label>
                    <div class="hint" id="question-hint"><p>{l.t("look-ask-hint")}</p></div>
                    {error}
                    <textarea class="input" id="question" name="question" dir="auto" rows="5" maxlength="2000" aria-describedby=described aria-invalid=invalid data-example=ctx.demo.then(|| l.plain("look-ask-example"))>{self.typed.clone()}</textarea>
                </div>
                {submit(l.t("look-ask-button"))}
            </form>
        }
        .into_any()
    }
}

impl AskAboutLookPage {
    /// Whom to ask: a choice only where several authorities looked.
    fn choice(&self, l: L) -> AnyView {
        if let [only] = self.authorities.as_slice() {
            return view! { <input type="hidden" name="authority" value=only.clone()/> }.into_any();
        }
        let options: Vec<_> = self
            .authorities
            .iter()
            .map(|id| {
                let selected = self.chosen.as_ref() == Some(id);
                view! { <option value=id.clone() selected=selected>{words::name(l, "authority", id)}</option> }
            })
            .collect();
        view! {
            <div class="field">
                <label for="authority">{l.t("look-ask-authority")}</label>
                <select class="input input-select" id="authority" name="authority">{options}</select>
            </div>
        }
        .into_any()
    }
}
