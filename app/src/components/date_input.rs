//! A date: three fields and a calendar choice. Gregorian is what is kept; Hijri is a way to type it.

use super::field::Frame;
use crate::{pages::Field, texts::L};
use domain::catalogue::Calendar;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The three fields and the two calendars of a date question.
pub(super) fn date_input(l: L, field: &Field, frame: &Frame) -> AnyView {
    let name = field.name();
    let example = frame.example.clone();
    let part = |index: usize| {
        example.as_ref().and_then(|iso| iso.split('-').nth(index)).map(|part| part.trim_start_matches('0').to_owned())
    };
    let tokens = birthday_tokens(field);
    let [day, month, year] = [
        ("day", l.t("date-day"), field.filled.day.clone(), part(2), tokens.map(|t| t[0])),
        ("month", l.t("date-month"), field.filled.month.clone(), part(1), tokens.map(|t| t[1])),
        ("year", l.t("date-year"), field.filled.year.clone(), part(0), tokens.map(|t| t[2])),
    ]
    .map(|(part, label, value, example, token)| {
        let id = format!("{name}.{part}");
        let class = if part == "year" { "input input-year" } else { "input input-day" };
        view! {
            <div class="date-part">
                <label for=id.clone()>{label}</label>
                <input
                    class=class
                    id=id.clone()
                    name=id
                    r#type="text"
                    inputmode="numeric"
                    dir="ltr"
                    maxlength="4"
                    value=value
                    autocomplete=token
                    aria-invalid=frame.invalid()
                    aria-describedby=frame.described()
                    data-example=example
                />
            </div>
        }
    });
    view! {
        <div class="date-parts">{day}{month}{year}</div>
        {calendar(l, field, example.is_some())}
    }
    .into_any()
}

/// The calendar choice is a group of its own: `<fact>.calendar`.
fn calendar(l: L, field: &Field, with_example: bool) -> impl IntoView + use<> {
    let name = format!("{}.calendar", field.name());
    let hijri = match field.filled.calendar.as_str() {
        "" => l.calendars().0 == Calendar::Hijri,
        chosen => chosen == "hijri",
    };
    let example = with_example.then_some("gregorian");
    let radio = |value: &'static str, text, checked: bool| {
        let id = format!("{name}-{value}");
        view! {
            <span class="choice-small">
                <input type="radio" id=id.clone() name=name.clone() value=value checked=checked data-example=example/>
                <label for=id>{text}</label>
            </span>
        }
    };
    view! {
        <fieldset class="calendar">
            <legend>{l.t("date-calendar")}</legend>
            {radio("gregorian", l.t("calendar-gregorian"), !hijri)}
            {radio("hijri", l.t("calendar-hijri"), hijri)}
        </fieldset>
    }
}

fn birthday_tokens(field: &Field) -> Option<[&'static str; 3]> {
    (field.autocomplete.as_deref() == Some("bday")).then_some(["bday-day", "bday-month", "bday-year"])
}
