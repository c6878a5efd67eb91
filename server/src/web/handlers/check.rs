//! "Am I eligible?": answers that are judged and forgotten. Nothing is stored, logged or put into an address, unless
//! somebody begins a service with them.

use app::pages::{CheckPage, Filled, ServiceOutlook};
use axum::http::StatusCode;
use axum::response::Response;
use domain::definition::Subject;
use domain::eligibility::{outlooks, questions};
use domain::facts::{Facts, Invalid, KnownFact};

use super::super::ask::flatten;
use super::super::posted::{Posted, filled, input};
use super::begin::start_with;

/// `POST /{lang}/check/begin`: from an outlook to the page that begins the service, with the answers taken along.
pub(in super::super) async fn begin(posted: Posted) -> Response {
    let ask = &posted.ask;
    let subject = Subject::Service(posted.get("begin").to_owned());
    if subject.services(&ask.portal.catalogue).is_none() {
        return ask.not_found();
    }
    flatten(start_with(ask, Some(subject), &posted.fields).await)
}

/// `POST /{lang}/check`: what was answered; open questions stay open.
pub(in super::super) async fn judge(posted: Posted) -> Response {
    let (ask, catalogue) = (&posted.ask, &posted.ask.portal.catalogue);
    let (today, now) = (ask.portal.clock.today(), ask.portal.clock.now());
    let mut page = CheckPage::of(catalogue);
    let mut facts = Facts::default();
    for ((fact, concept), field) in questions(catalogue).iter().zip(&mut page.fields) {
        field.filled = filled(&posted.fields, fact);
        let typed = input(fact, &field.filled).typed;
        match domain::facts::read(concept, &typed, catalogue.codes_of(concept), today) {
            Ok(answer) => {
                field.filled = Filled::from_value(&answer.value);
                facts.insert(fact.clone(), KnownFact::declared(Some(answer.value), now));
            }
            Err(Invalid::Missing) => {}
            Err(why) => field.error = Some(why),
        }
    }
    let status = if page.fields.iter().any(|field| field.error.is_some()) {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        let all = outlooks(catalogue, &facts, today);
        page.outlooks = Some(all.iter().map(|outlook| ServiceOutlook::of(catalogue, outlook)).collect());
        StatusCode::OK
    };
    ask.page(status, page)
}
