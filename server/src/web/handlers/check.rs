//! "Am I eligible?": answers that are judged and forgotten. Nothing is stored, logged or put into an address, unless
//! somebody begins a service with them.

use app::pages::{BEFORE, CheckPage, Filled, ServiceOutlook, WaitingGroup};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use domain::definition::Subject;
use domain::eligibility::{moves, nearest, outlooks, questions};
use domain::facts::{Facts, Invalid, KnownFact, Value};
use std::collections::BTreeSet;

use super::super::ask::flatten;
use super::super::posted::{Posted, filled, input};
use super::begin::start_with;
use super::my_list;

/// `POST /{lang}/check/begin`: from an outlook to the page that begins the service, with the answers taken along.
pub(in super::super) async fn begin(posted: Posted) -> Response {
    let ask = &posted.ask;
    let subject = Subject::Service(posted.get("begin").to_owned());
    if subject.services(&ask.portal.catalogue).is_none() {
        return ask.not_found();
    }
    flatten(start_with(ask, Some(subject), &posted.fields).await)
}

/// `POST /{lang}/check`: what was answered; open questions stay open. A button of the results puts a service on the
/// list on the way, and the page comes back as it was.
pub(in super::super) async fn judge(headers: HeaderMap, posted: Posted) -> Response {
    let ask = &posted.ask;
    let mut page = CheckPage::of(&ask.portal.catalogue);
    let facts = answered(&posted, &mut page, &posted.fields);
    let before: Vec<(String, String)> = posted.fields.iter().filter_map(said_before).collect();
    if page.fields.iter().any(|field| field.error.is_some()) {
        page.before = before;
        return ask.page(StatusCode::UNPROCESSABLE_ENTITY, page);
    }
    page.before = page.answers();
    follows(&posted, &mut page, (&facts, &before));
    let service = posted.get("add");
    if service.is_empty() {
        return ask.page(StatusCode::OK, page);
    }
    match my_list::put_on(&posted, &headers, service).await {
        Ok(done) if done.services > 0 => {
            page.listed = Some(done.services);
            done.told(ask.page(StatusCode::OK, page))
        }
        Ok(done) => {
            let full = done.page(ask, service);
            done.leading(&full)
        }
        Err(stop) => flatten(Err(stop)),
    }
}

/// What follows from the answers, and what they have changed.
fn follows(posted: &Posted, page: &mut CheckPage, (facts, before): (&Facts, &[(String, String)])) {
    let (catalogue, today) = (&posted.ask.portal.catalogue, posted.ask.portal.clock.today());
    let all = outlooks(catalogue, facts, today);
    let asked = page.fields.iter().map(|field| field.fact.fact.clone());
    let open: BTreeSet<_> = asked.filter(|fact| !facts.contains_key(fact)).collect();
    page.waiting = WaitingGroup::all(catalogue, &all, &open);
    page.nearest = nearest(&all);
    if !before.is_empty() {
        let mut then = CheckPage::of(catalogue);
        let facts_then = answered(posted, &mut then, before);
        if then.answers() != page.answers() {
            page.moves = Some(moves(&outlooks(catalogue, &facts_then, today), &all));
        }
    }
    page.outlooks = Some(all.iter().map(|outlook| ServiceOutlook::of(catalogue, outlook)).collect());
}

/// A field that says what was answered the time before, under the name that it had then.
fn said_before((name, value): &(String, String)) -> Option<(String, String)> {
    Some((name.strip_prefix(BEFORE)?.to_owned(), value.clone()))
}

/// Reads the answers into the page's fields; the facts that they are.
fn answered(posted: &Posted, page: &mut CheckPage, sent: &[(String, String)]) -> Facts {
    let (portal, catalogue) = (&posted.ask.portal, &posted.ask.portal.catalogue);
    let (today, now) = (portal.clock.today(), portal.clock.now());
    let questions = questions(catalogue);
    let mut facts = Facts::default();
    for field in &mut page.fields {
        let fact = field.fact.fact.clone();
        field.filled = filled(sent, &fact);
        let typed = input(&fact, &field.filled).typed;
        let value = match questions.iter().find(|(asked, _)| *asked == fact) {
            Some((_, concept)) => {
                domain::facts::read(concept, &typed, catalogue.codes_of(concept), today).map(|answer| answer.value)
            }
            None => yes_or_no(&typed.text),
        };
        match value {
            Ok(value) => {
                field.filled = Filled::from_value(&value);
                facts.insert(fact, KnownFact::declared(Some(value), now));
            }
            Err(Invalid::Missing) => {}
            Err(why) => field.error = Some(why),
        }
    }
    facts
}

/// The answer to the question that is no concept's.
fn yes_or_no(text: &str) -> Result<Value, Invalid> {
    match text {
        "true" => Ok(Value::Boolean(true)),
        "false" => Ok(Value::Boolean(false)),
        "" => Err(Invalid::Missing),
        _ => Err(Invalid::NotACode),
    }
}
