//! Figures for supervisors: the table first, a chart beside it, the same as a file. Others add sections of their own.

use crate::{
    components::{Bar, chart, link_button},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::queue::Figure;
use jiff::civil::{Date, Time};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// By what the figures are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FiguresBy {
    /// Centres.
    Centre,
    /// Kinds.
    Kind,
    /// The hour in which people came.
    Hour,
}

impl FiguresBy {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Centre, Self::Kind, Self::Hour];

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Centre => "centre",
            Self::Kind => "kind",
            Self::Hour => "hour",
        }
    }

    /// What a group is called.
    fn words(self, l: L) -> Cow<'static, str> {
        match self {
            Self::Centre => l.t("figures-by-centre"),
            Self::Kind => l.t("figures-by-kind"),
            Self::Hour => l.t("figures-by-hour"),
        }
    }

    /// The name of a group.
    pub fn group(self, l: L, id: &str) -> String {
        match self {
            Self::Centre => words::name(l, "centre", id).into_owned(),
            Self::Kind => words::name(l, "queue-kind", id).into_owned(),
            Self::Hour => id
                .parse()
                .ok()
                .and_then(|hour| Time::new(hour, 0, 0, 0).ok())
                .map_or_else(|| id.to_owned(), |time| l.time(time)),
        }
    }
}

/// The figures.
#[derive(Clone, Debug)]
pub struct FiguresPage {
    /// First and last day.
    pub days: (Date, Date),
    /// The centres that can be chosen.
    pub centres: Vec<String>,
    /// The one that is looked at; all when there is none.
    pub centre: Option<String>,
    /// The period: `today`, `week`, `month`.
    pub period: &'static str,
    /// By what they are grouped.
    pub by: FiguresBy,
    /// The groups, in order.
    pub groups: Vec<(String, Figure)>,
    /// All together.
    pub all: Figure,
}

impl FiguresPage {
    fn query(&self) -> String {
        let centre = self.centre.as_deref().unwrap_or_default();
        format!("centre={centre}&period={}&by={}", self.period, self.by.name())
    }

    fn filter(&self, l: L) -> AnyView {
        let option = |value: String, text: String, chosen: bool| view! { <option value=value selected=chosen>{crate::texts::plain(&text)}</option> };
        let centres: Vec<_> = self
            .centres
            .iter()
            .map(|id| option(id.clone(), words::name(l, "centre", id).into_owned(), self.centre.as_ref() == Some(id)))
            .collect();
        let periods: Vec<_> =
            [("today", l.t("figures-today")), ("week", l.t("figures-week")), ("month", l.t("figures-month"))]
                .into_iter()
                .map(|(id, text)| option(id.to_owned(), text.into_owned(), self.period == id))
                .collect();
        let by: Vec<_> = FiguresBy::ALL
            .into_iter()
            .map(|by| option(by.name().to_owned(), by.words(l).into_owned(), self.by == by))
            .collect();
        let field = |name: &'static str, label: Cow<'static, str>, options: AnyView| {
            view! { <div class="filter-field"><label for=name>{label}</label><select class="input input-select" id=name name=name>{options}</select></div> }
        };
        let all = view! { <option value="">{l.t("figures-all-centres")}</option>{centres} }.into_any();
        view! {
            <form method="get" action=l.href("/desk/figures") class="filter">
                {field("centre", l.t("figures-centre"), all)}
                {field("period", l.t("figures-period"), periods.into_any())}
                {field("by", l.t("figures-by"), by.into_any())}
                <button class="button button-quiet" type="submit">{l.t("audit-show")}</button>
            </form>
        }
        .into_any()
    }

    fn table(&self, l: L) -> AnyView {
        let rows: Vec<_> = self.groups.iter().map(|(id, figure)| row(l, self.by.group(l, id), figure)).collect();
        let all = row(l, l.t("figures-all").into_owned(), &self.all);
        view! {
            <div class="grid-scroll" tabindex="0" role="group" aria-labelledby="queues">
                <table class="figures">
                    <thead><tr>
                        <th scope="col">{self.by.words(l)}</th>
                        <th scope="col">{l.t("figures-taken")}</th>
                        <th scope="col">{l.t("figures-finished")}</th>
                        <th scope="col">{l.t("figures-abandoned")}</th>
                        <th scope="col">{l.t("figures-no-shows")}</th>
                        <th scope="col">{l.t("figures-expired")}</th>
                        <th scope="col">{l.t("figures-open")}</th>
                        <th scope="col">{l.t("figures-wait-median")}</th>
                        <th scope="col">{l.t("figures-wait-ninth")}</th>
                        <th scope="col">{l.t("figures-service-median")}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                    <tfoot>{all}</tfoot>
                </table>
            </div>
        }
        .into_any()
    }

    fn bars(&self, l: L) -> Vec<Bar> {
        let bar = |(id, figure): &(String, Figure)| {
            let wait = figure.wait_median?;
            Some(Bar {
                name: crate::texts::plain(&self.by.group(l, id)),
                value: wait.as_secs(),
                words: crate::texts::plain(&words::minutes(l, wait)),
            })
        };
        self.groups.iter().filter_map(bar).collect()
    }
}

fn row(l: L, name: String, figure: &Figure) -> AnyView {
    let count = |number: usize| view! { <td>{l.number(i64::try_from(number).unwrap_or(i64::MAX))}</td> };
    let time = |time: Option<jiff::SignedDuration>| {
        view! { <td>{time.map_or_else(|| l.t("figures-none"), |time| words::minutes(l, time))}</td> }
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            {count(figure.taken)}{count(figure.finished)}{count(figure.abandoned)}{count(figure.no_shows)}
            {count(figure.expired)}{count(figure.open)}
            {time(figure.wait_median)}{time(figure.wait_ninth)}{time(figure.service_median)}
        </tr>
    }
    .into_any()
}

impl Page for FiguresPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-figures")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let from_to = [("from", l.date(self.days.0).into()), ("to", l.date(self.days.1).into())];
        let days = if self.days.0 == self.days.1 { l.date(self.days.1).into() } else { l.ta("from-to", &from_to) };
        let empty = self.groups.is_empty();
        let title = l.ta("figures-chart", &[("by", self.by.words(l).into_owned().into())]);
        view! {
            <h1>{l.t("desk-figures")}</h1>
            <p class="lead">{l.t("figures-lead")}</p>
            {self.filter(l)}
            <section class="part" aria-labelledby="queues">
                <h2 id="queues">{l.t("figures-queues")}</h2>
                <p>{days}</p>
                {empty.then(|| view! { <p class="muted">{l.t("figures-empty")}</p> })}
                {(!empty).then(|| self.table(l))}
                {(!empty).then(|| chart(l, &title, &self.bars(l)))}
                {(!empty).then(|| view! { <p class="desk-way">{link_button(l, &format!("/desk/figures/export.csv?{}", self.query()), l.t("figures-export"))}</p> })}
            </section>
        }
        .into_any()
    }
}
