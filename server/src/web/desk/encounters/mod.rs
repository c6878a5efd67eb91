//! Serving a person at the counter: identify them, work on their applications with them, hand in, print, end.

mod arrive;
mod codes;
mod confirm;
mod consents;
mod form;
mod hand_over;
mod paper_form;
mod person;
mod portrait;
mod print;
mod reply;
mod represent;

pub(super) use arrive::{arrive, arrived};
pub(super) use codes::{code, resumed, to_go};
pub(super) use confirm::{confirm, hand_in, leave_out};
pub(super) use consents::{decide as decide_consent, list as consents};
pub(super) use form::{answer, application, contest, contested};
pub(super) use hand_over::{hand, show as hand_over};
pub(super) use paper_form::{filled as filled_form, scanned};
pub(super) use person::{end, pair, show, start};
pub(super) use portrait::portrait;
pub(super) use print::{receipt, summary};
pub(super) use reply::reply;
pub(super) use represent::{act_for, for_others, give_mandate, mandate};

use app::pages::{ActedBy, BeyondMandatePage, EncounterOverPage, ErrorPage, OverNext, PersonCard, Problem};
use app::{Acting, Page};
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::Assurance;
use domain::encounter::Encounter;
use domain::representation::ActingFor;
use domain::said::said;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

use super::super::ask::{Stop, html};
use super::super::portal::Portal;
use super::super::refuse::{broken, too_many};
use super::StaffAsk;
use crate::cases::{Citizen, Refusal};
use crate::encounters::NoEncounter;
use crate::identity::StaffMember;
use crate::limits::TooMany;
use crate::representation::NotActing;
use crate::storage::{HandOver, StoreError};

/// An encounter that is open, and the person whom it is with.
pub(super) struct Serving<'a> {
    ask: &'a StaffAsk,
    member: &'a StaffMember,
    /// Its person is the one whose affairs these are: somebody else than whoever is there, where they act for them.
    encounter: Encounter,
    card: PersonCard,
    handed: Vec<HandOver>,
    /// Under which right, and the name of whoever is there.
    acts_for: Option<(Arc<ActingFor>, String)>,
}

impl<'a> Serving<'a> {
    /// The encounter in the address, if it is this member's and open. One that is about a single draft has no page but that
    /// draft's form: whatever else is asked of it leads there.
    async fn of(ask: &'a StaffAsk, id: &str) -> Result<Self, Stop> {
        let serving = Self::open(ask, id).await?;
        match serving.encounter.only {
            Some(draft) => Err(serving.go(&format!("/applications/{draft}")).into()),
            None => Ok(serving),
        }
    }

    /// The same on the form of one application, with the notes beside it: also for whoever was let into that one.
    async fn at(ask: &'a StaffAsk, id: &str, application: &str) -> Result<(Self, Uuid), Stop> {
        let serving = Self::open(ask, id).await?;
        let application = form::id_of(&serving, application)?;
        if !serving.encounter.reaches(application) {
            return Err(serving.refuse(application, &Refusal::NotFound).into());
        }
        Ok((serving.beside(application), application))
    }

    async fn open(ask: &'a StaffAsk, id: &str) -> Result<Self, Stop> {
        let member = ask.member()?;
        let id: Uuid = id.parse().map_err(|_| over(ask, OverNext::Nothing))?;
        let mut encounter = match ask.portal.encounters.current(member, id).await {
            Ok(encounter) => encounter,
            Err(NoEncounter::Over) => return Err(ended(ask, (member, id), OverNext::Nothing).await.into()),
            Err(why) => return Err(no(ask, &why).into()),
        };
        let acts_for = acting(ask, &mut encounter).await?;
        // Whoever is known by answers alone hears where their cases stand, not what staff wrote.
        let handed = if is_sure(&encounter) {
            hand_over::hand_overs(&ask.portal).notes(encounter.person).await
        } else {
            Ok(Vec::new())
        };
        let handed = handed.map_err(|error| broken(ask, &error))?;
        let person = ask.portal.store.person(encounter.person).await.map_err(|error| broken(ask, &error))?;
        let screen = ask.portal.screens.paired_with(&member.subject).await.map_err(|error| broken(ask, &error))?;
        let card = PersonCard {
            encounter: encounter.id.to_string(),
            name: named(ask, &person.identity.names),
            national_id: person.identity.national_id,
            identification: encounter.identification,
            reason: encounter.reason,
            until: encounter.until(),
            screen: screen.is_some(),
            channel: encounter.channel,
            joined: encounter.only.is_some(),
            notes: Vec::new(),
        };
        Ok(Self { ask, member, encounter, card, acts_for, handed })
    }

    /// With the notes beside one application.
    fn beside(mut self, application: Uuid) -> Self {
        let of = self.handed.iter().filter(|one| one.application == application);
        self.card.notes = of.map(hand_over::noted).collect();
        self
    }

    /// The person as the use cases know them.
    fn citizen(&self) -> Citizen {
        let represented = self.acts_for.as_ref().map(|(right, _)| Arc::clone(right));
        Citizen { represented, ..Citizen::served(&self.encounter) }
    }

    /// The id of the right under which the one who is there acts; empty while they act for themselves.
    fn right(&self) -> String {
        self.acts_for.as_ref().map(|(right, _)| right.representation.to_string()).unwrap_or_default()
    }

    /// The person who is there, also while they act for somebody else.
    fn in_person(&self) -> Uuid {
        self.acts_for.as_ref().map_or(self.encounter.person, |(right, _)| right.representative)
    }

    /// Whoever is there for the person, where they act for them.
    fn there(&self) -> Option<ActedBy> {
        self.acts_for.as_ref().map(|(right, name)| ActedBy { name: name.clone(), kind: right.kind })
    }

    /// Below which path this person's applications stand.
    fn base(&self) -> String {
        self.card.path("/applications")
    }

    /// A page of the encounter: it says on whose behalf one acts, and no browser keeps it.
    fn page<P: Page>(&self, status: StatusCode, page: P) -> Response {
        let mut context = self.ask.dressed();
        let name = self.card.name.clone();
        context.acting = Some(match &self.acts_for {
            None => Acting::Serving(name),
            Some((right, there)) => Acting::ServingFor {
                name: there.clone(),
                of: name,
                right: right.representation.to_string(),
                kind: right.kind,
            },
        });
        html(status, app::render(&context, page), true)
    }

    /// True when they are known well enough to begin, hand in or answer something.
    fn is_sure(&self) -> bool {
        is_sure(&self.encounter)
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
            Refusal::BeyondMandate(services) => self.page(
                StatusCode::FORBIDDEN,
                BeyondMandatePage { services: services.clone(), way: self.card.path("/represent") },
            ),
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

/// The person whose affairs an encounter is about, as the use cases know them; `None` when the right under which somebody
/// acts for them has ended, or can't be read.
pub(in super::super) async fn concerned(portal: &Portal, encounter: &Encounter) -> Option<Citizen> {
    let Some(right) = right_in(portal, encounter).await.ok()? else { return Some(Citizen::served(encounter)) };
    let (right, person) = right;
    Some(Citizen { person, represented: Some(Arc::new(right)), ..Citizen::served(encounter) })
}

/// The right under which the person of an encounter acts, and for whom; `None` while they act for themselves.
async fn right_in(portal: &Portal, encounter: &Encounter) -> Result<Option<(ActingFor, Uuid)>, NotActing> {
    let Some(right) = portal.store.right_in(encounter.id).await? else { return Ok(None) };
    let (right, found) = portal.representations.current(encounter.person, right).await?;
    Ok(Some((right, found.representation.represented)))
}

/// For whom the person who is there acts: the encounter is about that one then. A right that has ended counts no more.
async fn acting(ask: &StaffAsk, encounter: &mut Encounter) -> Result<Option<(Arc<ActingFor>, String)>, Stop> {
    let failed = |error: StoreError| Stop::from(broken(ask, &error));
    match right_in(&ask.portal, encounter).await {
        Ok(None) => Ok(None),
        Ok(Some((right, represented))) => {
            let there = ask.portal.store.person(encounter.person).await.map_err(failed)?;
            encounter.person = represented;
            Ok(Some((Arc::new(right), named(ask, &there.identity.names))))
        }
        Err(NotActing::Store(error)) => Err(failed(error)),
        Err(_) => {
            ask.portal.store.act_in(encounter.id, None).await.map_err(failed)?;
            Err(ask.go(&format!("/desk/encounters/{}/represent?done=ended", encounter.id)).into())
        }
    }
}

fn is_sure(encounter: &Encounter) -> bool {
    encounter.identification.assurance() > Assurance::Low
}

fn named(ask: &StaffAsk, names: &BTreeMap<String, String>) -> String {
    said(names, ask.l.lang()).unwrap_or_default().to_owned()
}

/// The page for an encounter that is over.
fn over(ask: &StaffAsk, next: OverNext) -> Response {
    ask.page(StatusCode::GONE, EncounterOverPage { next, handed: None })
}

/// The same for an encounter of this member's: when its case went on to another counter, the page says so.
async fn ended(ask: &StaffAsk, (member, id): (&StaffMember, Uuid), next: OverNext) -> Response {
    let store = &ask.portal.store;
    let handed = match store.handed_over_in(id, &member.subject).await {
        Ok(Some(handed)) => handed,
        Ok(None) => return over(ask, next),
        Err(error) => return broken(ask, &error),
    };
    let ticket = match handed.ticket {
        Some(ticket) => store.ticket(ticket).await.ok().flatten().map(|ticket| ticket.label),
        None => None,
    };
    let just_now = ask.parameter("handed").is_some();
    let status = if just_now { StatusCode::OK } else { StatusCode::GONE };
    ask.page(status, EncounterOverPage { next, handed: Some((handed.at, ticket)) })
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
        NoEncounter::TooMany(TooMany { until }) => too_many(ask, *until),
        NoEncounter::Store(error) => broken(ask, error),
    }
}
