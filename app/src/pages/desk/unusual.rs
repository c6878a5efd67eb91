//! What is unusual in the exchange log and in what staff look up. People stay pseudonyms.

use super::audit_parts::{audit_crumbs, sections};
use crate::{
    components::{ltr, tag, with_names},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::exchange::lookups::LookAlert;
use domain::exchange::unusual::Unusual;
use jiff::civil::{Date, DateTime};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// What was unusual in some days.
#[derive(Clone, Debug)]
pub struct UnusualPage {
    /// The first of the days.
    pub from: Date,
    /// The last of the days.
    pub to: Date,
    /// The findings, newest day first.
    pub findings: Vec<Unusual>,
    /// The first of the days whose look-ups by staff are compared.
    pub looks_from: Date,
    /// What is unusual in what staff looked up, the latest first.
    pub looks: Vec<LookAlert>,
    /// The function of the hub under which staff look people up.
    pub function: String,
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
        let days = |from: Date| {
            let days = [("from", l.date(from).into()), ("to", l.date(self.to).into())];
            view! { <p>{l.ta("audit-days", &days)}</p> }
        };
        let looks: Vec<_> = self.looks.iter().map(|one| look(l, one, &self.function).into_any()).collect();
        let findings: Vec<_> = self.findings.iter().map(|one| finding(l, one).into_any()).collect();
        view! {
            <h1>{l.t("audit-unusual")}</h1>
            <p class="lead">{l.t("audit-unusual-lead")}</p>
            {sections(ctx)}
            <section id="look-ups">
                <h2>{l.t("unusual-looks")}</h2>
                <p class="narrow">{l.t("unusual-looks-lead")}</p>
                {days(self.looks_from)}
                {cards(l, looks)}
            </section>
            <section id="exchanges">
                <h2>{l.t("unusual-exchanges")}</h2>
                {days(self.from)}
                {cards(l, findings)}
            </section>
        }
        .into_any()
    }
}

fn cards(l: L, cards: Vec<AnyView>) -> AnyView {
    if cards.is_empty() {
        return view! { <p class="muted">{l.t("audit-nothing-unusual")}</p> }.into_any();
    }
    view! { <ol class="cards">{cards}</ol> }.into_any()
}

fn finding(l: L, one: &Unusual) -> impl IntoView + use<> {
    view! {
        <li class="card">
            <div class="card-head">
                <h3 class="card-title">{l.date(one.day)}</h3>
                {tag("you", l.t("audit-look-into-it"))}
            </div>
            <p>{with_names(&words::unusual(l, one))}</p>
            <p class="small muted">{l.t("audit-exchange")}" "{ltr(one.exchange.to_string())}</p>
        </li>
    }
}

/// A pattern in what staff looked up: who, where, when, whom, and the way to the rows of the log.
fn look(l: L, one: &LookAlert, function: &str) -> impl IntoView + use<> {
    let (from, to) = (one.first.date(), one.last.date());
    let staff: Vec<_> = one.staff.iter().map(|staff| view! { <li>{ltr(staff)}</li> }).collect();
    let workplace = |id: &String| {
        let name = words::workplace(l, id);
        // A workplace that is no centre has nothing but its id.
        let name = if name == *id { ltr(id) } else { name.into_any() };
        view! { <li>{name}</li> }
    };
    let workplaces: Vec<_> = one.workplaces.iter().filter(|id| !id.is_empty()).map(workplace).collect();
    let rows: Vec<_> = one
        .looks
        .iter()
        .map(|(exchange, person)| {
            let path = l.href(&format!("/desk/audit?service={function}&from={from}&to={to}&person={person}"));
            view! { <li><a href=path>{ltr(person.to_string())}</a>" "<span class="small muted">{ltr(exchange.to_string())}</span></li> }
        })
        .collect();
    let pair = |name: Cow<'static, str>, value: AnyView| {
        view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
    };
    view! {
        <li class="card" data-pattern=one.pattern.name()>
            <div class="card-head">
                <h3 class="card-title">{l.date(to)}</h3>
                {tag("you", l.t("audit-look-into-it"))}
            </div>
            <p>{words::unusual_look(l, one)}</p>
            <dl class="pairs records-pairs">
                {pair(l.t("unusual-look-staff"), view! { <ul class="plain-list">{staff}</ul> }.into_any())}
                {(!workplaces.is_empty()).then(|| pair(l.t("unusual-look-workplace"), view! { <ul class="plain-list">{workplaces}</ul> }.into_any()))}
                {pair(l.t("unusual-look-first"), moment(l, one.first).into_any())}
                {pair(l.t("unusual-look-last"), moment(l, one.last).into_any())}
                {pair(l.t("unusual-look-rows"), view! { <ul class="plain-list">{rows}</ul> }.into_any())}
            </dl>
        </li>
    }
}

/// A moment as clocks in the country show it.
fn moment(l: L, at: DateTime) -> String {
    l.ta("date-time", &[("date", l.date(at.date()).into()), ("time", l.time(at.time()).into())]).into_owned()
}
