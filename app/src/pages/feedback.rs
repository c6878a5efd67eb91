//! What people say about the portal, for everybody: figures, words that staff published, and their answers. And the pages of
//! whoever says something: the form again, and thanks.

use crate::{
    components::{
        AskedFor, SayProblem, Tone, error_summary, feedback_errors, feedback_form, link_button, note, phone_link, tag,
        written,
    },
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::feedback::{Answer, PublicCount, PublicSum};
use jiff::civil::Date;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The answers about a service or a life event.
#[derive(Clone, Debug)]
pub struct PublicFigure {
    /// The path without language; `None` for all other pages together.
    pub path: Option<String>,
    /// All months together, as far as everybody may see them.
    pub tally: PublicSum,
}

/// Words that everybody may read.
#[derive(Clone, Debug)]
pub struct SaidWords {
    /// About what (path without language).
    pub path: String,
    /// The answer to the question.
    pub answer: Answer,
    /// The words.
    pub words: String,
    /// In which language the page was.
    pub language: String,
    /// On which day.
    pub day: Date,
    /// What staff answered.
    pub reply: Option<String>,
}

/// The public page.
#[derive(Clone, Debug)]
pub struct FeedbackPage {
    /// The figures.
    pub figures: Vec<PublicFigure>,
    /// The words, newest first.
    pub words: Vec<SaidWords>,
    /// Which page of them, from 1.
    pub number: i64,
    /// True when there are more.
    pub more: bool,
}

impl Page for FeedbackPage {
    fn title(&self, l: L) -> String {
        l.plain("feedback-title")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let said: Vec<_> = self.words.iter().map(|one| one.card(l)).collect();
        let empty = said.is_empty().then(|| view! { <p class="muted">{l.t("feedback-no-words")}</p> });
        let before = (self.number > 1)
            .then(|| link_button(l, &format!("/feedback?page={}", self.number - 1), l.t("feedback-newer")));
        let after =
            self.more.then(|| link_button(l, &format!("/feedback?page={}", self.number + 1), l.t("feedback-older")));
        view! {
            <h1>{l.t("feedback-title")}</h1>
            <p class="lead">{l.t("feedback-lead")}</p>
            <section class="part" aria-labelledby="words">
                <h2 id="words">{l.t("feedback-said")}</h2>
                {empty}
                <ul class="cards">{said}</ul>
                <p class="desk-way">{before}{after}</p>
            </section>
            {figures(l, &self.figures)}
        }
        .into_any()
    }
}

impl SaidWords {
    fn card(&self, l: L) -> AnyView {
        let name = words::feedback_place(l, &self.path);
        let reply = self.reply.as_ref().map(|text| {
            view! { <div class="said-reply"><p class="small">{l.t("feedback-reply")}</p>{written(l, &self.language, text)}</div> }
        });
        view! {
            <li class="card">
                <div class="card-head"><h3><a href=l.href(&self.path)>{name}</a></h3>{tag(tone(self.answer), words::answer(l, self.answer))}</div>
                {written(l, &self.language, &self.words)}
                <p class="small"><time datetime=self.day.to_string()>{l.date(self.day)}</time></p>
                {reply}
            </li>
        }
        .into_any()
    }
}

/// How an answer is shown beside its word.
pub(super) fn tone(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "good",
        Answer::Partly => "busy",
        Answer::No => "you",
    }
}

fn figures(l: L, figures: &[PublicFigure]) -> AnyView {
    let left_out = || l.t("feedback-left-out").into_owned();
    let count = |count: PublicCount| {
        let text = match count {
            PublicCount::Exactly(count) => l.number(count),
            PublicCount::AtLeast(count) => l.ta("feedback-at-least", &[("count", count.into())]).into_owned(),
            PublicCount::LeftOut => left_out(),
        };
        view! { <td>{text}</td> }
    };
    let rows: Vec<_> = figures
        .iter()
        .map(|figure| {
            let name = match &figure.path {
                Some(path) => {
                    view! { <a href=l.href(path)>{words::feedback_place(l, path)}</a> }.into_any()
                }
                None => l.t("feedback-other-pages").into_any(),
            };
            let tally = figure.tally;
            let total = tally.total.map_or_else(left_out, |total| l.number(total));
            view! { <tr><th scope="row">{name}</th>{count(tally.yes)}{count(tally.partly)}{count(tally.no)}<td>{total}</td></tr> }
        })
        .collect();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <div class="grid-scroll" tabindex="0" role="group" aria-labelledby="figures">
                <table class="figures">
                    <thead><tr>
                        <th scope="col">{l.t("feedback-about")}</th>
                        <th scope="col">{l.t("yes")}</th>
                        <th scope="col">{l.t("feedback-partly")}</th>
                        <th scope="col">{l.t("no")}</th>
                        <th scope="col">{l.t("feedback-answers")}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    });
    let empty = figures.is_empty().then(|| view! { <p class="muted">{l.t("feedback-no-figures")}</p> });
    view! {
        <section class="part" aria-labelledby="figures">
            <h2 id="figures">{l.t("feedback-figures")}</h2>
            <p>{l.t("feedback-figures-text")}</p>
            {empty}{table}
            <ul class="plain-list">
                <li><a href="/open-data/satisfaction.csv">{l.t("feedback-csv")}</a></li>
                <li><a href="/open-data/satisfaction.json">{l.t("feedback-json")}</a></li>
            </ul>
        </section>
    }
    .into_any()
}

/// The form on a page of its own: something is missing, or the language was changed.
#[derive(Clone, Debug)]
pub struct SayPage {
    /// What is asked, and what was typed.
    pub asked: AskedFor,
}

impl Page for SayPage {
    fn title(&self, l: L) -> String {
        crate::texts::plain(&words::asked_after(l, self.asked.moment))
    }

    fn has_errors(&self) -> bool {
        !matches!(self.asked.problem, None | Some(SayProblem::TooMany))
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        // Home stands first in every breadcrumb.
        let path = &self.asked.path;
        let above = (path != "/").then(|| Crumb::new(words::feedback_place(l, path), path.clone()));
        above.into_iter().collect()
    }

    fn form(&self) -> Option<&'static str> {
        Some("say")
    }

    fn asks_at_foot(&self) -> bool {
        false
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let full = (self.asked.problem == Some(SayProblem::TooMany)).then(|| {
            let hotline = phone_link(&l.profile().hotline);
            note(Tone::Warning, None, view! { <p>{l.t("feedback-too-many")}" "{hotline}</p> })
        });
        view! {
            {error_summary(l, feedback_errors(l, self.asked.problem.as_ref()))}
            <h1>{words::asked_after(l, self.asked.moment)}</h1>
            <p class="lead">{l.t("feedback-about")}": "{words::feedback_place(l, &self.asked.path)}</p>
            {full}
            {feedback_form(ctx, &self.asked)}
        }
        .into_any()
    }
}

/// Thanks, and the way back.
#[derive(Clone, Debug)]
pub struct ThanksPage {
    /// The page from which they came (path without language); `None` after an outcome.
    pub back: Option<String>,
}

impl Page for ThanksPage {
    fn title(&self, l: L) -> String {
        l.plain("feedback-thanks")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (path, name) = match &self.back {
            Some(path) => (path.as_str(), words::feedback_place(l, path)),
            None => ("/my", l.t("nav-my").into_owned()),
        };
        view! {
            <h1>{l.t("feedback-thanks")}</h1>
            {note(Tone::Good, None, view! { <p>{l.t("feedback-thanks-text")}</p> })}
            <p>{l.t("feedback-thanks-help")}" "{phone_link(&l.profile().hotline)}</p>
            <p class="desk-way">{link_button(l, path, name.into())}{link_button(l, "/feedback", l.t("feedback-title"))}</p>
        }
        .into_any()
    }
}
