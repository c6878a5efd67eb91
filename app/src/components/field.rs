//! A question as a control: label, hints, error and the input that fits the datatype.

use super::{
    choice::{Choice, choices},
    date_input::date_input,
    error_summary::{FieldError, field_error},
    text::ltr,
};
use crate::{context::PageContext, pages::Field, texts::L, words};
use domain::{
    catalogue::{Datatype, SchemeName, Script},
    contact::Origin,
    facts::Invalid,
};
use jiff::{ToSpan, civil::Date};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Up to this many choices stand as radios; more go into a list.
const MOST_RADIOS: usize = 8;

/// What stands around an input, worked out once.
pub(super) struct Frame {
    id: String,
    hints: Vec<String>,
    error: Option<String>,
    pub(super) example: Option<String>,
    /// The example as it is shown, where an answer needs a certain form.
    shown: Option<String>,
}

impl Frame {
    fn of(ctx: &PageContext, field: &Field) -> Self {
        let l = ctx.lang;
        let own = words::fact_attr(l, &field.fact, "hint");
        let by_country = field.fact.scheme.map(|SchemeName::NationalId| words::id_form(l));
        let format = by_country.or_else(|| words::fact_attr(l, &field.fact, "format")).filter(|_| own.is_none());
        let services = field.services.iter().filter_map(|id| words::service_hint(l, id, &field.fact.fact));
        let on_record = field.on_record.map(|origin| match origin {
            Origin::Person => l.t("on-record-person"),
            Origin::Register => l.t("on-record-register"),
        });
        let doubt = field.checksum_doubt.then(|| l.t("checksum-doubt"));
        let mobile = field.mobile.then(|| l.ta("mobile-hint", &words::mobile_form(l)));
        let example = field.example.clone().filter(|_| ctx.demo);
        let example = if field.ahead { example.map(|day| still_ahead(day, ctx.today)) } else { example };
        Self {
            id: field.name(),
            hints: on_record
                .into_iter()
                .chain(own)
                .chain(format)
                .chain(mobile)
                .chain(services)
                .chain(doubt)
                .map(|hint| hint.into_owned())
                .collect(),
            error: field.error.as_ref().map(|why| words::invalid(l, field, why)),
            shown: example.as_deref().filter(|_| needs_a_form(l, field)).map(|example| as_on_paper(field, example)),
            example,
        }
    }

    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    pub(super) fn described(&self) -> Option<String> {
        let hint = (!self.hints.is_empty() || self.shown.is_some()).then(|| format!("{}-hint", self.id));
        let error = self.error.is_some().then(|| format!("{}-error", self.id));
        match (hint, error) {
            (None, None) => None,
            (hint, error) => Some(hint.into_iter().chain(error).collect::<Vec<_>>().join(" ")),
        }
    }

    fn hint(&self, l: L) -> Option<AnyView> {
        let id = format!("{}-hint", self.id);
        let shown = self.shown.clone().map(|example| view! { <p>{l.t("field-example")}" "{ltr(example)}</p> });
        let lines: Vec<_> = self.hints.iter().map(|hint| view! { <p>{hint.clone()}</p> }).collect();
        (shown.is_some() || !lines.is_empty())
            .then(|| view! { <div class="hint" id=id>{lines}{shown}</div> }.into_any())
    }
}

/// True when an answer has to have a certain form. What a mobile number looks like is said in the hint already.
fn needs_a_form(l: L, field: &Field) -> bool {
    match field.datatype {
        Datatype::Iban | Datatype::Identifier | Datatype::Postcode | Datatype::Email => true,
        Datatype::Phone => !field.mobile,
        Datatype::Text => words::fact_attr(l, &field.fact, "format").is_some(),
        _ => false,
    }
}

/// The catalogue's example of a day that must lie ahead grows old: then the same day of a week to come stands for it.
fn still_ahead(example: String, today: Date) -> String {
    let Ok(day) = example.parse::<Date>() else { return example };
    let behind = (today - day).get_days();
    if behind <= 0 {
        return example;
    }
    // A fortnight at least, as who asks in good time does.
    let weeks = i64::from(behind / 7 + 3);
    day.checked_add(weeks.weeks()).map_or(example, |day| day.to_string())
}

/// An example as people write it: an IBAN in groups of four.
fn as_on_paper(field: &Field, example: &str) -> String {
    if field.datatype != Datatype::Iban {
        return example.to_owned();
    }
    let characters: Vec<char> = example.chars().collect();
    characters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// A question. With `as_heading` its words are the page's `h1`.
pub fn field(ctx: &PageContext, field: &Field, as_heading: bool) -> AnyView {
    drawn(ctx, field, (as_heading, as_heading))
}

/// A question in its full words, among others: where nothing around it says what it is about.
pub fn question_field(ctx: &PageContext, field: &Field) -> AnyView {
    drawn(ctx, field, (true, false))
}

fn drawn(ctx: &PageContext, field: &Field, (in_full, as_heading): (bool, bool)) -> AnyView {
    let l = ctx.lang;
    let frame = Frame::of(ctx, field);
    let question = in_full.then(|| words::fact_attr(l, &field.fact, "question")).flatten();
    let label = question.unwrap_or_else(|| words::fact_label(l, &field.fact)).into_owned();
    let optional = field.optional.then(|| view! { " "<span class="optional">{l.t("optional")}</span> });
    let label = view! { {label}{optional} }.into_any();
    let class = if frame.error.is_some() { "field field-bad" } else { "field" };
    let (hint, error) = (frame.hint(l), field_error(l, &frame.id, frame.error.clone()));
    let is_group = field.datatype == Datatype::Date || (field.chosen() && field.codes.len() <= MOST_RADIOS);
    if is_group {
        let input =
            if field.datatype == Datatype::Date { date_input(l, field, &frame) } else { radios(l, field, &frame) };
        let legend = if as_heading { view! { <h1>{label}</h1> }.into_any() } else { label };
        view! {
            <fieldset class=class aria-describedby=frame.described()>
                <legend>{legend}</legend>
                {hint}{error}{input}
            </fieldset>
        }
        .into_any()
    } else {
        let input = if field.chosen() { select(l, field, &frame) } else { text_input(field, &frame) };
        let label = view! { <label for=frame.id.clone()>{label}</label> };
        let label =
            if as_heading { view! { <h1 class="label-heading">{label}</h1> }.into_any() } else { label.into_any() };
        view! { <div class=class>{label}{hint}{error}{input}</div> }.into_any()
    }
}

/// What a question says: its words, its hints and its choices, where words may stand that need explaining.
pub fn texts_of_field(ctx: &PageContext, field: &Field, as_heading: bool) -> Vec<String> {
    let l = ctx.lang;
    let frame = Frame::of(ctx, field);
    let question = as_heading.then(|| words::fact_attr(l, &field.fact, "question")).flatten();
    let label = question.unwrap_or_else(|| words::fact_label(l, &field.fact)).into_owned();
    let radios = field.chosen() && field.codes.len() <= MOST_RADIOS;
    let choices = options(l, field).into_iter().filter(|_| radios).map(|(_, words)| words);
    std::iter::once(label).chain(frame.hints).chain(choices).collect()
}

/// The errors of a page's fields, for the summary.
pub fn field_errors(l: L, fields: &[Field]) -> Vec<FieldError> {
    let error = |field: &Field| {
        let why = field.error.as_ref()?;
        let target = match (field.datatype, why) {
            // Where only some parts lack, the first of them is the place to go.
            (Datatype::Date, Invalid::DateLacks(parts)) if !parts.day => {
                format!("{}.{}", field.name(), if parts.month { "month" } else { "year" })
            }
            (Datatype::Date, _) => format!("{}.day", field.name()),
            _ => field.name(),
        };
        Some(FieldError::new(target, words::invalid(l, field, why)))
    };
    fields.iter().filter_map(error).collect()
}

fn options(l: L, field: &Field) -> Vec<(String, String)> {
    if field.datatype == Datatype::Boolean {
        return vec![("true".to_owned(), l.t("yes").into_owned()), ("false".to_owned(), l.t("no").into_owned())];
    }
    let list = field.fact.code_list.as_deref().unwrap_or_default();
    field.codes.iter().map(|code| (code.clone(), words::code(l, list, code).into_owned())).collect()
}

fn radios(l: L, field: &Field, frame: &Frame) -> AnyView {
    let choice = |(value, text): (String, String)| Choice {
        checked: field.filled.text == value,
        label: text.into_any(),
        hint: (field.nearest.as_ref() == Some(&value)).then(|| l.t("choice-nearest").into_any()),
        value,
    };
    choices("radio", &frame.id, frame.example.as_deref(), options(l, field).into_iter().map(choice).collect())
}

fn select(l: L, field: &Field, frame: &Frame) -> AnyView {
    let items: Vec<_> = options(l, field)
        .into_iter()
        .map(|(value, text)| {
            let selected = field.filled.text == value;
            view! { <option value=value selected=selected>{text}</option> }
        })
        .collect();
    view! {
        <select
            class="input input-select"
            id=frame.id.clone()
            name=frame.id.clone()
            autocomplete=field.autocomplete.clone()
            aria-invalid=frame.invalid()
            aria-describedby=frame.described()
            data-example=frame.example.clone()
        >
            <option value="">{l.t("choose")}</option>
            {items}
        </select>
    }
    .into_any()
}

/// How an input of a datatype behaves: type, on-screen keyboard, direction, width.
fn manner(field: &Field) -> (&'static str, Option<&'static str>, &'static str, &'static str) {
    match field.datatype {
        Datatype::Phone => ("tel", Some("tel"), "ltr", "input input-medium"),
        Datatype::Email => ("email", Some("email"), "ltr", "input"),
        Datatype::Iban | Datatype::Identifier => ("text", None, "ltr", "input input-medium"),
        Datatype::Integer | Datatype::Postcode => ("text", Some("numeric"), "ltr", "input input-short"),
        _ if field.script == Some(Script::Latn) => ("text", None, "ltr", "input"),
        _ => ("text", None, "auto", "input"),
    }
}

fn text_input(field: &Field, frame: &Frame) -> AnyView {
    let (kind, keyboard, dir, class) = manner(field);
    view! {
        <input
            class=class
            id=frame.id.clone()
            name=frame.id.clone()
            type=kind
            inputmode=keyboard
            dir=dir
            value=field.filled.text.clone()
            autocomplete=field.autocomplete.clone()
            spellcheck="false"
            aria-invalid=frame.invalid()
            aria-describedby=frame.described()
            data-example=frame.example.clone()
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::still_ahead;
    use jiff::civil::date;

    #[test]
    fn an_example_that_has_grown_old_moves_ahead_by_whole_weeks() {
        let shown = |today| still_ahead("2026-12-06".to_owned(), today);
        assert_eq!(shown(date(2026, 11, 21)), "2026-12-06");
        assert_eq!(shown(date(2026, 12, 6)), "2026-12-06", "today will do");
        assert_eq!(shown(date(2026, 12, 7)), "2026-12-27");
        assert_eq!(shown(date(2027, 12, 6)), "2027-12-26");
        assert_eq!(still_ahead("soon".to_owned(), date(2027, 1, 1)), "soon");
    }
}
