//! Acting for somebody else: finding for whom, giving and taking back mandates, beginning and stopping.

use app::pages::{ActedBy, ForWhom, GivenMandate, MandateForm, MandatePage, RepresentNews, RepresentPage};
use app::texts::L;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::{Assurance, Channel};
use domain::catalogue::Catalogue;
use domain::facts::strip_controls;
use domain::journey::SourceOutcome;
use domain::representation::{MandateWish, NEEDED, Representation, RepresentationKind, Scope, Standing, TERMS};
use domain::said::said;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::super::acting::hint;
use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::portal::Portal;
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::sign_in::to_eid;
use crate::representation::{Coming, NotActing, NotGiven, Representations};
use crate::storage::{Represents, StoreError};

/// The page.
const HERE: &str = "/my/represent";

/// The portal's id of whoever is signed in, whether they act for somebody or not; surely enough known for that.
async fn signed_in(ask: &Ask) -> Result<Uuid, Stop> {
    match ask.visit.data() {
        None => Err(ask.sign_in_first().into()),
        Some(data) if data.assurance < NEEDED => match to_eid(ask, ask.href(HERE), NEEDED).await {
            Ok(response) => Err(response.into()),
            Err(stop) => Err(stop),
        },
        Some(data) => Ok(data.person),
    }
}

/// `GET /{lang}/my/represent`.
pub(in super::super) async fn show(ask: Ask) -> Response {
    flatten(page(&ask).await)
}

async fn page(ask: &Ask) -> Reply {
    let person = signed_in(ask).await?;
    let representations = &ask.portal.representations;
    let failed = |error: StoreError| Stop::from(broken(ask, &error));
    let for_whom = representations.for_whom(person).await.map_err(failed)?;
    let acts_under = ask.visit.acts_for().map(|acts_for| acts_for.right.representation);
    let given = match acts_under {
        Some(_) => Vec::new(),
        None => representations.by_whom(person).await.map_err(failed)?,
    };
    let today = ask.portal.clock.today();
    Ok(ask.ok(RepresentPage {
        news: news(ask),
        for_whom: for_whom.iter().map(|one| for_whom_line(ask, one, acts_under)).collect(),
        given: given.iter().filter_map(|one| given_mandate(one, today)).collect(),
    }))
}

fn news(ask: &Ask) -> Option<RepresentNews> {
    if let Some(how) = ask.parameter("ended") {
        return Some(RepresentNews::Ended(how.parse().unwrap_or(Standing::NotConfirmed)));
    }
    match ask.parameter("done")?.as_str() {
        "found" => Some(RepresentNews::Found(SourceOutcome::Answered)),
        "not-found" => Some(RepresentNews::Found(SourceOutcome::Unavailable)),
        "given" => Some(RepresentNews::Given),
        "withdrawn" => Some(RepresentNews::Withdrawn),
        "given-back" => Some(RepresentNews::GivenBack),
        "stopped" => Some(RepresentNews::Stopped),
        "again" => Some(RepresentNews::SignedOut),
        "not-confirmed" => Some(RepresentNews::NotConfirmed),
        _ => None,
    }
}

pub(super) fn for_whom_line(ask: &Ask, one: &Represents, acts_under: Option<Uuid>) -> ForWhom {
    let Represents { representation, names } = one;
    ForWhom {
        id: representation.id.to_string(),
        name: said(names, ask.l.lang()).unwrap_or_default().to_owned(),
        kind: representation.kind,
        until: representation.until,
        services: match &representation.scope {
            Scope::Everything => None,
            Scope::Services(services) => Some(services.clone()),
        },
        now: acts_under == Some(representation.id),
    }
}

/// Who acted, or may act, for a person: by right.
pub(in super::super) async fn acted_for(
    portal: &Portal,
    l: L,
    person: Uuid,
) -> Result<BTreeMap<Uuid, ActedBy>, StoreError> {
    let named = |(right, (kind, names)): (Uuid, (RepresentationKind, BTreeMap<String, String>))| {
        (right, ActedBy { name: said(&names, l.lang()).unwrap_or_default().to_owned(), kind })
    };
    Ok(portal.representations.named(person).await?.into_iter().map(named).collect())
}

/// A mandate that the person gave; `None` for what a register says.
pub(in super::super) fn given_mandate(one: &Representation, today: Date) -> Option<GivenMandate> {
    let Scope::Services(services) = &one.scope else { return None };
    Some(GivenMandate {
        id: one.id.to_string(),
        called: one.called.clone(),
        id_ending: one.id_ending.clone(),
        services: services.clone(),
        until: one.until,
        since: one.since,
        with: one.given_with.as_ref().map(|hand| hand.role),
        standing: one.standing(today),
    })
}

fn coming(ask: &Ask, person: Uuid) -> Coming<'static> {
    let assurance = ask.visit.data().map_or(Assurance::Low, |data| data.assurance);
    Coming { person, channel: Channel::Web, assurance, hand: None, encounter: None }
}

/// `POST /{lang}/my/represent/find`.
pub(in super::super) async fn find(posted: Posted) -> Response {
    flatten(found(&posted.ask).await)
}

async fn found(ask: &Ask) -> Reply {
    let person = signed_in(ask).await?;
    match ask.portal.representations.find(&coming(ask, person)).await {
        Ok(SourceOutcome::Answered | SourceOutcome::UnknownThere) => Ok(ask.go(&format!("{HERE}?done=found"))),
        Ok(_) | Err(NotActing::LogUnavailable) => Ok(ask.go(&format!("{HERE}?done=not-found"))),
        Err(why) => Ok(not_acting(ask, &why)),
    }
}

/// `POST /{lang}/my/represent/{id}/act`.
pub(in super::super) async fn act(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(acts(&posted, &id).await)
}

async fn acts(posted: &Posted, id: &str) -> Reply {
    let ask = &posted.ask;
    let person = signed_in(ask).await?;
    let begun = match id.parse() {
        Ok(id) => ask.portal.representations.begin(&coming(ask, person), id).await,
        Err(_) => Err(NotActing::NotFound),
    };
    match begun {
        Ok(found) => {
            ask.visit.act_under(found.representation.id).await.map_err(|error| unwritten(ask, &error))?;
            let to = posted.get("application").parse::<Uuid>().map(|id| format!("/applications/{id}"));
            let mut response = ask.go(to.as_deref().unwrap_or("/my"));
            hint(&ask.portal, &mut response, true);
            Ok(response)
        }
        Err(why) => Ok(not_acting(ask, &why)),
    }
}

fn not_acting(ask: &Ask, why: &NotActing) -> Response {
    match why {
        NotActing::NotFound => ask.not_found(),
        NotActing::Ended(standing) => ask.go(&format!("{HERE}?ended={standing}")),
        NotActing::NotConfirmed(_) | NotActing::LogUnavailable => ask.go(&format!("{HERE}?done=not-confirmed")),
        NotActing::Store(error) => broken(ask, error),
    }
}

fn unwritten(ask: &Ask, error: &tower_sessions::session::Error) -> Stop {
    tracing::error!(%error, "the session can't be written");
    ask.problem(StatusCode::SERVICE_UNAVAILABLE, app::pages::Problem::Unavailable).into()
}

/// `POST /{lang}/my/represent/stop`.
pub(in super::super) async fn stop(posted: Posted) -> Response {
    flatten(stopped(&posted.ask).await)
}

async fn stopped(ask: &Ask) -> Reply {
    ask.visit.act_no_more().await.map_err(|error| unwritten(ask, &error))?;
    let mut response = ask.go(&format!("{HERE}?done=stopped"));
    hint(&ask.portal, &mut response, false);
    Ok(response)
}

/// `POST /{lang}/my/represent/{id}/withdraw`.
pub(in super::super) async fn withdraw(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(withdrawn(&posted.ask, &id).await)
}

async fn withdrawn(ask: &Ask, id: &str) -> Reply {
    let person = ask.citizen()?.person;
    let id: Uuid = id.parse().map_err(|_| Stop::from(ask.not_found()))?;
    // Withdrawn twice is withdrawn; somebody else's is nobody's, and what a register says nobody withdraws here.
    let now = ask.portal.representations.withdraw(person, id).await.map_err(|error| broken(ask, &error))?;
    let before = async || {
        let known = ask.portal.representations.by_whom(person).await;
        known.map(|known| known.iter().any(|one| one.id == id && one.kind == RepresentationKind::Mandate))
    };
    if now || before().await.map_err(|error| broken(ask, &error))? {
        Ok(ask.go(&format!("{HERE}?done=withdrawn")))
    } else {
        Ok(ask.not_found())
    }
}

/// `POST /{lang}/my/represent/{id}/give-back`.
pub(in super::super) async fn give_back(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(given_back(&posted.ask, &id).await)
}

async fn given_back(ask: &Ask, id: &str) -> Reply {
    let person = signed_in(ask).await?;
    let id: Uuid = id.parse().map_err(|_| Stop::from(ask.not_found()))?;
    let done = ask.portal.representations.give_back(person, id).await.map_err(|error| broken(ask, &error))?;
    if done { Ok(ask.go(&format!("{HERE}?done=given-back"))) } else { Ok(ask.not_found()) }
}

/// `GET /{lang}/my/represent/mandate`.
pub(in super::super) async fn mandate_form(ask: Ask) -> Response {
    flatten(empty_form(&ask).await)
}

async fn empty_form(ask: &Ask) -> Reply {
    ask.citizen()?;
    signed_in(ask).await?;
    Ok(ask.ok(form_page(&ask.portal.catalogue, MandateForm::default())))
}

fn form_page(catalogue: &Catalogue, form: MandateForm) -> MandatePage {
    MandatePage {
        action: format!("{HERE}/mandate"),
        before: HERE.to_owned(),
        at_counter: None,
        services: services(catalogue),
        form,
    }
}

/// All services, each with its authority.
pub(in super::super) fn services(catalogue: &Catalogue) -> Vec<(String, String)> {
    catalogue.services.values().map(|service| (service.id.clone(), service.authority.clone())).collect()
}

/// What was typed into the form of a mandate, and what is wanted by it. A number is taken in the form in which registers
/// know it.
pub(in super::super) fn read_form(
    representations: &Representations,
    (get, all): (impl Fn(&str) -> String, Vec<String>),
) -> (MandateForm, MandateWish) {
    let months: Option<i32> = get("months").parse().ok().filter(|months| TERMS.contains(months));
    let form = MandateForm {
        national_id: get("national_id").trim().to_owned(),
        called: strip_controls(&get("called")).trim().to_owned(),
        services: all.into_iter().filter(|id| representations.catalogue.services.contains_key(id)).collect(),
        months,
        declared: get("declared") == "yes",
        faults: Vec::new(),
    };
    let wish = MandateWish {
        national_id: representations.read_id(&form.national_id).unwrap_or_else(|| form.national_id.clone()),
        called: form.called.clone(),
        services: form.services.clone(),
        until: months.map(|months| representations.clock.today().saturating_add(months.months())),
        declared: form.declared,
    };
    (form, wish)
}

/// `POST /{lang}/my/represent/mandate`.
pub(in super::super) async fn give(posted: Posted) -> Response {
    flatten(gives(&posted).await)
}

async fn gives(posted: &Posted) -> Reply {
    let ask = &posted.ask;
    let person = ask.citizen()?.person;
    signed_in(ask).await?;
    let representations = &ask.portal.representations;
    let (form, wish) = read_form(representations, (|name: &str| posted.get(name).to_owned(), posted.all("service")));
    match representations.give(person, &wish, None).await {
        Ok(_) => Ok(ask.go(&format!("{HERE}?done=given"))),
        Err(NotGiven::Faults(faults)) => {
            let page = form_page(&ask.portal.catalogue, MandateForm { faults, ..form });
            Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(NotGiven::Store(error)) => Ok(broken(ask, &error)),
    }
}
