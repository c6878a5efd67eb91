//! The end of a shift: what was done, the fees that should be in the drawer, what was counted; and a second person.

use crate::{
    components::{FieldError, Form, Tone, error_summary, form_fields, ltr, note, submit, tag},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::{
    catalogue::Money,
    queue::{Cash, NotCounted, ShiftState},
};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// A fee of the shift.
#[derive(Clone, Debug)]
pub struct FeeLine {
    /// Its id.
    pub id: String,
    /// For which service.
    pub service: String,
    /// How much.
    pub amount: Money,
    /// When.
    pub at: Timestamp,
}

/// A shift.
#[derive(Clone, Debug)]
pub struct ShiftView {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub staff: String,
    /// The centre.
    pub centre: String,
    /// Where it stands.
    pub state: ShiftState,
    /// When it began and when it ended.
    pub times: (Timestamp, Option<Timestamp>),
    /// Services that came to their end, and people who did not come.
    pub counts: (i64, i64),
    /// The fees.
    pub fees: Vec<FeeLine>,
    /// The cash, once it was counted.
    pub cash: Option<Cash>,
    /// Who confirmed a difference, and when.
    pub confirmed: Option<(String, Timestamp)>,
}

/// Why a shift was not closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShiftProblem {
    /// The count can't be taken.
    Count(NotCounted),
    /// A ticket is still in hand.
    InHand,
    /// Fees were added meanwhile.
    Changed,
}

/// A clerk's own shift, and those of colleagues that wait for a second person.
#[derive(Clone, Debug)]
pub struct ShiftPage {
    /// The own shift, if one is open.
    pub mine: Option<ShiftView>,
    /// Shifts that wait for somebody else: id, whose, since when.
    pub to_confirm: Vec<(String, String, Timestamp)>,
    /// True for those who have shifts of their own.
    pub is_clerk: bool,
    /// What was typed: amount and note.
    pub typed: (String, String),
    /// Why it was not closed.
    pub problem: Option<ShiftProblem>,
}

/// One shift, open or closed, to read and to print.
#[derive(Clone, Debug)]
pub struct ShiftReportPage {
    /// The shift.
    pub shift: ShiftView,
    /// True when this member of staff may confirm it.
    pub may_confirm: bool,
    /// True when they tried and could not.
    pub not_theirs: bool,
}

impl ShiftView {
    fn expected(&self) -> Money {
        self.cash.as_ref().map_or_else(|| self.fees.iter().map(|fee| fee.amount).sum(), |cash| cash.expected)
    }

    fn summary(&self, l: L) -> AnyView {
        let pair = |name: Cow<'static, str>, value: AnyView| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
        let (colours, state) = words::shift_state(l, self.state);
        let ended = self.times.1.map(|at| pair(l.t("shift-ended"), l.moment(at).into_any()));
        let count = |number: i64| l.number(number).into_any();
        let cash = self.cash.as_ref().map(|cash| {
            let difference = cash.difference();
            let sign = if difference < 0 { "-" } else { "" };
            let amount = format!("{sign}{}", Money::from_thousandths(difference.abs()));
            let said = (!cash.note.is_empty())
                .then(|| pair(l.t("shift-note"), view! { <span dir="auto">{cash.note.clone()}</span> }.into_any()));
            view! {
                {pair(l.t("shift-counted"), l.amount(&cash.counted.to_string()).into_any())}
                {pair(l.t("shift-difference"), l.amount(&amount).into_any())}
                {said}
            }
        });
        let confirmed = self
            .confirmed
            .as_ref()
            .map(|(by, at)| pair(l.t("shift-confirmed"), view! { {ltr(by)}" · "{l.moment(*at)} }.into_any()));
        view! {
            <dl class="pairs">
                {pair(l.t("shift-centre"), words::name(l, "centre", &self.centre).into_any())}
                {pair(l.t("shift-of"), ltr(&self.staff))}
                {pair(l.t("status"), tag(colours, state).into_any())}
                {pair(l.t("shift-began"), l.moment(self.times.0).into_any())}
                {ended}
                {pair(l.t("shift-finished"), count(self.counts.0))}
                {pair(l.t("shift-no-shows"), count(self.counts.1))}
                {pair(l.t("shift-expected"), l.amount(&self.expected().to_string()).into_any())}
                {cash}
                {confirmed}
            </dl>
        }
        .into_any()
    }

    /// The fees; with a way to take one out again while the shift is open.
    fn fee_table(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let open = self.state == ShiftState::Open;
        let rows: Vec<_> = self
            .fees
            .iter()
            .map(|fee| {
                let name = words::name(l, "service", &fee.service);
                let remove = open.then(|| {
                    view! {
                        <td><form method="post" action=l.href("/desk/shift")>
                            {form_fields(ctx, Form::default())}
                            <input type="hidden" name="fee" value=fee.id.clone()/>
                            <button class="button button-quiet" type="submit" name="act" value="remove-fee">{l.t("shift-fee-remove")}<span class="visually-hidden">": "{name.clone()}</span></button>
                        </form></td>
                    }
                });
                view! { <tr><th scope="row">{name}</th><td>{l.clock(fee.at)}</td><td>{l.amount(&fee.amount.to_string())}</td>{remove}</tr> }
            })
            .collect();
        if rows.is_empty() {
            return view! { <p class="muted">{l.t("shift-no-fees")}</p> }.into_any();
        }
        let last = open.then(|| view! { <th scope="col"><span class="visually-hidden">{l.t("change")}</span></th> });
        view! {
            <div class="grid-scroll" tabindex="0" role="group" aria-labelledby="fees">
                <table>
                    <thead><tr><th scope="col">{l.t("audit-service")}</th><th scope="col">{l.t("audit-when")}</th><th scope="col">{l.t("shift-amount")}</th>{last}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    }
}

impl ShiftPage {
    fn errors(&self, l: L) -> Vec<FieldError> {
        match self.problem {
            Some(ShiftProblem::Count(NotCounted::NotAnAmount)) => {
                vec![FieldError::new("counted", l.t("shift-not-an-amount"))]
            }
            Some(ShiftProblem::Count(NotCounted::NoteMissing)) => {
                vec![FieldError::new("note", l.t("shift-note-missing"))]
            }
            _ => Vec::new(),
        }
    }

    fn close_form(&self, ctx: &PageContext, mine: &ShiftView) -> AnyView {
        let l = ctx.lang;
        let error = |field: &str| {
            let error = self.errors(l).into_iter().find(|error| error.target == field)?;
            let id = format!("{field}-error");
            Some(
                view! { <p class="field-error" id=id><span class="visually-hidden">{l.t("error-word")}</span>{error.message}</p> },
            )
        };
        let (amount, words) = (error("counted"), error("note"));
        let (bad_amount, bad_words) = (amount.is_some(), words.is_some());
        let class = |bad: bool| if bad { "field field-bad" } else { "field" };
        let invalid = |bad: bool| bad.then_some("true");
        let described =
            |bad: bool, field: &str| if bad { format!("{field}-hint {field}-error") } else { format!("{field}-hint") };
        view! {
            <form method="post" action=l.href("/desk/shift")>
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="expected" value=mine.expected().to_string()/>
                <div class=class(bad_amount)>
                    <label for="counted">{l.t("shift-count")}</label>
                    <p class="hint" id="counted-hint">{l.t("shift-count-hint")}</p>
                    <input class="input input-short" id="counted" name="counted" type="text" inputmode="decimal" dir="ltr" autocomplete="off" value=self.typed.0.clone() aria-describedby=described(bad_amount, "counted") aria-invalid=invalid(bad_amount)/>
                    {amount}
                </div>
                <div class=class(bad_words)>
                    <label for="note">{l.t("shift-note")}" "<span class="optional">{l.t("optional")}</span></label>
                    <p class="hint" id="note-hint">{l.t("shift-note-hint")}</p>
                    <textarea class="input" id="note" name="note" dir="auto" rows="3" maxlength="500" aria-describedby=described(bad_words, "note") aria-invalid=invalid(bad_words)>{self.typed.1.clone()}</textarea>
                    {words}
                </div>
                {submit(l.t("shift-close"))}
            </form>
        }
        .into_any()
    }
}

impl Page for ShiftPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-shift")
    }

    fn has_errors(&self) -> bool {
        matches!(self.problem, Some(ShiftProblem::Count(_)))
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let warning = match self.problem {
            Some(ShiftProblem::InHand) => Some((l.t("queue-in-hand"), l.t("shift-in-hand-text"))),
            Some(ShiftProblem::Changed) => Some((l.t("shift-changed"), l.t("shift-changed-text"))),
            _ => None,
        };
        let warning = warning
            .map(|(title, text)| note(Tone::Warning, Some(title.into_owned()), view! { <p role="status">{text}</p> }));
        let mine = match &self.mine {
            Some(mine) => view! {
                {mine.summary(l)}
                <h2>{l.t("shift-close-title")}</h2>
                {self.close_form(ctx, mine)}
                <h2 id="fees">{l.t("shift-fees")}</h2>
                {mine.fee_table(ctx)}
            }
            .into_any(),
            None if self.is_clerk => {
                view! { <p>{l.t("shift-none")}" "<a href=l.href("/desk/queue")>{l.t("desk-queue")}</a></p> }.into_any()
            }
            None => ().into_any(),
        };
        let others: Vec<_> = self
            .to_confirm
            .iter()
            .map(|(id, staff, at)| {
                view! { <li class="card"><h3><a href=l.href(&format!("/desk/shift/{id}"))>{l.ta("shift-of-staff", &[("staff", staff.clone().into())])}</a></h3><p class="small">{l.moment(*at)}</p></li> }
            })
            .collect();
        let nobody = others.is_empty().then(|| view! { <p class="muted">{l.t("shift-nothing-to-confirm")}</p> });
        view! {
            {error_summary(l, self.errors(l))}
            <h1>{l.t("desk-shift")}</h1>
            {warning}
            {mine}
            <section class="part" aria-labelledby="confirm">
                <h2 id="confirm">{l.t("shift-waits-for-second")}</h2>
                {nobody}
                <ul class="cards">{others}</ul>
            </section>
        }
        .into_any()
    }
}

impl Page for ShiftReportPage {
    fn title(&self, l: L) -> String {
        l.plain("shift-report")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(l.t("desk-shift"), "/desk/shift")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let shift = &self.shift;
        let not_theirs = self.not_theirs.then(|| {
            let text = view! { <p role="status">{l.t("shift-not-theirs-text")}</p> };
            note(Tone::Warning, Some(l.t("shift-not-theirs").into_owned()), text)
        });
        let second = (shift.state == ShiftState::ToConfirm).then(|| {
            if !self.may_confirm {
                return note(
                    Tone::Info,
                    Some(l.t("shift-needs-second").into_owned()),
                    view! { <p>{l.t("shift-needs-second-text")}</p> },
                )
                .into_any();
            }
            view! {
                <form method="post" action=l.href(&format!("/desk/shift/{}", shift.id))>
                    {form_fields(ctx, Form::default())}
                    <p>{l.t("shift-confirm-text")}</p>
                    {submit(l.t("shift-confirm"))}
                </form>
            }
            .into_any()
        });
        view! {
            <h1>{l.t("shift-report")}</h1>
            {not_theirs}
            {shift.summary(l)}
            <h2 id="fees">{l.t("shift-fees")}</h2>
            {shift.fee_table(ctx)}
            {second}
            <p class="signature">{l.t("shift-signature")}</p>
            <p data-print=""><span>{l.t("shift-print")}</span></p>
        }
        .into_any()
    }
}
