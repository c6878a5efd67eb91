//! Who looked at my data: the list with its filter, one look with everything about it, and questions about it.

use app::pages::{
    ActedBy, AskAboutLookPage, AskedAboutLook, ErrorPage, FactRef, Law, Look, LookPage, LookedBy, Looker, Outcome,
    Problem, StaffLooked, UsageFilter, UsagePage,
};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::catalogue::Catalogue;
use domain::exchange::{LogEntry, PORTAL};
use domain::facts::{FactId, Invalid, strip_controls};
use domain::journey::SourceOutcome;
use domain::representation::REPRESENTATIVE;
use jiff::{SignedDuration, Timestamp, ToSpan};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::applications::own_sender;
use super::represent::acted_for;
use crate::storage::{LookQuery, LookQuestion, LookScope, Looked, LookedFor, NewLookQuestion};

/// How many looks stand on a page.
const A_PAGE: i64 = 50;
/// The longest question, in characters.
const LONGEST: usize = 2000;

/// What the address asks for.
pub(super) fn filter(ask: &Ask) -> UsageFilter {
    let given = |name: &str| ask.parameter(name).filter(|value| !value.is_empty());
    let day = |name: &str| given(name).and_then(|text| text.parse().ok());
    UsageFilter {
        from: day("from"),
        to: day("to"),
        source: given("source").filter(|id| ask.portal.catalogue.sources.contains_key(id)),
        by: given("by").and_then(|name| LookedBy::of_name(&name)),
    }
}

/// The query for a filter, with the person's own keys.
pub(super) async fn query(ask: &Ask, person: Uuid, filter: &UsageFilter) -> Result<LookQuery, Stop> {
    let store = &ask.portal.store;
    let clock = &ask.portal.clock;
    let known = store.person(person).await.map_err(|error| broken(ask, &error))?;
    let soon = clock.now().saturating_add(SignedDuration::from_secs(1)).unwrap_or_default();
    let (whose, actor) = match filter.by {
        None => (LookedFor::Anybody, None),
        Some(LookedBy::Yourself) => (LookedFor::Own, Some("citizen\"")),
        Some(LookedBy::Representative) => (LookedFor::Own, Some("representative\"")),
        Some(LookedBy::Another) => (LookedFor::Others, Some("citizen\"")),
        Some(LookedBy::Portal) => (LookedFor::Anybody, Some("hub\"")),
        Some(LookedBy::Authority) => (LookedFor::Anybody, Some("authority")),
        Some(LookedBy::Staff) => (LookedFor::Anybody, Some("staff\"")),
    };
    Ok(LookQuery {
        person,
        subject: store.vault().index("national_id", &known.identity.national_id),
        from: filter.from.map_or(Timestamp::UNIX_EPOCH, |day| clock.begins(day)),
        to: filter.to.map_or(soon, |day| clock.begins(day.saturating_add(1.day()))).min(soon),
        source: filter.source.clone(),
        scope: LookScope::Concerning,
        whose,
        actor,
    })
}

/// `GET /{lang}/my/data/usage`.
pub(in super::super) async fn usage(ask: Ask) -> Response {
    flatten(show_usage(&ask).await)
}

async fn show_usage(ask: &Ask) -> Reply {
    let citizen = ask.in_charge()?;
    let filter = filter(ask);
    let query = query(ask, citizen.person, &filter).await?;
    let store = &ask.portal.store;
    let total = store.count_looks(&query).await.map_err(|error| broken(ask, &error))?;
    let used = LookQuery { scope: LookScope::Used, ..query.clone() };
    let used = store.count_looks(&used).await.map_err(|error| broken(ask, &error))?;
    let pages = ((total + A_PAGE - 1) / A_PAGE).max(1);
    let page = ask.parameter("page").and_then(|text| text.parse().ok()).unwrap_or(1).clamp(1, pages);
    let looks = store.looks(&query, (page - 1) * A_PAGE, A_PAGE).await.map_err(|error| broken(ask, &error))?;
    let questions = questions_of(ask, citizen.person).await?;
    let reader = Reader::of(ask, citizen.person).await?;
    let count = |number: i64| usize::try_from(number).unwrap_or(0);
    Ok(ask.ok(UsagePage {
        looks: looks.into_iter().map(|looked| look(&ask.portal.catalogue, &reader, looked)).collect(),
        questions: questions.into_iter().map(told).collect(),
        filter,
        sources: ask.portal.catalogue.sources.keys().cloned().collect(),
        total: count(total),
        used: count(used),
        page: (count(page), count(pages)),
        of: ask.visit.acts_for().map(|acts_for| acts_for.name(ask.l.lang())),
    }))
}

/// For whom looks are drawn.
pub(super) struct Reader {
    /// The person concerned.
    person: Uuid,
    /// Who acted for them, by right.
    acted: BTreeMap<Uuid, ActedBy>,
    /// True for somebody who acts for them.
    of_another: bool,
}

impl Reader {
    /// Whoever asks, about looks at a person.
    pub(super) async fn of(ask: &Ask, person: Uuid) -> Result<Self, Stop> {
        let acted = acted_for(&ask.portal, ask.l, person).await.map_err(|error| broken(ask, &error))?;
        Ok(Self { person, acted, of_another: ask.visit.acts_for().is_some() })
    }
}

pub(super) fn look(catalogue: &Catalogue, reader: &Reader, looked: Looked) -> Look {
    let entry = looked.intended;
    let own = entry.person == Some(reader.person);
    let acted = entry.representation.and_then(|right| reader.acted.get(&right).cloned());
    let named = |id: &String| {
        let concept = catalogue.concepts.get(id)?;
        Some(FactRef::of(&FactId::new(&entry.role, concept.path()), concept))
    };
    Look {
        exchange: entry.request_id.to_string(),
        at: entry.at,
        by: match entry.actor_kind.as_str() {
            "hub" => Looker::Portal,
            "staff" => Looker::Staff(StaffLooked {
                role: entry.staff.as_ref().and_then(|staff| staff.role.parse().ok()),
                workplace: entry.staff.as_ref().and_then(|staff| staff.workplace.clone()),
                channel: entry.channel.clone(),
                reason: entry.staff.as_ref().map(|staff| staff.reason.clone()).unwrap_or_default(),
                with: acted,
            }),
            "authority_officer" => Looker::Officer {
                workplace: entry.staff.as_ref().and_then(|staff| staff.workplace.clone()),
                reason: entry.staff.as_ref().map(|staff| staff.reason.clone()).unwrap_or_default(),
            },
            kind if kind.starts_with("authority") && own => Looker::Authority,
            kind if kind.starts_with("authority") => {
                Looker::AuthorityOfAnother { service: entry.service.clone(), role: entry.role.clone() }
            }
            REPRESENTATIVE if own => Looker::Representative(acted),
            _ if own => Looker::Yourself,
            _ => Looker::AnotherApplicant,
        },
        facts: entry.concepts.iter().filter_map(named).collect(),
        law: entry.allowed.then(|| Law::of(catalogue, &entry.legal_basis)),
        outcome: outcome(&entry, looked.result.as_ref()),
        application: entry.application.filter(|_| own).map(|id| id.to_string()),
        requester: entry.requester,
        service: entry.service,
        purpose: entry.purpose,
        source: entry.source,
        via: catalogue.hubs_of(entry.via.as_deref()),
        of_another: reader.of_another,
    }
}

fn outcome(intended: &LogEntry, result: Option<&LogEntry>) -> Outcome {
    if !intended.allowed {
        return Outcome::Refused(intended.reason.clone());
    }
    // What the portal itself keeps was there at once: no second row says so.
    if intended.source == PORTAL {
        return Outcome::Answered;
    }
    let Some(result) = result else { return Outcome::Open };
    match serde_json::from_value::<SourceOutcome>(serde_json::Value::String(result.reason.clone())) {
        Ok(SourceOutcome::Answered) => Outcome::Answered,
        Ok(failed) => Outcome::Failed(failed),
        Err(_) => Outcome::Open,
    }
}

/// The looks of one call, if they concern whoever asks.
async fn of_exchange(ask: &Ask, person: Uuid, text: &str) -> Result<(Uuid, Vec<Look>), Stop> {
    let lost = || Stop::from(ask.page(StatusCode::NOT_FOUND, ErrorPage { problem: Problem::NotFound }));
    let exchange: Uuid = text.parse().map_err(|_| lost())?;
    let store = &ask.portal.store;
    let known = store.person(person).await.map_err(|error| broken(ask, &error))?;
    let subject = store.vault().index("national_id", &known.identity.national_id);
    let looks = store.looks_of(exchange, person, &subject).await.map_err(|error| broken(ask, &error))?;
    if looks.is_empty() {
        return Err(lost());
    }
    let reader = Reader::of(ask, person).await?;
    Ok((exchange, looks.into_iter().map(|looked| look(&ask.portal.catalogue, &reader, looked)).collect()))
}

/// `GET /{lang}/my/data/usage/{exchange}`.
pub(in super::super) async fn one(ask: Ask, Path((_, exchange)): Path<(String, String)>) -> Response {
    flatten(show_one(&ask, &exchange).await)
}

async fn show_one(ask: &Ask, text: &str) -> Reply {
    let citizen = ask.in_charge()?;
    let (exchange, looks) = of_exchange(ask, citizen.person, text).await?;
    let questions = questions_of(ask, citizen.person).await?;
    let about = questions.into_iter().filter(|question| question.exchange == exchange);
    Ok(ask.ok(LookPage {
        exchange: exchange.to_string(),
        looks,
        questions: about.map(told).collect(),
        just_asked: ask.parameter("asked").is_some(),
        of_another: ask.visit.acts_for().is_some(),
    }))
}

/// The person's questions; for somebody who acts for them, those alone that were asked under their right.
async fn questions_of(ask: &Ask, person: Uuid) -> Result<Vec<LookQuestion>, Stop> {
    let mut all = ask.portal.store.look_questions_of(person).await.map_err(|error| broken(ask, &error))?;
    if let Some(acts_for) = ask.visit.acts_for() {
        all.retain(|question| question.under == Some(acts_for.right.representation));
    }
    Ok(all)
}

fn told(question: LookQuestion) -> AskedAboutLook {
    AskedAboutLook {
        exchange: question.exchange.to_string(),
        authority: question.authority,
        text: question.text,
        at: question.asked_at,
        answer: question.answer,
    }
}

/// `GET /{lang}/my/data/usage/{exchange}/ask`.
pub(in super::super) async fn ask_about(ask: Ask, Path((_, exchange)): Path<(String, String)>) -> Response {
    flatten(show_ask(&ask, &exchange).await)
}

async fn show_ask(ask: &Ask, text: &str) -> Reply {
    let citizen = ask.in_charge()?;
    let (exchange, looks) = of_exchange(ask, citizen.person, text).await?;
    let kept = ask.kept().await;
    let field = |name: &str| {
        let fields = kept.as_ref().map(|kept| kept.fields.as_slice()).unwrap_or_default();
        super::super::posted::get(fields, name).to_owned()
    };
    let chosen = Some(field("authority")).filter(|id| !id.is_empty());
    Ok(ask.ok(form(exchange, &looks, (chosen, field("question"), None))))
}

fn form(
    exchange: Uuid,
    looks: &[Look],
    (chosen, typed, error): (Option<String>, String, Option<Invalid>),
) -> AskAboutLookPage {
    let mut authorities: Vec<String> = looks.iter().map(|look| look.requester.clone()).collect();
    authorities.sort();
    authorities.dedup();
    let first = looks.first();
    AskAboutLookPage {
        exchange: exchange.to_string(),
        source: first.map(|look| look.source.clone()).unwrap_or_default(),
        at: first.map(|look| look.at).unwrap_or_default(),
        authorities,
        chosen,
        typed,
        error,
    }
}

/// `POST /{lang}/my/data/usage/{exchange}/ask`.
pub(in super::super) async fn asked(Path((_, exchange)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(take_question(&posted, &exchange).await)
}

async fn take_question(posted: &Posted, text: &str) -> Reply {
    let ask = &posted.ask;
    let citizen = if ask.visit.acts_for().is_some() { ask.in_charge()? } else { own_sender(posted).await? };
    let (exchange, looks) = of_exchange(ask, citizen.person, text).await?;
    let typed = posted.get("question");
    let lines: Vec<String> = typed.lines().map(strip_controls).collect();
    let question = lines.join("\n").trim().to_owned();
    let wanted = posted.get("authority");
    let look = looks.iter().find(|look| look.requester == wanted);
    let error = match question.chars().count() {
        0 => Some(Invalid::Missing),
        length if length > LONGEST => Some(Invalid::TooLong { max: i64::try_from(LONGEST).unwrap_or(i64::MAX) }),
        _ => None,
    };
    let (Some(look), None) = (look, &error) else {
        let page = form(exchange, &looks, (Some(wanted.to_owned()), typed.to_owned(), error));
        return Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page));
    };
    let new = NewLookQuestion {
        exchange,
        person: citizen.person,
        authority: &look.requester,
        service: &look.service,
        source: &look.source,
        looked_at: look.at,
        text: &question,
        under: ask.visit.acts_for().map(|acts_for| acts_for.right.representation),
    };
    ask.portal.store.ask_about_look(&new, ask.portal.clock.now()).await.map_err(|error| broken(ask, &error))?;
    Ok(ask.go(&format!("/my/data/usage/{exchange}?asked=1")))
}
