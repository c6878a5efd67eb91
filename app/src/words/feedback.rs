//! Words about what people say: answers, questions, and what pages are called.

use crate::texts::L;
use domain::feedback::{Answer, Moment, WordsState};
use std::borrow::Cow;

/// An answer.
pub fn answer(l: L, answer: Answer) -> Cow<'static, str> {
    match answer {
        Answer::Yes => l.t("yes"),
        Answer::Partly => l.t("feedback-partly"),
        Answer::No => l.t("no"),
    }
}

/// What people are asked.
pub fn asked_after(l: L, moment: Moment) -> Cow<'static, str> {
    match moment {
        Moment::Page => l.t("feedback-found"),
        Moment::Sent => l.t("feedback-sent"),
        Moment::Decided => l.t("feedback-decided"),
        Moment::Visit => l.t("feedback-visit"),
    }
}

/// Where somebody's words stand.
pub fn words_state(l: L, state: WordsState) -> Cow<'static, str> {
    match state {
        WordsState::Silent => l.t("feedback-silent"),
        WordsState::Waiting => l.t("feedback-waiting"),
        WordsState::Published => l.t("feedback-published"),
        WordsState::Withheld => l.t("feedback-withheld"),
    }
}

/// A language's name for itself.
pub fn language_name(l: L, id: &str) -> String {
    let of = std::iter::once(l).chain(l.others()).find(|one| one.lang() == id);
    of.map_or_else(|| id.to_owned(), L::own_name)
}

/// What a page is called about which something was said (path without language). What the catalogue has no longer is called
/// by its path.
pub fn feedback_place(l: L, path: &str) -> String {
    let key = match path.trim_start_matches('/').split_once('/') {
        None => return whole(l, path.trim_start_matches('/')).into_owned(),
        Some(("services", id)) => format!("service-{id}"),
        Some(("life-events", id)) => format!("event-{id}"),
        Some(("personas", id)) => format!("persona-{id}"),
        Some(("authorities", id)) => format!("authority-{id}"),
        Some(("centres", id)) => format!("centre-{id}"),
        Some(_) => return path.to_owned(),
    };
    if l.has(&key) { l.t(&key).into_owned() } else { path.to_owned() }
}

fn whole(l: L, name: &str) -> Cow<'static, str> {
    match name {
        "life-events" => l.t("nav-life-events"),
        "personas" => l.t("nav-personas"),
        "services" => l.t("nav-services"),
        "authorities" => l.t("nav-authorities"),
        "centres" => l.t("nav-centres"),
        "search" => l.t("search-title"),
        "check" => l.t("nav-check"),
        "help" => l.t("nav-help"),
        "glossary" => l.t("glossary-title"),
        "verify" => l.t("nav-verify"),
        "who-may-know" => l.t("rights-title"),
        "feedback" => l.t("feedback-title"),
        "call-back" => l.t("call-me"),
        "resume" => l.t("resume-title"),
        "my-list" => l.t("my-list-title"),
        _ => l.t("home"),
    }
}
