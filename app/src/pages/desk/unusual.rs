//! What is unusual in the exchange log: patterns, not people.

use super::audit_parts::{audit_crumbs, sections};
use crate::{
    components::{ltr, tag},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::exchange::unusual::Unusual;
use jiff::civil::Date;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What was unusual in some days.
#[derive(Clone, Debug)]
pub struct UnusualPage {
    /// The first of the days.
    pub from: Date,
    /// The last of the days.
    pub to: Date,
    /// The findings, newest day first.
    pub findings: Vec<Unusual>,
}

impl Page for UnusualPage {
    fn title(&self, l: L) -> String {
        l.plain("audit-unusual")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        audit_crumbs(l)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let empty = self.findings.is_empty();
        let findings: Vec<_> = self.findings.iter().map(|one| finding(l, one)).collect();
        let days = [("from", l.date(self.from).into()), ("to", l.date(self.to).into())];
        view! {
            <h1>{l.t("audit-unusual")}</h1>
            <p class="lead">{l.t("audit-unusual-lead")}</p>
            {sections(ctx)}
            <p>{l.ta("audit-days", &days)}</p>
            {empty.then(|| view! { <p class="muted">{l.t("audit-nothing-unusual")}</p> })}
            {(!empty).then(|| view! { <ol class="cards">{findings}</ol> })}
        }
        .into_any()
    }
}

fn finding(l: L, one: &Unusual) -> impl IntoView + use<> {
    view! {
        <li class="card">
            <div class="card-head">
                <h2 class="card-title">{l.date(one.day)}</h2>
                {tag("you", l.t("audit-look-into-it"))}
            </div>
            <p>{words::unusual(l, one)}</p>
            <p class="small muted">{l.t("audit-exchange")}" "{ltr(one.exchange.to_string())}</p>
        </li>
    }
}
