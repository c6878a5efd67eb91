//! What the pages of service centres share.

use crate::{
    components::{icon, tag},
    texts::L,
    words,
};
use domain::{catalogue::Centre, catalogue::DayOfWeek, queue::Ticket};
use jiff::civil::{Date, DateTime, Time};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Whether a centre is open at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenNow {
    /// It closes then.
    Open(Time),
    /// It opens then.
    Closed(Option<DateTime>),
}

impl OpenNow {
    /// At a moment, as clocks in the country show it.
    pub fn at(centre: &Centre, now: DateTime) -> Self {
        centre.closes(now).map_or_else(|| Self::Closed(centre.opens_next(now)), Self::Open)
    }

    /// True when people can come in.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open(_))
    }

    pub(super) fn tag(self, l: L) -> AnyView {
        match self {
            Self::Open(_) => tag("good", l.t("centre-open")).into_any(),
            Self::Closed(_) => tag("calm", l.t("centre-closed")).into_any(),
        }
    }

    pub(super) fn words(self, l: L, today: Date) -> String {
        match self {
            Self::Open(closes) => l.ta("centre-open-until", &[("time", l.time(closes).into())]).into_owned(),
            Self::Closed(opens) => words::opens(l, opens, today).into_owned(),
        }
    }
}

/// A ticket's number: large, and always from left to right.
pub(crate) fn ticket_number(ticket: Ticket) -> impl IntoView {
    view! { <bdi dir="ltr" class="ticket-number">{ticket.to_string()}</bdi> }
}

/// The hours of a week.
pub(super) fn hours(l: L, centre: &Centre, today: Date) -> impl IntoView + use<> {
    let rows: Vec<_> = l
        .profile()
        .week
        .into_iter()
        .map(|day| {
            let spans = centre.hours.get(&day).map(Vec::as_slice).unwrap_or_default();
            let here = (DayOfWeek::of(today) == day).then_some("date");
            view! { <tr aria-current=here><th scope="row">{words::weekday(l, day)}</th><td>{words::hours(l, spans)}</td></tr> }
        })
        .collect();
    let closed: Vec<String> =
        centre.closed.iter().filter(|day| **day >= today).map(|day| words::day(l, *day)).collect();
    let closed = (!closed.is_empty()).then(|| {
        let days = words::list(l, closed.into_iter());
        view! { <p class="small">{icon("info")}<span>{l.ta("centre-closed-on", &[("days", days.into())])}</span></p> }
    });
    view! {
        <table class="hours">
            <caption class="visually-hidden">{l.t("centre-hours")}</caption>
            <thead><tr><th scope="col">{l.t("date-day")}</th><th scope="col">{l.t("centre-open-hours")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
        {closed}
    }
}
