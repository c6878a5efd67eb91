//! What the person takes home: the receipt, or the summary to sign. On A4 or on a roll of 80 mm; says who typed what.

use crate::{
    components::{ltr, print_way, qr, value},
    context::PageContext,
    layout::{Crumb, Page},
    pages::{ActedBy, CheckAnswersPage, FactRow, represent::through},
    texts::L,
    words,
};
use domain::application::StaffRole;
use domain::encounter::Confirmation;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperSize {
    /// A sheet.
    A4,
    /// A roll of 80 mm.
    Roll,
}

/// Who typed an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedBy {
    /// The person.
    Person,
    /// Staff, in a role at a place.
    Staff(StaffRole, String),
}

/// A receipt, or a summary to sign before handing in.
#[derive(Clone, Debug)]
pub struct DeskReceiptPage {
    /// Where the way back leads.
    pub back: String,
    /// All that was, or is, handed in.
    pub check: CheckAnswersPage,
    /// The person's name.
    pub name: String,
    /// Who was there for them, where somebody acts for them.
    pub through: Option<ActedBy>,
    /// The reference, once handed in, and the address at which one verifies it.
    pub reference: Option<(String, String)>,
    /// When it was handed in, and how it was declared.
    pub handed_in: Option<(Timestamp, Option<Confirmation>)>,
    /// Who serves them.
    pub staff: TypedBy,
    /// The paper.
    pub paper: PaperSize,
}

impl Page for DeskReceiptPage {
    fn title(&self, l: L) -> String {
        if self.reference.is_some() { l.plain("receipt-title") } else { l.plain("summary-title") }
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(self.name.clone(), self.back.clone())]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let roll = self.paper == PaperSize::Roll;
        let class = if roll { "paper paper-roll" } else { "paper" };
        let reference = self.reference.as_ref().map(|(reference, _)| {
            view! { <p class="paper-reference">{l.t("reference")}": "<strong id="reference">{ltr(reference)}</strong></p> }
        });
        let handed_in = self.handed_in.as_ref().map(|(at, way)| {
            let how = way.map(|way| words::confirmation(l, way));
            view! { <p class="small">{l.ta("receipt-at", &[("at", l.moment(*at).into())])}{how.map(|how| view! { " · "{how} })}</p> }
        });
        let rows: Vec<_> = self.check.rows().map(|row| line(l, row)).collect();
        let sign = self.reference.is_none().then(|| {
            view! {
                <p class="paper-declares">{l.t("declaration-text")}</p>
                <p class="paper-sign"><span>{l.t("summary-sign")}</span><span>{l.t("summary-day")}</span></p>
            }
        });
        let services: Vec<_> =
            self.check.head.services.iter().map(|id| view! { <li>{words::name(l, "service", id)}</li> }).collect();
        let verify = self.reference.as_ref().map(|(_, address)| {
            view! { <div class="paper-verify">{qr(l, address, &l.plain("nav-verify"))}<p class="small">{l.t("receipt-verify")}" "{ltr(address.clone())}</p></div> }
        });
        view! {
            <h1>{self.title(l)}</h1>
            <p class="no-print actions">
                <a class="button button-quiet" href=l.href(&self.back)>{l.t("desk-back-to-person")}</a>
                <a href="?paper=a4" aria-current=(!roll).then_some("true")>{l.t("paper-a4")}</a>" "
                <a href="?paper=roll" aria-current=roll.then_some("true")>{l.t("paper-roll")}</a>
            </p>
            {print_way(l)}
            <article class=class>
                <p class="paper-title">{self.title(l)}</p>
                <p class="paper-name"><bdi>{self.name.clone()}</bdi></p>
                {through(l, self.through.as_ref())}
                {reference}
                {handed_in}
                <ul>{services}</ul>
                <p>{l.t("total-cost")}" "{l.money(&self.check.total.to_string())}</p>
                <table class="paper-facts">
                    <thead><tr><th scope="col">{l.t("receipt-what")}</th><th scope="col">{l.t("receipt-answer")}</th><th scope="col">{l.t("receipt-typed-by")}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
                <p class="small">{l.ta("receipt-served-by", &[("who", typed_by(l, &self.staff).into())])}</p>
                {verify}
                {sign}
            </article>
        }
        .into_any()
    }
}

fn line(l: L, row: &FactRow) -> impl IntoView + use<> {
    let shown = match &row.known.value {
        Some(known) => value(l, &row.fact, known),
        None => l.t("not-given").into_any(),
    };
    let by = match (&row.known.source, &row.known.by) {
        (Some(source), None) => words::name(l, "source", source).into_owned(),
        (_, Some(hand)) => typed_by(
            l,
            &TypedBy::Staff(hand.role, hand.workplace.as_ref().map(|id| words::workplace(l, id)).unwrap_or_default()),
        ),
        (None, None) => typed_by(l, &TypedBy::Person),
    };
    view! {
        <tr data-fact=row.fact.fact.to_string()>
            <th scope="row">{words::fact_label(l, &row.fact)}</th>
            <td>{shown}</td>
            <td class="paper-fact-by">{by}</td>
        </tr>
    }
}

fn typed_by(l: L, who: &TypedBy) -> String {
    match who {
        TypedBy::Person => l.t("typed-by-person").into_owned(),
        TypedBy::Staff(role, place) if place.is_empty() => words::staff_role(l, *role).into_owned(),
        TypedBy::Staff(role, place) => format!("{} · {place}", words::staff_role(l, *role)),
    }
}
