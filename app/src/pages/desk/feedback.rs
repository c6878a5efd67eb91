//! What people say, for supervisors and editors: figures by page, service and language, and the words, of which they decide
//! whether everybody may read them.

use super::super::feedback::{SaidWords, tone};
use crate::{
    components::{
        FieldError, Form, Tone, error_summary, field_error, form_fields, link_button, looks_personal, note, submit,
        tag, told, written,
    },
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::{
    application::Channel,
    feedback::{LONGEST, Spotted, Tally, WordsState},
};
use jiff::Timestamp;
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
    /// By the way on which people came.
    pub channels: Vec<(Channel, Tally)>,
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
        let channel = |(channel, tally): &(Channel, Tally)| Row {
            name: words::channel(l, *channel).into_owned(),
            lang: None,
            tally: *tally,
        };
        let channels: Vec<Row> = self.figures.channels.iter().map(channel).collect();
        let heading = |id: &'static str, text: std::borrow::Cow<'static, str>, rows: &[Row]| {
            (!rows.is_empty()).then(|| view! { <h3 id=id>{text}</h3>{table(l, id, rows)} }.into_any())
        };
        if self.figures.all.total() == 0 {
            return view! { <p class="muted">{l.t("feedback-no-figures")}</p> }.into_any();
        }
        view! {
            {heading("by-language", l.t("feedback-by-language"), &languages)}
            {heading("by-channel", l.t("feedback-by-channel"), &channels)}
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsProblem {
    /// The answer is too long.
    TooLong,
    /// The answer holds what looks like somebody's number or address.
    Personal(Spotted),
    /// Nothing was decided.
    NoDecision,
}

/// A decision that was taken about somebody's words.
#[derive(Clone, Debug)]
pub struct WordsDecided {
    /// How they stood from then on.
    pub state: WordsState,
    /// What was answered.
    pub reply: Option<String>,
    /// Who decided: their name at the staff's provider.
    pub by: String,
    /// When.
    pub at: Timestamp,
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
    /// What was decided so far, newest first.
    pub decided: Vec<WordsDecided>,
    /// What was typed as an answer.
    pub typed: String,
    /// What was chosen.
    pub chosen: Option<WordsState>,
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

    fn form(&self) -> Option<&'static str> {
        Some("decide")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let one = &self.said;
        let stale = self.stale.then(|| note(Tone::Warning, None, view! { <p>{l.t("feedback-decided-meanwhile")}</p> }));
        view! {
            {error_summary(l, self.error(l).into_iter().collect())}
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
            {self.so_far(l)}
        }
        .into_any()
    }
}

impl DeskWordsPage {
    fn error(&self, l: L) -> Option<FieldError> {
        Some(match self.problem.as_ref()? {
            WordsProblem::TooLong => FieldError::new("reply", l.t("feedback-too-long")),
            WordsProblem::Personal(spotted) => FieldError::new("reply", looks_personal(l, spotted)),
            WordsProblem::NoDecision => FieldError::new("decision", l.t("feedback-no-decision")),
        })
    }

    /// What was decided before: a published answer can be replaced, not made to have never stood there.
    fn so_far(&self, l: L) -> Option<AnyView> {
        let line = |one: &WordsDecided| {
            let reply = one.reply.as_ref().map(|reply| written(l, &self.said.language, reply));
            view! {
                <li>
                    <p>{words::words_state(l, one.state)}" · "<bdi>{one.by.clone()}</bdi>" · "{l.moment(one.at)}</p>
                    {reply}
                </li>
            }
        };
        let lines: Vec<_> = self.decided.iter().map(line).collect();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby="so-far">
                    <h2 id="so-far">{l.t("feedback-so-far")}</h2>
                    <ol class="plain-list">{lines}</ol>
                </section>
            }
            .into_any()
        })
    }

    fn form_of_decision(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let error = self.error(l);
        let at = |id: &str| error.as_ref().filter(|error| error.target == id).map(|error| error.message.clone());
        let (bad_reply, no_decision) = (at("reply"), at("decision"));
        let class = |bad: bool| if bad { "field field-bad" } else { "field" };
        view! {
            <form id="decide" method="post" action=l.href(&format!("/desk/feedback/{}", self.id)) novalidate="">
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="was" value=self.state.name()/>
                <div class=class(bad_reply.is_some())>
                    <label for="reply">{l.t("feedback-reply-label")}" "<span class="optional">{l.t("optional")}</span></label>
                    <div class="hint" id="reply-hint"><p>{l.t("feedback-reply-hint")}</p></div>
                    {field_error(l, "reply", bad_reply.clone())}
                    <textarea class="input" id="reply" name="reply" rows="4" maxlength=LONGEST.to_string() dir="auto" aria-describedby=told("reply", bad_reply.is_some(), true) aria-invalid=bad_reply.is_some().then_some("true")>{self.typed.clone()}</textarea>
                </div>
                <fieldset class=class(no_decision.is_some()) aria-describedby=told("decision", no_decision.is_some(), false)>
                    <legend>{l.t("feedback-decision")}</legend>
                    {field_error(l, "decision", no_decision.clone())}
                    {decisions(l, self.chosen)}
                </fieldset>
                <div class="actions">{submit(l.t("feedback-decide-send"))}</div>
            </form>
        }
        .into_any()
    }
}

fn decisions(l: L, chosen: Option<WordsState>) -> AnyView {
    let choice = |wanted: WordsState, label: std::borrow::Cow<'static, str>| crate::components::Choice {
        value: wanted.name().to_owned(),
        label: label.into_any(),
        hint: None,
        checked: chosen == Some(wanted),
    };
    let all = vec![
        choice(WordsState::Published, l.t("feedback-publish")),
        choice(WordsState::Withheld, l.t("feedback-withhold")),
    ];
    crate::components::choices("radio", "decision", Some("published"), all)
}
