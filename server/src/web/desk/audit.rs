//! The auditor's pages: every exchange, what was refused, and whether the log is whole. They change nothing.

use app::pages::{AuditFilter, AuditLogPage, AuditLook, ChainChecked, ChainPage, FactRef, Outcome, UnusualPage};
use axum::response::Response;
use domain::exchange::chain::{Head, hex};
use domain::facts::FactId;
use domain::journey::SourceOutcome;
use jiff::{SignedDuration, ToSpan};

use super::super::ask::{Reply, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::StaffAsk;
use crate::audit::{AuditError, OversightRefusal, verify};
use crate::encounters::IDENTIFY;
use crate::identity::StaffMember;
use crate::storage::{Before, FoundHead, LogFilter, LoggedLook, Pseudonym};

/// How many looks stand on one page.
const A_PAGE: usize = 50;
/// How many days back the unusual is looked for.
const DAYS: i64 = 30;
/// How many flaws are shown; the command shows more.
const FLAWS: usize = 50;

/// `GET /{lang}/desk/audit`.
pub(super) async fn log(ask: StaffAsk) -> Response {
    flatten(show_log(&ask).await)
}

async fn show_log(ask: &StaffAsk) -> Reply {
    let shown = chosen(ask, |name| ask.parameter(name).unwrap_or_default());
    let filter = filter(ask, &shown);
    let limit = i64::try_from(A_PAGE + 1).unwrap_or(i64::MAX);
    let mut looks = ask.portal.store.logged(&filter, limit).await.map_err(|error| broken(ask, &error))?;
    let older = (looks.len() > A_PAGE).then(|| {
        looks.truncate(A_PAGE);
        looks.last().map(|look| format!("{}.{}", look.place.at, look.place.id))
    });
    let catalogue = &ask.portal.catalogue;
    let page = AuditLogPage {
        looks: looks.into_iter().map(|one| look(ask, one)).collect(),
        filter: shown,
        sources: catalogue.sources.keys().cloned().collect(),
        authorities: catalogue.authorities.keys().cloned().collect(),
        services: catalogue.services.keys().cloned().collect(),
        functions: catalogue.hub_functions.keys().cloned().collect(),
        is_first: filter.before.is_none(),
        older: older.flatten(),
    };
    Ok(ask.ok(page))
}

/// What an address or a form asks for; what it can't mean is left out.
fn chosen(ask: &StaffAsk, given: impl Fn(&str) -> String) -> AuditFilter {
    let catalogue = &ask.portal.catalogue;
    let known = |name: &str, is_known: &dyn Fn(&String) -> bool| Some(given(name)).filter(is_known).unwrap_or_default();
    let day = |name: &str| domain::facts::ascii_digits(given(name).trim()).parse().ok();
    AuditFilter {
        from: day("from"),
        to: day("to"),
        requester: known("authority", &|id| catalogue.authorities.contains_key(id)),
        source: known("source", &|id| catalogue.sources.contains_key(id)),
        service: known("service", &|id| {
            catalogue.services.contains_key(id) || catalogue.hub_functions.contains_key(id)
        }),
        allowed: match given("decision").as_str() {
            "allowed" => Some(true),
            "refused" => Some(false),
            _ => None,
        },
        person: given("person").parse::<Pseudonym>().map(|person| person.to_string()).unwrap_or_default(),
    }
}

/// The rows of the log that fit, and where the page begins.
fn filter(ask: &StaffAsk, shown: &AuditFilter) -> LogFilter {
    let clock = &ask.portal.clock;
    let before = ask.parameter("before").and_then(|text| {
        let (at, id) = text.split_once('.')?;
        Some(Before { at: at.parse().ok()?, id: id.parse().ok()? })
    });
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    LogFilter {
        from: shown.from.map(|day| clock.begins(day)),
        to: shown.to.map(|day| clock.begins(day.saturating_add(1.day()))),
        requester: some(&shown.requester),
        person: shown.person.parse().ok(),
        source: some(&shown.source),
        service: some(&shown.service),
        allowed: shown.allowed,
        before,
    }
}

/// `POST /{lang}/desk/audit`: whose looks are wanted, by their national id. It goes no further than this: the address that
/// follows has the pseudonym.
pub(super) async fn find(posted: Posted<StaffMember>) -> Response {
    let ask = &posted.ask;
    let mut filter = chosen(ask, |name| posted.get(name).to_owned());
    let typed: String = domain::facts::ascii_digits(posted.get("national_id"))
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .collect();
    if !typed.is_empty() {
        let hash = ask.portal.store.vault().index("national_id", &typed);
        filter.person = Pseudonym::of(&hash).to_string();
    }
    ask.go(&format!("/desk/audit?{}", filter.query()))
}

fn look(ask: &StaffAsk, logged: LoggedLook) -> AuditLook {
    let catalogue = &ask.portal.catalogue;
    let entry = logged.intended;
    let named = |id: &String| {
        let concept = catalogue.concepts.get(id)?;
        Some(FactRef::of(&FactId::new(&entry.role, concept.path()), concept))
    };
    let outcome = match (entry.allowed, &logged.result) {
        (false, _) => Outcome::Refused(entry.reason.clone()),
        (true, None) => Outcome::Open,
        (true, Some(result)) => {
            match serde_json::from_value::<SourceOutcome>(serde_json::Value::String(result.reason.clone())) {
                Ok(SourceOutcome::Answered) => Outcome::Answered,
                Ok(failed) => Outcome::Failed(failed),
                Err(_) => Outcome::Open,
            }
        }
    };
    AuditLook {
        at: entry.at,
        place: logged.seq,
        exchange: entry.request_id.to_string(),
        facts: entry.concepts.iter().filter_map(named).collect(),
        person: logged.person.map(|person| person.to_string()),
        subject: logged.subject.map(|subject| subject.to_string()),
        latency_ms: logged.result.as_ref().and_then(|result| result.latency_ms),
        is_service: catalogue.services.contains_key(&entry.service),
        outcome,
        requester: entry.requester,
        service: entry.service,
        source: entry.source,
        via: catalogue.hubs_of(entry.via.as_deref()),
        actor_kind: entry.actor_kind,
        channel: entry.channel,
        initiator: entry.initiator,
        authorisations: entry.authorisations,
    }
}

/// `GET /{lang}/desk/audit/unusual`: the last thirty days, and what staff looked up in as many as are compared.
pub(super) async fn unusual(ask: StaffAsk) -> Response {
    flatten(show_unusual(&ask).await)
}

async fn show_unusual(ask: &StaffAsk) -> Reply {
    let by = ask.member()?.actor();
    let (now, to) = (ask.portal.clock.now(), ask.portal.clock.today());
    let begin = now.checked_sub(SignedDuration::from_hours(24 * DAYS)).unwrap_or(now);
    let oversight = &ask.portal.oversight;
    let found = async { Ok((oversight.unusual(&by, (begin, now)).await?, oversight.unusual_looks(&by).await?)) };
    match found.await {
        Ok((findings, (looks_from, looks))) => Ok(ask.ok(UnusualPage {
            from: to.saturating_sub(DAYS.days()),
            to,
            findings,
            looks_from,
            looks,
            function: IDENTIFY.to_owned(),
        })),
        Err(OversightRefusal::NotYours) => Err(ask.not_for(ask.member()?.role).into()),
        Err(OversightRefusal::Store(error)) => Err(broken(ask, &error).into()),
    }
}

/// `GET /{lang}/desk/audit/chain`: the head as it stands.
pub(super) async fn chain(ask: StaffAsk) -> Response {
    flatten(show_chain(&ask, None).await)
}

/// `POST /{lang}/desk/audit/chain`: reads the whole log and verifies it.
pub(super) async fn verify_now(posted: Posted<StaffMember>) -> Response {
    flatten(verified(&posted.ask).await)
}

async fn verified(ask: &StaffAsk) -> Reply {
    let portal = &ask.portal;
    let file = portal.checkpoint_file.clone().filter(|file| file.exists());
    let report = match verify(&portal.store, file.as_deref(), &[]).await {
        Ok(report) => report,
        Err(AuditError::Store(error)) => return Err(broken(ask, &error).into()),
        Err(AuditError::Checkpoints(error)) => {
            tracing::error!(%error, "the checkpoints can't be read");
            let checked = ChainChecked { trouble: Some(error.to_string()), ..ChainChecked::default() };
            return show_chain(ask, Some(checked)).await;
        }
    };
    let checked = ChainChecked {
        rows: report.rows,
        pending: report.pending,
        checkpoints: report.checkpoints,
        flaws: report.flaws.first().iter().take(FLAWS).cloned().collect(),
        flaws_in_all: report.flaws.count(),
        trouble: None,
    };
    show_chain(ask, Some(checked)).await
}

async fn show_chain(ask: &StaffAsk, checked: Option<ChainChecked>) -> Reply {
    let found = ask.portal.store.head().await.map_err(|error| broken(ask, &error))?;
    let (head, forged) = match found {
        FoundHead::Signed(Head { seq, hash, at }) => (Some((seq, hex(&hash), at)), false),
        FoundHead::Missing => (None, false),
        FoundHead::Forged => (None, true),
    };
    let with_checkpoints = ask.portal.checkpoint_file.is_some();
    Ok(ask.ok(ChainPage { head, forged, with_checkpoints, checked }))
}
