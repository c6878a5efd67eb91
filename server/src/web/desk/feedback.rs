//! What people say, at the desk: figures, and words of which staff decide whether everybody may read them.

use app::pages::{DeskFeedbackPage, DeskWordsPage, FeedbackFigures, WordsDecided, WordsProblem};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::Channel;
use domain::feedback::{Tally, WordsState, subject_of};
use jiff::ToSpan;
use std::collections::BTreeMap;

use super::super::ask::{Reply, Stop, flatten};
use super::super::handlers::feedback::{A_PAGE, page_number, said_words};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::StaffAsk;
use super::tasks::{id_of, not_found};
use crate::feedback::{Judged, NotDecided};
use crate::identity::StaffMember;
use crate::storage::{AnswerCount, FeedbackWords};

/// How many months are counted.
const MONTHS: i64 = 12;
/// The words that staff read, in the order in which they are dealt with.
const READ: [WordsState; 3] = [WordsState::Waiting, WordsState::Published, WordsState::Withheld];

/// `GET /{lang}/desk/feedback`, with `show=` and `page=`.
pub(super) async fn list(ask: StaffAsk) -> Response {
    flatten(draw(&ask).await)
}

async fn draw(ask: &StaffAsk) -> Reply {
    let store = &ask.portal.store;
    let today = ask.portal.clock.today();
    let first = today.checked_sub((MONTHS - 1).months()).unwrap_or(today).strftime("%Y-%m").to_string();
    let counted = store.feedback_counts(&first).await.map_err(|error| broken(ask, &error))?;
    let wanted = ask.parameter("show").and_then(|state| state.parse().ok());
    let state = wanted.filter(|state| READ.contains(state)).unwrap_or(WordsState::Waiting);
    let mut counts = Vec::new();
    for state in READ {
        counts.push((state, store.feedback_words_count(state).await.map_err(|error| broken(ask, &error))?));
    }
    let number = page_number(ask);
    let part = ((number - 1) * A_PAGE, A_PAGE);
    let words = store.feedback_words(state, part).await.map_err(|error| broken(ask, &error))?;
    let all = counts.iter().find(|(of, _)| *of == state).map_or(0, |(_, count)| *count);
    let page = DeskFeedbackPage {
        figures: figures(&counted),
        state,
        counts,
        words: words.into_iter().map(|one| (one.id.to_string(), said_words(one))).collect(),
        number,
        more: number * A_PAGE < all,
        done: ask.parameter("done").is_some(),
    };
    Ok(ask.ok(page))
}

/// Counts put together by what a key says of them, those with most answers first; what has no key is left out.
fn grouped<K: Ord>(counted: &[AnswerCount], key: impl Fn(&AnswerCount) -> Option<K>) -> Vec<(K, Tally)> {
    let mut groups: BTreeMap<K, Tally> = BTreeMap::new();
    for one in counted {
        if let Some(key) = key(one) {
            groups.entry(key).or_default().add(one.answer, one.count);
        }
    }
    let mut groups: Vec<(K, Tally)> = groups.into_iter().collect();
    groups.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.total()));
    groups
}

fn figures(counted: &[AnswerCount]) -> FeedbackFigures {
    let channels: Vec<(Channel, Tally)> = grouped(counted, |one| Some(one.channel));
    FeedbackFigures {
        subjects: grouped(counted, |one| subject_of(&one.path).map(|path| format!("/{path}"))),
        pages: grouped(counted, |one| subject_of(&one.path).is_none().then(|| one.path.clone())),
        languages: grouped(counted, |one| Some(one.language.clone())),
        all: channels.iter().fold(Tally::default(), |all, (_, tally)| all.and(*tally)),
        channels,
    }
}

/// `GET /{lang}/desk/feedback/{id}`.
pub(super) async fn one(Path((_, id)): Path<(String, String)>, ask: StaffAsk) -> Response {
    flatten(show(&ask, &id).await)
}

async fn show(ask: &StaffAsk, id: &str) -> Reply {
    let page = page(ask, id).await?;
    Ok(ask.ok(page))
}

async fn find(ask: &StaffAsk, id: &str) -> Result<FeedbackWords, Stop> {
    let found = ask.portal.store.one_feedback(id_of(ask, id)?).await.map_err(|error| broken(ask, &error))?;
    found.ok_or_else(|| not_found(ask))
}

/// The words as they stand now, with what was decided about them so far.
async fn page(ask: &StaffAsk, id: &str) -> Result<DeskWordsPage, Stop> {
    let said = find(ask, id).await?;
    let decided = ask.portal.store.feedback_decisions(said.id).await.map_err(|error| broken(ask, &error))?;
    let line =
        |one: crate::storage::WordsDecided| WordsDecided { state: one.state, reply: one.reply, by: one.by, at: one.at };
    Ok(DeskWordsPage {
        id: said.id.to_string(),
        state: said.state,
        decided: decided.into_iter().map(line).collect(),
        typed: said.reply.clone().unwrap_or_default(),
        chosen: Some(said.state),
        said: said_words(said),
        problem: None,
        stale: false,
    })
}

/// `POST /{lang}/desk/feedback/{id}`: `decision` and `reply`; `was` is how the words stood when they were read. With
/// `keep=` only the language was changed.
pub(super) async fn decide(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(decided(&posted, &id).await)
}

async fn decided(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let ask = &posted.ask;
    let by = &ask.member()?.subject;
    let said = find(ask, id).await?;
    let field = |name: &str| posted.get(name).to_owned();
    let judged = Judged { was: field("was"), decision: field("decision"), reply: field("reply") };
    if ask.parameter("keep").is_some() {
        return again(ask, id, (judged, StatusCode::OK, None)).await;
    }
    let problem = match ask.portal.feedback.decide(said.id, &judged, by).await {
        Ok(()) => return Ok(ask.go("/desk/feedback?done=1")),
        Err(NotDecided::Store(error)) => return Err(broken(ask, &error).into()),
        Err(NotDecided::Meanwhile) => return again(ask, id, (judged, StatusCode::CONFLICT, None)).await,
        Err(NotDecided::NoDecision) => WordsProblem::NoDecision,
        Err(NotDecided::Reply(_)) => WordsProblem::TooLong,
        Err(NotDecided::Personal(spotted)) => WordsProblem::Personal(spotted),
    };
    again(ask, id, (judged, StatusCode::UNPROCESSABLE_ENTITY, Some(problem))).await
}

/// The form again, with what was typed and chosen still in it.
async fn again(
    ask: &StaffAsk,
    id: &str,
    (judged, status, problem): (Judged, StatusCode, Option<WordsProblem>),
) -> Reply {
    let now = page(ask, id).await?;
    let chosen = judged.decision.parse().ok();
    let stale = judged.was != now.state.name();
    Ok(ask.page(status, DeskWordsPage { typed: judged.reply, chosen, problem, stale, ..now }))
}
