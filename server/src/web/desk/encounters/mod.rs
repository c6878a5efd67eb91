//! Serving a person at the counter: identify them, work on their applications with them, hand in, print, end.

mod arrive;
mod codes;
mod confirm;
mod consents;
mod form;
mod person;
mod print;

pub(super) use arrive::{arrive, arrived};
pub(super) use codes::{code, resumed, to_go};
pub(super) use confirm::{confirm, hand_in};
pub(super) use consents::{decide as decide_consent, list as consents};
pub(super) use form::{answer, application, contest, contested};
pub(super) use person::{end, pair, show, start};
pub(super) use print::{receipt, summary};

use app::pages::{EncounterOverPage, ErrorPage, OverNext, PersonCard, Problem};
use app::{Acting, Page};
use axum::http::StatusCode;
use axum::response::Response;
use domain::encounter::Encounter;
use uuid::Uuid;

use super::super::ask::{Stop, html};
use super::super::refuse::broken;
use super::StaffAsk;
use crate::cases::{Citizen, Refusal};
use crate::encounters::NoEncounter;
use crate::identity::StaffMember;
use crate::storage::StoreError;

/// An encounter that is open, and the person whom it is with.
pub(super) struct Serving<'a> {
    ask: &'a StaffAsk,
    member: &'a StaffMember,
    encounter: Encounter,
    card: PersonCard,
}

impl<'a> Serving<'a> {
    /// The encounter in the address, if it is this member's and open.
    async fn of(ask: &'a StaffAsk, id: &str) -> Result<Self, Stop> {
        let member = ask.member()?;
        let id: Uuid = id.parse().map_err(|_| over(ask, OverNext::Nothing))?;
        let encounter = ask.portal.encounters.current(member, id).await.map_err(|why| no(ask, &why))?;
        let person = ask.portal.store.person(encounter.person).await.map_err(|error| broken(ask, &error))?;
        let screen = ask.portal.screens.paired_with(&member.subject).await.map_err(|error| broken(ask, &error))?;
        let names = &person.identity.names;
        let name = names.get(ask.l.lang()).or_else(|| names.values().next()).cloned().unwrap_or_default();
        let card = PersonCard {
            encounter: encounter.id.to_string(),
            name,
            national_id: person.identity.national_id,
            identification: encounter.identification,
            reason: encounter.reason,
            until: encounter.until(),
            screen: screen.is_some(),
            channel: encounter.channel,
        };
        Ok(Self { ask, member, encounter, card })
    }

    /// The person as the use cases know them.
    fn citizen(&self) -> Citizen {
        Citizen::served(&self.encounter)
    }

    /// Below which path this person's applications stand.
    fn base(&self) -> String {
        self.card.path("/applications")
    }

    /// A page of the encounter: it says on whose behalf one acts, and no browser keeps it.
    fn page<P: Page>(&self, status: StatusCode, page: P) -> Response {
        let mut context = self.ask.dressed();
        context.acting = Some(Acting::Serving(self.card.name.clone()));
        html(status, app::render(&context, page), true)
    }

    fn go(&self, rest: &str) -> Response {
        self.ask.go(&self.card.path(rest))
    }

    /// The answer to a refusal about an application of this person's.
    fn refuse(&self, application: Uuid, refusal: &Refusal) -> Response {
        let problem = |status, problem| self.page(status, ErrorPage { problem });
        match refusal {
            Refusal::NotFound => problem(StatusCode::NOT_FOUND, Problem::NotFound),
            Refusal::HandedIn | Refusal::ComesFirst(_) => self.go(&format!("/applications/{application}")),
            // The person's page says what is needed: on the phone, a one-time code.
            Refusal::AssuranceTooLow { .. } => self.go(""),
            Refusal::SavedElsewhere => {
                let current = self.card.path(&format!("/applications/{application}"));
                problem(StatusCode::CONFLICT, Problem::Conflict { current })
            }
            Refusal::NothingChosen | Refusal::Rejected(_) | Refusal::NotDeclared | Refusal::Forbidden => {
                problem(StatusCode::UNPROCESSABLE_ENTITY, Problem::BadRequest)
            }
            Refusal::Store(error) => broken(self.ask, error),
        }
    }

    fn broken(&self, error: &StoreError) -> Response {
        broken(self.ask, error)
    }
}

/// The page for an encounter that is over.
fn over(ask: &StaffAsk, next: OverNext) -> Response {
    ask.page(StatusCode::GONE, EncounterOverPage { next })
}

/// Why there is no encounter, as a page.
pub(super) fn no(ask: &StaffAsk, why: &NoEncounter) -> Response {
    match why {
        NoEncounter::Over | NoEncounter::NotIdentified | NoEncounter::Barred(_) => over(ask, OverNext::Nothing),
        NoEncounter::NotYours => match ask.visit.data() {
            Some(member) => ask.not_for(member.role),
            None => ask.sign_in_first(),
        },
        NoEncounter::LogUnavailable => {
            ask.page(StatusCode::SERVICE_UNAVAILABLE, ErrorPage { problem: Problem::Unavailable })
        }
        NoEncounter::Store(error) => broken(ask, error),
    }
}
