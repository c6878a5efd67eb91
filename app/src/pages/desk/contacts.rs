//! Figures of contacts at counters and on the phone: the table first, a chart beside it, the same as a file.

use crate::{
    components::{Bar, chart, link_button},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::contact_figures::ContactFigure;
use jiff::civil::{Date, Time};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// By what contacts are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactsBy {
    /// Workplaces.
    Place,
    /// Counter or phone.
    Channel,
    /// The hour in which they began.
    Hour,
}

impl ContactsBy {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Place, Self::Channel, Self::Hour];

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Channel => "channel",
            Self::Hour => "hour",
        }
    }

    fn words(self, l: L) -> Cow<'static, str> {
        match self {
            Self::Place => l.t("contacts-place"),
            Self::Channel => l.t("channel"),
            Self::Hour => l.t("figures-by-hour"),
        }
    }

    /// The name of a group.
    pub fn group(self, l: L, id: &str) -> String {
        match self {
            Self::Place if id.is_empty() => l.t("contacts-no-place").into_owned(),
            Self::Place => words::workplace(l, id),
            Self::Channel => l.t(if id == "phone" { "channel-phone" } else { "channel-counter" }).into_owned(),
            Self::Hour => {
                let time = id.parse().ok().and_then(|hour| Time::new(hour, 0, 0, 0).ok());
                time.map_or_else(|| id.to_owned(), |time| l.time(time))
            }
        }
    }
}

/// The figures.
#[derive(Clone, Debug)]
pub struct ContactFiguresPage {
    /// First and last day.
    pub days: (Date, Date),
    /// By what they are grouped.
    pub by: ContactsBy,
    /// The groups, in order.
    pub groups: Vec<(String, ContactFigure)>,
    /// All together.
    pub all: ContactFigure,
}

impl Page for ContactFiguresPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-contacts")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let days = l.ta("from-to", &[("from", l.date(self.days.0).into()), ("to", l.date(self.days.1).into())]);
        let ways: Vec<_> = ContactsBy::ALL
            .into_iter()
            .map(|by| {
                let here = (by == self.by).then_some("true");
                view! { <li><a href=format!("?by={}", by.name()) aria-current=here>{by.words(l)}</a></li> }
            })
            .collect();
        let empty = self.groups.is_empty();
        let title = l.ta("contacts-chart", &[("by", self.by.words(l).into_owned().into())]);
        view! {
            <h1>{l.t("desk-contacts")}</h1>
            <p class="lead">{l.t("contacts-lead")}</p>
            <nav class="sub-nav" aria-label=l.plain("figures-by")><ul>{ways}</ul></nav>
            <section class="part" aria-labelledby="contacts">
                <h2 id="contacts">{days}</h2>
                {empty.then(|| view! { <p class="muted">{l.t("figures-empty")}</p> })}
                {(!empty).then(|| self.table(l))}
                {(!empty).then(|| chart(l, &title, &self.bars(l)))}
                {(!empty).then(|| view! { <p class="desk-way">{link_button(l, "/desk/contacts/export.csv", l.t("figures-export"))}</p> })}
            </section>
        }
        .into_any()
    }
}

impl ContactFiguresPage {
    fn table(&self, l: L) -> AnyView {
        let rows: Vec<_> = self.groups.iter().map(|(id, figure)| row(l, self.by.group(l, id), figure)).collect();
        let all = row(l, l.t("figures-all").into_owned(), &self.all);
        view! {
            <div class="grid-scroll" tabindex="0" role="group" aria-labelledby="contacts">
                <table class="figures">
                    <thead><tr>
                        <th scope="col">{self.by.words(l)}</th>
                        <th scope="col">{l.t("contacts-over")}</th>
                        <th scope="col">{l.t("contacts-open")}</th>
                        <th scope="col">{l.t("contacts-solved")}</th>
                        <th scope="col">{l.t("contacts-handed-over")}</th>
                        <th scope="col">{l.t("contacts-not-verified")}</th>
                        <th scope="col">{l.t("contacts-handling")}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                    <tfoot>{all}</tfoot>
                </table>
            </div>
        }
        .into_any()
    }

    fn bars(&self, l: L) -> Vec<Bar> {
        let bar = |(id, figure): &(String, ContactFigure)| {
            let time = figure.handling_median?;
            Some(Bar {
                name: crate::texts::plain(&self.by.group(l, id)),
                value: time.as_secs(),
                words: crate::texts::plain(&words::minutes(l, time)),
            })
        };
        self.groups.iter().filter_map(bar).collect()
    }
}

fn row(l: L, name: String, figure: &ContactFigure) -> AnyView {
    let count = |number: usize| view! { <td>{l.number(i64::try_from(number).unwrap_or(i64::MAX))}</td> };
    let solved = match figure.solved_share() {
        None => l.t("figures-none"),
        Some(share) => l.ta("contacts-share", &[("count", figure.solved_at_once.into()), ("share", share.into())]),
    };
    let time = figure.handling_median.map_or_else(|| l.t("figures-none"), |time| words::minutes(l, time));
    view! {
        <tr>
            <th scope="row">{name}</th>
            {count(figure.over)}{count(figure.open)}
            <td>{solved}</td>
            {count(figure.handed_over)}{count(figure.not_verified)}
            <td>{time}</td>
        </tr>
    }
    .into_any()
}
