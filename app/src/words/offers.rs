//! Offers and reminders, by the day on which they are read: what was about to end may have ended since.

use crate::texts::{Arg, L};
use jiff::civil::Date;
use std::borrow::Cow;

/// What an offer is called today.
pub fn offer_title(l: L, kind: &str, day: Option<Date>, today: Date) -> Cow<'static, str> {
    let key = format!("proactive-{kind}");
    let over = if is_over(day, today) { l.attr(&key, "over") } else { None };
    over.unwrap_or_else(|| l.t(&key))
}

/// What an offer says today.
pub fn offer_summary(l: L, kind: &str, day: Option<Date>, today: Date) -> Option<Cow<'static, str>> {
    let key = format!("proactive-{kind}");
    let ago = day.map(|day| l.relative_day(day, today)).unwrap_or_default();
    let date = day.map(|day| l.date(day)).unwrap_or_default();
    let args: [(&str, Arg); 2] = [("day", date.into()), ("ago", ago.into())];
    let over = if is_over(day, today) { l.attr_with(&key, "over-summary", &args) } else { None };
    over.or_else(|| l.attr_with(&key, "summary", &args))
}

/// True for a kind that reminds of a last day: it has words for when that is over.
pub fn reminds(l: L, kind: &str) -> bool {
    l.attr(&format!("proactive-{kind}"), "over").is_some()
}

/// The last day itself still counts.
fn is_over(day: Option<Date>, today: Date) -> bool {
    day.is_some_and(|day| day < today)
}
