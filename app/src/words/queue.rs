//! Words of the queue: what a ticket's state means, how long one will wait, when a centre is open.

use crate::{key, texts::L};
use domain::{
    catalogue::{DayOfWeek, OpenSpan},
    queue::{ShiftState, TicketState},
};
use jiff::{SignedDuration, civil::Date, civil::DateTime};
use std::borrow::Cow;

/// Where a ticket stands: the colours, and the words.
pub fn ticket_state(l: L, state: TicketState) -> (&'static str, Cow<'static, str>) {
    let (kind, key) = match state {
        TicketState::Waiting => ("busy", key!("ticket-waiting")),
        TicketState::Called => ("you", key!("ticket-called")),
        TicketState::Serving => ("good", key!("ticket-serving")),
        TicketState::Skipped => ("you", key!("ticket-skipped")),
        TicketState::Finished => ("calm", key!("ticket-finished")),
        TicketState::NoShow => ("bad", key!("ticket-no-show")),
        TicketState::Abandoned => ("calm", key!("ticket-abandoned")),
        TicketState::Expired => ("calm", key!("ticket-expired")),
    };
    (kind, l.t(key))
}

/// Where a shift stands.
pub fn shift_state(l: L, state: ShiftState) -> (&'static str, Cow<'static, str>) {
    match state {
        ShiftState::Open => ("good", l.t("shift-open")),
        ShiftState::ToConfirm => ("you", l.t("shift-to-confirm")),
        ShiftState::Closed => ("calm", l.t("shift-closed")),
    }
}

/// How long one will wait, in steps of five minutes, since nobody knows it better; without a time nobody serves this
/// just now.
pub fn wait(l: L, wait: Option<SignedDuration>) -> Cow<'static, str> {
    let Some(wait) = wait else { return l.t("wait-unknown") };
    match wait.as_mins() {
        ..=1 => l.t("wait-none"),
        minutes => l.ta("wait-about", &[("minutes", ((minutes + 4) / 5 * 5).into())]),
    }
}

/// A measured time in whole minutes.
pub fn minutes(l: L, time: SignedDuration) -> Cow<'static, str> {
    l.ta("minutes", &[("minutes", ((time.as_secs() + 30) / 60).into())])
}

/// A day of the week.
pub fn weekday(l: L, day: DayOfWeek) -> Cow<'static, str> {
    l.t(match day {
        DayOfWeek::Sunday => key!("weekday-sunday"),
        DayOfWeek::Monday => key!("weekday-monday"),
        DayOfWeek::Tuesday => key!("weekday-tuesday"),
        DayOfWeek::Wednesday => key!("weekday-wednesday"),
        DayOfWeek::Thursday => key!("weekday-thursday"),
        DayOfWeek::Friday => key!("weekday-friday"),
        DayOfWeek::Saturday => key!("weekday-saturday"),
    })
}

/// A day with its weekday. Without isolates: put into another text, parts that are isolated each by itself would tell
/// no direction, and change places.
pub fn day(l: L, day: Date) -> String {
    let weekday = weekday(l, DayOfWeek::of(day));
    l.plain_with("day-with-weekday", &[("weekday", weekday.into_owned().into()), ("date", l.date(day).into())])
}

/// A day with its weekday, and a time.
pub fn appointment(l: L, at: DateTime) -> String {
    l.ta("date-time", &[("date", day(l, at.date()).into()), ("time", l.time(at.time()).into())]).into_owned()
}

/// Hours of a day, one after the other; closed when there are none.
pub fn hours(l: L, spans: &[OpenSpan]) -> String {
    if spans.is_empty() {
        return l.t("centre-closed-day").into_owned();
    }
    let one = |span: &OpenSpan| {
        l.ta("from-to", &[("from", l.time(span.from).into()), ("to", l.time(span.to).into())]).into_owned()
    };
    spans.iter().map(one).collect::<Vec<_>>().join(&l.t("list-comma"))
}

/// When a closed centre opens; nothing is known where it does not within the next weeks.
pub fn opens(l: L, at: Option<DateTime>, today: Date) -> Cow<'static, str> {
    match at {
        Some(at) if at.date() == today => l.ta("centre-opens-today", &[("time", l.time(at.time()).into())]),
        Some(at) => l.ta("centre-opens-on", &[("when", appointment(l, at).into())]),
        None => l.t("centre-opens-unknown"),
    }
}

/// The headings of the file with the queues' figures. Times are in seconds.
pub fn figures_headings(l: L) -> [String; 12] {
    let seconds = |key: &str| l.plain_with("figures-seconds", &[("what", l.plain(key).into())]);
    [
        l.plain("figures-by-centre"),
        l.plain("figures-by-kind"),
        l.plain("figures-by-hour"),
        l.plain("figures-taken"),
        l.plain("figures-finished"),
        l.plain("figures-abandoned"),
        l.plain("figures-no-shows"),
        l.plain("figures-expired"),
        l.plain("figures-open"),
        seconds(key!("figures-wait-median")),
        seconds(key!("figures-wait-ninth")),
        seconds(key!("figures-service-median")),
    ]
}
