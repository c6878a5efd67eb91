//! How numbers and days are written: a choice for anybody, kept in a cookie that says nothing else.

use crate::{
    components::{Choice, Form, choices, form_fields, submit},
    context::PageContext,
    key,
    layout::Page,
    manner::{Digits, Manner, ShownCalendar},
    texts::L,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A number that shows digits and grouping.
const NUMBER: i64 = 1_234_567;

/// The page. The form posts `digits`, `calendar` and `back`.
#[derive(Clone, Debug)]
pub struct DisplayPage {
    /// Where to go afterwards: a path with its language.
    pub back: String,
}

impl Page for DisplayPage {
    fn title(&self, l: L) -> String {
        l.plain("display-title")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let chosen = l.manner();
        let number = |one| l.in_manner(Manner { digits: one, ..chosen }).number(NUMBER);
        let digits = unlike(&Digits::ALL, chosen.digits, number).into_iter().map(|(one, example)| Choice {
            value: one.name().to_owned(),
            label: digits(l, one).into_any(),
            hint: Some(example.into_any()),
            checked: one == chosen.digits,
        });
        let day = |one| l.in_manner(Manner { calendar: one, ..chosen }).date(ctx.today);
        let calendars = unlike(&ShownCalendar::ALL, chosen.calendar, day).into_iter().map(|(one, example)| Choice {
            value: one.name().to_owned(),
            label: calendar(l, one).into_any(),
            hint: Some(example.into_any()),
            checked: one == chosen.calendar,
        });
        view! {
            <h1>{l.t("display-title")}</h1>
            <p class="lead">{l.t("display-lead")}</p>
            <form method="post" action=l.href("/display") novalidate="">
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="back" value=self.back/>
                <fieldset class="field">
                    <legend>{l.t("display-digits")}</legend>
                    {choices("radio", "digits", None, digits.collect())}
                </fieldset>
                <fieldset class="field">
                    <legend>{l.t("display-calendar")}</legend>
                    {choices("radio", "calendar", None, calendars.collect())}
                </fieldset>
                <p class="small">{l.t("display-care")}</p>
                <div class="actions">{submit(l.t("display-save"))}</div>
            </form>
        }
        .into_any()
    }
}

/// The ways that differ in what one sees, each with its example. Of those that come to the same in this country and
/// language one is offered: the chosen one, or the first.
fn unlike<T: Copy + PartialEq>(all: &[T], chosen: T, example: impl Fn(T) -> String) -> Vec<(T, String)> {
    let mut found: Vec<(T, String)> = Vec::new();
    for one in all.iter().copied() {
        let shown = example(one);
        match found.iter_mut().find(|(_, known)| *known == shown) {
            Some(same) if one == chosen => same.0 = one,
            Some(_) => {}
            None => found.push((one, shown)),
        }
    }
    found
}

fn digits(l: L, digits: Digits) -> std::borrow::Cow<'static, str> {
    l.t(match digits {
        Digits::Own => key!("display-digits-own"),
        Digits::ArabicIndic => key!("display-digits-arab"),
        Digits::Latin => key!("display-digits-latn"),
    })
}

fn calendar(l: L, calendar: ShownCalendar) -> std::borrow::Cow<'static, str> {
    l.t(match calendar {
        ShownCalendar::Own => key!("display-calendar-own"),
        ShownCalendar::Gregorian => key!("display-calendar-gregorian"),
        ShownCalendar::Hijri => key!("display-calendar-hijri"),
        ShownCalendar::Both => key!("display-calendar-both"),
    })
}
