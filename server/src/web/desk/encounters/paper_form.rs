//! Paper forms at the desk: one that is filled in with what is known, and what a scanned one opens.

use app::pages::{PaperFormPage, PaperPerson};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::{ApplicationStatus, StaffRole};
use domain::definition::Subject;
use domain::facts::KnownFact;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::super::super::ask::{Reply, Stop, flatten};
use super::super::super::handlers::pages::Drawn;
use super::super::StaffAsk;
use super::arrive::SCANNED;
use super::form::{id_of, load};
use super::{Serving, concerned, no};
use crate::cases::{Citizen, Draft, Refusal};

/// `GET /{lang}/desk/encounters/{id}/applications/{application}/form`.
pub(in super::super) async fn filled(
    ask: StaffAsk,
    Path((_, encounter, application)): Path<(String, String, String)>,
) -> Response {
    flatten(show(&ask, &encounter, &application).await)
}

async fn show(ask: &StaffAsk, encounter: &str, application: &str) -> Reply {
    let serving = Serving::of(ask, encounter).await?;
    let id = id_of(&serving, application)?;
    let draft = load(&serving, id).await?;
    if draft.application.status != ApplicationStatus::Draft {
        return Ok(serving.go(&format!("/applications/{id}")));
    }
    let page = drawn(&serving, &draft).ok_or_else(|| Stop::from(serving.refuse(id, &Refusal::NotFound)))?;
    Ok(serving.page(StatusCode::OK, page))
}

/// The form of what was begun, with the person, what registers said and what is answered.
fn drawn(serving: &Serving<'_>, draft: &Draft) -> Option<PaperFormPage> {
    let portal = &serving.ask.portal;
    let application = &draft.application;
    let path = serving.ask.href(&format!("/desk/forms/applications/{}", application.id));
    let address = format!("{}{path}", portal.public_url);
    let answered = |(fact, known): (&_, &KnownFact)| {
        let value = known.value.clone().filter(|_| !known.is_from_register())?;
        Some((domain::facts::FactId::clone(fact), value))
    };
    let answers: BTreeMap<_, _> = application.answers.facts.iter().filter_map(answered).collect();
    let known = Drawn::new(draft, &portal.catalogue).below(serving.base()).check(false).registers;
    let blank = PaperFormPage::of_services(&portal.catalogue, &draft.definition, &application.answers.services)?;
    Some(PaperFormPage {
        address,
        person: Some(PaperPerson {
            name: serving.card.name.clone(),
            national_id: serving.card.national_id.clone(),
            through: serving.there(),
            back: serving.card.path(&format!("/applications/{}", application.id)),
        }),
        who: blank.who.clone().filter(|_| !application.answers.who_answered),
        known,
        ..blank.answered(&answers)
    })
}

/// `GET /{lang}/desk/forms/{kind}/{id}`: where the code on a paper form leads. A blank form begins something new, a filled
/// one opens its draft, both in the encounter that is open; else the person is identified first.
pub(in super::super) async fn scanned(ask: StaffAsk, Path((_, kind, id)): Path<(String, String, String)>) -> Response {
    flatten(open(&ask, &kind, &id).await)
}

/// What a code says.
enum Scanned {
    /// Something to begin.
    Blank(Subject),
    /// A draft.
    Filled(Uuid),
}

fn read(ask: &StaffAsk, kind: &str, id: &str) -> Option<Scanned> {
    if kind == "applications" {
        return id.parse().ok().map(Scanned::Filled);
    }
    let catalogue = &ask.portal.catalogue;
    let subject = Subject::at(kind, id).filter(|subject| subject.services(catalogue).is_some());
    subject.map(Scanned::Blank)
}

async fn open(ask: &StaffAsk, kind: &str, id: &str) -> Reply {
    let member = ask.member()?;
    let code = read(ask, kind, id).ok_or_else(|| ask.not_found())?;
    let Some(encounter) = ask.portal.encounters.open_of(member).await.map_err(|why| no(ask, &why))? else {
        if member.role != StaffRole::Clerk {
            return Ok(ask.go("/desk/calls"));
        }
        ask.visit.remember(SCANNED, &ask.path).await.map_err(|_| ask.not_found())?;
        return Ok(ask.go("/desk/encounters/new"));
    };
    ask.visit.forget(SCANNED).await;
    let at = format!("/desk/encounters/{}", encounter.id);
    let application = match code {
        Scanned::Blank(subject) => return Ok(ask.go(&format!("{at}?begin={}", subject.path()))),
        Scanned::Filled(application) => application,
    };
    let by = concerned(&ask.portal, &encounter).await.unwrap_or_else(|| Citizen::served(&encounter));
    match ask.portal.cases.load(&by, application).await {
        Ok(_) => Ok(ask.go(&format!("{at}/applications/{application}"))),
        Err(Refusal::Store(error)) => Err(super::broken(ask, &error).into()),
        Err(_) => Ok(ask.go(&format!("{at}?form=not-theirs"))),
    }
}
