//! One authorisation: all of it, its history, and the ways to propose its end.

use super::rights_parts::Right;
use crate::{
    components::{
        Choice, FieldError, Form, Tone, choices, error_summary, field_error, form_fields, ltr, note, submit, told,
    },
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::proposal::{Flaw, What};
use jiff::{Timestamp, civil::Date};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// A line of a row's history.
#[derive(Clone, Debug)]
pub struct RightChange {
    /// When.
    pub at: Timestamp,
    /// Who; `None` for the catalogue.
    pub by: Option<String>,
    /// What was done.
    pub what: What,
    /// The decision's reference.
    pub decision: String,
}

/// What was typed to propose a row's end.
#[derive(Clone, Debug, Default)]
pub struct EndTyped {
    /// `withdraw` or `end`.
    pub wanted: String,
    /// The last day, as it was typed.
    pub last: String,
    /// The law's id.
    pub legal_basis: String,
    /// The decision's reference.
    pub decision: String,
}

/// Why nothing was proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotProposed {
    /// What was typed can't stand.
    Flawed(Vec<Flaw>),
    /// The last day is no date.
    NotADate,
    /// Another proposal about the row waits.
    Taken,
    /// The row is not in force any more.
    NotInForce,
    /// They proposed it themselves: somebody else decides.
    OwnProposal,
}

/// One authorisation.
#[derive(Clone, Debug)]
pub struct RightPage {
    /// The row.
    pub right: Right,
    /// Its history, newest first.
    pub history: Vec<RightChange>,
    /// The laws that can be named, when whoever looks may propose its end; `None` when they may not.
    pub laws: Option<Vec<String>>,
    /// What was typed.
    pub typed: EndTyped,
    /// Why nothing was proposed.
    pub refused: Option<NotProposed>,
}

impl NotProposed {
    /// The messages, each with the control that it is about.
    pub(super) fn messages(&self, l: L) -> Vec<FieldError> {
        match self {
            Self::Flawed(flaws) => flaws
                .iter()
                .map(|flaw| FieldError::new(control(flaw), words::rights_flaw(l, flaw).into_owned()))
                .collect(),
            Self::NotADate => vec![FieldError::new("valid_to", l.t("access-not-a-date").into_owned())],
            Self::Taken => vec![FieldError::new("decision", l.t("access-taken").into_owned())],
            Self::NotInForce => vec![FieldError::new("decision", l.t("access-not-in-force").into_owned())],
            Self::OwnProposal => vec![FieldError::new("decide", l.t("access-own-refused").into_owned())],
        }
    }
}

/// What is wrong at a control: all of it, one after the other, as the summary lists it.
pub(super) fn wrong_at(errors: &[FieldError], id: &str) -> Option<String> {
    let all: Vec<&str> = errors.iter().filter(|error| error.target == id).map(|error| error.message.as_str()).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// A field for a day. What is no day was typed where browsers have no calendar, and can't stand in such a field.
pub(super) fn day_field(
    l: L,
    id: &'static str,
    (label, hint): (Cow<'static, str>, Option<Cow<'static, str>>),
    typed: &str,
    errors: &[FieldError],
) -> AnyView {
    let value = typed.parse::<Date>().map(|_| typed.to_owned()).unwrap_or_default();
    let wrong = wrong_at(errors, id);
    let (bad, told) = (wrong.is_some(), told(id, wrong.is_some(), hint.is_some()));
    view! {
        <div class=class(bad)>
            <label for=id>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })}
            {field_error(l, id, wrong)}
            <input class="input input-medium" type="date" dir="ltr" id=id name=id value=value aria-describedby=told aria-invalid=bad.then_some("true")/>
        </div>
    }
    .into_any()
}

fn class(bad: bool) -> &'static str {
    if bad { "field field-bad" } else { "field" }
}

/// The control in which a flaw can be mended.
fn control(flaw: &Flaw) -> &'static str {
    match flaw {
        Flaw::UnknownLaw(_) | Flaw::LawNotInForce(_) => "legal_basis",
        Flaw::EndsBeforeItBegins(_) | Flaw::EndsInThePast(_) => "valid_to",
        Flaw::NoChannel(_) | Flaw::OtherChannel(_) | Flaw::ChannelOfNobody(_) => "channels",
        Flaw::Empty(_) | Flaw::UnknownConcept(_) | Flaw::NotHeld(_) | Flaw::NotDeclared(_) => "concepts",
        _ => "decision",
    }
}

impl Page for RightPage {
    fn title(&self, l: L) -> String {
        crate::texts::plain(&self.right.asker(l))
    }

    fn has_errors(&self) -> bool {
        self.refused.is_some()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(l.t("desk-rights"), "/desk/rights")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let errors = self.errors(l);
        let history: Vec<_> = self.history.iter().map(|change| line(l, change)).collect();
        let end = self.end_form(ctx, &errors);
        view! {
            {error_summary(l, errors)}
            <div class="card-head">
                <h1>{self.right.asker(l)}</h1>
                {self.right.tag(l)}
            </div>
            {self.right.details(l)}
            {end}
            <h2>{l.t("access-history")}</h2>
            <ol class="history">{history}</ol>
        }
        .into_any()
    }
}

impl RightPage {
    /// What is wrong, each at a control of this page: what can be mended nowhere else stands at the decision.
    fn errors(&self, l: L) -> Vec<FieldError> {
        let errors = self.refused.as_ref().map(|refused| refused.messages(l)).unwrap_or_default();
        let place = |error: FieldError| match error.target.as_str() {
            "valid_to" | "legal_basis" => error,
            _ => FieldError::new("decision", error.message),
        };
        errors.into_iter().map(place).collect()
    }

    fn end_form(&self, ctx: &PageContext, errors: &[FieldError]) -> Option<AnyView> {
        let l = ctx.lang;
        let laws = self.laws.as_ref()?;
        let withdraw = self.typed.wanted != "end";
        let radio = |value: &str, text: std::borrow::Cow<'static, str>, checked| Choice {
            value: value.to_owned(),
            label: text.into_any(),
            hint: None,
            checked,
        };
        let ways = vec![
            radio("withdraw", l.t("access-end-withdraw"), withdraw),
            radio("end", l.t("access-end-on"), !withdraw),
        ];
        let action = l.href(&format!("/desk/rights/{}", self.right.id));
        let last = (l.t("access-valid-to"), Some(l.t("access-valid-to-hint")));
        Some(
            view! {
                <details class="desk-end" open=self.refused.is_some()>
                    <summary>{l.t("access-propose-end")}</summary>
                    {note(Tone::Info, None, view! { <p>{l.t("access-second-person")}</p> })}
                    <form method="post" action=action>
                        {form_fields(ctx, Form::default())}
                        <fieldset class="field">
                            <legend>{l.t("access-end-how")}</legend>
                            {choices("radio", "wanted", None, ways)}
                        </fieldset>
                        {day_field(l, "valid_to", last, &self.typed.last, errors)}
                        {grounds(l, laws, (&self.typed.legal_basis, &self.typed.decision), errors)}
                        {submit(l.t("access-propose"))}
                    </form>
                </details>
            }
            .into_any(),
        )
    }
}

/// On what a proposal rests: a law and a decision.
pub(super) fn grounds(l: L, laws: &[String], (law, decision): (&str, &str), errors: &[FieldError]) -> AnyView {
    let options: Vec<_> = laws
        .iter()
        .map(|id| {
            let selected = id == law;
            view! { <option value=id.clone() selected=selected>{l.plain(&format!("law-{id}"))}</option> }
        })
        .collect();
    let (wrong_law, wrong_decision) = (wrong_at(errors, "legal_basis"), wrong_at(errors, "decision"));
    let (bad_law, bad_decision) = (wrong_law.is_some(), wrong_decision.is_some());
    view! {
        <div class=class(bad_law)>
            <label for="legal_basis">{l.t("access-law")}</label>
            {field_error(l, "legal_basis", wrong_law)}
            <select class="input input-select" id="legal_basis" name="legal_basis" aria-describedby=told("legal_basis", bad_law, false) aria-invalid=bad_law.then_some("true")><option value="">{l.t("choose")}</option>{options}</select>
        </div>
        <div class=class(bad_decision)>
            <label for="decision">{l.t("access-decision")}</label>
            <p class="hint" id="decision-hint">{l.t("access-decision-hint")}</p>
            {field_error(l, "decision", wrong_decision)}
            <input class="input input-medium" type="text" dir="ltr" id="decision" name="decision" value=decision.to_owned() autocomplete="off" aria-describedby=told("decision", bad_decision, true) aria-invalid=bad_decision.then_some("true")/>
        </div>
    }
    .into_any()
}

fn line(l: L, change: &RightChange) -> impl IntoView + use<> {
    let by = match &change.by {
        Some(by) => ltr(by).into_any(),
        None => l.t("access-by-catalogue").into_any(),
    };
    view! {
        <li>
            <p>{words::rights_change(l, change.what)}" · "{by}</p>
            <p class="small muted">{l.moment(change.at)}" · "{l.t("access-decision")}" "{ltr(&change.decision)}</p>
        </li>
    }
}
