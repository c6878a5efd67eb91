//! "Did you find what you need?": taken from any page, shown to everybody as figures and as the words that staff published.

use app::components::{AskedFor, SayProblem};
use app::pages::{FeedbackPage, Problem, PublicFigure, SaidWords, SayPage, ThanksPage};
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::feedback::{About, FEWEST, Moment, PublicSum, PublicTally, WordsState};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::ask::{Ask, Spoken};
use super::super::portal::Portal;
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::look_export::row;
use crate::feedback::{Figure, NotSaid, Said, Whence};
use crate::storage::{FeedbackWords, StoreError};

/// How many words stand on a page.
pub(in super::super) const A_PAGE: i64 = 30;
/// Further back nobody turns pages.
const LAST_PAGE: i64 = 10_000;

/// Which page of words is asked for, from 1.
pub(in super::super) fn page_number(spoken: &Spoken) -> i64 {
    spoken.parameter("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, LAST_PAGE)
}

/// Words as pages show them.
pub(in super::super) fn said_words(one: FeedbackWords) -> SaidWords {
    SaidWords {
        path: one.path,
        answer: one.answer,
        words: one.words,
        language: one.language,
        day: one.day,
        reply: one.reply,
    }
}

/// `GET /{lang}/feedback`.
pub(in super::super) async fn show(spoken: Spoken) -> Response {
    match page(&spoken).await {
        Ok(page) => spoken.public(StatusCode::OK, page),
        Err(error) => {
            tracing::error!(%error, "what people say can't be read");
            spoken.problem(StatusCode::SERVICE_UNAVAILABLE, Problem::Unavailable)
        }
    }
}

async fn page(spoken: &Spoken) -> Result<FeedbackPage, StoreError> {
    let number = page_number(spoken);
    let portal = &spoken.portal;
    let figures = public_figures(&portal.feedback.figures().await?);
    let part = ((number - 1) * A_PAGE, A_PAGE + 1);
    let mut words = portal.store.feedback_words(WordsState::Published, part).await?;
    let more = words.len() > usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    words.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
    Ok(FeedbackPage { figures, words: words.into_iter().map(said_words).collect(), number, more })
}

/// What may be shown of all months together: the months as they are shown, added up. A sum over what is left out in a month
/// would tell what was left out.
fn public_figures(figures: &[Figure]) -> Vec<PublicFigure> {
    let mut by: BTreeMap<Option<&String>, Vec<PublicTally>> = BTreeMap::new();
    for figure in figures {
        by.entry(figure.subject.as_ref()).or_default().push(figure.tally.public());
    }
    let sums = by.into_iter().map(|(subject, months)| (subject, PublicSum::of(&months)));
    let shown = sums.filter(|(_, sum)| !sum.is_left_out());
    shown.map(|(subject, tally)| PublicFigure { path: subject.map(|path| format!("/{path}")), tally }).collect()
}

/// `GET /{lang}/feedback/thanks`.
pub(in super::super) async fn thanks(spoken: Spoken) -> Response {
    let from = spoken.parameter("from").unwrap_or_default();
    let back = About::read(&spoken.portal.catalogue, Moment::Page.name(), &from).map(|about| about.path);
    spoken.public(StatusCode::OK, ThanksPage { back })
}

/// `POST /{lang}/feedback`; with `keep=` only the language was changed.
pub(in super::super) async fn send(posted: Posted) -> Response {
    let ask = &posted.ask;
    let field = |name: &str| posted.get(name).to_owned();
    let said = Said {
        moment: field("moment"),
        path: field("about"),
        key: posted.get("key").parse().ok(),
        answer: field("found"),
        words: field("words"),
    };
    if ask.parameter("keep").is_some() {
        return again(ask, said, (StatusCode::OK, None));
    }
    let from = Whence { language: ask.l.lang(), address: ask.client, at_kiosk: ask.is_kiosk() };
    let problem = match ask.portal.feedback.say(&said, from).await {
        Ok(about) if about.moment == Moment::Page => {
            let from: String = openidconnect::url::form_urlencoded::byte_serialize(about.path.as_bytes()).collect();
            return ask.go(&format!("/feedback/thanks?from={from}"));
        }
        Ok(_) => return ask.go("/feedback/thanks"),
        Err(NotSaid::AboutNothing) => return ask.problem(StatusCode::UNPROCESSABLE_ENTITY, Problem::BadRequest),
        Err(NotSaid::Store(error)) => return broken(ask, &error),
        Err(NotSaid::NoAnswer) => SayProblem::NoAnswer,
        Err(NotSaid::Words(_)) => SayProblem::TooLong,
        Err(NotSaid::Personal(spotted)) => SayProblem::Personal(spotted),
        Err(NotSaid::TooMany) => SayProblem::TooMany,
    };
    let too_many = problem == SayProblem::TooMany;
    let status = if too_many { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::UNPROCESSABLE_ENTITY };
    again(ask, said, (status, Some(problem)))
}

/// The form on a page of its own, with what was typed still in it.
fn again(ask: &Ask, said: Said, (status, problem): (StatusCode, Option<SayProblem>)) -> Response {
    let Some(About { moment, path }) = About::read(&ask.portal.catalogue, &said.moment, &said.path) else {
        return ask.problem(StatusCode::UNPROCESSABLE_ENTITY, Problem::BadRequest);
    };
    let key = said.key.map(|key| key.to_string()).unwrap_or_default();
    let answer = said.answer.parse().ok();
    ask.page(status, SayPage { asked: AskedFor { moment, path, key, answer, words: said.words, problem } })
}

/// `/open-data/satisfaction.json`.
pub(in super::super) async fn json_data(State(portal): State<Arc<Portal>>) -> Response {
    data(&portal, "application/json", |figures| {
        let all: Vec<Value> = figures.iter().map(described).collect();
        format!("{:#}\n", json!({ "counts_below_are_left_out": FEWEST, "figures": all }))
    })
    .await
}

/// `/open-data/satisfaction.csv`.
pub(in super::super) async fn csv_data(State(portal): State<Arc<Portal>>) -> Response {
    data(&portal, "text/csv; charset=utf-8", |figures| {
        let lines = figures.iter().map(described).map(|one| row(&COLUMNS.map(|column| cell(&one[column]))));
        row(&COLUMNS) + &lines.collect::<String>()
    })
    .await
}

const COLUMNS: [&str; 7] = ["month", "kind", "id", "yes", "partly", "no", "answers"];

/// A month's answers about something; what is left out is `null`.
fn described(figure: &Figure) -> Value {
    let tally = figure.tally.public();
    let (kind, id) = match figure.subject.as_deref().and_then(|path| path.split_once('/')) {
        Some(("services", id)) => ("service", Some(id)),
        Some((_, id)) => ("life-event", Some(id)),
        None => ("other-pages", None),
    };
    json!({
        "month": figure.month, "kind": kind, "id": id,
        "yes": tally.yes, "partly": tally.partly, "no": tally.no, "answers": tally.total,
    })
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

async fn data(portal: &Portal, kind: &'static str, draw: impl FnOnce(&[Figure]) -> String) -> Response {
    match portal.feedback.figures().await {
        Ok(figures) => {
            let headers = [
                (header::CONTENT_TYPE, kind),
                (header::CACHE_CONTROL, "no-cache"),
                (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
            ];
            (headers, draw(&figures)).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "the figures of what people say can't be read");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::feedback::{PublicCount, Tally};

    fn figure(month: &str, yes: i64, no: i64) -> Figure {
        let tally = Tally { yes, partly: 0, no };
        Figure { month: month.to_owned(), subject: Some("services/passport".to_owned()), tally }
    }

    #[test]
    fn a_month_that_is_left_out_can_not_be_worked_out_from_the_sum() {
        let sums = public_figures(&[figure("2026-10", 7, 0), figure("2026-11", 3, 0)]);
        assert_eq!(sums.len(), 1);
        assert_eq!(sums[0].tally.yes, PublicCount::AtLeast(7), "without the three of November, and it says so");
        assert_eq!((sums[0].tally.no, sums[0].tally.total), (PublicCount::LeftOut, None));
        assert!(public_figures(&[figure("2026-11", 2, 2)]).is_empty());
    }

    #[test]
    fn what_is_left_out_of_a_month_is_no_zero_in_the_sum() {
        let sums = public_figures(&[figure("2026-10", 7, 0), figure("2026-11", 6, 2)]);
        let [yes, partly] = [13, 0].map(PublicCount::Exactly);
        assert_eq!(sums[0].tally, PublicSum { yes, partly, no: PublicCount::LeftOut, total: None });
    }

    #[test]
    fn open_data_leaves_few_answers_out() {
        let shown = described(&figure("2026-11", 6, 2));
        assert_eq!((&shown["yes"], &shown["no"], &shown["answers"]), (&json!(6), &Value::Null, &Value::Null));
        assert_eq!((&shown["kind"], &shown["id"]), (&json!("service"), &json!("passport")));
    }
}
