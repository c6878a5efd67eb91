//! Booking an appointment: what for and on which day, then at which time.

use crate::{
    components::{Choice, FieldError, Form, choices, error_summary, form_fields, start_button, submit},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use jiff::civil::{Date, DateTime};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Why nothing was booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BookProblem {
    /// Nothing was chosen.
    NothingChosen,
    /// The time is not there any more.
    NoSuchTime,
    /// Others took the last place.
    Full,
    /// They have one at that time.
    Twice,
    /// They have as many as one may have.
    TooMany,
}

/// A day with free times.
#[derive(Clone, Debug)]
pub struct FreeDay {
    /// The day.
    pub day: Date,
    /// Its free times.
    pub times: Vec<DateTime>,
}

/// The page on which an appointment is booked.
#[derive(Clone, Debug)]
pub struct BookPage {
    /// The centre.
    pub centre: String,
    /// What one can come for.
    pub kinds: Vec<String>,
    /// The days on which there are free times.
    pub days: Vec<FreeDay>,
    /// What was chosen so far: kind and day.
    pub chosen: (Option<String>, Option<Date>),
    /// Why nothing was booked.
    pub problem: Option<BookProblem>,
}

impl BookPage {
    /// Kind and day, once both are chosen and there are times on that day.
    fn second(&self) -> Option<(&String, &FreeDay)> {
        let (kind, day) = &self.chosen;
        let day = self.days.iter().find(|free| Some(free.day) == *day)?;
        kind.as_ref().map(|kind| (kind, day))
    }

    fn errors(&self, l: L) -> Vec<FieldError> {
        let target = if self.second().is_some() { "at" } else { "kind" };
        let text = match self.problem {
            None => return Vec::new(),
            Some(BookProblem::NothingChosen) if self.second().is_some() => l.t("book-choose-time"),
            Some(BookProblem::NothingChosen) => l.t("book-choose-both"),
            Some(BookProblem::NoSuchTime) => l.t("book-no-such-time"),
            Some(BookProblem::Full) => l.t("book-full"),
            Some(BookProblem::Twice) => l.t("book-twice"),
            Some(BookProblem::TooMany) => l.t("book-too-many"),
        };
        vec![FieldError::new(target, text)]
    }

    fn error(&self, l: L) -> Option<AnyView> {
        let error = self.errors(l).into_iter().next()?;
        let id = format!("{}-error", error.target);
        let word = l.t("error-word");
        Some(
            view! { <p class="field-error" id=id><span class="visually-hidden">{word}</span>{error.message}</p> }
                .into_any(),
        )
    }

    fn first_form(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (kind, day) = &self.chosen;
        let plain = |value: String, label: String, checked: bool| Choice {
            value,
            label: label.into_any(),
            hint: None,
            checked,
        };
        let kinds = self
            .kinds
            .iter()
            .map(|id| plain(id.clone(), words::name(l, "queue-kind", id).into_owned(), kind.as_ref() == Some(id)));
        let days = self.days.iter().map(|free| {
            let hint = l.ta("book-free-times", &[("count", free.times.len().into())]).into_any();
            Choice { hint: Some(hint), ..plain(free.day.to_string(), words::day(l, free.day), *day == Some(free.day)) }
        });
        let error = self.error(l);
        let class = if error.is_some() { "field field-bad" } else { "field" };
        let described = error.is_some().then_some("kind-error");
        view! {
            <form method="get" action=l.href(&format!("/centres/{}/book", self.centre))>
                <input type="hidden" name="next" value="1"/>
                <fieldset class=class aria-describedby=described>
                    <legend>{l.t("book-what")}</legend>
                    {error}
                    {choices("radio", "kind", None, kinds.collect())}
                </fieldset>
                <fieldset class="field">
                    <legend>{l.t("book-day")}</legend>
                    {choices("radio", "day", None, days.collect())}
                </fieldset>
                {submit(l.t("continue"))}
            </form>
        }
        .into_any()
    }

    fn second_form(&self, ctx: &PageContext, (kind, free): (&str, &FreeDay)) -> AnyView {
        let l = ctx.lang;
        let times = free.times.iter().map(|at| Choice {
            value: at.to_string(),
            label: l.time(at.time()).into_any(),
            hint: None,
            checked: false,
        });
        let error = self.error(l);
        let class = if error.is_some() { "field field-bad book-times" } else { "field book-times" };
        let described = error.is_some().then_some("at-error");
        let back = format!("{}?kind={kind}", l.href(&format!("/centres/{}/book", self.centre)));
        view! {
            <p>{words::name(l, "queue-kind", kind)}"\u{a0}· "{words::day(l, free.day)}" "<a href=back>{l.t("change")}</a></p>
            <form method="post" action=l.href(&format!("/centres/{}/book", self.centre))>
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="kind" value=kind.to_owned()/>
                <input type="hidden" name="day" value=free.day.to_string()/>
                <fieldset class=class aria-describedby=described>
                    <legend>{l.t("book-time")}</legend>
                    {error}
                    {choices("radio", "at", None, times.collect())}
                </fieldset>
                {start_button(l.t("book-do"))}
            </form>
        }
        .into_any()
    }
}

impl Page for BookPage {
    fn title(&self, l: L) -> String {
        l.plain("book-title")
    }

    fn has_errors(&self) -> bool {
        self.problem.is_some()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        let centre = words::name(l, "centre", &self.centre).into_owned();
        vec![Crumb::new(l.t("nav-centres"), "/centres"), Crumb::new(centre, format!("/centres/{}", self.centre))]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let form = match self.second() {
            _ if self.days.is_empty() => view! { <p>{l.t("book-nothing-free")}</p> }.into_any(),
            Some((kind, free)) => self.second_form(ctx, (kind, free)),
            None => self.first_form(ctx),
        };
        view! {
            {error_summary(l, if self.days.is_empty() { Vec::new() } else { self.errors(l) })}
            <p class="kicker">{words::name(l, "centre", &self.centre)}</p>
            <h1>{l.t("book-title")}</h1>
            {form}
        }
        .into_any()
    }
}
