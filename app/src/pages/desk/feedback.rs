//! What people say, for supervisors and editors: figures by page, service and language, and the words, of which they decide
//! whether everybody may read them.

use super::super::feedback::{SaidWords, tone};
use crate::{
    components::{
        FieldError, Form, Tone, error_summary, field_error, form_fields, link_button, note, submit, tag, told, written,
    },
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::feedback::{LONGEST, Tally, WordsState};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The figures of some months.
#[derive(Clone, Debug, Default)]
pub struct FeedbackFigures {
    /// By service and life event (path without language), those with most answers first.
    pub subjects: Vec<(String, Tally)>,
    /// By page.
    pub pages: Vec<(String, Tally)>,
    /// By language.
    pub languages: Vec<(String, Tally)>,
    /// All together.
    pub all: Tally,
}

/// The section of the desk.
#[derive(Clone, Debug)]
pub struct DeskFeedbackPage {
    /// The figures.
    pub figures: FeedbackFigures,
    /// Which words are shown.
    pub state: WordsState,
    /// How many words stand in which way.
    pub counts: Vec<(WordsState, i64)>,
    /// Their ids, and the words.
    pub words: Vec<(String, SaidWords)>,
    /// Which page of them, from 1.
    pub number: i64,
    /// True when there are more.
    pub more: bool,
    /// True when one was just decided.
    pub done: bool,
}

impl Page for DeskFeedbackPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-feedback")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let done = self.done.then(|| note(Tone::Good, None, view! { <p>{l.t("feedback-decided-done")}</p> }));
        view! {
            <h1>{l.t("desk-feedback")}</h1>
            <p class="lead">{l.t("desk-feedback-lead")}</p>
            {done}
            {self.all_words(l)}
            <section class="part" aria-labelledby="figures">
                <h2 id="figures">{l.t("feedback-figures")}</h2>
                <p>{l.t("desk-feedback-figures")}</p>
                {self.tables(l)}
            </section>
        }
        .into_any()
    }
}

impl DeskFeedbackPage {
    fn all_words(&self, l: L) -> AnyView {
        let ways: Vec<_> = self
            .counts
            .iter()
            .map(|(state, count)| {
                let here = (*state == self.state).then_some("true");
                let count = l.number(*count);
                view! { <li><a href=format!("?show={}", state.name()) aria-current=here>{words::words_state(l, *state)}" ("{count}")"</a></li> }
            })
            .collect();
        let cards: Vec<_> = self
            .words
            .iter()
            .map(|(id, one)| {
                let href = l.href(&format!("/desk/feedback/{id}"));
                view! {
                    <li class="card">
                        <div class="card-head"><h3>{words::feedback_place(l, &one.path)}</h3>{tag(tone(one.answer), words::answer(l, one.answer))}</div>
                        {written(l, &one.language, &one.words)}
                        {one.reply.as_ref().map(|reply| view! { <p class="small">{l.t("feedback-reply")}</p>{written(l, &one.language, reply)} })}
                        <p class="small">{l.date(one.day)}</p>
                        <p><a href=href>{l.t("feedback-decide")}" "<span class="visually-hidden">{words::feedback_place(l, &one.path)}</span></a></p>
                    </li>
                }
            })
            .collect();
        let empty = cards.is_empty().then(|| view! { <p class="muted">{l.t("feedback-none-there")}</p> });
        let way = |number: i64| format!("/desk/feedback?show={}&page={number}", self.state.name());
        let before = (self.number > 1).then(|| link_button(l, &way(self.number - 1), l.t("feedback-newer")));
        let after = self.more.then(|| link_button(l, &way(self.number + 1), l.t("feedback-older")));
        view! {
            <section class="part" aria-labelledby="words">
                <h2 id="words">{l.t("feedback-said")}</h2>
                <nav class="sub-nav" aria-label=l.plain("feedback-said")><ul>{ways}</ul></nav>
                {empty}
                <ul class="cards">{cards}</ul>
                <p class="desk-way">{before}{after}</p>
            </section>
        }
        .into_any()
    }

    fn tables(&self, l: L) -> AnyView {
        let named = |rows: &[(String, Tally)]| -> Vec<Row> {
            let row = |(path, tally): &(String, Tally)| Row {
                name: words::feedback_place(l, path),
                lang: None,
                tally: *tally,
            };
            rows.iter().map(row).collect()
        };
        let language = |(id, tally): &(String, Tally)| Row {
            name: words::language_name(l, id),
            lang: Some(id.clone()),
            tally: *tally,
        };
        let languages: Vec<Row> = self.figures.languages.iter().map(language).collect();
        let heading = |id: &'static str, text: std::borrow::Cow<'static, str>, rows: &[Row]| {
            (!rows.is_empty()).then(|| view! { <h3 id=id>{text}</h3>{table(l, id, rows)} }.into_any())
        };
        if self.figures.all.total() == 0 {
            return view! { <p class="muted">{l.t("feedback-no-figures")}</p> }.into_any();
        }
        view! {
            {heading("by-language", l.t("feedback-by-language"), &languages)}
            {heading("by-service", l.t("feedback-by-service"), &named(&self.figures.subjects))}
            {heading("by-page", l.t("feedback-by-page"), &named(&self.figures.pages))}
        }
        .into_any()
    }
}

/// A line of a table: a name, in the language that it is in where that is another one.
struct Row {
    name: String,
    lang: Option<String>,
    tally: Tally,
}

fn table(l: L, id: &'static str, rows: &[Row]) -> AnyView {
    let all = rows.iter().fold(Tally::default(), |all, row| all.and(row.tally));
    let line = |name: String, lang: Option<String>, tally: Tally| {
        let share = tally.share_of_yes();
        let share =
            share.map_or_else(|| l.t("figures-none"), |share| l.ta("feedback-share", &[("share", share.into())]));
        view! {
            <tr>
                <th scope="row"><bdi lang=lang>{name}</bdi></th>
                <td>{l.number(tally.yes)}</td><td>{l.number(tally.partly)}</td><td>{l.number(tally.no)}</td>
                <td>{l.number(tally.total())}</td><td>{share}</td>
            </tr>
        }
    };
    let lines: Vec<_> = rows.iter().map(|row| line(row.name.clone(), row.lang.clone(), row.tally)).collect();
    view! {
        <div class="grid-scroll" tabindex="0" role="group" aria-labelledby=id>
            <table class="figures">
                <thead><tr>
                    <th scope="col">{l.t("feedback-about")}</th>
                    <th scope="col">{l.t("yes")}</th>
                    <th scope="col">{l.t("feedback-partly")}</th>
                    <th scope="col">{l.t("no")}</th>
                    <th scope="col">{l.t("feedback-answers")}</th>
                    <th scope="col">{l.t("feedback-share-of-yes")}</th>
                </tr></thead>
                <tbody>{lines}</tbody>
                <tfoot>{line(l.t("figures-all").into_owned(), None, all)}</tfoot>
            </table>
        </div>
    }
    .into_any()
}

/// Why a decision can't be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsProblem {
    /// The answer is too long.
    TooLong,
    /// Nothing was decided.
    NoDecision,
}

/// Somebody's words, to decide about. The form posts `was`, `reply` and `decision`.
#[derive(Clone, Debug)]
pub struct DeskWordsPage {
    /// Their id.
    pub id: String,
    /// The words.
    pub said: SaidWords,
    /// How they stand.
    pub state: WordsState,
    /// What was typed as an answer.
    pub typed: String,
    /// Why it can't be taken.
    pub problem: Option<WordsProblem>,
    /// Somebody else decided meanwhile.
    pub stale: bool,
}

impl Page for DeskWordsPage {
    fn title(&self, l: L) -> String {
        l.plain("feedback-decide")
    }

    fn has_errors(&self) -> bool {
        self.problem.is_some()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(l.t("desk-feedback"), "/desk/feedback")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let error = self.problem.map(|problem| match problem {
            WordsProblem::TooLong => FieldError::new("reply", l.t("feedback-too-long")),
            WordsProblem::NoDecision => FieldError::new("decision", l.t("feedback-no-decision")),
        });
        let one = &self.said;
        let stale = self.stale.then(|| note(Tone::Warning, None, view! { <p>{l.t("feedback-decided-meanwhile")}</p> }));
        view! {
            {error_summary(l, error.into_iter().collect())}
            <h1>{l.t("feedback-decide")}</h1>
            {stale}
            <dl class="pairs">
                <div><dt>{l.t("feedback-about")}</dt><dd>{words::feedback_place(l, &one.path)}</dd></div>
                <div><dt>{l.t("feedback-answer")}</dt><dd>{words::answer(l, one.answer)}</dd></div>
                <div><dt>{l.t("feedback-day")}</dt><dd>{l.date(one.day)}</dd></div>
                <div><dt>{l.t("status")}</dt><dd>{words::words_state(l, self.state)}</dd></div>
            </dl>
            {written(l, &one.language, &one.words)}
            {note(Tone::Info, None, view! { <p>{l.t("feedback-decide-text")}</p> })}
            {self.form_of_decision(ctx)}
        }
        .into_any()
    }
}

impl DeskWordsPage {
    fn form_of_decision(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (too_long, none) =
            (self.problem == Some(WordsProblem::TooLong), self.problem == Some(WordsProblem::NoDecision));
        let class = |bad: bool| if bad { "field field-bad" } else { "field" };
        let long = too_long.then(|| l.t("feedback-too-long").into_owned());
        let none_said = none.then(|| l.t("feedback-no-decision").into_owned());
        view! {
            <form method="post" action=l.href(&format!("/desk/feedback/{}", self.id)) novalidate="">
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="was" value=self.state.name()/>
                <div class=class(too_long)>
                    <label for="reply">{l.t("feedback-reply-label")}" "<span class="optional">{l.t("optional")}</span></label>
                    <div class="hint" id="reply-hint"><p>{l.t("feedback-reply-hint")}</p></div>
                    {field_error(l, "reply", long)}
                    <textarea class="input" id="reply" name="reply" rows="4" maxlength=LONGEST.to_string() dir="auto" aria-describedby=told("reply", too_long, true) aria-invalid=too_long.then_some("true")>{self.typed.clone()}</textarea>
                </div>
                <fieldset class=class(none) aria-describedby=told("decision", none, false)>
                    <legend>{l.t("feedback-decision")}</legend>
                    {field_error(l, "decision", none_said)}
                    {decisions(l, self.state)}
                </fieldset>
                <div class="actions">{submit(l.t("feedback-decide-send"))}</div>
            </form>
        }
        .into_any()
    }
}

fn decisions(l: L, state: WordsState) -> AnyView {
    let choice = |wanted: WordsState, label: std::borrow::Cow<'static, str>| crate::components::Choice {
        value: wanted.name().to_owned(),
        label: label.into_any(),
        hint: None,
        checked: state == wanted,
    };
    let all = vec![
        choice(WordsState::Published, l.t("feedback-publish")),
        choice(WordsState::Withheld, l.t("feedback-withhold")),
    ];
    crate::components::choices("radio", "decision", Some("published"), all)
}
