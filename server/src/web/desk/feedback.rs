//! What people say, at the desk: figures, and words of which staff decide whether everybody may read them.

use app::pages::{DeskFeedbackPage, DeskWordsPage, FeedbackFigures, WordsProblem};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::feedback::{Tally, WordsState, subject_of, words};
use jiff::ToSpan;
use std::collections::BTreeMap;

use super::super::ask::{Reply, Stop, flatten};
use super::super::handlers::feedback::{A_PAGE, page_number, said_words};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::StaffAsk;
use super::tasks::{id_of, not_found};
use crate::identity::StaffMember;
use crate::storage::{AnswerCount, FeedbackWords, WordsDecision};

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

fn figures(counted: &[AnswerCount]) -> FeedbackFigures {
    let by = |key: &dyn Fn(&AnswerCount) -> Option<String>| {
        let mut groups: BTreeMap<String, Tally> = BTreeMap::new();
        for one in counted {
            if let Some(key) = key(one) {
                groups.entry(key).or_default().add(one.answer, one.count);
            }
        }
        let mut groups: Vec<(String, Tally)> = groups.into_iter().collect();
        groups.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.total()));
        groups
    };
    let languages = by(&|one| Some(one.language.clone()));
    let all = languages.iter().fold(Tally::default(), |all, (_, tally)| all.and(*tally));
    FeedbackFigures {
        subjects: by(&|one| subject_of(&one.path).map(|path| format!("/{path}"))),
        pages: by(&|one| subject_of(&one.path).is_none().then(|| one.path.clone())),
        languages,
        all,
    }
}

/// `GET /{lang}/desk/feedback/{id}`.
pub(super) async fn one(Path((_, id)): Path<(String, String)>, ask: StaffAsk) -> Response {
    flatten(show(&ask, &id).await)
}

async fn show(ask: &StaffAsk, id: &str) -> Reply {
    let said = find(ask, id).await?;
    Ok(ask.ok(page(said, None)))
}

async fn find(ask: &StaffAsk, id: &str) -> Result<FeedbackWords, Stop> {
    let found = ask.portal.store.one_feedback(id_of(ask, id)?).await.map_err(|error| broken(ask, &error))?;
    found.ok_or_else(|| not_found(ask))
}

fn page(said: FeedbackWords, problem: Option<WordsProblem>) -> DeskWordsPage {
    DeskWordsPage {
        id: said.id.to_string(),
        state: said.state,
        typed: said.reply.clone().unwrap_or_default(),
        said: said_words(said),
        problem,
        stale: false,
    }
}

/// `POST /{lang}/desk/feedback/{id}`: `decision` and `reply`; `was` is how the words stood when they were read.
pub(super) async fn decide(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(decided(&posted, &id).await)
}

async fn decided(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let ask = &posted.ask;
    let by = &ask.member()?.subject;
    let said = find(ask, id).await?;
    let typed = posted.get("reply").to_owned();
    let state = posted.get("decision").parse().ok();
    let state = state.filter(|state| matches!(state, WordsState::Published | WordsState::Withheld));
    let (state, reply) = match (state, words(&typed, false)) {
        (Some(state), Ok(reply)) => (state, reply),
        (None, Ok(_)) => return Ok(refused(ask, (said, typed), WordsProblem::NoDecision)),
        (_, Err(_)) => return Ok(refused(ask, (said, typed), WordsProblem::TooLong)),
    };
    let was = posted.get("was").parse().unwrap_or(WordsState::Silent);
    let decision = WordsDecision { was, state, reply: &reply };
    let kept = ask.portal.store.decide_feedback(said.id, decision, (by, ask.portal.clock.now())).await;
    if kept.map_err(|error| broken(ask, &error))? {
        return Ok(ask.go("/desk/feedback?done=1"));
    }
    let said = find(ask, id).await?;
    Ok(ask.page(StatusCode::CONFLICT, DeskWordsPage { typed, stale: true, ..page(said, None) }))
}

fn refused(ask: &StaffAsk, (said, typed): (FeedbackWords, String), problem: WordsProblem) -> Response {
    ask.page(StatusCode::UNPROCESSABLE_ENTITY, DeskWordsPage { typed, ..page(said, Some(problem)) })
}
